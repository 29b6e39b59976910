# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class CsatMetrics(Model):
    """Counts of ratings."""

    total_count: int | None = None
    """How many ratings there are."""
    ratings_count: dict[str, int] | None = None
    """How many there are of each kind, by `1` to `5`. Kinds without any are absent."""
    total_sent_messages_count: int | None = None
    """How many surveys were sent."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("total_count", "total_count"),
        Field("ratings_count", "ratings_count"),
        Field("total_sent_messages_count", "total_sent_messages_count"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.total_count = (
                v if (v := src.get("total_count")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.ratings_count = (
                None if (v := src.get("ratings_count")) is None else decode.mapping(v, decode.integer)
            )
            o.total_sent_messages_count = (
                v
                if (v := src.get("total_sent_messages_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CsatMetrics._fields)
_knows: Final = _KNOWN.issuperset
