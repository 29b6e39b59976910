# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class Timezone(Model):
    """A time zone."""

    id: int | None = None
    """The vendor's id."""
    area: str | None = None
    """The part of the world."""
    dst: int | None = None
    """1 if it has summer time."""
    offset: int | None = None
    """Seconds ahead of UTC."""
    timezone: str | None = None
    """Its name, such as `Europe/Tallinn`."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("area", "area"),
        Field("dst", "dst"),
        Field("offset", "offset"),
        Field("timezone", "timezone"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.area = v if (v := src.get("area")) is None or v.__class__ is str else decode.text(v)
            o.dst = v if (v := src.get("dst")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.offset = (
                v if (v := src.get("offset")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.timezone = v if (v := src.get("timezone")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Timezone._fields)
_knows: Final = _KNOWN.issuperset
