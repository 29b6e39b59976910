# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class ReportResponseTimeBuckets(Model):
    """How many first answers took how long."""

    within_1h: int | None = None
    """Less than an hour."""
    within_4h: int | None = None
    """An hour or more, less than four."""
    within_8h: int | None = None
    """Four hours or more, less than eight."""
    within_24h: int | None = None
    """Eight hours or more, less than a day."""
    later: int | None = None
    """A day or more."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("within_1h", "0-1h"),
        Field("within_4h", "1-4h"),
        Field("within_8h", "4-8h"),
        Field("within_24h", "8-24h"),
        Field("later", "24h+"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.within_1h = v if (v := get("0-1h")).__class__ is int or v is None else decode.maybe_integer(v)
            o.within_4h = v if (v := get("1-4h")).__class__ is int or v is None else decode.maybe_integer(v)
            o.within_8h = v if (v := get("4-8h")).__class__ is int or v is None else decode.maybe_integer(v)
            o.within_24h = v if (v := get("8-24h")).__class__ is int or v is None else decode.maybe_integer(v)
            o.later = v if (v := get("24h+")).__class__ is int or v is None else decode.maybe_integer(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ReportResponseTimeBuckets._fields)
