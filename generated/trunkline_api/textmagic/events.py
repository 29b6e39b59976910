# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
"""What the textmagic API tells webhooks."""

from __future__ import annotations

from typing import Final, TypeAlias

from trunkline.runtime import Events, EventType, UnknownEvent

from .models.delivery_event import DeliveryEvent
from .models.inbound_message_event import InboundMessageEvent

Event: TypeAlias = DeliveryEvent | InboundMessageEvent | UnknownEvent
"""Every event, and last the one that this version does not know."""

EVENTS: Final[Events[Event]] = Events(
    None,
    (
        # What became of a message
        EventType("delivery", DeliveryEvent.from_dict, key=("id", "status"), when="status"),
        # A message came in
        EventType("inbound", InboundMessageEvent.from_dict, key=("id",), when="sender"),
    ),
)

__all__ = [
    "Event",
    "UnknownEvent",
    "DeliveryEvent",
    "InboundMessageEvent",
]
