"""What the fakes deliver: the vendors' own shapes, signed or not, in process and over sockets, and what goes wrong on the way."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

import trunkline
from trunkline import Chatwoot, ChatwootPublic, Sakari, TextMagic
from trunkline.chatwoot import webhooks as chatwoot_webhooks
from trunkline.sakari import webhooks as sakari_webhooks
from trunkline.testing import Fake, FakeChatwoot, FakeSakari, FakeTextMagic
from trunkline.testing._contract import contract
from trunkline.testing._serve import serve
from trunkline.textmagic import webhooks as textmagic_webhooks

ADA: Any = {"first_name": "Ada", "mobile": {"number": "+15005550006", "country": "US"}}


class Receiver:
    """An ASGI application that keeps what it gets.

    Args:
        status: What it answers.
        before: Awaited before the answer.
        after: Awaited after it.
    """

    def __init__(
        self,
        status: int = 200,
        before: Callable[[], Awaitable[object]] | None = None,
        after: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        self.status, self.before, self.after = status, before, after
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.targets: list[str] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body, more = b"", True
        while more:
            event = await receive()
            body, more = body + event.get("body", b""), event.get("more_body", False)
        headers = {name.decode().lower(): text.decode() for name, text in scope["headers"]}
        self.got.append((headers, body))
        self.targets.append(f"{scope['method']} {scope['path']}?{scope['query_string'].decode()}")
        if self.before:
            await self.before()
        await send({"type": "http.response.start", "status": self.status, "headers": []})
        await send({"type": "http.response.body", "body": b"ok"})
        if self.after:
            await self.after()

    def read(self, module: Any) -> list[Any]:
        return [module.parse(headers, body) for headers, body in self.got]


async def test_sakari(sakari: Sakari, fake_sakari: FakeSakari) -> None:
    """A send, its status and an answer arrive as three events, each with the message as it was then."""
    await sakari.messages.send(template="Hi {{{firstName}}}", contacts=[ADA])
    fake_sakari.set_status(fake_sakari.sent[0].id, "delivered")
    answered = fake_sakari.receive_message("Yes please")
    receiver = Receiver()
    delivered = await fake_sakari.deliver(receiver, path="/hooks?key=k1")
    sent, status, received = receiver.read(sakari_webhooks)
    assert isinstance(sent, sakari_webhooks.MessageSentEvent)
    assert isinstance(status, sakari_webhooks.MessageStatusEvent)
    assert isinstance(received, sakari_webhooks.MessageReceivedEvent)
    assert (sent.payload.message, sent.payload.status, status.payload.status) == (
        "Hi Ada",
        "sent",
        "delivered",
    )
    assert (received.payload.id, received.payload.message) == (answered["id"], "Yes please")
    assert received.account_id == fake_sakari.account_id
    assert receiver.targets == ["POST /hooks?key=k1"] * 3
    assert [(one.event, one.status, one.content, one.accepted) for one in delivered] == [
        ("message-sent", 200, b"ok", True),
        ("message-status", 200, b"ok", True),
        ("message-received", 200, b"ok", True),
    ]
    assert await fake_sakari.deliver(receiver) == []


async def test_chatwoot(
    chatwoot: Chatwoot, chatwoot_public: ChatwootPublic, fake_chatwoot: FakeChatwoot
) -> None:
    """Both sides' messages, a choice and a status arrive signed, with the sender that each had."""
    here, contact = fake_chatwoot.conversation_id, fake_chatwoot.contact_identifier
    fake_chatwoot.receive_message("Hi")
    await chatwoot.messages.create(here, content="Which?", private=True)
    asked = fake_chatwoot.add_message("Which?", sender="bot", content_type="input_select")
    await chatwoot_public.messages.update(
        asked["id"],
        conversation_id=here,
        contact_identifier=contact,
        submitted_values=[{"title": "One", "value": "1"}],
    )
    file = trunkline.File(b"x", "a.txt", "text/plain")
    await chatwoot_public.messages.create(here, contact_identifier=contact, content="See", attachments=[file])
    fake_chatwoot.set_status("resolved")
    receiver = Receiver()
    await fake_chatwoot.deliver(receiver)
    for headers, body in receiver.got:
        chatwoot_webhooks.verify(headers, body, secret="test-webhook-secret")
    incoming, note, chosen, attached, resolved = receiver.read(chatwoot_webhooks)
    assert (incoming.message_type, incoming.sender.name, incoming.private) == (
        "incoming",
        "Maria Lopez",
        False,
    )
    assert (note.message_type, note.sender.name, note.private) == ("outgoing", "Jonas Berg", True)
    assert isinstance(chosen, chatwoot_webhooks.MessageUpdatedEvent)
    assert chosen.content_attributes["submitted_values"] == [{"title": "One", "value": "1"}]
    assert [one.file_type for one in attached.attachments] == ["file"]
    assert attached.conversation.contact_inbox.source_id == contact
    assert isinstance(resolved, chatwoot_webhooks.ConversationStatusChangedEvent)
    assert (resolved.id, resolved.status) == (here, "resolved")
    assert len({headers["x-chatwoot-delivery"] for headers, _ in receiver.got}) == 5


