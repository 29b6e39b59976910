"""What services do with more than messages, acted out by the fakes: contacts and conversations, from begin to end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

import trunkline
from trunkline import Chatwoot, ChatwootPublic, Sakari, TextMagic
from trunkline.testing import Fake, FakeChatwoot, FakeSakari, FakeTextMagic
from trunkline.testing._contract import contract


class Checked(httpx.AsyncBaseTransport):
    """Holds each answer of a fake against the spec."""

    def __init__(self, fake: Fake, api: str) -> None:
        self._fake, self._api = fake, api

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self._fake.transport.handle_async_request(request)
        operation, content = self._fake.requests[-1].operation, await answer.aread()
        assert operation is not None
        media_type = answer.headers.get("content-type", "").partition(";")[0]
        assert [] == contract(self._api).check_answer(operation, answer.status_code, media_type, content)
        return answer


@pytest.fixture
async def sakari(fake_sakari: FakeSakari) -> AsyncIterator[Sakari]:
    transport = Checked(fake_sakari, "sakari")
    async with Sakari(**fake_sakari.credentials, transport=transport) as client:
        yield client
    assert not fake_sakari.violations


@pytest.fixture
async def chatwoot(fake_chatwoot: FakeChatwoot) -> AsyncIterator[Chatwoot]:
    transport = Checked(fake_chatwoot, "chatwoot")
    given: Any = {**fake_chatwoot.credentials, "base_url": fake_chatwoot.base_url}
    async with Chatwoot(**given, transport=transport, rate_limit=None) as client:
        yield client
    assert not fake_chatwoot.violations


@pytest.fixture
async def inbox(fake_chatwoot: FakeChatwoot) -> AsyncIterator[ChatwootPublic]:
    transport = Checked(fake_chatwoot, "chatwoot")
    given: Any = {**fake_chatwoot.public_credentials, "base_url": fake_chatwoot.base_url}
    async with ChatwootPublic(**given, transport=transport) as client:
        yield client
    assert not fake_chatwoot.violations


def events(fake: Fake) -> list[str]:
    """What would be delivered."""
    return [name for name, _ in fake._events]


class TestSakari:
    async def test_contact_from_begin_to_end(self, sakari: Sakari, fake_sakari: FakeSakari) -> None:
        """What is created is found, changed and written to; a number that is known is no second contact; then it is gone."""
        mobile: Any = {"number": "+15005550009", "country": "US"}
        created = await sakari.contacts.create(first_name="Ada", mobile=mobile)
        again = await sakari.contacts.create(last_name="Baker", mobile=mobile)
        assert created.id == again.id
        await sakari.contacts.update(created.id, email="ada@example.com")
        (listed,) = await sakari.contacts.list(mobile="5005550009")
        assert ("Ada", "Baker", "ada@example.com") == (listed.first_name, listed.last_name, listed.email)
        await sakari.messages.send(template="Hi {{{firstName}}}", contacts=[{"mobile": mobile}])
        assert ["Hi Ada"] == [one.message for one in fake_sakari.sent]
        await sakari.contacts.delete(created.id)
        for call in (sakari.contacts.get, sakari.contacts.delete):
            with pytest.raises(trunkline.NotFoundError, match="Contact not found"):
                await call(created.id)

    async def test_contact_without_a_number(self, sakari: Sakari) -> None:
        """Nobody is made of a number that nobody could have."""
        with pytest.raises(trunkline.BadRequestError) as caught:
            await sakari.contacts.create(mobile={"number": "12", "country": "US"})
        assert "CONT-001" == caught.value.code

    async def test_conversation_is_read_and_closed(self, sakari: Sakari, fake_sakari: FakeSakari) -> None:
        """Each contact has one, with the last message in it."""
        fake_sakari.receive_message("Is it open today?")
        (listed,) = await sakari.conversations.list()
        conversation = await sakari.conversations.get(listed.id)
        assert conversation.last_message is not None
        assert "Is it open today?" == conversation.last_message.message
        closed = await sakari.conversations.close(listed.id)
        assert closed.closed is not None
        assert conversation.closed is not None
        assert closed.closed < conversation.closed
        with pytest.raises(trunkline.NotFoundError) as caught:
            await sakari.conversations.get("000000000000000000000000")
        assert "CONV-001" == caught.value.code


class TestChatwoot:
    async def test_stranger_writes_and_is_answered(
        self, inbox: ChatwootPublic, chatwoot: Chatwoot, fake_chatwoot: FakeChatwoot
    ) -> None:
        """A contact introduces themselves, begins a conversation and writes; an agent finds it, labels it and closes it."""
        contact = await inbox.contacts.create(name="Ada", email="ada@example.com")
        assert contact.source_id is not None
        begun = await inbox.conversations.create(contact_identifier=contact.source_id)
        await inbox.messages.create(begun.id, contact_identifier=contact.source_id, content="Hello?")

        seen = await chatwoot.conversations.get(begun.id)
        assert seen.meta is not None
        assert seen.meta.sender is not None
        assert ("Ada", "open") == (seen.meta.sender.name, seen.status)
        assert ["Hello?"] == [one.content for one in seen.messages or ()]
        assert ["new"] == await chatwoot.conversations.set_labels(begun.id, labels=["new"])
        assert ["new"] == await chatwoot.conversations.labels(begun.id)
        assert [begun.id] == [one.id for one in await chatwoot.conversations.list(labels=["new"]).collect()]
        done = await chatwoot.conversations.toggle_status(begun.id, status="resolved")
        assert "resolved" == done.current_status
        assert [begun.id] == [
            one.id for one in await chatwoot.conversations.list(status="resolved").collect()
        ]
        mine = await inbox.conversations.get(begun.id, contact_identifier=contact.source_id)
        assert "resolved" == mine.status
        told = [
            "conversation_created",
            "message_created",
            "conversation_updated",
            "conversation_status_changed",
        ]
        assert told == events(fake_chatwoot)

    async def test_agent_writes_first(self, chatwoot: Chatwoot, fake_chatwoot: FakeChatwoot) -> None:
        """A conversation with a contact who is known, and its first message."""
        fake_chatwoot.add_contact("Ada", email="ada@example.com", phone_number="+15005550006")
        (contact,) = await chatwoot.contacts.search(query="ADA@").collect()
        assert "Ada" == (await chatwoot.contacts.get(contact.id)).name
        message: Any = {"content": "Your parcel has left."}
        begun = await chatwoot.conversations.create(inbox_id=4, contact_id=contact.id, message=message)
        assert [("Your parcel has left.", begun.id)] == [
            (one.content, one.conversation_id) for one in fake_chatwoot.sent
        ]
        assert ["conversation_created", "message_created"] == events(fake_chatwoot)

    async def test_every_conversation_is_walked(
        self, chatwoot: Chatwoot, fake_chatwoot: FakeChatwoot
    ) -> None:
        """Page by page, the newest first, and those that are open unless another status is asked for."""
        ids = [fake_chatwoot.conversation_id, *(fake_chatwoot.add_conversation() for _ in range(60))]
        fake_chatwoot.set_status("pending", conversation_id=ids[7])
        everything = [one.id for one in await chatwoot.conversations.list(status="all").collect()]
        assert ids[::-1] == everything
        assert 60 == len(await chatwoot.conversations.list().collect())

    async def test_filter_that_is_not_acted_out(self, fake_chatwoot: FakeChatwoot) -> None:
        """It is refused, rather than passed over, which would show conversations that nobody asked for."""
        given: Any = {**fake_chatwoot.credentials, "base_url": fake_chatwoot.base_url}
        async with Chatwoot(**given, transport=fake_chatwoot.transport) as chatwoot:
            with pytest.raises(trunkline.ServerError, match="does not know assignee_type yet"):
                await chatwoot.conversations.list(assignee_type="me")

    async def test_status_is_flipped(self, chatwoot: Chatwoot, fake_chatwoot: FakeChatwoot) -> None:
        """Without a status, an open conversation is resolved and any other opened."""
        flip = chatwoot.conversations.toggle_status
        flipped = [(await flip(fake_chatwoot.conversation_id)).current_status for _ in range(2)]
        assert ["resolved", "open"] == flipped

    async def test_what_is_not_there(self, chatwoot: Chatwoot, inbox: ChatwootPublic) -> None:
        """Each API has its own words for it."""
        for call in (
            chatwoot.conversations.get(99),
            chatwoot.contacts.get(99),
            chatwoot.conversations.create(inbox_id=4, contact_id=99),
            chatwoot.with_options(account_id=7).conversations.get(1),
        ):
            with pytest.raises(trunkline.NotFoundError, match="Resource could not be found"):
                await call
        for other in (
            inbox.conversations.get(1, contact_identifier="nobody"),
            inbox.conversations.list("nobody"),
            inbox.with_options(inbox_identifier="other").inbox.get(),
        ):
            with pytest.raises(trunkline.NotFoundError, match="Not Found"):
                await other

    async def test_contact_who_comes_back(self, inbox: ChatwootPublic) -> None:
        """Whoever brings along the key of a session is the same contact."""
        first = await inbox.contacts.create(source_id="session-of-ada", name="Ada")
        again = await inbox.contacts.create(source_id="session-of-ada")
        assert first == again
        begun = await inbox.conversations.create(contact_identifier="session-of-ada")
        assert [begun.id] == [one.id for one in await inbox.conversations.list("session-of-ada")]


async def test_answer_of_the_tests_own(fake_textmagic: FakeTextMagic, textmagic: TextMagic) -> None:
    """What no fake acts out can be told what to say, once; then it says what the spec shows."""
    fake_textmagic.fail_next(200, body={"id": 1, "balance": 0.5}, operation="get_current_user")
    assert [0.5, 208.64] == [(await textmagic.user.get()).balance for _ in range(2)]


async def test_numbers_are_shown_without_a_plus_sign(
    fake_textmagic: FakeTextMagic, textmagic: TextMagic
) -> None:
    """TextMagic takes it and never shows it, so a receiver compares with what it stored without one."""
    await textmagic.messages.send(text="Hi", phones=["+447860021130"])
    assert "447860021130" == fake_textmagic.sent[0].receiver
