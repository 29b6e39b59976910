# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested, rfc3339


@define(kw_only=True)
class InboxCampaign(Model):
    """Something that an inbox says to many contacts by itself."""

    id: int
    """Number of the campaign within its account."""
    title: str | None = None
    """Its title."""
    description: str | None = None
    """What it is for."""
    account_id: int | None = None
    """The account."""
    inbox: Inbox | None = None
    """The inbox."""
    sender: Agent | None = None
    """The agent in whose name it speaks. Absent for none; older servers write an empty object."""
    message: str | None = None
    """What it says."""
    campaign_status: str | None = None
    """`active` or `completed`."""
    enabled: bool | None = None
    """Whether it is switched on."""
    campaign_type: str | None = None
    """`ongoing` on websites, `one_off` elsewhere."""
    scheduled_at: datetime | None = None
    """When a single one is sent."""
    audience: list[dict[str, Any]] | None = None
    """To whom a single one is sent."""
    trigger_rules: dict[str, Any] | None = None
    """Where and after how many seconds it shows on a website."""
    trigger_only_during_business_hours: bool | None = None
    """Whether it shows within the working hours only."""
    created_at: datetime | None = None
    """When it was set up."""
    updated_at: datetime | None = None
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("title", "title"),
        Field("description", "description"),
        Field("account_id", "account_id"),
        Field("inbox", "inbox", nested),
        Field("sender", "sender", nested),
        Field("message", "message"),
        Field("campaign_status", "campaign_status"),
        Field("enabled", "enabled"),
        Field("campaign_type", "campaign_type"),
        Field("scheduled_at", "scheduled_at", epoch),
        Field("audience", "audience"),
        Field("trigger_rules", "trigger_rules"),
        Field("trigger_only_during_business_hours", "trigger_only_during_business_hours"),
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
            o.title = v if (v := src.get("title")) is None or v.__class__ is str else decode.text(v)
            o.description = (
                v if (v := src.get("description")) is None or v.__class__ is str else decode.text(v)
            )
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.inbox = None if (v := src.get("inbox")) is None else _inbox(v)
            o.sender = None if (v := decode.nothing_if_empty(src.get("sender"))) is None else _agent(v)
            o.message = v if (v := src.get("message")) is None or v.__class__ is str else decode.text(v)
            o.campaign_status = (
                v if (v := src.get("campaign_status")) is None or v.__class__ is str else decode.text(v)
            )
            o.enabled = v if (v := src.get("enabled")) is None or v.__class__ is bool else decode.boolean(v)
            o.campaign_type = (
                v if (v := src.get("campaign_type")) is None or v.__class__ is str else decode.text(v)
            )
            o.scheduled_at = None if (v := src.get("scheduled_at")) is None else decode.maybe_timestamp(v)
            o.audience = None if (v := src.get("audience")) is None else decode.array(v, decode.record)
            o.trigger_rules = (
                v if (v := src.get("trigger_rules")) is None or v.__class__ is dict else decode.record(v)
            )
            o.trigger_only_during_business_hours = (
                v
                if (v := src.get("trigger_only_during_business_hours")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in InboxCampaign._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .agent import Agent
from .inbox import Inbox

_agent: Final = Agent.from_dict
_inbox: Final = Inbox.from_dict
