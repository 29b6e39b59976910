"""Each operation over HTTP: what travels, whole, and what comes back; and that no secret is seen on the way."""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta, timezone
from functools import reduce
from itertools import chain
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import frozen
from support import (
    ACCOUNT,
    TOKEN,
    FormPart,
    Sent,
    answering,
    chatwoot,
    inbox,
    platform,
    recorder,
    sakari,
    spec,
    textmagic,
    tokens,
)

import trunkline
from trunkline import UNSET, APIError, Chatwoot, ChatwootPlatform, ChatwootPublic, File, Sakari, TextMagic
from trunkline.chatwoot import ContactSender, MessageContentType, MessageType, UserSender
from trunkline.sakari import Contact, MessageStatus
from trunkline.testing import Fake, FakeChatwoot, FakeSakari, FakeTextMagic

USER_AGENT = f"trunkline/{trunkline.__version__} python/{sys.version_info.major}.{sys.version_info.minor}"
PNG = b"\x89PNG\r\n\x1a\n\x00\xff"
ODD = "a/b ?"
ODD_ENCODED = "a%2Fb%20%3F"

MESSAGE_JSON = {
    "id": "65f1",
    "contact": {"id": "65c1", "firstName": "Ada", "mobile": {"number": "+15005550006", "country": "US"}},
    "conversation": {"id": "65d1", "closed": "2026-01-08T09:00:00.000Z", "lastMessage": {}},
    "type": "sms",
    "message": "Hi Ada",
    "outgoing": True,
    "price": 0.05,
    "segments": 1,
    "status": "delivered",
    "media": [],
    "created": {"at": "2026-01-01T09:00:00.250Z", "by": {"name": "API Consumer"}},
    "route": "new in this version",
}
PUBLIC_JSON = {
    "id": 815,
    "content": "Where is my parcel?",
    "message_type": 0,
    "content_type": "text",
    "content_attributes": {"in_reply_to": 3},
    "created_at": 1781700312,
    "conversation_id": 12,
    "sender": {"id": 3, "name": "Maria", "type": "contact", "blocked": False},
}
SESSION_JSON = {
    "id": 34436600,
    "startTime": "2026-01-01T09:00:00+0000",
    "text": "Hi {First name}",
    "source": "A",
    "referenceId": "ref-1",
    "price": 0.148,
    "numbersCount": 2,
    "destination": "t",
    "initiatorId": 305,
    "title": None,
}


def headers(host: str, **more: str) -> dict[str, str]:
    """The headers that every request has, and some more, with hyphens for underscores."""
    return {
        "host": host,
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "user-agent": USER_AGENT,
    } | {name.replace("_", "-"): value for name, value in more.items()}


def sakari_headers(**more: str) -> dict[str, str]:
    return headers("api.sakari.io", authorization=f"Bearer {TOKEN}", **more)


def textmagic_headers(**more: str) -> dict[str, str]:
    # test-user:test-api-key
    return headers("rest.textmagic.com", authorization="Basic dGVzdC11c2VyOnRlc3QtYXBpLWtleQ==", **more)


def read(value: Any, path: str) -> Any:
    """What stands at ``contact.mobile.number`` or ``0.id``."""
    return reduce(
        lambda inner, step: inner[int(step)] if step.isdigit() else getattr(inner, step),
        path.split("."),
        value,
    )


@frozen
class Case:
    """One call: what must be sent for it, what is answered, and what must come back, by attribute path."""

    door: Callable[..., Any]
    call: Callable[[Any], Awaitable[Any]]
    sent: Sent
    answer: Any
    expected: Mapping[str, Any] | None


INBOX = "https://chat.example.test/public/api/v1/inboxes/test-inbox/contacts/test-contact/conversations/12"
ACCOUNTS = f"https://api.sakari.io/v1/accounts/{ACCOUNT}"
SESSIONS = "https://rest.textmagic.com/api/v2/sessions"

