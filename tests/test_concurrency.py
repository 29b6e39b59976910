"""Many calls at a time, cancelled anywhere, cut off by the caller's own limits, closed under their feet: over both transports."""

# ruff: noqa: SIM117 (the block of a client stands inside that of its server)
from __future__ import annotations

import asyncio
import json
import os
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest
from faults.matrix import BEFORE, DOORS, PATIENT, SAVED, TRANSPORTS, Action, actions
from faults.server import Act, FaultServer, Heard, Play, http
from support import InstantClock, answering, recorder, tokens
from test_contract import ALL, arguments, least

from trunkline import APIError, ClientClosedError, Limits, Outcome, RateLimitError, RetryPolicy, Timeout
from trunkline.testing._contract import contract

ACTIONS = list(actions())
each_action = pytest.mark.parametrize("name", ACTIONS)
each_transport = pytest.mark.parametrize("transport", TRANSPORTS)


class Healthy:
    """A server that answers everything rightly, unless it is told to stall.

    Attributes:
        stalls: Which answers it keeps to itself: all of them, or those to calls and not to the fetching of tokens.
        fetched: How often a token was asked for.
    """

    def __init__(self, action: Action) -> None:
        self.action = action
        self.stalls: Literal["", "own", "all"] = ""
        self.fetched = 0

    def __call__(self, heard: Heard) -> Play:
        found = contract(self.action.vendor).find(heard.method, heard.path)
        own = found is not None and found.id == self.action.method.operation.id
        if self.stalls == "all" or (self.stalls == "own" and own):
            return (Act.STALL,)
        if own:
            return (self.action.good(1, heard.target.partition("?")[2]).whole,)
        self.fetched += 1
        return (http(200, {"access_token": f"token-{self.fetched}", "token_type": "Bearer"}),)


def connect(action: Action, url: str, transport: str, **options: Any) -> Any:
    given: dict[str, Any] = {"limits": Limits(max_connections=2), "timeout": PATIENT, "rate_limit": None}
    carried = None if transport == "httpx" else transport
    return DOORS[action.method.door](carried, base_url=url, **{**given, **options})


@asynccontextmanager
async def nothing_left(server: FaultServer, folder: Path | None = None) -> AsyncIterator[None]:
    """Whatever happens inside leaves no connection, no task, no half a file and no complaint."""
    loop, said = asyncio.get_running_loop(), []
    loop.set_exception_handler(lambda _, context: said.append(context))
    before = {task for task in asyncio.all_tasks() if task.get_name() != "fault server"}
    yield
    await eventually(lambda: server.open == 0)
    await eventually(
        lambda: {one for one in asyncio.all_tasks() if one.get_name() != "fault server"} == before
    )
    loop.set_exception_handler(None)
    assert [] == said
    if folder is not None:
        assert {SAVED} >= {*os.listdir(folder)}


