# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode


@define(kw_only=True)
class UserCustomField(Model):
    """A custom field."""

    id: int
    """Id of the custom field."""
    name: str | None = None
    """Its name."""
    created_at: datetime | None = None
    """When it was created."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("created_at", "createdAt", basic_offset),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.created_at = None if (v := src.get("createdAt")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in UserCustomField._fields)
_knows: Final = _KNOWN.issuperset
