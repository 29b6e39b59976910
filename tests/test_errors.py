"""Errors: what is refused before anything is sent, and what a call that fails tells about itself."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import frozen
from support import (
    ACCOUNT,
    Recorder,
    answering,
    chatwoot,
    inbox,
    platform,
    recorder,
    sakari,
    textmagic,
    tokens,
)

import trunkline
from trunkline import (
    UNSET,
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ClientClosedError,
    ConfigurationError,
    ConflictError,
    DecodeError,
    File,
    InvalidArgumentError,
    MismatchError,
    NotFoundError,
    Outcome,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    RetryPolicy,
    ServerError,
    SignatureExpiredError,
    SignatureMalformedError,
    SignatureMismatchError,
    SignatureMissingError,
    TrunklineError,
    UnprocessableEntityError,
    WebhookError,
    WebhookPayloadError,
)

SECRET = "s3cr" + "3t"  # in two parts, so that a source line in a traceback does not count


async def failure(call: Awaitable[Any]) -> Any:
    """The error that a call ends with."""
    with pytest.raises(TrunklineError) as info:
        await call
    return info.value


def once(error: BaseException | httpx.Response) -> Recorder:
    return recorder(tokens(answering(error)))


# --- Answers that say no ---

CLASSES: Mapping[int, type[APIStatusError]] = {
    301: APIStatusError,
    302: APIStatusError,
    307: APIStatusError,
    400: BadRequestError,
    401: AuthenticationError,
    402: APIStatusError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: APIStatusError,
    409: ConflictError,
    418: APIStatusError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: ServerError,
    502: ServerError,
    503: ServerError,
    504: ServerError,
    520: ServerError,
    599: ServerError,
}
TRANSIENT = {408, 502, 503, 504}


@frozen
class Body:
    """A body of an error answer, and what is to be read from it."""

    content: bytes
    message: str | None = None
    code: str | None = None
    details: Mapping[str, Any] = {}
    content_type: str = "application/json"


def said(value: Any, message: str | None = None, code: str | None = None, **details: list[str]) -> Body:
    return Body(json.dumps(value).encode(), message, code, details)


ANY_VENDOR = {
    "empty": Body(b"", content_type=""),
    "empty JSON": Body(b""),
    "HTML": Body(b"<html><title>502 Bad Gateway</title></html>", content_type="text/html; charset=utf-8"),
    "text": Body(b"Retry later\n", "Retry later", content_type="text/plain"),
    "text with charset": Body(b"Retry later", "Retry later", content_type="text/plain; charset=utf-8"),
    "text, not UTF-8": Body(b"caf\xe9", "caf\ufffd", content_type="text/plain"),
    "JSON, not UTF-8": Body(b'{"message": "caf\xe9"}'),
    "JSON, cut off": Body(b'{"message": "ca'),
    "JSON null": said(None),
    "JSON list": said([{"message": "no"}]),
    "JSON string": said("no", "no"),
    "JSON number": said(5),
    "JSON, nested too deeply": Body(b"[" * 100_000),
    "JSON object of other things": said({"success": 5, "error": 5, "message": [], "errors": 5, "code": None}),
}
BODIES: Mapping[str, Mapping[str, Body]] = {
    "sakari": {
        "documented": said(
            {"success": False, "error": {"code": "CONV-001", "message": "Invalid conversation id"}},
            "Invalid conversation id",
            "CONV-001",
        ),
        "as in a message": said(
            {"success": False, "error": {"code": "CONT-001", "description": "Invalid mobile number"}},
            "Invalid mobile number",
            "CONT-001",
        ),
        "OAuth": said(
            {"error": "invalid_client", "error_description": "Unknown client"},
            "Unknown client",
            "invalid_client",
        ),
        "gateway": said({"message": "Forbidden"}, "Forbidden"),
        "plain error": said({"error": "Not today"}, "Not today"),
        "null error": said({"success": False, "error": None}),
    },
    "chatwoot": {
        "error": said({"error": "Resource could not be found"}, "Resource could not be found"),
        "errors": said(
            {"errors": ["You need to sign in or sign up before continuing."]},
            "You need to sign in or sign up before continuing.",
        ),
        "errors, two": said({"errors": ["First", "Second"]}, "First; Second"),
        "validation": said(
            {"message": "Name is too long", "attributes": ["name"]},
            "Name is too long",
            name=["Name is too long"],
        ),
        "validation of the whole": said(
            {"message": "Too many messages", "attributes": ["base"]}, "Too many messages"
        ),
        "message": said({"message": "Signup is disabled"}, "Signup is disabled"),
        "status and error": said({"status": 404, "error": "Not Found"}, "Not Found"),
        "empty error and message": said(
            {"error": {}, "message": "Validation failed: Content attributes is invalid"},
            "Validation failed: Content attributes is invalid",
        ),
        "error by field": said({"error": {"conditions": ["Not supported"]}}, conditions=["Not supported"]),
        "never sent, but documented": said({"description": "?", "errors": [{"field": "a", "message": "b"}]}),
    },
    "textmagic": {
        "null": said(
            {"code": 400, "message": "Validation failed", "errors": None}, "Validation failed", "400"
        ),
        "groups": said(
            {
                "code": 400,
                "message": "Validation failed",
                "errors": {
                    "common": ["Nothing to delete."],
                    "fields": {"ids": ["Not valid.", "Too long."], "all": []},
                },
            },
            "Validation failed",
            "400",
            **{"": ["Nothing to delete."], "ids": ["Not valid.", "Too long."]},
        ),
        "flat": said(
            {"code": 400, "message": "Validation failed", "errors": {"ids": ["Not valid."], "all": "No."}},
            "Validation failed",
            "400",
            ids=["Not valid."],
            all=["No."],
        ),
        "empty list": said({"code": 404, "message": "Gone", "errors": []}, "Gone", "404"),
        "groups, fields as an empty list": said(
            {"code": 400, "message": "No", "errors": {"common": ["Why"], "fields": []}},
            "No",
            "400",
            **{"": ["Why"]},
        ),
        "no errors": said(
            {"code": 401, "message": "Wrong username and token."}, "Wrong username and token.", "401"
        ),
    },
}
VENDORS: Mapping[str, tuple[Callable[..., Any], Callable[[Any], Awaitable[Any]], str, str]] = {
    "sakari": (
        sakari,
        lambda c: c.messages.get("m"),
        "messages_fetch",
        f"https://api.sakari.io/v1/accounts/{ACCOUNT}/messages/m",
    ),
    "chatwoot": (
        chatwoot,
        lambda c: c.profile.get(),
        "fetch_profile",
        "https://chat.example.test/api/v1/profile",
    ),
    "textmagic": (
        textmagic,
        lambda c: c.sessions.get(5),
        "get_message_session",
        "https://rest.textmagic.com/api/v2/sessions/5",
    ),
}


def attempts(vendor: str, status: int, *, repeatable: bool = True) -> int:
    if status == 401 and vendor == "sakari":
        return 2  # once more, with a new token
    return 3 if status == 429 or (repeatable and status in TRANSIENT) else 1


def outcome(status: int) -> Outcome:
    return Outcome.UNKNOWN if status >= 500 or status == 408 else Outcome.REJECTED


@pytest.mark.parametrize(
    ("vendor", "body"),
    [
        pytest.param(vendor, body, id=f"{vendor}, {name}")
        for vendor, bodies in BODIES.items()
        for name, body in {**bodies, **ANY_VENDOR}.items()
    ],
)
async def test_status_and_body(vendor: str, body: Body) -> None:
    """Whatever the status and whatever the body, a call raises the class of the status, with all that the answer says."""
    door, call, operation, url = VENDORS[vendor]
    for status, expected in CLASSES.items():
        headers = {"x-request-id": "req-7", "retry-after": "2", "content-type": body.content_type}
        answer = httpx.Response(status, headers=headers, content=body.content)
        async with door(once(answer)) as client:
            error = await failure(call(client))
        assert expected is type(error)
        facts = dict(vars(error))
        reason = facts.pop("reason")
        assert {
            "vendor": vendor,
            "operation": operation,
            "method": "GET",
            "url": url,
            "outcome": outcome(status),
            "attempts": attempts(vendor, status),
            "status": status,
            "code": body.code,
            "message": body.message,
            "details": body.details,
            "request_id": "req-7",
            "retry_after": 2.0,
            "body": body.content,
            "path": None,
            "cursor": None,
        } == facts
        text = str(error)
        assert text.startswith(f"{vendor} {operation}: {reason}")
        assert text.isprintable()  # one line
        for part in (body.message, body.code, *body.details, *sum(body.details.values(), [])):  # noqa: RUF017
            assert (part or "") in text
        assert f"(GET {url}, outcome {outcome(status)}" in text
        assert "not followed" in reason if status < 400 else str(status) in reason


@pytest.mark.parametrize("status", CLASSES)
async def test_status_of_a_send(status: int) -> None:
    """A send that may have arrived is not repeated, and its error says so; one that was refused for its rate is."""
    transport = once(httpx.Response(status, text="no"))
    async with sakari(transport) as client:
        error = await failure(client.messages.send(template="Hi", conversations=["c"]))
    assert CLASSES[status] is type(error)
    assert outcome(status) is error.outcome
    assert attempts("sakari", status, repeatable=False) == error.attempts == len(transport.calls)
    assert ("it is not sent again" in str(error)) == (error.outcome is Outcome.UNKNOWN)


async def test_texts() -> None:
    """What an error says is one line: who, what, why in the vendor's words, where, and what became of it."""
    answer = said(
        {
            "code": 400,
            "message": "Validation failed",
            "errors": {"common": ["No."], "fields": {"ids": ["Odd."]}},
        }
    )
    async with textmagic(once(httpx.Response(400, content=answer.content))) as client:
        error = await failure(client.sessions.delete_bulk(ids=[1]))
    assert str(error) == (
        "textmagic delete_message_sessions_bulk: the server answered 400 Bad Request: Validation failed [400]; No.;"
        " ids: Odd. (POST https://rest.textmagic.com/api/v2/sessions/delete, outcome rejected)"
    )
    answer = httpx.Response(503, headers={"retry-after": "90", "cf-ray": "8a"})
    async with inbox(once(answer)) as client:
        error = await failure(client.messages.create(12, contact_identifier="c", content="Hi"))
    assert str(error) == (
        "chatwoot create_a_message: the server answered 503 Service Unavailable; it may have been done all the same, so"
        " it is not sent again (POST https://chat.example.test/public/api/v1/inboxes/***/contacts/***/conversations/12"
        "/messages, outcome unknown, retry after 90 s, request id 8a)"
    )
    async with sakari(once(httpx.Response(520))) as client:
        error = await failure(client.messages.get("m"))
    url = f"https://api.sakari.io/v1/accounts/{ACCOUNT}/messages/m"
    assert str(error) == f"sakari messages_fetch: the server answered 520 (GET {url}, outcome unknown)"


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(500, text="Error\n  at main.js:5\r\n"),
        httpx.Response(422, json={"message": "First\nSecond", "attributes": ["na\nme"]}),
        httpx.Response(422, json={"errors": ["First\u2028Second"]}),
        httpx.Response(500, text="\x1b[31mred\x00"),
        httpx.Response(422, content=b'{"error": "half of a pair: \\ud800"}'),
    ],
    ids=["text", "message and details", "errors", "control characters", "half of a surrogate pair"],
)
async def test_text_is_one_line(answer: httpx.Response) -> None:
    """Whatever a message holds, the error's text is one line that can be printed, and forges no entries of a log."""
    async with chatwoot(once(answer)) as client:
        error = await failure(client.profile.get())
    assert not error.message.isprintable()
    assert str(error).isprintable()