CASES = {
    "sakari messages.list": Case(
        sakari,
        lambda c: c.messages.list(contact_id="65c1", conversation_id="a&b=c d", page_size=2),
        Sent(
            "GET",
            f"{ACCOUNTS}/messages",
            [("contactId", "65c1"), ("conversationId", "a&b=c d"), ("offset", "0"), ("limit", "2")],
            sakari_headers(),
        ),
        {
            "success": True,
            "pagination": {"totalCount": 7, "limit": 2, "offset": 0, "hasNext": True},
            "data": [MESSAGE_JSON, MESSAGE_JSON | {"id": "65f2", "status": "brand new"}],
        },
        {
            "total": 7,
            "has_next": True,
            "envelope.success": True,
            "envelope.pagination.limit": 2,
            "0.id": "65f1",
            "0.contact.mobile.number": "+15005550006",
            "0.conversation.closed": datetime(2026, 1, 8, 9, tzinfo=UTC),
            "0.conversation.last_message": None,
            "0.created.at": datetime(2026, 1, 1, 9, 0, 0, 250_000, UTC),
            "0.status": MessageStatus.DELIVERED,
            "0.price": 0.05,
            "0.media": [],
            "0.additional_properties": {"route": "new in this version"},
            "1.status": "brand new",
        },
    ),
    "sakari messages.get": Case(
        sakari,
        lambda c: c.messages.get(ODD),
        Sent("GET", f"{ACCOUNTS}/messages/{ODD_ENCODED}", [], sakari_headers()),
        {"success": True, "data": MESSAGE_JSON},
        {"id": "65f1", "message": "Hi Ada", "outgoing": True, "created.by.name": "API Consumer"},
    ),
    "sakari messages.send": Case(
        sakari,
        lambda c: c.messages.send(
            template="Hi {{{firstName}}} ☎",
            contacts=[
                {
                    "first_name": "Ada",
                    "mobile": {"number": "+15005550006", "country": "US"},
                    "attributes": {"vip": True, "visits": 3, "note": None},
                    "tags": [{"tag": "spring", "visible": False}],
                },
                {"id": "65c2"},
            ],
            conversations=["65d1"],
            filters={"tags": ["a"], "attributes": [{"name": "city", "comparator": "!=", "value": ""}]},
            phone_number_filter={"group": {"id": "65a1"}},
            type="MMS",
            media=[{"url": "https://example.com/a.png"}],
            conversation_strategy="newest",
        ),
        Sent(
            "POST",
            f"{ACCOUNTS}/messages",
            [],
            sakari_headers(content_type="application/json"),
            {
                "template": "Hi {{{firstName}}} ☎",
                "contacts": [
                    {
                        "firstName": "Ada",
                        "mobile": {"number": "+15005550006", "country": "US"},
                        "attributes": {"vip": True, "visits": 3, "note": None},
                        "tags": [{"tag": "spring", "visible": False}],
                    },
                    {"id": "65c2"},
                ],
                "conversations": ["65d1"],
                "filters": {
                    "tags": ["a"],
                    "attributes": [{"name": "city", "comparator": "!=", "value": ""}],
                },
                "phoneNumberFilter": {"group": {"id": "65a1"}},
                "type": "MMS",
                "media": [{"url": "https://example.com/a.png"}],
                "conversationStrategy": "newest",
            },
        ),
        {
            "success": True,
            "data": {
                "jobId": "65e1",
                "requested": 2,
                "valid": 1,
                "estimatedPrice": 0.05,
                "messages": [MESSAGE_JSON],
                "invalid": [{"id": "65c2", "error": {"code": "CONT-010", "description": "Opted out"}}],
            },
        },
        {
            "job_id": "65e1",
            "requested": 2,
            "valid": 1,
            "estimated_price": 0.05,
            "messages.0.status": MessageStatus.DELIVERED,
            "invalid.0.error.code": "CONT-010",
        },
    ),
    "inbox messages.create": Case(
        inbox,
        lambda c: c.messages.create(
            12, contact_identifier="test-contact", content="Where is my parcel?", echo_id="e1"
        ),
        Sent(
            "POST",
            f"{INBOX}/messages",
            [],
            headers("chat.example.test", content_type="application/json"),
            {"content": "Where is my parcel?", "echo_id": "e1"},
        ),
        PUBLIC_JSON,
        {
            "id": 815,
            "message_type": MessageType.INCOMING,
            "content_type": MessageContentType.TEXT,
            "content_attributes": {"in_reply_to": 3},
            "created_at": datetime(2026, 6, 17, 12, 45, 12, tzinfo=UTC),
            "conversation_id": 12,
            "sender": ContactSender(id=3, name="Maria", type="contact", blocked=False),
            "attachments": None,
        },
    ),
    "inbox messages.create with files": Case(
        inbox,
        lambda c: c.messages.create(
            12,
            contact_identifier="test-contact",
            content="Look:\r\n„box“",
            echo_id="e2",
            attachments=[
                File(PNG, 'b"ö"x.png', "image/png"),
                File(io.BytesIO(b"%PDF"), "terms.pdf"),
                b"raw",
            ],
        ),
        Sent(
            "POST",
            f"{INBOX}/messages",
            [],
            headers("chat.example.test", content_type="multipart/form-data"),
            [
                FormPart("content", "Look:\r\n„box“".encode()),
                FormPart("echo_id", b"e2"),
                FormPart("attachments[]", PNG, "b%22ö%22x.png", "image/png"),
                FormPart("attachments[]", b"%PDF", "terms.pdf", "application/pdf"),
                FormPart("attachments[]", b"raw", "file", "application/octet-stream"),
            ],
        ),
        PUBLIC_JSON
        | {
            "content": None,
            "attachments": [
                {"id": 5, "file_type": "image", "file_size": 9, "width": None, "data_url": "https://x.test/5"}
            ],
        },
        {
            "content": None,
            "attachments.0.file_type": "image",
            "attachments.0.file_size": 9,
            "attachments.0.width": None,
        },
    ),
    "inbox messages.list": Case(
        inbox,
        lambda c: c.messages.list(12, contact_identifier="test-contact"),
        Sent("GET", f"{INBOX}/messages", [], headers("chat.example.test")),
        [
            PUBLIC_JSON,
            {
                "id": 817,
                "content": "It left the depot.",
                "message_type": "outgoing",
                "created_at": 1781701020,
                "conversation_id": 12,
                "content_attributes": [],
                "sender": {"id": 5, "name": "Jonas Berg", "type": "user", "availability_status": "away"},
            },
        ],
        # The server sends a page with its oldest message first; a walk goes from the newest to the oldest.
        {
            "0.id": 817,
            "0.message_type": MessageType.OUTGOING,
            "0.content_attributes": {},
            "0.sender": UserSender(id=5, name="Jonas Berg", type="user", availability_status="away"),
            "1.id": 815,
            "total": None,
            "envelope": None,
        },
    ),
    "inbox messages.update": Case(
        inbox,
        lambda c: c.messages.update(
            821,
            contact_identifier="test-contact",
            conversation_id=12,
            submitted_values={"csat_survey_response": {"rating": 5, "feedback_message": "Quick"}},
        ),
        Sent(
            "PATCH",
            f"{INBOX}/messages/821",
            [],
            headers("chat.example.test", content_type="application/json"),
            {"submitted_values": {"csat_survey_response": {"rating": 5, "feedback_message": "Quick"}}},
        ),
        PUBLIC_JSON | {"id": 821, "message_type": 3, "content_type": "input_csat", "sender": None},
        {"id": 821, "message_type": MessageType.TEMPLATE, "content_type": "input_csat", "sender": None},
    ),
    "chatwoot profile.get": Case(
        chatwoot,
        lambda c: c.profile.get(),
        Sent(
            "GET",
            "https://chat.example.test/api/v1/profile",
            [],
            headers("chat.example.test", api_access_token="test-api-access-token"),
        ),
        {
            "id": 5,
            "access_token": "theirs",
            "role": "agent",
            "accounts": [{"id": 1, "active_at": "2026-06-17T10:00:00.000Z", "availability": "busy"}],
        },
        {
            "id": 5,
            "access_token": "theirs",
            "role": "agent",
            "accounts.0.active_at": datetime(2026, 6, 17, 10, tzinfo=UTC),
            "accounts.0.availability": "busy",
        },
    ),
    "platform accounts.get": Case(
        platform,
        lambda c: c.accounts.get(7),
        Sent(
            "GET",
            "https://chat.example.test/platform/api/v1/accounts/7",
            [],
            headers("chat.example.test", api_access_token="test-api-access-token"),
        ),
        {"id": 7, "name": "Example Shop", "features": {"macros": True}, "limits": [], "status": "active"},
        {"id": 7, "name": "Example Shop", "features": {"macros": True}, "limits": {}, "status": "active"},
    ),
    "textmagic sessions.list": Case(
        textmagic,
        lambda c: c.sessions.list(),
        Sent("GET", SESSIONS, [("page", "1"), ("limit", "100")], textmagic_headers()),
        {"page": 1, "limit": 100, "pageCount": 1, "resources": [SESSION_JSON]},
        {
            "has_next": False,
            "total": None,
            "envelope.page_count": 1,
            "0.id": 34436600,
            "0.start_time": datetime(2026, 1, 1, 9, tzinfo=UTC),
            "0.source": "A",
            "0.source.name": "API",
            "0.price": 0.148,
        },
    ),
    "textmagic sessions.get": Case(
        textmagic,
        lambda c: c.sessions.get(34436600),
        Sent("GET", f"{SESSIONS}/34436600", [], textmagic_headers()),
        SESSION_JSON | {"id": "34436600", "startTime": "2026-01-01T10:00:00+0200"},
        {
            "id": 34436600,
            "numbers_count": 2,
            "destination.name": "TEXT",
            "title": None,
            "start_time": datetime(2026, 1, 1, 10, tzinfo=timezone(timedelta(hours=2))),
        },
    ),
    "textmagic sessions.stat": Case(
        textmagic,
        lambda c: c.sessions.stat(5, include_deleted=True),
        Sent("GET", f"{SESSIONS}/5/stat", [("includeDeleted", "1")], textmagic_headers()),
        {"failed": 2, "delivered": "93", "all": 100},
        {"failed": 2, "delivered": 93, "all": 100, "scheduled": None},
    ),
    "textmagic sessions.messages": Case(
        textmagic,
        lambda c: c.sessions.messages(5, statuses="d", include_deleted=False, page_size=1),
        Sent(
            "GET",
            f"{SESSIONS}/5/messages",
            [("statuses", "d"), ("includeDeleted", "0"), ("page", "1"), ("limit", "1")],
            textmagic_headers(),
        ),
        {
            "page": 1,
            "limit": 1,
            "pageCount": 2,
            "resources": [
                {
                    "id": 49576009,
                    "receiver": "447860021130",
                    "status": "d",
                    "deleted": 0,
                    "messageTime": "2026-01-01T09:00:01+0000",
                    "price": "0.074",
                    "session": {"id": 5, "startTime": "2026-01-01T09:00:00+0000"},
                }
            ],
        },
        {
            "has_next": True,
            "0.status.name": "DELIVERED",
            "0.deleted": False,
            "0.message_time": datetime(2026, 1, 1, 9, 0, 1, tzinfo=UTC),
            "0.price": 0.074,
            "0.session.id": 5,
        },
    ),
    "textmagic sessions.delete": Case(
        textmagic,
        lambda c: c.sessions.delete(5),
        Sent("DELETE", f"{SESSIONS}/5", [], textmagic_headers()),
        httpx.Response(204),
        None,
    ),
    "textmagic sessions.delete_bulk by ids": Case(
        textmagic,
        lambda c: c.sessions.delete_bulk(ids=[3, 1, 2]),
        Sent(
            "POST",
            f"{SESSIONS}/delete",
            [],
            textmagic_headers(content_type="application/json"),
            {"ids": "3,1,2"},
        ),
        httpx.Response(204),
        None,
    ),
    "textmagic sessions.delete_bulk all": Case(
        textmagic,
        lambda c: c.sessions.delete_bulk(all=True),
        Sent(
            "POST", f"{SESSIONS}/delete", [], textmagic_headers(content_type="application/json"), {"all": 1}
        ),
        httpx.Response(204),
        None,
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
async def test_request_and_answer(case: Case) -> None:
    """A call sends exactly this request, and gives back what the answer says."""
    transport = recorder(tokens(answering(case.answer)))
    async with case.door(transport) as client:
        result = await case.call(client)
    assert case.sent == transport.last
    assert len(transport.calls) == 1
    if case.expected is None:
        assert result is None
    else:
        assert case.expected == {path: read(result, path) for path in case.expected}


async def test_token_request() -> None:
    """Sakari's token is asked for with the credentials in a JSON body, outside the account and before the first call."""
    transport = recorder(tokens(answering(CASES["sakari messages.get"].answer)))
    async with sakari(transport) as client:
        await client.messages.get("65f1")
        await client.messages.get("65f1")
    assert ["/oauth2/token", *[f"/v1/accounts/{ACCOUNT}/messages/65f1"] * 2] == [
        one.url.path for one in transport.requests
    ]
    assert Sent.of(transport.requests[0]) == Sent(
        "POST",
        "https://api.sakari.io/oauth2/token",
        [],
        headers("api.sakari.io", content_type="application/json"),
        {
            "grant_type": "client_credentials",
            "client_id": "test-client-id",
            "client_secret": "test-client-secret",
        },
    )


async def test_textmagic_by_headers() -> None:
    """The vendor's two headers take the place of HTTP Basic where that is asked for."""
    transport = recorder(answering(SESSION_JSON))
    async with textmagic(transport, auth="headers") as client:
        await client.sessions.get(5)
    assert transport.last.headers == headers(
        "rest.textmagic.com", x_tm_username="test-user", x_tm_key="test-api-key"
    )


async def test_boundary_is_random() -> None:
    """Each form has a boundary of its own, so that no file can hold it."""
    transport = recorder(answering(PUBLIC_JSON))
    async with inbox(transport) as client:
        for _ in range(2):
            await client.messages.create(12, contact_identifier="test-contact", attachments=[b"x"])
    first, second = (one.headers["content-type"] for one in transport.requests)
    assert first != second


async def test_files_of_every_kind(tmp_path: Path) -> None:
    """A path, as str or PathLike, an open file, bytes and a `File` are read whole, named and typed."""
    path = tmp_path / "grüße.txt"
    path.write_bytes(b"\xff\r\n\x00")
    transport = recorder(answering(PUBLIC_JSON))
    async with inbox(transport) as client:
        with path.open("rb") as opened:
            await client.messages.create(
                12,
                contact_identifier="test-contact",
                attachments=[str(path), path, opened, File(path, "other.bin"), File(b"", "empty.png")],
            )
    content = b"\xff\r\n\x00"
    assert transport.last.body == [
        FormPart("attachments[]", content, "grüße.txt", "text/plain"),
        FormPart("attachments[]", content, "grüße.txt", "text/plain"),
        FormPart("attachments[]", content, "grüße.txt", "text/plain"),
        FormPart("attachments[]", content, "other.bin", "application/octet-stream"),
        FormPart("attachments[]", b"", "empty.png", "image/png"),
    ]


@pytest.mark.parametrize(
    ("identifier", "encoded"),
    [
        (ODD, ODD_ENCODED),
        ("%2e%2e", "%252e%252e"),
        ("...", "..."),
        ("..\\..", "..%5C.."),
        ("a#b;c=d,e&f+g", "a%23b%3Bc%3Dd%2Ce%26f%2Bg"),
        ("{messageId}", "%7BmessageId%7D"),
        ("http://other.test/", "http%3A%2F%2Fother.test%2F"),
        ("\r\n\x00", "%0D%0A%00"),
        ("é☎", "%C3%A9%E2%98%8E"),
        ("~-_.", "~-_."),
    ],
)
async def test_ids_are_encoded_as_one_segment(identifier: str, encoded: str) -> None:
    """Whatever an id holds, it stays one segment of the path and reaches the host that is configured."""
    transport = recorder(tokens(answering({"data": {"id": "m"}})))
    async with sakari(transport) as client:
        await client.messages.get(identifier)
    assert f"{ACCOUNTS}/messages/{encoded}" == transport.last.url
    transport = recorder(answering([]))
    async with inbox(transport, inbox_identifier=ODD) as public:
        await public.messages.list(12, contact_identifier=identifier)
    path = f"/public/api/v1/inboxes/{ODD_ENCODED}/contacts/{encoded}/conversations/12/messages"
    assert f"https://chat.example.test{path}" == transport.last.url


@pytest.mark.parametrize("nothing", [None, UNSET], ids=["None", "UNSET"])
async def test_optional_query_is_not_sent(nothing: Any) -> None:
    """An optional query parameter that is None or UNSET is not sent."""
    transport = recorder(answering({"resources": []}))
    async with textmagic(transport) as client:
        await client.sessions.messages(5, statuses=nothing, include_deleted=nothing)
        assert transport.last.query == [("page", "1"), ("limit", "100")]
        await client.sessions.stat(5, include_deleted=nothing)
        assert transport.last.query == []
    transport = recorder(tokens(answering({"data": []})))
    async with sakari(transport) as other:
        await other.messages.list(contact_id=nothing, conversation_id=nothing)
    assert transport.last.query == [("offset", "0"), ("limit", "100")]


async def test_unset_body_fields_are_not_sent() -> None:
    """A body field that is UNSET, on top or nested, is not sent."""
    transport = recorder(tokens(answering({"data": {}})))
    async with sakari(transport) as client:
        await client.messages.send(
            template="Hi",
            contacts=[{"id": "65c1", "email": UNSET}],
            conversations=UNSET,
            filters=UNSET,
            phone_number_filter=UNSET,
            type=UNSET,
            media=UNSET,
            conversation_strategy=UNSET,
        )
    assert transport.last.body == {"template": "Hi", "contacts": [{"id": "65c1"}]}


async def test_model_as_request() -> None:
    """A contact that the server sent can be given back as a recipient; only what the request knows is sent."""
    contact = Contact.from_dict(
        {
            "id": "65c1",
            "firstName": "Ada",
            "lastName": None,
            "mobile": {"number": "+15005550006", "country": "US", "valid": True, "lineType": "mobile"},
            "attributes": {"city": "Springfield"},
            "tags": [{"tag": "vip", "color": "red"}],
            "lists": [{"id": "65b1", "name": "News", "keyword": "NEWS"}],
            "optIn": "2026-01-01T00:00:00Z",
            "created": {"at": "2026-01-01T00:00:00Z"},
            "unheardOf": 1,
        }
    )
    transport = recorder(tokens(answering({"data": {}})))
    async with sakari(transport) as client:
        await client.messages.send(template="Hi", contacts=[contact, {"id": "x", "mobile": contact.mobile}])
    assert transport.last.body["contacts"] == [
        {
            "id": "65c1",
            "firstName": "Ada",
            "mobile": {"number": "+15005550006", "country": "US"},
            "attributes": {"city": "Springfield"},
            "tags": [{"tag": "vip"}],
            "lists": [{"id": "65b1", "name": "News"}],
        },
        {"id": "x", "mobile": {"number": "+15005550006", "country": "US"}},
    ]


# --- Over real sockets ---


async def test_sakari_over_sockets() -> None:
    """All operations of Sakari work over real connections, ids with slashes included, and break no rule of the spec."""
    fake = FakeSakari(account_id=ODD)
    fake.refuse_number("+15005550001")
    fake.add_message("Hello", outgoing=False)
    async with fake.serve() as url, Sakari(**fake.credentials, base_url=url) as client:
        receipt = await client.messages.send(
            template="Hi {{{firstName}}}",
            contacts=[
                {"first_name": "Ann", "mobile": {"number": "+15005550007", "country": "US"}},
                {"first_name": "Bob", "mobile": {"number": "+15005550001", "country": "US"}},
            ],
        )
        assert (receipt.requested, receipt.valid, receipt.invalid[0].error.code) == (2, 1, "CONT-010")
        sent = await client.messages.get(receipt.messages[0].id)
        assert sent.message == "Hi Ann"
        again = await client.messages.send(template="Again", contacts=[sent.contact])
        assert [one.message async for one in client.messages.list(contact_id=sent.contact.id)] == [
            "Again",
            "Hi Ann",
        ]
        assert (await client.messages.list()).total == 3
        assert again.invalid == []
    assert fake.violations == []
    assert {"auth_token", "messages_send", "messages_fetch", "messages_fetch_all"} == {
        one.operation for one in fake.requests
    }


async def test_chatwoot_over_sockets() -> None:
    """All operations of the three Chatwoot doors work over real connections and break no rule of the spec."""
    fake = FakeChatwoot(inbox_identifier=ODD, page_size=2)
    contact = fake.add_contact("Odd", identifier="c/d #1")
    number = fake.add_conversation(contact)
    question = fake.add_message("How was it?", conversation_id=number, content_type="input_csat")
    async with (
        fake.serve() as url,
        ChatwootPublic(**fake.public_credentials, base_url=url) as public,
        Chatwoot(**fake.credentials, base_url=url) as agent,
        ChatwootPlatform(**fake.platform_credentials, base_url=url) as app,
    ):
        await public.messages.create(number, contact_identifier=contact, content="Hello ☎", echo_id="e1")
        file = File(PNG, "box.png", "image/png")
        uploaded = await public.messages.create(
            number, contact_identifier=contact, content="Look", attachments=[file]
        )
        assert ("image", len(PNG)) == (uploaded.attachments[0].file_type, uploaded.attachments[0].file_size)
        answered = await public.messages.update(
            question["id"],
            contact_identifier=contact,
            conversation_id=number,
            submitted_values={"csat_survey_response": {"rating": 5}},
        )
        values = {"csat_survey_response": {"rating": 5}}
        assert {"submitted_values": values} == answered.content_attributes
        assert [one.content async for one in public.messages.list(number, contact_identifier=contact)] == [
            "Look",
            "Hello ☎",
            "How was it?",
        ]
        assert (await agent.profile.get()).name == "Jonas Berg"
        assert (await app.accounts.get(1)).name == "Example Shop"
    assert fake.violations == []
    assert len({one.operation for one in fake.requests}) == 5
    assert [
        (one.field, one.filename, one.content_type, one.content)
        for request in fake.requests
        for one in request.files
    ] == [("attachments[]", "box.png", "image/png", PNG)]


async def test_textmagic_over_sockets() -> None:
    """All operations of TextMagic work over real connections and break no rule of the spec."""
    fake = FakeTextMagic()
    ids = [fake.add_session(f"Campaign {number}", "ddf")["id"] for number in range(5)]
    async with fake.serve() as url, TextMagic(**fake.credentials, base_url=url) as client:
        assert ids[::-1] == [one.id for one in await client.sessions.list(page_size=2).collect()]
        assert (await client.sessions.get(ids[0])).text == "Campaign 0"
        stat = await client.sessions.stat(ids[0], include_deleted=True)
        assert (stat.all, stat.delivered, stat.failed) == (3, 2, 1)
        failed = await client.sessions.messages(ids[0], statuses="f", include_deleted=False)
        assert [one.status.name for one in failed] == ["FAILED"]
        assert await client.sessions.delete(ids[0]) is None
        assert await client.sessions.delete_bulk(ids=ids[1:3]) is None
        assert ids[:2:-1] == [one.id async for one in client.sessions.list()]
        assert await client.sessions.delete_bulk(all=True) is None
        assert len(await client.sessions.list()) == 0
    assert fake.violations == []
    assert len({one.operation for one in fake.requests}) == 6


# --- Lists ---


@asynccontextmanager
async def sakari_list() -> AsyncIterator[tuple[Fake, Any, list[Any]]]:
    fake = FakeSakari()
    ids = [fake.add_message(str(number))["id"] for number in range(25)]
    async with Sakari(**fake.credentials, transport=fake.transport) as client:
        yield fake, lambda **more: client.messages.list(page_size=10, **more), ids[::-1]


@asynccontextmanager
async def inbox_list() -> AsyncIterator[tuple[Fake, Any, list[Any]]]:
    fake = FakeChatwoot(page_size=10)
    ids = [fake.add_message(str(number))["id"] for number in range(25)]
    async with ChatwootPublic(
        **fake.public_credentials, base_url=fake.base_url, transport=fake.transport
    ) as client:
        yield (
            fake,
            lambda **more: client.messages.list(
                fake.conversation_id, contact_identifier=fake.contact_identifier, **more
            ),
            ids[::-1],
        )


@asynccontextmanager
async def session_list() -> AsyncIterator[tuple[Fake, Any, list[Any]]]:
    fake = FakeTextMagic()
    ids = [fake.add_session(str(number))["id"] for number in range(25)]
    async with TextMagic(**fake.credentials, transport=fake.transport) as client:
        yield fake, lambda **more: client.sessions.list(page_size=10, **more), ids[::-1]


@asynccontextmanager
async def session_messages() -> AsyncIterator[tuple[Fake, Any, list[Any]]]:
    fake = FakeTextMagic()
    session = fake.add_session("Hello", "d" * 25)
    async with TextMagic(**fake.credentials, transport=fake.transport) as client:
        yield (
            fake,
            lambda **more: client.sessions.messages(session["id"], page_size=10, **more),
            [*fake.messages][::-1],
        )


@pytest.mark.parametrize("listing", [sakari_list, inbox_list, session_list, session_messages])
async def test_pager_forms(listing: Callable[[], Any]) -> None:
    """Each list gives its first page, its pages, its items and a list of them, and goes on from a cursor or stops early."""
    async with listing() as (fake, pager, ids):
        page = await pager()
        assert ids[:10] == [one.id for one in page]
        assert (len(page), page.has_next) == (10, True)
        assert ids == [one.id async for one in pager()]
        pages = [[one.id for one in page] async for page in pager().pages()]
        assert ids == [*chain(*pages)]
        assert 3 <= len(pages) <= 4  # by offset, pages overlap
        assert ids == [one.id for one in await pager().collect()]
        assert ids[:13] == [one.id for one in await pager().collect(max_items=13)]
        assert ids[:3] == [one.id async for one in pager(max_items=3)]
        assert ids[10:] == [one.id async for one in pager(cursor=page.next_cursor)]
        assert fake.violations == []


# --- Secrets ---

SECRETS = {
    "inbox": "s3cret-inbox",
    "contact": "s3cret/contact",
    "client": "s3cret-client",
    "key": "s3cret-key",
    "token": "s3cret-token",
}


def shown(text: str) -> list[str]:
    """The secrets that a text shows, as they are or percent-encoded."""
    return [secret for secret in SECRETS.values() if secret in text or secret.replace("/", "%2F") in text]


def fates() -> dict[str, Any]:
    """What may happen to a call, as what the transport does."""
    return {
        "success": httpx.Response(200, json=PUBLIC_JSON),
        "not found": httpx.Response(404, json={"status": 404, "error": "Not Found"}),
        "failing server": httpx.Response(503, text="<html>"),
        "not JSON": httpx.Response(200, text="<html>"),
        "mismatch": httpx.Response(200, json=PUBLIC_JSON | {"id": {}}),
        "refused": httpx.ConnectError("refused"),
        "lost": httpx.ReadError(""),
        "unforeseen": RuntimeError("boom"),
    }


@pytest.mark.parametrize(
    "fate",
    [*fates(), "redirect"],
)
async def test_secret_path_segments_are_not_shown(fate: str, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever becomes of a call, its secret path segments are in no error, record, event or log line."""

    def handle(request: httpx.Request) -> httpx.Response:
        if fate == "redirect":
            return httpx.Response(301, headers={"location": f"{request.url}/"})
        return answering(fates()[fate])(request)

    caplog.set_level(logging.DEBUG)
    events: list[Any] = []
    hooks = dict.fromkeys(("on_request", "on_response", "on_retry"), events.append)
    said = []
    with trunkline.capture() as calls:
        async with inbox(recorder(handle), inbox_identifier=SECRETS["inbox"], **hooks) as client:
            for make in (client.messages.create, client.messages.list, client.messages.update):
                arguments: dict[str, Any] = {"contact_identifier": SECRETS["contact"]}
                if make == client.messages.create:
                    arguments |= {"conversation_id": 12, "content": "Hi"}
                elif make == client.messages.list:
                    arguments |= {"conversation_id": 12}
                else:
                    arguments |= {
                        "message_id": 1,
                        "conversation_id": 12,
                        "submitted_values": [{"value": "x"}],
                    }
                try:
                    await make(**arguments)
                except APIError as error:
                    visible = {name: value for name, value in vars(error).items() if name != "body"}
                    said += [str(error), repr(error), repr(visible), repr(error.__cause__)]
    assert len(calls) == 3
    assert (fate == "success") == (calls[0].error is None)
    assert events
    assert shown(" ".join([*said, repr(calls), repr(events), caplog.text])) == []
    assert "/inboxes/***/contacts/***/conversations/12/messages" in calls[0].url


async def test_no_secret_is_logged_over_sockets(caplog: pytest.LogCaptureFixture) -> None:
    """At the level DEBUG neither our logger nor those of httpx and httpcore show a credential or a secret segment."""
    caplog.set_level(logging.DEBUG)
    chat = FakeChatwoot(
        inbox_identifier=SECRETS["inbox"], api_access_token=SECRETS["token"], platform_token=SECRETS["key"]
    )
    chat.add_contact("Odd", identifier=SECRETS["contact"])
    number = chat.add_conversation(SECRETS["contact"])
    texts = FakeTextMagic(api_key=SECRETS["key"])
    sms = FakeSakari(client_secret=SECRETS["client"])
    async with AsyncExitStack() as stack:
        urls = [await stack.enter_async_context(fake.serve()) for fake in (chat, texts, sms)]
        public = await stack.enter_async_context(ChatwootPublic(**chat.public_credentials, base_url=urls[0]))
        agent = await stack.enter_async_context(Chatwoot(**chat.credentials, base_url=urls[0]))
        text = await stack.enter_async_context(TextMagic(**texts.credentials, base_url=urls[1]))
        client = await stack.enter_async_context(Sakari(**sms.credentials, base_url=urls[2]))
        await public.messages.create(number, contact_identifier=SECRETS["contact"], content="Hi")
        await agent.profile.get()
        await text.sessions.list()
        await client.messages.list()
    token = sms.requests[-1].headers["authorization"].removeprefix("Bearer ")
    basic = texts.requests[-1].headers["authorization"].removeprefix("Basic ")
    assert {"trunkline", "httpcore"} <= {one.name.partition(".")[0] for one in caplog.records}
    assert shown(caplog.text) == []
    assert token not in caplog.text
    assert basic not in caplog.text


@pytest.mark.parametrize(
    "make",
    [
        lambda: sakari(recorder(answering({})), client_secret=SECRETS["client"]),
        lambda: inbox(recorder(answering({})), inbox_identifier=SECRETS["inbox"]),
        lambda: chatwoot(recorder(answering({})), api_access_token=SECRETS["token"]),
        lambda: platform(recorder(answering({})), api_access_token=SECRETS["token"]),
        lambda: textmagic(recorder(answering({})), api_key=SECRETS["key"]),
        lambda: textmagic(recorder(answering({})), api_key=SECRETS["key"], auth="headers"),
    ],
    ids=["Sakari", "ChatwootPublic", "Chatwoot", "ChatwootPlatform", "TextMagic", "TextMagic by headers"],
)
async def test_repr_of_a_client_shows_no_secret(make: Callable[[], Any]) -> None:
    """A client, a view of it and all that they hold can be printed: there is no secret in it."""
    async with make() as client:
        view = client.with_options(timeout=5, headers={"X-Extra": SECRETS["key"]})
        for one in (client, view):
            assert shown(f"{one!r} {one} {vars(one)!r}") == []
        assert type(client).__name__ in repr(client)


def test_repr_of_a_file_shows_no_content() -> None:
    """What is uploaded is not shown."""
    assert "s3cret" not in repr(File(b"s3cret", "a.txt"))


def secret_fields() -> list[tuple[str, str, str]]:
    """Every field of a model that a spec declares to be secret, as vendor, model and key."""
    return [
        (vendor, name, key)
        for vendor in ("sakari", "chatwoot", "textmagic")
        for name, schema in spec(vendor)["components"]["schemas"].items()
        for key, one in schema.get("properties", {}).items()
        if one.get("x-secret") and hasattr(getattr(getattr(trunkline, vendor), name, None), "from_dict")
    ]


def least(vendor: str, name: str) -> dict[str, Any]:
    """The smallest object of that name that a spec allows."""
    schema = spec(vendor)["components"]["schemas"][name]
    plain = {"string": "x", "integer": 1, "number": 1.5, "boolean": True, "array": [], "object": {}}
    out = {}
    for key in schema.get("required", ()):
        reference = schema["properties"][key].get("$ref", "").rpartition("/")[2]
        out[key] = least(vendor, reference) if reference else plain[schema["properties"][key]["type"]]
    return out


def test_repr_of_a_model_shows_no_secret() -> None:
    """No field that a spec declares secret is in the repr of its model, or of what holds it."""
    fields = secret_fields()
    assert {"TokenResponse", "Profile", "ContactSender"} <= {name for _, name, _ in fields}
    for vendor, name, key in fields:
        secret = (
            "s3cret"
            if "string" in spec(vendor)["components"]["schemas"][name]["properties"][key].get("type", ())
            else {"k": "s3cret"}
        )
        one = getattr(getattr(trunkline, vendor), name).from_dict(least(vendor, name) | {key: secret})
        assert secret == one.to_dict()[key]
        assert "s3cret" not in repr([one])
