# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class FavoriteContact(Model):
    """A contact or a list that is a favorite."""

    entity_id: int | None = None
    """Id of the contact or list."""
    entity_type: FavoriteContactType | None = None
    """What it is."""
    primary_label: str | None = None
    """Name of the contact or list."""
    secondary_label: str | None = None
    """Number of the contact; of a list, how many contacts are on it."""
    tertiary_label: str | None = None
    """Country of the contact; null for a list."""
    avatar: str | None = None
    """Path of its picture."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("entity_id", "entityId"),
        Field("entity_type", "entityType", nested),
        Field("primary_label", "primaryLabel"),
        Field("secondary_label", "secondaryLabel"),
        Field("tertiary_label", "tertiaryLabel"),
        Field("avatar", "avatar"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.entity_id = (
                v if (v := src.get("entityId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.entity_type = None if (v := src.get("entityType")) is None else _favorite_contact_type(v)
            o.primary_label = (
                v if (v := src.get("primaryLabel")) is None or v.__class__ is str else decode.text(v)
            )
            o.secondary_label = (
                v if (v := src.get("secondaryLabel")) is None or v.__class__ is str else decode.text(v)
            )
            o.tertiary_label = (
                v if (v := src.get("tertiaryLabel")) is None or v.__class__ is str else decode.text(v)
            )
            o.avatar = v if (v := src.get("avatar")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in FavoriteContact._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .favorite_contact_type import FavoriteContactType

_favorite_contact_type: Final = FavoriteContactType.decode
