"""Rate limits: no server sees more requests in a period than its vendor publishes, and every task gets its turn."""

from __future__ import annotations

import asyncio
import contextlib
import selectors
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from attrs import frozen
from support import answering, chatwoot, inbox, platform, sakari, spec, textmagic, tokens

import trunkline
from trunkline import (
    APIConnectionError,
    APITimeoutError,
    ClientClosedError,
    ConfigurationError,
    Outcome,
    RateLimiter,
    RetryPolicy,
    ServerError,
)

LINK = {"id": 1, "href": "/api/v2/lists/1"}
PONG = {"userId": 1, "ping": "pong"}
FOUND: dict[str, Any] = {"payload": [], "meta": {"has_more": False}}
PATIENT = RetryPolicy(deadline=None)
ROUNDING = 1e-6
METHODS = ("get", "post", "put", "patch", "delete")


class Timed(httpx.AsyncBaseTransport):
    """A transport that notes when it sees requests, by the clock of the event loop.

    Attributes:
        times: When each request came.
        paths: Where each of them went, with the query.
    """

    def __init__(self, *answers: Any) -> None:
        self._answer = tokens(answering(*answers))
        self.times: list[float] = []
        self.paths: list[str] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.times.append(asyncio.get_running_loop().time())
        self.paths.append(request.url.raw_path.decode())
        answer = self._answer(request)
        assert isinstance(answer, httpx.Response)
        return answer

    def of(self, part: str) -> list[float]:
        """When the requests came whose path has this in it."""
        return [at for at, path in zip(self.times, self.paths, strict=True) if part in path]


class Sleepless(selectors.DefaultSelector):
    """Reports at once that the time is over, and adds up how much that was."""

    def __init__(self) -> None:
        super().__init__()
        self.passed = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            assert timeout is not None, "everything waits, and nothing will happen"
            self.passed += max(timeout, 0)
        self.passed += 1e-6  # no clock stands still
        return ready


class HastyLoop(asyncio.SelectorEventLoop):
    """An event loop in which a minute passes as soon as all tasks wait for it."""

    def __init__(self) -> None:
        self._sleepless = Sleepless()
        super().__init__(self._sleepless)

    def time(self) -> float:
        return self._sleepless.passed


def hastily(main: Coroutine[Any, Any, Any]) -> None:
    """Run a coroutine in an event loop that does not wait."""
    with asyncio.Runner(loop_factory=HastyLoop) as runner:
        runner.run(main)


def busiest(times: Sequence[float], seconds: float) -> int:
    """The largest number of requests in any window of so many seconds."""
    most = first = 0
    for last, at in enumerate(times):
        while times[first] <= at - seconds + ROUNDING:
            first += 1
        most = max(most, last - first + 1)
    return most


async def many(call: Callable[[], Awaitable[Any]], number: int) -> None:
    await asyncio.gather(*(call() for _ in range(number)))


async def fails(call: Awaitable[Any]) -> trunkline.APIError:
    """The error that a call raises."""
    with pytest.raises(trunkline.APIError) as caught:
        await call
    return caught.value


async def until(condition: Callable[[], bool]) -> None:
    """Let the other tasks go on until something holds."""
    async with asyncio.timeout(5):
        while not condition():
            await asyncio.sleep(0.005)


@frozen
class Limited:
    """An operation, and the narrowest limit that its vendor publishes for it.

    Args:
        make: Makes its client.
        call: Calls it.
        answer: What the server says.
        requests: How many in a period.
        seconds: How long that period is.
        own: The operation's id, if the limit is its own.
    """

    make: Callable[..., Any]
    call: Callable[[Any], Awaitable[Any]]
    answer: Any
    requests: int
    seconds: int
    own: str | None = None


