"""Who is calling: tokens and their renewal, headers, providers of secrets, the environment, and that no secret is ever shown."""

from __future__ import annotations

import asyncio
import base64
import copy
import gc
import json
import logging
import pickle
import sys
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from support import (
    ACCOUNT,
    SECRETS,
    TOKEN,
    Handler,
    InstantClock,
    Recorder,
    Sent,
    answering,
    chatwoot,
    inbox,
    platform,
    recorder,
    sakari,
    textmagic,
    tokens,
)

import trunkline
from trunkline import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    Chatwoot,
    ChatwootPlatform,
    ChatwootPublic,
    ClientClosedError,
    ConfigurationError,
    DecodeError,
    Outcome,
    PermissionDeniedError,
    RateLimitError,
    RetryPolicy,
    Sakari,
    ServerError,
    TextMagic,
    Token,
    TrunklineError,
)

MESSAGE = {"success": True, "data": {"id": "m1"}}
RECEIPT = {"success": True, "data": {"requested": 1, "valid": 1}}
PROFILE = {"id": 1}
SESSION = {"id": 1}
CONTACTS: Any = [{"mobile": {"number": "+15005550006", "country": "US"}}]
DENIED = httpx.Response(401, json={"success": False, "error": {"code": "AUTH-001", "message": "no"}})
EPOCH = InstantClock().now().timestamp()


