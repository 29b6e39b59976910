# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
"""What the chatwoot API tells webhooks."""

from __future__ import annotations

from typing import Final, TypeAlias

from trunkline.runtime import Events, EventType, UnknownEvent

from .models.contact_created_event import ContactCreatedEvent
from .models.contact_updated_event import ContactUpdatedEvent
from .models.conversation_created_event import ConversationCreatedEvent
from .models.conversation_opened_event import ConversationOpenedEvent
from .models.conversation_resolved_event import ConversationResolvedEvent
from .models.conversation_status_changed_event import ConversationStatusChangedEvent
from .models.conversation_typing_off_event import ConversationTypingOffEvent
from .models.conversation_typing_on_event import ConversationTypingOnEvent
from .models.conversation_updated_event import ConversationUpdatedEvent
from .models.inbox_created_event import InboxCreatedEvent
from .models.inbox_updated_event import InboxUpdatedEvent
from .models.message_created_event import MessageCreatedEvent
from .models.message_updated_event import MessageUpdatedEvent
from .models.webwidget_triggered_event import WebwidgetTriggeredEvent

Event: TypeAlias = (
    ContactCreatedEvent
    | ContactUpdatedEvent
    | ConversationCreatedEvent
    | ConversationOpenedEvent
    | ConversationResolvedEvent
    | ConversationStatusChangedEvent
    | ConversationTypingOffEvent
    | ConversationTypingOnEvent
    | ConversationUpdatedEvent
    | InboxCreatedEvent
    | InboxUpdatedEvent
    | MessageCreatedEvent
    | MessageUpdatedEvent
    | WebwidgetTriggeredEvent
    | UnknownEvent
)
"""Every event, and last the one that this version does not know."""

EVENTS: Final[Events[Event]] = Events(
    "event",
    (
        # A message was written
        EventType("message_created", MessageCreatedEvent.from_dict, key=("id",)),
        # A message was changed
        EventType("message_updated", MessageUpdatedEvent.from_dict),
        # A conversation was opened
        EventType("conversation_created", ConversationCreatedEvent.from_dict, key=("account.id", "id")),
        # A conversation was changed
        EventType("conversation_updated", ConversationUpdatedEvent.from_dict),
        # A conversation has another status
        EventType("conversation_status_changed", ConversationStatusChangedEvent.from_dict),
        # A conversation was opened again or taken from the bot
        EventType("conversation_opened", ConversationOpenedEvent.from_dict),
        # A conversation was resolved
        EventType("conversation_resolved", ConversationResolvedEvent.from_dict),
        # Somebody is typing
        EventType("conversation_typing_on", ConversationTypingOnEvent.from_dict),
        # Somebody has stopped typing
        EventType("conversation_typing_off", ConversationTypingOffEvent.from_dict),
        # A contact was created
        EventType("contact_created", ContactCreatedEvent.from_dict, key=("id",)),
        # A contact was changed
        EventType("contact_updated", ContactUpdatedEvent.from_dict),
        # A contact has opened the widget
        EventType("webwidget_triggered", WebwidgetTriggeredEvent.from_dict),
        # An inbox was created
        EventType("inbox_created", InboxCreatedEvent.from_dict),
        # An inbox was changed
        EventType("inbox_updated", InboxUpdatedEvent.from_dict),
    ),
)

__all__ = [
    "Event",
    "UnknownEvent",
    "ContactCreatedEvent",
    "ContactUpdatedEvent",
    "ConversationCreatedEvent",
    "ConversationOpenedEvent",
    "ConversationResolvedEvent",
    "ConversationStatusChangedEvent",
    "ConversationTypingOffEvent",
    "ConversationTypingOnEvent",
    "ConversationUpdatedEvent",
    "InboxCreatedEvent",
    "InboxUpdatedEvent",
    "MessageCreatedEvent",
    "MessageUpdatedEvent",
    "WebwidgetTriggeredEvent",
]
