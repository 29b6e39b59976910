"""What is sent again and what never is: by failure and by operation, in numbers and in time; and no send is ever doubled."""

from __future__ import annotations

import asyncio
import io
import random
import socket
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from attrs import frozen
from support import TOKEN, InstantClock, answering, chatwoot, inbox, recorder, sakari, textmagic, tokens
from test_client import (
    Connection,
    Received,
    Server,
    both,
    carrier,  # noqa: F401 - a fixture
    fails,
    hang,
    live,
    nothing_left,
    reply,
    token_or,
)

import trunkline
from trunkline import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    CallRecord,
    ConfigurationError,
    DecodeError,
    NotFoundError,
    Outcome,
    RateLimitError,
    RetryPolicy,
    ServerError,
    Timeout,
    UnprocessableEntityError,
)

CONTACTS: Any = [{"mobile": {"number": "+15005550006", "country": "US"}}]
SESSION = {"id": 1}
NOW = InstantClock().now()
NOT_SENT, REJECTED, UNKNOWN, ACCEPTED = Outcome.NOT_SENT, Outcome.REJECTED, Outcome.UNKNOWN, Outcome.ACCEPTED


# --- The table: each failure with each kind of operation ---


@frozen
class Failure:
    """A failure, and what the design says of it.

    Args:
        answer: What the transport raises or answers.
        error: The class that the caller sees.
        outcome: What is known of a request that met it.
        again: When it is tried again: always, only what is safe to repeat, or never.
    """

    answer: Any
    error: type[APIError]
    outcome: Outcome
    again: str


def status(number: int, **headers: str) -> httpx.Response:
    return httpx.Response(number, headers={name.replace("_", "-"): value for name, value in headers.items()})


FAILURES: dict[str, Failure] = {
    "refused": Failure(httpx.ConnectError("refused"), APIConnectionError, NOT_SENT, "always"),
    "no such host": Failure(
        httpx.ConnectError("[Errno -2] Name or service not known"), APIConnectionError, NOT_SENT, "always"
    ),
    "connect timeout": Failure(httpx.ConnectTimeout("slow"), APITimeoutError, NOT_SENT, "always"),
    "pool timeout": Failure(httpx.PoolTimeout("full"), APITimeoutError, NOT_SENT, "always"),
    "proxy refused": Failure(httpx.ProxyError("502"), APIConnectionError, NOT_SENT, "always"),
    "read timeout": Failure(httpx.ReadTimeout("slow"), APITimeoutError, UNKNOWN, "safe"),
    "write timeout": Failure(httpx.WriteTimeout("slow"), APITimeoutError, UNKNOWN, "safe"),
    "reset while reading": Failure(httpx.ReadError("reset"), APIConnectionError, UNKNOWN, "safe"),
    "reset while writing": Failure(httpx.WriteError("reset"), APIConnectionError, UNKNOWN, "safe"),
    "disconnect": Failure(httpx.RemoteProtocolError("disconnected"), APIConnectionError, UNKNOWN, "safe"),
    "408": Failure(status(408), APIStatusError, UNKNOWN, "safe"),
    "429": Failure(status(429), RateLimitError, REJECTED, "always"),
    "429 with seconds": Failure(status(429, Retry_After="2"), RateLimitError, REJECTED, "always"),
    "429 with garbage": Failure(status(429, Retry_After="soon"), RateLimitError, REJECTED, "always"),
    "500": Failure(status(500), ServerError, UNKNOWN, "never"),
    "501": Failure(status(501), ServerError, UNKNOWN, "never"),
    "502": Failure(status(502), ServerError, UNKNOWN, "safe"),
    "503": Failure(status(503), ServerError, UNKNOWN, "safe"),
    "503 with seconds": Failure(status(503, Retry_After="2"), ServerError, UNKNOWN, "safe"),
    "504": Failure(status(504), ServerError, UNKNOWN, "safe"),
    "520": Failure(status(520), ServerError, UNKNOWN, "never"),
    "599": Failure(status(599), ServerError, UNKNOWN, "never"),
    "400": Failure(status(400), BadRequestError, REJECTED, "never"),
    "404": Failure(status(404), NotFoundError, REJECTED, "never"),
    "418": Failure(status(418), APIStatusError, REJECTED, "never"),
    "422": Failure(status(422), UnprocessableEntityError, REJECTED, "never"),
    "301": Failure(status(301, Location="https://elsewhere.test"), APIStatusError, REJECTED, "never"),
}