async def eventually(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(15):
        while not condition():
            await asyncio.sleep(0.001)


def whole(action: Action) -> Any:
    """What a call of that kind gives, read from its beginning."""
    return action.listing().keys() if action.walks else action.right(1)


# --- Cancelled, or cut off by the caller ---


@each_transport
@each_action
async def test_cancellation_at_every_step(name: str, transport: str, tmp_path: Path) -> None:
    """Cancelled after any number of steps of the event loop, a call leaves nothing, blocks nobody, and spoils no token."""
    action = actions()[name]
    (tmp_path / SAVED).write_bytes(BEFORE)
    server_ = Healthy(action)
    more = {"prefetch": 3} if action.walks else {}
    async with FaultServer(server_) as server, nothing_left(server, tmp_path):
        for fresh in (False, True):
            client = connect(action, server.url, transport)
            async with client:
                finished = 0
                for steps in range(200):
                    if fresh:  # a client without token and connection
                        await client.aclose()
                        client = connect(action, server.url, transport)
                    task = asyncio.create_task(action.call(client, tmp_path, 1000, **more))
                    for _ in range(steps):
                        await asyncio.sleep(0)
                    task.cancel("mine")
                    await asyncio.wait((task,))
                    if task.cancelled():
                        with pytest.raises(asyncio.CancelledError, match="mine"):
                            task.result()
                        kept = (BEFORE, whole(action) if action.saves else BEFORE)
                        assert (tmp_path / SAVED).read_bytes() in kept
                        finished = 0
                    else:
                        finished += 1
                        assert whole(action) == task.result()
                    if finished == 5:  # more steps than it has
                        break
                assert steps > 10
                async with asyncio.timeout(5):
                    again = await asyncio.gather(*(action.call(client, tmp_path, 1000) for _ in range(3)))
                assert [whole(action)] * 3 == again
                assert server.open <= 2
            await client.aclose()


@each_transport
@each_action
async def test_limit_of_the_caller_anywhere(name: str, transport: str, tmp_path: Path) -> None:
    """`asyncio.timeout` around a call, of any length, gives the result or the caller's own TimeoutError, and leaves nothing."""
    action, dice = actions()[name], random.Random(1)
    server_ = Healthy(action)
    seen = Counter[str]()
    async with FaultServer(server_) as server, nothing_left(server, tmp_path):
        async with connect(action, server.url, transport) as client:
            for number in range(25):
                server_.stalls = "" if number % 5 else "own"
                limit = dice.uniform(0.0, 0.008) if not server_.stalls else 0.01
                (result,) = await asyncio.gather(
                    within(limit, action, client, tmp_path), return_exceptions=True
                )
                seen[type(result).__name__] += 1
                assert TimeoutError is type(result) or whole(action) == result
            server_.stalls = ""
            assert whole(action) == await action.call(client, tmp_path, 1000)
    assert seen["TimeoutError"] >= 5


async def within(limit: float, action: Action, client: Any, folder: Path) -> Any:
    async with asyncio.timeout(limit):
        return await action.call(client, folder, 1000)


# --- Closed, and used elsewhere ---


@each_transport
@each_action
async def test_use_after_close(name: str, transport: str, tmp_path: Path) -> None:
    """A client that is closed says so, whatever it is asked for and whether it was used before; nothing is sent."""
    action = actions()[name]
    async with FaultServer(Healthy(action)) as server, nothing_left(server, tmp_path):
        for used in (False, True):
            async with connect(action, server.url, transport) as client:
                if used:
                    await action.call(client, tmp_path, 1000)
                prepared = action.method.of(client) if action.walks or action.saves else None
                pending = prepared(**action.arguments(0)) if prepared else None
            sent = len(server.heads)
            with pytest.raises(ClientClosedError, match="closed"):
                await action.call(client, tmp_path, 1000)
            with pytest.raises(ClientClosedError, match="closed"):
                await action.call(client.with_options(timeout=5), tmp_path, 1000)
            if pending is not None:
                with pytest.raises(ClientClosedError, match="closed"):
                    await pending
            assert sent == len(server.heads)


@each_transport
@each_action
async def test_close_ends_what_is_under_way(name: str, transport: str, tmp_path: Path) -> None:
    """Closing a client ends its calls at once, those too that wait for a connection or a token; each says what became of it."""
    action = actions()[name]
    server_ = Healthy(action)
    server_.stalls = "all"
    async with FaultServer(server_) as server, nothing_left(server, tmp_path):
        client = connect(action, server.url, transport, timeout=Timeout(pool=20))
        calls = [asyncio.create_task(action.call(client, tmp_path, 1000)) for _ in range(5)]
        fetching = action.target.authenticated and action.method.vendor == actions()["token"].vendor
        await eventually(lambda: len(server.heads) == (1 if fetching or action.fetches else 2))
        async with asyncio.timeout(5):
            await client.aclose()
            for error in await asyncio.gather(*calls, return_exceptions=True):
                assert isinstance(error, APIError | ClientClosedError)
                assert getattr(error, "outcome", Outcome.NOT_SENT) in (Outcome.NOT_SENT, Outcome.UNKNOWN)


@each_transport
@each_action
def test_second_event_loop(name: str, transport: str, tmp_path: Path) -> None:
    """In another event loop than that of its first call a client refuses to work, and says why."""
    action = actions()[name]

    async def first() -> Any:
        async with FaultServer(Healthy(action)) as server:
            client = connect(action, server.url, transport)
            await action.call(client, tmp_path, 1000)
            # Nothing of the first loop is left open.
            await client._caller.pool._transport.aclose()
            await eventually(lambda: server.open == 0)
            return client

    client = asyncio.run(first())

    async def second() -> None:
        with pytest.raises(ClientClosedError, match="event loop"):
            await action.call(client, tmp_path, 1000)
        await client.aclose()

    asyncio.run(second())


# --- Many ---


@each_transport
async def test_a_pool_of_ten_is_fair_to_five_hundred(transport: str) -> None:
    """500 tasks share ten connections: all are served, in the order in which they came, and none is passed by a newcomer."""
    action = actions()["read"]
    order: list[int] = []

    def answer(heard: Heard) -> Play:
        if "x-number" in heard.headers:
            order.append(int(heard.headers["x-number"]))
        return Healthy(action)(heard)

    async with FaultServer(answer) as server, nothing_left(server):
        limits = Limits(max_connections=10, max_keepalive_connections=10)
        async with connect(action, server.url, transport, limits=limits, timeout=Timeout(pool=60)) as client:
            await action.call(client, Path())
            most = 0

            async def one(number: int) -> int:
                nonlocal most
                view = client.with_options(headers={"x-number": str(number)})
                result = await action.call(view, Path())
                most = max(most, server.open)
                return int(result)

            waiting = [asyncio.create_task(one(number)) for number in range(250)]
            await eventually(lambda: len(order) > 50)
            waiting += [asyncio.create_task(one(number)) for number in range(250, 500)]
            assert [1] * 500 == await asyncio.gather(*waiting)
    assert sorted(order) == list(range(500))
    # As many as there are connections may overtake each other on the way.
    assert max(abs(place - number) for place, number in enumerate(order)) < 20
    assert most <= 10


class Dice(InstantClock):
    """Time that passes for each sleeper on its own, and chance that is real, but the same each time."""

    def __init__(self) -> None:
        super().__init__()
        self._dice = random.Random(1)

    def random(self) -> float:
        return self._dice.random()

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        await asyncio.sleep(0)


@pytest.mark.parametrize("asked", [None, 1])
async def test_storm_of_429_is_answered_with_spread_waits(asked: int | None) -> None:
    """Of 400 calls that a server turns away at the same moment, no more than a few come back at the same moment."""
    headers = {} if asked is None else {"Retry-After": str(asked)}
    method = next(
        one for one in ALL if one.operation.method == "GET" and not one.paging and one.operation.decode
    )
    transport = recorder(tokens(answering(httpx.Response(429, headers=headers))))
    clock = Dice()
    options: dict[str, Any] = {
        "clock": clock,
        "rate_limit": None,
        "retry": RetryPolicy(attempts=2, initial=2.0),
    }
    async with DOORS[method.door](transport, **options) as client:
        calls = [method.of(client)(**arguments(method, least(method))) for _ in range(400)]
        for error in await asyncio.gather(*calls, return_exceptions=True):
            assert isinstance(error, RateLimitError)
            assert asked == error.retry_after
    assert 400 == len(clock.waits)
    assert min(clock.waits) >= (asked or 0)
    # Twenty slots in the two seconds over which they may spread: twenty each, were they even.
    together = Counter(int((wait - (asked or 0)) / 0.1) for wait in clock.waits)
    assert max(together.values()) < 45


@each_transport
async def test_failing_refresh_fails_all_who_wait_and_nobody_after(transport: str) -> None:
    """A token that cannot be had fails every call that waits for it, as not sent, with one request; the next call asks again."""
    action = actions()["token"]
    healthy, failing = Healthy(action), True

    def answer(heard: Heard) -> Play:
        if failing and contract(action.vendor).find(heard.method, heard.path).id == action.target.id:  # type: ignore[union-attr]
            return (http(403, json.dumps({"error": "invalid_client"}).encode()),)
        return healthy(heard)

    async with FaultServer(answer) as server, nothing_left(server):
        async with connect(action, server.url, transport) as client:
            calls = (action.call(client, Path()) for _ in range(50))
            errors = await asyncio.gather(*calls, return_exceptions=True)
            assert {(403, Outcome.NOT_SENT, action.target.id)} == {
                (one.status, one.outcome, one.operation)
                for one in errors  # type: ignore[union-attr]
            }
            assert 1 == len(server.heads)
            assert 50 == len({*map(id, errors)})  # each has one of its own
            failing = False
            assert whole(action) == await action.call(client, Path())
    assert 3 == len(server.heads)


# --- Closed from another event loop than that of its first call ---


def hanging(begun: Callable[[], None]) -> Any:
    """A client whose token does not come."""

    async def handle(request: httpx.Request) -> httpx.Response:
        begun()
        await asyncio.sleep(20)  # so that a mistake is an error and not a test that hangs
        raise AssertionError

    return DOORS[actions()["token"].method.door](recorder(handle))


async def waits(client: Any) -> Any:
    return await actions()["token"].call(client, Path())


def test_close_after_a_loop_that_ended_while_a_token_was_fetched() -> None:
    """A client whose event loop is gone, and with it the fetching of a token, can still be closed."""
    loop, begun = asyncio.new_event_loop(), asyncio.Event()
    client = hanging(begun.set)
    task = loop.create_task(waits(client))
    loop.run_until_complete(begun.wait())
    tasks = asyncio.all_tasks(loop)
    loop.close()
    asyncio.run(client.aclose())
    for one in tasks:  # which nobody will end
        one._log_destroy_pending = False  # type: ignore[attr-defined]
    del task


async def test_refused_close_from_another_loop_stops_nothing() -> None:
    """Closing from another event loop while that of the client runs is refused, and the token that is fetched meanwhile goes on."""
    begun = asyncio.Event()
    async with hanging(begun.set) as client:
        call = asyncio.create_task(waits(client))
        await begun.wait()
        with pytest.raises(ClientClosedError, match="still runs"):
            await asyncio.to_thread(asyncio.run, client.aclose())
        await asyncio.sleep(0)
        assert not call.done()
    with pytest.raises(ClientClosedError, match="while it fetched a token"):
        await call
