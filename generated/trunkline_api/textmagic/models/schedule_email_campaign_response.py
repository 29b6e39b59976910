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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.campaign = None if (v := get("campaign")) is None else ScheduledEmailCampaign.from_dict(v)
            o.cost = v if (v := get("cost")).__class__ is float or v is None else decode.maybe_number(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ScheduleEmailCampaignResponse._fields)

# Models refer to each other, so they are imported when this one exists.
from .scheduled_email_campaign import ScheduledEmailCampaign