async def test_long_message_is_cut() -> None:
    """A vendor's message is cut at 500 characters; the body is kept whole."""
    async with chatwoot(once(httpx.Response(400, text="x" * 10_000))) as client:
        error = await failure(client.profile.get())
    assert (len(error.message), len(error.body)) == (500, 10_000)


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("https://login.example.test/?token=s3cr3t", "login.example.test"),
        ("http://user:s3cr3t@other.test/", "other.test"),
        ("/login?s3cr3t", "another path of its own"),
        ("", "another path of its own"),
        ("http://[s3cr3t", "an invalid address"),
    ],
)
async def test_redirects_are_not_followed(location: str, shown: str) -> None:
    """A redirect is an error that says where to, without what may be secret in the address; nothing goes there."""
    transport = once(httpx.Response(302, headers={"location": location}))
    async with chatwoot(transport) as client:
        error = await failure(client.profile.get())
    assert f"the server redirected to {shown}, which is not followed" == error.reason
    assert Outcome.REJECTED is error.outcome
    assert len(transport.requests) == 1


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("2", 2.0),
        ("0.5", 0.5),
        ("Thu, 01 Jan 2026 00:00:05 GMT", 5.0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("-5", 0.0),
        ("", None),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("Thu, 99 Foo", None),
    ],
)
async def test_retry_after(header: str, seconds: float | None) -> None:
    """Retry-After is read as seconds or as a date; the past is now, and nonsense is none."""
    answer = httpx.Response(429, headers={"retry-after": header})
    async with textmagic(once(answer), retry=RetryPolicy(attempts=1)) as client:
        error = await failure(client.sessions.get(5))
    assert seconds == error.retry_after


