"""The fault matrix: each fault of a server with each kind of call over each transport, over real sockets.

What is to come of a cell follows from what is known of the fault and of the call: a class of error, an outcome, and how
often the request may be sent. After each cell the server is mended, and the same client has to get its own answer from it.
"""

from __future__ import annotations

import asyncio
import gc
import gzip
import json
import pickle
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from datetime import timedelta
from email.utils import format_datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal

import httpx
import support
from attrs import evolve, field, frozen
from support import InstantClock
from test_contract import ALL, Method, arguments, described, least

from trunkline import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    DecodeError,
    File,
    Limits,
    NotFoundError,
    Outcome,
    RateLimitError,
    RetryPolicy,
    ServerError,
    Timeout,
    Token,
)
from trunkline.runtime import In, Model, Operation
from trunkline.testing._contract import contract

from .lists import Listing, identity
from .server import Act, Drip, FaultServer, Heard, Play, Repeat, http

__all__ = ["FAULTS", "TRANSPORTS", "Action", "Cell", "Fault", "Verdict", "actions", "cells", "run"]

TRANSPORTS = ("httpx", "aiohttp")
DOORS: Mapping[str, Callable[..., Any]] = {
    "Sakari": support.sakari,
    "Chatwoot": support.chatwoot,
    "ChatwootPublic": support.inbox,
    "ChatwootPlatform": support.platform,
    "TextMagic": support.textmagic,
}
PIECE = 0.2
"""How long a stalling server is waited for, in seconds."""
SLACK = 8.0
"""Seconds that a cell may take beyond what its waits make; this is a bound and no measurement."""
JSON = "application/json"
SAVED = "saved"
BEFORE = b"what was there before"
LARGEST = 2**20
"""The largest answer that is read into memory here."""
HUGE = 100 * 2**20
BOMB = 20 * 2**20

NOT_SENT, REJECTED, ACCEPTED, UNKNOWN = Outcome.NOT_SENT, Outcome.REJECTED, Outcome.ACCEPTED, Outcome.UNKNOWN


# --- Calls ---


