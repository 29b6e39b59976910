# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ContactUpload(Model):
    """What became of a file of contacts."""

    submitted: int | None = None
    """How many lines the file has."""
    inserted: int | None = None
    """How many contacts are new."""
    updated: int | None = None
    """How many contacts were known."""
    success: int | None = None
    """How many lines were taken. A number here, not a yes or no."""
    contacts: list[Contact] | None = None
    """The contacts that came of it."""
    errors: list[Contact] | None = None
    """The contacts that were not taken. `error` of each says why."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("submitted", "submitted"),
        Field("inserted", "inserted"),
        Field("updated", "updated"),
        Field("success", "success"),
        Field("contacts", "contacts", nested),
        Field("errors", "errors", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.submitted = (
                v if (v := src.get("submitted")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.inserted = (
                v if (v := src.get("inserted")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.updated = (
                v if (v := src.get("updated")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.success = (
                v if (v := src.get("success")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.contacts = None if (v := src.get("contacts")) is None else decode.array(v, _contact)
            o.errors = None if (v := src.get("errors")) is None else decode.array(v, _contact)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ContactUpload._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .contact import Contact

_contact: Final = Contact.from_dict
