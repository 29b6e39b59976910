"""Calls of every operation that changes something, under random faults, and what the server wrote down of each.

Nothing that must not be repeated is to be accepted twice, and what each call says became of it is held against that
record, and against the strongest that the caller could know.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
from attrs import define, field, frozen
from test_contract import ALL, Method, arguments, least, success

import trunkline
from trunkline import APIError, Outcome, RetryPolicy, Timeout
from trunkline.runtime import Operation

from .fuzz import Pieces
from .matrix import DOORS, token_operation
from .server import Act, FaultServer, Heard, Play, http

__all__ = ["MAYBE", "SAFE", "UNSAFE", "Tally", "changing", "over_sockets", "renews", "roam"]

NOT_SENT, REJECTED, ACCEPTED, UNKNOWN = Outcome.NOT_SENT, Outcome.REJECTED, Outcome.ACCEPTED, Outcome.UNKNOWN
RANKS = (NOT_SENT, REJECTED, UNKNOWN, ACCEPTED)
ATTEMPTS = 4


# --- What can happen to a request ---


@frozen(eq=False)
class Fate:
    """What happens to one request.

    Args:
        name: What it is.
        weight: How often it happens.
        accepted: Whether the server does what it is asked to.
        known: What the caller can know of this request; None for success.
        again: Whether it may be sent again: anything, only what is safe to repeat, or nothing.
        answer: What comes back, in memory: a response, or an error to raise. Without it, the right answer.
        play: What comes back over a socket, given the right answer.
    """

    name: str
    weight: int
    accepted: bool
    known: Outcome | None
    again: str = "never"
    answer: Callable[[], httpx.Response | Exception] | None = None
    play: Callable[[bytes], Play] | None = None


def says(code: int, body: Any = None, **headers: str) -> dict[str, Any]:
    """An answer in memory and over a socket."""
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return {
        "answer": lambda: httpx.Response(
            code, json=body or {}, headers={name.replace("_", "-"): value for name, value in headers.items()}
        ),
        "play": lambda good: (http(code, body or {}, *lines),),
    }


def fails(error: Callable[[str], Exception], *play: Any) -> dict[str, Any]:
    return {"answer": lambda: error("mine"), "play": (lambda good: play) if play else None}


class Broken(httpx.AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"'
        raise httpx.ReadError("mine")


RIGHT = Fate("right", 20, True, None, play=lambda good: (good,))
NO_TOKEN = Fate("401", 1, False, REJECTED, "renewed", **says(401))
GONE = Fate("404 because it was done", 0, False, REJECTED, **says(404))
FATES = (
    RIGHT,
    NO_TOKEN,
    # It is refused or never arrives.
    Fate("no connection", 3, False, NOT_SENT, "always", **fails(httpx.ConnectError)),
    Fate("no connection in time", 2, False, NOT_SENT, "always", **fails(httpx.ConnectTimeout)),
    Fate("no free connection", 1, False, NOT_SENT, "always", **fails(httpx.PoolTimeout)),
    Fate("429", 4, False, REJECTED, "always", **says(429)),
    Fate("429 with seconds", 2, False, REJECTED, "always", **says(429, Retry_After="1")),
    Fate("400", 1, False, REJECTED, **says(400)),
    Fate("403", 1, False, REJECTED, **says(403, {"error": "no"})),
    Fate("422", 1, False, REJECTED, **says(422, {"message": "no"})),
    Fate("redirect", 1, False, REJECTED, **says(302, Location="https://elsewhere.test/")),
    # It may have arrived.
    *(
        Fate(f"{name}, {'done' if done else 'not done'}", 1, done, UNKNOWN, again, **more)
        for done in (False, True)
        for name, again, more in (
            ("503", "safe", says(503)),
            ("502", "safe", says(502)),
            ("408", "safe", says(408)),
            ("500", "never", says(500)),
            ("520", "never", says(520)),
            ("read timeout", "safe", fails(httpx.ReadTimeout, Act.STALL)),
            ("write timeout", "safe", fails(httpx.WriteTimeout)),
            ("reset", "safe", fails(httpx.ReadError, Act.RESET)),
            ("closed", "safe", fails(httpx.RemoteProtocolError, Act.CLOSE)),
            ("half the headers", "safe", fails(httpx.RemoteProtocolError, b"HTTP/1.1 200 OK\r\nConte", Act.CLOSE)),
            ("something strange", "never", fails(RuntimeError)),
        )
    ),
    Fate("303", 1, True, UNKNOWN, **says(303, Location="/done")),
    # It was done, and the answer cannot be read.
    Fate("half a body", 1, True, ACCEPTED, "safe",
         answer=lambda: httpx.Response(200, stream=Broken()),
         play=lambda good: (http(200, b'{"', length=50), Act.CLOSE)),
    Fate("HTML", 1, True, ACCEPTED,
         answer=lambda: httpx.Response(200, html="<html>"),
         play=lambda good: (http(200, b"<html>", "Content-Type: text/html"),)),
    Fate("packed wrongly", 1, True, ACCEPTED,
         answer=lambda: httpx.Response(200, stream=Pieces(b"no gzip"), headers={"content-encoding": "gzip"}),
         play=lambda good: (http(200, b"no gzip", "Content-Encoding: gzip"),)),
)  # fmt: skip


# --- The server's record ---


@define(eq=False)
class Record:
    """What became of one call on the server's side."""

    method: Method
    fates: list[Fate] = field(factory=list)
    requests: list[tuple[Any, ...]] = field(factory=list)

    @property
    def seen(self) -> int:
        return sum(fate.known is not NOT_SENT for fate in self.fates)

    @property
    def accepted(self) -> int:
        return sum(fate.accepted for fate in self.fates)

    @property
    def best(self) -> Outcome:
        """The strongest that can be known of a call that failed."""
        return max((fate.known or ACCEPTED for fate in self.fates), key=RANKS.index, default=NOT_SENT)