@frozen
class Good:
    """An answer that is right, to be spoilt."""

    body: bytes
    kind: str

    @property
    def headers(self) -> tuple[str, ...]:
        return (f"Content-Type: {self.kind}",)

    @property
    def whole(self) -> bytes:
        return http(200, self.body, *self.headers)

    @property
    def head(self) -> bytes:
        return self.whole.removesuffix(self.body)

    @property
    def half(self) -> bytes:
        return self.body[: len(self.body) // 2]

    def chunked(self, *chunks: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
        head = http(200, b"", *self.headers, "Transfer-Encoding: chunked", length=None)
        return head + b"".join(b"%x\r\n%s\r\n" % (len(one), one) for one in chunks) + end

    def packed(self, content: bytes, encoding: str = "gzip") -> bytes:
        return http(200, content, *self.headers, f"Content-Encoding: {encoding}")


@frozen(eq=False)
class Action:
    """A kind of call.

    Args:
        name: What it is called in the table.
        method: The method that stands for it.
        target: The operation whose request meets the fault: that of the method, or the one that fetches a token for it.
    """

    name: str
    method: Method
    target: Operation[Any]

    @property
    def vendor(self) -> str:
        return self.method.vendor

    @property
    def safe(self) -> bool:
        return self.target.safe_to_repeat is True

    @property
    def renews(self) -> bool:
        """Whether a token can be fetched anew after a 401."""
        return self.target.authenticated and token_operation(self.vendor) is not None

    @property
    def fetches(self) -> bool:
        """Whether it is the fetching of a token that meets the fault."""
        return self.target is not self.method.operation

    @property
    def walks(self) -> bool:
        return self.method.paging is not None

    @property
    def saves(self) -> bool:
        return self.method.operation.media is not None

    def listing(self) -> Listing:
        return Listing(self.method, [*range(12, 0, -1)], clamp=5)

    def good(self, served: int, query: str = "") -> Good:
        """A right answer to the method, which says which one it is."""
        if self.walks:
            return Good(json.dumps(self.listing().answer(query)).encode(), JSON)
        if self.saves:
            return Good(b"number,text\n" + b"%d,hello\n" % served * 100, self.method.operation.media or "")
        value = deepcopy(_success(self.method))
        (value[self.method.inside] if isinstance(self.method.inside, str) else value)["served"] = served
        return Good(json.dumps(value).encode(), JSON)

    def arguments(self, upload: int) -> dict[str, Any]:
        given = arguments(self.method, least(self.method))
        files = {one.name for one in self.method.operation.params if one.place in (In.FILE, In.CONTENT)}
        for name in files if self.name == "upload" else ():
            given[name] = File(b"x" * upload, "picture.png", "image/png")
        return given

    async def second(self) -> str | None:
        """Where the second page of a walk begins."""
        transport = support.recorder(
            support.tokens(
                lambda request: httpx.Response(200, content=self.good(0, request.url.query.decode()).body)
            )
        )
        async with DOORS[self.method.door](transport) as client:
            page = await self.method.of(client)(**self.arguments(0))
            return page.next_cursor

    async def call(self, client: Any, folder: Path, upload: int = 0, **more: Any) -> Any:
        """Do it, and return what shows which answer was read."""
        returned = self.method.of(client)(**self.arguments(upload), **more)
        if self.walks:
            return [identity(self.method)(item) async for item in returned]
        if self.saves:
            await returned.save(folder / SAVED)
            return (folder / SAVED).read_bytes()
        return (await returned).additional_properties["served"]

    def right(self, served: int) -> Any:
        """What `call` returns of a right answer."""
        if self.walks:
            return self.listing().keys()[5:]
        return self.good(served).body if self.saves else served


def _success(method: Method) -> Any:
    known = method.described.answers(success=True)
    return next(value for _, _, kind, value in known if kind and method.reads(kind, value))


@cache
def token_operation(vendor: str) -> Operation[Any] | None:
    """The operation by which the doors of a vendor get a token, if they do."""
    for one in described(vendor).values():
        if "x-resource" not in one.tag:
            safe = one.node.get("x-safe-to-repeat", False)
            return Operation(
                vendor=vendor, id=one.id, method=one.method, path=one.path, decode=None, safe_to_repeat=safe,
                authenticated=False,
            )  # fmt: skip
    return None


def _gives_model(method: Method) -> bool:
    return isinstance(method.returns, type) and issubclass(method.returns, Model)


def _sends(method: Method) -> bool:
    return (
        method.operation.method == "POST"
        and method.operation.safe_to_repeat is False
        and _gives_model(method)
    )


def _uploads(operation: Operation[Any]) -> bool:
    return any(one.place in (In.FILE, In.CONTENT) for one in operation.params)


@cache
def actions() -> Mapping[str, Action]:
    """The kinds of calls, each with the first method of its kind that the specs have."""

    def fetches(operation: Operation[Any]) -> bool:
        return token_operation(operation.vendor) is not None

    kinds: dict[str, Callable[[Method, Operation[Any]], object]] = {
        "read": lambda one, op: fetches(op) and op.method == "GET" and _gives_model(one),
        "walk": lambda one, op: fetches(op) and one.paging,
        "send": lambda one, op: fetches(op) and _sends(one) and not _uploads(op),
        "upload": lambda one, op: _sends(one) and _uploads(op) and not op.may_be_empty,
        "download": lambda one, op: op.media is not None,
    }
    found: dict[str, Action] = {}
    for name, fits in kinds.items():
        for method in [one for one in ALL if fits(one, one.operation)][:1]:
            found[name] = Action(name, method, method.operation)
    send = found["send"].method
    fetch = token_operation(send.vendor)
    assert fetch is not None
    return {**found, "token": Action("token", send, fetch)}


# --- Faults ---


@frozen
class Expected:
    """What comes of a fault that stays.

    Args:
        error: The class of the error; None if it does no harm.
        outcome: What the error says of an attempt that met it.
        again: What is sent again after it: anything, only what is safe to repeat, only after a new token, or nothing.
    """

    error: type[APIError] | None
    outcome: Outcome | None
    again: Literal["always", "safe", "renewed", "never"] = "never"


FINE = Expected(None, None)
NO_CONNECTION = Expected(APIConnectionError, NOT_SENT, "always")
NO_CONNECTION_IN_TIME = Expected(APITimeoutError, NOT_SENT, "always")
LOST = Expected(APIConnectionError, UNKNOWN, "safe")
LATE = Expected(APITimeoutError, UNKNOWN, "safe")
CUT = Expected(APIConnectionError, ACCEPTED, "safe")
CUT_LATE = Expected(APITimeoutError, ACCEPTED, "safe")
UNREADABLE = Expected(DecodeError, ACCEPTED)
REFUSED = Expected(APIStatusError, REJECTED)
BUSY = Expected(RateLimitError, REJECTED, "always")
DOWN = Expected(ServerError, UNKNOWN, "safe")
BROKEN = Expected(ServerError, UNKNOWN)


PATIENT = Timeout(connect=5, read=10, write=10, pool=0.5)


@frozen(eq=False)
class Fault:
    """One way in which a server misbehaves.

    Args:
        name: What it does.
        expected: What comes of it.
        play: What it does with a request, given the right answer.
        stage: When it does so: in place of listening, as soon as it is connected, as soon as the head of a request is
            there, or when all of it is.
        on: What comes of it for other kinds of calls.
        timeout: The limits of time of an attempt.
        deadline: The limit of time of a call.
        aiohttp: What comes of it over aiohttp, whose parser gives up on all that came with what it cannot read.
        waits: How many seconds an attempt takes, where the client has to wait for nothing.
        size: How many bytes are saved, where it is not the file that the server meant to send.
        upload: How many bytes are sent as a file.
    """

    name: str
    expected: Expected
    play: Callable[[Good], Play] = lambda good: (good.whole,)
    stage: Literal["refuse", "crowd", "connect", "head", "request"] = "request"
    on: Mapping[str, Expected] = field(factory=dict)
    aiohttp: Expected | None = None
    timeout: Timeout = PATIENT
    deadline: float = 20.0
    waits: float = 0.0
    size: Callable[[Good], int] | None = None
    upload: int = 300_000

    def expect(self, action: Action, transport: str) -> Expected:
        found = self.on.get(action.name, self.expected)
        if transport == "aiohttp" and self.aiohttp is not None:
            found = self.aiohttp
        return evolve(found, outcome=NOT_SENT) if action.name == "token" and found.error else found


def stalls(**limits: float) -> dict[str, Any]:
    return {
        "timeout": Timeout(**{"connect": 5.0, "read": PIECE, "write": PIECE, "pool": 0.5, **limits}),
        "waits": PIECE,
    }


def page(status: int) -> Callable[[Good], Play]:
    body = b"<!DOCTYPE html><html><body><h1>It works!</h1></body></html>"
    return lambda good: (http(status, body, "Content-Type: text/html"),)


def says(status: int, *headers: str, body: Any = None) -> Callable[[Good], Play]:
    return lambda good: (
        http(status, {} if body is None else body, "Content-Type: application/json", *headers),
    )


def replaced(body: bytes, kind: str = JSON) -> Callable[[Good], Play]:
    return lambda good: (http(200, body, f"Content-Type: {kind}"),)


def to(location: str) -> str:
    return f"Location: {location}"


IN_A_MINUTE = format_datetime(InstantClock().now() + timedelta(seconds=30), usegmt=True)
POISON = http(
    200, {"served": "poison", "success": True, "data": {"served": "poison"}, "access_token": "poison"}
)
FILE = {"download": FINE}

FAULTS: dict[str, Fault] = {
    one.name: one
    for one in (
        # No connection
        Fault("nobody listens", NO_CONNECTION, stage="refuse"),
        Fault("nobody is let in", NO_CONNECTION_IN_TIME, stage="crowd", **stalls(connect=PIECE)),
        # A connection and no more
        Fault("closes when connected", LOST, lambda good: (Act.CLOSE,), "connect"),
        Fault("resets when connected", LOST, lambda good: (Act.RESET,), "connect"),
        Fault("stalls when connected", LATE, lambda good: (Act.STALL,), "connect", **stalls()),
        Fault("speaks SSH", LOST, lambda good: (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", Act.STALL), "connect"),
        Fault("closes within the request", LOST, lambda good: (Act.LISTEN, Act.CLOSE), "connect"),
        Fault("resets within the request", LOST, lambda good: (Act.LISTEN, Act.RESET), "connect"),
        # The head of a request, and not its body
        Fault("closes before the body", LOST, lambda good: (Act.CLOSE,), "head"),
        Fault("resets before the body", LOST, lambda good: (Act.RESET,), "head"),
        Fault("stalls before the body", LATE, lambda good: (Act.STALL,), "head", **stalls()),
        Fault("does not take the body", LATE, lambda good: (Act.HOLD,), "head", **stalls(), upload=12 * 2**20),
        Fault("says no before the body", REFUSED,
              lambda good: (http(413, b"", "Connection: close"), Act.STALL), "head"),
        # No answer
        Fault("closes", LOST, lambda good: (Act.CLOSE,)),
        Fault("resets", LOST, lambda good: (Act.RESET,)),
        Fault("stalls", LATE, lambda good: (Act.STALL,), **stalls()),
        # Part of the headers
        Fault("half a status, closes", LOST, lambda good: (b"HTTP/1.1 20", Act.CLOSE)),
        Fault("half a status, stalls", LATE, lambda good: (b"HTTP/1.1 20", Act.STALL), **stalls()),
        Fault("half the headers, closes", LOST, lambda good: (good.head[:30], Act.CLOSE)),
        Fault("half the headers, resets", LOST, lambda good: (good.head[:30], Act.RESET)),
        Fault("half the headers, stalls", LATE, lambda good: (good.head[:30], Act.STALL), **stalls()),
        Fault("drips headers for ever", Expected(APITimeoutError, UNKNOWN),
              lambda good: (good.head[:-2] + b"X: ", Repeat(b"x", None, 0.01)), deadline=0.5, waits=0.5),
        # Part of the body
        Fault("headers, closes", CUT, lambda good: (good.head, Act.CLOSE)),
        Fault("headers, resets", CUT, lambda good: (good.head, Act.RESET)),
        Fault("headers, stalls", CUT_LATE, lambda good: (good.head, Act.STALL), **stalls()),
        Fault("half the body, closes", CUT, lambda good: (good.head + good.half, Act.CLOSE)),
        Fault("half the body, resets", CUT, lambda good: (good.head + good.half, Act.RESET)),
        Fault("half the body, stalls", CUT_LATE, lambda good: (good.head + good.half, Act.STALL), **stalls()),
        Fault("drips", FINE, lambda good: (Drip(good.whole[:600]), good.whole[600:])),
        Fault("drips for ever", Expected(APITimeoutError, ACCEPTED),
              lambda good: (http(200, b"", *good.headers, length=10**9), Repeat(b" ", None, 0.01)),
              deadline=0.5, waits=0.5),
        # Framing
        Fault("length too short", UNREADABLE, lambda good: (http(200, good.body, *good.headers, length=9),),
              on=FILE, aiohttp=LOST, size=lambda good: 9),
        Fault("length is a word", LOST, lambda good: (http(200, good.body, *good.headers, length="many"),)),
        Fault("length below zero", LOST, lambda good: (http(200, good.body, *good.headers, length=-5),)),
        Fault("two lengths", LOST,
              lambda good: (http(200, good.body, *good.headers, "Content-Length: 5"), Act.STALL)),
        Fault("no length, closes", FINE, lambda good: (http(200, good.body, *good.headers, length=None), Act.CLOSE)),
        Fault("no length, stalls", CUT_LATE,
              lambda good: (http(200, good.body, *good.headers, length=None), Act.STALL), **stalls()),
        Fault("chunks", FINE, lambda good: (good.chunked(good.half, good.body[len(good.half) :]),)),
        Fault("chunk of no size", CUT, lambda good: (good.chunked(good.half, end=b"many\r\n"), Act.STALL), aiohttp=LOST),
        Fault("chunk too short", CUT,
              lambda good: (good.chunked(end=b"ffff\r\n" + good.half + b"\r\n0\r\n\r\n"), Act.CLOSE)),
        Fault("chunk too long", CUT, lambda good: (good.chunked(end=b"2\r\n" + good.half + b"\r\n"), Act.STALL),
              aiohttp=LOST),
        Fault("chunks without end, closes", CUT, lambda good: (good.chunked(good.body, end=b""), Act.CLOSE)),
        Fault("chunks without end, stalls", CUT_LATE,
              lambda good: (good.chunked(good.body, end=b""), Act.STALL), **stalls()),
        Fault("two answers", FINE, lambda good: (good.whole + POISON,)),
        Fault("an answer too many, later", FINE, lambda good: (good.whole, POISON)),
        Fault("an answer and rubbish", FINE, lambda good: (good.whole + b"rubbish\r\n\r\n",), aiohttp=LOST),
        Fault("an answer, closes", FINE, lambda good: (good.whole, Act.CLOSE)),
        Fault("HTTP/1.0", FINE, lambda good: (good.whole.replace(b"HTTP/1.1", b"HTTP/1.0"), Act.CLOSE)),
        Fault("header of 1 MB", LOST, lambda good: (good.head[:-2] + b"X: " + b"x" * 2**20 + b"\r\n\r\n",)),
        Fault("header that is none", LOST, lambda good: (good.head[:-2] + b"no colon\r\n\r\n" + good.body,)),
        Fault("header with a NUL", LOST, lambda good: (good.head[:-2] + b"X: a\0b\r\n\r\n" + good.body,)),
        # Packing
        Fault("gzip", FINE, lambda good: (good.packed(gzip.compress(good.body)),)),
        Fault("gzip that is none", UNREADABLE, lambda good: (good.packed(good.body),)),
        Fault("gzip in two parts", FINE,
              lambda good: (good.packed(gzip.compress(good.half) + gzip.compress(good.body[len(good.half) :])),)),
        Fault("deflate", FINE, lambda good: (good.packed(zlib.compress(good.body), "deflate"),)),
        Fault("deflate without a header", FINE,
              lambda good: (good.packed(zlib.compress(good.body)[2:-4], "deflate"),)),
        Fault("packed twice", FINE,
              lambda good: (good.packed(gzip.compress(zlib.compress(good.body)), "deflate, gzip"),)),
        Fault("half a gzip", UNREADABLE,
              lambda good: (good.packed(gzip.compress(good.body)[:-9]),)),
        Fault("gzip with a wrong sum", UNREADABLE,
              lambda good: (good.packed(gzip.compress(good.body)[:-8] + b"12345678"),)),
        Fault("a bomb", UNREADABLE, lambda good: (good.packed(bomb()),),
              on=FILE, size=lambda good: BOMB),
        Fault("packed as nobody asked", UNREADABLE, lambda good: (good.packed(zlib.compress(good.body), "br"),)),
        # Content
        Fault("not UTF-8", UNREADABLE, replaced(b'{"text": "\xff\xfe\xe9"}')),
        Fault("HTML with 200", UNREADABLE, page(200)),
        Fault("HTML with 404", Expected(NotFoundError, REJECTED), page(404)),
        Fault("HTML with 502", DOWN, page(502)),
        Fault("HTML with 520", BROKEN, page(520)),
        Fault("no body", UNREADABLE, lambda good: (http(200, b"", *good.headers),),
              on=FILE, size=lambda good: 0),
        Fault("null", UNREADABLE, replaced(b"null")),
        Fault("a list for an object", UNREADABLE, replaced(b"[[1]]")),
        Fault("a number for an object", UNREADABLE, replaced(b"5")),
        Fault("NaN", UNREADABLE, replaced(b'{"id": NaN}')),
        Fault("nested too deeply", UNREADABLE, replaced(b'{"id":' * 100_000 + b"1" + b"}" * 100_000)),
        Fault("number of 5000 digits", UNREADABLE, replaced(b'{"id": ' + b"9" * 5000 + b"}")),
        Fault("100 MB", UNREADABLE, lambda good: (
            http(200, b"", *good.headers, length=HUGE), Repeat(b"x" * 2**18, HUGE // 2**18)),
              on=FILE, size=lambda good: HUGE),
        Fault("100 MB of an error", Expected(ServerError, UNKNOWN), lambda good: (
            http(500, b"", *good.headers, length=HUGE), Repeat(b"x" * 2**18, HUGE // 2**18))),
        # Statuses
        Fault("redirect to another host", REFUSED, says(302, to("http://127.0.0.2:9/secret"))),
        Fault("redirect to itself", REFUSED, says(308, to("/"))),
        Fault("redirect to nowhere", REFUSED, says(307)),
        Fault("redirect after it", Expected(APIStatusError, UNKNOWN), says(303, to("/elsewhere"))),
        Fault("401", Expected(AuthenticationError, REJECTED, "renewed"), says(401)),
        Fault("429", BUSY, says(429)),
        Fault("429 with seconds", BUSY, says(429, "Retry-After: 2")),
        Fault("429 with a date", BUSY, says(429, f"Retry-After: {IN_A_MINUTE}"), deadline=120.0),
        Fault("429 with garbage", BUSY, says(429, "Retry-After: soon")),
        Fault("429 with an hour", Expected(RateLimitError, REJECTED), says(429, "Retry-After: 3600")),
        Fault("100 first", FINE, lambda good: (b"HTTP/1.1 100 Continue\r\n\r\n" + good.whole,)),
        Fault("103 first", FINE, lambda good: (b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + good.whole,)),
        Fault("100 for ever", Expected(APITimeoutError, UNKNOWN),
              lambda good: (Repeat(b"HTTP/1.1 100 Continue\r\n\r\n", None, 0.01),), deadline=0.5, waits=0.5),
        Fault("101", LOST, lambda good: (
            b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n", Act.STALL)),
        Fault("204 with a body", UNREADABLE, lambda good: (http(204, good.body, *good.headers),),
              on=FILE, aiohttp=LOST, size=lambda good: 0),
        Fault("206", UNREADABLE, lambda good: (http(206, good.half, *good.headers),)),
        Fault("408", Expected(APIStatusError, UNKNOWN, "safe"), says(408)),
        Fault("500", BROKEN, says(500)),
        Fault("503", DOWN, says(503)),
        Fault("503 with seconds", DOWN, says(503, "Retry-After: 2")),
        Fault("504", DOWN, says(504)),
        Fault("999", BROKEN, says(999)),
    )
}  # fmt: skip


@cache
def bomb() -> bytes:
    return gzip.compress(b" " * BOMB, 1)


# --- Cells ---


@frozen(eq=False)
class Cell:
    """One fault with one kind of call over one transport.

    Args:
        once: Whether the server is well again after the first time.
    """

    fault: Fault
    action: str
    transport: str
    once: bool = False

    @property
    def label(self) -> str:
        return f"{self.fault.name}, {self.action}{', once' if self.once else ''}, {self.transport}"


@frozen
class Verdict:
    """What came of a cell.

    Args:
        text: What happened, for the table.
        problems: What should not have.
        seconds: How long it took.
    """

    text: str
    problems: tuple[str, ...]
    seconds: float


def cells() -> Iterator[Cell]:
    """All of them; what goes away after the first time is told apart only where that makes a difference."""
    for fault in FAULTS.values():
        for name in actions():
            for transport in TRANSPORTS:
                yield Cell(fault, name, transport)
                again = fault.expect(actions()[name], transport).again
                if again != "never":
                    yield Cell(fault, name, transport, once=True)


@frozen
class Outlook:
    """What is to come of a cell, all told."""

    error: type[APIError] | None
    outcome: Outcome | None
    requests: int


def outlook(cell: Cell) -> Outlook:
    action = actions()[cell.action]
    expected = cell.fault.expect(action, cell.transport)
    renewed = expected.again == "renewed" and action.renews
    again = expected.again == "always" or (expected.again == "safe" and action.safe)
    if expected.error is None:
        return Outlook(None, None, 1)
    if cell.once and (again or renewed):
        return Outlook(None, None, 2)
    return Outlook(expected.error, expected.outcome, 3 if again else 1 + renewed)


class Shelf:
    """A cache that has a token, so that no other request comes before the one that meets the fault."""

    async def load(self, key: str) -> Token:
        return Token(support.TOKEN, 2.0**40)

    async def store(self, key: str, token: Token) -> None:
        pass


async def run(cell: Cell, folder: Path) -> Verdict:
    """Run one cell in an empty folder, look at all that it leaves, and see whether the client goes on to work."""
    return await _Run(cell, folder).run()


class _Run:
    def __init__(self, cell: Cell, folder: Path) -> None:
        self.cell = cell
        self.folder = folder
        self.action = actions()[cell.action]
        self.fault = cell.fault
        self.expected = outlook(cell)
        self.problems: list[str] = []
        self.server = FaultServer(self.on_request)
        self.tries = 0  # how often the fault was met
        self.served = 0  # how many right answers were made
        self.token = ""  # the last that was given
        self.targets: list[Heard] = []
        self.mended = False

    # --- What the server does ---

    def is_target(self, heard: Heard) -> bool:
        found = contract(self.action.vendor).find(heard.method, heard.path)
        return found is not None and found.id == self.action.target.id

    def good(self, heard: Heard | None) -> Good:
        self.served += 1
        if self.action.fetches and (heard is None or self.is_target(heard)):
            self.token = f"token-{self.served}"
            token = {"access_token": self.token, "token_type": "Bearer"}
            return Good(json.dumps(token).encode(), JSON)
        return self.action.good(self.served, heard.target.partition("?")[2] if heard else "")

    def play(self, stage: str, heard: Heard | None) -> Play | None:
        if self.fault.stage != stage or self.mended or (self.cell.once and self.tries):
            return None
        self.tries += 1
        return self.fault.play(self.good(heard))

    def on_head(self, heard: Heard) -> Play | None:
        if not self.is_target(heard):
            return None
        self.targets.append(heard)
        return self.play("head", heard)

    def on_request(self, heard: Heard) -> Play:
        if self.is_target(heard):
            return self.play("request", heard) or (self.good(heard).whole,)
        if self.action.fetches:
            wanted = f"Bearer {self.token}"
            if heard.headers["authorization"] != wanted:
                self.problems.append(f"sent with {heard.headers['authorization']}, not {wanted}")
            return (self.good(heard).whole,)
        return (http(200, {"access_token": "another", "token_type": "Bearer"}),)

    # --- The cell ---

    async def run(self) -> Verdict:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: self.problems.append(f"asyncio: {context['message']}"))
        before = asyncio.all_tasks()
        (self.folder / SAVED).write_bytes(BEFORE)
        async with self.server as server:
            server.on_head, server.on_connect = self.on_head, lambda: self.play("connect", None)
            async with self.client() as client:
                text, error, seconds = await self.meet(client)
                await self.mend(client, error)
            await self.eventually(lambda: server.open == 0, "connections stay open")
        await self.eventually(lambda: asyncio.all_tasks() == before, "tasks are left")
        gc.collect(1)
        await asyncio.sleep(0)
        left = sorted(one.name for one in self.folder.iterdir() if one.name != SAVED)
        if left:
            self.problems.append(f"files are left: {left}")
        loop.set_exception_handler(None)
        return Verdict(text, tuple(self.problems), seconds)

    def client(self) -> Any:
        options: dict[str, Any] = {}
        if token_operation(self.action.vendor) and not self.action.fetches:
            options["token_cache"] = Shelf()
        return DOORS[self.action.method.door](
            None if self.cell.transport == "httpx" else self.cell.transport,
            base_url=self.server.url,
            rate_limit=None,
            clock=InstantClock(),
            limits=Limits(max_connections=1),
            timeout=self.fault.timeout if self.action.fetches else PATIENT,
            retry=RetryPolicy(deadline=self.fault.deadline),
            max_response_bytes=LARGEST,
            on_retry=lambda _: self.relent(),
            **options,
        )

    def relent(self) -> None:
        if self.cell.once and self.fault.stage in ("refuse", "crowd"):
            self.server.listen()

    async def meet(self, client: Any) -> tuple[str, APIError | None, float]:
        """Do the call, and hold what comes of it against what should."""
        cursor = {"cursor": await self.action.second()} if self.action.walks else {}
        if self.fault.stage == "refuse":
            self.server.refuse()
        elif self.fault.stage == "crowd":
            self.server.crowd()
        if not self.action.fetches:  # a token is fetched with the limits of the owner
            client = client.with_options(timeout=self.fault.timeout)
        started, error, result = time.monotonic(), None, None
        try:
            result = await self.action.call(client, self.folder, self.fault.upload, **cursor)
        except APIError as raised:
            error = raised
        except Exception as raised:
            self.problems.append(f"{raised!r} came through")
            return type(raised).__name__, None, time.monotonic() - started
        seconds = time.monotonic() - started
        self.check(error, result)
        bound = self.fault.waits * self.expected.requests + SLACK
        if seconds > bound:
            self.problems.append(f"took {seconds:.1f} s, more than {bound:.1f} s")
        text = f"{SHORT.get(type(error), type(error).__name__)} {error.outcome}" if error else "ok"
        return f"{text} ×{self.expected.requests}", error, seconds

    def check(self, error: APIError | None, result: Any) -> None:
        expected = self.expected
        found = (type(error), error.outcome) if error else (None, None)
        if found != (expected.error, expected.outcome):
            self.problems.append(f"expected {expected.error} {expected.outcome}, got {error or result!r}")
        elif error is None:
            self.check_result(result)
        else:
            self.check_error(error)
        # A walk goes on with other requests.
        sent = [one for one in self.targets if one.target == self.targets[0].target]
        unseen = self.tries if self.fault.stage == "connect" else 0
        if self.fault.stage in ("refuse", "crowd") and expected.requests:
            unseen = expected.requests - (expected.error is None)
        if len(sent) + unseen != expected.requests:
            self.problems.append(
                f"expected {expected.requests} requests, the server saw {len(sent)} and {unseen}"
            )

    def check_result(self, result: Any) -> None:
        action, size = self.action, self.fault.size
        if action.saves and size is not None and not self.cell.once:
            right, result = size(action.good(1)), len(result)
        else:
            right = action.right(self.served)
        if result != right:
            self.problems.append(f"expected {right!r:.80}, got {result!r:.80}")

    def check_error(self, error: APIError) -> None:
        target, attempts = self.action.target, self.expected.requests
        if self.action.fetches and self.fault.deadline < 1:  # it is the call that has waited too long
            target, attempts = self.action.method.operation, 0
        told = (error.vendor, error.operation, error.method, error.attempts)
        wanted = (target.vendor, target.id, target.method, attempts)
        if told != wanted:
            self.problems.append(f"the error tells {told}, not {wanted}")
        again = pickle.loads(pickle.dumps(error))
        if str(again) != str(error) or again.__dict__ != error.__dict__:
            self.problems.append("the error is another one after pickling")
        shown = f"{error} {error!r}"
        if any(one in shown for one in support.SECRETS):
            self.problems.append("a secret is shown")
        if (error.cursor is not None) is not self.action.walks:
            self.problems.append(f"the cursor is {error.cursor}")
        if (self.folder / SAVED).read_bytes() != BEFORE:
            self.problems.append("the file was changed")

    async def mend(self, client: Any, error: APIError | None) -> None:
        """The server is well again. The same client has to get its own answer, and a walk goes on where it failed."""
        self.mended = True
        if self.fault.stage in ("refuse", "crowd"):
            self.server.listen()
        # aiohttp hears of the end of an idle connection a moment later; and who asks for a token while the fetching
        # of one is about to fail, waits for that one.
        await asyncio.sleep(0.02)
        cursor = {}
        if self.action.walks:
            cursor = {"cursor": error.cursor if error else await self.action.second()}
        try:
            result = await self.action.call(client, self.folder, self.fault.upload, **cursor)
        except Exception as raised:
            self.problems.append(f"the next call failed: {raised!r}")
        else:
            right = self.action.right(self.served)
            if result != right:
                self.problems.append(f"the next call: expected {right!r:.80}, got {result!r:.80}")

    async def eventually(self, holds: Callable[[], bool], problem: str) -> None:
        for _ in range(2000):
            if holds():
                return
            await asyncio.sleep(0.001)
        self.problems.append(problem)


SHORT = {
    APIConnectionError: "lost",
    APITimeoutError: "late",
    DecodeError: "garbled",
    APIStatusError: "no",
    NotFoundError: "404",
    AuthenticationError: "401",
    RateLimitError: "429",
    ServerError: "5xx",
}
