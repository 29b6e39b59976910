# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class FormAnalyticsDay(Model):
    """How often a form was seen and sent on one day."""

    date: str | None = None
    impressions: int | None = None
    conversions: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("date", "date"),
        Field("impressions", "impressions"),
        Field("conversions", "conversions"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.date = v if (v := src.get("date")) is None or v.__class__ is str else decode.text(v)
            o.impressions = (
                v if (v := src.get("impressions")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.conversions = (
                v if (v := src.get("conversions")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in FormAnalyticsDay._fields)
_knows: Final = _KNOWN.issuperset