def segment(claims: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")


def jwt(**claims: Any) -> str:
    """A token as the vendor makes it; nobody here can check its signature."""
    return f"{segment({'alg': 'RS256', 'typ': 'JWT'})}.{segment(claims)}.c2lnbmF0dXJl"


class TokenServer(Recorder):
    """Sakari with tokens of its own: counts what it hands out, and lets in what it still knows.

    Args:
        answer: Answers a call that got in.
        make: Makes the n-th token.

    Attributes:
        issued: The tokens handed out, in order.
        valid: Those that are let in.
        gate: A call or request for a token is answered once this is set.
        make: Makes the next token.
    """

    def __init__(
        self, answer: Any = MESSAGE, make: Callable[[int], str] = lambda number: f"{TOKEN}-{number}"
    ) -> None:
        self.issued: list[str] = []
        self.valid: set[str] = set()
        self.gate = asyncio.Event()
        self.gate.set()
        self.make = make
        self._answer = answering(answer)
        super().__init__(self._handle)

    @property
    def asked(self) -> list[httpx.Request]:
        """The requests for a token."""
        return [one for one in self.requests if one.url.path == "/oauth2/token"]

    async def _handle(self, request: httpx.Request) -> httpx.Response:
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        accepted = token in self.valid
        await self.gate.wait()
        if request.url.path == "/oauth2/token":
            self.issued.append(self.make(len(self.issued) + 1))
            self.valid.add(self.issued[-1])
            return httpx.Response(200, json={"access_token": self.issued[-1], "token_type": "Bearer"})
        if not accepted:
            return copy.copy(DENIED)
        answer = self._answer(request)
        assert isinstance(answer, httpx.Response)
        return answer


async def until(condition: Callable[[], bool]) -> None:
    """Let the other tasks go on until something holds."""
    async with asyncio.timeout(5):
        while not condition():
            await asyncio.sleep(0)


async def fails(call: Awaitable[Any]) -> BaseException:
    """The error that a call raises."""
    try:
        result = await call
    except Exception as error:
        return error
    raise AssertionError(f"no error but {result!r}")


# --- Sakari: fetching a token ---


async def test_token_is_asked_for_as_documented_and_used_as_bearer() -> None:
    """The token is asked for once, as JSON without other credentials, and each call carries it as a Bearer."""
    server = TokenServer()
    async with sakari(server, headers={"X-Tenant": "a"}) as client:
        await client.messages.get("m1")
        await client.messages.get("m2")
    token, first, second = server.requests
    sent = Sent.of(token)
    assert ("POST", "https://api.sakari.io/oauth2/token", []) == (sent.method, sent.url, sent.query)
    assert {
        "grant_type": "client_credentials",
        "client_id": "test-client-id",
        "client_secret": "test-client-secret",
    } == sent.body
    assert "application/json" == sent.headers["content-type"]
    assert "authorization" not in sent.headers
    for call, path in ((first, "m1"), (second, "m2")):
        assert f"https://api.sakari.io/v1/accounts/{ACCOUNT}/messages/{path}" == str(call.url)
        assert [f"Bearer {TOKEN}-1"] == call.headers.get_list("authorization")


@pytest.mark.parametrize(
    "claims",
    [
        lambda now: {"iat": now, "exp": now + 3600},
        lambda now: {"exp": now + 3600},
        lambda now: {"iat": now - 86400, "exp": now - 86400 + 3600},
        lambda now: {"iat": str(now), "exp": str(now + 3600)},
    ],
    ids=["iat and exp", "exp alone", "server's clock a day behind", "times as strings"],
)
async def test_token_is_renewed_before_it_ends(claims: Callable[[float], dict[str, Any]]) -> None:
    """A token that says how long it lives is used until shortly before its end, whatever this machine's clock says, and then renewed."""
    clock = InstantClock()
    server = TokenServer(make=lambda number: jwt(**claims(clock.now().timestamp()), jti=number))
    start = clock.seconds
    async with sakari(server, clock=clock) as client:
        for passed, expected in [(0, 1), (3500, 1), (3560, 2), (3560 + 3500, 2), (3560 + 3560, 3)]:
            clock.seconds = start + passed
            await client.messages.get("m1")
            assert expected == len(server.issued), passed
            assert f"Bearer {server.issued[-1]}" == server.calls[-1].headers["authorization"]


@pytest.mark.parametrize(
    "token",
    [
        "opaque",
        "a.b.c",
        f"a.{segment([])}.c",
        f"a.{segment({})}.c",
        f"a.{segment({'exp': None})}.c",
        f"a.{segment({'exp': 'soon'})}.c",
        f"a.{segment({'exp': EPOCH - 5})}.c",
        f"a.{segment({'iat': EPOCH, 'exp': EPOCH})}.c",
        f"a.{segment({'exp': float('nan')})}.c",
        f"a.{segment({'exp': float('inf')})}.c",
        f"a.{segment({'iat': 'x', 'exp': EPOCH + 9})}.c",
        f"a.{segment({'exp': 10**400})}.c",
        f"a.{base64.urlsafe_b64encode(b'[' * 5000).decode()}.c",
        "..",
    ],
    ids=lambda token: token[:12],
)
async def test_token_that_does_not_tell_its_end_lives_half_an_hour(token: str) -> None:
    """A token that is no JWT, or one with nonsense in it, is used for half an hour less a margin."""
    server, clock = TokenServer(make=lambda _: token), InstantClock()
    async with sakari(server, clock=clock) as client:
        await client.messages.get("m1")
        clock.seconds += 28 * 60
        await client.messages.get("m1")
        assert 1 == len(server.asked)
        clock.seconds += 2 * 60
        await client.messages.get("m1")
        assert 2 == len(server.asked)


async def test_short_token_is_used_more_than_once() -> None:
    """A token that lives less than the usual margin is not renewed at each call."""
    clock = InstantClock()
    server = TokenServer(make=lambda number: jwt(iat=EPOCH, exp=EPOCH + 20, jti=number))
    async with sakari(server, clock=clock) as client:
        for _ in range(5):
            await client.messages.get("m1")
            clock.seconds += 1
        assert 1 == len(server.asked)
        clock.seconds += 15
        await client.messages.get("m1")
    assert 2 == len(server.asked)


async def test_thousand_concurrent_calls_make_one_token_request() -> None:
    """However many calls begin at once, one request for a token is made, and all of them get it."""
    server = TokenServer()
    server.gate.clear()
    async with sakari(server) as client:
        calls = [asyncio.create_task(client.messages.get(f"m{number}")) for number in range(1000)]
        await until(lambda: bool(server.asked))
        for _ in range(10):
            await asyncio.sleep(0)
        assert (1, 0) == (len(server.asked), len(server.calls))
        server.gate.set()
        await asyncio.gather(*calls)
    assert (1, 1000) == (len(server.asked), len(server.calls))
    assert {f"Bearer {TOKEN}-1"} == {one.headers["authorization"] for one in server.calls}


async def test_thousand_calls_at_the_end_of_a_token_renew_it_once() -> None:
    """The renewal of a token is shared just as its first fetching."""
    server, clock = (
        TokenServer(make=lambda number: jwt(iat=EPOCH, exp=EPOCH + 3600, jti=number)),
        InstantClock(),
    )
    async with sakari(server, clock=clock) as client:
        await client.messages.get("m1")
        clock.seconds += 3600
        await asyncio.gather(*(client.messages.get(f"m{number}") for number in range(1000)))
    assert 2 == len(server.asked)


@pytest.mark.parametrize("victim", [0, 1, 9])
async def test_cancelled_waiter_harms_no_other(victim: int) -> None:
    """A call that is cancelled while it waits for a token goes alone, also if it was the one that asked for it."""
    server = TokenServer()
    server.gate.clear()
    async with sakari(server) as client:
        calls = [asyncio.create_task(client.messages.get("m1")) for _ in range(10)]
        await until(lambda: bool(server.asked))
        calls[victim].cancel("mine")
        with pytest.raises(asyncio.CancelledError, match="mine"):
            await calls[victim]
        server.gate.set()
        others = await asyncio.gather(*(call for call in calls if call is not calls[victim]))
    assert ["m1"] * 9 == [message.id for message in others]
    assert (1, 9) == (len(server.asked), len(server.calls))


async def test_token_survives_that_all_who_waited_are_cancelled() -> None:
    """When every waiter is cancelled, what was asked for is still used by the next call."""
    server = TokenServer()
    server.gate.clear()
    async with sakari(server) as client:
        call = asyncio.create_task(client.messages.get("m1"))
        await until(lambda: bool(server.asked))
        call.cancel()
        assert isinstance((await asyncio.gather(call, return_exceptions=True))[0], asyncio.CancelledError)
        server.gate.set()
        await client.messages.get("m1")
    assert (1, 1) == (len(server.asked), len(server.calls))


async def test_failure_for_which_nobody_waits_any_more_makes_no_noise(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A token request that fails after all who waited were cancelled is not complained about by asyncio."""
    server = TokenServer(make=lambda _: "")
    server.gate.clear()
    async with sakari(server) as client:
        call = asyncio.create_task(client.messages.get("m1"))
        await until(lambda: bool(server.asked))
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
        server.gate.set()
        await until(lambda: bool(server.issued))
        for _ in range(10):
            await asyncio.sleep(0)
        del call
        gc.collect()
    assert [] == caplog.records


@pytest.mark.skipif(sys.version_info < (3, 12), reason="eager tasks came with Python 3.12")
async def test_token_is_renewed_where_tasks_start_at_once() -> None:
    """With asyncio's eager tasks, a token that came without waiting is renewed all the same, and a failure is not kept."""
    failing = True

    def handle(request: httpx.Request) -> httpx.Response:
        if failing and request.url.path == "/oauth2/token":
            return httpx.Response(400)
        return tokens(answering(MESSAGE))(request)  # type: ignore[return-value]

    loop, clock = asyncio.get_running_loop(), InstantClock()
    loop.set_task_factory(asyncio.eager_task_factory)
    try:
        transport = recorder(handle)
        async with sakari(transport, clock=clock) as client:
            await fails(client.messages.get("m1"))
            failing = False
            await client.messages.get("m1")
            clock.seconds += 3600
            await client.messages.get("m1")
    finally:
        loop.set_task_factory(None)
    assert 3 == len(transport.requests) - len(transport.calls)


async def test_impatient_waiter_gives_up_alone() -> None:
    """A view with a shorter deadline stops waiting for the token in time, as not sent; the patient ones get it."""
    server = TokenServer()
    server.gate.clear()
    async with sakari(server) as client:
        patient = asyncio.create_task(client.messages.get("m1"))
        hasty = client.with_options(retry=RetryPolicy(deadline=0.02))
        with pytest.raises(APITimeoutError) as caught:
            await hasty.messages.send(template="x", contacts=CONTACTS)
        assert ("messages_send", Outcome.NOT_SENT) == (caught.value.operation, caught.value.outcome)
        server.gate.set()
        assert "m1" == (await patient).id
    assert (1, 1) == (len(server.asked), len(server.calls))


# --- Sakari: a token endpoint that fails ---

BROKEN: list[tuple[str, Any, type[TrunklineError], int]] = [
    ("400", httpx.Response(400, json={"error": "invalid_client"}), BadRequestError, 1),
    ("401", httpx.Response(401, json={"success": False, "error": {"message": "no"}}), AuthenticationError, 1),
    ("403", httpx.Response(403, text="<html>"), PermissionDeniedError, 1),
    ("429", httpx.Response(429), RateLimitError, 3),
    ("500", httpx.Response(500), ServerError, 1),
    ("503", httpx.Response(503), ServerError, 3),
    ("refused", httpx.ConnectError("refused"), APIConnectionError, 3),
    ("lost", httpx.ReadError("lost"), APIConnectionError, 3),
    ("slow", httpx.ReadTimeout("slow"), APITimeoutError, 3),
    ("html", b"<html>Maintenance</html>", DecodeError, 1),
    ("empty", b"", DecodeError, 1),
    ("no token", {"token_type": "Bearer"}, DecodeError, 1),
    ("null", {"access_token": None}, DecodeError, 1),
    ("an empty one", {"access_token": ""}, DecodeError, 1),
    ("two lines", {"access_token": "one\r\nX-Evil: two"}, DecodeError, 1),
    ("200 that says no", {"success": False, "error": {"code": "AUTH-001", "message": "no"}}, APIError, 1),
]


@pytest.mark.parametrize(
    ("answer", "kind", "requests"), [one[1:] for one in BROKEN], ids=[one[0] for one in BROKEN]
)
async def test_failing_token_endpoint_reaches_all_waiters(
    answer: Any, kind: type[TrunklineError], requests: int
) -> None:
    """If no token can be had, all calls that wait for it raise that very error, as not sent; and the next call asks anew."""
    healthy = False
    seen = []

    def handle(request: httpx.Request) -> Any:
        if request.url.path == "/oauth2/token" and not healthy:
            seen.append(request)
            return answering(answer)(request)
        return tokens(answering(RECEIPT))(request)

    transport = recorder(handle)
    async with sakari(transport) as client:
        calls = [client.messages.send(template="x", contacts=CONTACTS) for _ in range(20)]
        errors = await asyncio.gather(*calls, return_exceptions=True)
        assert [kind] * 20 == [type(error) if kind is not APIError else APIError for error in errors]
        for error in errors:
            assert isinstance(error, APIError)
            assert (Outcome.NOT_SENT, "auth_token") == (error.outcome, error.operation)
            assert "https://api.sakari.io/oauth2/token" in str(error)
            assert "outcome not_sent" in str(error)
        assert requests == len(seen)
        assert [] == transport.calls
        assert 20 == len({id(error) for error in errors})  # each has its own traceback
        healthy = True
        receipt = await client.messages.send(template="x", contacts=CONTACTS)
    assert 1 == receipt.valid
    assert 1 == len(transport.calls)


async def test_failing_renewal_is_not_sent() -> None:
    """A call that fails because a token could not be renewed says that it was not sent."""
    server, clock = TokenServer(), InstantClock()
    async with sakari(server, clock=clock) as client:
        await client.messages.get("m1")
        clock.seconds += 3600

        def broken(number: int) -> str:
            raise httpx.ConnectError("down")

        server.make = broken
        error = await fails(client.messages.send(template="x", contacts=CONTACTS))
    assert isinstance(error, APIConnectionError)
    assert Outcome.NOT_SENT is error.outcome


# --- Sakari: a token that is refused ---


async def test_refused_token_is_renewed_once_and_the_call_repeated() -> None:
    """A call that meets 401 gets a new token and goes out once more."""
    server = TokenServer()
    async with sakari(server) as client:
        await client.messages.get("m1")
        server.valid.clear()
        assert "m1" == (await client.messages.get("m1")).id
    assert (2, 3) == (len(server.asked), len(server.calls))


@pytest.mark.parametrize("attempts", [1, 3])
async def test_second_refusal_is_an_authentication_error(attempts: int) -> None:
    """401 to a fresh token is final: one renewal, two attempts, whatever the retry policy."""
    transport = recorder(tokens(lambda request: copy.copy(DENIED)))
    async with sakari(transport, retry=RetryPolicy(attempts=attempts)) as client:
        with pytest.raises(AuthenticationError) as caught:
            await client.messages.get("m1")
    assert (2, 2) == (len(transport.requests) - len(transport.calls), len(transport.calls))
    error = caught.value
    assert (401, Outcome.REJECTED, 2, "AUTH-001") == (error.status, error.outcome, error.attempts, error.code)
    assert "messages_fetch" == error.operation


async def test_send_that_met_401_is_sent_again_exactly_once() -> None:
    """A send is refused as a whole with 401, so it goes out a second time with the new token, byte for byte the same."""
    server = TokenServer(answer=RECEIPT)
    async with sakari(server, retry=RetryPolicy(attempts=1)) as client:
        await client.messages.send(template="first", contacts=CONTACTS)
        server.valid.clear()
        await client.messages.send(template="second", contacts=CONTACTS)
    first, refused, repeated = server.calls
    assert refused.content == repeated.content != first.content
    assert [f"Bearer {token}" for token in server.issued] == [
        refused.headers["authorization"],
        repeated.headers["authorization"],
    ]


async def test_renewal_is_no_attempt_of_the_retry_policy() -> None:
    """The attempt that met 401 does not use up a retry: after it there are still as many as the policy allows."""
    server = TokenServer(answer=httpx.Response(503))
    async with sakari(server, retry=RetryPolicy(attempts=2)) as client:
        await fails(client.messages.get("m1"))
        server.requests.clear()
        server.valid.clear()
        error = await fails(client.messages.get("m1"))
    assert isinstance(error, ServerError)
    assert (1, 3, 3) == (len(server.asked), len(server.calls), error.attempts)


async def test_concurrent_refusals_renew_once() -> None:
    """A hundred calls that meet 401 with the same token share one new token, also those that meet it late."""
    server = TokenServer()
    async with sakari(server) as client:
        await client.messages.get("m0")
        server.valid.clear()
        server.gate.clear()
        calls = [asyncio.create_task(client.messages.get(f"m{number}")) for number in range(100)]
        await until(lambda: len(server.calls) == 101)
        server.gate.set()
        await asyncio.gather(*calls)
    assert (2, 201) == (len(server.asked), len(server.calls))


async def test_late_refusal_of_an_old_token_does_not_renew_again() -> None:
    """A call whose old token is refused after another call has already got a new one just uses that."""
    late = asyncio.Event()
    server = TokenServer()

    async def handle(request: httpx.Request) -> httpx.Response:
        old = request.headers.get("authorization") == f"Bearer {TOKEN}-1"
        if old and request.url.path.endswith("/late"):
            await late.wait()
        return await server.handle_async_request(request)

    async with sakari(recorder(handle)) as client:
        await client.messages.get("m0")
        straggler = asyncio.create_task(client.messages.get("late"))
        await asyncio.sleep(0)
        server.valid.clear()
        await client.messages.get("m1")
        late.set()
        await straggler
    assert 2 == len(server.asked)


async def test_failing_renewal_after_401_is_the_error_of_the_token() -> None:
    """If no new token can be had after a 401, the call raises why; the refused attempt has done nothing."""
    answers = iter([httpx.Response(200, json={"access_token": TOKEN}), httpx.Response(400)])

    def handle(request: httpx.Request) -> httpx.Response:
        return next(answers) if request.url.path == "/oauth2/token" else copy.copy(DENIED)

    transport = recorder(handle)
    async with sakari(transport) as client:
        error = await fails(client.messages.send(template="x", contacts=CONTACTS))
    assert isinstance(error, BadRequestError)
    assert error.outcome in (Outcome.NOT_SENT, Outcome.REJECTED)
    assert 1 == len(transport.calls)


# --- Sakari: lifetime and sharing of a token ---


async def test_close_during_a_refresh_leaves_no_task() -> None:
    """Closing a client that is fetching a token ends that, fails the calls that wait for it as not sent, and leaves no task."""
    before = asyncio.all_tasks()
    server = TokenServer()
    server.gate.clear()
    client = sakari(server)
    calls = [asyncio.create_task(client.messages.send(template="x", contacts=CONTACTS)) for _ in range(5)]
    await until(lambda: bool(server.asked))
    await client.aclose()
    for error in await asyncio.gather(*calls, return_exceptions=True):
        assert isinstance(error, ClientClosedError | APIConnectionError)
        assert Outcome.NOT_SENT is getattr(error, "outcome", Outcome.NOT_SENT)
    assert before == asyncio.all_tasks()


async def test_close_before_a_refresh_has_begun_leaves_no_task() -> None:
    """Closing at once after a call was started leaves no task either, whichever step it has come to."""
    before = asyncio.all_tasks()
    for steps in range(12):
        server = TokenServer()
        server.gate.clear()
        client = sakari(server)
        call = asyncio.create_task(client.messages.get("m1"))
        for _ in range(steps):
            await asyncio.sleep(0)
        await client.aclose()
        await client.aclose()
        assert isinstance(await fails(call), ClientClosedError | APIConnectionError)
        assert before == asyncio.all_tasks()


async def test_views_share_the_token_and_other_clients_do_not() -> None:
    """A view for another account uses the token of its owner; a second client fetches its own."""
    server = TokenServer()
    async with sakari(server) as client, sakari(server) as other:
        view = client.with_options(account_id="second")
        await asyncio.gather(client.messages.get("m1"), view.messages.get("m2"))
        assert 1 == len(server.asked)
        assert {f"/v1/accounts/{ACCOUNT}/messages/m1", "/v1/accounts/second/messages/m2"} == {
            one.url.path for one in server.calls
        }
        await other.messages.get("m3")
    assert 2 == len(server.asked)
    assert f"Bearer {TOKEN}-2" == server.calls[-1].headers["authorization"]


# --- Sakari: tokens that several clients share ---


class Shelf:
    """A token cache in memory.

    Attributes:
        tokens: What is on it, by key.
        loads: The keys that were asked for.
    """

    def __init__(self) -> None:
        self.tokens: dict[str, Token] = {}
        self.loads: list[str] = []

    async def load(self, key: str) -> Any:
        self.loads.append(key)
        await asyncio.sleep(0)
        return self.tokens.get(key)

    async def store(self, key: str, token: Token) -> None:
        await asyncio.sleep(0)
        self.tokens[key] = token


async def test_cached_token_is_shared_by_clients() -> None:
    """What one client has fetched and stored is used by the next without a request; the cache is asked once for all calls that wait."""
    server, shelf = TokenServer(), Shelf()
    for _ in range(3):
        async with sakari(server, token_cache=shelf) as client:
            await asyncio.gather(*(client.messages.get("m1") for _ in range(20)))
            await client.messages.get("m1")
    assert (1, 3, 63) == (len(server.asked), len(shelf.loads), len(server.calls))
    assert {f"Bearer {TOKEN}-1"} == {one.headers["authorization"] for one in server.calls}
    (token,) = shelf.tokens.values()
    assert TOKEN not in repr(token)


async def test_cache_that_is_empty_is_used() -> None:
    """A cache whose length is zero, as that of an empty mapping, is a cache all the same."""

    class Mapping(dict[str, Token]):
        async def load(self, key: str) -> Token | None:
            return self.get(key)

        async def store(self, key: str, token: Token) -> None:
            self[key] = token

    shelf = Mapping()
    async with sakari(TokenServer(), token_cache=shelf) as client:
        await client.messages.get("m1")
    assert [f"{TOKEN}-1"] == [token.value for token in shelf.values()]


async def test_key_of_a_cached_token_tells_servers_and_api_clients_apart() -> None:
    """Another client id and another server have another key, a view and another account have the same; no key holds the secret."""
    shelf = Shelf()
    async with sakari(TokenServer(), token_cache=shelf) as client:
        await client.with_options(account_id="second").messages.get("m1")
    for options in ({"account_id": "third"}, {"client_id": "other"}, {"base_url": "https://eu.example.test"}):
        async with sakari(TokenServer(), token_cache=shelf, **options) as client:
            await client.messages.get("m1")
    assert 3 == len(shelf.tokens) == len(set(shelf.loads))
    assert "test-client-secret" not in repr(shelf.loads)


async def test_cached_token_is_renewed_in_time() -> None:
    """A cached token is used no longer than it was to be; the one that follows it is stored."""
    clock, shelf = InstantClock(), Shelf()
    server = TokenServer(make=lambda number: jwt(iat=EPOCH, exp=EPOCH + 3600, jti=number))
    async with sakari(server, clock=clock, token_cache=shelf) as client:
        await client.messages.get("m1")
    clock.seconds += 3500
    async with sakari(server, clock=clock, token_cache=shelf) as client:
        await client.messages.get("m1")
        assert 1 == len(server.asked)
        clock.seconds += 60
        await client.messages.get("m1")
        assert 2 == len(server.asked)
    assert [server.issued[-1]] == [token.value for token in shelf.tokens.values()]


async def test_refused_token_is_not_taken_from_the_cache_again() -> None:
    """After a 401 the cache may hold the refused token still: then one is fetched; or another one already: then that is used."""
    server, shelf = TokenServer(), Shelf()
    async with sakari(server, token_cache=shelf) as first, sakari(server, token_cache=shelf) as second:
        await first.messages.get("m1")
        await second.messages.get("m1")
        server.valid.clear()
        await first.messages.get("m1")
        assert 2 == len(server.asked)
        await second.messages.get("m1")
        assert 2 == len(server.asked)


LATER = EPOCH + 3600


def failing() -> Any:
    raise OSError("cannot reach test-client-secret")


@pytest.mark.parametrize(
    "find",
    [
        failing,
        lambda: "test-token",
        lambda: {"value": "test-token", "renew_at": LATER},
        lambda: Token("two\r\nlines", LATER),
        lambda: Token("", LATER),
        lambda: Token(None, LATER),  # type: ignore[arg-type]
        lambda: Token("stale", EPOCH - 1),
        lambda: Token("stale", float("nan")),
        lambda: Token("stale", "soon"),  # type: ignore[arg-type]
        lambda: Token("stale", None),  # type: ignore[arg-type]
    ],
    ids=["error", "str", "dict", "two lines", "empty", "no value", "stale", "nan", "text", "no time"],
)
async def test_cache_that_fails_costs_a_request_and_no_call(
    find: Callable[[], Any], caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever a cache raises or returns, the call goes on with a token that is fetched; a log line tells of it without secrets."""

    class Broken(Shelf):
        async def load(self, key: str) -> Any:
            return find()

        async def store(self, key: str, token: Token) -> None:
            raise OSError(f"cannot store {token.value}")

    server = TokenServer()
    async with sakari(server, token_cache=Broken()) as client:
        assert "m1" == (await client.messages.get("m1")).id
    assert (1, 1) == (len(server.asked), len(server.calls))
    assert any("cache" in record.getMessage() for record in caplog.records)
    assert [] == [secret for secret in SECRETS if secret in caplog.text]


@pytest.mark.parametrize("step", ["load", "store"])
async def test_cache_that_hangs_does_not_block_the_client_for_good(step: str) -> None:
    """A cache that once did not answer costs the calls of that time, and not those that come later."""

    class Stuck(Shelf):
        hangs = True

        async def load(self, key: str) -> Any:
            return await self.wait("load", super().load(key))

        async def store(self, key: str, token: Token) -> None:
            await self.wait("store", super().store(key, token))

        async def wait(self, name: str, work: Awaitable[Any]) -> Any:
            if name == step and self.hangs:
                self.hangs = False
                work.close()  # type: ignore[attr-defined]
                await asyncio.Event().wait()
            return await work

    server = TokenServer()
    async with sakari(server, token_cache=Stuck(), retry=RetryPolicy(deadline=0.2)) as client:
        await asyncio.gather(client.messages.get("m1"), return_exceptions=True)
        await asyncio.sleep(0.05)
        assert "m1" == (await client.messages.get("m1")).id


@pytest.mark.parametrize("value", [5, "redis://", object()])
def test_cache_that_is_none_is_refused(value: Any) -> None:
    """What can neither load nor store is refused when the client is made."""
    with pytest.raises(ConfigurationError, match=r"^token_cache: expected"):
        sakari(TokenServer(), token_cache=value)


# --- Headers of the other two ---


async def test_chatwoot_sends_its_header_with_hyphens() -> None:
    """Chatwoot gets `Api-Access-Token` once, never the form with underscores that proxies drop, and no other credentials."""
    transport = recorder(answering(PROFILE))
    for client in (chatwoot(transport), platform(transport)):
        async with client:
            await (client.profile.get() if isinstance(client, Chatwoot) else client.accounts.get(1))
    for request in transport.requests:
        names = [name.lower() for name, value in request.headers.raw if b"test-api-access-token" in value]
        assert [b"api-access-token"] == names
        assert "authorization" not in request.headers


async def test_public_api_carries_no_credentials() -> None:
    """The public API of Chatwoot is known by identifiers in the path; nothing that authenticates travels with it."""
    transport = recorder(answering([]))
    async with inbox(transport) as client:
        await client.messages.list(1, contact_identifier="test-contact")
    assert not {"authorization", "api-access-token", "cookie"} & set(transport.last.headers)
    assert transport.last.url.endswith("/inboxes/test-inbox/contacts/test-contact/conversations/1/messages")


@pytest.mark.parametrize("key", ["test-api-key", "a:b", "ümlaut", "\x7e!"])
async def test_textmagic_basic(key: str) -> None:
    """TextMagic gets name and key as HTTP Basic, in UTF-8; a colon in the key is fine."""
    transport = recorder(answering(SESSION))
    async with textmagic(transport, api_key=key) as client:
        await client.sessions.get(1)
    expected = "Basic " + base64.b64encode(f"test-user:{key}".encode()).decode()
    assert [expected] == transport.requests[0].headers.get_list("authorization")
    assert not [name for name in transport.last.headers if name.startswith("x-tm")]


async def test_textmagic_headers() -> None:
    """On request TextMagic gets name and key in its own two headers, and no Basic; then the name may hold a colon."""
    transport = recorder(answering(SESSION))
    async with textmagic(transport, auth="headers", username="a:b") as client:
        await client.sessions.get(1)
    headers = transport.last.headers
    assert ("a:b", "test-api-key") == (headers["x-tm-username"], headers["x-tm-key"])
    assert "authorization" not in headers


@pytest.mark.parametrize(
    ("make", "again"),
    [(chatwoot, lambda client: client.profile.get()), (textmagic, lambda client: client.sessions.get(1))],
    ids=["chatwoot", "textmagic"],
)
async def test_refused_fixed_credentials_are_not_tried_again(make: Any, again: Any) -> None:
    """401 to credentials that cannot change is final at once."""
    transport = recorder(answering(httpx.Response(401)))
    async with make(transport) as client:
        with pytest.raises(AuthenticationError) as caught:
            await again(client)
    assert (1, 1, Outcome.REJECTED) == (len(transport.requests), caught.value.attempts, caught.value.outcome)


# --- Providers ---


def provider(*values: Any) -> Callable[[], Awaitable[Any]]:
    """An async function that gives these values in turn, the last one again and again; errors are raised."""
    left = list(values)

    async def provide() -> Any:
        await asyncio.sleep(0)
        value = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(value, BaseException):
            raise value
        return value

    return provide


Door = tuple[Callable[..., Any], str, Callable[[Any], Awaitable[Any]], Any, Callable[[httpx.Request], str]]


def basic_key(request: httpx.Request) -> str:
    return base64.b64decode(request.headers["authorization"][6:]).decode().partition(":")[2]


DOORS: dict[str, Door] = {
    "chatwoot": (
        chatwoot,
        "api_access_token",
        lambda client: client.profile.get(),
        PROFILE,
        lambda request: request.headers["api-access-token"],
    ),
    "platform": (
        platform,
        "api_access_token",
        lambda client: client.accounts.get(1),
        PROFILE,
        lambda request: request.headers["api-access-token"],
    ),
    "textmagic": (textmagic, "api_key", lambda client: client.sessions.get(1), SESSION, basic_key),
    "textmagic headers": (
        lambda transport, **options: textmagic(transport, auth="headers", **options),
        "api_key",
        lambda client: client.sessions.get(1),
        SESSION,
        lambda request: request.headers["x-tm-key"],
    ),
}


@pytest.mark.parametrize("door", DOORS)
async def test_provider_is_asked_at_each_call(door: str) -> None:
    """A key that an async function provides is asked for anew at each call, so that it can be rotated without a new client."""
    make, name, call, answer, key = DOORS[door]
    transport = recorder(answering(answer))
    async with make(transport, **{name: provider("one", "two")}) as client:
        for _ in range(3):
            await call(client)
    assert ["one", "two", "two"] == [key(request) for request in transport.requests]


@pytest.mark.parametrize("door", DOORS)
async def test_provider_with_a_new_key_mends_a_401(door: str) -> None:
    """If the key was rotated while a call was under way, the call is repeated once with the new one."""
    make, name, call, answer, key = DOORS[door]
    transport = recorder(answering(httpx.Response(401), answer))
    async with make(transport, **{name: provider("old", "new")}) as client:
        await call(client)
    assert ["old", "new"] == [key(request) for request in transport.requests]


@pytest.mark.parametrize("door", DOORS)
async def test_provider_without_a_new_key_does_not_repeat_a_401(door: str) -> None:
    """If the provider has no other key, 401 is final; and so it is for a second new key."""
    make, name, call, _, key = DOORS[door]
    transport = recorder(answering(httpx.Response(401)))
    async with make(transport, **{name: provider("same")}) as client:
        assert isinstance(await fails(call(client)), AuthenticationError)
    assert ["same"] == [key(request) for request in transport.requests]
    transport = recorder(answering(httpx.Response(401)))
    async with make(transport, **{name: provider(*(f"key {number}" for number in range(20)))}) as client:
        assert isinstance(await fails(call(client)), AuthenticationError)
    assert 2 == len(transport.requests)


async def test_sakari_asks_its_provider_for_each_token() -> None:
    """The client secret of Sakari may come from a provider, which is asked once for each token and not for each call."""
    server, clock = TokenServer(), InstantClock()
    async with sakari(server, clock=clock, client_secret=provider("one", "two")) as client:
        await asyncio.gather(*(client.messages.get("m1") for _ in range(5)))
        clock.seconds += 3600
        await client.messages.get("m1")
    assert ["one", "two"] == [json.loads(one.content)["client_secret"] for one in server.asked]


PROVIDED = {
    **{door: one[:3] for door, one in DOORS.items()},
    "sakari": (sakari, "client_secret", lambda client: client.messages.get("m1")),
}


@pytest.mark.parametrize("door", PROVIDED)
async def test_failing_provider_is_told_and_nothing_is_sent(door: str) -> None:
    """If a provider fails, the call says which one, with the reason as its cause, and sends nothing; the next call asks again."""
    make, name, call = PROVIDED[door]
    reason = RuntimeError("vault is sealed, hvs.secret")
    transport = recorder(tokens(answering({**MESSAGE, "id": 1})))
    async with make(transport, **{name: provider(reason, "test-api-key")}) as client:
        error = await fails(call(client))
        assert isinstance(error, ConfigurationError)
        assert name in str(error)
        assert "RuntimeError" in str(error)
        assert "hvs" not in f"{error!s}{error!r}"
        assert reason is error.__cause__
        assert [] == transport.requests
        await call(client)


@pytest.mark.parametrize("door", PROVIDED)
@pytest.mark.parametrize("garbage", [None, "", "  ", b"bytes-key", 5, "two\nlines", " padded-key", "ключ"])
async def test_garbage_from_a_provider_is_refused(door: str, garbage: Any) -> None:
    """What no header can carry is refused before anything is sent, without showing it, and says what was expected."""
    make, name, call = PROVIDED[door]
    transport = recorder(tokens(answering(MESSAGE)))
    async with make(transport, **{name: provider(garbage)}) as client:
        error = await fails(call(client))
    assert isinstance(error, ConfigurationError)
    assert f"{name}: expected" in str(error)
    if garbage and str(garbage).strip() and garbage != 5:
        assert str(garbage).strip() not in str(error)
    assert [] == transport.requests


@pytest.mark.parametrize("door", PROVIDED)
async def test_plain_function_as_provider_is_told(door: str) -> None:
    """A provider that is no async function makes a clear error, not a TypeError from the depths."""
    make, name, call = PROVIDED[door]
    transport = recorder(tokens(answering(MESSAGE)))
    async with make(transport, **{name: lambda: "test-api-key"}) as client:
        error = await fails(call(client))
    assert isinstance(error, ConfigurationError)
    assert name in str(error)
    assert "test-api-key" not in str(error)
    assert [] == transport.requests


@pytest.mark.parametrize("door", PROVIDED)
async def test_hanging_provider_ends_with_the_deadline(door: str) -> None:
    """The deadline of a call holds for its provider too, and what never left is not sent."""
    make, name, call = PROVIDED[door]

    async def hang() -> str:
        await asyncio.Event().wait()
        raise AssertionError

    before = asyncio.all_tasks()
    transport = recorder(tokens(answering(MESSAGE)))
    async with make(transport, **{name: hang}, retry=RetryPolicy(deadline=0.02)) as client:
        error = await fails(call(client))
    assert isinstance(error, APITimeoutError)
    assert Outcome.NOT_SENT is error.outcome
    assert [] == transport.requests
    assert before == asyncio.all_tasks()


async def test_provider_that_hung_does_not_block_the_client_for_good() -> None:
    """A provider of Sakari's secret that once did not answer costs the calls of that time; later ones ask it anew."""
    hangs = True

    async def provide() -> str:
        if hangs:
            await asyncio.Event().wait()
        return "test-client-secret"

    server = TokenServer()
    async with sakari(server, client_secret=provide, retry=RetryPolicy(deadline=0.2)) as client:
        assert isinstance(await fails(client.messages.get("m1")), APITimeoutError | ConfigurationError)
        await asyncio.sleep(0.05)
        hangs = False
        assert "m1" == (await client.messages.get("m1")).id


# --- Bad credentials ---

GOOD: dict[type[Any], dict[str, Any]] = {
    Sakari: {"account_id": "a", "client_id": "b", "client_secret": "c"},
    Chatwoot: {"base_url": "https://chat.example.test", "account_id": 1, "api_access_token": "t"},
    ChatwootPublic: {"base_url": "https://chat.example.test", "inbox_identifier": "i"},
    ChatwootPlatform: {"base_url": "https://chat.example.test", "api_access_token": "t"},
    TextMagic: {"username": "u", "api_key": "k"},
}
TEXTS = [
    (door, name) for door, good in GOOD.items() for name in good if (door, name) != (Chatwoot, "account_id")
]
NAMES = [f"{door.__name__}.{name}" for door, name in TEXTS]


@pytest.mark.parametrize(("door", "name"), TEXTS, ids=NAMES)
@pytest.mark.parametrize(
    "value", [None, "", "   ", 5, True, b"s3cret", " s3cret", "s3cret\n", "s3\x00cret", "s3cret-ключ"]
)
def test_malformed_credential_is_refused_by_the_constructor(door: type[Any], name: str, value: Any) -> None:
    """An empty or malformed credential is refused before any I/O, by name, with what was expected and without showing it."""
    with pytest.raises(ConfigurationError, match=f"^{name}: expected") as caught:
        door(**{**GOOD[door], name: value})
    assert "s3" not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("value", [None, "", "1", 0, -1, 1.0, True])
def test_account_of_chatwoot_is_a_positive_integer(value: Any) -> None:
    """Chatwoot numbers its accounts from 1; all else is refused by name."""
    with pytest.raises(ConfigurationError, match=r"^account_id: expected an int from 1"):
        Chatwoot(**{**GOOD[Chatwoot], "account_id": value})


@pytest.mark.parametrize(("door", "name"), TEXTS, ids=NAMES)
def test_missing_credential_is_a_type_error(door: type[Any], name: str) -> None:
    """A credential that is left out is a TypeError from the signature, which names it."""
    with pytest.raises(TypeError, match=name):
        door(**{key: value for key, value in GOOD[door].items() if key != name})


def test_textmagic_name_with_a_colon_needs_the_headers() -> None:
    """Basic cannot carry a name with a colon; the error says what can."""
    with pytest.raises(ConfigurationError, match=r"username: .*colon.*auth='headers'"):
        TextMagic(username="a:b", api_key="k")


@pytest.mark.parametrize("value", ["digest", "", None, 5])
def test_textmagic_way_of_authenticating_is_one_of_two(value: Any) -> None:
    """Any other word for `auth` is refused with the two that exist."""
    with pytest.raises(ConfigurationError, match="auth: expected 'basic' or 'headers'"):
        TextMagic(username="u", api_key="k", auth=value)


# --- The environment ---

ENVIRONMENT: dict[type[Any], dict[str, str]] = {
    Sakari: {
        "SAKARI_ACCOUNT_ID": ACCOUNT,
        "SAKARI_CLIENT_ID": "env-id",
        "SAKARI_CLIENT_SECRET": "env-secret",
    },
    Chatwoot: {
        "CHATWOOT_BASE_URL": "https://chat.example.test",
        "CHATWOOT_ACCOUNT_ID": "7",
        "CHATWOOT_API_ACCESS_TOKEN": "env-token",
    },
    ChatwootPublic: {
        "CHATWOOT_BASE_URL": "https://chat.example.test",
        "CHATWOOT_INBOX_IDENTIFIER": "env-inbox",
    },
    ChatwootPlatform: {
        "CHATWOOT_BASE_URL": "https://chat.example.test",
        "CHATWOOT_PLATFORM_TOKEN": "env-platform",
    },
    TextMagic: {"TEXTMAGIC_USERNAME": "env-user", "TEXTMAGIC_API_KEY": "env-key"},
}
VARIABLES = [(door, name) for door, names in ENVIRONMENT.items() for name in names]


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment in which no variable of the three vendors is set."""
    for names in ENVIRONMENT.values():
        for name in names:
            monkeypatch.delenv(name, raising=False)
    return monkeypatch


async def use(client: Any) -> None:
    match client:
        case Sakari():
            await client.messages.get("m1")
        case Chatwoot():
            await client.profile.get()
        case ChatwootPublic():
            await client.messages.list(1, contact_identifier="test-contact")
        case ChatwootPlatform():
            await client.accounts.get(1)
        case TextMagic():
            await client.sessions.get(1)


@pytest.mark.parametrize("door", ENVIRONMENT, ids=lambda door: door.__name__)
async def test_from_env_reads_each_variable(door: type[Any], environment: pytest.MonkeyPatch) -> None:
    """Each door is made of its variables alone, and what they hold is what travels."""
    for name, value in ENVIRONMENT[door].items():
        environment.setenv(name, value)
    answer: Any = [] if door is ChatwootPublic else {**MESSAGE, "id": 1}
    transport = recorder(tokens(answering(answer)))
    async with door.from_env(transport=transport, timeout=3) as client:
        assert type(client) is door
        await use(client)
    first, last = transport.requests[0], transport.requests[-1]
    if door is Sakari:
        assert f"/v1/accounts/{ACCOUNT}/messages/m1" == last.url.path
        assert {
            "grant_type": "client_credentials",
            "client_id": "env-id",
            "client_secret": "env-secret",
        } == json.loads(first.content)
    elif door is ChatwootPublic:
        assert "/inboxes/env-inbox/" in last.url.path
    elif door is TextMagic:
        assert "Basic " + base64.b64encode(b"env-user:env-key").decode() == last.headers["authorization"]
    else:
        assert {Chatwoot: "env-token", ChatwootPlatform: "env-platform"}[door] == last.headers[
            "api-access-token"
        ]
        assert "chat.example.test" == last.url.host


@pytest.mark.parametrize("door", ENVIRONMENT, ids=lambda door: door.__name__)
@pytest.mark.parametrize("value", [None, "", "  "])
def test_from_env_names_all_that_is_missing_in_one_message(
    door: type[Any], value: str | None, environment: pytest.MonkeyPatch
) -> None:
    """Variables that are missing or empty are named all at once, in a message that says who asked for them."""
    names = list(ENVIRONMENT[door])
    if value is not None:
        for name in names:
            environment.setenv(name, value)
    with pytest.raises(ConfigurationError, match=rf"^{door.__name__}\.from_env: ") as caught:
        door.from_env()
    assert names == [name for name in names if name in str(caught.value)]


@pytest.mark.parametrize(
    ("door", "missing"), VARIABLES, ids=[f"{door.__name__}-{name}" for door, name in VARIABLES]
)
def test_from_env_names_only_what_is_missing(
    door: type[Any], missing: str, environment: pytest.MonkeyPatch
) -> None:
    """A variable that is set is not complained about, and none of the values is shown."""
    for name, value in ENVIRONMENT[door].items():
        if name != missing:
            environment.setenv(name, value)
    with pytest.raises(ConfigurationError) as caught:
        door.from_env()
    assert [missing] == [name for name in ENVIRONMENT[door] if name in str(caught.value)]
    assert "env-" not in str(caught.value)


@pytest.mark.parametrize(
    ("door", "name"), VARIABLES, ids=[f"{door.__name__}-{name}" for door, name in VARIABLES]
)
def test_from_env_does_not_read_what_is_given(
    door: type[Any], name: str, environment: pytest.MonkeyPatch
) -> None:
    """An argument stands in for its variable, which then need not be set."""
    argument = name.removeprefix("CHATWOOT_" if "CHATWOOT" in name else name.partition("_")[0] + "_").lower()
    argument = {"platform_token": "api_access_token"}.get(argument, argument)
    for one, value in ENVIRONMENT[door].items():
        if one != name:
            environment.setenv(one, value)
    given: Any = 7 if argument == "account_id" and door is Chatwoot else ENVIRONMENT[door][name]
    assert type(door.from_env(**{argument: given})) is door


@pytest.mark.parametrize("value", ["seven", "1.5", "0x7", "-1", "0", "9" * 5000])
def test_from_env_wants_an_account_of_chatwoot_as_a_whole_number(
    value: str, environment: pytest.MonkeyPatch
) -> None:
    """An account id that is no positive whole number is told by the name of variable or argument, without a ValueError."""
    for name, good in ENVIRONMENT[Chatwoot].items():
        environment.setenv(name, good)
    environment.setenv("CHATWOOT_ACCOUNT_ID", value)
    with pytest.raises(ConfigurationError, match=r"(?i)account_id: expected"):
        Chatwoot.from_env()


@pytest.mark.parametrize(
    ("door", "name"), VARIABLES, ids=[f"{door.__name__}-{name}" for door, name in VARIABLES]
)
def test_from_env_refuses_malformed_values_without_showing_them(
    door: type[Any], name: str, environment: pytest.MonkeyPatch
) -> None:
    """A line break that slipped into a variable is refused when the client is made."""
    for one, value in ENVIRONMENT[door].items():
        environment.setenv(one, value)
    environment.setenv(name, "s3cret\nmore")
    with pytest.raises(ConfigurationError) as caught:
        door.from_env()
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("door", ENVIRONMENT, ids=lambda door: door.__name__)
def test_from_env_refuses_unknown_options(door: type[Any], environment: pytest.MonkeyPatch) -> None:
    """A misspelt option is a TypeError that names it."""
    for name, value in ENVIRONMENT[door].items():
        environment.setenv(name, value)
    with pytest.raises(TypeError, match="tiemout"):
        door.from_env(tiemout=5)


@pytest.mark.parametrize(
    ("door", "name", "usual"),
    [
        (Sakari, "SAKARI_BASE_URL", "https://api.sakari.io"),
        (TextMagic, "TEXTMAGIC_BASE_URL", "https://rest.textmagic.com"),
    ],
)
def test_from_env_may_lead_to_another_server(
    door: type[Any], name: str, usual: str, environment: pytest.MonkeyPatch
) -> None:
    """Where the address of an API is known, a variable may name another; an empty one does not, and an argument wins."""
    for one, value in ENVIRONMENT[door].items():
        environment.setenv(one, value)
    for value, expected in (("", usual), ("http://127.0.0.1:9", "http://127.0.0.1:9")):
        environment.setenv(name, value)
        assert f"<{door.__name__} at {expected}>" == repr(door.from_env())
    assert "https://other.test" in repr(door.from_env(base_url="https://other.test"))


# --- Secrets are never shown ---


def shown(error: BaseException) -> str:
    """All that a program shows of an error: its texts, its traceback with all causes, and what it pickles to but the vendor's body."""
    parts = ["".join(traceback.format_exception(error)), repr(error), str(error)]
    if isinstance(error, TrunklineError):
        for again in (copy.copy(error), pickle.loads(pickle.dumps(error))):
            assert type(error) is type(again)
            assert str(error) == str(again)
            assert error.__dict__ == again.__dict__
        parts.append(pickle.dumps(error).decode("latin-1"))
        parts.append(repr(error.__dict__))
    return "\n".join(parts)


FAULTS: dict[str, Any] = {
    "success": None,
    "400": httpx.Response(400, json={"message": "no"}),
    "401": httpx.Response(401, json={"message": "no"}),
    "404": httpx.Response(404, text="<html>"),
    "422": httpx.Response(422, json={"message": "no", "errors": {"fields": {"text": ["too long"]}}}),
    "500": httpx.Response(500, text="no"),
    "503": httpx.Response(503),
    "refused": httpx.ConnectError("refused"),
    "lost": httpx.ReadError("lost"),
    "slow": httpx.ReadTimeout("slow"),
    "not JSON": b"<html>",
    "not the model": {"success": True, "data": 5, "id": [], "resources": 5},
    "strange": RuntimeError("strange"),
}


async def whole_tour(
    transport: httpx.AsyncBaseTransport, options: dict[str, Any]
) -> tuple[list[Any], list[str]]:
    """Every door once, with every credential known to this module. Returns the errors and the reprs."""
    errors: list[BaseException | None] = []
    reprs: list[str] = []

    async def one(client: Any, call: Callable[[], Awaitable[Any]]) -> None:
        async with client:
            try:
                reprs.append(repr(await call()))
                errors.append(None)
            except Exception as error:
                errors.append(error)
            reprs.extend(repr(part) for part in (client, client.with_options(timeout=1), vars(client)))

    client = sakari(transport, **options)
    await one(client, lambda: client.messages.send(template="x", contacts=CONTACTS))
    public = inbox(transport, **options)
    create = {"contact_identifier": "test-contact", "content": "hello", "attachments": [b"file"]}
    await one(public, lambda: public.messages.create(1, **create))
    public = inbox(transport, **options)
    pager = public.messages.list(1, contact_identifier="test-contact")
    reprs.append(repr(pager))
    await one(public, lambda: pager.pages().__anext__())
    agent = chatwoot(transport, **options)
    await one(agent, agent.profile.get)
    owner = platform(transport, **options)
    await one(owner, lambda: owner.accounts.get(1))
    for auth in ("basic", "headers"):
        text = textmagic(transport, auth=auth, **options)
        await one(text, lambda text=text: text.sessions.get(1))  # type: ignore[misc]
    return errors, reprs


@pytest.mark.parametrize("fault", FAULTS)
async def test_no_secret_is_shown_in_process(fault: str, caplog: pytest.LogCaptureFixture) -> None:
    """No credential and no secret path segment is in a repr, an error, its traceback, its pickle, a log line, a hook event or a record."""
    events: list[Any] = []
    hooks = dict.fromkeys(("on_request", "on_response", "on_retry"), events.append)
    answer = FAULTS[fault]
    good: Handler = answering(
        {
            "success": True,
            "data": {"requested": 1},
            "id": 1,
            "message_type": 0,
            "created_at": 0,
            "conversation_id": 1,
            "content_type": "text",
        }
    )
    transport = recorder(tokens(good if answer is None else answering(answer)))
    with caplog.at_level(logging.DEBUG), trunkline.capture() as calls:
        errors, reprs = await whole_tour(transport, hooks)
    # Of 7 calls, the list of Chatwoot's messages wants an array.
    assert (1 if fault == "success" else 7) == len([error for error in errors if error is not None])
    everything = "\n".join(
        [
            *(shown(error) for error in errors if error is not None),
            *reprs,
            *(repr(event) for event in events),
            *(repr(call) for call in calls),
            pickle.dumps([events, calls]).decode("latin-1"),
            caplog.text,
            *(repr(vars(record)) for record in caplog.records),
        ]
    )
    assert len(events) >= 7
    assert (9 if fault == "401" else 8) == len(calls)  # a token that was refused is followed by another
    assert [] == [secret for secret in SECRETS if secret in everything]
    for secret in ("test-user:test-api-key", "Basic ", "Bearer "):
        assert secret not in everything
        assert base64.b64encode(secret.encode()).decode()[:-4] not in everything


async def test_no_secret_is_shown_by_the_real_transport(caplog: pytest.LogCaptureFixture) -> None:
    """The loggers of httpx and asyncio at DEBUG, over a real socket, show no credential and no secret path segment either."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
            await writer.drain()
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        with caplog.at_level(logging.DEBUG):
            for client, call in (
                (chatwoot(None, base_url=url), lambda client: client.profile.get()),  # type: ignore[arg-type]
                (
                    inbox(None, base_url=url),
                    lambda client: client.messages.list(1, contact_identifier="test-contact"),
                ),  # type: ignore[arg-type]
                (textmagic(None, base_url=url), lambda client: client.sessions.get(1)),  # type: ignore[arg-type]
                (sakari(None, base_url=url), lambda client: client.messages.get("m1")),  # type: ignore[arg-type]
            ):
                async with client:
                    with pytest.raises(AuthenticationError):
                        await call(client)
    assert "trunkline" in {record.name for record in caplog.records}
    everything = caplog.text + "".join(repr(vars(record)) for record in caplog.records)
    assert [] == [secret for secret in SECRETS if secret in everything]
    assert base64.b64encode(b"test-user:test-api-key").decode() not in everything


async def test_token_is_not_carried_by_the_error_of_a_bad_token_answer() -> None:
    """If the answer with the token in it cannot be read, the error that travels to logs and queues does not carry the token along."""
    transport = recorder(answering({"access_token": TOKEN, "token_type": ["Bearer"]}))
    async with sakari(transport) as client:
        error = await fails(client.messages.get("m1"))
    assert isinstance(error, DecodeError)
    assert TOKEN not in shown(error)


async def test_redirect_shows_no_secret_path() -> None:
    """A redirect that repeats the path, as a proxy sends it, brings no identifier of Chatwoot's public API into events and records."""
    events: list[Any] = []

    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            301, headers={"Location": str(request.url.copy_with(scheme="https", port=8443))}
        )

    with trunkline.capture() as calls:
        async with inbox(recorder(handle), on_response=events.append) as client:
            error = await fails(client.messages.list(1, contact_identifier="test-contact"))
    assert isinstance(error, APIError)
    everything = shown(error) + repr(events) + repr(calls)
    assert (1, 1) == (len(events), len(calls))
    assert [] == [secret for secret in SECRETS if secret in everything]
