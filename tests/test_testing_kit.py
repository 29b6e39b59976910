"""What a service's own tests lean on: seeds and results in the client's types, faults on demand, rates, and pytest's fixtures."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

import trunkline
from trunkline import Chatwoot, ChatwootPublic, Outcome, RetryPolicy, Sakari, TextMagic
from trunkline.chatwoot import Message as ChatwootMessage
from trunkline.chatwoot import MessageType
from trunkline.sakari import Contact, Message, Mobile
from trunkline.testing import FakeChatwoot, FakeSakari, FakeTextMagic, InstantClock
from trunkline.textmagic import MessageIn, MessageOut, MessageSession

ADA: Any = {"first_name": "Ada", "mobile": {"number": "+15005550006", "country": "US"}}


class TestSakari:
    async def test_what_was_sent(self, sakari: Sakari, fake_sakari: FakeSakari) -> None:
        """Messages that went out are there as models, with the text filled in, and follow their status."""
        fake_sakari.add_message("seeded")
        await sakari.messages.send(template="Hi {{{firstName}}}", contacts=[ADA])
        (sent,) = fake_sakari.sent
        assert (sent.message, sent.contact and sent.contact.first_name) == ("Hi Ada", "Ada")
        fake_sakari.set_status(sent.id, "failed", error={"code": "MSG-020", "description": "landline"})
        again = await sakari.messages.get(sent.id)
        assert (again.status, again.error and again.error.code) == ("failed", "MSG-020")
        assert fake_sakari.sent == [again]

    async def test_seeds_are_the_models_of_the_client(self, sakari: Sakari, fake_sakari: FakeSakari) -> None:
        """What is seeded as a model is read back as that model; a contact is kept once."""
        at = datetime(2026, 3, 1, 9, tzinfo=UTC)
        ada = Contact(
            id="c1", first_name="Ada", mobile=Mobile(country="DE", number="+4915005550006"), opt_in=at
        )
        fake_sakari.seed(
            ada, Message(id="m1", message="Hi", contact=ada, outgoing=True), Contact(email="b@example.test")
        )
        read = await sakari.contacts.get("c1")
        assert (read.first_name, read.mobile, read.opt_in) == ("Ada", ada.mobile, at)
        message = await sakari.messages.get("m1")
        assert (message.message, message.outgoing, message.contact) == ("Hi", True, read)
        assert [one.email for one in await sakari.contacts.list()] == [None, "b@example.test"]
        assert [one.id for one in await sakari.contacts.list(first_name="Ad")] == ["c1"]
        assert [one.id for one in await sakari.contacts.list(mobile="4915005550006")] == ["c1"]
        assert fake_sakari.sent == []
        with pytest.raises(trunkline.NotFoundError, match="Contact not found"):
            await sakari.contacts.get("c2")

    async def test_what_came_in(self, sakari: Sakari, fake_sakari: FakeSakari) -> None:
        """A contact's message is in the list, and is nothing that was sent."""
        fake_sakari.receive_message("Yes please")
        (message,) = await sakari.messages.list()
        assert (message.message, message.outgoing, fake_sakari.sent) == ("Yes please", False, [])