@frozen
class Kind:
    """One kind of operation: how to make the client, the call, and whether the call may be repeated."""

    make: Callable[..., Any]
    call: Callable[[Any], Awaitable[Any]]
    safe: bool


SEND = Kind(sakari, lambda client: client.messages.send(template="x", contacts=CONTACTS), False)
GET = Kind(textmagic, lambda client: client.sessions.get(1), True)
DELETE = Kind(textmagic, lambda client: client.sessions.delete(1), True)
UPDATE = {"contact_identifier": "c", "conversation_id": 1, "submitted_values": [{"title": "a", "value": "b"}]}
KINDS: dict[str, Kind] = {
    "GET": GET,
    "GET with a token": Kind(sakari, lambda client: client.messages.get("m1"), True),
    "list page": Kind(sakari, lambda client: client.messages.list(), True),
    "list page by number": Kind(textmagic, lambda client: client.sessions.list(), True),
    "list page by cursor": Kind(inbox, lambda client: client.messages.list(1, contact_identifier="c"), True),
    "PATCH": Kind(inbox, lambda client: client.messages.update(1, **UPDATE), True),
    "DELETE": DELETE,
    "send": SEND,
    "POST": Kind(inbox, lambda client: client.messages.create(1, contact_identifier="c", content="x"), False),
    "POST with a file": Kind(
        inbox, lambda client: client.messages.create(1, contact_identifier="c", attachments=[b"x"]), False
    ),
    "POST that deletes": Kind(textmagic, lambda client: client.sessions.delete_bulk(ids=[1]), False),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("failure", FAILURES)
async def test_what_is_sent_again(failure: str, kind: str) -> None:
    """Each failure that stays is met with as many requests as the design says, and ends in the right class with the right outcome."""
    expected, operation = FAILURES[failure], KINDS[kind]
    again = expected.again == "always" or (expected.again == "safe" and operation.safe)
    transport, clock = recorder(tokens(answering(expected.answer))), InstantClock()
    async with operation.make(transport, clock=clock) as client:
        error = await fails(operation.call(client))
    assert (3 if again else 1) == len(transport.calls) == error.attempts
    assert (2 if again else 0) == len(clock.waits)
    assert (expected.error, expected.outcome) == (type(error), error.outcome)
    assert getattr(expected.answer, "status_code", None) == error.status
    if "file" not in kind:  # the parts of a form are divided by chance
        assert 1 == len({request.content for request in transport.calls})


@pytest.mark.parametrize("failure", FAILURES)
async def test_what_is_sent_again_for_a_token(failure: str) -> None:
    """A token may be asked for again as any safe operation, and however that fails, the call that needed it was not sent."""
    expected = FAILURES[failure]
    asked = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return answering(expected.answer)(request)  # type: ignore[return-value]

    async with sakari(recorder(handle)) as client:
        error = await fails(SEND.call(client))
    assert ["/oauth2/token"] * (3 if expected.again in ("always", "safe") else 1) == asked
    assert (expected.error, NOT_SENT, "auth_token") == (type(error), error.outcome, error.operation)


@pytest.mark.parametrize("failure", [name for name, one in FAILURES.items() if one.again != "never"])
async def test_transient_failure_that_passes_is_not_seen(failure: str) -> None:
    """A read that fails once and then succeeds gives its result, and the failure shows in nothing but the number of attempts."""
    transport = recorder(answering(FAILURES[failure].answer, SESSION))
    async with textmagic(transport) as client:
        with trunkline.capture() as calls:
            assert 1 == (await client.sessions.get(1)).id
    assert [(2, 200, None, None)] == [(one.attempts, one.status, one.error, one.outcome) for one in calls]
    assert 2 == len(transport.requests)


@pytest.mark.parametrize("kind", ["send", "POST", "POST that deletes"])
async def test_error_of_unknown_outcome_says_why_it_was_not_sent_again(kind: str) -> None:
    """An error after which a send may or may not have been done says just that, so that its reader does not retry by hand."""
    operation = KINDS[kind]
    for answer in (httpx.ReadTimeout("slow"), status(503)):
        async with operation.make(recorder(tokens(answering(answer)))) as client:
            error = await fails(operation.call(client))
        assert UNKNOWN is error.outcome
        assert "may have been done" in str(error)
        assert "not sent again" in str(error)
    async with operation.make(recorder(tokens(answering(status(400))))) as client:
        assert "may have been done" not in str(await fails(operation.call(client)))


# --- The outcome is the strongest of all attempts ---


@pytest.mark.parametrize(
    ("answers", "outcome", "kind"),
    [
        ([httpx.ConnectError("no"), httpx.ConnectError("no"), httpx.ReadError("lost")], UNKNOWN, "send"),
        ([status(429), httpx.ConnectError("no"), httpx.ConnectError("no")], REJECTED, "send"),
        ([httpx.ConnectError("no"), status(429), httpx.ConnectError("no")], REJECTED, "send"),
        ([httpx.ConnectError("no"), status(400)], REJECTED, "send"),
        ([status(503), httpx.ConnectError("no"), httpx.ConnectError("no")], UNKNOWN, "PATCH"),
        ([httpx.ReadTimeout("slow"), status(400)], UNKNOWN, "PATCH"),
        ([httpx.ReadTimeout("slow"), b"<html>"], ACCEPTED, "PATCH"),
    ],
)
async def test_outcome_covers_all_attempts(answers: list[Any], outcome: Outcome, kind: str) -> None:
    """A call is as done as the most that any of its attempts may have done."""
    operation = KINDS[kind]
    transport = recorder(tokens(answering(*answers)))
    async with operation.make(transport) as client:
        error = await fails(operation.call(client))
    assert (outcome, len(answers)) == (error.outcome, len(transport.calls))


# --- DELETE that meets 404 ---


@pytest.mark.parametrize(
    "first",
    ["read timeout", "write timeout", "reset while reading", "disconnect", "408", "502", "503", "504"],
)
async def test_repeated_delete_that_meets_404_has_succeeded(first: str) -> None:
    """If the first attempt may have deleted, 404 to the second says that it did: no error, two attempts, and no outcome to worry about."""
    transport = recorder(answering(FAILURES[first].answer, status(404)))
    async with textmagic(transport) as client:
        with trunkline.capture() as calls:
            assert (await DELETE.call(client)) is None
    assert 2 == len(transport.requests)
    assert [(404, 2, None, None)] == [(one.status, one.attempts, one.error, one.outcome) for one in calls]


@pytest.mark.parametrize(
    "answers", [["404"], ["429", "404"], ["refused", "404"], ["429", "connect timeout", "404"]]
)
async def test_delete_that_cannot_have_happened_meets_404_as_an_error(answers: list[str]) -> None:
    """404 is an error of a DELETE if no attempt before can have deleted anything."""
    transport = recorder(answering(*(FAILURES[one].answer for one in answers)))
    async with textmagic(transport) as client:
        error = await fails(DELETE.call(client))
    assert (NotFoundError, REJECTED, len(answers)) == (type(error), error.outcome, error.attempts)


async def test_repeated_read_that_meets_404_is_an_error() -> None:
    """Only a DELETE may take 404 for success."""
    for kind in ("GET", "PATCH", "list page"):
        operation = KINDS[kind]
        transport = recorder(tokens(answering(httpx.ReadTimeout("slow"), status(404))))
        async with operation.make(transport) as client:
            assert NotFoundError is type(await fails(operation.call(client)))
        assert 2 == len(transport.calls)


# --- Numbers ---


class Dice(InstantClock):
    """An instant clock with other chances than one half."""

    def __init__(self, chance: float) -> None:
        super().__init__()
        self.chance = chance

    def random(self) -> float:
        return self.chance


async def waits(
    answer: Any, policy: RetryPolicy, clock: InstantClock | None = None, kind: Kind = GET
) -> list[float]:
    """The waits between the attempts of a call that keeps failing."""
    clock = clock or InstantClock()
    transport = recorder(tokens(answering(answer)))
    async with kind.make(transport, retry=policy, clock=clock, rate_limit=None) as client:
        await fails(kind.call(client))
    return clock.waits


@pytest.mark.parametrize("attempts", [1, 2, 3, 7])
async def test_attempts_are_counted_with_the_first(attempts: int) -> None:
    """`attempts` is how often a call is sent at most; 1 switches retries off."""
    transport = recorder(answering(status(503)))
    async with textmagic(transport, retry=RetryPolicy(attempts=attempts)) as client:
        error = await fails(client.sessions.get(1))
    assert attempts == error.attempts == len(transport.requests)
    assert (f"{attempts} attempts" in str(error)) is (attempts > 1)


async def test_three_attempts_by_default() -> None:
    """Without a policy a call is tried three times, within 60 seconds in all."""
    transport = recorder(answering(status(503)))
    async with textmagic(transport) as client:
        await fails(client.sessions.get(1))
    assert 3 == len(transport.requests)
    assert (3, 0.5, 8.0, 60.0) == (
        RetryPolicy().attempts,
        RetryPolicy().initial,
        RetryPolicy().maximum,
        RetryPolicy().deadline,
    )


@pytest.mark.parametrize(
    ("chance", "expected"),
    [
        (0.5, [0.25, 0.5, 1.0, 2.0, 4.0, 4.0, 4.0]),
        (1.0, [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]),
        (0.0, [0.0] * 7),
    ],
)
async def test_waits_double_up_to_the_maximum_with_full_jitter(chance: float, expected: list[float]) -> None:
    """Each wait is drawn evenly between nothing and half a second, doubling from attempt to attempt up to 8 seconds."""
    assert expected == await waits(status(503), RetryPolicy(attempts=8), Dice(chance))


async def test_waits_follow_the_policy() -> None:
    """Start and end of the doubling are the policy's."""
    policy = RetryPolicy(attempts=5, initial=2, maximum=5, deadline=None)
    assert [1, 2, 2.5, 2.5] == await waits(status(503), policy)
    assert [0, 0] == await waits(status(503), RetryPolicy(initial=0))
    assert [0, 0] == await waits(status(503), RetryPolicy(maximum=0))
    assert [0.5, 0.5] == await waits(status(503), RetryPolicy(initial=2, maximum=1))


async def test_very_many_attempts_do_not_overflow() -> None:
    """The doubling ends before numbers do."""
    policy = RetryPolicy(attempts=1200, deadline=None)
    assert 1199 == len(await waits(status(503), policy, Dice(1.0)))


@pytest.fixture
def tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine that does not live by UTC: a date without a zone would be taken for its own."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "JST-9")
        time.tzset()
        yield
    time.tzset()


def date(seconds: float, zone: timezone = UTC) -> str:
    return format_datetime((NOW + timedelta(seconds=seconds)).astimezone(zone), usegmt=zone is UTC)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2", [2.25, 2.5]),
        ("0", [0.25, 0.5]),
        ("1.5", [1.75, 2]),
        (date(5), [5.25, 0.5]),
        (date(-5), [0.25, 0.5]),
        ("Thu, 01 Jan 2026 00:00:05 GMT", [5.25, 0.5]),
        ("Thursday, 01-Jan-26 00:00:05 GMT", [5.25, 0.5]),
        ("Thu Jan  1 00:00:05 2026", [5.25, 0.5]),
        (date(5, timezone(timedelta(hours=2))), [5.25, 0.5]),
        ("soon", [0.25, 0.5]),
        ("", [0.25, 0.5]),
        ("nan", [0.25, 0.5]),
        ("inf", [0.25, 0.5]),
        ("-1e999", [0.25, 0.5]),
        ("Thu, 99 Jan 2026 00:00:05 GMT", [0.25, 0.5]),
        ("Thu, 01 Jan 99999 00:00:05 GMT", [0.25, 0.5]),
        ("1, 2", [0.25, 0.5]),
        (None, [0.25, 0.5]),
    ],
)
@pytest.mark.parametrize("number", [429, 503])
@pytest.mark.usefixtures("tokyo")
async def test_retry_after_comes_before_the_wait(
    value: str | None, expected: list[float], number: int
) -> None:
    """What `Retry-After` asks for, in seconds or as a date, is waited for in full, and the usual wait after it; garbage is nothing."""
    answer = httpx.Response(number, headers={} if value is None else {"Retry-After": value})
    assert expected == pytest.approx(await waits(answer, RetryPolicy()))


