"""What arrives, as type checkers see it: `match` narrows, and what must be there need not be asked for."""

from typing import assert_never, assert_type

from starlette.datastructures import Headers

from trunkline import chatwoot, sakari, textmagic
from trunkline.chatwoot.webhooks import ConversationStatusChangedEvent, MessageCreatedEvent, UnknownEvent
from trunkline.sakari.webhooks import ContactOptOutEvent, MessageReceivedEvent, MessageStatusEvent
from trunkline.textmagic.webhooks import DeliveryEvent, InboundMessageEvent


def of_chatwoot(headers: Headers, body: bytes) -> None:
    chatwoot.webhooks.verify(headers, body, secret=["new", "old"])
    match chatwoot.webhooks.parse(headers, body):
        case MessageCreatedEvent(message_type="incoming") as event:
            assert_type(event, MessageCreatedEvent)
            assert_type(event.conversation.id, int)
            event.contents  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
        case MessageCreatedEvent(id=message_id, content=content):
            assert_type(message_id, int)
            assert_type(content, str | None)
        case ConversationStatusChangedEvent(id=conversation_id):
            assert_type(conversation_id, int)
        case UnknownEvent(name=name):
            assert_type(name, str | None)
        case other:
            other.content  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue]


def of_sakari(headers: dict[str, str], body: bytes) -> None:
    match sakari.webhooks.parse(headers, body):
        case MessageReceivedEvent(payload=message) | MessageStatusEvent(payload=message):
            assert_type(message.id, str)
        case ContactOptOutEvent(payload=payload):
            assert payload is not None
            payload["id"]
        case _:
            pass


def of_textmagic(headers: dict[str, str], body: bytes) -> str | None:
    """A match that names all of them is known to be complete."""
    match textmagic.webhooks.parse(headers, body):
        case InboundMessageEvent(text=text):
            return text
        case DeliveryEvent(status=status):
            return status
        case textmagic.webhooks.UnknownEvent(name=name):
            return name
        case never:
            assert_never(never)
