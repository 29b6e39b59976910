"""Export the messages of the last year from Sakari to CSV, and to Parquet where pyarrow is installed.

It shows how far it is, keeps a cursor beside the file after each page, and goes on from there when it is run again
after a crash: no message is missing and none is there twice.

    pip install "trunkline[examples]"
    SAKARI_ACCOUNT_ID=… SAKARI_CLIENT_ID=… SAKARI_CLIENT_SECRET=… python examples/export.py messages.csv
    python examples/export.py messages.csv --fake           # against a fake inside the process
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import json
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from rich.progress import Progress

from trunkline import Sakari, TrunklineError
from trunkline.sakari import Message

PAGE = 100
COLUMNS = ("id", "created", "outgoing", "number", "status", "text", "segments", "price", "error")


async def export(sakari: Sakari, target: Path, *, days: int = 365, progress: Progress | None = None) -> None:
    kept = target.with_name(target.name + ".state")
    state = begin(target, kept)
    if not state["complete"]:
        await walk(sakari, target, kept, state, timedelta(days=days), progress)
    to_parquet(target)
    kept.unlink()


async def walk(
    sakari: Sakari,
    target: Path,
    kept: Path,
    state: dict[str, Any],
    span: timedelta,
    progress: Progress | None,
) -> None:
    until = datetime.fromisoformat(state["until"])
    bar = progress.add_task("messages", completed=state["seen"], total=None) if progress else None
    with target.open("a", newline="", encoding="utf-8") as file:
        os.truncate(target, state["bytes"])  # what was written after the last cursor is read again
        ids = known(target)
        rows = csv.writer(file)
        if not state["bytes"]:
            rows.writerow(COLUMNS)
        # Sakari neither filters by date nor promises an order, so all of them are looked at.
        pages = sakari.messages.list(page_size=PAGE, cursor=state["cursor"], prefetch=4).pages()
        async for page in pages:
            for message in page:
                at = message.created.at if message.created else None
                if message.id not in ids and at and until - span <= at <= until:
                    rows.writerow(row(message, at))
            file.flush()
            os.fsync(file.fileno())
            size, seen = os.fstat(file.fileno()).st_size, state["seen"] + len(page)
            state |= {"cursor": page.next_cursor, "bytes": size, "seen": seen, "complete": not page.has_next}
            save(kept, state)
            if progress and bar is not None:
                progress.update(bar, completed=seen, total=page.total)


def begin(target: Path, kept: Path) -> dict[str, Any]:
    """Where to go on, or a new beginning."""
    if kept.exists():
        state: dict[str, Any] = json.loads(kept.read_text("utf-8"))
        return state
    if target.exists():
        raise FileExistsError(f"{target} is complete; move it away to export again")
    until = datetime.now(UTC).isoformat()
    state = {"cursor": None, "bytes": 0, "until": until, "seen": 0, "complete": False}
    save(kept, state)
    return state


def row(message: Message, at: datetime) -> list[object]:
    mobile = message.contact.mobile if message.contact else None
    error = message.error.description if message.error else None
    number, direction = mobile.number if mobile else None, str(bool(message.outgoing)).lower()
    facts = (message.status, message.message, message.segments, message.price, error)
    return [message.id, at.isoformat(timespec="milliseconds"), direction, number, *facts]


def known(target: Path) -> set[str]:
    """The ids that are in the file: what arrived since the crash may push them into a page that is yet to come."""
    with target.open(newline="", encoding="utf-8") as file:
        return {one["id"] for one in csv.DictReader(file)}


def save(path: Path, state: dict[str, Any]) -> None:
    new = path.with_name(path.name + ".new")
    new.write_text(json.dumps(state), "utf-8")
    new.replace(path)  # either the old state or the new one, never half of it


def to_parquet(source: Path) -> None:
    try:
        import pyarrow
        from pyarrow import csv as arrow_csv
        from pyarrow.parquet import ParquetWriter
    except ModuleNotFoundError:
        return
    types = dict.fromkeys(COLUMNS, pyarrow.string())
    types |= {"created": pyarrow.timestamp("ms", "UTC"), "outgoing": pyarrow.bool_()}
    types |= {"segments": pyarrow.float64(), "price": pyarrow.float64()}
    target = source.with_suffix(".parquet")
    new = target.with_name(target.name + ".new")
    reader = arrow_csv.open_csv(
        source,
        parse_options=arrow_csv.ParseOptions(newlines_in_values=True),
        convert_options=arrow_csv.ConvertOptions(column_types=types),
    )
    with reader, ParquetWriter(new, reader.schema) as writer:
        for batch in reader:
            writer.write_batch(batch)
    new.replace(target)


def connect(fake: bool) -> Sakari:
    if not fake:
        return Sakari.from_env()
    from trunkline.testing import FakeSakari

    server = FakeSakari()
    for number in range(1234):
        server.add_message(f"Message {number}", created=datetime.now(UTC) - timedelta(hours=12 * number))
    return Sakari(**server.credentials, transport=server.transport)


async def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Export the messages of a year")
    parser.add_argument("target", type=Path, help="the CSV file")
    parser.add_argument("--fake", action="store_true", help="against a fake Sakari, in memory")
    given = parser.parse_args(arguments)
    try:
        with Progress() as progress:
            async with connect(given.fake) as sakari:
                await export(sakari, given.target, progress=progress)
    except (TrunklineError, FileExistsError) as error:
        print(f"Stopped: {error}", file=sys.stderr)
        return 1
    print(f"{len(known(given.target))} messages in {given.target}")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
