"""HTTP: one request, one answer, and what is known when there is none. The only module that names httpx.

It uses httpx's transports and not its client: no cookies, no redirects, no log lines with whole URLs.
"""

from __future__ import annotations

import asyncio
import functools
import importlib.util
import ipaddress
import logging
import os
import re
import ssl
import urllib.request
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import httpx

from ._errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ClientClosedError,
    ConfigurationError,
    DecodeError,
    InvalidArgumentError,
    Outcome,
    bare,
)
from ._retry import count, expect, seconds

if TYPE_CHECKING:
    from ._files import Part

__all__ = [
    "ASGITransport",
    "Answer",
    "ByteStream",
    "ConnectError",
    "ConnectTimeout",
    "HTTPRequest",
    "HTTPResponse",
    "Limits",
    "Pool",
    "Proxy",
    "ProxyError",
    "ReadError",
    "ReadTimeout",
    "RemoteProtocolError",
    "Request",
    "Timeout",
    "Transport",
    "TransportError",
    "TransportFailure",
    "WriteTimeout",
    "base",
]

Transport: TypeAlias = httpx.AsyncBaseTransport
"""What carries requests: any asynchronous transport of httpx, such as ``httpx.MockTransport``."""
# For those who write one, so that they need not name httpx.
ASGITransport: TypeAlias = httpx.ASGITransport
HTTPRequest: TypeAlias = httpx.Request
HTTPResponse: TypeAlias = httpx.Response
ByteStream: TypeAlias = httpx.AsyncByteStream
Proxy: TypeAlias = httpx.Proxy
TransportError: TypeAlias = httpx.TransportError
ConnectError: TypeAlias = httpx.ConnectError
ConnectTimeout: TypeAlias = httpx.ConnectTimeout
ProxyError: TypeAlias = httpx.ProxyError
ReadError: TypeAlias = httpx.ReadError
ReadTimeout: TypeAlias = httpx.ReadTimeout
RemoteProtocolError: TypeAlias = httpx.RemoteProtocolError
WriteTimeout: TypeAlias = httpx.WriteTimeout

# What no parser of URLs would change, or take for anything but path and query.
_PLAIN = re.compile(r"(/[\w.~%:@!$&'()*+,;=-]+)+(\?[\w.~%=&-]+)?", re.ASCII)
_REQUEST_IDS = ("x-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray")
_HIDDEN = re.compile("location|^link$|cookie|token|secret|authori|password|api-?key|session")
_PROXIES = ("http", "https", "socks5", "socks5h")
_log = logging.getLogger("trunkline")
_GZIP = b"\x1f\x8b"
_REFUSED_STREAM = 7
_SYSTEM = ("builtins", "ssl", "socket")
_QUOTED = re.compile(r"\s*(bytearray\()?b['\"]")
"""Where the parsers quote what came."""
_PIECE = 2**16
"""How many bytes are unpacked at a time."""
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