@pytest.mark.parametrize("header", ["X-Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "CF-Ray"])
async def test_request_id(header: str) -> None:
    """The id that the server or a proxy gave the request is in the error, under whichever of the usual names it came."""
    async with textmagic(once(httpx.Response(404, headers={header: "r-1"}))) as client:
        error = await failure(client.sessions.get(5))
    assert error.request_id == "r-1"
    assert "request id r-1" in str(error)


# --- Answers that say yes and are no good ---


def deep(levels: int) -> bytes:
    """Valid JSON, in which conversations hold messages hold conversations."""
    head, tail = b'{"id":"m","conversation":{"id":"c","lastMessage":', b"}}"
    return b'{"data":' + head * levels + b"null" + tail * levels + b"}"


class Gzip(httpx.AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"this is not gzip"


BROKEN: Mapping[str, tuple[bytes, str | None, str]] = {
    # Body, path, words of the reason.
    "null": (b"null", "", "expected an object, found null"),
    "list": (b"[{}]", "", "expected an object, found an array"),
    "string": (b'"ok"', "", "expected an object, found a string"),
    "number": (b"5", "", "expected an object, found an integer"),
    "boolean": (b"true", "", "expected an object, found a boolean"),
    "empty": (b"", None, "the body is empty"),
    "whitespace": (b" \r\n", None, "not valid JSON"),
    "truncated": (b'{"data": {"id": "m"', None, "not valid JSON"),
    "two documents": (b"{}{}", None, "not valid JSON"),
    "not UTF-8": (b'{"data": {"id": "\xff"}}', None, "not valid JSON"),
    "NaN": (b'{"data": {"id": "m", "price": NaN}}', None, "not valid JSON"),
    "Infinity": (b'{"data": {"id": "m", "price": -Infinity}}', None, "not valid JSON"),
    "nested too deeply": (b"[" * 200_000, None, "not valid JSON"),
    "integer of 5,000 digits": (b'{"data": 1' + b"0" * 5000 + b"}", None, "not valid JSON"),
    "empty object": (b"{}", "data", "expected a value, found nothing"),
    "empty list": (b"[]", "data", "expected a value, found nothing"),  # read as an empty object
    "null data": (b'{"success": true, "data": null}', "data", "expected an object, found null"),
}
CALLS: Mapping[str, Callable[[Any], Awaitable[Any]]] = {
    "GET": lambda c: c.messages.get("m"),
    "list": lambda c: c.messages.list(),
    "POST": lambda c: c.messages.send(template="Hi", conversations=["c"]),
}


async def assert_accepted(
    call: Callable[[Any], Awaitable[Any]], answer: httpx.Response, content: bytes
) -> Any:
    transport = once(answer)
    async with sakari(transport) as client:
        error = await failure(call(client))
    assert DecodeError is type(error)
    assert Outcome.ACCEPTED is error.outcome
    assert (answer.status_code, 1) == (error.status, error.attempts)
    assert len(transport.calls) == 1
    assert content == error.body
    assert "outcome accepted" in str(error)
    assert str(error).isprintable()
    return error


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
async def test_broken_body(
    broken: tuple[bytes, str | None, str], call: Callable[[Any], Awaitable[Any]]
) -> None:
    """A success whose body is broken is a DecodeError: the server did it, so the call is not repeated."""
    content, path, words = broken
    if call is CALLS["list"] and path == "data" and b"null" in content:
        words = "expected an array, found null"
    for status in (200, 201, 299):
        answer = httpx.Response(status, content=content, headers={"content-type": "application/json"})
        error = await assert_accepted(call, answer, content)
        assert words in error.reason
        assert path == error.path


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
async def test_success_without_a_body(call: Callable[[Any], Awaitable[Any]]) -> None:
    """204 in place of 200 is a DecodeError where a body was promised."""
    error = await assert_accepted(call, httpx.Response(204), b"")
    assert error.reason == "the body is empty"


NO_JSON = "the body is not valid JSON (Expecting value: line 1 column 1 (char 0))"


@pytest.mark.parametrize(
    ("content_type", "words"),
    [
        ("text/html; charset=utf-8", "the body is text/html and not JSON"),
        ("text/plain", "the body is text/plain and not JSON"),
        ("application/json", NO_JSON),
        ("application/problem+json", NO_JSON),
        ("", NO_JSON),
    ],
)
async def test_success_that_is_a_page(content_type: str, words: str) -> None:
    """A login page with status 200 is told by its type, and its text is not shown."""
    content = b"<html>s3cr3t"
    answer = httpx.Response(200, content=content, headers={"content-type": content_type})
    error = await assert_accepted(CALLS["GET"], answer, content)
    assert words == error.reason
    assert SECRET not in "".join(traceback.format_exception(error))


@pytest.mark.parametrize(
    ("call", "data", "path", "words"),
    [
        (CALLS["GET"], {}, "data.id", "expected a value, found nothing"),
        (CALLS["GET"], {"id": None}, "data.id", "expected a string, found null"),
        (
            CALLS["GET"],
            {"id": "m", "group": {"users": [{}, {"mobile": {"verified": "never"}}]}},
            "data.group.users[1].mobile.verified",
            "expected a timestamp, found a string",
        ),
        (
            CALLS["list"],
            [{"id": "a"}, {"id": "b", "created": {"at": True}}],
            "data[1].created.at",
            "expected a timestamp, found a boolean",
        ),
        (
            CALLS["POST"],
            {"invalid": [{"error": "No such number"}]},
            "data.invalid[0].error",
            "expected an object, found a string",
        ),
        (
            CALLS["POST"],
            {"messages": [{"id": "m", "conversation": {"id": "c", "phoneNumber": {"channels": {"sms": {
                "supportedDestinations": {"US": True, "CA": "perhaps"}}}}}}]},
            "data.messages[0].conversation.phoneNumber.channels.sms.supportedDestinations.CA",
            "expected a boolean, found a string",
        ),
    ],
)  # fmt: skip
async def test_path(call: Callable[[Any], Awaitable[Any]], data: Any, path: str, words: str) -> None:
    """A value that does not fit is told by its path and its kind, and not by its value."""
    content = json.dumps({"data": data}).encode()
    error = await assert_accepted(call, httpx.Response(200, content=content), content)
    assert (path, f"{path}: {words}") == (error.path, error.reason)
    assert isinstance(error.__cause__, MismatchError)


async def test_models_nested_too_deeply() -> None:
    """An answer that is valid but nested beyond what can be read is a DecodeError, however deep it is."""
    for levels in (480, 2000, 100_000):  # too deep for the models, for the parser of JSON, for anybody
        content = deep(levels)
        await assert_accepted(CALLS["GET"], httpx.Response(200, content=content), content)


async def test_number_too_large() -> None:
    """A number that no float can hold is refused, as NaN is."""
    content = b'{"data": {"id": "m", "price": 1e400}}'
    await assert_accepted(CALLS["GET"], httpx.Response(200, content=content), content)


@pytest.mark.parametrize("kind", [[], {}])
async def test_path_of_a_discriminator(kind: Any) -> None:
    """A sender whose type is no string at all is told by its path."""
    message = {
        "id": 1,
        "message_type": 0,
        "created_at": 1,
        "conversation_id": 1,
        "sender": {"id": 1, "type": kind},
    }
    async with inbox(once(httpx.Response(200, json=[message]))) as client:
        error = await failure(client.messages.list(12, contact_identifier="c"))
    assert error.path == "[0].sender.type"


async def test_body_that_is_not_compressed_as_it_says() -> None:
    """A body that cannot be unpacked is a DecodeError, and the server did it."""
    transport = recorder(
        tokens(lambda request: httpx.Response(200, headers={"content-encoding": "gzip"}, stream=Gzip()))
    )
    async with sakari(transport) as client:
        error = await failure(CALLS["POST"](client))
    assert (DecodeError, Outcome.ACCEPTED, None) == (type(error), error.outcome, error.body)


@pytest.mark.parametrize("status", [200, 201, 204])
@pytest.mark.parametrize("content", [b"", b"null", b"<html>", b"[", b"\xff"])
async def test_body_that_nobody_needs(status: int, content: bytes) -> None:
    """An operation that returns nothing succeeds whatever stands in the body."""
    async with textmagic(once(httpx.Response(status, content=content))) as client:
        assert await client.sessions.delete(5) is None
        assert await client.sessions.delete_bulk(ids=[5]) is None


async def test_other_success_statuses() -> None:
    """201 in place of 200 is a success too."""
    async with sakari(once(httpx.Response(201, json={"data": {"id": "m"}}))) as client:
        assert (await client.messages.get("m")).id == "m"


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ({"success": False, "error": {"code": "CONV-001", "message": "No"}}, "CONV-001", "No"),
        ({"success": False, "error": {"code": "A", "message": "No"}, "data": {"id": "m"}}, "A", "No"),
        ({"success": False, "error": None, "data": None}, None, None),
        ({"success": False}, None, None),
    ],
)
async def test_refusal_with_status_200(
    call: Callable[[Any], Awaitable[Any]], body: Any, code: str | None, message: str | None
) -> None:
    """Sakari's 200 with ``success: false`` is a refusal: nothing was done, and nothing is repeated."""
    transport = once(httpx.Response(200, json=body))
    async with sakari(transport) as client:
        error = await failure(call(client))
    assert APIStatusError is type(error)
    assert (Outcome.REJECTED, 200, code, message, 1) == (
        error.outcome,
        error.status,
        error.code,
        error.message,
        error.attempts,
    )
    assert "the server said no" in str(error)
    assert len(transport.calls) == 1


# --- No answer ---


@frozen
class Fate:
    """What a failure of the transport becomes: the error's class, the outcome, and whether it is worth another try."""

    error: type[APIError] = APIConnectionError
    outcome: Outcome = Outcome.UNKNOWN
    transient: bool = True


LOST = Fate()
SLOW = Fate(APITimeoutError)
UNFORESEEN = Fate(transient=False)
FATES: Mapping[type[Exception], Fate] = {
    httpx.ConnectError: Fate(outcome=Outcome.NOT_SENT),
    httpx.ProxyError: Fate(outcome=Outcome.NOT_SENT),
    httpx.ConnectTimeout: Fate(APITimeoutError, Outcome.NOT_SENT),
    httpx.PoolTimeout: Fate(APITimeoutError, Outcome.NOT_SENT),
    httpx.LocalProtocolError: LOST,
    httpx.UnsupportedProtocol: Fate(outcome=Outcome.NOT_SENT, transient=False),
    httpx.ReadTimeout: SLOW,
    httpx.WriteTimeout: SLOW,
    httpx.TimeoutException: SLOW,
    TimeoutError: SLOW,
    httpx.ReadError: LOST,
    httpx.WriteError: LOST,
    httpx.CloseError: LOST,
    httpx.NetworkError: LOST,
    httpx.ProtocolError: LOST,
    httpx.RemoteProtocolError: LOST,
    httpx.TransportError: LOST,
    OSError: LOST,
    ConnectionResetError: LOST,
    BrokenPipeError: LOST,
    httpx.DecodingError: Fate(DecodeError, transient=False),
    httpx.HTTPError: UNFORESEEN,
    httpx.RequestError: UNFORESEEN,
    httpx.TooManyRedirects: UNFORESEEN,
    httpx.HTTPStatusError: UNFORESEEN,
    httpx.InvalidURL: UNFORESEEN,
    httpx.CookieConflict: UNFORESEEN,
    httpx.StreamError: UNFORESEEN,
    httpx.StreamConsumed: UNFORESEEN,
    httpx.StreamClosed: UNFORESEEN,
    httpx.ResponseNotRead: UNFORESEEN,
    httpx.RequestNotRead: UNFORESEEN,
    RuntimeError: UNFORESEEN,
    KeyError: UNFORESEEN,
    ValueError: UNFORESEEN,
    TypeError: UNFORESEEN,
    RecursionError: UNFORESEEN,
    json.JSONDecodeError: UNFORESEEN,
    UnicodeDecodeError: UNFORESEEN,
    ExceptionGroup: UNFORESEEN,
    Exception: UNFORESEEN,
}


def made(kind: type[Exception]) -> Exception:
    request = httpx.Request("GET", "https://example.test/")
    arguments: dict[type[Exception], tuple[Any, ...]] = {
        json.JSONDecodeError: ("boom", "doc", 0),
        UnicodeDecodeError: ("utf-8", b"\xff", 0, 1, "boom"),
        ExceptionGroup: ("boom", [ValueError()]),
    }
    if issubclass(kind, httpx.HTTPStatusError):
        return kind("boom", request=request, response=httpx.Response(500))
    if kind in (httpx.StreamConsumed, httpx.StreamClosed, httpx.ResponseNotRead, httpx.RequestNotRead):
        return kind()
    return kind(*arguments.get(kind, ("boom",)))


def test_all_exceptions_of_httpx_are_known() -> None:
    """The table of fates has every exception that httpx can raise."""
    found = {one for one in vars(httpx).values() if isinstance(one, type) and issubclass(one, Exception)}
    assert set() == found - set(FATES)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("kind", FATES)
async def test_transport_that_fails(kind: type[Exception], method: str) -> None:
    """Whatever a transport raises becomes an APIError that knows what became of the request; a send in doubt is not repeated."""
    fate, cause = FATES[kind], made(kind)
    transport = once(cause)
    async with sakari(transport) as client:
        error = await failure(CALLS[method](client))
    assert fate.error is type(error)
    assert fate.outcome is error.outcome
    again = fate.transient and (method == "GET" or fate.outcome is Outcome.NOT_SENT)
    assert (3 if again else 1) == error.attempts == len(transport.calls)
    assert (error.status, error.body, error.code, error.details) == (None, None, None, {})
    assert ("not sent again" in error.reason) == (method == "POST" and fate.outcome is Outcome.UNKNOWN)
    assert cause is error.__cause__
    assert str(error).isprintable()


@pytest.mark.parametrize("kind", FATES)
async def test_token_that_cannot_be_fetched(kind: type[Exception]) -> None:
    """If the token cannot be fetched the call was not sent, whatever became of the token's own request."""

    def handle(request: httpx.Request) -> httpx.Response:
        assert request.url.path == "/oauth2/token"
        raise made(kind)

    async with sakari(recorder(handle)) as client:
        error = await failure(CALLS["POST"](client))
    assert (FATES[kind].error, Outcome.NOT_SENT, "auth_token") == (
        type(error),
        error.outcome,
        error.operation,
    )


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(401, json={"success": False}),
        httpx.Response(500),
        httpx.Response(200, json={"success": False}),
        httpx.Response(200, json={}),
        httpx.Response(200, text="<html>"),
        httpx.Response(200),
    ],
)
async def test_token_that_is_refused(answer: httpx.Response) -> None:
    """Nor was the call sent if the token endpoint says no, or yes in a way that cannot be read."""
    transport = recorder(answering(answer))
    async with sakari(transport) as client:
        error = await failure(CALLS["POST"](client))
    assert (error.outcome, error.operation) == (Outcome.NOT_SENT, "auth_token")
    assert {"/oauth2/token"} == {one.url.path for one in transport.requests}


