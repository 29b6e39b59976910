"""aiohttp as a transport: several times the throughput where many calls run at a time. The only module that names it.

It is an httpx transport like any other, so that everything above stays as it is, and tells what went wrong in httpx's
terms.
"""

from __future__ import annotations

import asyncio
import base64
import functools
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import contextmanager, suppress
from types import SimpleNamespace
from typing import Any

import aiohttp
from yarl import URL

from ._errors import ConfigurationError
from ._transport import (
    ByteStream,
    ConnectError,
    ConnectTimeout,
    HTTPRequest,
    HTTPResponse,
    Limits,
    Proxy,
    ProxyError,
    ReadError,
    ReadTimeout,
    RemoteProtocolError,
    Transport,
    TransportError,
    WriteTimeout,
)

__all__ = ["AiohttpTransport"]

_PIECE = 2**16
"""Larger bodies are handed over in pieces of this size, so that each has its own limit of time."""
_LINE = 2**16
"""The longest header line that is read, as long as with httpx."""
_CONNECTING = (ConnectError, ConnectTimeout, ProxyError)
_TELLING = (aiohttp.ClientConnectorError, aiohttp.ClientPayloadError)
# The first that fits counts.
_ERRORS: tuple[tuple[type[Exception], type[TransportError]], ...] = (
    (aiohttp.ClientProxyConnectionError, ProxyError),
    (aiohttp.ClientHttpProxyError, ProxyError),
    (aiohttp.ClientConnectorError, ConnectError),
    (aiohttp.ConnectionTimeoutError, ConnectTimeout),
    (aiohttp.ServerTimeoutError, ReadTimeout),
    (aiohttp.ClientConnectionError, ReadError),
    (aiohttp.ClientError, RemoteProtocolError),
    (OSError, ReadError),
)


class AiohttpTransport(Transport):
    """Carries requests with aiohttp.

    Args:
        context: How TLS connections are made.
        proxy: A proxy for http, or None.
        limits: How long idle connections are kept; aiohttp does not limit their number.
    """

    def __init__(self, context: ssl.SSLContext, proxy: Proxy | None, limits: Limits) -> None:
        if proxy is not None and proxy.url.scheme not in ("http", "https"):
            raise ConfigurationError("proxy: the aiohttp transport knows no SOCKS; leave transport out")
        kept: dict[str, Any] = {"keepalive_timeout": limits.keepalive_expiry}
        if limits.max_keepalive_connections == 0 or limits.keepalive_expiry == 0:
            kept = {"force_close": True}
        self._proxy: dict[str, Any] = {}
        self._proxy_headers: dict[str, str] = {}
        if proxy is not None:
            self._proxy["proxy"] = str(proxy.url)
            if proxy.raw_auth is not None:
                secret = base64.b64encode(b":".join(proxy.raw_auth)).decode()
                self._proxy_headers["proxy-authorization"] = f"Basic {secret}"
        trace = aiohttp.TraceConfig()
        trace.on_request_headers_sent.append(_headers_sent)
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=0,  # the pool has its own queue
                ssl=context,
                resolver=aiohttp.ThreadedResolver(),  # the system's, as everywhere else
                use_dns_cache=False,
                **kept,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=("accept", "accept-encoding", "content-type", "user-agent"),
            max_line_size=_LINE,
            max_field_size=_LINE,
            trace_configs=[trace],
        )
        # aiohttp would repeat by itself what a closed connection has swallowed, also a GET that costs money.
        if not hasattr(self._session, "_retry_connection"):
            raise ConfigurationError("transport: this version of aiohttp is too new or too old; leave it out")
        self._session._retry_connection = False

    async def handle_async_request(self, request: HTTPRequest) -> HTTPResponse:
        limits = request.extensions.get("timeout", {})
        headers = [(name.decode("ascii"), value.decode("latin-1")) for name, value in request.headers.raw]
        options = self._proxy
        if self._proxy_headers:
            if request.url.scheme == "https":
                options = {**options, "proxy_headers": self._proxy_headers}
            else:
                headers += self._proxy_headers.items()
        sent = _Sent(request.extensions.get("sent"))
        writing = asyncio.timeout(None)
        with _translated(sent):
            try:
                async with writing:
                    response = await self._session.request(
                        request.method,
                        URL(str(request.url), encoded=True),
                        headers=headers,
                        data=await _body(request, writing, limits.get("write")),
                        allow_redirects=False,
                        timeout=_timeout(limits.get("connect"), limits.get("read")),
                        trace_request_ctx=sent,
                        **options,
                    )
            except TimeoutError as error:
                if writing.expired():
                    raise WriteTimeout("the body was not taken in time") from error
                raise
        return HTTPResponse(response.status, headers=response.raw_headers, stream=_Body(response))

    async def aclose(self) -> None:
        await self._session.close()


class _Sent:
    """Whether the headers of a request have gone out, and who wants to know."""

    def __init__(self, tell: Any) -> None:
        self.tell = tell
        self.yes = False


async def _headers_sent(session: aiohttp.ClientSession, context: SimpleNamespace, _: Any) -> None:
    sent: _Sent = context.trace_request_ctx
    sent.yes = True
    if sent.tell is not None:
        sent.tell()


@functools.lru_cache(16)
def _timeout(connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=None, connect=connect, sock_connect=None, sock_read=read)


async def _body(request: HTTPRequest, writing: asyncio.Timeout, limit: float | None) -> Any:
    if int(request.headers.get("content-length", 0)) <= _PIECE:
        return await request.aread() or None
    return _pieces(request, writing, limit)


async def _pieces(
    request: HTTPRequest, writing: asyncio.Timeout, limit: float | None
) -> AsyncGenerator[bytes, None]:
    """A body in pieces. aiohttp asks for the next when the last has gone, and knows no limit for that."""
    loop = asyncio.get_running_loop()

    def wait_until(when: float | None) -> None:
        with suppress(RuntimeError):  # the answer is there before all of the body is
            writing.reschedule(when)

    stream = request.stream
    assert isinstance(stream, ByteStream)
    async for part in stream:
        for start in range(0, len(part), _PIECE):
            wait_until(None if limit is None else loop.time() + limit)
            yield part[start : start + _PIECE]
    wait_until(None)


class _Body(ByteStream):
    """The body of an answer, as it travels."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _translated():
            async for chunk in self._response.content.iter_any():
                yield chunk

    async def aclose(self) -> None:
        self._response.release()  # closes the connection if there is more to read


@contextmanager
def _translated(sent: _Sent | None = None) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        kind = next((ours for theirs, ours in _ERRORS if isinstance(error, theirs)), None)
        if kind is None:
            raise
        if sent is not None and not sent.yes and kind not in _CONNECTING:
            # On the way to a tunnel, say. Whatever it was, the request has not gone out.
            kind = ConnectTimeout if kind is ReadTimeout else ConnectError
        # The text of others has the URL, or headers.
        text = str(error) if isinstance(error, _TELLING) else type(error).__name__
        if isinstance(error, aiohttp.ClientResponseError):
            text = f"{error.status} {error.message}"
        raise kind(text) from error
