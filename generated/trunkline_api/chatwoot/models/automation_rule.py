# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested


@define(kw_only=True)
class AutomationRule(Model):
    """What the account does on its own when something happens."""

    id: int
    """Id of the rule."""
    account_id: int | None = None
    """The account."""
    name: str | None = None
    """Name of the rule."""
    description: str | None = None
    """What the rule is for."""
    event_name: AutomationEvent | None = None
    """What has to happen."""
    conditions: list[AutomationCondition] | None = None
    """What has to hold."""
    actions: list[AutomationAction] | None = None
    """What is done, in this order."""
    active: bool | None = None
    """Whether it is switched on."""
    created_on: datetime | None = None
    """When it was created."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("account_id", "account_id"),
        Field("name", "name"),
        Field("description", "description"),
        Field("event_name", "event_name", nested),
        Field("conditions", "conditions", nested),
        Field("actions", "actions", nested),
        Field("active", "active"),
        Field("created_on", "created_on", epoch),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.description = (
                v if (v := src.get("description")) is None or v.__class__ is str else decode.text(v)
            )
            o.event_name = None if (v := src.get("event_name")) is None else _automation_event(v)
            o.conditions = (
                None if (v := src.get("conditions")) is None else decode.array(v, _automation_condition)
            )
            o.actions = None if (v := src.get("actions")) is None else decode.array(v, _automation_action)
            o.active = v if (v := src.get("active")) is None or v.__class__ is bool else decode.boolean(v)
            o.created_on = None if (v := src.get("created_on")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AutomationRule._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .automation_action import AutomationAction
from .automation_condition import AutomationCondition
from .automation_event import AutomationEvent

_automation_action: Final = AutomationAction.from_dict
_automation_condition: Final = AutomationCondition.from_dict
_automation_event: Final = AutomationEvent.decode