class Torn(httpx.AsyncByteStream):
    """A body that begins well."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"data": {'
        raise self.error


@pytest.mark.parametrize("kind", FATES)
async def test_body_that_breaks_off(kind: type[Exception]) -> None:
    """A success that breaks off was done and is not sent again, unless it only reads; a refusal stays a refusal."""

    def transport(status: int) -> Recorder:
        return recorder(tokens(lambda request: httpx.Response(status, stream=Torn(made(kind)))))

    fate = FATES[kind]
    for method, tries in (("POST", 1), ("GET", 3 if fate.transient else 1)):
        # Connected it was: the same exceptions that mean "not sent" before the answer do not after it.
        if fate.outcome is Outcome.NOT_SENT:
            continue
        torn = transport(200)
        async with sakari(torn) as client:
            error = await failure(CALLS[method](client))
        assert (fate.error, Outcome.ACCEPTED, 200) == (type(error), error.outcome, error.status)
        assert tries == error.attempts == len(torn.calls)
    for status in (404, 422, 500):
        async with sakari(transport(status)) as client:
            error = await failure(CALLS["POST"](client))
        assert (CLASSES[status], outcome(status), None) == (type(error), error.outcome, error.body)


async def test_cancellation_is_no_error_of_ours() -> None:
    """A cancelled call ends with CancelledError and nothing else."""
    entered = asyncio.Event()

    async def handle(request: httpx.Request) -> httpx.Response:
        entered.set()
        await asyncio.Event().wait()
        raise AssertionError

    async with textmagic(recorder(handle)) as client:
        task = asyncio.create_task(client.sessions.get(5))
        await entered.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


# --- Copies ---


async def collect() -> list[TrunklineError]:
    """One error of every class, as a user meets them."""
    found: list[TrunklineError] = []
    rich = {"x-request-id": "r", "retry-after": "1"}
    body = {"code": 400, "message": "No", "errors": {"common": ["Why"], "fields": {"ids": ["Odd"]}}}
    for status in CLASSES:
        async with textmagic(once(httpx.Response(status, json=body, headers=rich))) as client:
            found.append(await failure(client.sessions.list()))
    for kind in (httpx.ConnectError, httpx.ReadTimeout):
        async with sakari(once(made(kind))) as client:
            found.append(await failure(CALLS["POST"](client)))
    async with sakari(once(httpx.Response(200, json={"data": [{"id": []}]}))) as client:
        found.append(await failure(client.messages.list()))
        found.append(found[-1].__cause__)  # type: ignore[arg-type]
        found.append(await failure(client.messages.get("")))
    found.append(await failure(client.messages.get("m")))
    page = [{"id": 5, "message_type": 0, "created_at": 1, "conversation_id": 1}]
    async with inbox(once(httpx.Response(200, json=page))) as other:
        found.append(await failure(other.messages.list(1, contact_identifier="c").collect()))
    with pytest.raises(ConfigurationError) as info:
        textmagic(recorder(answering({})), api_key="")
    return [*found, info.value]


async def test_errors_can_be_copied() -> None:
    """Every error comes out of pickle and copy as it went in: class, attributes and text; it is equal to its copy and to no other."""
    errors = await collect()
    signatures = (
        SignatureMissingError,
        SignatureMalformedError,
        SignatureMismatchError,
        SignatureExpiredError,
    )
    errors += [WebhookPayloadError("is no JSON", "data.id"), *(one("odd") for one in signatures)]
    assert {
        WebhookPayloadError,
        *signatures,
        *CLASSES.values(),
        APIConnectionError,
        APITimeoutError,
        DecodeError,
        MismatchError,
        PaginationError,
        InvalidArgumentError,
        ClientClosedError,
        ConfigurationError,
    } == {type(one) for one in errors}
    assert any(one.cursor for one in errors if isinstance(one, APIError))
    copies: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy]
    copies += [lambda one, p=protocol: pickle.loads(pickle.dumps(one, p)) for protocol in range(2, 6)]
    for error in errors:
        for make in copies:
            same = make(error)
            assert same is not error
            assert type(error) is type(same)
            assert vars(error) == vars(same)
            assert (str(error), repr(error), error.args) == (str(same), repr(same), same.args)
            assert error == same
            assert {error} == {same}
    for error in errors:
        other = copy.copy(error)
        other.more = "of it"  # type: ignore[attr-defined]
        assert error != other
    assert SignatureMissingError("odd") != SignatureMismatchError("odd")


def test_tree() -> None:
    """Every error is a TrunklineError, and a handler for a class catches what stands below it."""
    assert issubclass(APITimeoutError, APIConnectionError)
    assert issubclass(InvalidArgumentError, ConfigurationError)
    assert issubclass(ClientClosedError, ConfigurationError)
    for name in trunkline.__all__:
        one = getattr(trunkline, name)
        if isinstance(one, type) and issubclass(one, Exception):
            assert issubclass(one, TrunklineError)
            assert issubclass(one, APIError) != issubclass(
                one, ConfigurationError | MismatchError | WebhookError
            ) or (one is TrunklineError)
    for one in set(CLASSES.values()):
        assert issubclass(one, APIStatusError)


# --- Bad input: constructors ---

NO_CREDENTIALS = [
    ("", "got an empty str"),
    ("  \t", "got only whitespace"),
    (f"{SECRET}\n", "got a str with line breaks"),
    (f"{SECRET}\x00", "control characters"),
    (f"☎{SECRET}", "outside Latin-1"),
    (f" {SECRET}", "got a str with spaces around it"),
    (f"{SECRET} ", "got a str with spaces around it"),
    (None, "got NoneType"),
    (5, "got int"),
    (b"secret", "got bytes"),
]


@pytest.mark.parametrize(("value", "words"), NO_CREDENTIALS)
@pytest.mark.parametrize(
    ("door", "name"),
    [
        (sakari, "account_id"),
        (sakari, "client_id"),
        (sakari, "client_secret"),
        (inbox, "inbox_identifier"),
        (chatwoot, "api_access_token"),
        (platform, "api_access_token"),
        (textmagic, "username"),
        (textmagic, "api_key"),
    ],
)
async def test_bad_credential(door: Callable[..., Any], name: str, value: Any, words: str) -> None:
    """A credential that is empty, padded or cannot be sent is refused by name when the client is made, and is not shown."""
    transport = recorder(answering({}))
    with pytest.raises(ConfigurationError) as info:
        door(transport, **{name: value})
    assert str(info.value).startswith(f"{name}: expected ")
    assert words in str(info.value)
    assert SECRET not in "".join(traceback.format_exception(info.value))


@pytest.mark.parametrize("value", ["", "s3cr3t\n", None, 5])
@pytest.mark.parametrize(
    ("door", "name", "call"),
    [
        (sakari, "client_secret", CALLS["GET"]),
        (chatwoot, "api_access_token", lambda c: c.profile.get()),
        (platform, "api_access_token", lambda c: c.accounts.get(1)),
        (textmagic, "api_key", lambda c: c.sessions.get(5)),
    ],
)
async def test_bad_credential_from_a_provider(
    door: Callable[..., Any], name: str, call: Callable[[Any], Awaitable[Any]], value: Any
) -> None:
    """What a provider returns is held to the same rules, before anything is sent."""

    async def provide() -> Any:
        return value

    transport = recorder(answering({}))
    async with door(transport, **{name: provide}) as client:
        error = await failure(call(client))
    assert ConfigurationError is type(error)
    assert str(error).startswith(f"{name}: expected a str from its provider")
    assert SECRET not in "".join(traceback.format_exception(error))
    assert transport.requests == []


@pytest.mark.parametrize("value", [0, -1, True, "1", 1.0, None])
def test_bad_account_number(value: Any) -> None:
    """Chatwoot's account is a number from 1."""
    with pytest.raises(ConfigurationError, match=r"^account_id: expected an int from 1, got "):
        chatwoot(recorder(answering({})), account_id=value)


