# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
"""What the everything API tells webhooks."""

from __future__ import annotations

from typing import Final, TypeAlias

from trunkline.runtime import Events, EventType, UnknownEvent

from .models.thing_lost import ThingLost
from .models.thing_made import ThingMade

Event: TypeAlias = ThingLost | ThingMade | UnknownEvent
"""Every event, and last the one that this version does not know."""

EVENTS: Final[Events[Event]] = Events(
    "event",
    (
        # A thing was made
        EventType("thing.made", ThingMade.from_dict, key=("thing.id",)),
        # A thing was lost
        EventType("thing.lost", ThingLost.from_dict),
    ),
)

__all__ = [
    "Event",
    "UnknownEvent",
    "ThingLost",
    "ThingMade",
]
