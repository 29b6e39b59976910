"""The desk of a Chatwoot account: contacts, conversations, messages, inboxes, members, labels, agents and profile where they trap."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from support import answering, chatwoot, inbox, recorder

from trunkline import (
    APIStatusError,
    AuthenticationError,
    Chatwoot,
    InvalidArgumentError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnprocessableEntityError,
)
from trunkline.chatwoot import CsatSurvey, InboxAgentBot, InboxCampaign

Use = Callable[[Chatwoot], Awaitable[Any]]

AGENT = {"id": 5, "name": "Jonas Berg", "role": "agent"}
CONTACT = {"id": 3, "name": "Maria Lopez", "custom_attributes": {"plan": "business"}}
EMPTY = httpx.Response(200)
CSAT: dict[str, Any] = {  # as a server of 2024 sent it
    "id": 48,
    "csat_survey_response": {
        "id": 1,
        "account_id": 2,
        "conversation_id": 9,
        "message_id": 48,
        "rating": 5,
        "feedback_message": "Great Support",
        "contact_id": 8,
        "assigned_agent_id": 2,
        "created_at": "2024-11-25T11:45:23.473Z",
        "updated_at": "2024-11-25T11:45:41.807Z",
    },
    "inbox_avatar_url": "",
    "inbox_name": "Mobile",
    "locale": "en",
    "conversation_id": 9,
    "created_at": "2024-11-25T11:44:41.937Z",
}


@pytest.mark.parametrize(
    ("use", "path", "body"),
    [
        pytest.param(
            lambda c: c.profile.update(display_name="Jo", message_signature=None),
            "profile",
            {"profile": {"display_name": "Jo", "message_signature": None}},
            id="profile-under-its-name",
        ),
        pytest.param(
            lambda c: c.profile.set_availability(account_id=1, availability="busy"),
            "profile/availability",
            {"profile": {"account_id": 1, "availability": "busy"}},
            id="availability-under-profile",
        ),
        pytest.param(
            lambda c: c.drafts.update(12, message="We look for"),
            "accounts/1/conversations/12/draft_messages",
            {"draft_message": {"message": "We look for"}},
            id="draft-under-its-name",
        ),
        pytest.param(
            lambda c: c.conversations.set_priority(12, priority=None),
            "accounts/1/conversations/12/toggle_priority",
            {"priority": None},
            id="no-priority-is-null",
        ),
        pytest.param(
            lambda c: c.conversations.set_custom_attributes(12, custom_attributes={}),
            "accounts/1/conversations/12/custom_attributes",
            {"custom_attributes": {}},
            id="no-attributes-is-an-empty-object",
        ),
        pytest.param(
            lambda c: c.contacts.set_labels(3, labels=[]),
            "accounts/1/contacts/3/labels",
            {"labels": []},
            id="no-labels-is-an-empty-list",
        ),
        pytest.param(
            lambda c: c.contacts.delete_custom_attributes(3, keys=["seats"]),
            "accounts/1/contacts/3/destroy_custom_attributes",
            {"custom_attributes": ["seats"]},
            id="keys-of-attributes",
        ),
        pytest.param(
            lambda c: c.agents.update(5, role="agent"),
            "accounts/1/agents/5",
            {"role": "agent"},
            id="custom-role-only-if-given",
        ),
        pytest.param(
            lambda c: c.agents.update(5, role="agent", custom_role_id=None),
            "accounts/1/agents/5",
            {"role": "agent", "custom_role_id": None},
            id="custom-role-taken-away",
        ),
        pytest.param(
            lambda c: c.inboxes.set_agent_bot(4, agent_bot_id=None),
            "accounts/1/inboxes/4/set_agent_bot",
            {"agent_bot": None},
            id="no-bot-is-null",
        ),
        pytest.param(
            lambda c: c.inbox_members.replace(inbox_id=4, user_ids=[]),
            "accounts/1/inbox_members",
            {"inbox_id": 4, "user_ids": []},
            id="no-members-is-an-empty-list",
        ),
        pytest.param(
            lambda c: c.inbox_members.remove(inbox_id=4, user_ids=[5]),
            "accounts/1/inbox_members",
            {"inbox_id": 4, "user_ids": [5]},
            id="delete-with-a-body",
        ),
        pytest.param(
            lambda c: c.messages.create(12, attachment_ids=["signed-id"]),
            "accounts/1/conversations/12/messages",
            {"attachments": ["signed-id"]},
            id="files-that-were-uploaded",
        ),
    ],
)
async def test_what_is_sent(use: Use, path: str, body: Any) -> None:
    """Bodies have the wrapper that the server demands, null where it clears, and nothing that was not given."""
    transport = recorder(answering(httpx.Response(500)))
    async with chatwoot(transport) as client:
        with pytest.raises(ServerError):
            await use(client)
    assert f"https://chat.example.test/api/v1/{path}" == transport.last.url
    assert body == transport.last.body


async def test_survey_is_answered_inside_three_objects() -> None:
    """A rating travels where the server looks for it, without a token, and the answer reads as it was captured."""
    transport = recorder(answering(CSAT))
    async with inbox(transport) as client:
        survey = await client.surveys.answer("5b0d4a4e", rating=5, feedback_message="Great Support")
        with pytest.raises(InvalidArgumentError, match="rating: expected 1 to 5"):
            await client.surveys.answer("5b0d4a4e", rating=6)
    assert "https://chat.example.test/public/api/v1/csat_survey/5b0d4a4e" == transport.last.url
    values = {"csat_survey_response": {"rating": 5, "feedback_message": "Great Support"}}
    assert {"message": {"submitted_values": values}} == transport.last.body
    assert "api-access-token" not in transport.last.headers
    assert survey.csat_survey_response is not None
    assert survey.csat_survey_response.rating == 5


def test_captured_survey_loses_nothing() -> None:
    """A survey that a server sent decodes, and is the same after another round."""
    survey = CsatSurvey.from_dict(CSAT)
    assert survey == CsatSurvey.from_dict(survey.to_dict())
    answer = survey.to_dict()["csat_survey_response"]
    assert CSAT.keys() <= survey.to_dict().keys()
    assert {**CSAT["csat_survey_response"], "created_at": None, "updated_at": None} == {
        **answer,
        "created_at": None,
        "updated_at": None,
    }


@pytest.mark.parametrize(
    ("use", "answer", "expected"),
    [
        pytest.param(
            lambda c: c.contacts.merge(base_contact_id=3, mergee_contact_id=9), CONTACT, 3, id="merge-bare"
        ),
        pytest.param(
            lambda c: c.contacts.find_by_source_id(inbox_id=6, source_id="34600"), CONTACT, 3, id="found-bare"
        ),
        pytest.param(
            lambda c: c.contacts.delete_avatar(3), {"payload": CONTACT}, 3, id="avatar-in-an-envelope"
        ),
        pytest.param(
            lambda c: c.inbox_members.add(inbox_id=4, user_ids=[5]),
            {"payload": [AGENT]},
            [5],
            id="inbox-members-in-an-envelope",
        ),
        pytest.param(lambda c: c.team_members.add(2, user_ids=[5]), [AGENT], [5], id="team-members-bare"),
        pytest.param(lambda c: c.team_members.add(2, user_ids=[5]), [], [], id="team-members-there-before"),
        pytest.param(lambda c: c.participants.list(12), [AGENT], [5], id="participants-bare"),
        pytest.param(lambda c: c.labels.list(), {"payload": [{"id": 7}]}, [7], id="labels-in-an-envelope"),
        pytest.param(lambda c: c.labels.get(7), {"id": 7}, 7, id="label-bare"),
        pytest.param(lambda c: c.inboxes.agent_bot(4), {"agent_bot": {"id": 2}}, 2, id="bot-in-an-envelope"),
        pytest.param(lambda c: c.inboxes.agent_bot(4), {}, None, id="no-bot-no-key"),
        pytest.param(lambda c: c.inboxes.agent_bot(4), {"agent_bot": {}}, None, id="no-bot-empty-object"),
        pytest.param(lambda c: c.inboxes.delete(4), {"message": "Later."}, None, id="notice-is-nothing"),
        pytest.param(lambda c: c.conversations.mute(12), EMPTY, None, id="empty-200"),
        pytest.param(
            lambda c: c.messages.translate(815, conversation_id=12, target_language="en"),
            EMPTY,
            None,
            id="translated-before",
        ),
    ],
)
async def test_wrappers_are_taken_off(use: Use, answer: Any, expected: Any) -> None:
    """Answers come bare, in envelopes of several kinds, or not at all, and are told apart by the operation."""
    async with chatwoot(recorder(answering(answer))) as client:
        result = await use(client)
    if isinstance(result, list):
        assert expected == [one.id for one in result]
    else:
        assert expected == (result and result.id)


REFUSED: dict[str, tuple[Use, str]] = {
    "priority-none": (
        lambda c: c.conversations.set_priority(12, priority="none"),  # type: ignore[arg-type]
        "priority: expected one of 'low'",
    ),
    "no-change-of-a-conversation": (
        lambda c: c.conversations.update(12),
        "give at least 1 of priority, sla_policy_id",
    ),
    "no-change-of-the-profile": (lambda c: c.profile.update(), "give at least 1 of name, display_name"),
    "nobody-for-a-team": (
        lambda c: c.team_members.add(2, user_ids=[]),
        "user_ids: expected a list that is not empty",
    ),
    "ids-as-text": (
        lambda c: c.team_members.add(2, user_ids=["5"]),  # type: ignore[list-item]
        "user_ids[0]: expected an int, got str",
    ),
    "no-keys": (
        lambda c: c.contacts.delete_custom_attributes(3, keys=[]),
        "keys: expected a list that is not empty",
    ),
    "no-session": (
        lambda c: c.contacts.find_by_source_id(inbox_id=6, source_id=""),
        "source_id: expected a str that is not empty",
    ),
    "label-with-a-space": (
        lambda c: c.labels.create(title="very important"),
        "title: expected a str of the form",
    ),
    "no-change-of-a-channel": (
        lambda c: c.inboxes.update(4, channel={}),
        "channel: give at least 1 of webhook_url",
    ),
    "another-kind-of-channel": (
        lambda c: c.inboxes.update(4, channel={"type": "api"}),  # type: ignore[typeddict-unknown-key]
        "channel: unknown key 'type'",
    ),
    "no-kind-of-channel": (
        lambda c: c.inboxes.create(channel={"webhook_url": "x"}),  # type: ignore[typeddict-item]
        "channel: 'type' is missing",
    ),
    "status-of-no-message": (
        lambda c: c.messages.update(8, conversation_id=1, status="seen"),  # type: ignore[arg-type]
        "status: expected one of 'sent'",
    ),
    "uploaded-files-beside-new-ones": (
        lambda c: c.messages.create(12, attachment_ids=["signed-id"], attachments=[b"x"]),
        "attachment_ids: cannot go along with a file",
    ),
    "nothing-to-upload": (
        lambda c: c.uploads.create(),
        "give at least one of external_url, attachment",
    ),
}


@pytest.mark.parametrize(("use", "says"), REFUSED.values(), ids=REFUSED)
async def test_what_the_server_would_take_wrongly_is_refused(use: Use, says: str) -> None:
    """What the server answers with 500, ignores, or takes for something broader is not sent at all."""
    transport = recorder(answering({}))
    async with chatwoot(transport) as client:
        with pytest.raises(InvalidArgumentError) as caught:
            await use(client)
    assert says in str(caught.value)
    assert not transport.requests


@pytest.mark.parametrize(
    ("use", "status", "body", "kind", "says"),
    [
        pytest.param(
            lambda c: c.contacts.delete(3),
            422,
            {"message": "Maria is online, please try again later"},
            UnprocessableEntityError,
            "Maria is online",
            id="contact-online",
        ),
        pytest.param(
            lambda c: c.team_members.add(2, user_ids=[99]),
            401,
            {"error": "Invalid User IDs"},
            AuthenticationError,
            "Invalid User IDs",
            id="strangers-in-a-team",
        ),
        pytest.param(
            lambda c: c.agents.create(name="Kim", email="kim@example.com", role="agent"),
            402,
            {"error": "Account limit exceeded. Please purchase more licenses"},
            APIStatusError,
            "Account limit exceeded",
            id="too-many-agents",
        ),
        pytest.param(
            lambda c: c.messages.update(8, conversation_id=1, status="read"),
            403,
            {"error": "Message status update is only allowed for API inboxes"},
            PermissionDeniedError,
            "only allowed for API inboxes",
            id="message-of-another-inbox",
        ),
        pytest.param(
            lambda c: c.messages.retry(8, conversation_id=1),
            422,
            {"error": "Couldn't find Message with 'id'=8"},
            UnprocessableEntityError,
            "Couldn't find Message",
            id="retry-of-nothing",
        ),
        pytest.param(
            lambda c: c.contacts.find_by_source_id(inbox_id=6, source_id="34600"),
            404,
            None,
            NotFoundError,
            "contact_inbox_filter",
            id="nobody-is-an-empty-404",
        ),
        pytest.param(
            lambda c: c.conversations.send_transcript(12, email="m@example.com"),
            429,
            None,
            RateLimitError,
            "send_conversation_transcript",
            id="too-many-e-mails-is-an-empty-429",
        ),
    ],
)
async def test_refusals_read_as_one(
    use: Use, status: int, body: Any, kind: type[APIStatusError], says: str
) -> None:
    """Whatever shape a refusal has, it is the error of its status and says what the server says."""
    answer = httpx.Response(status, content=b"" if body is None else json.dumps(body).encode())
    async with chatwoot(recorder(answering(answer))) as client:
        with pytest.raises(APIStatusError) as caught:
            await use(client)
    assert kind is type(caught.value)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("use", "times"),
    [
        pytest.param(lambda c: c.messages.retry(8, conversation_id=1), 1, id="retry-of-a-message"),
        pytest.param(
            lambda c: c.conversations.send_transcript(12, email="m@example.com"), 1, id="transcript"
        ),
        pytest.param(lambda c: c.contacts.merge(base_contact_id=3, mergee_contact_id=9), 1, id="merge"),
        pytest.param(lambda c: c.contacts.export(), 1, id="export"),
        pytest.param(lambda c: c.contacts.add_inbox(3, inbox_id=4), 1, id="session"),
        pytest.param(
            lambda c: c.contacts.add_inbox(3, inbox_id=4, source_id="k"), 3, id="session-by-own-key"
        ),
        pytest.param(lambda c: c.profile.reset_access_token(), 1, id="new-token"),
        pytest.param(lambda c: c.inboxes.reset_secret(4), 1, id="new-secret"),
        pytest.param(lambda c: c.uploads.create(external_url="https://x.example"), 1, id="upload"),
        pytest.param(lambda c: c.conversations.set_priority(12, priority="high"), 3, id="priority"),
        pytest.param(lambda c: c.conversations.mark_unread(12), 3, id="unread"),
        pytest.param(lambda c: c.team_members.replace(2, user_ids=[5]), 3, id="members"),
        pytest.param(lambda c: c.agents.create_bulk(emails=["kim@example.com"]), 3, id="invitations"),
        pytest.param(lambda c: c.messages.update(8, conversation_id=1, status="read"), 3, id="status"),
    ],
)
async def test_only_what_does_no_more_twice_is_repeated(use: Use, times: int) -> None:
    """After a doubtful failure an operation is sent again only if the second time does no more than the first."""
    transport = recorder(answering(httpx.Response(503)))
    async with chatwoot(transport) as client:
        with pytest.raises(ServerError):
            await use(client)
    assert times == len(transport.requests)


async def test_files_without_ids_are_all_kept() -> None:
    """Older servers list files without ids: none of them is taken for another, and the count ends the walk."""
    row = {"message_id": 77, "file_type": "file", "data_url": "https://x.example/1", "created_at": 1663000000}
    transport = recorder(answering({"meta": {"total_count": 2}, "payload": [row, row]}))
    async with chatwoot(transport) as client:
        found = await client.conversations.attachments(12).collect()
    assert [None, None] == [one.id for one in found]
    assert datetime(2022, 9, 12, 16, 26, 40, tzinfo=UTC) == found[0].created_at
    assert len(transport.requests) == 1


async def test_search_ends_with_an_empty_page() -> None:
    """The counts of a search cover one page only, so that nothing but an empty page ends it."""
    counts = {"mine_count": 0, "unassigned_count": 1, "all_count": 1}
    pages = [[{"id": 12, "created_at": 1781700300}], [{"id": 9}], []]
    transport = recorder(answering(*({"meta": counts, "payload": page} for page in pages)))
    async with chatwoot(transport) as client:
        found = await client.conversations.search(query="parcel").collect()
    assert [12, 9] == [one.id for one in found]
    assert ["1", "2", "3"] == [one.url.params["page"] for one in transport.requests]


async def test_several_inboxes_in_brackets() -> None:
    """Of several values the server keeps the last one unless the name has brackets."""
    transport = recorder(answering({"payload": [AGENT]}))
    async with chatwoot(transport) as client:
        await client.inboxes.assignable_agents(inbox_ids=[4, 6])
    assert [("inbox_ids[]", "4"), ("inbox_ids[]", "6")] == transport.last.query


@pytest.mark.parametrize(
    ("use", "method", "path", "field"),
    [
        (lambda c: c.contacts.set_avatar(3, avatar=b"x"), "PATCH", "accounts/1/contacts/3", "avatar"),
        (lambda c: c.inboxes.set_avatar(4, avatar=b"x"), "PUT", "accounts/1/inboxes/4", "avatar"),
        (lambda c: c.profile.set_avatar(avatar=b"x"), "PATCH", "profile", "profile[avatar]"),
        (
            lambda c: c.contacts.import_file(file=b"x"),
            "POST",
            "accounts/1/contacts/import",
            "import_file",
        ),
    ],
    ids=["contact", "inbox", "profile", "import"],
)
async def test_files_go_as_forms(use: Use, method: str, path: str, field: str) -> None:
    """A picture or a file of contacts is a form under the name that the server looks for, brackets and all."""
    transport = recorder(answering(httpx.Response(500)))
    async with chatwoot(transport) as client:
        with pytest.raises(ServerError):
            await use(client)
    assert (method, f"https://chat.example.test/api/v1/{path}") == (transport.last.method, transport.last.url)
    assert [(field, b"x")] == [(part.name, part.content) for part in transport.last.body]


def test_token_of_a_bot_stays_out_of_sight() -> None:
    """The server shows a bot's token as text or as the row in which it stands; neither is seen in a repr."""
    for token in ("hidden-token", {"id": 14, "token": "hidden-token"}):
        bot = InboxAgentBot.from_dict({"id": 2, "access_token": token, "secret": "hidden-secret"})
        assert token == bot.access_token
        assert "hidden" not in repr(bot)


def test_campaign_without_a_sender() -> None:
    """An empty object stands for nobody."""
    campaign = InboxCampaign.from_dict({"id": 1, "sender": {}, "scheduled_at": 1781600000})
    assert campaign.sender is None
    assert campaign.scheduled_at == datetime(2026, 6, 16, 8, 53, 20, tzinfo=UTC)