async def test_retry_after_is_honoured_for_a_send_too() -> None:
    """A send that was refused with 429 waits as asked, and then goes out again."""
    transport = recorder(
        tokens(answering(status(429, Retry_After="7"), {"success": True, "data": {"valid": 1}}))
    )
    clock = InstantClock()
    async with sakari(transport, clock=clock) as client:
        assert 1 == (await client.messages.send(template="x", contacts=CONTACTS)).valid
    assert ([7.25], 2) == (clock.waits, len(transport.calls))


async def test_error_says_what_the_server_asked_to_wait() -> None:
    """`retry_after` of an error is what its answer asked for, in seconds, also where nothing is tried again."""
    for answer, expected in (
        (status(429, Retry_After="2"), 2),
        (status(500, Retry_After="3"), 3),
        (status(503, Retry_After=date(9)), 9),
        (status(429, Retry_After="soon"), None),
        (status(429), None),
    ):
        async with textmagic(recorder(answering(answer)), retry=RetryPolicy(attempts=1)) as client:
            error = await fails(client.sessions.get(1))
        assert expected == error.retry_after
        assert ("retry after" in str(error)) is (expected is not None)


@pytest.mark.parametrize("value", ["11", "10", "3600", "1e300", date(11)])
@pytest.mark.parametrize("kind", ["GET", "send", "DELETE"])
async def test_retry_after_past_the_deadline_raises_at_once(value: str, kind: str) -> None:
    """If the server asks for more than the deadline leaves, the error comes at once and says how long to wait."""
    operation, clock = KINDS[kind], InstantClock()
    transport = recorder(tokens(answering(status(429, Retry_After=value))))
    async with operation.make(transport, retry=RetryPolicy(deadline=10), clock=clock) as client:
        error = await fails(operation.call(client))
    assert (RateLimitError, 1, REJECTED) == (type(error), error.attempts, error.outcome)
    assert error.retry_after is not None
    assert error.retry_after >= 10
    assert ([], 1) == (clock.waits, len(transport.calls))


