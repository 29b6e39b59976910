# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ScheduleEmailCampaignResponse(Model):
    """An e-mail to many that waits for its time, and what it costs."""

    campaign: ScheduledEmailCampaign | None = None
    """The campaign."""
    cost: float | None = None
    """What it is likely to cost, in the currency of the account."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("campaign", "campaign", nested),
        Field("cost", "cost"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.campaign = None if (v := src.get("campaign")) is None else _scheduled_email_campaign(v)
            o.cost = v if (v := src.get("cost")) is None or v.__class__ is float else decode.maybe_number(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ScheduleEmailCampaignResponse._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .scheduled_email_campaign import ScheduledEmailCampaign

_scheduled_email_campaign: Final = ScheduledEmailCampaign.from_dict
