# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class TimezoneListItem(Model):
    """A time zone."""

    id: int | None = None
    """The vendor's id."""
    name: str | None = None
    """Its name for people to read."""
    offset: int | None = None
    """Seconds ahead of UTC."""
    timezone: str | None = None
    """Its name, such as `Europe/Tallinn`."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("offset", "offset"),
        Field("timezone", "timezone"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is int or v is None else decode.maybe_integer(v)
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.offset = v if (v := get("offset")).__class__ is int or v is None else decode.maybe_integer(v)
            o.timezone = v if (v := get("timezone")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in TimezoneListItem._fields)