async def test_deadline_counts_what_the_attempts_took() -> None:
    """The deadline is over attempts and waits together: no attempt is begun that it does not allow any more."""
    clock = InstantClock()

    def handle(request: httpx.Request) -> httpx.Response:
        clock.seconds += 25
        raise httpx.ReadTimeout("slow")

    transport = recorder(handle)
    async with textmagic(transport, clock=clock, retry=RetryPolicy(attempts=9)) as client:
        error = await fails(client.sessions.get(1))
    assert (APITimeoutError, 3, UNKNOWN) == (type(error), error.attempts, error.outcome)
    assert [0.25, 0.5] == clock.waits


async def test_no_deadline_waits_as_long_as_it_takes() -> None:
    """`deadline=None` is no limit."""
    policy = RetryPolicy(attempts=3, deadline=None)
    assert [3600.25, 3600.5] == await waits(status(503, Retry_After="3600"), policy)


async def test_deadline_covers_the_token() -> None:
    """What the token took counts towards the deadline of the call that waited for it."""
    clock = InstantClock()

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token":
            clock.seconds += 59
            return httpx.Response(200, json={"access_token": TOKEN})
        return status(503, Retry_After="2")

    transport = recorder(handle)
    async with sakari(transport, clock=clock) as client:
        error = await fails(client.messages.get("m1"))
    assert (1, 2, []) == (error.attempts, error.retry_after, clock.waits)