@dataclass(frozen=True, kw_only=True)
class Timeout:
    """How long each step of an attempt may take, in seconds; None for no limit. `RetryPolicy` limits the call.

    Args:
        connect: Until the connection stands, TLS included.
        read: Between two pieces of the answer.
        write: Between two pieces of the request.
        pool: Until a connection is free.
    """

    connect: float | None = 5.0
    read: float | None = 30.0
    write: float | None = 30.0
    pool: float | None = 10.0

    def __post_init__(self) -> None:
        for name, value in self.steps.items():
            if value is not None:
                seconds(f"Timeout.{name}", value)

    @classmethod
    def of(cls, value: float | Timeout) -> Timeout:
        if isinstance(value, Timeout):
            return value
        seconds("timeout", value)
        return cls(connect=value, read=value, write=value, pool=value)

    @cached_property
    def steps(self) -> dict[str, float | None]:
        return {"connect": self.connect, "read": self.read, "write": self.write, "pool": self.pool}


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How many connections a client keeps.

    Args:
        max_connections: The most at one time; further calls wait for as long as ``Timeout.pool`` allows.
        max_keepalive_connections: The most that stay open while idle. The aiohttp transport knows all and none (0).
        keepalive_expiry: Seconds after which an idle one is closed.
    """

    max_connections: int = 100
    # httpx looks at each idle connection several times a call: from about 20 on that takes longer than making another.
    max_keepalive_connections: int = 20
    # Many servers close after 5 s. A send that meets a connection that is being closed has an unknown outcome.
    keepalive_expiry: float = 4.0

    def __post_init__(self) -> None:
        count("Limits.max_connections", self.max_connections, 1)
        count("Limits.max_keepalive_connections", self.max_keepalive_connections, 0)
        seconds("Limits.keepalive_expiry", self.keepalive_expiry, or_zero=True)


class TransportFailure(Exception):
    """No answer, or one that could not be read.

    Attributes:
        reason: What went wrong, in one sentence.
        error: The class of the error that the caller gets to see.
        transient: Whether the next attempt may fare better.
    """

    def __init__(
        self, reason: str, error: type[APIError] = APIConnectionError, *, transient: bool = True
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.error = error
        self.transient = transient


@dataclass(eq=False, repr=False)
class Answer:
    """A status and headers; the body is None, and the failure says why, if it could not be read."""

    status: int
    raw: Sequence[tuple[bytes, bytes]]
    body: bytes | None = None
    failure: TransportFailure | None = None

    @cached_property
    def headers(self) -> Mapping[str, str]:
        """By lower-case name, repeated ones joined, without those that may hold secrets: cookies, addresses, tokens."""
        headers: dict[str, str] = {}
        for name, value in self.raw:
            key, text = name.decode("latin-1").lower(), value.decode("latin-1")
            if not _HIDDEN.search(key):
                headers[key] = f"{headers[key]}, {text}" if key in headers else text
        return headers

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def is_file(self) -> bool:
        """Whether it is a success and not in words of its own, such as the page of a proxy or a refusal."""
        return 200 <= self.status < 300 and self.media_type not in ("application/json", "text/html")

    @property
    def location(self) -> str:
        return next((value.decode("latin-1") for name, value in self.raw if name.lower() == b"location"), "")

    @property
    def request_id(self) -> str | None:
        return next((self.headers[name] for name in _REQUEST_IDS if name in self.headers), None)


@dataclass(eq=False, repr=False, slots=True)
class Request:
    """One attempt, and what is known of it so far. A sink takes the body of a success piece by piece."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None = None
    fields: Mapping[str, str | list[str]] = field(default_factory=dict)
    files: Sequence[tuple[str, Part]] = ()
    sink: Callable[[AsyncIterator[bytes]], Awaitable[None]] | None = None
    outcome: Outcome = Outcome.NOT_SENT
    answer: Answer | None = None

    def is_sent(self) -> None:
        """Note that from now on the server may have it."""
        self.outcome = Outcome.UNKNOWN


class _Message(httpx.Request):
    """A request whose repr has no URL: it stands in the frames of a cancellation."""

    def __repr__(self) -> str:
        return f"<{self.method}>"


