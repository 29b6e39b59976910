"""What the clients of all vendors have in common: options, lifetime, views, environment."""

from __future__ import annotations

import copy
import importlib
import os
import re
import ssl
from collections.abc import Callable, Collection, Mapping
from functools import cached_property
from types import TracebackType
from typing import Any, ClassVar, Literal, Self, TypedDict

from ._auth import Credentials, checked, printable
from ._errors import ConfigurationError, VendorError
from ._events import Hook, Hooks
from ._rate import RateLimiter
from ._retry import Clock, RetryPolicy, count, expect
from ._transport import Limits, Pool, Timeout, Transport
from ._unset import UNSET, Unset

__all__ = ["Door", "Options", "ViewOptions"]

_OURS = re.compile(
    "(proxy-)?authorization|api[-_]access[-_]token|x-tm-(username|key)|cookie"
    "|host|content-(length|type)|transfer-encoding|connection"
)
_NAME = re.compile(r"[!#$%&'*+.^`|~\w-]+", re.ASCII)


class ViewOptions(TypedDict, total=False):
    """The options that a view may change.

    Keys:
        timeout: Seconds for each step of an attempt, as a number or a `Timeout`.
        retry: How often and how long a call is tried.
        headers: Headers to add to each request.
    """

    timeout: float | Timeout
    retry: RetryPolicy
    headers: Mapping[str, str]


class Options(ViewOptions, total=False):
    """The options of every client, besides those of `ViewOptions`.

    Keys:
        transport: What carries the requests, instead of httpx's sockets. The client closes it. ``"aiohttp"`` (with the
            extra ``fast``): sockets that are several times faster where many calls run at a time.
        limits: How many connections are kept.
        proxy: URL of a proxy. Without it that of the environment is used, but never to this machine itself.
        verify: Whether to check the server's certificate, or the TLS context to use.
        http2: Whether to speak HTTP/2 where the server does (with the extra ``http2``): all calls on one connection.
        max_response_bytes: The largest body that is read; 64 MiB if not given.
        allow_http: Whether plain http is allowed to other machines.
        rate_limit: Keeps the calls within the rates that the vendor publishes. Without it the client makes its own;
            give the same one to clients that share an account, or None to send without waiting.
        parser: ``"msgspec"`` (with the extra ``fast``) reads JSON in half the time, with the same results.
        on_request: Called before each attempt. What it raises ends the call, if nothing was sent before.
        on_response: Called after each answer. What it raises is logged, so that it hides no result.
        on_retry: Called before each wait. What it raises is logged.
        clock: Time and chance, for tests.
    """

    transport: Transport | Literal["aiohttp"] | None
    limits: Limits
    proxy: str | None
    verify: bool | ssl.SSLContext
    http2: bool
    max_response_bytes: int
    allow_http: bool
    rate_limit: RateLimiter | None
    parser: Literal["msgspec"] | None
    on_request: Hook | None
    on_response: Hook | None
    on_retry: Hook | None
    clock: Clock