async def test_view_has_its_own_policy_and_its_owner_keeps_his() -> None:
    """`with_options(retry=…)` changes attempts and waits for the calls of the view alone."""
    clock = InstantClock()
    transport = recorder(answering(status(503)))
    async with textmagic(transport, clock=clock) as client:
        view = client.with_options(retry=RetryPolicy(attempts=2, initial=8))
        assert 2 == (await fails(view.sessions.get(1))).attempts
        assert [4] == clock.waits
        assert 3 == (await fails(client.sessions.get(1))).attempts
        assert [4, 0.25, 0.5] == clock.waits


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("attempts", value) for value in (0, -1, 1.0, "3", True, None)),
        *(("initial", value) for value in (-0.1, float("nan"), float("inf"), "1", None, True)),
        *(("maximum", value) for value in (-1, float("nan"), float("inf"), "1", None)),
        *(("deadline", value) for value in (0, -1, float("nan"), float("inf"), "1", False)),
    ],
)
def test_policy_checks_its_numbers(name: str, value: Any) -> None:
    """A number that makes no sense is refused by name when the policy is made."""
    with pytest.raises(ConfigurationError, match=rf"^RetryPolicy\.{name}: expected"):
        RetryPolicy(**{name: value})


def test_policy_is_a_value() -> None:
    """Policies with the same numbers are equal, cannot be changed, and take their numbers by name only."""
    assert RetryPolicy(attempts=2) == RetryPolicy(attempts=2) != RetryPolicy()
    assert hash(RetryPolicy(attempts=2)) == hash(RetryPolicy(attempts=2))
    with pytest.raises(AttributeError):
        RetryPolicy().attempts = 5  # type: ignore[misc]
    with pytest.raises(TypeError):
        RetryPolicy(5)  # type: ignore[misc]


