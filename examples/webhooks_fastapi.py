"""A bot that answers what contacts write in Chatwoot: a receiver of webhooks with FastAPI.

    CHATWOOT_WEBHOOK_SECRET=… uvicorn --factory examples.webhooks_fastapi:production

It takes signed deliveries alone, answers them at once and works afterwards, acts once on what comes twice, and does not
answer itself.
"""

from __future__ import annotations

import logging
import os
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import BackgroundTasks, FastAPI, Request, Response

from trunkline import Chatwoot, TrunklineError, WebhookError, WebhookPayloadError
from trunkline.chatwoot import webhooks
from trunkline.chatwoot.webhooks import MessageCreatedEvent

logger = logging.getLogger(__name__)


class Seen:
    """The keys of the latest deliveries. With several processes let a database that they share remember them."""

    def __init__(self, size: int = 10_000) -> None:
        self._size = size
        self._keys: OrderedDict[str, None] = OrderedDict()

    def is_new(self, key: str) -> bool:
        if key in self._keys:
            return False
        self._keys[key] = None
        if len(self._keys) > self._size:
            self._keys.popitem(last=False)
        return True


def create_app(chatwoot: Chatwoot, *, secret: str) -> FastAPI:
    """Make the receiver.

    Args:
        chatwoot: What it answers with. The application closes it.
        secret: The secret of the webhook.
    """
    seen = Seen()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with chatwoot:
            yield

    app = FastAPI(lifespan=lifespan)

    @app.post("/chatwoot")
    async def receive(request: Request, background: BackgroundTasks) -> Response:
        body = await request.body()  # the bytes as they came: they are what is signed
        try:
            webhooks.verify(request.headers, body, secret=secret)
            event, key = webhooks.parse(request.headers, body), webhooks.key(request.headers, body)
        except WebhookPayloadError as error:
            logger.error("a signed delivery cannot be read: %s", error)
            return Response(status_code=400)
        except WebhookError as error:
            logger.warning("refused: %s", error)
            return Response(status_code=401)
        # A bot's own message comes back as "outgoing", and a note is not for the contact.
        if isinstance(event, MessageCreatedEvent) and event.message_type == "incoming" and seen.is_new(key):
            background.add_task(answer, event)
        return Response(status_code=204)

    async def answer(event: MessageCreatedEvent) -> None:
        try:
            await chatwoot.messages.create(event.conversation.id, content="Thank you, we will look into it.")
        except TrunklineError:
            # Chatwoot has its answer and does not deliver again: what is to be made up for must be kept.
            logger.exception("message %s is not answered", event.id)

    return app


def production() -> FastAPI:
    return create_app(Chatwoot.from_env(), secret=os.environ["CHATWOOT_WEBHOOK_SECRET"])
