"""Where the three servers do otherwise than one would expect or than they document: a test for each, named after it, and
every payload that was captured from them. What other files test under the name of the trap is not here again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from support import (
    InstantClock,
    Recorder,
    Sent,
    answering,
    chatwoot,
    inbox,
    recorder,
    sakari,
    textmagic,
    tokens,
)

from trunkline import (
    AuthenticationError,
    InvalidArgumentError,
    NotFoundError,
    Page,
    RateLimitError,
    ServerError,
)
from trunkline.chatwoot import MessageType
from trunkline.textmagic import PhoneType

Call = Callable[[Any], Awaitable[Any]]

ISO = "2026-06-17T10:00:00.000Z"
MOMENT = datetime(2026, 6, 17, 10, tzinfo=UTC)
EPOCH = 1781690400
"""The same moment as Unix time."""


async def ask(make: Callable[..., Any], call: Call, *answers: Any, **options: Any) -> tuple[Any, Recorder]:
    """What a call gives when it is answered like that, and what was sent. Sakari's token is not part of it."""
    handler = answering(*answers)
    transport = recorder(tokens(handler) if make is sakari else handler)
    async with make(transport, **options) as client:
        return await call(client), transport


async def refused(call: Call, make: Callable[..., Any], says: str) -> None:
    """A call is refused, with these words, before anything is sent."""
    transport = recorder(tokens(answering({})))
    async with make(transport) as client:
        with pytest.raises(InvalidArgumentError, match=says):
            await call(client)
    assert [] == transport.requests


# --- Chatwoot ---


async def test_chatwoot_401_may_be_a_missing_right() -> None:
    """401 may mean that the owner of the token lacks the right: it says so, and is not asked for again."""
    transport = recorder(
        answering(httpx.Response(401, json={"error": "You are not authorized to do this action"}))
    )
    async with chatwoot(transport) as client:
        with pytest.raises(AuthenticationError, match="You are not authorized to do this action"):
            await client.webhooks.list()
    assert len(transport.requests) == 1


@pytest.mark.parametrize("written", [0, "0", "incoming"], ids=["number", "digits", "word"])
async def test_chatwoot_message_type_goes_out_as_a_word_and_comes_back_as_a_number(written: Any) -> None:
    """The kind of a message is a word in a request, and in an answer a number, or now and then a word."""
    message, transport = await ask(
        chatwoot,
        lambda c: c.messages.create(12, content="Hi", message_type="incoming"),
        {"id": 1, "message_type": written},
    )
    assert "incoming" == transport.last.body["message_type"]
    assert MessageType.INCOMING is message.message_type


async def test_chatwoot_writes_one_moment_in_many_ways() -> None:
    """Moments come as whole and broken seconds, as text and as 0 for none, also under one name in different places."""
    conversation, _ = await ask(
        chatwoot,
        lambda c: c.conversations.get(12),
        {
            "id": 12,
            "created_at": EPOCH,
            "updated_at": EPOCH + 0.5,
            "agent_last_seen_at": EPOCH,
            "first_reply_created_at": 0,
            "waiting_since": 0,
            "snoozed_until": ISO,
        },
    )
    assert (MOMENT, MOMENT.replace(microsecond=500_000)) == (conversation.created_at, conversation.updated_at)
    assert (MOMENT, MOMENT) == (conversation.agent_last_seen_at, conversation.snoozed_until)
    assert (None, None) == (conversation.first_reply_created_at, conversation.waiting_since)
    page, _ = await ask(
        chatwoot,
        lambda c: c.messages.list(12),
        {"meta": {"agent_last_seen_at": ISO, "assignee_last_seen_at": None}, "payload": []},
    )
    assert (MOMENT, None) == (page.envelope.meta.agent_last_seen_at, page.envelope.meta.assignee_last_seen_at)


async def test_chatwoot_wants_snoozed_until_as_seconds_here_and_as_text_there() -> None:
    """The same argument travels as Unix time to one operation and as RFC 3339 to another."""
    _, transport = await ask(
        chatwoot,
        lambda c: c.conversations.toggle_status(12, status="snoozed", snoozed_until=MOMENT),
        {
            "payload": {
                "success": True,
                "conversation_id": 12,
                "current_status": "snoozed",
                "snoozed_until": ISO,
            }
        },
    )
    assert {"status": "snoozed", "snoozed_until": EPOCH} == transport.last.body
    _, transport = await ask(
        chatwoot,
        lambda c: c.conversations.create(inbox_id=4, contact_id=3, status="snoozed", snoozed_until=MOMENT),
        {"id": 13},
    )
    assert MOMENT == datetime.fromisoformat(transport.last.body["snoozed_until"])


async def test_chatwoot_answers_a_deletion_with_the_message() -> None:
    """A deleted message is still there, with other words and a mark; where no body is documented, there is one."""
    message, _ = await ask(
        chatwoot,
        lambda c: c.messages.delete(815, conversation_id=12),
        {"id": 815, "content": "This message was deleted", "content_attributes": {"deleted": True}},
    )
    assert {"deleted": True} == message.content_attributes


@pytest.mark.parametrize("empty", [{}, [], None], ids=["object", "list", "null"])
async def test_chatwoot_content_attributes_may_be_empty_in_three_ways(empty: Any) -> None:
    """No content attributes are an empty object, and in old data an empty list or null."""
    message, _ = await ask(
        chatwoot,
        lambda c: c.messages.update(1, conversation_id=12, status="read"),
        {"id": 1, "content_attributes": empty},
    )
    assert not message.content_attributes


