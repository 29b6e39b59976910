# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class WorkingHours(Model):
    """When an inbox is attended on one day of the week."""

    day_of_week: int | None = None
    """The day, from 0 for Sunday to 6 for Saturday."""
    closed_all_day: bool | None = None
    """Whether it is closed. Then there are no hours."""
    open_hour: int | None = None
    """Hour of opening."""
    open_minutes: int | None = None
    """Minute of opening."""
    close_hour: int | None = None
    """Hour of closing."""
    close_minutes: int | None = None
    """Minute of closing."""
    open_all_day: bool | None = None
    """Whether it is open day and night."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("day_of_week", "day_of_week"),
        Field("closed_all_day", "closed_all_day"),
        Field("open_hour", "open_hour"),
        Field("open_minutes", "open_minutes"),
        Field("close_hour", "close_hour"),
        Field("close_minutes", "close_minutes"),
        Field("open_all_day", "open_all_day"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.day_of_week = (
                v if (v := src.get("day_of_week")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.closed_all_day = (
                v if (v := src.get("closed_all_day")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.open_hour = (
                v if (v := src.get("open_hour")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.open_minutes = (
                v if (v := src.get("open_minutes")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.close_hour = (
                v if (v := src.get("close_hour")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.close_minutes = (
                v
                if (v := src.get("close_minutes")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.open_all_day = (
                v if (v := src.get("open_all_day")) is None or v.__class__ is bool else decode.boolean(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in WorkingHours._fields)
_knows: Final = _KNOWN.issuperset
