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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.active = v if (v := get("active")).__class__ is bool or v is None else decode.boolean(v)
            o.timezone = v if (v := get("timezone")).__class__ is str or v is None else decode.text(v)
            o.times = None if (v := get("times")) is None else OfficeWeek.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in OfficeHours._fields)

# Models refer to each other, so they are imported when this one exists.
from .office_week import OfficeWeek
