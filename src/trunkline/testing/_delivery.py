"""How a fake brings what happened in it to a receiver: an ASGI application in the same process, or a URL."""

from __future__ import annotations

import asyncio
import http.client
import time
from collections.abc import Mapping, MutableMapping
from typing import Any
from urllib.parse import unquote, urlsplit

from attrs import frozen

from ._asgi import ASGIApp

__all__ = ["Delivered", "Reply", "post"]


@frozen
class Delivered:
    """One delivery and what the receiver said.

    Args:
        event: What the vendor calls the event.
        payload: What it says.
        status: The status of the answer, or None if none came in time.
        content: The body of the answer.
        seconds: How long the answer took.
        accepted: Whether the vendor is content with that answer.
    """

    event: str
    payload: Mapping[str, Any]
    status: int | None
    content: bytes
    seconds: float
    accepted: bool


@frozen
class Reply:
    """An answer: status, body, and how long it took; without a status if it took too long."""

    status: int | None
    content: bytes
    seconds: float


async def post(
    to: ASGIApp | str, path: str, headers: Mapping[str, str], content: bytes, limit: float
) -> Reply:
    """Post a body, and wait for the answer no longer than that.

    Of an application the answer counts when it is complete; what the application does afterwards is waited for, so
    that a test sees its effect, and what it raises is raised.
    """
    if isinstance(to, str):
        return await asyncio.to_thread(_post, to, headers, content, limit)
    return await _call(to, path, headers, content, limit)


def _post(url: str, headers: Mapping[str, str], content: bytes, limit: float) -> Reply:
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    connection = kind(parts.hostname or "", parts.port, timeout=limit)
    start = time.monotonic()
    try:
        connection.request("POST", target, content, dict(headers))
        answer = connection.getresponse()
        return Reply(answer.status, answer.read(), time.monotonic() - start)
    except TimeoutError:
        return Reply(None, b"", time.monotonic() - start)
    finally:
        connection.close()


async def _call(app: ASGIApp, path: str, headers: Mapping[str, str], content: bytes, limit: float) -> Reply:
    raw_path, _, query = path.partition("?")
    scope: MutableMapping[str, Any] = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "https",
        "path": unquote(raw_path),
        "raw_path": raw_path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [
            (b"host", b"receiver.example.test"),
            (b"content-length", str(len(content)).encode()),
            *((name.lower().encode(), text.encode()) for name, text in headers.items()),
        ],
        "client": ("127.0.0.1", 40000),
        "server": ("receiver.example.test", 443),
    }
    answered = asyncio.Event()
    status, body, asked = 0, b"", False

    async def receive() -> MutableMapping[str, Any]:
        nonlocal asked
        if asked:  # the rest of the body was awaited, which there is not, or the end of the connection
            await answered.wait()
            return {"type": "http.disconnect"}
        asked = True
        return {"type": "http.request", "body": content, "more_body": False}

    async def send(event: MutableMapping[str, Any]) -> None:
        nonlocal status, body
        if event["type"] == "http.response.start":
            status = event["status"]
        else:
            body += event.get("body", b"")
            if not event.get("more_body", False):
                answered.set()

    start = time.monotonic()
    running = asyncio.ensure_future(app(scope, receive, send))
    waiting = asyncio.ensure_future(answered.wait())
    try:
        await asyncio.wait({running, waiting}, timeout=limit, return_when=asyncio.FIRST_COMPLETED)
        seconds = time.monotonic() - start
        if not answered.is_set():
            if running.done():
                running.result()
                raise RuntimeError("the receiver ended without an answer")
            return Reply(None, b"", seconds)
        await running
        return Reply(status, body, seconds)
    finally:
        for task in (running, waiting):
            task.cancel()
        await asyncio.gather(running, waiting, return_exceptions=True)
