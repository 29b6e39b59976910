"""Downloads that are iterated: piece by piece over both transports, whatever ends them."""

from __future__ import annotations

import asyncio
import gzip
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import aclosing, asynccontextmanager
from datetime import UTC, datetime
from inspect import isawaitable
from typing import Any

import httpx
import pytest
from faults.server import Act, FaultServer, Play, Repeat, http
from support import InstantClock, Recorder, chatwoot, recorder

import trunkline
from trunkline import (
    APIConnectionError,
    APITimeoutError,
    Chatwoot,
    DecodeError,
    Download,
    InvalidArgumentError,
    Limits,
    NotFoundError,
    Outcome,
    RetryPolicy,
)

CSV = "Content-Type: text/csv"
PIECE = b"x" * 2**16
JUNE = {"since": datetime(2026, 6, 1, tzinfo=UTC), "until": datetime(2026, 7, 1, tzinfo=UTC)}


class Running:
    """A server that plays one thing after another, the last of them for ever, and a client of it."""

    def __init__(self, server: FaultServer, client: Chatwoot) -> None:
        self.server = server
        self.client = client

    @property
    def download(self) -> Download:
        return self.client.reports.agents_csv(**JUNE)

    async def all_closed(self) -> None:
        """Wait until the server has no connection any more; that one stays is a failure."""
        async with asyncio.timeout(30):
            while self.server.open:
                await asyncio.sleep(0.01)


