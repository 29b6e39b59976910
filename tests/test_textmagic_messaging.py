"""What differs from operation to operation in TextMagic's messages, replies, chats and contacts, and what its servers have sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import httpx
import pytest
from support import FormPart, answering, recorder, textmagic

from trunkline import APITimeoutError, File, InvalidArgumentError, TextMagic
from trunkline.runtime import Model
from trunkline.textmagic import (
    BulkSession,
    BulkSessionStatus,
    Chat,
    ContactImportStatus,
    ContactNote,
    ContactSuggestion,
    FavoriteContact,
    MessageHistoryPaginatedResponse,
    MessageIn,
    MessagePreview,
    UploadMessageAttachmentResponse,
)

API = "https://rest.textmagic.com/api/v2"
Call = Callable[[TextMagic], Awaitable[Any]]


async def sent(call: Call, answer: Any = None) -> tuple[str, str, Any]:
    """Method, path and body of the one request that a call makes."""
    transport = recorder(answering(httpx.Response(204) if answer is None else answer))
    async with textmagic(transport) as client:
        await call(client)
    (_,) = transport.requests
    return transport.last.method, transport.last.url.removeprefix(API), transport.last.body


async def refusal(call: Call) -> str:
    """What a call says that is refused before anything is sent."""
    transport = recorder(answering({}))
    async with textmagic(transport) as client:
        with pytest.raises(InvalidArgumentError) as caught:
            await call(client)
    assert [] == transport.requests
    return str(caught.value)


# --- What is sent ---

NUMBER, BOOLEAN = 1, True
BULK: dict[str, tuple[Callable[..., Awaitable[Any]], str, Any]] = {
    "messages.delete_bulk": (lambda c, **given: c.messages.delete_bulk(**given), "/messages/delete", NUMBER),
    "schedules.delete_bulk": (
        lambda c, **given: c.schedules.delete_bulk(**given),
        "/schedules/delete",
        NUMBER,
    ),
    "replies.delete_bulk": (lambda c, **given: c.replies.delete_bulk(**given), "/replies/delete", NUMBER),
    "contact_notes.delete_bulk": (
        lambda c, **given: c.contact_notes.delete_bulk(2764, **given),
        "/contacts/2764/notes/delete",
        BOOLEAN,
    ),
    "chats.delete_bulk": (lambda c, **given: c.chats.delete_bulk(**given), "/chats/delete", BOOLEAN),
    "chats.mute_bulk": (lambda c, **given: c.chats.mute_bulk(**given), "/chats/mute/bulk", BOOLEAN),
    "chats.unmute_bulk": (lambda c, **given: c.chats.unmute_bulk(**given), "/chats/unmute/bulk", BOOLEAN),
    "chats.mark_read_bulk": (lambda c, **given: c.chats.mark_read_bulk(**given), "/chats/read/bulk", BOOLEAN),
    "chats.mark_unread_bulk": (
        lambda c, **given: c.chats.mark_unread_bulk(**given),
        "/chats/unread/bulk",
        BOOLEAN,
    ),
    "chats.close_bulk": (lambda c, **given: c.chats.close_bulk(**given), "/chats/close/bulk", BOOLEAN),
    "chats.reopen_bulk": (lambda c, **given: c.chats.reopen_bulk(**given), "/chats/reopen/bulk", BOOLEAN),
}


@pytest.mark.parametrize(("call", "path", "switch"), BULK.values(), ids=BULK)
async def test_all_is_a_number_here_and_a_boolean_there(
    call: Callable[..., Awaitable[Any]], path: str, switch: Any
) -> None:
    """Ids travel as one text, and `all=True` in the type that this operation reads."""
    assert ("POST", path, {"ids": "3,1"}) == await sent(lambda c: call(c, ids=[3, 1]))
    method, where, body = await sent(lambda c: call(c, all=True))
    assert ("POST", path, {"all": switch}, type(switch)) == (method, where, body, type(body["all"]))


@pytest.mark.parametrize(("call", "path", "switch"), BULK.values(), ids=BULK)
async def test_nothing_is_never_everything(
    call: Callable[..., Awaitable[Any]], path: str, switch: Any
) -> None:
    """No ids, empty ids or `all=False` are refused rather than left to the server to make something of."""
    for given in ({}, {"ids": []}, {"all": False}):
        assert await refusal(lambda c, given=given: call(c, **given))


REQUESTS: dict[str, tuple[Call, tuple[str, str, Any]]] = {
    "delete_all of messages is in the singular, without a body": (
        lambda c: c.messages.delete_all(),
        ("DELETE", "/message/all", None),
    ),
    "delete_all of contacts is in the singular, without a body": (
        lambda c: c.contacts.delete_all(),
        ("DELETE", "/contact/all", None),
    ),
    "delete_messages alone is in snake_case": (
        lambda c: c.chats.delete_messages(43328, inbound_ids=[782], sent_ids=[780, 781], calls_ids=[5]),
        (
            "POST",
            "/chats/43328/messages/delete",
            {"inbound_ids": "782", "sent_ids": "780,781", "calls_ids": "5"},
        ),
    ),
    "delete_messages takes the whole chat by a boolean": (
        lambda c: c.chats.delete_messages(43328, all=True),
        ("POST", "/chats/43328/messages/delete", {"all": True}),
    ),
    "schedules that are over": (
        lambda c: c.schedules.delete_bulk(status="c"),
        ("POST", "/schedules/delete", {"status": "c"}),
    ),
    "hours are called `for`": (
        lambda c: c.chats.mute_bulk(ids=[1], hours=5),
        ("POST", "/chats/mute/bulk", {"ids": "1", "for": 5}),
    ),
    "close_read has no body": (lambda c: c.chats.close_read(), ("POST", "/chats/close/read", None)),
}


@pytest.mark.parametrize(("call", "wanted"), REQUESTS.values(), ids=REQUESTS)
async def test_request(call: Call, wanted: tuple[str, str, Any]) -> None:
    """Paths and bodies that break the API's own habits are sent as they are."""
    assert wanted == await sent(call)


