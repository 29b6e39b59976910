"""A fake on a loopback port. The one place of this package that needs uvicorn."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from ._asgi import ASGIApp, ConnectionDropped, Receive, Scope, Send

__all__ = ["serve"]


@asynccontextmanager
async def serve(app: ASGIApp) -> AsyncIterator[str]:
    """Serve an application on 127.0.0.1, on a port that is free.

    It runs in the event loop of the caller, installs no signal handlers and leaves nothing behind.

    Args:
        app: The application.

    Returns:
        A context manager that gives the base URL.
    """
    connections: dict[tuple[str, int], asyncio.Transport] = {}

    class Protocol(H11Protocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            connections[transport.get_extra_info("peername")] = transport
            super().connection_made(transport)

        def connection_lost(self, exc: Exception | None) -> None:
            connections.pop(self.transport.get_extra_info("peername"), None)
            super().connection_lost(exc)

    async def droppable(scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await app(scope, receive, send)
        except ConnectionDropped:
            connection = connections.get(tuple(scope["client"]))
            if connection is not None:  # else the client was faster
                connection.close()
            while (await receive())["type"] != "http.disconnect":
                pass

    config = uvicorn.Config(
        droppable,
        http=Protocol,
        ws="none",
        lifespan="off",
        interface="asgi3",
        proxy_headers=False,
        log_config=None,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=1,
    )
    config.load()
    # Server.serve() would take over the signals of the process and keep a task that polls; its two halves do without.
    server = uvicorn.Server(config)
    server.lifespan = config.lifespan_class(config)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        host, port = listener.getsockname()
        await server.startup(sockets=[listener])
        try:
            yield f"http://{host}:{port}"
        finally:
            await server.shutdown(sockets=[listener])