class Pool:
    """The connections of a client to its one host.

    Args:
        base_url: See `base`.
        allow_http: Whether plain http is allowed to other machines.
        transport: Carries the requests, instead of a new one with the options below; ``"aiohttp"``: a new one of that.
        limits: How many connections to keep.
        proxy: URL of a proxy; without it and without a transport, those of the environment count.
        verify: Whether to check the server's certificate, or the TLS context to use.
        http2: Whether to speak HTTP/2 where the server does.
        max_response_bytes: The largest body that is read.
    """

    def __init__(
        self,
        base_url: str,
        *,
        allow_http: bool = False,
        transport: Transport | Literal["aiohttp"] | None = None,
        limits: Limits | None = None,
        proxy: str | None = None,
        verify: bool | ssl.SSLContext = True,
        http2: bool = False,
        max_response_bytes: int = 64 * 2**20,
    ) -> None:
        self.base_url = base(base_url, allow_http=allow_http)
        self.closed = False
        self._base = httpx.URL(self.base_url)
        self._aiohttp = transport == "aiohttp"
        self._is_given = not self._aiohttp and transport is not None
        self._transport: Transport | None = None  # else made when it is needed
        if self._is_given:
            self._transport = expect("transport", transport, httpx.AsyncBaseTransport)
        self._limits = limits or Limits()
        self._verify = verify
        self._http2 = http2
        self._max_bytes = max_response_bytes
        self._proxy = None if proxy is None else _proxy(proxy)
        count("max_response_bytes", max_response_bytes, 1)
        expect("limits", limits, Limits, type(None))
        expect("verify", verify, bool, ssl.SSLContext)
        expect("http2", http2, bool)
        for option, given in (("proxy", proxy is not None), ("http2", http2)):
            if given and self._is_given:
                raise ConfigurationError(
                    f"{option}: has no effect on a transport of your own; give it to that one"
                )
        if self._aiohttp:
            if http2:
                raise ConfigurationError(
                    "http2: the aiohttp transport does not speak it; leave one of them out"
                )
            _check_installed("transport", "aiohttp", "fast")
        elif http2:
            _check_installed("http2", "h2", "http2")
        self._loop: asyncio.AbstractEventLoop | None = None
        self._running: set[asyncio.Timeout] = set()
        # httpx has a queue too, but a call that is cancelled in it can leave a connection that nobody ever uses.
        self._slots = asyncio.Semaphore(self._limits.max_connections)

    def check(self) -> None:
        """Refuse use after close and in another event loop.

        Raises:
            ClientClosedError: With what to do instead.
        """
        if self.closed:
            raise ClientClosedError("the client is closed; make a new one")
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            state = "has ended" if self._loop.is_closed() else "is another one"
            raise ClientClosedError(
                f"the event loop of the client's first call {state}; make a client for each event loop"
            )

    def ends_here(self) -> bool:
        """Whether there may be something to close in this event loop. What an ended loop had is gone with it.

        Raises:
            ClientClosedError: The loop of the first call is another one and has not ended.
        """
        if self._loop is None or self._loop is asyncio.get_running_loop():
            return True
        if not self._loop.is_closed():
            raise ClientClosedError("the event loop of the client's first call still runs; close it there")
        return False

    async def aclose(self) -> None:
        """Close all connections. Calls under way fail with `APIConnectionError`."""
        if self.closed:
            return
        here = self.ends_here()
        self.closed = True
        if not here:
            return
        for running in self._running:
            running.reschedule(0)
        if self._transport is not None:
            await self._transport.aclose()

    async def pause(self, waiting: Awaitable[None]) -> None:
        """Wait for something, but no longer than until the client is closed."""
        over = asyncio.timeout(None)
        self._running.add(over)
        try:
            async with over:
                await waiting
        except TimeoutError:
            if not over.expired():
                raise
        finally:
            self._running.discard(over)

    async def send(self, request: Request, timeout: Timeout) -> Answer:
        """Send one request and read the answer.

        ``request.outcome`` and ``request.answer`` say what is known at any moment, also if this is cancelled.

        Raises:
            TransportFailure: There is no answer.
            InvalidArgumentError: The URL is too long.
            ClientClosedError: As `check` says.
        """
        self.check()
        if self._slots.locked():
            await self._turn(timeout.pool)
        else:
            await self._slots.acquire()  # at once
        running = asyncio.timeout(None)  # expires when the client is closed
        try:
            async with running:
                self.check()
                self._running.add(running)
                transport = self._transport = self._transport or self._connect()
                if isinstance(transport, httpx.AsyncHTTPTransport):
                    return await self._guarded(transport, request, timeout)
                if self._is_given:  # a stranger does not tell when it sends
                    message = self._message(request, timeout)
                    request.outcome = Outcome.UNKNOWN
                else:
                    message = self._message(request, timeout, sent=request.is_sent)
                return await self._exchange(transport, message, request)
        except TimeoutError:
            raise TransportFailure("the client was closed meanwhile", transient=False) from None
        finally:
            self._running.discard(running)
            self._slots.release()

    async def _turn(self, limit: float | None) -> None:
        try:
            async with asyncio.timeout(limit):
                await self._slots.acquire()
        except TimeoutError:
            raise TransportFailure(f"no connection was free within {limit} s", APITimeoutError) from None

    async def _guarded(
        self, transport: httpx.AsyncHTTPTransport, request: Request, timeout: Timeout
    ) -> Answer:
        # httpx protects its clean-up from anyio's kind of cancellation only. Cancelled by asyncio at the wrong
        # moment, it keeps connections that are neither in use nor free, until there are no others. So it runs
        # in a task of its own, and a cancellation is translated.
        import anyio  # here, because not every transport needs it

        scope = anyio.CancelScope()
        fresh: Any = None  # a connection that nobody closes yet if this fails

        async def trace(event: str, info: Mapping[str, Any]) -> None:
            nonlocal fresh
            if event.endswith("connect_tcp.complete"):
                fresh = info["return_value"]
            elif event.endswith("send_request_headers.started") and info["request"].method != b"CONNECT":
                fresh = None
                request.is_sent()
            elif event.endswith("send_request_headers.failed") and _breaks_protocol(info["exception"]):
                request.outcome = Outcome.NOT_SENT  # it could not be put into bytes
            elif event == "http11.receive_response_body.complete":
                _drop_surplus(transport)

        message = self._message(request, timeout, trace=trace)

        async def run() -> Answer:
            _is_ours.set(True)
            with scope:
                try:
                    return await self._exchange(transport, message, request)
                finally:
                    if fresh is not None:
                        with anyio.CancelScope(shield=True):
                            await fresh.aclose()
            raise asyncio.CancelledError

        cancelled = None
        task = asyncio.create_task(run())
        while not task.done():
            try:
                await asyncio.wait((task,))
            except asyncio.CancelledError as error:
                cancelled = error
                scope.cancel()
        if cancelled is not None:
            _ = task.cancelled() or task.exception()  # else asyncio complains that nobody looked
            raise cancelled
        return task.result()

    def _message(self, request: Request, timeout: Timeout, **extensions: Any) -> httpx.Request:
        headers = [(name.encode("ascii"), value.encode("latin-1")) for name, value in request.headers.items()]
        target = request.url.removeprefix(self.base_url)
        plain = len(target) < 2**15 and "/." not in target and _PLAIN.fullmatch(target)
        try:
            return _Message(
                request.method,
                _Address(self._base, target) if plain and _is_quick() else request.url,
                headers=headers,
                content=request.body,
                data=dict(request.fields) if request.files else None,
                files=list(request.files) or None,
                extensions={"timeout": timeout.steps, **extensions},
            )
        except httpx.InvalidURL as error:
            raise InvalidArgumentError(f"the arguments make no valid URL: {error}") from bare(error)

    async def _exchange(self, transport: Transport, message: httpx.Request, request: Request) -> Answer:
        try:
            response = await transport.handle_async_request(message)
            if response.status_code < 200:  # it has begun to speak something else
                await response.aclose()
                raise httpx.RemoteProtocolError("no final status")
        except Exception as error:
            if isinstance(error, _NOT_SENT):
                request.outcome = Outcome.NOT_SENT
            elif _is_refused(error):
                request.outcome = Outcome.REJECTED
            raise self._failure(transport, error, request.outcome) from error
        answer = request.answer = Answer(response.status_code, response.headers.raw)
        request.outcome = _verdict(answer.status)
        try:
            try:
                if request.sink and answer.is_file:
                    await request.sink(_content(response))
                    answer.body = b""
                else:
                    answer.body = await self._read(response)
            finally:
                await response.aclose()
        except TransportFailure as failure:
            answer.failure = failure
            if failure.__cause__ is not None:
                self._strip(transport, failure.__cause__)
        except Exception as error:
            if answer.body is None:
                answer.failure = self._failure(transport, error, request.outcome)
                answer.failure.__cause__ = error
        return answer

    def _failure(self, transport: Transport, error: Exception, outcome: Outcome) -> TransportFailure:
        self._strip(transport, error)
        return failure_of(error, outcome)

    def _strip(self, transport: Transport, error: BaseException) -> None:
        if not self._is_given or isinstance(transport, httpx.AsyncHTTPTransport):
            _strip(error)

    async def _read(self, response: httpx.Response) -> bytes:
        chunks, size = [], 0
        async for chunk in _content(response):
            chunks.append(chunk)
            size += len(chunk)
            if size > self._max_bytes:
                reason = f"the body is larger than {self._max_bytes:,} bytes"
                raise TransportFailure(reason, DecodeError, transient=False)
        return b"".join(chunks)

    def _connect(self) -> Transport:
        proxy = self._proxy or _environment_proxy(self.base_url)
        to_proxy = proxy is not None and proxy.url.scheme == "https"
        if isinstance(self._verify, ssl.SSLContext):
            context = self._verify
        elif to_proxy or self.base_url.startswith("https:"):
            context = _tls(self._verify, self._http2)
        else:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # never used, but httpx wants one
        if proxy is not None and to_proxy:
            proxy.ssl_context = context
        if self._aiohttp:
            from ._aiohttp import AiohttpTransport  # here, because it is an extra and takes 100 ms

            return AiohttpTransport(context, proxy, self._limits)
        for name in _TALKATIVE:
            logging.getLogger(name).addFilter(_hush)
        kept = self._limits.max_keepalive_connections
        if kept and not _is_open():
            kept = 0
            _log.warning(
                "this httpx cannot be asked what came after an answer, so connections are not kept",
                extra={"event": "connections.not_kept"},
            )
        try:
            return httpx.AsyncHTTPTransport(
                verify=context,
                http2=self._http2,
                proxy=proxy,
                limits=httpx.Limits(
                    max_connections=None,  # see `_slots`
                    max_keepalive_connections=kept,
                    keepalive_expiry=self._limits.keepalive_expiry,
                ),
            )
        except ImportError as error:
            raise ConfigurationError("proxy: SOCKS needs socksio: pip install 'httpx[socks]'") from error


