"""A server on loopback that misbehaves as it is told to, at every stage of a connection."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from enum import Enum, auto
from typing import Any, Self, TypeAlias

from attrs import field, frozen

__all__ = ["Act", "Drip", "FaultServer", "Heard", "Play", "Repeat", "http"]

HOLDS = 0.5
"""Seconds that a server does not read."""


class Act(Enum):
    """What a server does beside sending bytes."""

    CLOSE = auto()
    """Close in good order."""
    RESET = auto()
    """Close with a reset."""
    STALL = auto()
    """Do nothing more, until the client closes."""
    HOLD = auto()
    """Do not even read what comes, for a while; then as `STALL`."""
    LISTEN = auto()
    """Read a few bytes, whatever they are."""


@frozen
class Drip:
    """Bytes that are sent one at a time, so many seconds apart."""

    content: bytes
    pause: float = 0.0


@frozen
class Repeat:
    """The same bytes, so many times, as fast as the client takes them; for ever if `times` is None."""

    content: bytes
    times: int | None = None
    pause: float = 0.0


Play: TypeAlias = Sequence[bytes | Act | Drip | Repeat]
"""What happens on a connection, in order. If it ends without an end of the connection, that goes on."""


@frozen
class Heard:
    """A request as it came in; the body is None as long as only its head is there."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes | None = field(default=None, repr=False)

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]


def http(status: int, body: Any = b"", *headers: str, length: int | str | None = -1) -> bytes:
    """An answer as it travels: bytes as they are, all else as JSON.

    Args:
        status: The status.
        body: The body.
        *headers: Further header lines.
        length: What Content-Length says; -1 for the truth, None for no such header.
    """
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Whatever", *headers]
    if length is not None:
        lines.append(f"Content-Length: {len(content) if length == -1 else length}")
    return "\r\n".join([*lines, "", ""]).encode() + content


class FaultServer:
    """A server on 127.0.0.1 whose behaviour may be changed at any time.

    Attributes:
        on_request: What to do about a whole request.
        on_head: What to do as soon as the head of a request is there; None to wait for its body.
        on_connect: What to do with a new connection, before anything is read; None to wait for a request.
        heads: The requests whose head was there, in order.
        heard: The requests that were there whole.
        connections: How many there were.
        open: How many there are.
        written: How many bytes were sent.
    """

    def __init__(self, on_request: Callable[[Heard], Play] = lambda heard: (http(404),)) -> None:
        self.on_request = on_request
        self.on_head: Callable[[Heard], Play | None] = lambda heard: None
        self.on_connect: Callable[[], Play | None] = lambda: None
        self.heads: list[Heard] = []
        self.heard: list[Heard] = []
        self.connections = self.open = self.written = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._crowd: list[socket.socket] = []
        self._listener: socket.socket | None = None
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        self.listen()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.refuse()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def listen(self) -> None:
        """Take connections, as at the beginning."""
        self.refuse()
        self._listener = listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # Small, so that a large body does not fit in.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16384)
        listener.setblocking(False)
        listener.bind(("127.0.0.1", self.port))
        self.port = listener.getsockname()[1]
        listener.listen(1024)
        asyncio.get_running_loop().add_reader(listener, self._accept, listener)

    def refuse(self) -> None:
        """Listen no more: who comes is refused."""
        self._stop_accepting()
        for one in self._crowd:
            one.close()
        self._crowd.clear()
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def crowd(self) -> None:
        """Let nobody in and send nobody away: the queue of the port is full."""
        self._stop_accepting()
        assert self._listener is not None
        self._listener.listen(0)
        for _ in range(3):
            one = socket.socket()
            one.setblocking(False)
            one.connect_ex(self._listener.getsockname())
            self._crowd.append(one)

    def _stop_accepting(self) -> None:
        if self._listener is not None:
            asyncio.get_running_loop().remove_reader(self._listener)

    def _accept(self, listener: socket.socket) -> None:
        with suppress(BlockingIOError):
            while True:
                accepted, _ = listener.accept()
                accepted.setblocking(False)
                task = asyncio.create_task(self._serve(accepted), name="fault server")
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def _serve(self, accepted: socket.socket) -> None:
        self.connections += 1
        self.open += 1
        accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        reader, writer = await asyncio.open_connection(sock=accepted, limit=2**16)
        try:
            play = self.on_connect()
            if play is None or await self._play(play, reader, writer):
                while await self._answer(reader, writer):
                    pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self.open -= 1
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").removesuffix("\r\n\r\n").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        self.heads.append(Heard(method, target, headers))
        play = self.on_head(self.heads[-1])
        if play is None:
            body = await reader.readexactly(int(headers.get("content-length", 0)))
            self.heard.append(Heard(method, target, headers, body))
            play = self.on_request(self.heard[-1])
        return await self._play(play, reader, writer)

    async def _play(self, play: Play, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Do it, and return whether the connection goes on."""
        for step in play:
            match step:
                case bytes():
                    await self._write(writer, step)
                case Drip():
                    for one in step.content:
                        await self._write(writer, bytes([one]))
                        await asyncio.sleep(step.pause)
                case Repeat():
                    left = step.times
                    while left is None or left > 0:
                        await self._write(writer, step.content)
                        if step.pause or left is None:
                            await asyncio.sleep(step.pause)
                        left = None if left is None else left - 1
                case Act.LISTEN:
                    await reader.read(8)
                case Act.STALL | Act.HOLD:
                    await asyncio.sleep(HOLDS if step is Act.HOLD else 0)
                    while await reader.read(65536):
                        pass
                    return False
                case Act.CLOSE:
                    return False
                case Act.RESET:
                    linger = struct.pack("ii", 1, 0)
                    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                    writer.transport.abort()
                    return False
        return True

    async def _write(self, writer: asyncio.StreamWriter, content: bytes) -> None:
        writer.write(content)
        self.written += len(content)
        await writer.drain()
