"""The receivers among the examples, end to end: a fake delivers, they check, answer in time, and call the fake back."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

from examples import webhooks_asgi, webhooks_fastapi
from trunkline import Chatwoot, TextMagic
from trunkline.testing import FakeChatwoot, FakeTextMagic
from trunkline.testing._serve import serve

SECRET = "test-webhook-secret"
KEYED = f"/textmagic?key={SECRET}"
FORMS = {"j": "json", "u": "urlencoded", "m": "multipart"}


@pytest.fixture
def bot(chatwoot: Chatwoot) -> Any:
    return webhooks_fastapi.create_app(chatwoot, secret=SECRET)


@pytest.fixture
def texter(textmagic: TextMagic) -> Any:
    return webhooks_asgi.Receiver(textmagic, secret=SECRET)


class TestFastAPI:
    async def test_it_answers_the_contact_and_not_itself(self, bot: Any, fake_chatwoot: FakeChatwoot) -> None:
        """Its own message is delivered too, and starts no loop; a delivery that comes twice is answered once."""
        fake_chatwoot.receive_message("Is anybody there?")
        first = await fake_chatwoot.deliver(bot, path="/chatwoot", twice=True)
        assert [(one.event, one.status) for one in first] == [("message_created", 204)] * 2
        (answer,) = fake_chatwoot.sent
        assert (answer.content, answer.conversation_id) == (
            "Thank you, we will look into it.",
            fake_chatwoot.conversation_id,
        )
        (echo,) = await fake_chatwoot.deliver(bot, path="/chatwoot")
        assert (echo.payload["message_type"], echo.accepted, len(fake_chatwoot.sent)) == ("outgoing", True, 1)

    async def test_it_answers_in_time(self, bot: Any, fake_chatwoot: FakeChatwoot) -> None:
        """However long the work takes, the delivery has its answer before, and other events are accepted."""
        fake_chatwoot.delay(1.2)
        fake_chatwoot.receive_message("Hi")
        fake_chatwoot.set_status("resolved")
        delivered = await fake_chatwoot.deliver(bot, path="/chatwoot", timeout=1)
        assert [one.accepted for one in delivered] == [True, True]
        assert len(fake_chatwoot.sent) == 1

    @pytest.mark.parametrize("how", ["tampered", "unsigned", "another secret"])
    async def test_what_is_forged_is_refused(self, bot: Any, fake_chatwoot: FakeChatwoot, how: str) -> None:
        """401, and nothing is done."""
        if how != "tampered":
            fake_chatwoot.webhook_secret = None if how == "unsigned" else "other"
        fake_chatwoot.receive_message("Hi")
        (refused,) = await fake_chatwoot.deliver(bot, path="/chatwoot", tampered=how == "tampered")
        assert (refused.status, fake_chatwoot.sent) == (401, [])

    async def test_two_messages_out_of_order(self, bot: Any, fake_chatwoot: FakeChatwoot) -> None:
        """Each is answered, whichever comes first."""
        fake_chatwoot.receive_message("one")
        fake_chatwoot.receive_message("two")
        await fake_chatwoot.deliver(bot, path="/chatwoot", reverse=True)
        assert len(fake_chatwoot.sent) == 2

    async def test_what_fails_afterwards_is_logged(
        self, bot: Any, fake_chatwoot: FakeChatwoot, caplog: pytest.LogCaptureFixture
    ) -> None:
        """The delivery was accepted, so the log is where it shows."""
        fake_chatwoot.fail_next(404)
        fake_chatwoot.receive_message("Hi")
        (delivered,) = await fake_chatwoot.deliver(bot, path="/chatwoot")
        assert delivered.accepted
        assert "is not answered" in caplog.text

    async def test_over_sockets(self, fake_chatwoot: FakeChatwoot) -> None:
        """Fake, receiver and client on ports of their own, as in production."""
        async with (
            fake_chatwoot.serve() as url,
            Chatwoot(**fake_chatwoot.credentials, base_url=url) as chatwoot,
            serve(webhooks_fastapi.create_app(chatwoot, secret=SECRET)) as hooks,
        ):
            fake_chatwoot.receive_message("Hi")
            (delivered,) = await fake_chatwoot.deliver(f"{hooks}/chatwoot")
        assert (delivered.status, len(fake_chatwoot.sent)) == (204, 1)

    async def test_in_production(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The environment is all it needs, and it closes its client."""
        for name in ("BASE_URL", "API_ACCESS_TOKEN", "WEBHOOK_SECRET"):
            monkeypatch.setenv(f"CHATWOOT_{name}", "https://chat.example.test")
        monkeypatch.setenv("CHATWOOT_ACCOUNT_ID", "1")
        app = webhooks_fastapi.production()
        async with app.router.lifespan_context(app):
            pass