def test_username_that_basic_cannot_carry() -> None:
    """A colon in the user name is refused where HTTP Basic would cut the name there, and only there."""
    with pytest.raises(ConfigurationError, match=r"^username: must not hold a colon"):
        textmagic(recorder(answering({})), username="a:b")
    textmagic(recorder(answering({})), username="a:b", auth="headers")


ABSOLUTE = "base_url: expected an absolute URL such as 'https://chat.example.com', got "


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("", ABSOLUTE),
        ("   ", ABSOLUTE),
        ("chat.example.com", ABSOLUTE),
        ("/api", ABSOLUTE),
        ("//chat.example.com", ABSOLUTE),
        ("https://", ABSOLUTE),
        ("https:///path", ABSOLUTE),
        ("https://:443", ABSOLUTE),
        ("ftp://chat.example.com", ABSOLUTE),
        ("file:///etc/passwd", ABSOLUTE),
        ("javascript:alert(1)", ABSOLUTE),
        ("https://chat.example.com:99999", ABSOLUTE),
        ("https://chat.example.com:0", ABSOLUTE),
        ("https://chat.example.com:x", ABSOLUTE),
        ("https://chat example.com", ABSOLUTE),
        ("https://chat%20example.com", ABSOLUTE),
        (" https://chat.example.com", ABSOLUTE),
        ("https://chat.example.com\n", ABSOLUTE),
        ("https://chat.example.com/\r\nX: y", ABSOLUTE),
        ("https://[::1", ABSOLUTE),
        ("https://chat..example.com", ABSOLUTE),
        (None, ABSOLUTE + "NoneType"),
        (5, ABSOLUTE + "int"),
        (b"https://chat.example.com", ABSOLUTE + "bytes"),
        (f"https://user:{SECRET}@chat.example.com", "with a query, a fragment or a user name"),
        (f"https://{SECRET}@chat.example.com", "with a query, a fragment or a user name"),
        (f"https://chat.example.com/?token={SECRET}", "with a query, a fragment or a user name"),
        ("https://chat.example.com/?", "with a query, a fragment or a user name"),
        (f"https://chat.example.com/#{SECRET}", "with a query, a fragment or a user name"),
        (
            "http://chat.example.com",
            "would carry the credentials unencrypted; use https, or allow it with allow_http",
        ),
        ("http://10.0.0.5:3000", "would carry the credentials unencrypted"),
        ("http://localhost.example.com", "would carry the credentials unencrypted"),
        ("http://127.0.0.1.example.com", "would carry the credentials unencrypted"),
        ("http://0.0.0.0", "would carry the credentials unencrypted"),
    ],
)
@pytest.mark.parametrize("door", [sakari, inbox, chatwoot, platform, textmagic])
def test_bad_base_url(door: Callable[..., Any], url: Any, words: str) -> None:
    """A base URL that is not absolute, carries more than a place, or would send credentials in clear is refused."""
    with pytest.raises(ConfigurationError) as info:
        door(recorder(answering({})), base_url=url)
    assert words in str(info.value)
    assert str(info.value).startswith("base_url: ")
    assert SECRET not in "".join(traceback.format_exception(info.value))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"base_url": "https://chat.example.com"}, "https://chat.example.com/api/v1/profile"),
        ({"base_url": "https://chat.example.com/"}, "https://chat.example.com/api/v1/profile"),
        ({"base_url": "https://example.com/chat/"}, "https://example.com/chat/api/v1/profile"),
        ({"base_url": "https://CHAT.example.com:8443"}, "https://chat.example.com:8443/api/v1/profile"),
        ({"base_url": "http://localhost:3000"}, "http://localhost:3000/api/v1/profile"),
        ({"base_url": "http://127.0.0.9"}, "http://127.0.0.9/api/v1/profile"),
        ({"base_url": "http://[::1]:3000"}, "http://[::1]:3000/api/v1/profile"),
        ({"base_url": "http://chatwoot:3000", "allow_http": True}, "http://chatwoot:3000/api/v1/profile"),
    ],
)
async def test_good_base_url(options: dict[str, Any], expected: str) -> None:
    """Paths are appended to any other base URL; plain http goes to this machine, or where it is allowed."""
    transport = recorder(answering({"id": 1}))
    async with chatwoot(transport, **options) as client:
        await client.profile.get()
    assert expected == str(transport.requests[0].url)


