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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.sun = None if (v := get("sun")) is None else decode.array(v, OfficePeriod.from_dict)
            o.mon = None if (v := get("mon")) is None else decode.array(v, OfficePeriod.from_dict)
            o.tue = None if (v := get("tue")) is None else decode.array(v, OfficePeriod.from_dict)
            o.wed = None if (v := get("wed")) is None else decode.array(v, OfficePeriod.from_dict)
            o.thu = None if (v := get("thu")) is None else decode.array(v, OfficePeriod.from_dict)
            o.fri = None if (v := get("fri")) is None else decode.array(v, OfficePeriod.from_dict)
            o.sat = None if (v := get("sat")) is None else decode.array(v, OfficePeriod.from_dict)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in OfficeWeek._fields)

# Models refer to each other, so they are imported when this one exists.
from .office_period import OfficePeriod
