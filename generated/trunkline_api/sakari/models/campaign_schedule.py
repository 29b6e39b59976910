# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class CampaignSchedule(Model):
    """When a campaign runs."""

    frequency: str | None = None
    """A code such as `OD`. The vendor publishes no list."""
    timezone: str | None = None
    cron: str | None = None
    """The times, as cron has them."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("frequency", "frequency"),
        Field("timezone", "timezone"),
        Field("cron", "cron"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.frequency = v if (v := src.get("frequency")) is None or v.__class__ is str else decode.text(v)
            o.timezone = v if (v := src.get("timezone")) is None or v.__class__ is str else decode.text(v)
            o.cron = v if (v := src.get("cron")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CampaignSchedule._fields)
_knows: Final = _KNOWN.issuperset