async def test_retry_hook_is_told_of_each_wait() -> None:
    """`on_retry` is called once before each wait, with the failed attempt, why it failed, what became of it and how long the wait is."""
    events: list[CallRecord] = []
    transport = recorder(answering(status(503, Retry_After="2"), httpx.ConnectError("no"), SESSION))
    async with textmagic(transport, on_retry=events.append) as client:
        await client.sessions.get(1)
    assert [
        ("get_message_session", 1, 503, "ServerError", UNKNOWN, 2.25),
        ("get_message_session", 2, None, "APIConnectionError", UNKNOWN, 0.5),
    ] == [(one.operation, one.attempts, one.status, one.error, one.outcome, one.wait) for one in events]


async def test_retry_hook_is_not_told_of_what_is_not_retried() -> None:
    """Where there is no further attempt there is no event: neither after the last one, nor for a send in doubt."""
    events: list[CallRecord] = []
    for kind, answer in (
        (SEND, httpx.ReadTimeout("slow")),
        (SEND, status(503)),
        (GET, status(500)),
        (GET, status(404)),
    ):
        async with kind.make(recorder(tokens(answering(answer))), on_retry=events.append) as client:
            await fails(kind.call(client))
    assert [] == events
    async with textmagic(recorder(answering(status(503))), on_retry=events.append) as client:
        await fails(client.sessions.get(1))
    assert [1, 2] == [one.attempts for one in events]


async def test_file_is_read_once_and_sent_whole_each_time() -> None:
    """A repeated upload sends the same bytes again, although a file object can be read but once."""
    transport = recorder(answering(status(429), status(429), httpx.Response(400)))
    async with inbox(transport) as client:
        await fails(
            client.messages.create(1, contact_identifier="c", attachments=[io.BytesIO(b"the content")])
        )
    assert [True] * 3 == [b"the content" in request.content for request in transport.requests]


async def test_refresh_of_credentials_does_not_shorten_the_waits() -> None:
    """The waits are counted by failures that are tried again: an attempt that met 401 is none."""
    clock = InstantClock()
    transport = recorder(tokens(answering(status(401), status(503))))
    async with sakari(transport, clock=clock) as client:
        error = await fails(client.messages.get("m1"))
    assert (4, [0.25, 0.5]) == (error.attempts, clock.waits)