@pytest.mark.parametrize("name", ["timeout_", "api_key", "base"])
def test_unknown_option(name: str) -> None:
    """An option that does not exist is a TypeError."""
    with pytest.raises(TypeError, match=name):
        sakari(recorder(answering({})), **{name: 1})


# --- Bad input: calls ---


def sends(**arguments: Any) -> Callable[[Any], Awaitable[Any]]:
    return lambda c: c.messages.send(**{"template": "Hi"} | arguments)


def to(**contact: Any) -> Callable[[Any], Awaitable[Any]]:
    return sends(contacts=[{"id": "c"}, contact])


def writes(**arguments: Any) -> Callable[[Any], Awaitable[Any]]:
    return lambda c: c.messages.create(12, contact_identifier="c", **arguments)


def submits(values: Any) -> Callable[[Any], Awaitable[Any]]:
    return lambda c: c.messages.update(5, contact_identifier="c", conversation_id=12, submitted_values=values)


def deletes(**arguments: Any) -> Callable[[Any], Awaitable[Any]]:
    return lambda c: c.sessions.delete_bulk(**arguments)


cycle: dict[str, Any] = {}
cycle["again"] = cycle
nested: list[Any] = []
for _ in range(5000):
    nested = [nested]

REFUSED: Mapping[str, list[Any]] = {
    "sakari": [
        # Lists of recipients, and what narrows or widens them.
        (sends(contacts=[]), "contacts: expected a list that is not empty, got an empty list"),
        (sends(contacts=()), "contacts: expected a list that is not empty, got an empty "),
        (sends(contacts=None), "contacts: expected a list, got None"),
        (sends(contacts="+15005550006"), "contacts: expected a list, got str"),
        (sends(contacts={"id": "c"}), "contacts: expected a list, got dict"),
        (sends(contacts=5), "contacts: expected a list, got int"),
        (sends(contacts=["c"]), "contacts[0]: expected a dict like ContactRequest"),
        (sends(contacts=[None]), "contacts[0]: expected a dict like ContactRequest"),
        (sends(conversations=[]), "conversations: expected a list that is not empty, got an empty list"),
        (sends(conversations="c"), "conversations: expected a list, got str"),
        (
            sends(conversations=["c", ""]),
            "conversations[1]: expected a str that is not empty, got an empty str",
        ),
        (sends(conversations=[5]), "conversations[0]: expected a str, got int"),
        (sends(filters={"tags": []}), "filters.tags: expected a list that is not empty, got an empty list"),
        (sends(filters={"tags": [""]}), "filters.tags[0]: expected a str that is not empty"),
        (sends(filters=None), "filters: expected a dict like SendFilters, got None"),
        (sends(filters=[]), "filters: expected a dict like SendFilters, got an empty list"),
        (sends(filters={"attributes": []}), "filters.attributes: expected a list that is not empty"),
        (
            sends(filters={"attributes": [{"name": "a", "comparator": "~", "value": ""}]}),
            "filters.attributes[0].comparator: expected one of '=', '<', '<=', '>', '>=', '!=', got '~'",
        ),
        (sends(filters={"attributes": [{"name": "a"}]}), "filters.attributes[0]: 'comparator' is missing"),
        (sends(filters={}), "filters: "),
        (sends(filters={"tags": UNSET}), "filters: "),
        (sends(contacts=[{}]), "contacts[0]: "),
        # Keys.
        (to(mobil={}), "contacts[1]: unknown key 'mobil'; did you mean 'mobile'?"),
        (to(firstName="A"), "contacts[1]: unknown key 'firstName'; did you mean 'first_name'?"),
        (
            to(zzzz=1),
            "contacts[1]: unknown key 'zzzz'; known are id, email, first_name, last_name, mobile, attributes, tags, lists",
        ),
        (
            to(mobile={"number": "1", "country": "US", "ext": "2"}),
            "contacts[1].mobile: unknown key 'ext'; known are ",
        ),
        (sends(contacts=[{5: "c"}]), "contacts[0]: unknown key 5"),
        (to(mobile={"number": "+1"}), "contacts[1].mobile: 'country' is missing"),
        (to(mobile={"number": UNSET, "country": "US"}), "contacts[1].mobile: 'number' is missing"),
        (sends(phone_number_filter={}), "phone_number_filter: 'group' is missing"),
        (sends(phone_number_filter={"group": {}}), "phone_number_filter.group: 'id' is missing"),
        # Types, with their path.
        (to(mobile={"number": 5, "country": "US"}), "contacts[1].mobile.number: expected a str, got int"),
        (to(mobile={"number": None, "country": "US"}), "contacts[1].mobile.number: expected a str, got None"),
        (
            to(mobile="+15005550006"),
            "contacts[1].mobile: expected a dict like MobileRequest",
        ),
        (to(id=""), "contacts[1].id: expected a str that is not empty, got an empty str"),
        (to(email=None), "contacts[1].email: expected a str, got None"),
        (to(tags=[{"tag": "a", "visible": 1}]), "contacts[1].tags[0].visible: expected a bool, got int"),
        (to(tags="a"), "contacts[1].tags: expected a list, got str"),
        (to(lists=[{"id": 5}]), "contacts[1].lists[0].id: expected a str, got int"),
        (to(attributes=[]), "contacts[1].attributes: expected a dict, got an empty list"),
        (to(attributes={5: "a"}), "contacts[1].attributes: a key: expected a str, got int"),
        (
            to(attributes={"a": {"b": [1, datetime(2026, 1, 1)]}}),
            "contacts[1].attributes.a.b[1]: expected a JSON value (None, bool, int, float, str, list, dict), got datetime",
        ),
        (to(attributes={"a": float("nan")}), "contacts[1].attributes.a: expected a finite number, got float"),
        (
            to(attributes={"a": [float("-inf")]}),
            "contacts[1].attributes.a[0]: expected a finite number, got float",
        ),
        (to(attributes={"a": b"b"}), "contacts[1].attributes.a: expected a JSON value"),
        (to(attributes={"a": {1, 2}}), "contacts[1].attributes.a: expected a JSON value"),
        (to(attributes=cycle), "messages_send: an argument is nested too deeply, or contains itself"),
        (to(attributes={"a": nested}), "messages_send: an argument is nested too deeply, or contains itself"),
        (to(attributes={"a": 10**5000}), "messages_send: an argument cannot be sent"),
        # Texts.
        (sends(template=None), "template: expected a str, got None"),
        (sends(template=5), "template: expected a str, got int"),
        (sends(template=b"Hi"), "template: expected a str, got bytes"),
        (sends(template=UNSET), "template: must be given"),
        (sends(template="a\ud83d"), "template: holds half of a surrogate pair, which cannot be sent"),
        (to(attributes={"a": "\udc00"}), "contacts[1].attributes.a: holds half of a surrogate pair"),
        (to(attributes={"\udc00": 1}), "messages_send: an argument cannot be sent"),
        (sends(type="sms"), "type: expected one of 'SMS', 'MMS', got 'sms'"),
        (sends(type=5), "type: expected one of 'SMS', 'MMS', got 5"),
        (sends(type=["SMS"]), "type: expected one of 'SMS', 'MMS', got list"),
        (sends(media=[{"url": ""}]), "media[0].url: expected a str that is not empty, got an empty str"),
        (sends(media=[{}]), "media[0]: 'url' is missing"),
        (sends(media=[b"x"]), "media[0]: expected a dict like MediaRequest"),
        # Ids and filters of a list.
        (lambda c: c.messages.get(""), "message_id: expected a str that is not empty, got an empty str"),
        (lambda c: c.messages.get("."), "message_id: expected an id, got '.'"),
        (lambda c: c.messages.get(".."), "message_id: expected an id, got '..'"),
        (lambda c: c.messages.get(None), "message_id: expected a str, got None"),
        (lambda c: c.messages.get(5), "message_id: expected a str, got int"),
        (lambda c: c.messages.get(UNSET), "message_id: must be given"),
        (lambda c: c.messages.get("\ud800"), "message_id: holds half of a surrogate pair"),
        (lambda c: c.with_options(account_id="..").messages.list(), "account_id: expected an id, got '..'"),
        (lambda c: c.messages.list(contact_id=""), "contact_id: expected a str that is not empty"),
        (lambda c: c.messages.list(conversation_id=5), "conversation_id: expected a str, got int"),
    ],
    "inbox": [
        (writes(), "create_a_message: give at least one of content, attachments"),
        (writes(content=UNSET), "create_a_message: give at least one of content, attachments"),
        (writes(content=None), "content: expected a str, got None"),
        (writes(content="x" * 150_001), "content: at most 150,000 characters are allowed, got 150,001"),
        (writes(content="\ud800"), "content: holds half of a surrogate pair"),
        (
            writes(attachments=[5]),
            "attachments[0]: expected a path, bytes, a binary file object or trunkline.File, got int",
        ),
        (
            writes(attachments=5),
            "attachments: expected a path, bytes, a binary file object or trunkline.File, got int",
        ),
        (writes(attachments=[File(5, "a")]), "attachments[0]: expected a path, bytes,"),  # type: ignore[arg-type]
        (
            writes(attachments=[b"a", File(b"", "")]),
            "attachments[1].name: expected a str of printable characters",
        ),
        (
            writes(attachments=[File(b"", "a\r\nb")]),
            "attachments[0].name: expected a str of printable characters",
        ),
        (
            writes(attachments=[File(b"", "a", "text/plain\r\nX: y")]),
            "attachments[0].content_type: expected a str of printable characters",
        ),
        (writes(attachments=["/no/such/file"]), "attachments: cannot be read (FileNotFoundError"),
        (writes(attachments=[Path("/")]), "attachments: cannot be read (IsADirectoryError"),
        (writes(attachments=[]), "create_a_message: give at least one of content, attachments"),
        (submits([]), "submitted_values: expected a list that is not empty, got an empty list"),
        (submits("yes"), "submitted_values: expected a list, got str"),
        (submits(None), "submitted_values: expected a list, got None"),
        (submits({}), "submitted_values: 'csat_survey_response' is missing"),
        (submits({"csat_survey_response": {}}), "submitted_values.csat_survey_response: 'rating' is missing"),
        (
            submits({"csat_survey_response": {"rating": 6}}),
            "submitted_values.csat_survey_response.rating: expected 1 to 5, got 6",
        ),
        (
            submits({"csat_survey_response": {"rating": True}}),
            "submitted_values.csat_survey_response.rating: expected an int, got bool",
        ),
        (
            submits([{"value": "x"}, {"valeu": "y"}]),
            "submitted_values[1]: unknown key 'valeu'; did you mean 'value'?",
        ),
        (submits([{"value": 5}]), "submitted_values[0].value: expected a str, got int"),
        (submits([{}]), "submitted_values[0]: "),
        *(
            (
                lambda c, value=value: c.messages.list(12, contact_identifier=value),
                f"contact_identifier: {words}",
            )
            for value, words in [
                ("", "expected a str that is not empty, got an empty str"),
                (".", "expected an id, got '.'"),
                ("..", "expected an id, got '..'"),
                (None, "expected a str, got None"),
                (5, "expected a str, got int"),
            ]
        ),
        *(
            (
                lambda c, value=value: c.messages.list(value, contact_identifier="c"),
                f"conversation_id: {words}",
            )
            for value, words in [
                (0, "expected at least 1, got 0"),
                (-1, "expected at least 1, got -1"),
                (True, "expected an int, got bool"),
                ("12", "expected an int, got str"),
                (1.0, "expected an int, got float"),
                (None, "expected an int, got None"),
            ]
        ),
        (
            lambda c: c.messages.update(
                0, contact_identifier="c", conversation_id=1, submitted_values=[{"value": ""}]
            ),
            "message_id: expected at least 1, got 0",
        ),
        (
            lambda c: c.messages.list(1, contact_identifier="c", max_items=0),
            "max_items: expected at least 1, got 0",
        ),
        (
            lambda c: c.messages.list(1, contact_identifier="c", cursor="x"),
            "cursor: damaged, or made by another version",
        ),
    ],
    "textmagic": [
        (deletes(), "delete_message_sessions_bulk: give at least 1 of ids, all"),
        (deletes(ids=UNSET, all=UNSET), "delete_message_sessions_bulk: give at least 1 of ids, all"),
        (deletes(ids=[]), "ids: expected a list that is not empty, got an empty list"),
        (deletes(ids=()), "ids: expected a list that is not empty, got an empty "),
        (deletes(ids=None), "ids: expected a list, got None"),
        (deletes(ids="1,2"), "ids: expected a list, got str"),
        (deletes(ids=5), "ids: expected a list, got int"),
        (deletes(ids=[1, "2"]), "ids[1]: expected an int, got str"),
        (deletes(ids=[1, True]), "ids[1]: expected an int, got bool"),
        (deletes(ids=[1.0]), "ids[0]: expected an int, got float"),
        (deletes(ids=[None]), "ids[0]: expected an int, got None"),
        (deletes(ids=[-5]), "ids[0]: "),
        (deletes(all=1), "all: expected True; leave it out otherwise, got int"),
        (deletes(all="yes"), "all: expected True; leave it out otherwise, got str"),
        (deletes(all=None), "all: expected True; leave it out otherwise, got None"),
        *(
            (lambda c, value=value, name=name: getattr(c.sessions, name)(value), f"id: {words}")
            for name in ("get", "delete", "stat", "messages")
            for value, words in [
                (0, "expected at least 1, got 0"),
                (True, "expected an int, got bool"),
                ("", "expected an int, got an empty str"),
                ("..", "expected an int, got str"),
                (None, "expected an int, got None"),
            ]
        ),
        (lambda c: c.sessions.stat(1, include_deleted=1), "include_deleted: expected a bool, got int"),
        (lambda c: c.sessions.messages(1, statuses="delivered"), "statuses: expected one of 'q', 's', "),
        (lambda c: c.sessions.messages(1, statuses="g"), "statuses: expected one of 'q', 's', "),
        (lambda c: c.sessions.messages(1, statuses=["d"]), "statuses: expected one of 'q', 's', "),
    ],
}
SIZES = [
    (0, "expected 1 to 100, got 0"),
    (101, "expected 1 to 100, got 101"),
    (-1, "expected 1 to 100, got -1"),
    (True, "expected an int, got bool"),
    ("5", "expected an int, got str"),
    (5.0, "expected an int, got float"),
]
for size, words in SIZES:
    REFUSED["sakari"].append(
        (lambda c, size=size: c.messages.list(page_size=size), f"page_size: {words}"),
    )
    REFUSED["textmagic"] += [
        (lambda c, size=size: c.sessions.list(page_size=size), f"page_size: {words}"),
        (lambda c, size=size: c.sessions.messages(1, page_size=size), f"page_size: {words}"),
    ]