class TestChatwoot:
    async def test_agents_and_contacts_see_one_conversation(
        self, chatwoot: Chatwoot, chatwoot_public: ChatwootPublic, fake_chatwoot: FakeChatwoot
    ) -> None:
        """What one side writes the other reads, but for private notes."""
        here, contact = fake_chatwoot.conversation_id, fake_chatwoot.contact_identifier
        await chatwoot_public.messages.create(here, contact_identifier=contact, content="Hi")
        answer = await chatwoot.messages.create(here, content="Hello", echo_id="e1")
        await chatwoot.messages.create(here, content="Knows us", private=True)
        file = trunkline.File(b"x", "a.txt", "text/plain")
        await chatwoot.messages.create(
            here, content="See", attachments=[file], content_attributes={"in_reply_to": answer.id}
        )
        assert answer.echo_id == "e1"
        agents = [(one.message_type, one.content) async for one in chatwoot.messages.list_oldest_first(here)]
        assert agents == [(0, "Hi"), (1, "Hello"), (1, "Knows us"), (1, "See")]
        contacts = [
            one.content async for one in chatwoot_public.messages.list(here, contact_identifier=contact)
        ]
        assert contacts == ["See", "Hello", "Hi"]
        sent = fake_chatwoot.sent
        assert [one.private for one in sent] == [False, False, True, False]
        assert len(sent[3].attachments or []) == 1
        assert not fake_chatwoot.violations

    async def test_agents_read_in_both_directions(
        self, chatwoot: Chatwoot, fake_chatwoot: FakeChatwoot
    ) -> None:
        """Pages of twenty back in time, of a hundred forward, each message once, internal ones only if wanted."""
        for number in range(130):
            fake_chatwoot.add_message(str(number), private=number == 7)
        here = fake_chatwoot.conversation_id
        with trunkline.capture() as calls:
            newest = [one.content async for one in chatwoot.messages.list(here)]
        assert (newest, len(calls)) == ([str(one) for one in reversed(range(130))], 8)
        oldest = [one.content async for one in chatwoot.messages.list_oldest_first(here)]
        assert oldest == newest[::-1]
        shown = chatwoot.messages.list_oldest_first(here, filter_internal_messages=True)
        assert [one.content async for one in shown] == [one for one in oldest if one != "7"]
        with pytest.raises(trunkline.NotFoundError):
            await chatwoot.messages.create(99, content="Hi")

    async def test_seeds_are_the_models_of_the_client(
        self, chatwoot: Chatwoot, fake_chatwoot: FakeChatwoot
    ) -> None:
        """A message goes to the conversation that it names, and comes back as it was."""
        seed = ChatwootMessage(
            id=70, conversation_id=12, content="Hi", message_type=MessageType.INCOMING, private=False
        )
        fake_chatwoot.seed(seed, ChatwootMessage(id=71, content="Note", private=True))
        (read,) = await chatwoot.messages.list(12)
        assert (read.id, read.content, read.message_type) == (70, "Hi", MessageType.INCOMING)
        (note,) = await chatwoot.messages.list(fake_chatwoot.conversation_id)
        assert (note.id, note.private, fake_chatwoot.sent) == (71, True, [])


class TestTextMagic:
    async def test_what_was_sent(self, textmagic: TextMagic, fake_textmagic: FakeTextMagic) -> None:
        """One recipient makes a message, several make a session, and a schedule sends nothing yet."""
        one = await textmagic.messages.send(text="Hi", phones=["447860021130"], reference_id=319)
        many = await textmagic.messages.send(text="Both", phones=["447860021131"], contacts=[5], from_="Shop")
        later = await textmagic.messages.send(
            text="Later", phones=["447860021130"], sending_time=datetime(2030, 1, 1, tzinfo=UTC)
        )
        assert (one.type, many.type, later.type) == ("message", "session", "schedule")
        assert [(sent.text, sent.receiver, sent.contact_id) for sent in fake_textmagic.sent][:2] == [
            ("Hi", "447860021130", None),
            ("Both", "447860021131", None),
        ]
        assert (fake_textmagic.sent[2].contact_id, fake_textmagic.sent[2].sender) == (5, "Shop")
        assert await textmagic.messages.get(one.message_id or 0) == fake_textmagic.sent[0]
        assert [sent.id async for sent in textmagic.messages.list(page_size=2)] == [
            sent.id for sent in reversed(fake_textmagic.sent)
        ]
        assert (await textmagic.sessions.get(one.session_id or 0)).reference_id == "319"
        with pytest.raises(trunkline.BadRequestError, match="no lists"):
            await textmagic.messages.send(text="Hi", lists=[1])

    async def test_what_came_in(self, textmagic: TextMagic, fake_textmagic: FakeTextMagic) -> None:
        """A reply is read by its id and in the list, the newest first unless asked otherwise."""
        first = fake_textmagic.receive_message("Yes")["id"]
        second = fake_textmagic.receive_message("No", sender="447860021139")["id"]
        assert (await textmagic.replies.get(second)).sender == "447860021139"
        assert [one.id async for one in textmagic.replies.list()] == [second, first]
        assert [one.id async for one in textmagic.replies.list(direction="asc")] == [first, second]
        with pytest.raises(trunkline.NotFoundError):
            await textmagic.replies.get(1)

    async def test_seeds_are_the_models_of_the_client(
        self, textmagic: TextMagic, fake_textmagic: FakeTextMagic
    ) -> None:
        """Sessions, messages in them and replies come back as they were."""
        fake_textmagic.seed(
            MessageSession(id=7, text="Menu"),
            MessageOut(id=8, session_id=7, status="d", text="Menu"),
            MessageOut(id=9, text="Alone"),
            MessageIn(id=10, text="Yes", sender="447860021130"),
        )
        assert (await textmagic.sessions.get(7)).text == "Menu"
        assert [one.id for one in await textmagic.sessions.messages(7)] == [8]
        assert (await textmagic.messages.get(9)).text == "Alone"
        assert (await textmagic.replies.get(10)).text == "Yes"