async def test_chatwoot_content_attributes_are_text_beside_a_file() -> None:
    """Beside a file all else is text: content attributes are JSON, booleans words, and files have brackets."""
    _, transport = await ask(
        chatwoot,
        lambda c: c.messages.create(
            12, content="Look", private=True, content_attributes={"in_reply_to": 7}, attachments=[b"%PDF"]
        ),
        {"id": 1},
    )
    parts = {part.name: part.content for part in transport.last.body}
    assert b'{"in_reply_to":7}' == parts["content_attributes"].replace(b" ", b"")
    assert (b"true", b"%PDF") == (parts["private"], parts["attachments[]"])
    assert transport.last.headers["content-type"].startswith("multipart/form-data")


async def test_chatwoot_takes_ids_of_uploads_as_json() -> None:
    """What was uploaded before goes along as its id, in JSON, under the name of the files."""
    _, transport = await ask(
        chatwoot, lambda c: c.messages.create(12, content="Look", attachment_ids=["eyJf"]), {"id": 1}
    )
    assert {"content": "Look", "attachments": ["eyJf"]} == transport.last.body


@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.conversations.update(12, status="open"),
        lambda c: c.messages.update(1, conversation_id=12, status="read", content="other words"),
        lambda c: c.conversations.list(per_page=50),
    ],
    ids=["status", "content", "per_page"],
)
async def test_chatwoot_ignores_what_it_does_not_know(call: Callable[[Any], Any]) -> None:
    """What the server would ignore without a word cannot be given."""
    async with chatwoot(recorder(answering({}))) as client:
        with pytest.raises(TypeError, match="unexpected keyword argument"):
            await call(client)


async def test_chatwoot_500_may_be_the_fault_of_the_request() -> None:
    """A fault of the server may come of what was sent, so that it is not asked for again, although it only reads."""
    transport = recorder(
        answering(httpx.Response(500, json={"status": 500, "error": "Internal Server Error"}))
    )
    async with chatwoot(transport) as client:
        with pytest.raises(ServerError):
            await client.contacts.search(query="x")
    assert len(transport.requests) == 1


@pytest.mark.parametrize("of", ["contacts", "conversations"])
async def test_chatwoot_labels_are_replaced_and_not_added(of: str) -> None:
    """Labels that are given replace those that are there, so that a request whose answer was lost may be sent again."""
    labels, transport = await ask(
        chatwoot,
        lambda c: getattr(c, of).set_labels(3, labels=["vip"]),
        httpx.Response(503),
        {"payload": ["vip"]},
    )
    assert (["vip"], [{"labels": ["vip"]}] * 2) == (labels, [Sent.of(one).body for one in transport.requests])


@pytest.mark.parametrize(
    ("arguments", "answer", "seen"),
    [
        pytest.param(
            {"assignee_id": 5}, {"id": 5, "name": "Jonas", "role": "agent", "confirmed": True}, 5, id="agent"
        ),
        pytest.param(
            {"assignee_id": 2, "assignee_type": "AgentBot"}, {"id": 2, "bot_type": "webhook"}, 2, id="bot"
        ),
        pytest.param({"team_id": 7}, {"id": 7, "name": "sales", "created_at": ISO}, 7, id="team"),
        pytest.param({"assignee_id": None}, httpx.Response(200, content=b"null"), None, id="nobody"),
    ],
)
async def test_chatwoot_assignment_has_four_answers(
    arguments: Mapping[str, Any], answer: Any, seen: int | None
) -> None:
    """Who has the conversation now is an agent, a bot, the row of a team, or the word null."""
    found, transport = await ask(chatwoot, lambda c: c.conversations.assign(12, **arguments), answer)
    assert seen == (found and found.id)
    assert arguments == transport.last.body


async def test_chatwoot_change_of_a_contact_may_answer_with_another() -> None:
    """A contact that turns out to be somebody known is merged into them: the answer has another id and no session."""
    contact, _ = await ask(
        inbox,
        lambda c: c.contacts.update("test-contact", email="maria@example.com"),
        {"id": 77, "name": "Maria", "email": "maria@example.com", "created_at": ISO, "label_list": []},
    )
    assert 77 == contact.id
    assert not hasattr(contact, "source_id")


async def test_chatwoot_status_without_a_name_is_flipped_and_so_sent_once() -> None:
    """Without a status the server turns it over: a second request would turn it back, so there is none."""
    done = {"payload": {"success": True, "conversation_id": 12, "current_status": "resolved"}}
    change, transport = await ask(
        chatwoot, lambda c: c.conversations.toggle_status(12, status="resolved"), httpx.Response(503), done
    )
    assert ("resolved", 2) == (change.current_status, len(transport.requests))
    transport = recorder(answering(httpx.Response(503), done))
    async with chatwoot(transport) as client:
        with pytest.raises(ServerError, match="not sent again"):
            await client.conversations.toggle_status(12)
    assert len(transport.requests) == 1


async def test_chatwoot_echo_id_comes_back_to_agents_only() -> None:
    """What a message was marked with comes back once, from the operation that made it, and not to a contact."""
    message, transport = await ask(
        chatwoot, lambda c: c.messages.create(12, content="Hi", echo_id="e1"), {"id": 1, "echo_id": "e1"}
    )
    assert ("e1", "e1") == (transport.last.body["echo_id"], message.echo_id)
    heard, transport = await ask(
        inbox,
        lambda c: c.messages.create(12, contact_identifier="k", content="Hi", echo_id="e1"),
        {"id": 1, "content": "Hi", "message_type": 0, "created_at": EPOCH, "conversation_id": 12},
    )
    assert "e1" == transport.last.body["echo_id"]
    assert not hasattr(heard, "echo_id")


