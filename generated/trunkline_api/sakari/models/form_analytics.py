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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.impressions = (
                v if (v := get("impressions")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.conversions = (
                v if (v := get("conversions")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.data = None if (v := get("data")) is None else decode.array(v, FormAnalyticsDay.from_dict)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in FormAnalytics._fields)

# Models refer to each other, so they are imported when this one exists.
from .form_analytics_day import FormAnalyticsDay