@pytest.fixture(params=[None, "aiohttp"], ids=["httpx", "aiohttp"])
def running(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Both transports must pass the same tests."""

    @asynccontextmanager
    async def run(*plays: Play, **options: Any) -> AsyncIterator[Running]:
        left = list(plays)
        async with FaultServer(lambda heard: left.pop(0) if len(left) > 1 else left[0]) as server:
            client = Chatwoot(
                base_url=server.url,
                account_id=1,
                api_access_token="t",
                transport=request.param,
                **{"clock": InstantClock(), **options},
            )
            async with client:
                yield Running(server, client)

    return run


def serving(content: Callable[[], AsyncIterator[bytes]]) -> Recorder:
    """A transport whose answers are a file of these pieces."""
    return recorder(
        lambda request: httpx.Response(200, content=content(), headers={"content-type": "text/csv"})
    )


async def read(download: Download, use: Callable[[bytes], Any]) -> None:
    """Iterate, and do something with each piece."""
    async for chunk in download:
        done = use(chunk)
        if isawaitable(done):
            await done


def file(*more: bytes | Act | Repeat, length: int = 10**9) -> Play:
    """An answer that promises so many bytes, and what follows its head."""
    return (http(200, b"", CSV, length=length), *more)


async def test_pieces_are_the_file(running: Any) -> None:
    """The pieces in a row are the bytes of the file, packed or not; no piece is empty, and an empty file has none."""
    packed = gzip.compress(b"a,b\n" * 50_000)
    plays = (
        (http(200, b"a,b\n1,2\n", CSV),),
        (http(200, packed, CSV, "Content-Encoding: gzip"),),
        (http(200, b"", CSV),),
    )
    async with running(*plays) as run:
        assert b"a,b\n1,2\n" == b"".join([chunk async for chunk in run.download])
        pieces = [chunk async for chunk in run.download]
        assert b"a,b\n" * 50_000 == b"".join(pieces)
        assert all(pieces)
        assert [] == [chunk async for chunk in run.download]


async def test_no_more_than_a_piece_is_held(running: Any) -> None:
    """A file that is larger than `max_response_bytes` takes no more memory than a few of its pieces."""
    size = 0
    async with running(file(Repeat(PIECE, 400), length=400 * len(PIECE)), max_response_bytes=1000) as run:
        await anext(aiter(run.download))  # what is loaded with the first call is not counted
        tracemalloc.start()
        try:
            async for chunk in run.download:
                size += len(chunk)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert 400 * len(PIECE) == size
    assert peak < 40 * len(PIECE)


async def test_pieces_are_read_as_they_are_asked_for() -> None:
    """Nothing is sent before the first step, the server is read no further than asked, and each loop is a new call."""
    made = 0

    async def content() -> AsyncIterator[bytes]:
        nonlocal made
        for number in range(10):
            made += 1
            yield b"%d" % number

    transport = serving(content)
    async with chatwoot(transport) as client:
        with pytest.raises(InvalidArgumentError, match="since"):
            client.reports.agents_csv(since=5, until=JUNE["until"])
        download = client.reports.agents_csv(**JUNE)
        chunks = aiter(download)
        await asyncio.sleep(0)
        assert [] == transport.requests
        assert [b"0", b"1"] == [await anext(chunks), await anext(chunks)]
        for _ in range(10):
            await asyncio.sleep(0)
        assert made == 2
        assert b"0123456789" == b"".join([chunk async for chunk in download])
        assert len(transport.requests) == 2
        await chunks.aclose()


async def leave_by_break(download: Download) -> None:
    async for _ in download:
        break


async def leave_by_error(download: Download) -> None:
    try:
        async for _ in download:
            raise KeyError
    except KeyError:
        pass


async def leave_by_aclose(download: Download) -> None:
    async with aclosing(aiter(download)) as chunks:
        await anext(chunks)


async def leave_by_cancellation(download: Download) -> None:
    begun = asyncio.Event()

    async def read() -> None:
        async for _ in download:
            begun.set()

    task = asyncio.create_task(read())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.parametrize(
    "leave",
    [leave_by_break, leave_by_error, leave_by_aclose, leave_by_cancellation],
    ids=lambda one: one.__name__,
)
async def test_leaving_early_closes_the_connection(running: Any, leave: Callable[[Download], Any]) -> None:
    """However a loop is left before the end, its connection is closed, its place is free and no task is left."""
    play = file(Repeat(PIECE, None, pause=0.001))
    async with running(play, limits=Limits(max_connections=1)) as run:
        before = asyncio.all_tasks()
        for _ in range(3):
            await leave(run.download)
            await run.all_closed()
        async with asyncio.timeout(30):
            while asyncio.all_tasks() != before:
                await asyncio.sleep(0.01)


def refusals() -> Iterable[tuple[str, Play, type[Exception], str]]:
    yield "refused", (http(404, {"error": "no"}),), NotFoundError, "404"
    yield "a page", (http(200, b"<p>log in", "Content-Type: text/html"),), DecodeError, "text/html"
    yield "JSON", (http(200, {"a": 1}, "Content-Type: application/json"),), DecodeError, "application/json"
    yield "a part", (http(206, b"a,b", CSV),), DecodeError, "a part of the file"
    yield "packed", (http(200, b"a,b", CSV, "Content-Encoding: br"),), DecodeError, "packed in a way"


@pytest.mark.parametrize(
    ("play", "error", "reason"), [pytest.param(*rest, id=name) for name, *rest in refusals()]
)
async def test_nothing_of_what_is_not_the_file(
    running: Any, play: Play, error: type[trunkline.APIError], reason: str
) -> None:
    """What is not the file is the error that the call would raise, before any piece of it is handed out."""
    async with running(play) as run:
        with trunkline.capture() as calls, pytest.raises(error, match=reason) as caught:
            await read(run.download, lambda chunk: pytest.fail("a piece was handed out"))
    assert "download_agents_report" == caught.value.operation
    assert [error.__name__] == [one.error for one in calls]


def breaks() -> Iterator[tuple[str, Play, type[Exception], str]]:
    yield "lost", file(PIECE, Act.RESET), APIConnectionError, "the connection was lost"
    yield "stalls", file(PIECE, Act.STALL), APITimeoutError, "no answer in time"
    yield (
        "torn",
        (http(200, gzip.compress(b"a,b\n" * 10**6)[:-20], CSV, "Content-Encoding: gzip"),),
        DecodeError,
        "not packed as its headers say",
    )


@pytest.mark.parametrize(
    ("play", "error", "reason"), [pytest.param(*rest, id=name) for name, *rest in breaks()]
)
async def test_what_breaks_off_is_not_asked_for_again(
    running: Any, play: Play, error: type[trunkline.APIError], reason: str
) -> None:
    """Once a piece has been handed out, a failure is an error at once: another attempt would hand it out twice."""
    pieces: list[bytes] = []
    async with running(play, (http(200, b"whole", CSV),), timeout=0.5) as run:
        with pytest.raises(error, match=f"{reason}.*a part of the file has been handed out") as caught:
            await read(run.download, pieces.append)
        assert len(run.server.heard) == 1
    assert pieces
    assert (Outcome.ACCEPTED, 1) == (caught.value.outcome, caught.value.attempts)


async def test_what_fails_before_the_first_piece_is_tried_again(running: Any) -> None:
    """As long as no piece has been handed out, a download is repeated as any other call."""
    plays = ((http(503),), file(Act.RESET), (http(200, b"whole", CSV),))
    async with running(*plays) as run:
        assert [b"whole"] == [chunk async for chunk in run.download]
        assert len(run.server.heard) == 3


async def test_client_that_is_closed_meanwhile(running: Any) -> None:
    """A loop over a download ends with an error when its client is closed."""
    async with running(file(Repeat(PIECE, None, pause=0.001))) as run:
        with pytest.raises(APIConnectionError, match="the client was closed meanwhile"):
            await read(run.download, lambda chunk: run.client.aclose())
        await run.all_closed()


async def test_deadline_holds_for_the_whole_loop(running: Any) -> None:
    """The deadline of the call holds for the whole transfer, with the time that the loop takes for a piece."""
    play = file(Repeat(PIECE, None, pause=0.001))
    async with running(play, retry=RetryPolicy(deadline=0.5)) as run:
        with pytest.raises(APITimeoutError, match=r"not done within the deadline of 0.5 s"):
            await read(run.download, lambda chunk: asyncio.sleep(1))
        await run.all_closed()
