# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, nested


@define(kw_only=True)
class ContactNote(Model):
    """A note about a contact."""

    id: int
    """Id of the note."""
    created_at: datetime | None = None
    """When it was written."""
    note: str | None = None
    """Its text."""
    user: User | None = None
    """The user who wrote it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("created_at", "createdAt", basic_offset),
        Field("note", "note"),
        Field("user", "user", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.created_at = None if (v := get("createdAt")) is None else decode.maybe_timestamp(v)
            o.note = v if (v := get("note")).__class__ is str or v is None else decode.text(v)
            o.user = None if (v := get("user")) is None else User.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ContactNote._fields)

# Models refer to each other, so they are imported when this one exists.
from .user import User