REFUSED: dict[str, tuple[Call, str]] = {
    "hours without chats": (lambda c: c.chats.mute_bulk(hours=5), "ids, all"),
    "preview without a text": (lambda c: c.messages.preview(phones=["447860021130"]), "text, template_id"),
    "preview for nobody": (lambda c: c.messages.preview(text="Hi"), "phones, contacts, lists"),
    # The server would quietly give 10.
    "more suggestions than the server gives": (
        lambda c: c.contacts.autocomplete(query="a", limit=200),
        "100",
    ),
    "all schedules by their status": (lambda c: c.schedules.delete_bulk(status="x"), "status"),
}


@pytest.mark.parametrize(("call", "named"), REFUSED.values(), ids=REFUSED)
async def test_refused(call: Call, named: str) -> None:
    """What the server would not refuse, or would misread, is refused before it is sent."""
    assert named in await refusal(call)


ONCE: dict[str, tuple[Call, int]] = {
    "messages.delete_all": (lambda c: c.messages.delete_all(), 1),
    "contacts.delete_all": (lambda c: c.contacts.delete_all(), 1),
    "chats.mark_read_bulk": (lambda c: c.chats.mark_read_bulk(ids=[1]), 1),
    "chats.get_by_phone": (lambda c: c.chats.get_by_phone("447860021130", upsert=True), 1),
    "chats.get": (lambda c: c.chats.get(43328), 3),
    "contact_notes.delete": (lambda c: c.contact_notes.delete(5), 3),
}


@pytest.mark.parametrize(("call", "times"), ONCE.values(), ids=ONCE)
async def test_what_reaches_further_the_second_time_is_sent_once(call: Call, times: int) -> None:
    """A call whose answer is lost is repeated only where that does no more than the first time, whatever its method."""
    transport = recorder(answering(httpx.ReadTimeout("slow")))
    async with textmagic(transport) as client:
        with pytest.raises(APITimeoutError):
            await call(client)
    assert times == len(transport.requests)


UPLOADS: dict[str, tuple[Call, str, str]] = {
    "messages.upload_attachment": (
        lambda c: c.messages.upload_attachment(file=File(b"%PDF", name="menu.pdf")),
        "/messages/attachment",
        "file",
    ),
    "messages.upload_mms_attachment": (
        lambda c: c.messages.upload_mms_attachment(file=File(b"%PDF", name="menu.pdf")),
        "/messages/mms/attachment",
        "file",
    ),
    "contacts.upload_avatar": (
        lambda c: c.contacts.upload_avatar(2764, image=File(b"%PDF", name="menu.pdf")),
        "/contacts/2764/avatar",
        "image",
    ),
    "lists.upload_avatar": (
        lambda c: c.lists.upload_avatar(715, image=File(b"%PDF", name="menu.pdf")),
        "/lists/715/avatar",
        "image",
    ),
    "contacts.import_file": (
        lambda c: c.contacts.import_file(column="0:phone", file=File(b"%PDF", name="menu.pdf"), list_id=715),
        "/contacts/import/normalized",
        "file",
    ),
}


