# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class InboxRecord(Model):
    """An inbox as the server stores it."""

    id: int
    """Id of the inbox."""
    name: str | None = None
    """Name of the inbox."""
    account_id: int | None = None
    """The account to which it belongs."""
    channel_id: int | None = None
    """Id of its channel, among those of its kind."""
    channel_type: ChannelType | None = None
    """Kind of its channel."""
    email_address: str | None = None
    """Address from which it writes."""
    business_name: str | None = None
    """Name under which it writes."""
    sender_name_type: str | None = None
    """How it signs, `friendly` with the agent's name or `professional` without."""
    timezone: str | None = None
    """Time zone of the working hours, such as `Europe/Madrid`."""
    working_hours_enabled: bool | None = None
    """Whether the working hours apply."""
    out_of_office_message: str | None = None
    """What contacts are told outside the working hours."""
    greeting_enabled: bool | None = None
    """Whether contacts are greeted automatically."""
    greeting_message: str | None = None
    """How contacts are greeted."""
    enable_auto_assignment: bool | None = None
    """Whether conversations are given to agents automatically."""
    auto_assignment_config: dict[str, Any] | None = None
    """How that is done."""
    enable_email_collect: bool | None = None
    """Whether contacts are asked for an e-mail address."""
    csat_survey_enabled: bool | None = None
    """Whether contacts are asked how it went."""
    csat_config: dict[str, Any] | None = None
    """How they are asked."""
    allow_messages_after_resolved: bool | None = None
    """Whether contacts may go on writing in a resolved conversation."""
    lock_to_single_conversation: bool | None = None
    """Whether each contact has one conversation only."""
    portal_id: int | None = None
    """The help centre that belongs to it."""
    created_at: datetime | None = None
    """When it was created."""
    updated_at: datetime | None = None
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("account_id", "account_id"),
        Field("channel_id", "channel_id"),
        Field("channel_type", "channel_type", nested),
        Field("email_address", "email_address"),
        Field("business_name", "business_name"),
        Field("sender_name_type", "sender_name_type"),
        Field("timezone", "timezone"),
        Field("working_hours_enabled", "working_hours_enabled"),
        Field("out_of_office_message", "out_of_office_message"),
        Field("greeting_enabled", "greeting_enabled"),
        Field("greeting_message", "greeting_message"),
        Field("enable_auto_assignment", "enable_auto_assignment"),
        Field("auto_assignment_config", "auto_assignment_config"),
        Field("enable_email_collect", "enable_email_collect"),
        Field("csat_survey_enabled", "csat_survey_enabled"),
        Field("csat_config", "csat_config"),
        Field("allow_messages_after_resolved", "allow_messages_after_resolved"),
        Field("lock_to_single_conversation", "lock_to_single_conversation"),
        Field("portal_id", "portal_id"),
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
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.channel_id = (
                v if (v := src.get("channel_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.channel_type = None if (v := src.get("channel_type")) is None else _channel_type(v)
            o.email_address = (
                v if (v := src.get("email_address")) is None or v.__class__ is str else decode.text(v)
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
            o.out_of_office_message = (
                v if (v := src.get("out_of_office_message")) is None or v.__class__ is str else decode.text(v)
            )
            o.greeting_enabled = (
                v if (v := src.get("greeting_enabled")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.greeting_message = (
                v if (v := src.get("greeting_message")) is None or v.__class__ is str else decode.text(v)
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
            o.csat_config = (
                v if (v := src.get("csat_config")) is None or v.__class__ is dict else decode.record(v)
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
            o.portal_id = (
                v if (v := src.get("portal_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in InboxRecord._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .channel_type import ChannelType

_channel_type: Final = ChannelType.decode