async def test_chatwoot_before_it_signed(fake_chatwoot: FakeChatwoot) -> None:
    """An old server sends neither signature nor time."""
    fake_chatwoot.webhook_secret = None
    fake_chatwoot.receive_message("Hi")
    receiver = Receiver()
    await fake_chatwoot.deliver(receiver)
    with pytest.raises(trunkline.SignatureMissingError):
        chatwoot_webhooks.verify(*receiver.got[0], secret="test-webhook-secret")


@pytest.mark.parametrize("form", ["j", "u", "m"])
async def test_textmagic(textmagic: TextMagic, fake_textmagic: FakeTextMagic, form: Any) -> None:
    """In each of the three forms an answer and a final status arrive, and a status on the way does not."""
    fake_textmagic.callback_format = form
    await textmagic.messages.send(text="Grüße & more", phones=["447860021130"], reference_id=319)
    message = fake_textmagic.sent[0]
    fake_textmagic.set_status(message.id, "r")
    fake_textmagic.set_status(message.id, "d")
    reply = fake_textmagic.receive_message("Ja, gern")
    receiver = Receiver()
    await fake_textmagic.deliver(receiver)
    status, inbound = receiver.read(textmagic_webhooks)
    assert isinstance(status, textmagic_webhooks.DeliveryEvent)
    assert (status.id, status.status, status.text, status.reference_id) == (
        message.id,
        "d",
        "Grüße & more",
        "319",
    )
    assert isinstance(inbound, textmagic_webhooks.InboundMessageEvent)
    assert (inbound.id, inbound.text, inbound.sender) == (reply["id"], "Ja, gern", "447860021130")
    media = {"j": "application/json", "u": "application/x-www-form-urlencoded", "m": "multipart/form-data"}
    assert {headers["content-type"].partition(";")[0] for headers, _ in receiver.got} == {media[form]}


@pytest.mark.parametrize(
    ("status", "vendors"),
    [(200, "sakari chatwoot textmagic"), (204, "sakari chatwoot"), (302, ""), (500, "")],
    ids=["200", "204", "302", "500"],
)
async def test_what_vendors_take_for_success(status: int, vendors: str) -> None:
    """TextMagic wants exactly 200, the others any success."""
    fakes: dict[str, Fake] = {
        "sakari": FakeSakari(),
        "chatwoot": FakeChatwoot(),
        "textmagic": FakeTextMagic(),
    }
    for name, fake in fakes.items():
        fake.receive_message("Hi")  # type: ignore[attr-defined]
        (delivered,) = await fake.deliver(Receiver(status))
        assert (delivered.status, delivered.accepted) == (status, name in vendors.split())


@pytest.mark.parametrize("vendor", ["sakari", "chatwoot", "textmagic"])
async def test_every_event_of_the_spec(vendor: str) -> None:
    """What the fake does not act out is delivered as the spec shows it, or as the test says."""
    fake: Fake = {"sakari": FakeSakari, "chatwoot": FakeChatwoot, "textmagic": FakeTextMagic}[vendor]()
    for event in contract(vendor).events:
        fake.add_event(event)
    receiver = Receiver()
    await fake.deliver(receiver)
    module = {"sakari": sakari_webhooks, "chatwoot": chatwoot_webhooks, "textmagic": textmagic_webhooks}[
        vendor
    ]
    read = receiver.read(module)
    assert len({type(one) for one in read}) == len(contract(vendor).events) == len(read)


def test_event_that_no_vendor_sends(fake_sakari: FakeSakari) -> None:
    """A name or a shape that the spec does not have is refused where it is written."""
    with pytest.raises(ValueError, match=r"no event 'message_sent'; known are .*message-sent"):
        fake_sakari.add_event("message_sent")
    with pytest.raises(ValueError, match=r"message-sent\.payload\.message: 5 is not"):
        fake_sakari.add_event(
            "message-sent", {"eventType": "message-sent", "payload": {"id": "1", "message": 5}}
        )


async def test_event_is_named_but_once(fake_sakari: FakeSakari, fake_chatwoot: FakeChatwoot) -> None:
    """Where a delivery says what it is, the test need not say it again, and cannot say something else."""
    fake_sakari.add_event("contact-opt-out", {"payload": {"id": "5"}})
    fake_chatwoot.add_event("contact_updated", {"id": 5})
    for fake, module, tag, name in (
        (fake_sakari, sakari_webhooks, "eventType", "contact-opt-out"),
        (fake_chatwoot, chatwoot_webhooks, "event", "contact_updated"),
    ):
        receiver = Receiver()
        await fake.deliver(receiver)
        assert [name] == [one.to_dict()[tag] for one in receiver.read(module)]
        with pytest.raises(ValueError, match=f"{name}: {tag} of the payload is 'other'"):
            fake.add_event(name, {tag: "other"})
    with pytest.raises(ValueError, match=r"^contact_created: 'id' is a required property$"):
        fake_chatwoot.add_event("contact_created", {"name": "Ada"})