class Door:
    """One vendor's API. Use it as ``async with``, or call `aclose`; keep it for as long as there are calls to make.

    A client belongs to one event loop and may be shared by all tasks in it.
    """

    _environment: ClassVar[tuple[tuple[str, str, type[str] | type[int]], ...]] = ()
    """Name, variable and type of each argument that `_from_env` reads; those that are held are among them."""
    _optional: ClassVar[tuple[str, ...]] = ()
    """Names among these that may be left out of the environment."""

    def __init__(
        self,
        *,
        base_url: str,
        credentials: Callable[[Clock], Credentials] | None,
        held: Mapping[str, str | int],
        describe: Callable[[int, Any], VendorError],
        refusal: Callable[[Any], VendorError | None] | None = None,
        timeout: float | Timeout | None = None,
        retry: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        on_retry: Hook | None = None,
        clock: Clock | None = None,
        rate_limit: RateLimiter | Unset | None = UNSET,
        sign: Callable[[str], str] | None = None,
        parser: Literal["msgspec"] | None = None,
        **pool: Any,
    ) -> None:
        from . import _json  # here, like the rest that only a client needs
        from ._caller import Caller

        if unknown := pool.keys() - Options.__annotations__.keys():
            raise TypeError(
                f"{type(self).__name__}() takes no {min(unknown)!r}; its options are"
                f" {', '.join(Options.__annotations__)}"
            )
        clock = Clock() if clock is None else clock
        expect("clock", clock, Clock)
        retry = RetryPolicy() if retry is None else retry
        expect("retry", retry, RetryPolicy)  # before credentials are made, which may ask for its deadline
        self._is_view = False
        self._caller = Caller(
            pool=Pool(base_url, **pool),
            credentials=credentials(clock) if credentials else None,
            held={name: self._held(name, value) for name, value in held.items()},
            describe=describe,
            refusal=refusal,
            retry=retry,
            timeout=Timeout() if timeout is None else Timeout.of(timeout),
            headers=_headers({} if headers is None else headers),
            hooks=Hooks(on_request, on_response, on_retry),
            clock=clock,
            limiter=_limiter(rate_limit),
            sign=sign,
            parse=_json.parser(parser),
        )

    @classmethod
    def _from_env(cls, overrides: Mapping[str, Any]) -> Self:
        """Make a client from environment variables, as `from_env` of each door, which knows what may be given.

        Args:
            overrides: Arguments of the constructor; what is given here is not read from the environment.

        Raises:
            ConfigurationError: Variables are missing or empty; names all of them.
        """
        try:
            return cls(**{**cls._from_environment(overrides), **overrides})
        except ConfigurationError as error:
            refused = error.with_traceback(None)  # for what was read stands in the frames
        raise refused

    @classmethod
    def _from_environment(cls, overrides: Collection[str]) -> dict[str, Any]:
        wanted = [entry for entry in cls._environment if entry[0] not in overrides]
        absent = [entry for entry in wanted if not os.environ.get(entry[1], "").strip()]
        missing = [variable for name, variable, _ in absent if name not in cls._optional]
        if missing:
            raise ConfigurationError(f"{cls.__name__}.from_env: set {', '.join(missing)}")
        values: dict[str, Any] = {}
        for name, variable, kind in [entry for entry in wanted if entry not in absent]:
            try:
                values[name] = kind(os.environ[variable])
            except ValueError:
                raise ConfigurationError(f"{variable}: expected a whole number") from None
        return values

    def _view(
        self,
        *,
        timeout: float | Timeout | None = None,
        retry: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        **held: Any,
    ) -> Self:
        caller = self._caller
        for name in held:
            if name not in caller.held:
                raise TypeError(f"{type(self).__name__}.with_options() takes no {name!r}")
        view = copy.copy(self)
        for name in list(vars(view)):
            if isinstance(getattr(type(view), name, None), cached_property):
                del vars(view)[name]  # a resource that belongs to the other caller
        view._is_view = True
        view._caller = caller.replace(
            timeout=caller.timeout if timeout is None else Timeout.of(timeout),
            retry=expect("retry", caller.retry if retry is None else retry, RetryPolicy),
            headers=caller.headers if headers is None else {**caller.headers, **_headers(headers)},
            held={**caller.held, **{name: self._held(name, value) for name, value in held.items()}},
        )
        return view

    def _held(self, name: str, value: Any) -> str | int:
        if (name, int) not in [(known, kind) for known, _, kind in self._environment]:
            return checked(name, value, "a str")
        count(name, value, 1)
        return int(value)

    async def aclose(self) -> None:
        """Close all connections; calls under way fail. Closing twice, or closing a view, does nothing."""
        pool, credentials = self._caller.pool, self._caller.credentials
        if self._is_view or pool.closed:
            return
        here = pool.ends_here()
        try:
            if here and credentials is not None:
                await credentials.aclose()
        finally:
            await pool.aclose()

    async def __aenter__(self) -> Self:
        self._caller.pool.check()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        if "_caller" not in vars(self):  # seen in the traceback of its constructor
            return f"<{type(self).__name__}>"
        return f"<{type(self).__name__} at {self._caller.pool.base_url}>"


def _limiter(given: RateLimiter | Unset | None) -> RateLimiter | None:
    if given is None:
        return None
    return RateLimiter() if isinstance(given, Unset) else expect("rate_limit", given, RateLimiter)


def _headers(headers: Any) -> dict[str, str]:
    out = {}
    for name, value in expect("headers", headers, Mapping).items():
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise ConfigurationError("headers: a name is not a header's name")
        if _OURS.fullmatch(name.lower()):
            raise ConfigurationError(f"headers: {name} is the client's; credentials have their own arguments")
        if not isinstance(value, str) or not printable(value):
            raise ConfigurationError(f"headers: expected {name} to be a str of printable Latin-1 letters")
        out[name.lower()] = value
    return out


def by_field(errors: Any) -> dict[str, list[str]]:
    """Read a map from a field's name to a message or messages; what is none is left out."""
    found = {}
    for name, said in errors.items() if isinstance(errors, dict) else ():
        texts = [one for one in (said if isinstance(said, list) else [said]) if isinstance(one, str)]
        if texts:
            found[name] = texts
    return found


def lazy(package: str, *doors: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the ``__getattr__`` and ``__dir__`` that give a vendor module its models and request types."""
    front = package.replace("_api", "")

    def delivers() -> bool:
        return os.path.exists(
            os.path.join(os.path.dirname(__file__), front.rpartition(".")[2], "webhooks.py")
        )

    def modules() -> list[Any]:
        return [importlib.import_module(f"{package}.{part}") for part in ("models", "requests")]

    def find(name: str) -> Any:
        if name == "webhooks" and delivers():
            return importlib.import_module(f"{front}.webhooks")
        for module in () if name.startswith("_") else modules():
            if name in module.__all__:
                return getattr(module, name)
        raise AttributeError(f"module {front!r} has no attribute {name!r}")

    def names() -> list[str]:
        webhooks = ["webhooks"] if delivers() else []
        return [*doors, *webhooks, *(name for module in modules() for name in module.__all__)]

    return find, names
