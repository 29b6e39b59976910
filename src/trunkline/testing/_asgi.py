"""ASGI, and a transport that hands requests to such an application."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from .._transport import ASGITransport, HTTPRequest, HTTPResponse, RemoteProtocolError, Transport

__all__ = ["ASGIApp", "ConnectionDropped", "FakeTransport", "Receive", "Scope", "Send"]

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]


class ConnectionDropped(Exception):
    """Raised by an application for its connection to be closed without an answer."""


class FakeTransport(Transport):
    """Hands requests to an ASGI application in the same process.

    Args:
        app: The application.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = ASGITransport(app)

    async def handle_async_request(self, request: HTTPRequest) -> HTTPResponse:
        try:
            return await self._app.handle_async_request(request)
        except ConnectionDropped:
            # The words that the real transport has for it.
            message = "Server disconnected without sending a response."
            raise RemoteProtocolError(message, request=request) from None
