# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class InboxUpdatedEvent(Model):
    """An inbox was changed."""

    event: str
    """Name of the event."""
    account: EventAccount | None = None
    """The account."""
    greeting_enabled: bool | None = None
    """Whether contacts are greeted."""
    greeting_message: str | None = None
    """With what words."""
    enable_email_collect: bool | None = None
    """Whether contacts are asked for their e-mail address."""
    csat_survey_enabled: bool | None = None
    """Whether contacts are asked how content they are."""
    enable_auto_assignment: bool | None = None
    """Whether conversations are given to agents automatically."""
    auto_assignment_config: dict[str, Any] | None = None
    """How that is done."""
    allow_messages_after_resolved: bool | None = None
    """Whether contacts can go on writing once a conversation is resolved."""
    lock_to_single_conversation: bool | None = None
    """Whether a contact has one conversation for all time."""
    business_name: str | None = None
    """Name that e-mails are sent under."""
    sender_name_type: str | None = None
    """Whether that is the name of the agent or of the business."""
    timezone: str | None = None
    """Time zone, such as `Europe/London`."""
    working_hours_enabled: bool | None = None
    """Whether there are hours."""
    working_hours: list[WorkingHours] | None = None
    """The hours, one entry for each day of the week."""
    out_of_office_message: str | None = None
    """What is said outside them."""
    created_at: datetime | None = None
    """When it was created."""
    updated_at: datetime | None = None
    """When it was last changed."""
    channel: dict[str, Any] | None = field(default=None, repr=False)
    """The channel, with its credentials."""
    changed_attributes: list[dict[str, EventChangedValue]] | None = None
    """What is different, one entry for each. Null if the server does not say."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("event", "event"),
        Field("account", "account", nested),
        Field("greeting_enabled", "greeting_enabled"),
        Field("greeting_message", "greeting_message"),
        Field("enable_email_collect", "enable_email_collect"),
        Field("csat_survey_enabled", "csat_survey_enabled"),
        Field("enable_auto_assignment", "enable_auto_assignment"),
        Field("auto_assignment_config", "auto_assignment_config"),
        Field("allow_messages_after_resolved", "allow_messages_after_resolved"),
        Field("lock_to_single_conversation", "lock_to_single_conversation"),
        Field("business_name", "business_name"),
        Field("sender_name_type", "sender_name_type"),
        Field("timezone", "timezone"),
        Field("working_hours_enabled", "working_hours_enabled"),
        Field("working_hours", "working_hours", nested),
        Field("out_of_office_message", "out_of_office_message"),
        Field("created_at", "created_at", rfc3339),
        Field("updated_at", "updated_at", rfc3339),
        Field("channel", "channel"),
        Field("changed_attributes", "changed_attributes", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.event = v if (v := src["event"]).__class__ is str else decode.text(v)
            o.account = None if (v := src.get("account")) is None else _event_account(v)
            o.greeting_enabled = (
                v if (v := src.get("greeting_enabled")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.greeting_message = (
                v if (v := src.get("greeting_message")) is None or v.__class__ is str else decode.text(v)
            )
            o.enable_email_collect = (
                v
                if (v := src.get("enable_email_collect")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.csat_survey_enabled = (
                v
                if (v := src.get("csat_survey_enabled")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.enable_auto_assignment = (
                v
                if (v := src.get("enable_auto_assignment")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.auto_assignment_config = (
                v
                if (v := src.get("auto_assignment_config")) is None or v.__class__ is dict
                else decode.record(v)
            )
            o.allow_messages_after_resolved = (
                v
                if (v := src.get("allow_messages_after_resolved")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.lock_to_single_conversation = (
                v
                if (v := src.get("lock_to_single_conversation")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.business_name = (
                v if (v := src.get("business_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.sender_name_type = (
                v if (v := src.get("sender_name_type")) is None or v.__class__ is str else decode.text(v)
            )
            o.timezone = v if (v := src.get("timezone")) is None or v.__class__ is str else decode.text(v)
            o.working_hours_enabled = (
                v
                if (v := src.get("working_hours_enabled")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.working_hours = (
                None if (v := src.get("working_hours")) is None else decode.array(v, _working_hours)
            )
            o.out_of_office_message = (
                v if (v := src.get("out_of_office_message")) is None or v.__class__ is str else decode.text(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
            o.channel = v if (v := src.get("channel")) is None or v.__class__ is dict else decode.record(v)
            o.changed_attributes = (
                None
                if (v := src.get("changed_attributes")) is None
                else decode.array(v, lambda v: decode.mapping(v, _event_changed_value))
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in InboxUpdatedEvent._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .event_account import EventAccount
from .event_changed_value import EventChangedValue
from .working_hours import WorkingHours

_event_account: Final = EventAccount.from_dict
_event_changed_value: Final = EventChangedValue.from_dict
_working_hours: Final = WorkingHours.from_dict
