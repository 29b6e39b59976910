# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class OfficeWeek(Model):
    """Opening times, by day of the week."""

    sun: list[OfficePeriod] | None = None
    mon: list[OfficePeriod] | None = None
    tue: list[OfficePeriod] | None = None
    wed: list[OfficePeriod] | None = None
    thu: list[OfficePeriod] | None = None
    fri: list[OfficePeriod] | None = None
    sat: list[OfficePeriod] | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("sun", "sun", nested),
        Field("mon", "mon", nested),
        Field("tue", "tue", nested),
        Field("wed", "wed", nested),
        Field("thu", "thu", nested),
        Field("fri", "fri", nested),
        Field("sat", "sat", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.sun = None if (v := src.get("sun")) is None else decode.array(v, _office_period)
            o.mon = None if (v := src.get("mon")) is None else decode.array(v, _office_period)
            o.tue = None if (v := src.get("tue")) is None else decode.array(v, _office_period)
            o.wed = None if (v := src.get("wed")) is None else decode.array(v, _office_period)
            o.thu = None if (v := src.get("thu")) is None else decode.array(v, _office_period)
            o.fri = None if (v := src.get("fri")) is None else decode.array(v, _office_period)
            o.sat = None if (v := src.get("sat")) is None else decode.array(v, _office_period)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in OfficeWeek._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .office_period import OfficePeriod

_office_period: Final = OfficePeriod.from_dict
