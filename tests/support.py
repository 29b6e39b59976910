"""What the tests of the clients share: transports that record, clients with test credentials, a clock that never waits."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib import resources
from typing import Any

import httpx
from attrs import frozen

from trunkline import Chatwoot, ChatwootPlatform, ChatwootPublic, Clock, Sakari, TextMagic

ACCOUNT = "test-account"
TOKEN = "test-token"
SECRETS = ("test-client-secret", TOKEN, "test-api-key", "test-api-access-token", "test-inbox", "test-contact")
"""What the clients made here know and must not show."""

_DISPOSITION = re.compile(r'form-data; name="([^"]*)"(?:; filename="([^"]*)")?')

Handler = Callable[[httpx.Request], httpx.Response | Awaitable[httpx.Response]]


@cache
def spec(vendor: str) -> Any:
    """The bundled spec of an API."""
    text = resources.files("trunkline_api").joinpath(vendor, "openapi.json").read_text(encoding="utf-8")
    return json.loads(text)


class InstantClock(Clock):
    """Time passes only while somebody sleeps, and then at once. Chance is always one half.

    Attributes:
        seconds: What `time` says; a test may turn it on.
        waits: How long each sleep was meant to be.
    """

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.waits: list[float] = []

    def time(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=self.seconds - 1000.0)

    def random(self) -> float:
        return 0.5

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.seconds += seconds
        await asyncio.sleep(0)


class Recorder(httpx.MockTransport):
    """A transport that answers by a function and keeps what it was sent.

    Attributes:
        requests: Every request, in order.
    """

    def __init__(self, handler: Handler) -> None:
        self.requests: list[httpx.Request] = []

        async def record(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            answer = handler(request)
            return await answer if inspect.isawaitable(answer) else answer

        super().__init__(record)

    @property
    def calls(self) -> list[httpx.Request]:
        """Every request but those for a token."""
        return [one for one in self.requests if one.url.path != "/oauth2/token"]

    @property
    def last(self) -> Sent:
        """The last request, whole."""
        return Sent.of(self.requests[-1])


def recorder(handler: Handler) -> Recorder:
    """A transport that answers by a function, which may be async and may raise."""
    return Recorder(handler)


def answering(*answers: Any) -> Handler:
    """A handler that gives these answers in turn, and the last one again and again.

    An answer is an `httpx.Response`, an exception to raise, bytes, or JSON.
    """
    left = list(answers)

    def handle(request: httpx.Request) -> httpx.Response:
        answer = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(answer, BaseException):
            raise answer
        if isinstance(answer, httpx.Response):
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        return (
            httpx.Response(200, content=answer)
            if isinstance(answer, bytes)
            else httpx.Response(200, json=answer)
        )

    return handle


def tokens(handler: Handler) -> Handler:
    """A handler that gives Sakari's token itself and leaves all else to another one."""

    def handle(request: httpx.Request) -> httpx.Response | Awaitable[httpx.Response]:
        if request.url.path == "/oauth2/token":
            return httpx.Response(200, json={"access_token": TOKEN, "token_type": "Bearer"})
        return handler(request)

    return handle


def sakari(transport: httpx.AsyncBaseTransport, **options: Any) -> Sakari:
    return Sakari(
        **{
            "account_id": ACCOUNT,
            "client_id": "test-client-id",
            "client_secret": "test-client-secret",
            "transport": transport,
            "clock": InstantClock(),
        }
        | options
    )


def inbox(transport: httpx.AsyncBaseTransport, **options: Any) -> ChatwootPublic:
    return ChatwootPublic(
        **{
            "base_url": "https://chat.example.test",
            "inbox_identifier": "test-inbox",
            "transport": transport,
            "clock": InstantClock(),
        }
        | options
    )


def chatwoot(transport: httpx.AsyncBaseTransport, **options: Any) -> Chatwoot:
    return Chatwoot(
        **{
            "base_url": "https://chat.example.test",
            "account_id": 1,
            "api_access_token": "test-api-access-token",
            "transport": transport,
            "clock": InstantClock(),
        }
        | options
    )


def platform(transport: httpx.AsyncBaseTransport, **options: Any) -> ChatwootPlatform:
    return ChatwootPlatform(
        **{
            "base_url": "https://chat.example.test",
            "api_access_token": "test-api-access-token",
            "transport": transport,
            "clock": InstantClock(),
        }
        | options
    )


def textmagic(transport: httpx.AsyncBaseTransport, **options: Any) -> TextMagic:
    return TextMagic(
        **{
            "username": "test-user",
            "api_key": "test-api-key",
            "transport": transport,
            "clock": InstantClock(),
        }
        | options
    )


@frozen
class FormPart:
    """One part of a multipart form; ``filename`` is None for a plain field."""

    name: str
    content: bytes
    filename: str | None = None
    content_type: str | None = None


@frozen
class Sent:
    """A request as it went out, in a form to compare.

    Args:
        method: The HTTP method.
        url: Scheme, host and path, with the percent-encoding as it travels.
        query: The parameters in order, decoded.
        headers: All of them, by lower-case name; the boundary of a form and the length of the body are left out.
        body: Parsed JSON, a list of `FormPart`, or None.
    """

    method: str
    url: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    body: Any = None

    @classmethod
    def of(cls, request: httpx.Request) -> Sent:
        headers = dict(request.headers)
        content_type = headers.get("content-type", "")
        content = request.read() if content_type.startswith("application/json") else b""
        body: Any = json.loads(content) if content else None
        if content_type.startswith("multipart/form-data"):
            headers["content-type"] = content_type.partition(";")[0]
            body = form(request)
        if "content-length" in headers and "transfer-encoding" not in headers:
            del headers["content-length"]
        target = request.url.raw_path.decode("ascii")
        path, _, query = target.partition("?")
        return cls(
            request.method,
            f"{request.url.scheme}://{request.url.netloc.decode('ascii')}{path}",
            list(httpx.QueryParams(query).multi_items()),
            headers,
            body,
        )


def form(request: httpx.Request) -> list[FormPart]:
    """The parts of a multipart request, in order."""
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    _, *parts, end = request.content.split(b"--" + boundary)
    assert end.strip() == b"--"
    return [_part(one.removeprefix(b"\r\n").removesuffix(b"\r\n")) for one in parts]


def _part(raw: bytes) -> FormPart:
    head, _, content = raw.partition(b"\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
    found = _DISPOSITION.fullmatch(headers["Content-Disposition"])
    assert found, headers
    return FormPart(found[1], content, found[2], headers.get("Content-Type"))
