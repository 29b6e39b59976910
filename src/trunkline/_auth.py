"""Credentials: what proves to a vendor who is calling. Nothing here shows a secret in its repr or in an error."""

from __future__ import annotations

import asyncio
import base64
import copy
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias

from ._errors import APIError, ClientClosedError, ConfigurationError, Outcome, TrunklineError
from ._events import log
from ._retry import Clock, expect, seconds

__all__ = [
    "BearerToken",
    "Credentials",
    "HeaderCredentials",
    "Secret",
    "Token",
    "TokenCache",
    "checked",
    "printable",
    "reveal",
]

Secret: TypeAlias = str | Callable[[], Awaitable[str]]
"""A secret, or an async function that returns it and is asked again whenever it is needed."""

_FALLBACK = 30 * 60.0  # seconds that a token is used if it does not tell how long it lives
_MARGIN = 60.0  # seconds before its end at which a token is renewed


class Credentials(Protocol):
    """What authenticates the calls of a client."""

    async def headers(self) -> Mapping[str, str]:
        """The headers to send, by lower-case name."""
        ...

    async def refused(self, headers: Mapping[str, str]) -> bool:
        """Hear that the server answered 401 to these headers. Return whether others are worth one more attempt."""
        ...

    async def aclose(self) -> None:
        """Stop what is under way."""


def printable(value: str) -> bool:
    """Whether a string can stand in a header: Latin-1 without control characters."""
    return all(" " <= letter <= "~" or "\xa0" <= letter <= "\xff" for letter in value)


def checked(name: str, value: Any, expected: str) -> str:
    """Return a credential or an id that can be sent, or say what is wrong with it without showing it.

    Raises:
        ConfigurationError: It is no str, empty, padded with spaces, or holds what no header can carry.
    """
    if not isinstance(value, str):
        found = type(value).__name__
    elif not value.strip():
        found = "only whitespace" if value else "an empty str"
    elif not printable(value):
        found = "a str with line breaks, control characters or letters outside Latin-1"
    elif value != value.strip():
        found = "a str with spaces around it"
    else:
        return value
    raise ConfigurationError(f"{name}: expected {expected}, got {found}")


def checked_secret(name: str, value: Secret) -> Secret:
    return value if callable(value) else checked(name, value, "a str or an async function that returns it")


async def reveal(name: str, secret: Secret) -> str:
    """The secret itself, from its provider if there is one.

    Raises:
        ConfigurationError: The provider failed, or what it returned cannot be sent.
    """
    if isinstance(secret, str):
        return secret
    try:
        value = await secret()
    except TrunklineError:
        raise
    except Exception as error:
        raise ConfigurationError(f"{name}: its provider failed with {type(error).__name__}") from error
    return checked(name, value, "a str from its provider")


class HeaderCredentials:
    """Headers made from a secret.

    Args:
        name: What the secret is called in errors.
        secret: The secret, or its provider, which is asked at each call.
        build: Makes the headers, by lower-case name.
    """

    def __init__(self, name: str, secret: Secret, build: Callable[[str], Mapping[str, str]]) -> None:
        self._name = name
        self._secret = secret
        self._build = build
        self._headers = build(secret) if isinstance(secret, str) else None

    async def headers(self) -> Mapping[str, str]:
        return self._headers or self._build(await reveal(self._name, self._secret))

    async def refused(self, headers: Mapping[str, str]) -> bool:
        # Worth it only if the provider has another one by now.
        return self._headers is None and await self.headers() != headers

    async def aclose(self) -> None:
        pass


@dataclass(frozen=True)
class Token:
    """A token and how long to use it.

    Args:
        value: The token itself.
        renew_at: When to get another, in seconds since 1970.
    """

    value: str = field(repr=False)
    renew_at: float


class TokenCache(Protocol):
    """Where tokens are kept beyond one client, so that the processes of a service can share one.

    A client asks it only when it needs another token, and still makes one request for all calls that wait. What goes
    wrong in it is logged, and the token is fetched.
    """

    async def load(self, key: str) -> Token | None:
        """The token that was stored last under a key, or None."""

    async def store(self, key: str, token: Token) -> None:
        """Keep a token. The key tells servers and API clients apart and holds no secret."""


