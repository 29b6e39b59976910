"""The examples do what their first lines say: each is run as its user would, against the fakes."""

from __future__ import annotations

import asyncio
import csv
import gc
import json
import os
import re
import runpy
import sqlite3
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import Any

import httpx
import pyarrow.parquet
import pytest
from support import spec

from examples import auto_responder, bulk_send, export, service
from trunkline import APIError, Chatwoot, RetryPolicy, Sakari
from trunkline.chatwoot import webhooks
from trunkline.testing import FakeChatwoot, FakeSakari

EXAMPLES = Path(__file__).parent.parent / "examples"
IMPATIENT = RetryPolicy(attempts=1)


def run(name: str, *arguments: object, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run an example as `python examples/NAME` does. Returns its exit status."""
    monkeypatch.setattr(sys, "argv", [name, *map(str, arguments)])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(EXAMPLES / name), run_name="__main__")
    return int(ended.value.code or 0)


# --- service.py -------------------------------------------------------------------------------------------


@asynccontextmanager
async def serving(fake: FakeSakari, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[httpx.AsyncClient]:
    """The service as uvicorn would run it, with a fake behind it."""
    sakari = Sakari(**fake.credentials, transport=fake.transport, retry=IMPATIENT)
    monkeypatch.setattr(service, "connect", lambda: sakari)
    async with (
        service.app.router.lifespan_context(service.app),
        httpx.AsyncClient(
            transport=httpx.ASGITransport(service.app), base_url="http://service.test"
        ) as client,
    ):
        yield client


async def test_service_sends_and_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is sent can be shown again by the id that the answer gives, and stands in the list."""
    fake = FakeSakari()
    async with serving(fake, monkeypatch) as client:
        sent = await client.post("/messages", json={"to": "+15005550006", "text": "Hello"})
        shown = await client.get(f"/messages/{sent.json()['id']}")
        listed = await client.get("/messages")
    assert (201, 200, 200) == (sent.status_code, shown.status_code, listed.status_code)
    assert "Hello" == shown.json()["message"] == listed.json()[0]["message"]
    assert not fake.violations


async def test_service_runs_against_its_own_fake(monkeypatch: pytest.MonkeyPatch) -> None:
    """With FAKE=1 it needs neither an account nor a network."""
    monkeypatch.setenv("FAKE", "1")
    async with (
        service.app.router.lifespan_context(service.app),
        httpx.AsyncClient(
            transport=httpx.ASGITransport(service.app), base_url="http://service.test"
        ) as client,
    ):
        assert [] == (await client.get("/messages")).json()


@pytest.mark.parametrize(
    ("status", "headers", "expected"),
    [
        (429, {"Retry-After": "7"}, (503, "rejected", "7")),
        (401, {}, (502, "rejected", None)),
        (403, {}, (502, "rejected", None)),
        (400, {}, (400, "rejected", None)),
        (503, {}, (504, "unknown", None)),
    ],
)
async def test_service_says_what_became_of_it(
    status: int, headers: dict[str, str], expected: tuple[Any, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The status and the outcome tell the caller to mend, to try again, or to look first."""
    fake = FakeSakari()
    fake.fail_next(status, headers=headers, operation="messages_send", times=5)
    async with serving(fake, monkeypatch) as client:
        answer = await client.post("/messages", json={"to": "+15005550006", "text": "Hello"})
    assert expected == (answer.status_code, answer.json()["outcome"], answer.headers.get("retry-after"))
    assert "test-client" not in answer.text


async def test_service_does_not_call_a_lost_answer_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    """A send whose answer is lost is answered with 504 and `unknown`, and it was made once."""
    fake = FakeSakari()
    fake.drop_next(operation="messages_send")
    async with serving(fake, monkeypatch) as client:
        answer = await client.post("/messages", json={"to": "+15005550006", "text": "Hello"})
    assert (504, "unknown", 1) == (answer.status_code, answer.json()["outcome"], len(fake.messages))


async def test_service_refuses_what_cannot_be_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """A number that Sakari passes over, input that the client refuses, and an unknown id are told apart."""
    fake = FakeSakari()
    fake.refuse_number("+15005550001")
    async with serving(fake, monkeypatch) as client:
        opted_out = await client.post("/messages", json={"to": "+15005550001", "text": "Hello"})
        country = {"to": "+15005550006", "text": "Hello", "country": ""}
        invalid = await client.post("/messages", json=country)
        nobody = await client.get("/messages/000000000000000000000000")
    assert (422, "Contact has requested no further communication") == (
        opted_out.status_code,
        opted_out.json()["detail"],
    )
    assert invalid.status_code in (400, 422)
    assert (404, "rejected") == (nobody.status_code, nobody.json()["outcome"])


# --- bulk_send.py -----------------------------------------------------------------------------------------

ROWS = [("+15005550006", "Alike"), ("+15005550006", "Alike"), ("+15005550007", "Hi {{{firstName}}}")]


class Killed(BaseException):
    """The process is gone. Not an Exception, so that no handler of the example stands in its way."""


@pytest.fixture
def mortal() -> Iterator[None]:
    """So that `gc.collect()` takes what a dead process held, before the next one starts, without taking long."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@contextmanager
def killed_at(step: int, source: str) -> Iterator[None]:
    """End what runs inside at the line of the example that is executed as number `step`."""
    left = step

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal left
        if frame.f_code.co_filename != source:
            return None
        if event in ("line", "return"):
            left -= 1
            if left < 0:
                sys.settrace(None)
                raise Killed
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(before)


def send_all(fake: FakeSakari, folder: Path) -> None:
    """One run of the program; the clocks agree and nothing is listed late."""

    async def program() -> None:
        async with Sakari(**fake.credentials, transport=fake.transport, retry=IMPATIENT) as sakari:
            await bulk_send.run(sakari, outbox, workers=2, settle=0)

    with closing(bulk_send.open_outbox(folder / "numbers.outbox", folder / "numbers.csv")) as outbox:
        asyncio.run(program())


def numbers(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / "numbers.csv"
    file.write_text("".join(f"{number},{text}\n" for number, text in ROWS), "utf-8")
    return file


def accepted(fake: FakeSakari) -> Counter[tuple[str, str]]:
    """What the fake has accepted, each with how often."""
    return Counter((one["contact"]["mobile"]["number"], one["template"]) for one in fake.messages.values())


class Hasty(sqlite3.Connection):
    """A database that does not wait for the disk: what is killed here is the process, not the machine."""

    def execute(self, statement: str, *parameters: Any) -> sqlite3.Cursor:
        return super().execute(statement.replace("synchronous = FULL", "synchronous = OFF"), *parameters)


@pytest.fixture
def connections(monkeypatch: pytest.MonkeyPatch) -> list[sqlite3.Connection]:
    """The databases that were opened, for a test to close as the system does with those of a dead process."""
    opened: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def record(*arguments: Any, **options: Any) -> sqlite3.Connection:
        opened.append(connect(*arguments, **options, factory=Hasty))
        return opened[-1]

    monkeypatch.setattr(sqlite3, "connect", record)
    return opened


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # who is killed closes nothing
@pytest.mark.usefixtures("mortal")
def test_bulk_send_survives_a_crash_at_every_step(
    tmp_path: Path, connections: list[sqlite3.Connection]
) -> None:
    """Killed at each line, and the run after it once more, the third run sends what is missing and nothing twice."""
    step, finished = 0, False
    while not finished:
        fake, folder = FakeSakari(), tmp_path / str(step)
        numbers(folder)
        finished = True
        for again in (step, step // 2):
            try:
                with killed_at(again, bulk_send.__file__):
                    send_all(fake, folder)
            except (Killed, BaseExceptionGroup):
                finished = False
            while connections:
                connections.pop().close()
            gc.collect()
        send_all(fake, folder)
        assert Counter(ROWS) == accepted(fake), f"killed at step {step}"
        step += 1
    assert step > 50


@pytest.mark.parametrize("lost", [1, 2, 3])
def test_bulk_send_looks_before_it_repeats(lost: int, tmp_path: Path) -> None:
    """Sends that were accepted but not answered are found in the list and left at that."""
    fake = FakeSakari()
    numbers(tmp_path)
    fake.drop_next(times=lost, operation="messages_send")
    send_all(fake, tmp_path)
    assert Counter(ROWS) == accepted(fake)
    send_all(fake, tmp_path)
    assert Counter(ROWS) == accepted(fake)
    with closing(sqlite3.connect(tmp_path / "numbers.outbox")) as outbox:
        rows = outbox.execute("SELECT state, message_id FROM outbox").fetchall()
    assert {("sent", id_) for id_ in fake.messages} == set(rows)


def test_bulk_send_repeats_what_did_not_arrive(tmp_path: Path) -> None:
    """An answer that leaves it open is not taken for a success: what is not listed is sent by the next run."""
    fake = FakeSakari()
    numbers(tmp_path)
    fake.fail_next(500, times=2, operation="messages_send")
    send_all(fake, tmp_path)
    assert 1 == len(fake.messages)
    send_all(fake, tmp_path)
    assert Counter(ROWS) == accepted(fake)


def test_bulk_send_keeps_old_messages_apart(tmp_path: Path) -> None:
    """The same text to the same number of last week does not count as the one whose outcome is unknown."""
    fake = FakeSakari()
    numbers(tmp_path)
    contact = fake.add_contact("+15005550006")
    fake.add_message("Alike", contact=contact, outgoing=True, created=datetime.now(UTC) - timedelta(days=7))
    fake.fail_next(500, times=3, operation="messages_send")
    send_all(fake, tmp_path)
    send_all(fake, tmp_path)
    assert 4 == len(fake.messages)


def test_bulk_send_as_a_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It tells how many were sent, and a second run has nothing left to do; the real outbox knows nothing of a fake."""
    file = numbers(tmp_path)
    assert 0 == run("bulk_send.py", file, "--fake", monkeypatch=monkeypatch)
    assert 0 == run("bulk_send.py", file, "--fake", monkeypatch=monkeypatch)
    assert ["3 sent", "3 sent"] == capsys.readouterr().out.splitlines()
    assert ["numbers.csv", "numbers.fake-outbox"] == sorted(os.listdir(tmp_path))


def test_bulk_send_stops_where_it_is_the_account(tmp_path: Path) -> None:
    """When the credit is used up no line counts as refused; with new credit the next run sends all of them."""
    fake = FakeSakari()
    numbers(tmp_path)
    empty = {"success": False, "error": {"code": "ACCT-006", "message": "Insufficient credit"}}
    fake.fail_next(400, body=empty, times=3, operation="messages_send")
    with pytest.raises(ExceptionGroup):
        send_all(fake, tmp_path)
    fake._faults.clear()
    send_all(fake, tmp_path)
    assert Counter(ROWS) == accepted(fake)


def test_bulk_send_is_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second program on the same outbox sends nothing and says why; when the first has ended it may."""
    file = numbers(tmp_path)
    with closing(bulk_send.open_outbox(tmp_path / "numbers.fake-outbox", file)):
        assert 2 == run("bulk_send.py", file, "--fake", monkeypatch=monkeypatch)
    assert "Nothing was sent: database is locked" in capsys.readouterr().err
    assert 0 == run("bulk_send.py", file, "--fake", monkeypatch=monkeypatch)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("+15005550009,Later\n", "4 sent"),
        ("\n", "3 sent"),
        ("+15005550009,Hello, Ann\n", "line 4: expected a number and a text"),
    ],
    ids=["a line more", "an empty line", "a comma too many"],
)
def test_bulk_send_after_the_file_has_grown(
    change: str,
    expected: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Lines that were added are sent by the next run, and one that cannot be read is named before anything is sent."""
    file = numbers(tmp_path)
    run("bulk_send.py", file, "--fake", monkeypatch=monkeypatch)
    capsys.readouterr()
    file.write_text("\ufeff" + file.read_text("utf-8") + change, "utf-8")
    run("bulk_send.py", file, "--fake", monkeypatch=monkeypatch)
    assert expected in "".join(capsys.readouterr())


def test_bulk_send_refuses_another_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file whose lines are not those in the outbox is not sent: nobody could say which of them have been."""
    file = numbers(tmp_path)
    run("bulk_send.py", file, "--fake", monkeypatch=monkeypatch)
    file.write_text(file.read_text("utf-8").replace("Alike", "Changed"), "utf-8")
    assert 2 == run("bulk_send.py", file, "--fake", monkeypatch=monkeypatch)
    assert "has changed since" in capsys.readouterr().err


# --- export.py --------------------------------------------------------------------------------------------


def year(fake: FakeSakari, count: int = 230) -> set[str]:
    """Messages of the last year, and one that is older. Returns the texts of those of the year."""
    now = datetime.now(UTC)
    fake.add_message("Old", created=now - timedelta(days=400))
    for number in range(count):
        fake.add_message(f'New {number},\n"quoted"', created=now - timedelta(days=1))
    return {one["message"] for one in fake.messages.values() if one["message"].startswith("New")}


async def export_all(fake: FakeSakari, target: Path) -> None:
    async with Sakari(**fake.credentials, transport=fake.transport, retry=IMPATIENT) as sakari:
        await export.export(sakari, target)


def texts(target: Path) -> list[str]:
    with target.open(newline="", encoding="utf-8") as file:
        return [one["text"] for one in csv.DictReader(file)]


async def test_export_writes_csv_and_parquet(tmp_path: Path) -> None:
    """Every message of the year is in both files, with its types in Parquet, and nothing else is left beside them."""
    fake, target = FakeSakari(), tmp_path / "messages.csv"
    wanted = year(fake)
    await export_all(fake, target)
    assert sorted(wanted) == sorted(texts(target))
    table = pyarrow.parquet.read_table(target.with_suffix(".parquet"))
    assert (len(wanted), "timestamp[ms, tz=UTC]") == (table.num_rows, str(table.schema.field("created").type))
    assert {*wanted} == {*table.column("text").to_pylist()}
    assert ["messages.csv", "messages.parquet"] == sorted(os.listdir(tmp_path))


async def test_export_does_without_pyarrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pyarrow there is the CSV alone, and no error."""
    fake = FakeSakari()
    wanted = year(fake, 5)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    await export_all(fake, tmp_path / "messages.csv")
    assert len(wanted) == len(texts(tmp_path / "messages.csv"))
    assert ["messages.csv"] == os.listdir(tmp_path)


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.usefixtures("mortal")
def test_export_survives_a_crash_at_every_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed at each line, and with new messages in between, the next run completes it: none missing, none twice."""
    monkeypatch.setattr(os, "fsync", lambda file: None)  # what is killed is the process, not the machine
    monkeypatch.setattr(export, "PAGE", 2)
    step, finished = 0, False
    while not finished:
        fake, target = FakeSakari(), tmp_path / str(step) / "messages.csv"
        target.parent.mkdir()
        wanted = year(fake, 3)
        finished = True
        try:
            with killed_at(step, export.__file__):
                asyncio.run(export_all(fake, target))
        except (Killed, BaseExceptionGroup):
            finished = False
        gc.collect()
        for number in range(4):
            fake.add_message(f"Later {number}", created=datetime.now(UTC) + timedelta(hours=1))
        if target.with_name("messages.csv.state").exists() or not target.exists():
            asyncio.run(export_all(fake, target))
        assert sorted(wanted) == sorted(texts(target)), f"killed at step {step}"
        step += 1
    assert step > 50


async def test_export_goes_on_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After an error the pages that are done are not read again."""
    fake, target = FakeSakari(), tmp_path / "messages.csv"
    wanted = year(fake, 1000)
    save = export.save

    def failing(path: Path, state: dict[str, Any]) -> None:
        save(path, state)
        if state["seen"] >= 200:
            fake.fail_next(500, operation="messages_fetch_all", times=20)

    monkeypatch.setattr(export, "save", failing)
    with pytest.raises(APIError):
        await export_all(fake, target)
    monkeypatch.setattr(export, "save", save)
    fake._faults.clear()
    fake.requests.clear()
    await export_all(fake, target)
    assert sorted(wanted) == sorted(texts(target))
    offsets = [int(str(one.query["offset"])) for one in fake.requests if "offset" in one.query]
    assert min(offsets) >= 150
    with pytest.raises(FileExistsError, match="complete"):
        await export_all(fake, target)


async def test_export_of_nothing(tmp_path: Path) -> None:
    """An account without messages gives a file with the names of the columns."""
    await export_all(FakeSakari(), tmp_path / "messages.csv")
    assert [] == texts(tmp_path / "messages.csv")
    assert 0 == pyarrow.parquet.read_table(tmp_path / "messages.parquet").num_rows


def test_export_as_a_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It shows its progress and counts; a complete file is not overwritten."""
    target = tmp_path / "messages.csv"
    assert 0 == run("export.py", target, "--fake", monkeypatch=monkeypatch)
    assert f"{len(texts(target))} messages in" in capsys.readouterr().out
    assert 1 == run("export.py", target, "--fake", monkeypatch=monkeypatch)
    assert "is complete" in capsys.readouterr().err


# --- auto_responder.py ------------------------------------------------------------------------------------

WEBHOOK_SECRET = "test-webhook-secret"


def deliveries() -> dict[str, dict[str, Any]]:
    """What Chatwoot delivers of messages, as the spec shows it, by who wrote them; of a conversation of the fake."""
    shown = spec("chatwoot")["webhooks"]["message_created"]["post"]["requestBody"]["content"]
    found = {name: one["value"] for name, one in shown["application/json"]["examples"].items()}
    place = {"id": FakeChatwoot().conversation_id}
    return {name: {**one, "conversation": {**one["conversation"], **place}} for name, one in found.items()}


@asynccontextmanager
async def answering(fake: FakeChatwoot) -> AsyncIterator[Callable[..., Awaitable[tuple[int, int]]]]:
    """Delivers an event to the bot. Gives the status, and how many messages the bot has written because of it."""
    chatwoot = Chatwoot(**fake.credentials, base_url=fake.base_url, transport=fake.transport, retry=IMPATIENT)
    app = auto_responder.application(chatwoot, WEBHOOK_SECRET)

    async def deliver(
        event: dict[str, Any], /, secret: str = WEBHOOK_SECRET, **changes: Any
    ) -> tuple[int, int]:
        body, before = json.dumps({**event, **changes}).encode(), len(fake.requests)
        answer = await client.post("/chatwoot", content=body, headers=webhooks.sign(body, secret=secret))
        assert all(one.body == {"content": auto_responder.REPLY} for one in fake.requests[before:])
        return answer.status_code, len(fake.requests) - before

    client = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot.test")
    async with app.router.lifespan_context(app), client:
        yield deliver
    assert not fake.violations


async def test_auto_responder_answers_once() -> None:
    """A customer gets one reply, however often the message is delivered and whatever else they write within the hour."""
    fake, written = FakeChatwoot(), deliveries()["incoming"]
    async with answering(fake) as deliver:
        assert (204, 1) == await deliver(written)
        assert (204, 0) == await deliver(written)
        assert (204, 0) == await deliver(written, id=9001)
        elsewhere = {**written["conversation"], "id": fake.add_conversation()}
        assert (204, 1) == await deliver(written, id=9002, conversation=elsewhere)


async def test_auto_responder_answers_again_later(monkeypatch: pytest.MonkeyPatch) -> None:
    """After the pause the next message gets a reply; the old one delivered again does not."""
    written = deliveries()["incoming"]
    async with answering(FakeChatwoot()) as deliver:
        await deliver(written)
        monkeypatch.setattr(auto_responder, "QUIET", 0.0)
        assert (204, 0) == await deliver(written)
        assert (204, 1) == await deliver(written, id=9001)


@pytest.mark.parametrize("name", sorted(deliveries().keys() - {"incoming"}))
async def test_auto_responder_hears_customers_alone(name: str) -> None:
    """It answers neither itself nor agents, nor what the server writes."""
    async with answering(FakeChatwoot()) as deliver:
        assert (204, 0) == await deliver(deliveries()[name])


@pytest.mark.parametrize(
    "change",
    [{"message_type": "outgoing"}, {"private": True}, {"sender": None}, {"event": "message_updated"}],
    ids=["outgoing", "private", "nobody", "updated"],
)
async def test_auto_responder_keeps_out_of_a_loop(change: dict[str, Any]) -> None:
    """One sign alone that a message is no customer's new one is enough to stay silent."""
    async with answering(FakeChatwoot()) as deliver:
        assert (204, 0) == await deliver(deliveries()["incoming"], **change)


async def test_auto_responder_leaves_it_to_a_person() -> None:
    """A conversation that somebody has taken gets no automatic reply."""
    written = deliveries()["incoming"]
    agent = {"id": 5, "name": "Jonas", "type": "user"}
    taken = {**written["conversation"], "meta": {"assignee": agent, "assignee_type": "User"}}
    async with answering(FakeChatwoot()) as deliver:
        assert (204, 0) == await deliver(written, conversation=taken)


async def test_auto_responder_refuses_a_forgery() -> None:
    """A delivery that is signed with another secret is refused and not acted on."""
    async with answering(FakeChatwoot()) as deliver:
        assert (401, 0) == await deliver(deliveries()["incoming"], secret="another")


@pytest.mark.parametrize(("status", "again"), [(422, 1), (500, 0)], ids=["refused", "perhaps written"])
async def test_auto_responder_after_a_failure(status: int, again: int) -> None:
    """A reply that was refused is made up for at the next message; one that may have been written is not."""
    fake = FakeChatwoot()
    written = deliveries()["incoming"]
    fake.fail_next(status)
    async with answering(fake) as deliver:
        assert (204, 1) == await deliver(written)
        assert (204, again) == await deliver(written, id=9001)


def test_auto_responder_as_a_program(capsys: pytest.CaptureFixture[str]) -> None:
    """Alone, it plays a delivery through against a fake."""
    runpy.run_path(str(EXAMPLES / "auto_responder.py"), run_name="__main__")
    assert ["replies: 1", "replies: 0", "replies: 0"] == re.findall(r"replies: \d", capsys.readouterr().out)


# --- tour.py and live.py ----------------------------------------------------------------------------------


def test_tour(capsys: pytest.CaptureFixture[str]) -> None:
    """The tour goes through all that it promises without an error, and shows what came last."""
    runpy.run_path(str(EXAMPLES / "tour.py"), run_name="__main__")
    shown = capsys.readouterr().out
    for what in (
        "prefetch=8",
        "bytes on the disk",
        "SignatureMismatchError",
        "each checked against the specs",
    ):
        assert what in shown


@pytest.fixture
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [one for one in os.environ if one.startswith(("SAKARI_", "CHATWOOT_", "TEXTMAGIC_"))]:
        monkeypatch.delenv(name)


@pytest.mark.usefixtures("nothing_set")
def test_live_without_an_account(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """With no variables set it is the doctor who says which, and nobody is called."""
    assert 1 == run("live.py", monkeypatch=monkeypatch)
    assert "SAKARI_CLIENT_SECRET" in capsys.readouterr().out


@pytest.mark.usefixtures("nothing_set")
@pytest.mark.parametrize("token", ["test-api-access-token", "wrong"])
async def test_live_over_sockets(
    token: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The doctor goes first, and only where he finds nothing to mend the look around follows; both only read."""
    fake = FakeChatwoot()
    async with fake.serve() as url:
        monkeypatch.setenv("CHATWOOT_BASE_URL", url)
        monkeypatch.setenv("CHATWOOT_ACCOUNT_ID", str(fake.account_id))
        monkeypatch.setenv("CHATWOOT_API_ACCESS_TOKEN", token)
        status = await asyncio.to_thread(run, "live.py", monkeypatch=monkeypatch)
    shown = capsys.readouterr().out
    good = token == fake.api_access_token
    assert (0 if good else 1, good) == (status, "looks went well" in shown)
    assert {"GET"} == {one.method for one in fake.requests}