DOORS: Mapping[str, Callable[..., Any]] = {"sakari": sakari, "inbox": inbox, "textmagic": textmagic}


@pytest.mark.parametrize(
    ("door", "call", "words"),
    [
        pytest.param(door, call, words, id=f"{door} {words[:60]}")
        for door, rows in REFUSED.items()
        for call, words in rows
    ],
)
async def test_bad_argument(door: str, call: Callable[[Any], Awaitable[Any]], words: str) -> None:
    """An argument that cannot be meant is refused before anything is sent, by its place and with what was expected."""
    transport = recorder(tokens(answering({})))
    async with DOORS[door](transport) as client:
        with pytest.raises(InvalidArgumentError) as info:
            await call(client)
    assert str(info.value).startswith(words)
    assert transport.requests == []


async def test_pager_refuses_at_once() -> None:
    """A list refuses bad input when it is made, and not when its first page is awaited."""
    async with sakari(recorder(answering({}))) as client:
        with pytest.raises(InvalidArgumentError, match="page_size"):
            client.messages.list(page_size=0)
        with pytest.raises(InvalidArgumentError, match="contact_id"):
            client.messages.list(contact_id="")


async def test_file_that_cannot_be_sent(tmp_path: Path) -> None:
    """A file opened as text, or closed, is refused before anything is sent."""
    path = tmp_path / "a.txt"
    path.write_text("x", encoding="utf-8")
    transport = recorder(answering({}))
    async with inbox(transport) as client:
        with path.open(encoding="utf-8") as opened:
            error = await failure(writes(attachments=[opened])(client))
        assert str(error) == "attachments: expected a file in binary mode, but reading gave str"
        error = await failure(writes(attachments=[opened])(client))
        assert str(error).startswith("attachments: cannot be read (ValueError")
    assert transport.requests == []