class BearerToken:
    """A token that is fetched when it is needed and renewed 60 seconds before it ends.

    However many calls wait for it, there is one request. It goes on if one of them is cancelled; if it fails, all
    that wait get its error, and the next call tries anew.

    Args:
        fetch: Gets a new token, which can stand in a header.
        clock: Tells the time.
        cache: Where tokens are kept beyond this client, if anywhere.
        key: The key of this client's token in it.
    """

    def __init__(
        self,
        fetch: Callable[[], Awaitable[str]],
        clock: Clock,
        cache: TokenCache | None = None,
        key: str = "",
        limit: float | None = None,
    ) -> None:
        self._fetch = fetch
        self._clock = clock
        self._cache = cache
        self._key = key
        self._limit = limit
        self._refused: str | None = None
        self._token: str | None = None
        self._renew_at = 0.0
        self._task: asyncio.Task[Token] | None = None  # which asyncio shows with its result

    async def headers(self) -> Mapping[str, str]:
        token = self._token
        if token is None or self._clock.time() >= self._renew_at:
            token = (await self._shared()).value
        return {"authorization": f"Bearer {token}"}

    async def refused(self, headers: Mapping[str, str]) -> bool:
        # Another call may have got a new token while this one was under way; that one is good until it is refused too.
        if headers.get("authorization") == f"Bearer {self._token}":
            self._token, self._refused = None, self._token
        return True

    async def aclose(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait((self._task,))

    async def _shared(self) -> Token:
        task = self._task
        if task is None or task.done():  # done already where tasks start eagerly
            task = self._task = asyncio.create_task(self._renew(), name="trunkline token")
            # If nobody waits any more, asyncio would complain that nobody looked at the error.
            task.add_done_callback(lambda done: done.cancelled() or done.exception())
        await asyncio.wait((task,))
        if task.cancelled():
            raise ClientClosedError("the client was closed while it fetched a token")
        error = task.exception()
        if isinstance(error, APIError):
            # A copy for each call: they are raised in several tasks, and it is the token that failed, not the call.
            own = copy.copy(error)
            own.outcome = Outcome.NOT_SENT
            raise own from error.__cause__
        return task.result()

    async def _renew(self) -> Token:
        try:
            token = await self._cached()
            now = self._clock.now().timestamp()
            if token is None or token.value == self._refused or token.renew_at <= now:
                value = await self._fetch()
                life = _lifetime(value, self._clock)
                token = Token(value, now + life - min(_MARGIN, life / 2))
                await self._keep(token)
            self._token = token.value
            self._renew_at = self._clock.time() + token.renew_at - now
            return token
        except APIError as error:
            error.body = None  # the token may be in it
            raise
        finally:
            self._task = None

    async def _cached(self) -> Token | None:
        try:
            if self._cache is None:
                return None
            async with asyncio.timeout(self._limit):
                found = await self._cache.load(self._key)
            if found is not None:
                checked("token", expect("token", found, Token).value, "a token")
                seconds("renew_at", found.renew_at, or_zero=True)
            return found
        except Exception as error:  # its class and no more: a message may show the token
            self._failed("the token cache cannot be read (%s); a token is fetched", error)
            return None

    async def _keep(self, token: Token) -> None:
        try:
            if self._cache is not None:
                async with asyncio.timeout(self._limit):
                    await self._cache.store(self._key, token)
        except Exception as error:
            self._failed("the token cache cannot be written (%s)", error)

    @staticmethod
    def _failed(text: str, error: Exception) -> None:
        kind = type(error).__name__
        log.warning(text, kind, extra={"event": "token_cache.failed", "error": kind})


def _lifetime(token: str, clock: Clock) -> float:
    """Seconds that a JWT says it lives; its signature is the vendor's business.

    Taken from the token's own two times where it has both, so that a wrong clock on this machine does no harm.
    """
    try:
        part = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
        life = float(claims["exp"]) - float(claims.get("iat") or clock.now().timestamp())
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError):
        return _FALLBACK
    return life if 0 < life < float("inf") else _FALLBACK
