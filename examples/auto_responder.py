"""Tell customers who write to Chatwoot that they have been heard: once, never twice, and never the bot itself.

A FastAPI application for an account webhook on `message_created`. It answers the delivery at once, as Chatwoot waits
for 5 seconds only, and the customer afterwards.

    pip install "trunkline[examples]"
    CHATWOOT_BASE_URL=… CHATWOOT_ACCOUNT_ID=… CHATWOOT_API_ACCESS_TOKEN=… CHATWOOT_WEBHOOK_SECRET=… \
        uvicorn --factory auto_responder:main --app-dir examples    # then add https://…/chatwoot as a webhook
    pip install "trunkline[testing]"; python examples/auto_responder.py     # plays it through against a fake

What it remembers is in memory: several processes need a table for it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import math
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
from fastapi import BackgroundTasks, FastAPI, Request, Response

from trunkline import APIError, Chatwoot, Outcome, WebhookError
from trunkline.chatwoot import EventContact, webhooks
from trunkline.chatwoot.webhooks import MessageCreatedEvent

REPLY = "Thank you, we have got your message. Somebody will write back within a day."
QUIET = 3600.0  # seconds without a second reply; a customer's own auto-responder may be at the other end
REMEMBERED = 10_000

log = logging.getLogger(__name__)


class Responder:
    """Which messages are answered."""

    def __init__(self, chatwoot: Chatwoot) -> None:
        self.chatwoot = chatwoot
        self.delivered: dict[str, None] = {}  # in the order in which they came, to forget the oldest
        self.replied: dict[int, float] = {}

    def due(self, event: object, key: str) -> int | None:
        """The conversation to reply in, if any; after that none for this delivery, and for a while none there."""
        if not isinstance(event, MessageCreatedEvent):
            return None
        # What the bot writes comes back as `outgoing`, and so do agents; the server writes `template`.
        if event.message_type != "incoming" or event.private or not isinstance(event.sender, EventContact):
            return None
        if event.conversation.meta and event.conversation.meta.assignee:
            return None  # a person looks after it
        now, conversation = time.monotonic(), event.conversation.id
        if key in self.delivered or now - self.replied.get(conversation, -math.inf) < QUIET:
            return None
        self.delivered[key] = None
        if len(self.delivered) > REMEMBERED:
            del self.delivered[next(iter(self.delivered))]
        self.replied = {id_: at for id_, at in self.replied.items() if now - at < QUIET} | {conversation: now}
        return conversation

    async def reply(self, conversation: int) -> None:
        try:
            await self.chatwoot.messages.create(conversation, content=REPLY)
        except APIError as error:
            log.warning("no reply: %s", error)
            if error.outcome in (Outcome.NOT_SENT, Outcome.REJECTED):
                self.replied.pop(conversation, None)  # so that the customer's next message gets one


def application(chatwoot: Chatwoot, secret: str) -> FastAPI:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with chatwoot:
            yield

    app, responder = FastAPI(lifespan=lifespan), Responder(chatwoot)

    @app.post("/chatwoot")
    async def delivery(request: Request, background: BackgroundTasks) -> Response:
        body = await request.body()
        try:
            webhooks.verify(request.headers, body, secret=secret)
            event = webhooks.parse(request.headers, body)
        except WebhookError as error:
            log.warning("a delivery that is not acted on: %s", error)
            return Response(status_code=401)
        conversation = responder.due(event, webhooks.key(request.headers, body))
        if conversation is not None:
            background.add_task(responder.reply, conversation)
        return Response(status_code=204)

    return app


def main() -> FastAPI:
    return application(Chatwoot.from_env(), os.environ["CHATWOOT_WEBHOOK_SECRET"])


async def trial() -> None:
    """Plays it through: a customer's message, the same delivery again, and the echo of the reply."""
    from trunkline.testing import FakeChatwoot

    fake, secret = FakeChatwoot(), "not-a-real-secret"
    app = application(
        Chatwoot(**fake.credentials, base_url=fake.base_url, transport=fake.transport), secret=secret
    )
    message = {"event": "message_created", "id": 1, "conversation": {"id": fake.conversation_id}}
    written = {
        **message,
        "message_type": "incoming",
        "content": "Hello?",
        "sender": {"id": 6, "type": "contact"},
    }
    echo = {
        **message,
        "id": 2,
        "message_type": "outgoing",
        "content": REPLY,
        "sender": {"id": 5, "type": "user"},
    }
    server = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot.test")
    async with app.router.lifespan_context(app), server:
        for what, event in (("a message", written), ("the same again", written), ("the echo", echo)):
            body, before = json.dumps(event).encode(), len(fake.requests)
            answer = await server.post("/chatwoot", content=body, headers=webhooks.sign(body, secret=secret))
            print(f"{what}: {answer.status_code}, replies: {len(fake.requests) - before}")


if __name__ == "__main__":
    asyncio.run(trial())