async def test_chatwoot_takes_false_for_true() -> None:
    """Notes and notices are hidden also if the server is told false, so that it can only be told true."""
    await refused(
        lambda c: c.messages.list(12, filter_internal_messages=False), chatwoot, "filter_internal_messages"
    )
    _, transport = await ask(
        chatwoot, lambda c: c.messages.list(12, filter_internal_messages=True), {"meta": {}, "payload": []}
    )
    assert ("filter_internal_messages", "true") in transport.last.query


async def test_chatwoot_sender_of_a_conversation_has_no_type() -> None:
    """Who writes in a conversation is a contact, though it does not say so."""
    conversation, _ = await ask(
        chatwoot,
        lambda c: c.conversations.get(12),
        {"id": 12, "meta": {"sender": {"id": 3, "name": "Maria", "availability_status": "offline"}}},
    )
    assert (3, "offline") == (conversation.meta.sender.id, conversation.meta.sender.availability_status)


async def test_chatwoot_wants_brackets_behind_lists() -> None:
    """Of several labels the server keeps the last one unless the name has brackets."""
    _, transport = await ask(
        chatwoot,
        lambda c: c.conversations.list(labels=["a b", "c"]),
        {"data": {"meta": {}, "payload": []}},
    )
    assert [("labels[]", "a b"), ("labels[]", "c")] == [
        one for one in transport.last.query if one[0].startswith("labels")
    ]


async def test_chatwoot_429_is_text_and_says_not_when() -> None:
    """Too many requests are answered with plain text and no time to wait: the client waits by itself, then tells."""
    busy = httpx.Response(429, text="Retry later\n", headers={"content-type": "text/plain"})
    clock = InstantClock()
    _, transport = await ask(chatwoot, lambda c: c.agents.list(), busy, busy, [], clock=clock)
    assert (3, 2) == (len(transport.requests), len(clock.waits))
    assert all(clock.waits)
    async with chatwoot(recorder(answering(busy))) as client:
        with pytest.raises(RateLimitError, match="Retry later") as caught:
            await client.agents.list()
    assert caught.value.retry_after is None


@pytest.mark.parametrize("written", [2, "2"], ids=["number", "text"])
async def test_chatwoot_current_page_is_text_if_it_was_asked_for(written: Any) -> None:
    """The number of the page comes back in the type in which the server has read it."""
    page, _ = await ask(
        chatwoot,
        lambda c: c.contacts.list(),
        {"meta": {"count": 31, "current_page": written}, "payload": []},
    )
    assert (31, 2) == (page.total, page.envelope.meta.current_page)


async def test_chatwoot_sends_what_only_some_editions_have() -> None:
    """Keys of an edition or a feature may be there or not; those that nobody has described are kept."""
    conversation, _ = await ask(
        chatwoot,
        lambda c: c.conversations.get(12),
        {"id": 12, "sla_policy_id": 4, "applied_sla": {"id": 1}, "sla_events": [], "of_a_later_version": 1},
    )
    assert 4 == conversation.sla_policy_id
    assert 1 == conversation.to_dict()["of_a_later_version"]
    assert {"id": 1} == conversation.to_dict()["applied_sla"]


async def test_chatwoot_address_may_end_with_a_slash() -> None:
    """The slash at the end of the documented address does not become two, which rules of proxies would not know."""
    _, transport = await ask(chatwoot, lambda c: c.agents.list(), [], base_url="https://chat.example.test/")
    assert "https://chat.example.test/api/v1/accounts/1/agents" == transport.last.url


@pytest.mark.parametrize(
    "answer", [{}, {"agent_bot": {}}, {"agent_bot": None}], ids=["absent", "empty", "null"]
)
async def test_chatwoot_inbox_without_a_bot_is_an_empty_object(answer: Any) -> None:
    """An inbox that has no bot is answered with nothing in one of several forms, all of them None."""
    bot, _ = await ask(chatwoot, lambda c: c.inboxes.agent_bot(4), answer)
    assert bot is None


# --- Sakari ---


@pytest.mark.parametrize(
    ("pagination", "total"),
    [
        ({"offset": 0, "limit": 100, "totalCount": 1}, 1),
        ({"offset": 0, "limit": 100, "totalCount": 1, "hasNext": False}, 1),
        ({"offset": 0, "limit": 100, "hasNext": False}, None),
    ],
    ids=["2021", "2025", "2026"],
)
async def test_sakari_tells_the_end_in_three_ways(pagination: Any, total: int | None) -> None:
    """A list has a count, a sign of the end, or both, by the age of the server; each ends the walk without another page."""
    page, _ = await ask(
        sakari,
        lambda c: c.contacts.list(),
        {"success": True, "data": [{"id": "65c1"}], "pagination": pagination},
    )
    assert (total, False) == (page.total, page.has_next)


async def test_sakari_token_has_no_version_in_its_path() -> None:
    """The token is fetched outside of /v1, unlike all else."""
    _, transport = await ask(
        sakari, lambda c: c.messages.get("65f1"), {"success": True, "data": {"id": "65f1"}}
    )
    assert ["/oauth2/token", "/v1/accounts/test-account/messages/65f1"] == [
        request.url.path for request in transport.requests
    ]


async def test_sakari_blocked_and_opt_in_are_moments() -> None:
    """Whether a contact is blocked is the moment since when, while a filter asks for it by a boolean."""
    contact, _ = await ask(
        sakari,
        lambda c: c.contacts.get("65c1"),
        {
            "success": True,
            "data": {
                "id": "65c1",
                "blocked": ISO,
                "optIn": None,
                "lists": [{"id": "65b1", "filter": {"blocked": True, "optIn": False}}],
            },
        },
    )
    assert (MOMENT, None) == (contact.blocked, contact.opt_in)
    assert (True, False) == (contact.lists[0].filter.blocked, contact.lists[0].filter.opt_in)