class TestASGI:
    @pytest.mark.parametrize("form", ["j", "u", "m"], ids=FORMS.get)
    async def test_it_answers_who_wrote(self, texter: Any, fake_textmagic: FakeTextMagic, form: Any) -> None:
        """In each form of delivery, with exactly 200, and once for what comes twice."""
        fake_textmagic.callback_format = form
        fake_textmagic.receive_message("Yes please", sender="447860021139")
        delivered = await fake_textmagic.deliver(texter, path=KEYED, twice=True)
        assert [one.status for one in delivered] == [200, 200]
        assert [(one.receiver, one.text) for one in fake_textmagic.sent] == [
            ("447860021139", "Thank you, see you then!")
        ]

    async def test_it_does_not_answer_itself(self, texter: Any, fake_textmagic: FakeTextMagic) -> None:
        """Its own message, delivered as if it had come in, and its status are accepted and left alone."""
        fake_textmagic.receive_message("Yes please")
        await fake_textmagic.deliver(texter, path=KEYED)
        (mine,) = fake_textmagic.sent
        fake_textmagic.set_status(mine.id, "d")
        echo = {"id": mine.id, "sender": mine.receiver, "receiver": mine.sender, "text": mine.text}
        fake_textmagic.add_event("inbound", echo | {"messageTime": "2026-01-01T00:00:00+0000"})
        fake_textmagic.add_reply(mine.text or "", id=mine.id)
        delivered = await fake_textmagic.deliver(texter, path=KEYED)
        assert [one.accepted for one in delivered] == [True, True]
        assert len(fake_textmagic.sent) == 1

    async def test_it_acts_on_what_the_vendor_says(self, texter: Any, fake_textmagic: FakeTextMagic) -> None:
        """Of a delivery it believes the id alone: a made-up one does nothing, and a changed one does as the true one."""
        fake_textmagic.add_event("inbound", {"id": 7, "sender": "447860021138", "text": "Yes please"})
        (made_up,) = await fake_textmagic.deliver(texter, path=KEYED)
        assert (made_up.status, fake_textmagic.sent) == (200, [])
        fake_textmagic.receive_message("Yes please", sender="447860021139")
        await fake_textmagic.deliver(texter, path=KEYED, tampered=True)
        assert [one.receiver for one in fake_textmagic.sent] == ["447860021139"]

    @pytest.mark.parametrize(
        ("path", "status"),
        [
            ("/textmagic", 401),
            ("/textmagic?key=other", 401),
            ("/textmagic?key=", 401),
            (f"/?key={SECRET}", 404),
        ],
        ids=["no key", "another key", "empty key", "another path"],
    )
    async def test_strangers_are_refused(
        self,
        texter: Any,
        fake_textmagic: FakeTextMagic,
        path: str,
        status: int,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        """Without the secret nothing is done, and the log does not show it."""
        fake_textmagic.receive_message("Hi")
        (delivered,) = await fake_textmagic.deliver(texter, path=path)
        assert (delivered.status, fake_textmagic.sent) == (status, [])
        assert SECRET not in caplog.text

    async def test_what_cannot_be_read_is_accepted_and_logged(
        self, texter: Any, fake_textmagic: FakeTextMagic, caplog: pytest.LogCaptureFixture
    ) -> None:
        """Another status would stop all deliveries to come."""
        caplog.set_level(logging.ERROR)
        transport = httpx.ASGITransport(texter)
        async with httpx.AsyncClient(base_url="https://receiver.example.test", transport=transport) as vendor:
            answer = await vendor.post(KEYED, content=b"{")
        assert (answer.status_code, fake_textmagic.sent) == (200, [])
        assert "cannot be read" in caplog.text

    async def test_over_sockets(self, fake_textmagic: FakeTextMagic) -> None:
        """Fake, receiver and client on ports of their own, as in production."""
        async with (
            fake_textmagic.serve() as url,
            TextMagic(**fake_textmagic.credentials, base_url=url) as textmagic,
            serve(webhooks_asgi.Receiver(textmagic, secret=SECRET)) as hooks,
        ):
            fake_textmagic.receive_message("Yes please")
            (delivered,) = await fake_textmagic.deliver(hooks + KEYED)
        assert (delivered.status, len(fake_textmagic.sent)) == (200, 1)

    async def test_in_production(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The environment is all it needs, and it closes its client."""
        for name in ("USERNAME", "API_KEY", "WEBHOOK_SECRET"):
            monkeypatch.setenv(f"TEXTMAGIC_{name}", "test")
        events = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])
        said: list[str] = []

        async def receive() -> Any:
            return next(events)

        async def send(event: Any) -> None:
            said.append(event["type"])

        await webhooks_asgi.production()({"type": "lifespan"}, receive, send)
        assert said == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


def test_memory_is_bounded() -> None:
    """The oldest keys go first."""
    seen = webhooks_fastapi.Seen(2)
    assert [seen.is_new(key) for key in ("a", "b", "a", "c", "b", "a")] == [
        True,
        True,
        False,
        True,
        False,
        True,
    ]
