"""A bot that answers text messages of TextMagic: a receiver of webhooks without any framework.

    TEXTMAGIC_WEBHOOK_SECRET=… uvicorn --factory --no-access-log examples.webhooks_asgi:production

The address to give to TextMagic is ``https://…/textmagic?key=…``. Nothing is signed there, so the bot reads each
message again by its id before it acts. It answers with exactly 200, works afterwards, acts once on what comes twice,
and does not answer itself. The secret stands in the address, hence ``--no-access-log``.
"""

from __future__ import annotations

import logging
import os
from collections import OrderedDict
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qs

from trunkline import NotFoundError, TextMagic, TrunklineError, WebhookError, WebhookPayloadError
from trunkline.textmagic import webhooks
from trunkline.textmagic.webhooks import InboundMessageEvent

logger = logging.getLogger(__name__)

Event = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Event]]
Send = Callable[[Event], Awaitable[None]]


class Receiver:
    """The ASGI application.

    Args:
        textmagic: What it reads and answers with. The application closes it.
        secret: What the address has to bring along as ``key``.
        size: How many messages it remembers.
    """

    def __init__(self, textmagic: TextMagic, *, secret: str, size: int = 10_000) -> None:
        self._textmagic = textmagic
        self._secret = secret
        self._size = size
        # With several processes a database that they share has to remember this.
        self._seen: OrderedDict[str | int, None] = OrderedDict()

    async def __call__(self, scope: Event, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            return await self._live(receive, send)
        status, message_id = await self._take(scope, receive)
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body"})
        # The answer is out, and the server keeps this call until it ends.
        if message_id is not None:
            await self._answer(message_id)

    async def _take(self, scope: Event, receive: Receive) -> tuple[int, int | None]:
        """The status to answer with, and the message that is to be looked at."""
        if (scope["method"], scope["path"]) != ("POST", "/textmagic"):
            return 404, None
        body, more = b"", True
        while more:
            event = await receive()
            if event["type"] == "http.disconnect":
                return 400, None
            body, more = body + event.get("body", b""), event.get("more_body", False)
        headers = {name.decode("latin-1"): text.decode("latin-1") for name, text in scope["headers"]}
        keys = parse_qs(scope["query_string"].decode("latin-1")).get("key", [None])
        try:
            webhooks.check_secret(keys[0], secret=self._secret)
            told, key = webhooks.parse(headers, body), webhooks.key(headers, body)
        except WebhookPayloadError as error:
            # After any status but 200 TextMagic would pass on nothing more, and whoever sent this knows the key.
            logger.error("a delivery cannot be read: %s", error)
            return 200, None
        except WebhookError as error:
            logger.warning("refused: %s", error)
            return 401, None
        # What goes out in chats may come back as if it had come in.
        if not isinstance(told, InboundMessageEvent) or told.id in self._seen or not self._is_new(key):
            return 200, None
        return 200, told.id

    async def _answer(self, message_id: int) -> None:
        try:
            reply = await self._textmagic.replies.get(message_id)
            if reply.sender is not None:
                link = await self._textmagic.messages.send(
                    text="Thank you, see you then!", phones=[reply.sender]
                )
                if link is not None:
                    self._is_new(link.id)
        except NotFoundError:
            logger.warning("nobody wrote message %s", message_id)
        except TrunklineError:
            logger.exception("message %s is not answered", message_id)

    def _is_new(self, key: str | int) -> bool:
        if key in self._seen:
            return False
        self._seen[key] = None
        if len(self._seen) > self._size:
            self._seen.popitem(last=False)
        return True

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        async with self._textmagic:
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})


def production() -> Receiver:
    return Receiver(TextMagic.from_env(), secret=os.environ["TEXTMAGIC_WEBHOOK_SECRET"])
