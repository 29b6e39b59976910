# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class CampaignLaunch(Model):
    """A campaign that was sent at once, and its run."""

    campaign: Campaign | None = None
    job: CampaignJob | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("campaign", "campaign", nested),
        Field("job", "job", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.campaign = None if (v := src.get("campaign")) is None else _campaign(v)
            o.job = None if (v := src.get("job")) is None else _campaign_job(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CampaignLaunch._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .campaign import Campaign
from .campaign_job import CampaignJob

_campaign: Final = Campaign.from_dict
_campaign_job: Final = CampaignJob.from_dict
