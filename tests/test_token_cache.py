"""Tokens beyond one client: shared through a cache, never used when expired or refused, and never in the way of a call."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from support import InstantClock, recorder, sakari

import trunkline
from trunkline import APIError, AuthenticationError, Clock, Outcome, Token, TokenCache

START = datetime(2026, 1, 1, tzinfo=UTC).timestamp()  # when an InstantClock begins
MESSAGE = {"success": True, "data": {"id": "1"}}
SECRET = "s3cret-in-a-message"


def jwt(number: int, life: float = 3600, start: float = START) -> str:
    """A token that tells how long it lives, different for each number."""
    claims = {"n": number, "iat": start, "exp": start + life}
    return ".".join(
        base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")
        for part in ({"alg": "none"}, claims, f"signature {number}")
    )


class Server:
    """A Sakari that gives out a new token each time, and answers those that are good.

    Attributes:
        issued: The tokens, in order.
        good: Those that it takes.
        used: The tokens that came with calls, in order.
    """

    def __init__(self) -> None:
        self.issued: list[str] = []
        self.good: set[str] = set()
        self.used: list[str] = []
        self.transport = recorder(self._answer)

    def trust(self, token: str) -> str:
        self.good.add(token)
        return token

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        if request.url.path == "/oauth2/token":
            self.issued.append(self.trust(jwt(len(self.issued) + 1)))
            return httpx.Response(200, json={"access_token": self.issued[-1], "token_type": "Bearer"})
        self.used.append(request.headers["authorization"].removeprefix("Bearer "))
        if self.used[-1] not in self.good:
            return httpx.Response(401, json={"message": "Unauthorized"})
        return httpx.Response(200, json=MESSAGE)


class DictCache:
    """A cache in memory, as simple as the protocol allows.

    Attributes:
        kept: The tokens by key.
        log: What was asked of it, in order.
    """

    def __init__(self, **kept: Token) -> None:
        self.kept = dict(kept)
        self.log: list[str] = []

    async def load(self, key: str) -> Token | None:
        self.log.append("load")
        await asyncio.sleep(0)
        return self.kept.get(key)

    async def store(self, key: str, token: Token) -> None:
        self.log.append("store")
        await asyncio.sleep(0)
        self.kept[key] = token


class Always(DictCache):
    """A cache that gives the same thing whatever it was told to keep."""

    def __init__(self, given: Any) -> None:
        super().__init__()
        self.given = given

    async def load(self, key: str) -> Any:
        await super().load(key)
        return self.given


def client(server: Server, cache: Any, **options: Any) -> trunkline.Sakari:
    return sakari(server.transport, token_cache=cache, **options)


async def call(server: Server, cache: Any, **options: Any) -> None:
    """One call of a client that lives no longer than that."""
    async with client(server, cache, **options) as one:
        await one.messages.get("1")


# --- Sharing ---


async def test_cache_is_what_the_protocol_says() -> None:
    """Any object with the two methods is a cache; nothing has to be inherited."""
    cache: TokenCache = DictCache()
    await cache.store("a", Token("b", 1.0))
    assert Token("b", 1.0) == await cache.load("a")
    assert None is await cache.load("other")


async def test_two_clients_share_one_token() -> None:
    """The second client finds what the first one has fetched, and asks the server for none."""
    server, cache = Server(), DictCache()
    async with client(server, cache) as one, client(server, cache) as other:
        for _ in range(3):
            await one.messages.get("1")
            await other.messages.get("1")
    assert 1 == len(server.issued)
    assert server.issued * 6 == server.used
    assert ["load", "store", "load"] == cache.log


async def test_token_outlives_the_client_that_fetched_it() -> None:
    """Clients that come and go, as in scripts and workers, use one token between them."""
    server, cache = Server(), DictCache()
    for _ in range(5):
        await call(server, cache)
    assert 1 == len(server.issued)
    assert server.issued * 5 == server.used


async def test_without_a_cache_each_client_has_its_own_token() -> None:
    """By default nothing is kept anywhere."""
    server = Server()
    for _ in range(2):
        async with sakari(server.transport) as one:
            await one.messages.get("1")
    assert 2 == len(server.issued)


async def test_cache_is_asked_only_when_a_token_is_needed() -> None:
    """Neither making a client nor a call with a good token touches the cache."""
    server, cache = Server(), DictCache()
    async with client(server, cache) as one:
        assert [] == cache.log
        await one.messages.get("1")
        cache.log.clear()
        await asyncio.gather(
            *(one.with_options(account_id=str(number)).messages.get("1") for number in range(9))
        )
    assert [] == cache.log


async def test_thousand_calls_ask_the_cache_once() -> None:
    """Calls that wait for a token make one request of the cache together, as they do of the server."""
    server, cache = Server(), DictCache()
    async with client(server, cache) as one:
        await asyncio.gather(*(one.messages.get("1") for _ in range(1000)))
    assert ["load", "store"] == cache.log
    assert 1 == len(server.issued)


# --- What is kept ---


async def test_token_is_kept_with_the_time_of_its_renewal() -> None:
    """What is stored is the token itself and the moment 60 seconds before its end, in seconds since 1970."""
    server, cache = Server(), DictCache()
    await call(server, cache)
    assert [Token(jwt(1), START + 3540)] == list(cache.kept.values())


async def test_keys_tell_servers_and_api_clients_apart() -> None:
    """Each server and each API client has a key of its own, the account plays no part in it, and it is the same in each process."""
    server, keys = Server(), []
    for options in (
        {},
        {"account_id": "other"},
        {"client_secret": "another"},
        {"client_id": "other"},
        {"base_url": "https://other.example.test"},
        {"base_url": "https://other.example.test", "client_id": "other"},
    ):
        cache = DictCache()
        await call(server, cache, **options)
        keys += cache.kept
    assert keys[0] == keys[1] == keys[2]
    assert 4 == len({*keys[2:]})


async def test_clients_of_two_servers_do_not_mix_their_tokens() -> None:
    """One cache for several servers and API clients gives each its own token."""
    cache = DictCache()
    servers = [Server() for _ in range(3)]
    for server, options in zip(
        servers,
        ({}, {"base_url": "https://other.example.test"}, {"client_id": "other"}),
        strict=True,
    ):
        await call(server, cache, **options)
    assert [1, 1, 1] == [len(server.issued) for server in servers]
    assert 3 == len(cache.kept)


async def test_key_holds_no_secret() -> None:
    """The key may be shown: neither the secret nor the token is in it."""
    server, cache = Server(), DictCache()
    await call(server, cache, client_secret=SECRET)
    (key,) = cache.kept
    assert SECRET not in key
    assert jwt(1) not in key
    assert key.isprintable()


def test_token_hides_its_value() -> None:
    """The repr of a token has its time and not what it is worth."""
    token = Token(SECRET, 5.0)
    assert (SECRET, 5.0) == (token.value, token.renew_at)
    for text in (repr(token), str(token), f"{token}", repr([token]), repr({"a": token})):
        assert SECRET not in text
    assert "5.0" in repr(token)


def test_token_is_a_value() -> None:
    """Tokens compare by what they hold and cannot be changed."""
    assert Token("a", 5.0) == Token("a", 5.0) != Token("b", 5.0)
    with pytest.raises(AttributeError):
        Token("a", 5.0).value = "b"  # type: ignore[misc]


# --- What is not used ---


@pytest.mark.parametrize("age", [0.0, 1.0, 1e9], ids=["now", "just", "long ago"])
async def test_expired_token_is_not_used(age: float) -> None:
    """A token whose time of renewal has come is replaced, in the cache as well, and is sent nowhere."""
    server = Server()
    cache = Always(Token(server.trust("old"), START - age))
    await call(server, cache)
    assert [jwt(1)] == server.used
    assert [Token(jwt(1), START + 3540)] == list(cache.kept.values())


async def test_cached_token_is_renewed_in_time() -> None:
    """A token from the cache is used until its time of renewal and not a second longer."""
    server, clock = Server(), InstantClock()
    cache = Always(Token(server.trust("old"), START + 100))
    async with client(server, cache, clock=clock) as one:
        for seconds in (0, 99, 2):
            clock.seconds += seconds
            await one.messages.get("1")
    assert ["old", "old", jwt(1)] == server.used


async def test_token_that_another_client_renewed_is_taken_over() -> None:
    """When its own token ends, a client first looks whether there is a newer one in the cache."""
    server, cache, clock = Server(), DictCache(), InstantClock()
    async with client(server, cache, clock=clock) as one:
        await one.messages.get("1")
        (key,) = cache.kept
        clock.seconds += 3600
        cache.kept[key] = Token(server.trust("newer"), START + 7200)
        await one.messages.get("1")
    assert [jwt(1), "newer"] == server.used
    assert 1 == len(server.issued)


async def test_refused_token_is_not_used_again() -> None:
    """A cached token that the server refuses is replaced at once, and the call goes through."""
    server = Server()
    cache = Always(Token("revoked", START + 3000))
    async with client(server, cache) as one:
        await one.messages.get("1")
        await one.messages.get("1")
    assert ["revoked", jwt(1), jwt(1)] == server.used
    assert [jwt(1)] == [token.value for token in cache.kept.values()]


async def test_refused_token_is_replaced_by_that_of_another_client() -> None:
    """If somebody else has put a good one there meanwhile, it is taken instead of a new one."""
    server, cache = Server(), DictCache()
    async with client(server, cache) as one:
        await one.messages.get("1")
        (key,) = cache.kept
        server.good.clear()
        cache.kept[key] = Token(server.trust("newer"), START + 3000)
        await one.messages.get("1")
    assert [jwt(1), jwt(1), "newer"] == server.used
    assert 1 == len(server.issued)


async def test_many_calls_with_a_refused_token_make_one_request() -> None:
    """However many calls meet the refusal, one new token is fetched and stored."""
    server = Server()
    cache = Always(Token("revoked", START + 3000))
    async with client(server, cache) as one:
        await asyncio.gather(*(one.messages.get("1") for _ in range(100)))
    assert 1 == len(server.issued)
    assert 1 == cache.log.count("store")
    assert {"revoked": 100, jwt(1): 100} == {token: server.used.count(token) for token in set(server.used)}


async def test_send_that_met_a_cached_refused_token_goes_out_once() -> None:
    """A 401 is a refusal, so a message is sent again with the new token, and only then."""
    server = Server()
    cache = Always(Token("revoked", START + 3000))
    async with client(server, cache) as one:
        with trunkline.capture() as calls:
            await settle(
                one.messages.send(template="x", contacts=[{"mobile": {"number": "1", "country": "US"}}])
            )
    assert ["revoked", jwt(1)] == server.used
    assert [2] == [record.attempts for record in calls if record.operation != "auth_token"]


async def settle(awaitable: Awaitable[Any]) -> None:
    """Await a call whose answer is not what counts."""
    with contextlib.suppress(APIError):
        await awaitable


async def test_second_refusal_is_the_callers() -> None:
    """If the new token is refused as well, the call ends with that, and neither of the two is used by the next call."""
    server = Server()
    cache = DictCache()
    async with client(server, cache) as one:
        await one.messages.get("1")
        server.trust = lambda token: token  # type: ignore[method-assign]  # from now on none is good
        server.good.clear()
        with pytest.raises(AuthenticationError):
            await one.messages.get("1")
        del server.trust
        await one.messages.get("1")
    assert [jwt(1), jwt(1), jwt(2)] == server.used[:3]
    assert jwt(3) == server.used[-1]


# --- A cache that fails ---


def failing(error: BaseException) -> Callable[..., Awaitable[Any]]:
    async def fail(*_: Any) -> Any:
        raise error

    return fail


ERRORS = [OSError(SECRET), RuntimeError(SECRET), KeyError(SECRET), TimeoutError(SECRET), Exception(SECRET)]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
async def test_cache_that_cannot_be_read_is_logged_and_gone_round(
    error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    """What goes wrong in load is told by its class, nothing secret is, and a token is fetched."""
    server, cache = Server(), DictCache()
    cache.load = failing(error)  # type: ignore[method-assign]
    await call(server, cache)
    assert [jwt(1)] == server.used
    told(caplog, type(error).__name__, "read")


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
async def test_cache_that_cannot_be_written_is_logged_and_gone_round(
    error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    """What goes wrong in store is told by its class, nothing secret is, and the token is used all the same."""
    server, cache = Server(), DictCache()
    cache.store = failing(error)  # type: ignore[method-assign]
    async with client(server, cache) as one:
        await one.messages.get("1")
        await one.messages.get("1")
    assert [jwt(1), jwt(1)] == server.used
    told(caplog, type(error).__name__, "written")


def told(caplog: pytest.LogCaptureFixture, *words: str) -> None:
    """One warning with these words in it was logged, and no secret."""
    (record,) = [one for one in caplog.records if one.levelno >= logging.WARNING]
    assert ("trunkline", logging.WARNING) == (record.name, record.levelno)
    for word in words:
        assert word in record.getMessage()
    assert SECRET not in caplog.text
    assert jwt(1) not in caplog.text


GARBAGE = [
    "a-bare-str",
    b"bytes",
    5,
    {"value": "t", "renew_at": START + 3000},
    ("t", START + 3000),
    Token(None, START + 3000),  # type: ignore[arg-type]
    Token("", START + 3000),
    Token("two\nlines", START + 3000),
    Token("t", None),  # type: ignore[arg-type]
    Token("t", "2026-01-01"),  # type: ignore[arg-type]
    Token("t", float("nan")),
]


@pytest.mark.parametrize("given", GARBAGE, ids=range(len(GARBAGE)))
async def test_garbage_from_a_cache_is_logged_and_gone_round(
    given: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """A cache that returns what is no token, or none that can be sent, is one that cannot be read."""
    server = Server()
    await call(server, Always(given))
    assert [jwt(1)] == server.used
    told(caplog, "token cache")


async def test_hanging_cache_ends_with_the_deadline() -> None:
    """A cache that never answers makes no call wait longer than its deadline, and nothing was sent."""
    server, cache = Server(), DictCache()

    async def hang(key: str) -> None:
        await asyncio.Event().wait()

    cache.load = hang  # type: ignore[method-assign]
    options = {"clock": Clock(), "retry": trunkline.RetryPolicy(deadline=0.1)}
    async with client(server, cache, **options) as one:
        with pytest.raises(trunkline.APITimeoutError) as caught:
            await one.messages.get("1")
    assert Outcome.NOT_SENT is caught.value.outcome
    assert [] == server.used == server.issued


async def test_cancelled_call_harms_no_other_that_waits_for_the_cache() -> None:
    """The cache is asked in a task of its own, so whoever gave up first does not stop the others."""
    server, cache = Server(), DictCache()
    async with client(server, cache) as one:
        tasks = [asyncio.create_task(one.messages.get("1")) for _ in range(3)]
        while not cache.log:
            await asyncio.sleep(0)
        tasks[0].cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
    assert [True, False, False] == [isinstance(one, BaseException) for one in results]
    assert 1 == len(server.issued)


async def test_nothing_shows_the_cached_token(caplog: pytest.LogCaptureFixture) -> None:
    """A token that came from a cache is as secret as one that was fetched: in no log, record, repr or error."""
    caplog.set_level(logging.DEBUG)
    server = Server()
    cache = Always(Token(SECRET, START + 3000))
    shown: list[str] = []
    with trunkline.capture() as calls:
        async with client(server, cache) as one:
            await one.messages.get("1")
            server.good.clear()
            server.trust = lambda token: token  # type: ignore[method-assign]
            with pytest.raises(AuthenticationError) as caught:
                await one.messages.get("1")
            shown += [repr(one), repr(vars(one)), str(caught.value), repr(vars(caught.value))]
    text = "\n".join((*shown, *map(repr, calls), caplog.text))
    for token in (SECRET, *server.issued):
        assert token not in text