async def test_file_name_that_cannot_be_sent(tmp_path: Path) -> None:
    """A file whose name on the disk is no valid text is refused, or sent under another name; no other error comes out."""
    path = tmp_path / "\udcff.png"
    path.write_bytes(b"x")
    transport = recorder(answering({"id": 1, "message_type": 0, "created_at": 1, "conversation_id": 12}))
    async with inbox(transport) as client:
        try:
            await writes(attachments=[path])(client)
        except InvalidArgumentError as error:
            assert "attachments" in str(error)  # noqa: PT017
            assert transport.requests == []


@pytest.mark.parametrize(
    ("door", "call"),
    [
        ("sakari", lambda c: c.messages.list(conversation="c")),
        ("sakari", lambda c: c.messages.list("c")),
        ("sakari", lambda c: c.messages.list(limit=5)),
        ("sakari", lambda c: c.messages.get()),
        ("sakari", lambda c: c.messages.get(message_id="m", account_id="a")),
        ("sakari", lambda c: c.messages.send()),
        ("sakari", lambda c: c.messages.send("Hi")),
        ("sakari", lambda c: c.messages.send(template="Hi", contact=[{"id": "c"}])),
        ("sakari", lambda c: c.messages.send(template="Hi", phoneNumberFilter={})),
        ("inbox", lambda c: c.messages.create(12, content="Hi")),
        ("inbox", lambda c: c.messages.create(12, contact_identifier="c", text="Hi")),
        ("inbox", lambda c: c.messages.list(12, contact_identifier="c", page_size=5)),
        ("inbox", lambda c: c.messages.update(5, contact_identifier="c", conversation_id=1)),
        ("textmagic", lambda c: c.sessions.get()),
        ("textmagic", lambda c: c.sessions.delete_bulk([1, 2])),
        ("textmagic", lambda c: c.sessions.delete_bulk(id=[1])),
        ("textmagic", lambda c: c.sessions.messages(1, status="d")),
        ("textmagic", lambda c: c.with_options(account_id="a")),
    ],
)
async def test_wrong_keyword(door: str, call: Callable[[Any], Any]) -> None:
    """A keyword that does not exist, a missing one, or one too many by position is a TypeError of the signature."""
    transport = recorder(answering({}))
    async with DOORS[door](transport) as client:
        with pytest.raises(TypeError):
            await call(client)
    assert transport.requests == []


@pytest.mark.parametrize(
    ("door", "call"),
    [
        ("sakari", to(mobile={"number": SECRET, "country": "US", "contry": SECRET})),
        ("sakari", to(mobile={"number": SECRET.encode(), "country": "US"})),
        ("sakari", to(attributes={"a": [SECRET, b"x"]})),
        ("sakari", to(attributes={"a": SECRET, "b": float("nan")})),
        ("sakari", sends(template=SECRET + "\ud800")),
        ("sakari", sends(template=[SECRET])),
        ("sakari", sends(type="a long text that begins with " + SECRET)),
        ("sakari", lambda c: c.messages.list(cursor=SECRET)),
        ("sakari", lambda c: c.messages.get(SECRET * 20_000)),
        ("sakari", lambda c: c.with_options(headers={"X-Key": SECRET + "\n"})),
        ("sakari", lambda c: c.with_options(headers={SECRET + " ": "x"})),
        ("inbox", writes(content=SECRET * 50_000)),
        ("inbox", writes(content=SECRET, attachments=[5])),
        ("inbox", lambda c: c.messages.list(12, contact_identifier=SECRET.encode())),
        ("inbox", lambda c: c.messages.list(12, contact_identifier=SECRET + "\ud800")),
        ("inbox", lambda c: c.messages.list(12, contact_identifier=SECRET * 20_000)),
        ("inbox", lambda c: c.with_options(inbox_identifier=SECRET + "\n")),
        ("textmagic", deletes(ids=[SECRET])),
        ("textmagic", lambda c: textmagic(recorder(answering({})), proxy=f"http://user:{SECRET}@no host")),
    ],
)
async def test_refusals_show_no_value(door: str, call: Callable[[Any], Any]) -> None:
    """A refusal names the place and the kind; the value, which may be a secret or a person's words, is not in it."""
    async with DOORS[door](recorder(tokens(answering({})))) as client:
        with pytest.raises(ConfigurationError) as info:
            await call(client)
    assert SECRET not in "".join(traceback.format_exception(info.value))
    assert SECRET not in repr(info.value)
