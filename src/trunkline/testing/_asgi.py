"""ASGI, and a transport that hands requests to such an application."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from .._transport import (
    ASGITransport,
    ConnectError,
    HTTPRequest,
    HTTPResponse,
    ReadTimeout,
    RemoteProtocolError,
    Transport,
)

__all__ = ["ASGIApp", "ConnectionDropped", "FakeTransport", "NotConnected", "Receive", "Scope", "Send"]

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]


class ConnectionDropped(Exception):
    """Raised by an application for its connection to be closed without an answer."""


class NotConnected(ConnectionDropped):
    """Raised by an application that does not want to have got the request at all."""


class FakeTransport(Transport):
    """Hands requests to an ASGI application in the same process, and waits for an answer no longer than asked to.

    Args:
        app: The application.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = ASGITransport(app)

    async def handle_async_request(self, request: HTTPRequest) -> HTTPResponse:
        limit = request.extensions.get("timeout", {}).get("read")
        patience = asyncio.timeout(limit)
        try:
            async with patience:
                return await self._app.handle_async_request(request)
        except TimeoutError:
            if not patience.expired():
                raise
            raise ReadTimeout("", request=request) from None
        except NotConnected:
            raise ConnectError("All connection attempts failed", request=request) from None
        except ConnectionDropped:
            # The words that the real transport has for it.
            message = "Server disconnected without sending a response."
            raise RemoteProtocolError(message, request=request) from None
