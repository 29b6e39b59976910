"""A part of the fault matrix: each fault of a server once. `make faults` runs all of it."""

# ruff: noqa: SIM117 (the block of a client stands inside that of its server)
from __future__ import annotations

import asyncio
import os
import signal
import ssl
import tracemalloc
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import support
from faults.matrix import DOORS, FAULTS, LARGEST, TRANSPORTS, Cell, actions, cells, run
from faults.server import FaultServer, http
from test_client import AUTHORITY, Streams, server_context

from trunkline import (
    APIConnectionError,
    ConfigurationError,
    DecodeError,
    InvalidArgumentError,
    Outcome,
    _aiohttp,
    _transport,
)


def sample() -> list[Cell]:
    """Each fault once; transports, kinds of calls, and the two ways to stay take turns."""
    found: dict[str, Cell] = {}
    every = list(actions())
    for cell in cells():
        turn = [*FAULTS].index(cell.fault.name)
        its = every[turn % len(every)], TRANSPORTS[turn // len(every) % 2]
        if (cell.action, cell.transport) == its and (cell.fault.name not in found or turn % 2):
            found[cell.fault.name] = cell
    return list(found.values())


@pytest.mark.parametrize("cell", sample(), ids=lambda cell: cell.label)
async def test_cell(cell: Cell, tmp_path: Path) -> None:
    """What comes of a fault is what is known of it; nothing is left, and the next call gets its own answer."""
    assert () == (await run(cell, tmp_path)).problems


def test_every_fault_meets_every_kind_of_call() -> None:
    """The matrix has no hole, and the part of it that runs here has every fault, and every kind of call over each transport."""
    assert {"read", "walk", "send", "upload", "token", "download"} == set(actions())
    stay = Counter((one.fault.name, one.action, one.transport) for one in cells() if not one.once)
    assert {(fault, action, to): 1 for fault in FAULTS for action in actions() for to in TRANSPORTS} == stay
    chosen = sample()
    assert list(FAULTS) == [one.fault.name for one in chosen]
    assert {(action, to) for action in actions() for to in TRANSPORTS} == {
        (one.action, one.transport) for one in chosen
    }


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("name", ["a bomb", "100 MB", "100 MB of an error"])
async def test_too_large_an_answer_takes_little_memory(name: str, transport: str, tmp_path: Path) -> None:
    """However large an answer is or would become, no more of it is held than the limit, and a little for the way."""
    fault = FAULTS[name]
    fault.play(actions()["read"].good(1))  # what the server needs for it is made before
    tracemalloc.start()
    try:
        assert () == (await run(Cell(fault, "read", transport), tmp_path)).problems
        assert tracemalloc.get_traced_memory()[1] < 6 * LARGEST
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("path", [None, 5, "no\0name", ".", "none/such/file", ""])
async def test_file_that_cannot_be_written_is_refused_before_anything_is_sent(
    path: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A download to where no file can be is refused by the library's own error, without a request, and leaves no file."""
    monkeypatch.chdir(tmp_path)
    action = actions()["download"]
    transport = support.recorder(support.tokens(support.answering(b"a,b")))
    async with DOORS[action.method.door](transport) as client:
        with pytest.raises(InvalidArgumentError, match=r"^path: cannot be written"):
            await action.method.of(client)(**action.arguments(0)).save(path)
    assert [] == transport.requests
    assert [] == os.listdir(tmp_path)


async def test_disk_that_is_full_is_no_success(tmp_path: Path) -> None:
    """If the file cannot be written to its end, the error says so, that the server has done its part, and nothing is left."""
    resource = pytest.importorskip("resource")
    action = actions()["download"]
    transport = support.recorder(
        support.tokens(support.answering(httpx.Response(200, content=b"x" * 10_000)))
    )
    async with DOORS[action.method.door](transport) as client:
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (5000, limits[1]))
        try:
            with pytest.raises(DecodeError, match="the file cannot be written") as caught:
                await action.method.of(client)(**action.arguments(0)).save(tmp_path / "report")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert Outcome.ACCEPTED is caught.value.outcome
    assert [] == os.listdir(tmp_path)


# --- HTTP/2 ---


def frame(kind: int, flags: int, stream: int, content: bytes) -> bytes:
    return len(content).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big") + content


def go_away(last: int) -> bytes:
    return frame(7, 0, 0, last.to_bytes(4, "big") + bytes(4))


STREAMS: dict[str, tuple[Callable[[int], bytes], Outcome, int]] = {
    "headers of no stream": (lambda stream: frame(1, 5, 0, b"x"), Outcome.UNKNOWN, 1),
    "headers that cannot be unpacked": (lambda stream: frame(1, 5, stream, b"\xff"), Outcome.UNKNOWN, 1),
    "a body without headers": (lambda stream: frame(0, 1, stream, b"x"), Outcome.UNKNOWN, 1),
    "a reset after an error": (lambda stream: frame(3, 0, stream, bytes([0, 0, 0, 2])), Outcome.UNKNOWN, 1),
    "a reset of what was not looked at": (
        lambda stream: frame(3, 0, stream, bytes([0, 0, 0, 7])), Outcome.REJECTED, 3,
    ),
    "a farewell after the request": (go_away, Outcome.UNKNOWN, 1),
    "a farewell before any request": (lambda stream: go_away(0), Outcome.REJECTED, 3),
}  # fmt: skip


@pytest.mark.parametrize("name", STREAMS)
async def test_broken_http2_says_what_became_of_a_send(name: str) -> None:
    """Over HTTP/2 a send is repeated if the server says that it did not look at it, and never after an answer that is broken."""
    make, outcome, requests = STREAMS[name]
    seen: list[tuple[int, str]] = []

    class Broken(Streams):
        def answer(self, stream: int) -> None:
            self.transport.write(make(stream))

        def data_received(self, data: bytes) -> None:
            if not self.transport.is_closing():
                super().data_received(data)

    context = server_context()
    context.set_alpn_protocols(["h2"])
    trusted = ssl.create_default_context(cadata=AUTHORITY.cert_pem.bytes().decode())
    server = await asyncio.get_running_loop().create_server(lambda: Broken(seen), "127.0.0.1", 0, ssl=context)
    url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server, support.textmagic(None, base_url=url, verify=trusted, http2=True) as client:  # type: ignore[arg-type]
        with pytest.raises(APIConnectionError) as caught:
            await client.messages.send(text="Hello", phones=["15005550006"])
    assert (outcome, requests, requests) == (caught.value.outcome, caught.value.attempts, len(seen))


async def test_request_that_cannot_be_written_is_not_sent() -> None:
    """What the library below refuses to write has not left, and will not the next time either."""
    async with FaultServer() as server:
        async with support.textmagic(None, base_url=server.url, headers={"x-mine": "a "}) as client:  # type: ignore[arg-type]
            with pytest.raises(APIConnectionError, match="cannot be sent") as caught:
                await client.messages.send(text="Hello", phones=["15005550006"])
    assert (Outcome.NOT_SENT, 1, []) == (caught.value.outcome, caught.value.attempts, server.heads)


# --- What nobody promises of the libraries below ---


@pytest.mark.parametrize("known", [True, False])
async def test_connections_that_cannot_be_looked_into_are_used_once(
    known: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """If httpx hides what came after an answer, no connection is used twice, so that it is not read as the next answer, and a warning says so."""
    assert _transport._is_open()  # with the httpx that is installed
    if not known:
        monkeypatch.setattr(_transport, "_is_open", lambda: False)
        monkeypatch.setattr(_transport, "_drop_surplus", lambda transport: None)
    assert () == (await run(Cell(FAULTS["two answers"], "send", "httpx"), tmp_path)).problems
    async with FaultServer(lambda _: (http(200, {"id": 1}),)) as server:
        async with support.textmagic(None, base_url=server.url) as client:  # type: ignore[arg-type]
            for _ in range(3):
                await client.sessions.get(1)
    assert (1 if known else 3) == server.connections
    assert known is ("connections are not kept" not in caplog.text)


def test_aiohttp_whose_resending_cannot_be_switched_off_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """An aiohttp that might repeat requests by itself, which could cost money, is refused when it is to carry the first."""
    monkeypatch.setattr(_aiohttp.aiohttp, "ClientSession", Session)

    async def call() -> None:
        async with support.textmagic("aiohttp") as client:  # type: ignore[arg-type]
            await client.sessions.get(1)

    with pytest.raises(ConfigurationError, match="version of aiohttp"):
        asyncio.run(call())


class Session:
    """A session that has not the switch."""

    def __init__(self, **_: Any) -> None:
        pass