class Book:
    """The records of a server by call, and the dice that say what happens to each request."""

    def __init__(self, seed: int, fates: tuple[Fate, ...] = FATES) -> None:
        self.seed = seed
        self.fates = fates
        self.records: dict[str, Record] = {}

    def drawn(self, call: str, number: int) -> Fate:
        """What the dice say of the request with that number."""
        dice = random.Random(f"{self.seed} {call} {number}")
        (fate,) = dice.choices(self.fates, [one.weight for one in self.fates])
        return fate

    def meet(self, call: str, request: tuple[Any, ...]) -> Fate:
        """What happens to the next request of a call: it depends on nothing but seed, call and number."""
        record = self.records[call]
        fate = self.drawn(call, len(record.fates))
        if record.accepted and record.method.operation.method == "DELETE":
            fate = GONE  # as every server says that has done it
        record.fates.append(fate)
        record.requests.append(request)
        return fate


def reads(operation: Operation[Any]) -> bool:
    """Whether the answer of a success is looked at."""
    return operation.decode is not None


def settled(fate: Fate, operation: Operation[Any]) -> bool:
    """Whether a call is over with it, and well."""
    return fate.known is None or (fate.known is ACCEPTED and not reads(operation))


def again(record: Record, safe: bool, number: int) -> bool:
    """Whether the request with that number may be followed by another, by the rules of retrying."""
    fate = record.fates[number]
    if settled(fate, record.method.operation):
        return False
    renewed = NO_TOKEN in record.fates[:number] and renews(record.method)
    if fate.again == "renewed":
        return renews(record.method) and not renewed
    return number + 1 - renewed < ATTEMPTS and (fate.again == "always" or (fate.again == "safe" and safe))


def renews(method: Method) -> bool:
    return method.operation.authenticated and token_operation(method.vendor) is not None


def judge(record: Record, safe: bool, error: BaseException | None) -> list[str]:
    """What a call did or said wrongly, by the server's record.

    Args:
        record: The record.
        safe: Whether the call may be repeated after an attempt that may have been done.
        error: What it raised; None if it succeeded.
    """
    operation, fates = record.method.operation, record.fates
    found = []
    if record.accepted > 1 and not safe:
        found.append("it was accepted twice")
    if len({request[:3] for request in record.requests}) > 1:
        found.append("its requests differ")
    for number in range(len(fates) - 1):
        if not again(record, safe, number):
            found.append(f"it was sent again after {fates[number].name}")
    of_token = isinstance(error, APIError) and error.operation != operation.id
    if fates and again(record, safe, len(fates) - 1) and not of_token:
        found.append(f"it was not sent again after {fates[-1].name}")
    gone = fates and fates[-1] is GONE and operation.decode is None
    if error is None:
        if record.accepted == 0 or not (settled(fates[-1], operation) or gone):
            found.append("it says that it succeeded")
    elif isinstance(error, APIError):
        found += disproved(record, error.outcome)
        if error.outcome is not record.best:
            found.append(f"it says {error.outcome}, where {record.best} could be known")
        if not of_token and error.attempts != len(fates):
            found.append(f"it counts {error.attempts} attempts of {len(fates)}")
    else:
        found.append(f"{error!r} came through")
    return found


