# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch


@define(kw_only=True)
class ReportPoint(Model):
    """A number at some time."""

    value: float | None = None
    """A count, or an average in seconds."""
    timestamp: datetime | None = None
    """When the hour, day, week, month or year begins."""
    count: int | None = None
    """How many events an average was made from. Absent beside a count."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("value", "value"),
        Field("timestamp", "timestamp", epoch),
        Field("count", "count"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.value = v if (v := src.get("value")) is None or v.__class__ is float else decode.maybe_number(v)
            o.timestamp = None if (v := src.get("timestamp")) is None else decode.maybe_timestamp(v)
            o.count = v if (v := src.get("count")) is None or v.__class__ is int else decode.maybe_integer(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ReportPoint._fields)
_knows: Final = _KNOWN.issuperset
