# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class OfficeHours(Model):
    """When a group is there."""

    active: bool | None = None
    timezone: str | None = None
    times: OfficeWeek | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("active", "active"),
        Field("timezone", "timezone"),
        Field("times", "times", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.active = v if (v := src.get("active")) is None or v.__class__ is bool else decode.boolean(v)
            o.timezone = v if (v := src.get("timezone")) is None or v.__class__ is str else decode.text(v)
            o.times = None if (v := src.get("times")) is None else _office_week(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in OfficeHours._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .office_week import OfficeWeek

_office_week: Final = OfficeWeek.from_dict