async def test_sakari_phone_number_is_text_in_a_message_and_an_object_in_a_conversation() -> None:
    """The number is a text in one place and an object in another."""
    message, _ = await ask(
        sakari,
        lambda c: c.messages.get("65f1"),
        {
            "success": True,
            "data": {
                "id": "65f1",
                "phoneNumber": "+1234567890",
                "conversation": {"id": "65d1", "phoneNumber": {"number": "+1234567890", "country": "US"}},
            },
        },
    )
    assert message.phone_number == message.conversation.phone_number.number == "+1234567890"


async def test_sakari_supported_destinations_are_a_list_here_and_a_map_there() -> None:
    """Where a number can send to is a list of countries beside a map of them."""
    conversation, _ = await ask(
        sakari,
        lambda c: c.conversations.get("65d1"),
        {
            "success": True,
            "data": {
                "id": "65d1",
                "phoneNumber": {
                    "supportedDestinations": ["US", "CA"],
                    "channels": {"sms": {"supportedDestinations": {"US": True, "CA": False}}},
                },
            },
        },
    )
    number = conversation.phone_number
    assert ["US", "CA"] == number.supported_destinations
    assert {"US": True, "CA": False} == number.channels.sms.supported_destinations


@pytest.mark.parametrize("status", [200, 201])
@pytest.mark.parametrize("several", [False, True], ids=["object", "list"])
async def test_sakari_creation_answers_with_one_or_with_a_list_of_one(status: int, several: bool) -> None:
    """A creation is documented to answer with a page and 201; servers answer with the thing itself, and with 200."""
    for call in (
        lambda c: c.contacts.create(first_name="Ann"),
        lambda c: c.templates.create(name="Reminder", template="Hi"),
    ):
        data = {"id": "65c1"}
        made, _ = await ask(
            sakari, call, httpx.Response(status, json={"success": True, "data": [data] if several else data})
        )
        assert "65c1" == made.id


@pytest.mark.parametrize("key", ["url", "destination"])
async def test_sakari_webhook_is_asked_for_by_url_and_answered_by_another_name(key: str) -> None:
    """Where to deliver goes out as `url`, not under the name that is documented as required, and comes back as either."""
    address = "https://example.com/hook"
    webhook, transport = await ask(
        sakari,
        lambda c: c.webhooks.subscribe(url=address, event_types=["message-received"]),
        {"success": True, "data": {key: address, "eventTypes": ["message-received"]}},
    )
    assert {"url": address, "eventTypes": ["message-received"]} == transport.last.body
    assert address == webhook.url


async def test_sakari_webhook_is_removed_by_its_address_in_the_path() -> None:
    """The address of a webhook is one segment of the path, slashes and all."""
    _, transport = await ask(
        sakari, lambda c: c.webhooks.unsubscribe("https://example.com/hook?k=1"), httpx.Response(204)
    )
    assert transport.last.url.endswith("/webhooks/https%3A%2F%2Fexample.com%2Fhook%3Fk%3D1")


async def test_sakari_error_says_message_and_a_part_of_an_answer_description() -> None:
    """Why a request was refused is its `message`; why one message failed is the `description` of its error."""
    transport = recorder(
        tokens(
            answering(
                httpx.Response(
                    404,
                    json={
                        "success": False,
                        "error": {"code": "CONV-001", "message": "Invalid conversation id"},
                    },
                )
            )
        )
    )
    async with sakari(transport) as client:
        with pytest.raises(NotFoundError, match="Invalid conversation id") as caught:
            await client.conversations.get("x")
    assert "CONV-001" == caught.value.code
    message, _ = await ask(
        sakari,
        lambda c: c.messages.get("65f1"),
        {"success": True, "data": {"id": "65f1", "error": {"code": "MSG-020", "description": "landline"}}},
    )
    assert ("MSG-020", "landline") == (message.error.code, message.error.description)


@pytest.mark.parametrize("written", [7, "7"], ids=["number", "text"])
async def test_sakari_id_of_hubspot_is_a_number_or_text(written: Any) -> None:
    """HubSpot's ids are documented as numbers, and delivered as texts beside another."""
    contact, _ = await ask(
        sakari,
        lambda c: c.contacts.get("65c1"),
        {"success": True, "data": {"id": "65c1", "hubspot": {"id": written, "vid": "9"}}},
    )
    assert (7, 9) == (int(contact.hubspot.id), int(contact.hubspot.vid))


async def test_sakari_type_is_upper_case_in_requests_and_lower_case_in_answers() -> None:
    """The kind of a message goes out in capitals and comes back without."""
    receipt, transport = await ask(
        sakari,
        lambda c: c.messages.send(template="Hi", conversations=["65d1"], type="SMS"),
        {"success": True, "data": {"requested": 1, "valid": 1, "messages": [{"id": "65f1", "type": "sms"}]}},
    )
    assert ("SMS", "sms") == (transport.last.body["type"], receipt.messages[0].type)


async def test_sakari_send_may_succeed_and_reach_nobody() -> None:
    """A send that is answered with 200 may have sent nothing: who was left out, and why, is in the receipt."""
    receipt, _ = await ask(
        sakari,
        lambda c: c.messages.send(template="Hi", contacts=[{"id": "65c2"}]),
        {
            "success": True,
            "data": {"requested": 1, "valid": 0, "invalid": [{"id": "65c2", "error": {"code": "CONT-010"}}]},
        },
    )
    assert (1, 0, "CONT-010") == (receipt.requested, receipt.valid, receipt.invalid[0].error.code)