def disproved(record: Record, outcome: Outcome) -> list[str]:
    """Whether what a call says became of it is not so."""
    wrong = {
        NOT_SENT: record.seen > 0,
        REJECTED: record.accepted > 0 or record.seen == 0,
        ACCEPTED: record.accepted == 0,
        UNKNOWN: record.seen == 0,
    }
    return (
        [f"it says {outcome}, and was accepted {record.accepted} of {record.seen} times"]
        if wrong[outcome]
        else []
    )


# --- The calls ---


def changing(method: Method) -> bool:
    operation = method.operation
    return operation.method != "GET" and method.paging is None and operation.media is None


UNSAFE = [
    one for one in ALL if one.operation.safe_to_repeat is False and not one.paging and not one.operation.media
]
"""What must not be sent twice: all sends among them, and whatever a GET may cost."""
SAFE = [one for one in ALL if changing(one) and one.operation.safe_to_repeat is True]
MAYBE = [one for one in ALL if isinstance(one.operation.safe_to_repeat, str)]


def right(method: Method) -> httpx.Response:
    return success(method)(0)


class Unsteady(httpx.AsyncBaseTransport):
    """A server in memory that follows a book. The endpoint for tokens is unsteady too."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.fetched = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        call = request.headers.get("x-call")
        if call is None:  # a token belongs to no call
            return self.token()
        content = await request.aread()
        if "multipart" in request.headers.get("content-type", ""):
            content = b"a form"  # whose parts are divided by chance
        fate = self.book.meet(call, (request.method, str(request.url), content))
        await asyncio.sleep(0)
        answer = fate.answer() if fate.answer else right(self.book.records[call].method)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def token(self) -> httpx.Response:
        self.fetched += 1
        dice = random.Random(f"{self.book.seed} token {self.fetched}")
        if dice.random() < 0.05:
            raise httpx.ReadError("mine")
        if dice.random() < 0.15:
            return httpx.Response(dice.choice((500, 503, 400, 429)))
        return httpx.Response(200, json={"access_token": f"token-{self.fetched}"})


@define(eq=False)
class Tally:
    """What came of many calls.

    Args:
        outcomes: How often each outcome was stated; without one it is a success.
        once: How many were accepted once.
        twice: How many were accepted twice and must not have been.
        lies: How many stated an outcome that is not so.
        avoidable: How many said `unknown` where something stronger could be known.
        problems: All that went wrong, in words.
    """

    outcomes: Counter[str] = field(factory=Counter)
    once: int = 0
    twice: int = 0
    lies: int = 0
    avoidable: int = 0
    problems: list[str] = field(factory=list)

    def add(self, record: Record, safe: bool, stated: Outcome | None, found: list[str], case: str) -> None:
        self.outcomes[str(stated or "success")] += 1
        self.once += record.accepted == 1
        self.twice += record.accepted > 1 and not safe
        # Who is cancelled cannot know what the server has heard so far, and is not told that anything is wrong.
        wrong = bool(found)
        self.lies += wrong and (record.accepted == 0 if stated is None else bool(disproved(record, stated)))
        self.avoidable += wrong and stated is UNKNOWN and record.best is not UNKNOWN
        self.problems += [
            f"{record.method.label}, {case}, {[fate.name for fate in record.fates]}: {one}" for one in found
        ]

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.outcomes + other.outcomes,
            self.once + other.once,
            self.twice + other.twice,
            self.lies + other.lies,
            self.avoidable + other.avoidable,
            self.problems + other.problems,
        )

    def __str__(self) -> str:
        said = ", ".join(f"{number:,} {name}" for name, number in sorted(self.outcomes.items()))
        return (
            f"{self.outcomes.total():,} tried, {self.once:,} accepted once, {self.twice} accepted twice, {self.lies} outcomes"
            f" misreported, {self.avoidable} unknown where avoidable, {len(self.problems)} problems in all ({said})"
        )


async def roam(methods: list[Method], count: int, seed: int, *, safe: bool, cancelled: float = 0.0) -> Tally:
    """Make so many calls under random faults and judge each of them.

    Args:
        methods: Which; they take turns.
        count: How many.
        seed: What decides the faults.
        safe: Whether these may be repeated.
        cancelled: The part of the calls that is cancelled on the way.
    """
    book = Book(seed)
    tally = Tally()
    turn = asyncio.Semaphore(20)
    options: dict[str, Any] = {"rate_limit": None, "retry": RetryPolicy(attempts=ATTEMPTS, deadline=None)}
    clients = {door: DOORS[door](Unsteady(book), **options) for door in {one.door for one in methods}}

    async def one(number: int, method: Method, given: dict[str, Any]) -> None:
        async with turn:
            call = str(number)
            record = book.records[call] = Record(method)
            view = clients[method.door].with_options(headers={"x-call": call})
            dice = random.Random(f"{seed} {call} cancelled")
            with trunkline.capture() as records:
                task = asyncio.ensure_future(method.of(view)(**given))
                if dice.random() < cancelled:
                    for _ in range(dice.randint(0, 25)):
                        await asyncio.sleep(0)
                    task.cancel()
                (result,) = await asyncio.gather(task, return_exceptions=True)
            error = result if isinstance(result, BaseException) else None
            if isinstance(error, asyncio.CancelledError):
                # What `capture` has is all that is left of it. Without it, it had not begun.
                own = [one.outcome for one in records if one.operation == method.operation.id]
                stated = own[0] if own else NOT_SENT
                assert stated
                found = [] if stated is UNKNOWN else disproved(record, stated)
            else:
                stated = error.outcome if isinstance(error, APIError) else None
                found = judge(record, safe, error)
            tally.add(record, safe, stated, found, f"call {call} of seed {seed}")

    known = [(method, arguments(method, least(method))) for method in methods]
    await asyncio.gather(*(one(number, *known[number % len(known)]) for number in range(count)))
    for client in clients.values():
        await client.aclose()
    return tally


async def over_sockets(transport: str, count: int, seed: int) -> Tally:
    """The same over real sockets, where a fault is what a server does and not what a transport says."""
    book = Book(seed, tuple(fate for fate in FATES if fate.play))
    tally = Tally()

    def answer(heard: Heard) -> Play:
        call = heard.headers.get("x-call")
        if call is None:
            return (http(200, {"access_token": "token", "token_type": "Bearer"}),)
        body = b"a form" if "multipart" in heard.headers.get("content-type", "") else heard.body
        fate = book.meet(call, (heard.method, heard.target, body))
        good = right(book.records[call].method)
        kind = [f"Content-Type: {good.headers['content-type']}"] if "content-type" in good.headers else []
        assert fate.play
        return fate.play(http(good.status_code, good.content, *kind))

    async with FaultServer(answer) as server:
        options: dict[str, Any] = {
            "base_url": server.url,
            "rate_limit": None,
            "retry": RetryPolicy(attempts=ATTEMPTS, deadline=None),
            "timeout": Timeout(connect=60, read=60),
        }
        carried = None if transport == "httpx" else transport
        clients = {door: DOORS[door](carried, **options) for door in {one.door for one in (*UNSAFE, *SAFE)}}
        turn = asyncio.Semaphore(40)

        async def one(number: int, method: Method, safe: bool) -> None:
            async with turn:
                record = book.records[str(number)] = Record(method)
                view = clients[method.door].with_options(headers={"x-call": str(number)})
                # Only those wait in vain that will have to: a busy machine must not pass for a silent server.
                if any(
                    book.drawn(str(number), one).name.startswith("read timeout")
                    for one in range(ATTEMPTS + 1)
                ):
                    view = view.with_options(timeout=Timeout(connect=60, read=4, pool=60))
                error = None
                try:
                    await method.of(view)(**arguments(method, least(method)))
                except Exception as raised:
                    error = raised
                stated = error.outcome if isinstance(error, APIError) else None
                tally.add(record, safe, stated, judge(record, safe, error), f"call {number} over {transport}")

        dice = random.Random(seed)
        methods = [(one, False) for one in UNSAFE] * 2 + [(one, True) for one in SAFE]
        chosen = [dice.choice(methods) for _ in range(count)]
        await asyncio.gather(*(one(number, *which) for number, which in enumerate(chosen)))
        for client in clients.values():
            await client.aclose()
    return tally
