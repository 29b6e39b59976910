# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class SmsRegulatory(Model):
    """Registration of a number with the carriers."""

    brand_status: str | None = None
    campaign: SmsCampaign | None = None
    pft: bool | None = None
    submitted: datetime | None = None
    approved: datetime | None = None
    rejected: datetime | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("brand_status", "brandStatus"),
        Field("campaign", "campaign", nested),
        Field("pft", "pft"),
        Field("submitted", "submitted", rfc3339),
        Field("approved", "approved", rfc3339),
        Field("rejected", "rejected", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.brand_status = (
                v if (v := src.get("brandStatus")) is None or v.__class__ is str else decode.text(v)
            )
            o.campaign = None if (v := src.get("campaign")) is None else _sms_campaign(v)
            o.pft = v if (v := src.get("pft")) is None or v.__class__ is bool else decode.boolean(v)
            o.submitted = None if (v := src.get("submitted")) is None else decode.maybe_timestamp(v)
            o.approved = None if (v := src.get("approved")) is None else decode.maybe_timestamp(v)
            o.rejected = None if (v := src.get("rejected")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in SmsRegulatory._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .sms_campaign import SmsCampaign

_sms_campaign: Final = SmsCampaign.from_dict