@pytest.mark.parametrize(("call", "path", "field"), UPLOADS.values(), ids=UPLOADS)
async def test_upload_keeps_the_name(call: Call, path: str, field: str) -> None:
    """A file travels in a form, with its name, by which the server knows its kind."""
    method, where, (part,) = await sent(call, {"id": 1, "href": "/api/v2/entity_name/1"})
    assert ("POST", path, FormPart(field, b"%PDF", "menu.pdf", "application/pdf")) == (method, where, part)


async def test_columns_travel_in_the_query() -> None:
    """What stands in which column, and the list, are in the query beside the form."""
    transport = recorder(answering({"id": 67, "href": "/api/v2/contacts/import/progress/67"}))
    async with textmagic(transport) as client:
        link = await client.contacts.import_file(
            column="0:firstName;1:73;3:phone", file=b"Anna,x,,447860021130", list_name="Regulars"
        )
    assert [("column", "0:firstName;1:73;3:phone"), ("listName", "Regulars")] == transport.last.query
    assert 67 == link.id


async def test_preview_calls_the_recurrence_rule() -> None:
    """What `send` has as `rrule` the preview has as `rule`, under the same name in Python."""
    transport = recorder(answering({"messages": []}))
    async with textmagic(transport) as client:
        assert [] == await client.messages.preview(text="Hi", lists=[715], rrule="FREQ=DAILY")
    assert [("text", "Hi"), ("lists", "715"), ("rule", "FREQ=DAILY")] == transport.last.query


# --- What comes back ---


async def test_history_is_walked_by_last_id() -> None:
    """The history has no page numbers: it goes on below the smallest id, whatever the vendor's own next id says."""

    def handle(request: httpx.Request) -> httpx.Response:
        last = int(request.url.params.get("lastId", 251))
        ids = range(last - 1, max(0, last - 101), -1)
        answer = {"lastId": None, "nextLastId": 1, "limit": 100, "resources": [{"id": one} for one in ids]}
        return httpx.Response(200, json=answer)

    transport = recorder(handle)
    async with textmagic(transport) as client:
        found = [message.id async for message in client.messages.history(query="table")]
    assert list(range(250, 0, -1)) == found
    asked = [dict(request.url.params) for request in transport.requests]
    assert [None, "151", "51", "1"] == [one.pop("lastId", None) for one in asked]
    assert [{"limit": "100", "query": "table"}] * 4 == asked


async def test_a_favorite_contact_and_a_favorite_list_may_have_the_same_id() -> None:
    """Favorites are known by kind and id: of two that share one id neither is left out, and none comes twice."""
    pages = [
        {"page": 1, "limit": 2, "pageCount": 2, "resources": [favorite("contact", 1), favorite("list", 1)]},
        {"page": 2, "limit": 2, "pageCount": 2, "resources": [favorite("list", 1), favorite("contact", 2)]},
    ]
    transport = recorder(answering(*pages))
    async with textmagic(transport) as client:
        found = [(one.entity_type, one.entity_id) async for one in client.contacts.favorites(page_size=2)]
    assert [("contact", 1), ("list", 1), ("contact", 2)] == found


def favorite(kind: str, id_: int) -> dict[str, Any]:
    return {"entityId": id_, "entityType": kind, "primaryLabel": f"{kind} {id_}"}


async def test_bulk_send_has_no_session_until_it_is_done() -> None:
    """More than 1,000 recipients: the answer leads to a bulk session, which has a session only in the end."""
    session = {"id": "34435949", "numbersCount": 1200}
    transport = recorder(
        answering(
            {"id": 272, "href": "/api/v2/bulks/272", "type": "bulk", "sessionId": None, "bulkId": 272},
            {"id": 272, "status": "n", "itemsProcessed": 0, "itemsTotal": 1200, "session": None},
            {"id": 272, "status": "c", "itemsProcessed": 1200, "itemsTotal": 1200, "session": session},
        )
    )
    async with textmagic(transport) as client:
        made = await client.messages.send(text="Hi", lists=[715])
        assert made is not None
        assert made.bulk_id is not None
        begun = await client.bulks.get(made.bulk_id)
        assert (BulkSessionStatus.CREATED, None) == (begun.status, begun.session)
        done = await client.bulks.get(made.bulk_id)
    assert done.session is not None
    assert (BulkSessionStatus.COMPLETED, 34435949) == (done.status, done.session.id)