async def test_sakari_put_has_a_body_that_is_not_documented() -> None:
    """A change sends what is to be changed, where the document of the vendor has no body at all."""
    _, transport = await ask(
        sakari,
        lambda c: c.contacts.update("65c1", first_name="Ann"),
        {"success": True, "data": {"id": "65c1"}},
    )
    assert ("PUT", {"firstName": "Ann"}) == (transport.last.method, transport.last.body)


async def test_sakari_ignores_what_it_does_not_know() -> None:
    """A filter that the server does not know would give everything, and a field nothing: neither can be given."""
    async with sakari(recorder(answering({}))) as client:
        with pytest.raises(TypeError, match="unexpected keyword argument"):
            client.contacts.list(name="Ann")
    await refused(
        lambda c: c.messages.send(template="Hi", contacts=[{"firstname": "Ann"}]), sakari, "firstname"
    )


@pytest.mark.parametrize("written", [0.05, "0.05"], ids=["number", "text"])
async def test_sakari_price_and_segments_are_numbers_with_a_point(written: Any) -> None:
    """What a message costs, and of how many parts it is, need not be whole."""
    message, _ = await ask(
        sakari,
        lambda c: c.messages.get("65f1"),
        {"success": True, "data": {"id": "65f1", "price": written, "segments": 1.5}},
    )
    assert (0.05, 1.5) == (message.price, message.segments)


async def test_sakari_merge_strategy_travels_in_the_query() -> None:
    """How a contact that is known is merged stands in the query, beside the contact in the body."""
    _, transport = await ask(
        sakari,
        lambda c: c.contacts.create(merge_strategy="append", first_name="Ann"),
        {"success": True, "data": {"id": "65c1"}},
    )
    assert [("mergeStrategy", "append")] == transport.last.query
    assert {"firstName": "Ann"} == transport.last.body


# --- TextMagic ---


@pytest.mark.parametrize("size", [0, 101, 200])
async def test_textmagic_makes_ten_of_a_limit_out_of_range(size: int) -> None:
    """A page size that the server would replace by ten, without a word, is refused."""
    await refused(lambda c: c.contacts.list(page_size=size), textmagic, "page_size: expected 1 to 100")


async def test_textmagic_sends_null_where_it_documents_a_value() -> None:
    """What is documented as always there may be null."""
    schedule, _ = await ask(
        textmagic,
        lambda c: c.schedules.get(4466),
        {"id": 4466, "nextSend": None, "rrule": None, "session": None},
    )
    assert (None, None) == (schedule.next_send, schedule.session)
    sender, _ = await ask(
        textmagic, lambda c: c.sender_ids.get(37), {"id": 37, "senderId": "HotRod", "user": None}
    )
    assert sender.user is None


async def test_textmagic_leaves_out_what_it_documents_as_required() -> None:
    """What is documented as required may be missing, above all in what older servers send."""
    session, _ = await ask(textmagic, lambda c: c.sessions.get(34436259), {"id": "34436259", "text": "Hi"})
    assert (34436259, None) == (session.id, session.destination)
    sent, _ = await ask(
        textmagic, lambda c: c.messages.send(text="Hi", phones=["447860021130"]), {"id": 1, "type": "message"}
    )
    assert (1, None) == (sent.id, sent.chat_id)


@pytest.mark.parametrize(
    "written",
    ["2026-06-17T10:00:00+0000", "2026-06-17T10:00:00.000Z", "2026-06-17T12:00:00+02:00"],
    ids=["no colon", "RFC 3339", "offset"],
)
async def test_textmagic_writes_offsets_without_a_colon(written: str) -> None:
    """Moments come with an offset in either form."""
    message, _ = await ask(textmagic, lambda c: c.messages.get(1), {"id": 1, "messageTime": written})
    assert MOMENT == message.message_time


async def test_textmagic_answers_a_bulk_send_with_a_link_or_with_nothing() -> None:
    """More than a thousand recipients: a link to a bulk session, or 202 without a body, which is None."""
    sent, _ = await ask(
        textmagic,
        lambda c: c.messages.send(text="Hi", lists=[715]),
        {"id": 357122, "href": "/api/v2/bulks/357122", "type": "bulk", "sessionId": None, "bulkId": 357122},
    )
    assert ("bulk", 357122, None) == (sent.type, sent.bulk_id, sent.session_id)
    sent, _ = await ask(textmagic, lambda c: c.messages.send(text="Hi", lists=[715]), httpx.Response(202))
    assert sent is None


async def test_textmagic_wants_ids_as_one_text_and_tags_as_a_list() -> None:
    """Ids and numbers travel as one text with commas; tags, alone among them, as a list."""
    _, transport = await ask(
        textmagic,
        lambda c: c.messages.send(
            text="Hi", contacts=[1, 2], lists=[3], phones=["447860021130", "447860021131"]
        ),
        {"id": 1},
    )
    assert {
        "text": "Hi",
        "contacts": "1,2",
        "lists": "3",
        "phones": "447860021130,447860021131",
    } == transport.last.body
    _, transport = await ask(
        textmagic,
        lambda c: c.contacts.create(phone="447860021130", lists=[715, 716], tags=[23, 45]),
        {"id": 1, "href": "/api/v2/contacts/1"},
    )
    assert ("715,716", [23, 45]) == (transport.last.body["lists"], transport.last.body["tags"])


