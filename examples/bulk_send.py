"""Send one SMS to each line of a file through Sakari, and never the same one twice, whatever happens in between.

Each message has a row in an outbox (SQLite). Before it is sent the row says so; afterwards it says what became of it.
A row that still says `sending` when the program starts, or whose outcome is unknown, is looked for in Sakari's list of
messages before it is ever sent again. Run it again after a crash, a power cut or Ctrl-C: it goes on where it was.

    printf '+15005550006,Your parcel is on its way.\n' > numbers.csv
    SAKARI_ACCOUNT_ID=… SAKARI_CLIENT_ID=… SAKARI_CLIENT_SECRET=… python examples/bulk_send.py numbers.csv
    python examples/bulk_send.py numbers.csv --fake         # against a fake inside the process
    sqlite3 numbers.outbox "SELECT number, reason FROM outbox WHERE state = 'refused'"

Lines may be added to the file later, and are then sent too; those that are in the outbox may not change.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import re
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from trunkline import APIError, InvalidArgumentError, Outcome, Sakari, TrunklineError

COUNTRY = "US"  # whose numbers these are; Sakari reads a number by it
SETTLE = 30.0  # seconds that a message may take from being accepted to being listed
SKEW = 300.0  # seconds by which the clocks of both sides may differ

SCHEMA = """
CREATE TABLE IF NOT EXISTS outbox (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    text TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'new',  -- new, sending, sent or refused
    tried REAL,  -- for the first time
    message_id TEXT,
    reason TEXT
)
"""


def open_outbox(path: Path, messages: Path) -> sqlite3.Connection:
    """The outbox, filled from the file in one transaction: all of its lines are in it or none."""
    rows = [*lines(messages)]
    outbox = sqlite3.connect(path, isolation_level=None, timeout=1)
    try:
        # Two programs would both send what is new. Nobody else gets in until this one closes it, or is dead.
        outbox.execute("PRAGMA locking_mode = EXCLUSIVE")
        outbox.execute("PRAGMA synchronous = FULL")  # what is committed is on the disk
        with outbox:
            outbox.execute("BEGIN EXCLUSIVE")
            outbox.execute(SCHEMA)
            kept = outbox.execute("SELECT number, text FROM outbox ORDER BY id").fetchall()
            if kept != rows[: len(kept)]:
                raise ValueError(
                    f"{messages} has changed since {path} was made of it; send it as another file"
                )
            outbox.executemany("INSERT INTO outbox (number, text) VALUES (?, ?)", rows[len(kept) :])
    except BaseException:
        outbox.close()
        raise
    return outbox


def lines(messages: Path) -> Iterator[tuple[str, str]]:
    with messages.open(newline="", encoding="utf-8-sig") as file:
        reader = csv.reader(file)
        for line in reader:
            if line:
                if len(line) != 2:
                    raise ValueError(f"{messages}, line {reader.line_num}: expected a number and a text")
                yield line[0].strip(), line[1]


async def reconcile(outbox: sqlite3.Connection, sakari: Sakari, settle: float) -> None:
    """Find out what became of the rows that may have been sent, from what Sakari lists."""
    doubtful = outbox.execute("SELECT * FROM outbox WHERE state = 'sending' ORDER BY id").fetchall()
    if not doubtful:
        return
    # What was accepted a moment ago may not be listed yet, and would be taken for lost.
    await asyncio.sleep(settle)
    taken = {id_ for (id_,) in outbox.execute("SELECT message_id FROM outbox WHERE message_id IS NOT NULL")}
    found: dict[tuple[str, str], list[tuple[datetime, str]]] = {}
    async for message in sakari.messages.list(prefetch=4):
        mobile = message.contact.mobile if message.contact else None
        if message.outgoing and message.id not in taken and message.created and message.created.at:
            text = message.template or message.message or ""  # as it was given, before names were filled in
            key = digits((mobile.number if mobile else None) or ""), text
            found.setdefault(key, []).append((message.created.at, message.id))
    for row in doubtful:
        since = datetime.fromtimestamp(row["tried"] - SKEW, UTC)
        candidates = found.get((digits(row["number"]), row["text"]), [])
        match = min((one for one in candidates if one[0] >= since), default=None)
        if match:
            candidates.remove(match)  # two rows alike are two messages
            outbox.execute("UPDATE outbox SET state='sent', message_id=? WHERE id=?", (match[1], row["id"]))
        else:
            outbox.execute("UPDATE outbox SET state='new' WHERE id=?", (row["id"],))


async def send(outbox: sqlite3.Connection, sakari: Sakari, row: sqlite3.Row) -> None:
    """Send one row. It is left at `sending` where nobody can say whether it went out."""
    outbox.execute(
        "UPDATE outbox SET state='sending', tried=coalesce(tried, ?) WHERE id=?", (time.time(), row["id"])
    )
    try:
        receipt = await sakari.messages.send(
            template=row["text"], contacts=[{"mobile": {"number": row["number"], "country": COUNTRY}}]
        )
    except APIError as error:
        # Among those of the account is that there is no credit left.
        account = error.status in (401, 402, 403, 429) or (error.code or "").startswith("ACCT-")
        if error.outcome == Outcome.NOT_SENT or (error.outcome == Outcome.REJECTED and account):
            outbox.execute("UPDATE outbox SET state='new' WHERE id=?", (row["id"],))
            raise  # it will fare no better with the next one
        if error.outcome == Outcome.REJECTED:
            refuse(outbox, row, error.message or error.reason)
        return  # accepted or unknown: the next run looks for it in the list
    except InvalidArgumentError as error:
        refuse(outbox, row, str(error))
        return
    if receipt.messages:
        message = receipt.messages[0].id
        outbox.execute("UPDATE outbox SET state='sent', message_id=? WHERE id=?", (message, row["id"]))
    else:
        problem = receipt.invalid[0].error if receipt.invalid else None
        refuse(outbox, row, (problem and problem.description) or "passed over")


def refuse(outbox: sqlite3.Connection, row: sqlite3.Row, reason: str) -> None:
    outbox.execute("UPDATE outbox SET state='refused', reason=? WHERE id=?", (reason, row["id"]))


async def run(
    sakari: Sakari, outbox: sqlite3.Connection, *, workers: int = 4, settle: float = SETTLE
) -> None:
    outbox.row_factory = sqlite3.Row
    await reconcile(outbox, sakari, settle)
    rows = iter(outbox.execute("SELECT * FROM outbox WHERE state = 'new' ORDER BY id").fetchall())

    async def work(rows: Iterator[sqlite3.Row]) -> None:
        for row in rows:  # shared by all workers: each row goes to one of them
            await send(outbox, sakari, row)

    async with asyncio.TaskGroup() as group:
        for _ in range(workers):
            group.create_task(work(rows))


def digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def connect(fake: bool) -> Sakari:
    if not fake:
        return Sakari.from_env()
    from trunkline.testing import FakeSakari

    server = FakeSakari()
    return Sakari(**server.credentials, transport=server.transport)


async def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Send one SMS to each line of a CSV file: number,text")
    parser.add_argument("messages", type=Path)
    parser.add_argument("--fake", action="store_true", help="against a fake Sakari, in memory")
    given = parser.parse_args(arguments)
    # What the fake has sent is not sent.
    path = given.messages.with_suffix(".fake-outbox" if given.fake else ".outbox")
    try:
        opened = open_outbox(path, given.messages)
    except (OSError, ValueError, sqlite3.OperationalError) as error:
        print(f"Nothing was sent: {error}", file=sys.stderr)
        return 2
    with closing(opened) as outbox:
        try:
            async with connect(given.fake) as sakari:
                await run(sakari, outbox)
        except* TrunklineError as failed:
            print(f"Stopped, run it again to go on: {failed.exceptions[0]}", file=sys.stderr)
        states = outbox.execute("SELECT state, count(*) FROM outbox GROUP BY state ORDER BY state").fetchall()
    print(", ".join(f"{count} {state}" for state, count in states) or "nothing to send")
    return 0 if {state for state, _ in states} <= {"sent", "refused"} else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
