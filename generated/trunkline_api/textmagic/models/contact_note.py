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
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.created_at = None if (v := src.get("createdAt")) is None else decode.maybe_timestamp(v)
            o.note = v if (v := src.get("note")) is None or v.__class__ is str else decode.text(v)
            o.user = None if (v := src.get("user")) is None else _user(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ContactNote._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .user import User

_user: Final = User.from_dict
