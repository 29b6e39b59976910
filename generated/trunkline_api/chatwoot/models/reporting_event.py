# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class ReportingEvent(Model):
    """Something that took time."""

    id: int
    """Id of the event."""
    name: ReportingEventName | None = None
    value: float | None = None
    """Seconds that it took."""
    value_in_business_hours: float | None = None
    """Seconds that it took while the inbox was staffed."""
    event_start_time: datetime | None = None
    """When it began."""
    event_end_time: datetime | None = None
    """When it ended."""
    account_id: int | None = None
    """The account."""
    inbox_id: int | None = None
    """The inbox."""
    user_id: int | None = None
    """The agent; null if it was none."""
    conversation_id: int | None = None
    """The conversation, by its id in the whole installation and not by its number within the account."""
    created_at: datetime | None = None
    """When it was noted."""
    updated_at: datetime | None = None
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name", nested),
        Field("value", "value"),
        Field("value_in_business_hours", "value_in_business_hours"),
        Field("event_start_time", "event_start_time", rfc3339),
        Field("event_end_time", "event_end_time", rfc3339),
        Field("account_id", "account_id"),
        Field("inbox_id", "inbox_id"),
        Field("user_id", "user_id"),
        Field("conversation_id", "conversation_id"),
        Field("created_at", "created_at", rfc3339),
        Field("updated_at", "updated_at", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = None if (v := src.get("name")) is None else _reporting_event_name(v)
            o.value = v if (v := src.get("value")) is None or v.__class__ is float else decode.maybe_number(v)
            o.value_in_business_hours = (
                v
                if (v := src.get("value_in_business_hours")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
            o.event_start_time = (
                None if (v := src.get("event_start_time")) is None else decode.maybe_timestamp(v)
            )
            o.event_end_time = None if (v := src.get("event_end_time")) is None else decode.maybe_timestamp(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.inbox_id = (
                v if (v := src.get("inbox_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.user_id = (
                v if (v := src.get("user_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.conversation_id = (
                v
                if (v := src.get("conversation_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ReportingEvent._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .reporting_event_name import ReportingEventName

_reporting_event_name: Final = ReportingEventName.decode