async def test_link_with_an_id_as_text() -> None:
    """Links that older servers gave with the id as text have it as a number."""
    transport = recorder(answering({"id": "5", "href": "/api/v2/notes/5"}))
    async with textmagic(transport) as client:
        assert 5 == (await client.contact_notes.create(2764, note="Likes the window.")).id


async def test_unread_count_is_a_number() -> None:
    """The number comes without the object around it."""
    transport = recorder(answering({"total": 22}))
    async with textmagic(transport) as client:
        assert 22 == await client.chats.unread_count()


async def test_import_status() -> None:
    """The states of an import are numbers with names; one that the vendor does not tell of is kept."""
    transport = recorder(answering({"status": 5, "processed": 67}, {"status": 2, "processed": 0}))
    async with textmagic(transport) as client:
        done, other = [(await client.contacts.import_progress(67)).status for _ in range(2)]
    assert ContactImportStatus.COMPLETED is done
    assert 2 == other


async def test_preview_of_messages_without_ids() -> None:
    """Messages that were not sent need not have an id, a status or a time."""
    transport = recorder(answering({"messages": [{"receiver": "447860021130", "text": "Hi Anna"}]}))
    async with textmagic(transport) as client:
        found = await client.messages.preview(text="Hi {First name}", contacts=[2764])
    assert found == [MessagePreview(receiver="447860021130", text="Hi Anna")]


SEEN: dict[str, tuple[type[Model], dict[str, Any]]] = {
    "bulk session": (
        BulkSession,
        {
            "id": 271,
            "status": "c",
            "itemsProcessed": 9937,
            "itemsTotal": 9937,
            "createdAt": "2014-12-14T04:34:46+0000",
            "session": {
                "id": 34419457,
                "startTime": "2014-12-14T04:34:53+0000",
                "text": "test",
                "source": "O",
                "referenceId": "O_tester_098f",
                "price": 393.712,
                "numbersCount": 9937,
            },
            "text": "test",
        },
    ),
    "bulk session whose session has its id as text": (
        BulkSession,
        {"id": 271, "status": "c", "session": {"id": "34435949"}},
    ),
    "chat with nobody in the address book and a number as text": (
        Chat,
        {
            "id": 44577,
            "phone": "999123456",
            "contact": None,
            "unread": "0",
            "updatedAt": "2015-04-08T11:58:49+0000",
        },
    ),
    "chat with a contact whose id is text": (
        Chat,
        {"id": 44577, "contact": {"id": "31337", "companyName": "", "country": {"id": "GB"}}},
    ),
    "inbound message as a callback has it": (
        MessageIn,
        {
            "id": 1782832,
            "sender": "447860021130",
            "receiver": "447624800500",
            "messageTime": "2012-11-28T18:38:28+0000",
            "text": "Test reply",
        },
    ),
    "attachment": (
        UploadMessageAttachmentResponse,
        {"href": "click/Zwcj9", "chars": 10, "name": "test.pdf", "size": 1094, "resource": "tmfGSR8.pdf"},
    ),
    "note": (
        ContactNote,
        {
            "id": "5",
            "createdAt": "2007-12-27T13:04:20+0000",
            "note": "Test note",
            "user": {"id": 305, "timezone": None},
        },
    ),
    "suggestion of a number": (
        ContactSuggestion,
        {"entityId": 0, "entityType": "reply", "value": "447860021130", "label": "447860021130"},
    ),
    "favorite of a kind that is not known yet": (FavoriteContact, {"entityId": 7, "entityType": "segment"}),
    "page of the history": (
        MessageHistoryPaginatedResponse,
        {"lastId": None, "nextLastId": 49575710, "limit": 10, "resources": [{"id": 49575710, "status": "g"}]},
    ),
}


@pytest.mark.parametrize(("model", "payload"), SEEN.values(), ids=SEEN)
def test_what_servers_have_sent_is_read_whole(model: type[Model], payload: dict[str, Any]) -> None:
    """Payloads of servers old and new are read, and written again without losing a key."""
    read = model.from_dict(payload)
    assert keys(payload) <= keys(read.to_dict())
    assert read == model.from_dict(read.to_dict())


def keys(value: Any, path: str = "") -> set[str]:
    """The paths of all that is not null."""
    if isinstance(value, dict):
        return {path}.union(*(keys(one, f"{path}.{key}") for key, one in value.items()))
    if isinstance(value, Sequence) and not isinstance(value, str):
        return {path}.union(*(keys(one, f"{path}.{index}") for index, one in enumerate(value)))
    return set() if value is None else {path}