ASSIGN = Limited(
    textmagic,
    lambda client: client.lists.assign_contacts(1, contacts=[2]),
    LINK,
    5,
    1,
    "assign_contacts_to_list",
)
PING = Limited(textmagic, lambda client: client.user.ping(), PONG, 50, 1)
SEARCH = Limited(chatwoot, lambda client: client.contacts.search(query="x"), FOUND, 100, 60, "contact_search")
TEAMS = Limited(chatwoot, lambda client: client.teams.list(), [], 3000, 60)

LIMITED: dict[str, Limited] = {
    "textmagic user.ping": PING,
    "textmagic messages.list": Limited(
        textmagic, lambda client: client.messages.list(), {"resources": []}, 50, 1
    ),
    "textmagic messages.send": Limited(
        textmagic, lambda client: client.messages.send(text="x", phones=["15005550006"]), LINK, 50, 1
    ),
    "textmagic lists.assign_contacts": ASSIGN,
    "textmagic lists.replace_contacts": Limited(
        textmagic,
        lambda client: client.lists.replace_contacts(1, contacts=[2]),
        LINK,
        5,
        1,
        "clear_and_assign_contacts_to_list",
    ),
    "textmagic contacts.update": Limited(
        textmagic, lambda client: client.contacts.update(1, phone="15005550006"), LINK, 5, 1, "update_contact"
    ),
    "chatwoot teams.list": TEAMS,
    "chatwoot contacts.search": SEARCH,
    "chatwoot conversations.counts": Limited(
        chatwoot, lambda client: client.conversations.counts(), {"meta": {}}, 30, 60, "conversation_list_meta"
    ),
    "chatwoot conversations.send_transcript": Limited(
        chatwoot,
        lambda client: client.conversations.send_transcript(1, email="x"),
        {},
        1000,
        3600,
        "send_conversation_transcript",
    ),
    "chatwoot uploads.create": Limited(
        chatwoot, lambda client: client.uploads.create(external_url="x"), {}, 60, 3600, "upload_file"
    ),
    "chatwoot public": Limited(
        inbox, lambda client: client.inbox.get(), {"identifier": "test-inbox"}, 3000, 60
    ),
    "chatwoot platform": Limited(platform, lambda client: client.accounts.get(1), {"id": 1}, 3000, 60),
}
PERIOD = {"since": datetime(2026, 6, 1, tzinfo=UTC), "until": datetime(2026, 6, 2, tzinfo=UTC)}
CSV = httpx.Response(200, headers={"content-type": "text/csv"}, content=b"a")
REPORTS: dict[str, tuple[str, dict[str, Any], Any]] = {
    "timeseries": (
        "list_all_conversation_statistics",
        PERIOD | {"metric": "reply_time", "type": "account"},
        [],
    ),
    "summary": ("list_all_conversation_statistics_summary", PERIOD | {"type": "account"}, {}),
    "bot_summary": ("get_bot_summary_report", PERIOD | {"type": "account"}, {}),
    "bot_metrics": ("get_bot_metrics_report", PERIOD, {}),
    "conversations": ("get_account_conversation_metrics", {}, {}),
    "agent_conversations": ("get_agent_conversation_metrics", {}, []),
    "first_response_times": ("get_first_response_time_distribution", PERIOD, {}),
    "inbox_label_matrix": ("get_inbox_label_matrix", PERIOD, {}),
    "outgoing_messages": ("get_outgoing_messages_count", PERIOD | {"group_by": "team"}, []),
    "agents_csv": ("download_agents_report", PERIOD, CSV),
    "inboxes_csv": ("download_inboxes_report", PERIOD, CSV),
    "labels_csv": ("download_labels_report", PERIOD, CSV),
    "teams_csv": ("download_teams_report", PERIOD, CSV),
    "conversations_csv": ("download_conversations_summary_report", PERIOD, CSV),
    "traffic_csv": ("download_conversation_traffic_report", {"timezone_offset": 0}, CSV),
}


def report(name: str, own: str, arguments: dict[str, Any], answer: Any) -> Limited:
    return Limited(chatwoot, lambda client: getattr(client.reports, name)(**arguments), answer, 100, 60, own)


