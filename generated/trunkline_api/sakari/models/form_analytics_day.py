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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.date = v if (v := get("date")).__class__ is str or v is None else decode.text(v)
            o.impressions = (
                v if (v := get("impressions")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.conversions = (
                v if (v := get("conversions")).__class__ is int or v is None else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in FormAnalyticsDay._fields)
