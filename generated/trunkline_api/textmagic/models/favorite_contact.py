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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.entity_id = (
                v if (v := get("entityId")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.entity_type = None if (v := get("entityType")) is None else FavoriteContactType.decode(v)
            o.primary_label = (
                v if (v := get("primaryLabel")).__class__ is str or v is None else decode.text(v)
            )
            o.secondary_label = (
                v if (v := get("secondaryLabel")).__class__ is str or v is None else decode.text(v)
            )
            o.tertiary_label = (
                v if (v := get("tertiaryLabel")).__class__ is str or v is None else decode.text(v)
            )
            o.avatar = v if (v := get("avatar")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in FavoriteContact._fields)

# Models refer to each other, so they are imported when this one exists.
from .favorite_contact_type import FavoriteContactType
