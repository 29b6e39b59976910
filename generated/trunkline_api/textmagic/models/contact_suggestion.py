# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ContactSuggestion(Model):
    """A contact, a list, or a number that has written."""

    entity_id: int | None = None
    """Id of the contact or list; 0 for a number that has written."""
    entity_type: ContactSuggestionType | None = None
    """What it is."""
    value: str | None = None
    """The id once more as text, or the number."""
    label: str | None = None
    """Its name, or the number."""
    shared_by: str | None = None
    """Name of the user who shares it, if somebody else does."""
    is_shared: bool | None = None
    """Whether somebody else shares it."""
    avatar: str | None = None
    """Path of its picture."""
    favorited: bool | None = None
    """Whether it is a favorite."""
    user_id: int | None = None
    """Id of the user whose it is."""
    country_name: str | None = None
    """Country of the number."""
    qposition: int | None = None
    """Not explained by the vendor."""
    rposition: int | None = None
    """Not explained by the vendor."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("entity_id", "entityId"),
        Field("entity_type", "entityType", nested),
        Field("value", "value"),
        Field("label", "label"),
        Field("shared_by", "sharedBy"),
        Field("is_shared", "isShared"),
        Field("avatar", "avatar"),
        Field("favorited", "favorited"),
        Field("user_id", "userId"),
        Field("country_name", "countryName"),
        Field("qposition", "qposition"),
        Field("rposition", "rposition"),
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
            o.entity_type = None if (v := src.get("entityType")) is None else _contact_suggestion_type(v)
            o.value = v if (v := src.get("value")) is None or v.__class__ is str else decode.text(v)
            o.label = v if (v := src.get("label")) is None or v.__class__ is str else decode.text(v)
            o.shared_by = v if (v := src.get("sharedBy")) is None or v.__class__ is str else decode.text(v)
            o.is_shared = (
                v if (v := src.get("isShared")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.avatar = v if (v := src.get("avatar")) is None or v.__class__ is str else decode.text(v)
            o.favorited = (
                v if (v := src.get("favorited")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.user_id = (
                v if (v := src.get("userId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.country_name = (
                v if (v := src.get("countryName")) is None or v.__class__ is str else decode.text(v)
            )
            o.qposition = (
                v if (v := src.get("qposition")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.rposition = (
                v if (v := src.get("rposition")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ContactSuggestion._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .contact_suggestion_type import ContactSuggestionType

_contact_suggestion_type: Final = ContactSuggestionType.decode
