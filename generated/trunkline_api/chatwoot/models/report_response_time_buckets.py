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
        o = _new(cls)
        try:
            o.within_1h = (
                v if (v := src.get("0-1h")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.within_4h = (
                v if (v := src.get("1-4h")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.within_8h = (
                v if (v := src.get("4-8h")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.within_24h = (
                v if (v := src.get("8-24h")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.later = v if (v := src.get("24h+")) is None or v.__class__ is int else decode.maybe_integer(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ReportResponseTimeBuckets._fields)
_knows: Final = _KNOWN.issuperset