LIMITED |= {f"chatwoot reports.{name}": report(name, *one) for name, one in REPORTS.items()}
each_operation = pytest.mark.parametrize("limited", LIMITED.values(), ids=LIMITED)


# --- What is published holds, without being asked for ---


async def test_five_in_a_second_by_the_real_clock() -> None:
    """What TextMagic allows five times a second goes out so, and without undue delay."""
    wire = Timed(LINK)
    began = time.monotonic()
    async with textmagic(wire) as client:
        await many(lambda: client.lists.assign_contacts(1, contacts=[2]), 8)
    assert 8 == len(wire.times)
    assert 5 >= busiest(wire.times, 1)
    assert 1.0 < time.monotonic() - began < 10


@each_operation
def test_no_window_sees_more_than_is_published(limited: Limited) -> None:
    """However many calls there are at once, no window of the period sees more of them than the published number."""
    wire = Timed(limited.answer)
    number = limited.requests + max(3, limited.requests // 50)

    async def main() -> None:
        async with limited.make(wire, retry=PATIENT) as client:
            await many(lambda: limited.call(client), number)

    hastily(main())
    assert number == len(wire.times)
    assert limited.requests >= busiest(wire.times, limited.seconds)
    # Nor are they kept back for much longer than that takes.
    assert 2 * limited.seconds >= wire.times[-1] - wire.times[0] > 0


@each_operation
async def test_first_call_does_not_wait(limited: Limited) -> None:
    """A client that has been idle sends at once."""
    wire = Timed(limited.answer)
    async with limited.make(wire) as client:
        began = asyncio.get_running_loop().time()
        await limited.call(client)
    assert 0.2 > wire.times[0] - began


def test_every_limit_of_the_specs_is_tried_here() -> None:
    """The operations with a limit of their own are those of the specs, with the same numbers, and so are those of the documents."""
    published, tried = {}, {}
    for vendor in ("sakari", "chatwoot", "textmagic"):
        document = spec(vendor)
        rate = document.get("x-rate-limit")
        published[vendor] = rate and (rate["requests"], rate["seconds"])
        tried[vendor] = next(
            (
                (one.requests, one.seconds)
                for name, one in LIMITED.items()
                if name.startswith(vendor) and not one.own
            ),
            None,
        )
        for item in document["paths"].values():
            for method in METHODS:
                rate = item.get(method, {}).get("x-rate-limit")
                if rate:
                    published[item[method]["operationId"]] = (rate["requests"], rate["seconds"])
    tried |= {one.own: (one.requests, one.seconds) for one in LIMITED.values() if one.own}
    assert published == tried


def test_after_a_pause_the_limit_still_holds() -> None:
    """Calls that come in waves, with a pause in between, are never too many for a window that spans two waves."""
    wire = Timed(PONG)

    async def main() -> None:
        async with textmagic(wire, retry=PATIENT) as client:
            for number, pause in ((60, 0.3), (5, 0.1), (40, 0.9), (60, 2.0), (80, 0.0)):
                await many(client.user.ping, number)
                await asyncio.sleep(pause)

    hastily(main())
    assert 245 == len(wire.times)
    assert 50 >= busiest(wire.times, 1)


def test_calls_that_wait_for_a_narrow_limit_count_in_the_wide_one_when_they_are_sent() -> None:
    """Updates that go out slowly and pings that go out quickly are together never more than the vendor's 50 in a second."""
    wire = Timed(LINK)

    async def main() -> None:
        async with textmagic(wire, retry=PATIENT) as client:
            updates = asyncio.create_task(many(lambda: ASSIGN.call(client), 30))
            await asyncio.sleep(2)
            pings = asyncio.create_task(many(lambda: fails_or_not(client.user.ping()), 60))
            await asyncio.gather(updates, pings)

    hastily(main())
    assert 90 == len(wire.times)
    assert 5 >= busiest(wire.of("/contacts"), 1)
    assert 50 >= busiest(wire.times, 1)


def test_turns_that_grew_old_at_narrow_limits_leave_the_wide_one_whole() -> None:
    """Calls of three narrow operations that had their turn earlier and go out late still fit into the 50 of that second."""
    wire = Timed(LINK)
    narrow = [
        LIMITED[f"textmagic {name}"]
        for name in ("lists.assign_contacts", "lists.replace_contacts", "contacts.update")
    ]

    async def main() -> None:
        async with textmagic(wire, retry=PATIENT) as client:
            late = [
                asyncio.create_task(many(lambda one=one: fails_or_not(one.call(client)), 2)) for one in narrow
            ]
            await asyncio.sleep(0.2)
            assert 3 == len(wire.times)
            await many(lambda: fails_or_not(client.user.ping()), 100)
            await asyncio.gather(*late)

    hastily(main())
    assert 106 == len(wire.times)
    assert 50 >= busiest(wire.times, 1)


def test_narrow_limit_holds_up_no_other_operation() -> None:
    """Calls of an operation with a limit of its own do not make those of other operations wait behind them."""
    wire = Timed(LINK)
    done: list[float] = []

    async def main() -> None:
        async with textmagic(wire, retry=PATIENT) as client:
            updates = asyncio.create_task(many(lambda: ASSIGN.call(client), 30))
            await asyncio.sleep(2)
            await fails_or_not(client.user.ping())
            done.append(asyncio.get_running_loop().time())
            await updates

    hastily(main())
    assert 2.1 > done[0]
    assert 7 < wire.times[-1] < 8


async def fails_or_not(call: Awaitable[Any]) -> None:
    """Await a call whose answer is not what counts."""
    with contextlib.suppress(trunkline.APIError):
        await call


def test_each_page_takes_its_turn() -> None:
    """A walk is as many requests as it has pages, and each of them waits like any other call."""
    pages = [{"resources": [{"id": 99 - number}]} for number in range(60)]
    wire = Timed(*pages, {"resources": []})

    async def main() -> None:
        async with textmagic(wire) as client:
            assert 60 == len(await client.messages.list().collect())

    hastily(main())
    assert 61 == len(wire.times)
    assert 50 >= busiest(wire.times, 1)


async def test_each_attempt_takes_its_turn() -> None:
    """An attempt that is repeated is a request like any other, and waits for its turn."""
    wire = Timed(httpx.Response(503), httpx.Response(503), LINK)
    async with textmagic(wire) as client:
        await client.contacts.update(1, phone="15005550006")
    assert 3 == len(wire.times)
    assert 0.4 < wire.times[-1] - wire.times[0] < 1.5


async def test_sakari_publishes_none() -> None:
    """Sakari has published no limits, so nothing waits there."""
    wire = Timed({"success": True, "data": {"id": "1"}})
    began = asyncio.get_running_loop().time()
    async with sakari(wire) as client:
        await many(lambda: client.templates.get("1"), 200)
    assert 200 == len(wire.of("/templates/"))
    assert 10 > asyncio.get_running_loop().time() - began


# --- Fair ---


async def test_order_of_arrival_is_kept() -> None:
    """Tasks are served as they came, and those who come later do not pass those who wait."""
    wire = Timed(LINK)
    async with textmagic(wire) as client:
        tasks = []
        for number in range(1, 4):
            tasks.append(asyncio.create_task(client.lists.assign_contacts(number, contacts=[2])))
        await until(lambda: len(wire.times) == 2)
        for number in range(4, 7):
            tasks.append(asyncio.create_task(client.lists.assign_contacts(number, contacts=[2])))
        await asyncio.gather(*tasks)
    assert [f"/api/v2/lists/{number}/contacts" for number in range(1, 7)] == wire.paths


def test_newcomers_at_every_moment_pass_nobody() -> None:
    """Whenever a task comes, also just when a turn becomes free, it is served after all who came before."""
    wire = Timed(PONG)

    async def main() -> None:
        async with textmagic(wire, retry=PATIENT) as client:
            tasks = []
            for number in range(1, 301):
                tasks.append(asyncio.create_task(client.messages.get(number)))
                await asyncio.sleep(0.005 * (number % 4))
            await asyncio.gather(*tasks, return_exceptions=True)

    hastily(main())
    assert [f"/api/v2/messages/{number}" for number in range(1, 301)] == wire.paths
    assert 50 >= busiest(wire.times, 1)


def test_newcomers_in_the_moment_of_a_turn_pass_nobody() -> None:
    """Who comes in the very microseconds in which a turn becomes free leaves it to the one that waits for it."""

    def served(newcomers: int, after: float) -> tuple[list[str], list[float]]:
        wire = Timed(PONG)

        async def main() -> None:
            loop, tasks = asyncio.get_running_loop(), []
            async with textmagic(wire, retry=PATIENT) as client:

                def come(number: int) -> None:
                    tasks.append(asyncio.create_task(client.messages.get(number)))

                for number in range(1, 14):
                    come(number)
                for number in range(newcomers):
                    loop.call_later(after + (number - newcomers // 2) * 1e-6, come, 14 + number)
                await asyncio.sleep(1)
                await asyncio.gather(*tasks, return_exceptions=True)

        hastily(main())
        return wire.paths, wire.times

    _, alone = served(0, 0)
    paths, _ = served(100, alone[10] - alone[0])
    assert [f"/api/v2/messages/{number}" for number in range(1, 114)] == paths


# --- One limiter or several ---


@pytest.mark.parametrize("limited", [ASSIGN, PING, SEARCH], ids=["assign", "ping", "search"])
def test_two_clients_share_a_limiter(limited: Limited) -> None:
    """Clients of one account that were given the same limiter stay within the rate together, and both get their part."""
    wires = [Timed(limited.answer) for _ in range(2)]
    limiter = RateLimiter()

    async def main() -> None:
        one, other = (limited.make(wire, rate_limit=limiter, retry=PATIENT) for wire in wires)
        async with one, other:
            await asyncio.gather(
                *(limited.call(client) for _ in range(limited.requests) for client in (one, other))
            )

    hastily(main())
    assert [limited.requests, limited.requests] == [len(wire.times) for wire in wires]
    assert limited.requests >= busiest(sorted(wires[0].times + wires[1].times), limited.seconds)
    half = limited.requests // 2
    assert abs(wires[0].times[half] - wires[1].times[half]) < limited.seconds / 2


async def test_clients_without_a_common_limiter_do_not_wait_for_each_other() -> None:
    """Each client has a limiter of its own, unless it is given one."""
    wire = Timed(LINK)
    clients = [textmagic(wire) for _ in range(12)]
    began = asyncio.get_running_loop().time()
    for client in clients:
        async with client:
            await ASSIGN.call(client)
    assert 12 == len(wire.times)
    assert 1.0 > asyncio.get_running_loop().time() - began


async def test_shared_limiter_keeps_vendors_and_servers_apart() -> None:
    """One limiter for everything does not make one vendor, or one installation, wait for another."""
    limiter = RateLimiter()
    wires = [Timed(LINK) for _ in range(3)]
    clients = [
        textmagic(wire, rate_limit=limiter, base_url=f"https://{name}.example.test")
        for wire, name in zip(wires, ("one", "two", "three"), strict=True)
    ]
    other = Timed([])
    began = asyncio.get_running_loop().time()
    for client in clients:
        async with client:
            await ASSIGN.call(client)
    async with chatwoot(other, rate_limit=limiter) as client:
        await client.teams.list()
    assert [1, 1, 1, 1] == [len(one.times) for one in (*wires, other)]
    assert 0.5 > asyncio.get_running_loop().time() - began


def test_views_share_the_limiter_of_their_client() -> None:
    """A view with other options, also one of another account, waits in the same queue."""
    wire = Timed(FOUND)

    async def main() -> None:
        async with chatwoot(wire, retry=PATIENT) as client:
            views = [client, client.with_options(timeout=5), client.with_options(account_id=2)]
            await asyncio.gather(*(SEARCH.call(view) for _ in range(40) for view in views))

    hastily(main())
    assert 120 == len(wire.times)
    assert 40 == len(wire.of("/accounts/2/"))
    assert 100 >= busiest(wire.times, 60)


# --- Switched off ---


async def test_none_sends_at_once() -> None:
    """Without a limiter nothing waits, neither in the client nor in its views."""
    wire = Timed(LINK)
    began = asyncio.get_running_loop().time()
    async with textmagic(wire, rate_limit=None) as client:
        await many(lambda: ASSIGN.call(client), 30)
        await many(lambda: ASSIGN.call(client.with_options(timeout=5)), 30)
    assert 60 == len(wire.times)
    assert 1.0 > asyncio.get_running_loop().time() - began


@pytest.mark.parametrize("value", [True, 5, 0, "off", RateLimiter], ids=repr)
@pytest.mark.parametrize("make", [sakari, chatwoot, inbox, platform, textmagic])
def test_wrong_type_is_refused_when_the_client_is_made(make: Any, value: Any) -> None:
    """What is no limiter is told by the name of the option, and nothing is sent."""
    wire = Timed({})
    with pytest.raises(ConfigurationError, match="rate_limit: expected RateLimiter"):
        make(wire, rate_limit=value)
    assert [] == wire.times


# --- Those who give up ---


async def test_waiting_counts_against_the_deadline() -> None:
    """A call whose turn does not come before its deadline is a timeout of something that was never sent."""
    wire = Timed(LINK)
    async with textmagic(wire) as client:
        hasty = client.with_options(retry=RetryPolicy(deadline=0.1))
        await ASSIGN.call(client)
        with trunkline.capture() as calls:
            error = await fails(ASSIGN.call(hasty))
    assert (APITimeoutError, Outcome.NOT_SENT, 0, None) == (
        type(error),
        error.outcome,
        error.attempts,
        error.status,
    )
    assert "0.1 s" in str(error)
    assert [(0, "APITimeoutError", Outcome.NOT_SENT)] == [
        (one.attempts, one.error, one.outcome) for one in calls
    ]
    assert 1 == len(wire.times)


async def test_deadline_while_the_second_attempt_waits_is_the_error_of_the_first() -> None:
    """Where an attempt was made before, the caller learns what became of it."""
    wire = Timed(httpx.Response(503, json={"message": "busy"}))
    async with textmagic(wire, retry=RetryPolicy(deadline=0.1, initial=0)) as client:
        error = await fails(client.contacts.update(1, phone="15005550006"))
    assert (ServerError, 503, 1) == (type(error), error.status, error.attempts)
    assert 1 == len(wire.times)


async def test_cancelled_task_lets_the_next_go() -> None:
    """Tasks that are cancelled while they wait take no turn, and those behind them move up in order."""
    wire = Timed(LINK)
    async with textmagic(wire) as client:
        tasks = [
            asyncio.create_task(client.lists.assign_contacts(number, contacts=[2])) for number in range(1, 9)
        ]
        await until(lambda: bool(wire.times))
        for number in (2, 3, 4, 6, 7):
            tasks[number - 1].cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
    assert [number in (2, 3, 4, 6, 7) for number in range(1, 9)] == [
        isinstance(one, asyncio.CancelledError) for one in results
    ]
    assert [f"/api/v2/lists/{number}/contacts" for number in (1, 5, 8)] == wire.paths
    assert 1.0 > wire.times[-1] - wire.times[0]


def test_cancellation_at_every_moment_loses_no_turn() -> None:
    """Whoever is cancelled, and whenever, the others are all served, in order and within the rate."""
    for moment in range(40):
        wire = Timed(LINK)

        async def main(moment: int = moment, wire: Timed = wire) -> None:
            async with textmagic(wire, retry=PATIENT) as client:
                tasks = [
                    asyncio.create_task(client.lists.assign_contacts(number, contacts=[2]))
                    for number in range(1, 7)
                ]
                for _ in range(moment):
                    await asyncio.sleep(0 if moment < 20 else 0.025)
                for victim in (tasks[1], tasks[2]):
                    victim.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
                await client.lists.assign_contacts(7, contacts=[2])

        hastily(main())
        numbers = [int(path.split("/")[4]) for path in wire.paths]
        assert {1, 4, 5, 6, 7} <= set(numbers)
        assert sorted(numbers) == numbers
        assert 5 >= busiest(wire.times, 1)
        assert 2.0 > wire.times[-1]


async def test_timeout_of_the_caller_is_the_callers() -> None:
    """A timeout around a call that waits for its turn is not turned into an error of the library."""
    wire = Timed(LINK)
    async with textmagic(wire) as client:
        await ASSIGN.call(client)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await ASSIGN.call(client)
        await ASSIGN.call(client)
    assert 2 == len(wire.times)


async def test_close_ends_the_calls_that_wait() -> None:
    """Calls that wait for their turn when their client is closed fail, and are not sent."""
    wire = Timed(LINK)
    client = textmagic(wire)
    await ASSIGN.call(client)
    tasks = [asyncio.create_task(ASSIGN.call(client)) for _ in range(2)]
    await asyncio.sleep(0.01)
    await client.aclose()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert [True, True] == [isinstance(one, ClientClosedError | APIConnectionError) for one in results]
    assert 1 == len(wire.times)


# --- Event loops ---


def test_limiter_serves_one_event_loop_after_another() -> None:
    """A limiter that was made outside of any loop, or used in one that has ended, works in the next one."""
    limiter = RateLimiter()

    async def main() -> int:
        wire = Timed(LINK)
        async with textmagic(wire, rate_limit=limiter) as client:
            await many(lambda: ASSIGN.call(client), 3)
        assert 0.4 < wire.times[-1] - wire.times[0]
        return len(wire.times)

    assert [3, 3] == [asyncio.run(main()) for _ in range(2)]


def test_limiter_keeps_nothing_of_loops_that_ended() -> None:
    """A limiter that outlives many event loops, as in a worker that runs one for each job, does not grow."""
    limiter = RateLimiter()

    async def main() -> str:
        async with textmagic(Timed(LINK), rate_limit=limiter) as client:
            await ASSIGN.call(client)
        return repr(limiter)

    assert ["<RateLimiter of 2 rates>"] * 3 == [asyncio.run(main()) for _ in range(3)]


def test_loop_that_ended_while_tasks_waited_leaves_nothing_locked() -> None:
    """A loop that was torn down with tasks in the queue does not stop those of the next one."""
    limiter = RateLimiter()
    wire = Timed(LINK)

    async def broken_off() -> None:
        client = textmagic(wire, rate_limit=limiter)
        tasks = [asyncio.create_task(ASSIGN.call(client)) for _ in range(5)]
        await asyncio.sleep(0.01)
        assert 5 == len(tasks)

    async def whole() -> None:
        async with textmagic(wire, rate_limit=limiter) as client, asyncio.timeout(2):
            await many(lambda: ASSIGN.call(client), 2)

    asyncio.run(broken_off())
    assert 1 == len(wire.times)
    asyncio.run(whole())
    assert 3 == len(wire.times)


def test_limiter_shows_nothing_of_the_calls() -> None:
    """Its repr tells how many rates it keeps, and no address."""
    limiter = RateLimiter()

    async def main() -> str:
        async with textmagic(Timed(LINK), rate_limit=limiter) as client:
            await ASSIGN.call(client)
            return repr(limiter)

    assert "<RateLimiter of 2 rates>" == asyncio.run(main())