class TestFaults:
    async def test_nobody_waits_for_a_retry(
        self, sakari: Sakari, fake_sakari: FakeSakari, instant_clock: InstantClock
    ) -> None:
        """The client does as the server asks, and the clock tells how long that would have been."""
        fake_sakari.fail_next(429, retry_after=17)
        fake_sakari.fail_next(503)
        began = time.monotonic()
        await sakari.messages.list()
        assert 17 <= instant_clock.waits[0] < 18
        assert len(instant_clock.waits) == 2
        assert time.monotonic() - began < 10

    @pytest.mark.parametrize(
        ("after", "outcome", "stored"), [("send", Outcome.UNKNOWN, 1), ("connect", Outcome.NOT_SENT, 0)]
    )
    async def test_lost_before_and_after(
        self, fake_sakari: FakeSakari, after: Any, outcome: Outcome, stored: int
    ) -> None:
        """A connection that is lost after the send has sent a message that the client does not know of."""
        fake_sakari.drop_next(after=after, times=2)
        options: Any = {"transport": fake_sakari.transport, "retry": RetryPolicy(attempts=1)}
        async with Sakari(**fake_sakari.credentials, **options) as sakari:
            with pytest.raises(trunkline.APIConnectionError) as caught:
                await sakari.messages.send(template="Hi", contacts=[ADA])
        assert caught.value.outcome is outcome
        assert (
            len(fake_sakari.sent),
            "messages_send" in [one.operation for one in fake_sakari.requests],
        ) == (
            stored,
            bool(stored),
        )

    async def test_lost_before_over_sockets(self, fake_textmagic: FakeTextMagic) -> None:
        """On a port the request does not arrive either, but a client cannot know that."""
        fake_textmagic.drop_next(after="connect")
        async with (
            fake_textmagic.serve() as url,
            TextMagic(**fake_textmagic.credentials, base_url=url, retry=RetryPolicy(attempts=1)) as textmagic,
        ):
            with pytest.raises(trunkline.APIConnectionError) as caught:
                await textmagic.messages.send(text="Hi", phones=["447860021130"])
        assert caught.value.outcome is Outcome.UNKNOWN
        assert (fake_textmagic.sent, fake_textmagic.requests) == ([], [])

    @pytest.mark.parametrize("sockets", [False, True], ids=["in process", "sockets"])
    async def test_answer_that_comes_too_late(self, fake_textmagic: FakeTextMagic, sockets: bool) -> None:
        """The request is acted on; whoever waits less hears nothing of it, whoever waits long enough does."""
        fake_textmagic.delay(0.3, operation="send_message", times=2)
        async with fake_textmagic.serve() as url:
            way: Any = {"base_url": url} if sockets else {"transport": fake_textmagic.transport}
            async with TextMagic(**fake_textmagic.credentials, **way) as textmagic:
                hurried = textmagic.with_options(
                    timeout=trunkline.Timeout(read=0.05), retry=RetryPolicy(attempts=1)
                )
                with pytest.raises(trunkline.APITimeoutError) as caught:
                    await hurried.messages.send(text="Hi", phones=["447860021130"])
                assert caught.value.outcome is Outcome.UNKNOWN
                began = time.monotonic()
                await textmagic.messages.send(text="Hi again", phones=["447860021130"])
                assert time.monotonic() - began > 0.25
        assert [one.text for one in fake_textmagic.sent] == ["Hi", "Hi again"]

    async def test_rates_are_kept_by_the_server(self, fake_textmagic: FakeTextMagic) -> None:
        """As many as the vendor allows get through in its period, and in the next one as many again."""
        clock = InstantClock()
        fake_textmagic.limit_rates(clock)
        options = {"transport": fake_textmagic.transport, "auth": ("test-user", "test-api-key")}
        async with httpx.AsyncClient(base_url=fake_textmagic.base_url, **options) as client:  # type: ignore[arg-type]
            statuses = [(await client.get("/api/v2/sessions")).status_code for _ in range(52)]
            assert statuses == [200] * 50 + [429] * 2
            clock.passed += 0.5
            assert (await client.get("/api/v2/sessions")).status_code == 429
            clock.passed += 0.5
            assert (await client.get("/api/v2/sessions")).status_code == 200

    async def test_clients_of_fixtures_keep_none(
        self,
        textmagic: TextMagic,
        fake_textmagic: FakeTextMagic,
        instant_clock: InstantClock,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """They wait for no turn in real time, and meet the 429 of a server that keeps rates by their clock."""
        monkeypatch.delattr(trunkline.RateLimiter, "turn")
        fake_textmagic.limit_rates(instant_clock)
        for _ in range(50):
            await textmagic.sessions.list()
        with pytest.raises(trunkline.RateLimitError):
            await textmagic.sessions.list()
        assert len(instant_clock.waits) == 2


class TestClock:
    async def test_it_moves_by_sleeping(self) -> None:
        """Time stands still but for sleeps and what the test adds; the date goes with it."""
        clock = InstantClock(datetime(2026, 1, 1, tzinfo=UTC))
        await clock.sleep(90)
        clock.passed += 30
        assert (clock.time(), clock.now(), clock.waits) == (120, datetime(2026, 1, 1, 0, 2, tzinfo=UTC), [90])
        assert 0 <= clock.random() <= 1

    def test_it_starts_now(self) -> None:
        """A client that looks at the expiry of a real token sees the real date."""
        assert abs((InstantClock().now() - datetime.now(UTC)).total_seconds()) < 60


PLUGIN_TEST = """
import asyncio
import sys

def test_without_fixtures():
    assert not [one for one in sys.modules if one.startswith("trunkline") and "plugin" not in one and one != "trunkline"]

def test_in_one_line(sakari, fake_sakari, chatwoot, fake_chatwoot, textmagic, fake_textmagic):
    async def call():
        fake_sakari.fail_next(503, times=2)
        await sakari.messages.list()
        await chatwoot.messages.create(fake_chatwoot.conversation_id, content="Hi")
        await textmagic.messages.send(text="Hi", phones=["447860021130"])
    asyncio.run(call())
    assert len(fake_sakari.requests) == 4
    assert (fake_chatwoot.sent[0].content, fake_textmagic.sent[0].text) == ("Hi", "Hi")
"""


@pytest.mark.parametrize("extra", [[], ["-p", "no:asyncio"]], ids=["with pytest-asyncio", "without"])
def test_fixtures_are_there_without_any_import(tmp_path: Any, extra: list[str]) -> None:
    """The plugin is found by itself, loads nothing before it is asked, and needs no plugin for asynchronous tests."""
    (tmp_path / "test_mine.py").write_text(PLUGIN_TEST)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *extra, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
