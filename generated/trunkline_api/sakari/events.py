# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
"""What the sakari API tells webhooks."""

from __future__ import annotations

from typing import Final, TypeAlias

from trunkline.runtime import Events, EventType, UnknownEvent

from .models.contact_created_event import ContactCreatedEvent
from .models.contact_opt_in_event import ContactOptInEvent
from .models.contact_opt_out_event import ContactOptOutEvent
from .models.contact_removed_event import ContactRemovedEvent
from .models.contact_updated_event import ContactUpdatedEvent
from .models.conversation_closed_event import ConversationClosedEvent
from .models.conversation_started_event import ConversationStartedEvent
from .models.list_opt_in_event import ListOptInEvent
from .models.list_opt_out_event import ListOptOutEvent
from .models.message_received_event import MessageReceivedEvent
from .models.message_sent_event import MessageSentEvent
from .models.message_status_event import MessageStatusEvent

Event: TypeAlias = (
    ContactCreatedEvent
    | ContactOptInEvent
    | ContactOptOutEvent
    | ContactRemovedEvent
    | ContactUpdatedEvent
    | ConversationClosedEvent
    | ConversationStartedEvent
    | ListOptInEvent
    | ListOptOutEvent
    | MessageReceivedEvent
    | MessageSentEvent
    | MessageStatusEvent
    | UnknownEvent
)
"""Every event, and last the one that this version does not know."""

EVENTS: Final[Events[Event]] = Events(
    "eventType",
    (
        # A message came in
        EventType("message-received", MessageReceivedEvent.from_dict, key=("payload.id",)),
        # A message was sent
        EventType("message-sent", MessageSentEvent.from_dict, key=("payload.id",)),
        # A message has come further
        EventType("message-status", MessageStatusEvent.from_dict, key=("payload.id", "payload.status")),
        # A conversation was started
        EventType("conversation-started", ConversationStartedEvent.from_dict),
        # A conversation was closed
        EventType("conversation-closed", ConversationClosedEvent.from_dict),
        # A contact was created
        EventType("contact-created", ContactCreatedEvent.from_dict),
        # A contact was changed
        EventType("contact-updated", ContactUpdatedEvent.from_dict),
        # A contact was removed
        EventType("contact-removed", ContactRemovedEvent.from_dict),
        # A contact wants messages again
        EventType("contact-opt-in", ContactOptInEvent.from_dict),
        # A contact wants no more messages
        EventType("contact-opt-out", ContactOptOutEvent.from_dict),
        # A contact wants the messages of a list
        EventType("list-opt-in", ListOptInEvent.from_dict),
        # A contact wants no more messages of a list
        EventType("list-opt-out", ListOptOutEvent.from_dict),
    ),
)

__all__ = [
    "Event",
    "UnknownEvent",
    "ContactCreatedEvent",
    "ContactOptInEvent",
    "ContactOptOutEvent",
    "ContactRemovedEvent",
    "ContactUpdatedEvent",
    "ConversationClosedEvent",
    "ConversationStartedEvent",
    "ListOptInEvent",
    "ListOptOutEvent",
    "MessageReceivedEvent",
    "MessageSentEvent",
    "MessageStatusEvent",
]