async def test_strange_error_of_a_transport_is_wrapped_and_not_tried_again() -> None:
    """Whatever a transport raises becomes an error of the library with its cause; what nobody foresaw is not tried again."""
    for reason in (RuntimeError("strange"), KeyError("x"), ValueError("x"), httpx.TooManyRedirects("x")):
        transport = recorder(answering(reason))
        async with chatwoot(transport) as client:
            error = await fails(client.profile.get())
        assert (APIConnectionError, UNKNOWN, 1) == (type(error), error.outcome, len(transport.requests))
        assert reason is error.__cause__


# --- Over real sockets ---


async def refuse() -> str:
    """An address at which nobody listens."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{one.getsockname()[1]}"


@both
async def test_refused_connection_is_not_sent() -> None:
    """Nobody listens: three attempts, and every kind of call was not sent."""
    url = await refuse()
    for kind in (GET, DELETE, KINDS["POST"], SEND):
        async with live(kind.make, url, clock=InstantClock()) as client:
            error = await fails(kind.call(client))
        assert (APIConnectionError, NOT_SENT, 3) == (type(error), error.outcome, error.attempts)


@both
async def test_unknown_host_is_not_sent() -> None:
    """A name that does not resolve: three attempts, not sent."""

    def getaddrinfo(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", getaddrinfo)
        options = {"allow_http": True, "clock": InstantClock()}
        async with live(chatwoot, "http://chat.example.test", **options) as client:
            error = await fails(client.profile.get())
    assert (APIConnectionError, NOT_SENT, 3) == (type(error), error.outcome, error.attempts)
    assert "Name or service not known" in str(error)


async def reset(request: Received, connection: Connection) -> None:
    connection.reset()


async def disconnect(request: Received, connection: Connection) -> None:
    return None


async def garbage(request: Received, connection: Connection) -> bytes:
    return b"SSH-2.0-OpenSSH_9.6\r\n\r\n"


@pytest.mark.parametrize(
    ("handle", "error"),
    [
        (reset, APIConnectionError),
        (disconnect, APIConnectionError),
        (garbage, APIConnectionError),
        (hang, APITimeoutError),
    ],
)
@pytest.mark.parametrize(("kind", "requests"), [("GET", 3), ("DELETE", 3), ("POST", 1), ("send", 1)])
async def test_lost_answers_of_a_real_server(
    handle: Any, error: type[APIError], kind: str, requests: int
) -> None:
    """The server's own count: a request whose answer is lost is repeated if that is safe, and a send never is."""
    operation = KINDS[kind]
    async with Server(token_or(handle)) as server, nothing_left(server):
        timeout = Timeout(read=0.25) if handle is hang else Timeout()
        async with live(operation.make, server.url, clock=InstantClock()) as client:
            caught = await fails(operation.call(client.with_options(timeout=timeout)))
    assert (error, UNKNOWN, requests) == (type(caught), caught.outcome, caught.attempts)
    assert requests == len([one for one in server.requests if one.target != "/oauth2/token"])


class Faulty:
    """A server of Sakari that accepts, refuses, loses and garbles, each send by a dice of its own; it notes what it accepted.

    Attributes:
        accepted: How often each text was accepted.
        seen: How often each text came in.
    """

    KINDS = (
        *("good",) * 6,
        *("429",) * 3,
        *("400", "422", "200 that says no"),
        *("503 before", "503 after", "500 after", "502 before"),
        *("reset before", "reset after", "close before", "close after"),
        *("half an answer", "half of the headers", "html", "empty", "wrong type"),
        *("closes later", "late"),
    )
    DONE = (
        *(
            "good",
            "503 after",
            "500 after",
            "reset after",
            "close after",
            "half an answer",
            "half of the headers",
        ),
        *("html", "empty", "wrong type", "closes later", "late"),
    )

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.accepted: Counter[str] = Counter()
        self.seen: Counter[str] = Counter()
        self.met: set[str] = set()

    async def __call__(self, request: Received, connection: Connection) -> bytes | None:
        text = request.json["template"]
        self.seen[text] += 1
        # By text and attempt, so that it does not matter in which order the tasks come to run.
        kind = random.Random(f"{self.seed} {text} {self.seen[text]}").choice(self.KINDS)
        self.met.add(kind)
        good = reply({"success": True, "data": {"requested": 1, "valid": 1}})
        if kind in self.DONE:
            self.accepted[text] += 1
        match kind:
            case "good":
                return good
            case "429":
                return reply({}, 429, Retry_After="1")
            case "400" | "422":
                return reply({}, int(kind))
            case "200 that says no":
                return reply({"success": False, "error": {"code": "CONV-001", "message": "no"}})
            case "503 before" | "503 after" | "500 after" | "502 before":
                return reply({}, int(kind[:3]))
            case "reset before" | "reset after":
                connection.reset()
                return None
            case "half an answer":
                connection.writer.write(good[:-10])
            case "half of the headers":
                connection.writer.write(good[:20])
            case "html":
                return reply(b"<html>", Content_Type="text/html")
            case "empty":
                return reply(b"")
            case "wrong type":
                return reply({"success": True, "data": {"valid": ["?"]}})
            case "closes later":
                connection.writer.write(good)
            case "late":
                await connection.gone()
        return None


