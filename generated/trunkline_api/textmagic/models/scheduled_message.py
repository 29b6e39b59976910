# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, nested


@define(kw_only=True)
class ScheduledMessage(Model):
    """A message that waits for its time, once or again and again."""

    id: int
    """Id of the schedule."""
    next_send: datetime | None = None
    """When it is sent next; null if never again."""
    rrule: str | None = None
    """How it is repeated, as in iCalendar; null if it is not."""
    session: MessageSession | None = None
    """The session that it was made with."""
    last_sent: datetime | None = None
    """When it was last sent."""
    contact_name: str | None = None
    """Name of the recipient, or their number."""
    parameters: ScheduledMessageParameters | None = None
    """What is sent to whom."""
    type: str | None = None
    """How often it is sent, such as `Once` or `Weekly`; upper and lower case vary."""
    summary: str | None = None
    """The same in words for people to read."""
    text_parameters: ScheduledMessageTextParameters | None = None
    """Measures of the text."""
    first_occurrence: datetime | None = None
    """When it is or was sent first."""
    last_occurrence: datetime | None = None
    """When it is or was sent last; null if it never ends."""
    recipients_count: int | None = None
    """How many recipients it has."""
    timezone: str | None = None
    """Time zone by whose clocks it is sent."""
    completed: bool | None = None
    """Whether it is over."""
    avatar: str | None = None
    """Path of the recipient's picture."""
    created_at: datetime | None = None
    """When the schedule was made."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("next_send", "nextSend", basic_offset),
        Field("rrule", "rrule"),
        Field("session", "session", nested),
        Field("last_sent", "lastSent", basic_offset),
        Field("contact_name", "contactName"),
        Field("parameters", "parameters", nested),
        Field("type", "type"),
        Field("summary", "summary"),
        Field("text_parameters", "textParameters", nested),
        Field("first_occurrence", "firstOccurrence", basic_offset),
        Field("last_occurrence", "lastOccurrence", basic_offset),
        Field("recipients_count", "recipientsCount"),
        Field("timezone", "timezone"),
        Field("completed", "completed"),
        Field("avatar", "avatar"),
        Field("created_at", "createdAt", basic_offset),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.next_send = None if (v := src.get("nextSend")) is None else decode.maybe_timestamp(v)
            o.rrule = v if (v := src.get("rrule")) is None or v.__class__ is str else decode.text(v)
            o.session = None if (v := src.get("session")) is None else _message_session(v)
            o.last_sent = None if (v := src.get("lastSent")) is None else decode.maybe_timestamp(v)
            o.contact_name = (
                v if (v := src.get("contactName")) is None or v.__class__ is str else decode.text(v)
            )
            o.parameters = None if (v := src.get("parameters")) is None else _scheduled_message_parameters(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.summary = v if (v := src.get("summary")) is None or v.__class__ is str else decode.text(v)
            o.text_parameters = (
                None if (v := src.get("textParameters")) is None else _scheduled_message_text_parameters(v)
            )
            o.first_occurrence = (
                None if (v := src.get("firstOccurrence")) is None else decode.maybe_timestamp(v)
            )
            o.last_occurrence = (
                None if (v := src.get("lastOccurrence")) is None else decode.maybe_timestamp(v)
            )
            o.recipients_count = (
                v
                if (v := src.get("recipientsCount")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.timezone = v if (v := src.get("timezone")) is None or v.__class__ is str else decode.text(v)
            o.completed = (
                v if (v := src.get("completed")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.avatar = v if (v := src.get("avatar")) is None or v.__class__ is str else decode.text(v)
            o.created_at = None if (v := src.get("createdAt")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ScheduledMessage._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .message_session import MessageSession
from .scheduled_message_parameters import ScheduledMessageParameters
from .scheduled_message_text_parameters import ScheduledMessageTextParameters

_message_session: Final = MessageSession.from_dict
_scheduled_message_parameters: Final = ScheduledMessageParameters.from_dict
_scheduled_message_text_parameters: Final = ScheduledMessageTextParameters.from_dict