async def test_textmagic_reference_is_a_number_in_a_send_and_text_in_a_session() -> None:
    """A reference of your own is a number; the vendor's own, where you gave none, is text."""
    _, transport = await ask(
        textmagic, lambda c: c.messages.send(text="Hi", lists=[3], reference_id=319), {"id": 1}
    )
    assert 319 == transport.last.body["referenceId"]
    session, _ = await ask(textmagic, lambda c: c.sessions.get(1), {"id": 1, "referenceId": "O_tester_098f"})
    assert "O_tester_098f" == session.reference_id


async def test_textmagic_adds_fields_to_what_is_documented_as_closed() -> None:
    """A field that is new is kept, though the vendor documents that there can be none."""
    message, _ = await ask(textmagic, lambda c: c.messages.get(1), {"id": 1, "channel": {"id": 5}})
    assert {"channel": {"id": 5}} == message.additional_properties


@pytest.mark.parametrize(
    ("errors", "details"),
    [
        (None, {}),
        ({"common": ["no text"], "fields": {"phones": ["too short"]}}, {"phones": ("too short",)}),
        ({"phones": ["too short"]}, {"phones": ("too short",)}),
        ({"common": [], "fields": []}, {}),
    ],
    ids=["null", "common and fields", "flat", "empty as PHP writes it"],
)
async def test_textmagic_writes_errors_in_four_ways(errors: Any, details: Mapping[str, Any]) -> None:
    """What is wrong with which field is read wherever it stands."""
    body = {"code": 400, "message": "Validation failed", "errors": errors}
    transport = recorder(answering(httpx.Response(400, json=body)))
    async with textmagic(transport) as client:
        with pytest.raises(Exception, match="Validation failed") as caught:
            await client.messages.send(text="Hi", phones=["1"])
    found = {key: tuple(value) for key, value in caught.value.details.items()}
    assert details == {key: value for key, value in found.items() if key in ("phones", "fields")}


@pytest.mark.parametrize("written", [1, 1.0, "1"], ids=["integer", "number", "text"])
async def test_textmagic_counts_and_sums_are_texts_or_numbers(written: Any) -> None:
    """The parts of a price are documented as texts and numbers, and have come as either."""
    price, _ = await ask(
        textmagic,
        lambda c: c.messages.price(text="Hi", phones=["447860021130"]),
        {"total": 0.08, "parts": 1, "countries": [{"country": "US", "count": written, "sum": written}]},
    )
    assert (1, 1) == (float(price.countries[0].count), float(price.countries[0].sum))


@pytest.mark.parametrize("written", ["Once", "once"])
async def test_textmagic_type_of_a_schedule_comes_in_either_case(written: str) -> None:
    """How often a message is sent is documented in one case and shown in the other: it stays as it came."""
    schedule, _ = await ask(textmagic, lambda c: c.schedules.get(1), {"id": 1, "type": written})
    assert written == schedule.type


@pytest.mark.parametrize("written", ["i", "o", "in", "out", "ci"])
async def test_textmagic_direction_has_more_than_one_alphabet(written: str) -> None:
    """Which way a message of a chat went is told by one letter, by a word, or by what nobody has documented."""
    page, _ = await ask(
        textmagic,
        lambda c: c.chats.messages(43328),
        {"page": 1, "limit": 100, "pageCount": 1, "resources": [{"id": 1, "direction": written}]},
    )
    assert written == page[0].direction


async def test_textmagic_kind_of_a_phone_is_a_number_here_and_digits_there() -> None:
    """The kind of a phone is digits in a contact, and a number in a request."""
    contact, _ = await ask(textmagic, lambda c: c.contacts.get(1), {"id": 1, "phoneType": "1"})
    assert PhoneType(contact.phone_type) is contact.phone_type
    assert "1" == contact.phone_type
    _, transport = await ask(
        textmagic, lambda c: c.contacts.create(phone="447860021130", lists=[715], phone_type=1), {"id": 1}
    )
    assert 1 == transport.last.body["type"]


@pytest.mark.parametrize("written", [0, 1])
async def test_textmagic_mute_is_a_number_that_means_yes_or_no(written: int) -> None:
    """Whether a chat is muted comes as a number, and is as true as that."""
    chat, _ = await ask(textmagic, lambda c: c.chats.get(1), {"id": 1, "mute": written})
    assert bool(written) is bool(chat.mute)


async def test_textmagic_post_of_contacts_replaces_those_of_the_list() -> None:
    """One path replaces, adds and takes off, by its method; each has a name that says so."""
    methods = []
    for call in (
        lambda c: c.lists.replace_contacts(715, contacts=[1, 2]),
        lambda c: c.lists.assign_contacts(715, contacts=[1, 2]),
        lambda c: c.lists.remove_contacts(715, contacts=[1, 2]),
    ):
        _, transport = await ask(textmagic, call, {"id": 715, "href": "/api/v2/lists/715"})
        assert {"contacts": "1,2"} == transport.last.body
        methods.append(transport.last.method)
    assert ["POST", "PUT", "DELETE"] == methods


@pytest.mark.parametrize("status", ["g", "i", "p", "h", "zz"])
async def test_textmagic_status_has_letters_that_nobody_explains(status: str) -> None:
    """A status that the document lacks, or has without a word about it, is kept."""
    message, _ = await ask(textmagic, lambda c: c.messages.get(1), {"id": 1, "status": status})
    assert status == message.status


# --- What was captured ---