class Unsteady(httpx.AsyncHTTPTransport):
    """The real transport, which now and then does not come through, so that nothing is sent."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self._random = random.Random(seed)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._random.random() < 0.1:
            raise self._random.choice((httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout))("mine")
        return await super().handle_async_request(request)


@both
@pytest.mark.parametrize("seed", [1, 2])
async def test_no_send_is_ever_doubled_and_every_outcome_is_true(seed: int) -> None:
    """500 sends under random faults: the server accepted none of them twice, and what each call says is what the server's own record says."""
    faulty = Faulty(seed)
    outcomes: Counter[str] = Counter()
    async with Server(token_or(faulty)) as server, nothing_left(server):
        options: dict[str, Any] = {
            "transport": Unsteady(seed),
            "timeout": Timeout(read=0.25),
            "clock": InstantClock(),
            "retry": RetryPolicy(attempts=4, deadline=None),
        }
        async with live(sakari, server.url, **options) as client:
            turn = asyncio.Semaphore(25)

            async def send(number: int) -> None:
                text = f"text {number}"
                async with turn:
                    try:
                        await client.messages.send(template=text, contacts=CONTACTS)
                    except APIError as error:
                        result, attempts = error.outcome, error.attempts
                    else:
                        result, attempts = None, 0
                accepted, seen = faulty.accepted[text], faulty.seen[text]
                assert accepted <= 1, "accepted twice"
                assert attempts == 0 or seen <= attempts
                match result:
                    case None | Outcome.ACCEPTED:
                        assert 1 == accepted
                    case Outcome.NOT_SENT:
                        assert 0 == seen
                    case Outcome.REJECTED:
                        assert 0 == accepted
                        assert seen
                    case Outcome.UNKNOWN:
                        assert seen
                outcomes[str(result or "success")] += 1

            await asyncio.gather(*(send(number) for number in range(500)))
    assert set(Faulty.KINDS) == faulty.met
    assert 500 == outcomes.total()
    assert {"success", "rejected", "accepted", "unknown"} <= set(outcomes)
    assert outcomes["success"] > 100
    assert 1 == max(faulty.accepted.values())
    assert 500 < sum(faulty.seen.values()) + outcomes["not_sent"]  # some were sent again, and rightly so


async def test_doubt_is_no_excuse() -> None:
    """`unknown` is said only where the evidence is no stronger: refused is rejected, garbled after 2xx is accepted, unreachable is not sent."""
    for answer, expected in (
        (httpx.ConnectError("no"), NOT_SENT),
        (status(429), REJECTED),
        (status(409), REJECTED),
        (httpx.Response(200, json={"success": False, "error": {"message": "no"}}), REJECTED),
        (b"<html>", ACCEPTED),
        (httpx.Response(202), ACCEPTED),
        ({"success": True, "data": 5}, ACCEPTED),
        (status(500), UNKNOWN),
    ):
        async with sakari(recorder(tokens(answering(answer)))) as client:
            error = await fails(SEND.call(client))
        assert expected is error.outcome, answer
        assert (expected is ACCEPTED) is isinstance(error, DecodeError)