async def test_twice_and_out_of_order(fake_chatwoot: FakeChatwoot) -> None:
    """Duplicates have one key and two delivery ids; the newest may come first."""
    fake_chatwoot.receive_message("one")
    fake_chatwoot.receive_message("two")
    receiver = Receiver()
    await fake_chatwoot.deliver(receiver, twice=True, reverse=True)
    assert [one.content for one in receiver.read(chatwoot_webhooks)] == ["two", "two", "one", "one"]
    assert len({chatwoot_webhooks.key(headers, body) for headers, body in receiver.got}) == 2
    assert len({headers["x-chatwoot-delivery"] for headers, _ in receiver.got}) == 4


async def test_tampered(
    fake_chatwoot: FakeChatwoot, fake_sakari: FakeSakari, fake_textmagic: FakeTextMagic
) -> None:
    """The text is another than was signed; where nothing is signed, only reading it again tells."""
    receiver = Receiver()
    for fake in (fake_chatwoot, fake_sakari, fake_textmagic):
        fake.receive_message("Hi")
        await fake.deliver(receiver, tampered=True)
    with pytest.raises(trunkline.SignatureMismatchError):
        chatwoot_webhooks.verify(*receiver.got[0], secret="test-webhook-secret")
    texts = [
        chatwoot_webhooks.parse(*receiver.got[0]).content,  # type: ignore[union-attr]
        sakari_webhooks.parse(*receiver.got[1]).payload.message,  # type: ignore[union-attr]
        textmagic_webhooks.parse(*receiver.got[2]).text,  # type: ignore[union-attr]
    ]
    assert texts == ["This was changed on the way."] * 3


async def test_work_after_the_answer(fake_chatwoot: FakeChatwoot, chatwoot: Chatwoot) -> None:
    """It does not count as time, its effect is seen, and what it sends is left for the next delivery."""

    async def answer() -> None:
        await asyncio.sleep(0.8)
        await chatwoot.messages.create(fake_chatwoot.conversation_id, content="Hello")

    fake_chatwoot.receive_message("Hi")
    (delivered,) = await fake_chatwoot.deliver(Receiver(after=answer), timeout=0.6)
    assert delivered.accepted
    assert [one.content for one in fake_chatwoot.sent] == ["Hello"]
    (echo,) = await fake_chatwoot.deliver(Receiver())
    assert echo.payload["content"] == "Hello"


async def test_answer_that_takes_too_long(fake_chatwoot: FakeChatwoot) -> None:
    """The vendor hangs up, and the application is stopped."""
    stopped = asyncio.Event()

    async def slow() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            stopped.set()

    fake_chatwoot.receive_message("Hi")
    (delivered,) = await fake_chatwoot.deliver(Receiver(before=slow), timeout=0.05)
    assert (delivered.status, delivered.accepted) == (None, False)
    assert stopped.is_set()


@pytest.mark.parametrize("when", ["before", "after"])
async def test_what_the_application_raises_is_raised(fake_sakari: FakeSakari, when: str) -> None:
    """So that a test shows where the receiver went wrong, and no task is left."""

    async def fail() -> None:
        raise ZeroDivisionError

    fake_sakari.receive_message("Hi")
    with pytest.raises(ZeroDivisionError):
        await fake_sakari.deliver(Receiver(**{when: fail}))
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_application_without_an_answer(fake_sakari: FakeSakari) -> None:
    """An application that just returns has a mistake, which is named."""

    async def silent(scope: Any, receive: Any, send: Any) -> None:
        pass

    fake_sakari.receive_message("Hi")
    with pytest.raises(RuntimeError, match="without an answer"):
        await fake_sakari.deliver(silent)


async def test_to_a_url(fake_chatwoot: FakeChatwoot) -> None:
    """Over sockets the same arrives, and an answer that takes too long is none either."""

    async def slow() -> None:
        await asyncio.sleep(0.5)

    receiver = Receiver(201)
    async with serve(receiver) as url:
        fake_chatwoot.receive_message("Grüße")
        (delivered,) = await fake_chatwoot.deliver(f"{url}/hooks?key=1")
        assert (delivered.status, delivered.content, delivered.accepted) == (201, b"ok", True)
        receiver.before = slow
        fake_chatwoot.receive_message("Hi")
        (late,) = await fake_chatwoot.deliver(url, timeout=0.1)
    assert (late.status, late.accepted) == (None, False)
    chatwoot_webhooks.verify(*receiver.got[0], secret="test-webhook-secret")
    assert receiver.targets == ["POST /hooks?key=1", "POST /?"]