_TALKATIVE = (
    *("httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy", "httpcore.socks"),
    *("hpack.hpack", "hpack.table"),
)
_is_ours: ContextVar[bool] = ContextVar("trunkline_exchange", default=False)


def _hush(record: logging.LogRecord) -> bool:
    """Keep headers and passwords of proxies out of the debug lines that the libraries below write for our exchanges."""
    if _is_ours.get():
        record.msg, record.args = str(record.msg).partition(" ")[0], ()  # what happened, without what with
    return not (_is_ours.get() and record.name.startswith("hpack"))


def _drop_surplus(transport: httpx.AsyncHTTPTransport) -> None:
    """Have connections closed on which more came than the answer: it would pass for the answer to the next request."""
    for connection in getattr(getattr(transport, "_pool", None), "connections", ()):
        inner: Any = connection
        while inner is not None and not hasattr(inner, "_h11_state"):  # below proxies and TLS
            inner = getattr(inner, "_connection", None)
        if (
            inner is not None
            and repr(inner._h11_state.their_state) == "DONE"
            and inner._h11_state.trailing_data[0]
        ):
            inner._h11_state.send_failed()  # httpcore looks at this state before it keeps a connection


@functools.cache
def _is_open() -> bool:
    """Whether connections can be looked into where `_drop_surplus` does so, which nobody promises."""
    try:
        core: Any = importlib.import_module("httpcore")
        origin = core.Origin(b"http", b"a.test", 80)
        http11 = core.AsyncHTTP11Connection(origin, core.AsyncNetworkStream())
        transport: Any = httpx.AsyncHTTPTransport(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        found = (http11._h11_state.trailing_data[0], repr(http11._h11_state.their_state))
        inside = hasattr(core.AsyncHTTPConnection(origin), "_connection")
        return bool(inside and transport._pool.connections == [] and found == (b"", "IDLE"))
    except (ImportError, AttributeError, TypeError):
        return False


def _check_installed(option: str, module: str, extra: str) -> None:
    if importlib.util.find_spec(module) is None:
        raise ConfigurationError(f"{option}: needs {module}: pip install 'trunkline[{extra}]'")


def base(url: Any, *, allow_http: bool) -> str:
    """Check the URL that all paths are appended to.

    Returns:
        It, without a slash at its end.

    Raises:
        ConfigurationError: It is not absolute, has a query, fragment or user name, or would carry credentials
            to another machine over plain http.
    """
    expected = "base_url: expected an absolute URL such as 'https://chat.example.com'"
    parsed = _url(url, ("https", "http"))
    if parsed is None:
        found = "another str" if isinstance(url, str) else type(url).__name__
        raise ConfigurationError(f"{expected}, got {found}")
    if parsed.userinfo or "?" in url or "#" in url:
        raise ConfigurationError(f"{expected}, got one with a query, a fragment or a user name")
    if parsed.scheme == "http" and not allow_http and not _loopback(parsed.host):
        raise ConfigurationError(
            f"base_url: http://{parsed.host} would carry the credentials unencrypted; use https, or allow it with"
            " allow_http=True"
        )
    return str(parsed).rstrip("/")


def _loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@functools.cache
def _tls(verify: bool, http2: bool) -> ssl.SSLContext:
    # Takes 20 ms, so one is shared by all clients. Those that speak HTTP/2 have their own: which protocols a
    # connection offers stands in the context.
    try:
        return httpx.create_ssl_context(verify=verify)
    except OSError as error:
        where = "SSL_CERT_FILE" if os.environ.get("SSL_CERT_FILE") else "certifi"
        raise ConfigurationError(f"{where}: no certificates can be read there ({error.strerror})") from error


def _url(url: Any, schemes: tuple[str, ...]) -> httpx.URL | None:
    try:
        parsed = httpx.URL(url)
    except (TypeError, ValueError, httpx.InvalidURL):
        return None
    # httpx lets hosts such as "a%20b" pass, and the resolver would be asked for them.
    host = ":" in parsed.host or re.fullmatch(rb"[\w-]+(\.[\w-]+)*\.?", parsed.raw_host)
    port = 443 if parsed.port is None else parsed.port
    valid = parsed.scheme in schemes and host and 0 < port < 2**16 and url == url.strip()
    return parsed if valid else None


def _proxy(url: Any) -> httpx.Proxy:
    parsed = _url(f"http://{url}" if isinstance(url, str) and "://" not in url else url, _PROXIES)
    if parsed is None:  # the value is not shown, because it may hold a password
        raise ConfigurationError("proxy: expected a URL such as 'http://proxy.example.com:3128'")
    return httpx.Proxy(parsed)


def _environment_proxy(base_url: str) -> httpx.Proxy | None:
    parsed = httpx.URL(base_url)
    # What is addressed to this machine stays on it; that is also why plain http is allowed there.
    if _loopback(parsed.host) or urllib.request.proxy_bypass(parsed.netloc.decode("ascii")):
        return None
    proxies = urllib.request.getproxies()
    url = proxies.get(parsed.scheme) or proxies.get("all")
    return _proxy(url) if url else None


class _Address(httpx.URL):
    """A URL whose parts need no parsing: that takes a tenth of the time of a call, for what was put together here."""

    def __init__(self, base: httpx.URL, target: str) -> None:
        path, mark, query = target.partition("?")
        known: Any = base._uri_reference
        prefix = known.path.rstrip("/")
        self._uri_reference = known._replace(path=prefix + path, query=query if mark else None)


@functools.cache
def _is_quick() -> bool:
    """Whether httpx keeps the parts of a URL where `_Address` puts them, which it promises nobody."""
    try:
        return all(
            (str(quick), quick.raw_path, quick.netloc, quick.params)
            == (url, slow.raw_path, slow.netloc, slow.params)
            for base in ("https://a.test", "http://[::1]:8080/b")
            for target in ("/c%2Fd", "/c/d?e=%20&f=1")
            for url in (base + target,)
            for quick, slow in ((_Address(httpx.URL(base), target), httpx.URL(url)),)
        )
    except (AttributeError, TypeError, ValueError):
        return False


def _content(response: httpx.Response) -> AsyncIterator[bytes]:
    """The body of an answer, unpacked.

    httpx does that too, but makes a thousand times more of a piece at once, and takes half a body for a whole one.
    """
    if response.is_stream_consumed:  # read already, as transports for tests have it
        return response.aiter_bytes()
    content = response.aiter_raw()
    for packing in reversed(response.headers.get("content-encoding", "").lower().split(",")):
        if packing.strip() in ("gzip", "deflate"):
            content = _unpacked(content, packing.strip())
    return content


async def _unpacked(content: AsyncIterator[bytes], packing: str) -> AsyncIterator[bytes]:
    unpacker: Any = None
    try:
        async for given in content:
            while given:
                if unpacker is None:
                    unpacker = zlib.decompressobj(_wbits(given, packing))
                yield unpacker.decompress(given, _PIECE)
                given = unpacker.unconsumed_tail
                if unpacker.eof:
                    given = unpacker.unused_data
                    if not given.startswith(_GZIP):
                        break  # what else may follow is padding
                    unpacker = None
        if unpacker is not None:
            yield unpacker.flush()
    except zlib.error as error:
        raise httpx.DecodingError(str(error)) from error
    if unpacker is not None and not unpacker.eof:
        raise httpx.DecodingError("it ends in the middle")


def _wbits(given: bytes, packing: str) -> int:
    if packing == "gzip":
        return 16 + zlib.MAX_WBITS
    # "deflate" is meant to have a header, and some servers leave it out.
    return zlib.MAX_WBITS if given[0] & 15 == 8 else -zlib.MAX_WBITS


def _verdict(status: int) -> Outcome:
    if 200 <= status < 300:
        return Outcome.ACCEPTED
    # 303 is how a server answers that has done it and shows what came of it elsewhere.
    return Outcome.UNKNOWN if status >= 500 or status in (303, 408) else Outcome.REJECTED


def failure_of(error: Exception, outcome: Outcome) -> TransportFailure:
    """What an error of the libraries below means."""
    name = type(error).__name__
    if isinstance(error, httpx.DecodingError):
        return TransportFailure("the body is not packed as its headers say", DecodeError, transient=False)
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        what = "no connection" if outcome is Outcome.NOT_SENT else "no answer"
        return TransportFailure(f"{what} in time ({name})", APITimeoutError)
    if isinstance(error, httpx.ConnectError | httpx.ProxyError):
        return TransportFailure(f"could not connect ({name}: {error})", transient=not _untrusted(error))
    if (
        isinstance(error, httpx.LocalProtocolError | httpx.UnsupportedProtocol)
        and outcome is Outcome.NOT_SENT
    ):
        return TransportFailure(f"the request cannot be sent ({name})", transient=False)
    if outcome is Outcome.REJECTED:
        return TransportFailure(f"the server was about to close the connection and did not take it ({name})")
    if isinstance(error, httpx.TransportError | OSError) or _breaks_protocol(error):
        return TransportFailure(f"the connection was lost ({name})")
    return TransportFailure(f"the transport failed ({name})", transient=False)


def _breaks_protocol(error: BaseException) -> bool:
    """Whether somebody does not keep to HTTP: an error of httpx, or of the parsers below it that httpx lets through."""
    return any(kind.__name__ == "ProtocolError" for kind in type(error).__mro__)


def _is_refused(error: BaseException) -> bool:
    """Whether an HTTP/2 server says that it has not looked at the request."""
    event = error.__cause__.args[0] if error.__cause__ is not None and error.__cause__.args else None
    # httpcore itself uses another connection if others before this request were taken, but not if none was.
    return (
        getattr(event, "error_code", None) == _REFUSED_STREAM or getattr(event, "last_stream_id", None) == 0
    )


def _strip(error: BaseException) -> None:
    """Leave of an error of the libraries below what it says, and the error of the system that it comes from."""
    root: BaseException | None = None
    deeper = error.__cause__ or error.__context__
    while deeper is not None:
        its = type(deeper).__module__
        if isinstance(deeper, OSError) and its in _SYSTEM and not isinstance(deeper, ssl.SSLWantReadError):
            root = deeper
        deeper = deeper.__cause__ or deeper.__context__
    bare(error, root and bare(root))
    if isinstance(error, httpx.HTTPError):
        error.args = (" ".join(_QUOTED.split(str(error), 1)[0].split()),)


def _untrusted(error: BaseException) -> bool:
    """Whether a certificate was not accepted; it will not be a second later either."""
    deeper = error.__cause__ or error.__context__
    return isinstance(error, ssl.SSLCertVerificationError) or (deeper is not None and _untrusted(deeper))
