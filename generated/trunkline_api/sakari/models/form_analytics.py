# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class FormAnalytics(Model):
    """How often a form was seen and sent."""

    impressions: int | None = None
    """How often it was seen."""
    conversions: int | None = None
    """How often it was sent."""
    data: list[FormAnalyticsDay] | None = None
    """The same, day by day."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("impressions", "impressions"),
        Field("conversions", "conversions"),
        Field("data", "data", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.impressions = (
                v if (v := src.get("impressions")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.conversions = (
                v if (v := src.get("conversions")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.data = None if (v := src.get("data")) is None else decode.array(v, _form_analytics_day)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in FormAnalytics._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .form_analytics_day import FormAnalyticsDay

_form_analytics_day: Final = FormAnalyticsDay.from_dict