SENDER = {
    "additional_attributes": {},
    "email": "test@test.com",
    "id": 1,
    "identifier": None,
    "name": "test",
    "phone_number": None,
    "pubsub_token": "vxrAesh9TjFkEeQbSTyyBNYY",
    "thumbnail": "https://www.gravatar.com/avatar/b642b4217b34b1e8d3bd915fc65c4452?d=404",
    "type": "contact",
}
SESSION = {
    "id": 34436259,
    "startTime": "2015-05-08T13:18:38+0000",
    "text": "SCHEDULED API TEST",
    "source": "A",
    "referenceId": "reference-id-test",
    "price": 0.074,
    "numbersCount": 1,
}
LINK = {"sessionId": None, "bulkId": None, "messageId": None, "scheduleId": None}


def page(*resources: Any) -> dict[str, Any]:
    return {"page": 2, "limit": 3, "pageCount": 3, "resources": [*resources]}


CAPTURED: dict[str, tuple[Callable[..., Any], Call, Any]] = {
    "chatwoot: a contact of 2021": (
        inbox,
        lambda c: c.contacts.create(name="test"),
        {
            "source_id": "bab6c264-901b-4821-bdc4-e6493ca84289",
            "id": 1,
            "name": "test",
            "email": "test@test.com",
            "pubsub_token": "vxrAesh9TjFkEeQbSTyyBNYY",
        },
    ),
    "chatwoot: a message of a contact": (
        inbox,
        lambda c: c.messages.create(2, contact_identifier="k", content="postman message"),
        {
            "id": 8,
            "content": "postman message",
            "message_type": 0,
            "content_type": "text",
            "content_attributes": {},
            "created_at": 1626155918,
            "conversation_id": 2,
            "sender": SENDER,
        },
    ),
    "chatwoot: a message of an agent, without a kind of content": (
        inbox,
        lambda c: c.messages.list(2, contact_identifier="k"),
        [
            {
                "id": 9,
                "content": "Reply to postman",
                "message_type": 1,
                "content_type": None,
                "content_attributes": {},
                "created_at": 1626156303,
                "conversation_id": 2,
                "sender": {
                    "id": 5,
                    "name": "Jo Doe",
                    "available_name": "Jo Doe",
                    "avatar_url": "https://www.gravatar.com/avatar/4dfa265292bd0da849b08559e9c905b1?d=404",
                    "type": "user",
                    "availability_status": "online",
                },
            }
        ],
    ),
    "chatwoot: a conversation with the row of its contact": (
        inbox,
        lambda c: c.conversations.create(contact_identifier="k"),
        {
            "id": 7,
            "inbox_id": 1,
            "contact_last_seen_at": 0,
            "status": "open",
            "messages": [],
            "contact": {
                "id": 1,
                "name": "test",
                "email": "test@test.com",
                "phone_number": None,
                "account_id": 5,
                "created_at": "2021-07-12T16:09:34.854Z",
                "updated_at": "2021-07-12T16:34:14.048Z",
                "pubsub_token": "vxrAesh9TjFkEeQbSTyyBNYY",
                "additional_attributes": {},
                "identifier": None,
                "custom_attributes": {},
                "last_activity_at": "2021-07-12T16:34:13.924Z",
                "label_list": [],
            },
        },
    ),
    "chatwoot: a status": (
        chatwoot,
        lambda c: c.conversations.toggle_status(42, status="resolved"),
        {
            "payload": {
                "success": True,
                "conversation_id": 42,
                "current_status": "resolved",
                "snoozed_until": None,
            }
        },
    ),
    "chatwoot: a status with an empty meta": (
        chatwoot,
        lambda c: c.conversations.toggle_status(42, status="resolved"),
        {
            "meta": {},
            "payload": {
                "success": None,
                "conversation_id": 42,
                "current_status": "open",
                "snoozed_until": None,
            },
        },
    ),
    "chatwoot: a message with a picture": (
        inbox,
        lambda c: c.messages.create(12, contact_identifier="k", content="hello"),
        {
            "id": 812,
            "content": "hello",
            "message_type": 0,
            "content_type": "text",
            "content_attributes": {},
            "created_at": 1781700000,
            "conversation_id": 12,
            "attachments": [
                {
                    "id": 5,
                    "message_id": 812,
                    "file_type": "image",
                    "account_id": 1,
                    "extension": "png",
                    "content_type": "image/png",
                    "data_url": "https://chat.example.test/rails/active_storage/blobs/redirect/eyJ/avatar.png",
                    "thumb_url": "https://chat.example.test/rails/active_storage/representations/redirect/eyJ/avatar.png",
                    "file_size": 1024,
                    "width": None,
                    "height": None,
                }
            ],
            "sender": {
                "additional_attributes": {},
                "custom_attributes": {},
                "email": None,
                "id": 3,
                "identifier": None,
                "name": "shy-surf-401",
                "phone_number": None,
                "thumbnail": "",
                "blocked": False,
                "type": "contact",
            },
        },
    ),
    "chatwoot: the row of a contact": (
        inbox,
        lambda c: c.contacts.update("k", name="John Smith"),
        {
            "id": 3,
            "name": "John Smith",
            "email": None,
            "phone_number": None,
            "account_id": 1,
            "created_at": "2026-06-17T10:00:00.000Z",
            "updated_at": "2026-06-17T10:05:00.000Z",
            "additional_attributes": {},
            "identifier": None,
            "custom_attributes": {},
            "last_activity_at": None,
            "contact_type": "visitor",
            "middle_name": "",
            "last_name": "",
            "location": "",
            "country_code": "",
            "blocked": False,
            "company_id": None,
            "label_list": [],
        },
    ),
    "sakari: a message of 2018 whose conversation closes in a week": (
        sakari,
        lambda c: c.messages.get("5c1"),
        {
            "success": True,
            "data": {
                "id": "5c1",
                "job": {"id": "5c2"},
                "type": "sms",
                "template": "Hi",
                "status": "sent",
                "outgoing": True,
                "read": True,
                "segments": 1,
                "jobBatch": 0,
                "price": 0.05,
                "contact": {"id": "5c3", "mobile": {"number": "+15005550006", "country": "US"}},
                "conversation": {"id": "5c4", "closed": "2018-12-19T15:37:30.982Z"},
                "message": "Hi",
                "created": {"at": "2018-12-12T15:37:30.963Z", "by": {"name": "API Consumer"}},
                "updated": {"at": "2018-12-12T15:37:30.963Z", "by": {"name": "API Consumer"}},
            },
        },
    ),
    "textmagic: a message": (
        textmagic,
        lambda c: c.messages.get(49575710),
        {"id": 49575710, "receiver": "999123456", "messageTime": "2015-05-25T06:40:45+0000", "status": "q"},
    ),
    "textmagic: a contact with its id as text": (
        textmagic,
        lambda c: c.contacts.get(31337),
        {
            "id": "31337",
            "firstName": "John",
            "lastName": "Doe",
            "companyName": None,
            "phone": "999123456",
            "email": "john@example.com",
            "country": {"id": "GB", "name": "United Kingdom"},
            "customFields": [
                {"id": 73, "name": "Secure ID", "value": "ABC", "createdAt": "2007-12-27T13:04:20+0000"}
            ],
        },
    ),
    "textmagic: a list with its id as text": (
        textmagic,
        lambda c: c.lists.get(106847),
        {
            "id": "106847",
            "name": "apitestlist",
            "description": "apitestlist description",
            "membersCount": 1,
            "shared": False,
        },
    ),
    "textmagic: a template with its id as text": (
        textmagic,
        lambda c: c.templates.get(51335),
        {
            "id": "51335",
            "name": "Template name",
            "content": "Template content",
            "lastModified": "2015-05-07T06:05:55+0000",
        },
    ),
    "textmagic: a link with its id as text": (
        textmagic,
        lambda c: c.contacts.update(31337, first_name="John"),
        {"id": "31337", "href": "/api/v2/contacts/31337"},
    ),
    "textmagic: a page of chats, one without a contact": (
        textmagic,
        lambda c: c.chats.list(),
        page(
            {
                "id": 44577,
                "phone": "999123456",
                "contact": None,
                "unread": "0",
                "updatedAt": "2015-04-08T11:58:49+0000",
            }
        ),
    ),
    "textmagic: a message of a chat": (
        textmagic,
        lambda c: c.chats.messages(44577),
        page(
            {
                "id": 49360873,
                "sender": "9990001234",
                "messageTime": "2014-08-13T05:05:51+0000",
                "text": "...",
                "receiver": "999123456",
                "status": "f",
                "firstName": None,
                "lastName": None,
                "direction": "o",
            }
        ),
    ),
    "textmagic: a session": (textmagic, lambda c: c.sessions.get(34436259), SESSION),
    "textmagic: a schedule that is over": (
        textmagic,
        lambda c: c.schedules.get(4466),
        {"id": 4466, "nextSend": None, "rrule": None, "session": SESSION},
    ),
    "textmagic: a user on trial": (
        textmagic,
        lambda c: c.user.get(),
        {
            "id": 12345,
            "username": "api.test.user",
            "status": "T",
            "balance": 575.5,
            "currency": {"id": "EUR", "htmlSymbol": None},
            "timezone": None,
            "subaccountType": "P",
        },
    ),
    "textmagic: one message sent": (
        textmagic,
        lambda c: c.messages.send(text="Hi", phones=["1"]),
        LINK
        | {
            "id": 49576009,
            "href": "/api/v2/messages/49576009",
            "type": "message",
            "sessionId": 34436600,
            "messageId": 49576009,
        },
    ),
    "textmagic: several messages sent": (
        textmagic,
        lambda c: c.messages.send(text="Hi", phones=["1"]),
        LINK | {"id": 357122, "href": "/api/v2/sessions/357122", "type": "session", "sessionId": 357122},
    ),
    "textmagic: a ping of 2015": (textmagic, lambda c: c.user.ping(), {"ping": "pong"}),
    "textmagic: a ping": (
        textmagic,
        lambda c: c.user.ping(),
        {"userId": 123, "ping": "pong", "utcDateTime": "2019-01-01T00:00:00.000Z"},
    ),
}


def told(value: Any, path: str = "") -> set[str]:
    """The paths of all that is not null."""
    if isinstance(value, Mapping):
        return {path}.union(*(told(one, f"{path}.{key}") for key, one in value.items()))
    if isinstance(value, list):
        return {path}.union(*(told(one, f"{path}.{index}") for index, one in enumerate(value)))
    return set() if value is None else {path}


@pytest.mark.parametrize(("make", "call", "payload"), CAPTURED.values(), ids=CAPTURED)
async def test_what_was_captured_is_read_whole(make: Callable[..., Any], call: Call, payload: Any) -> None:
    """A captured answer decodes, keeps every key, known or not, and is the same when written and read again."""
    found, _ = await ask(make, call, payload)
    inside = {sakari: "data", chatwoot: "payload", textmagic: "resources"}.get(make)
    sent = payload.get(inside, payload) if inside and isinstance(payload, Mapping) else payload
    models = [*found] if isinstance(found, Page) else [found]
    for model, one in zip(models, sent if isinstance(sent, list) else [sent], strict=True):
        written = model.to_dict()
        # The moment 0 stands for none.
        assert {path for path in told(one) - told(written) if not path.endswith("_last_seen_at")} == set()
        assert model == type(model).from_dict(written)
