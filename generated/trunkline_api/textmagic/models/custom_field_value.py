# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, nested


@define(kw_only=True)
class CustomFieldValue(Model):
    """What a contact has in a custom field."""

    id: int | None = None
    """Id of the custom field."""
    user_custom_field_id: int | None = None
    """The same under its former name."""
    name: str | None = None
    """Name of the custom field."""
    value: str | None = None
    """What the contact has there."""
    created_at: datetime | None = None
    """When the custom field was created."""
    user_custom_field: UserCustomField | None = None
    """The custom field, as older servers sent it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("user_custom_field_id", "userCustomFieldId"),
        Field("name", "name"),
        Field("value", "value"),
        Field("created_at", "createdAt", basic_offset),
        Field("user_custom_field", "userCustomField", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.user_custom_field_id = (
                v
                if (v := src.get("userCustomFieldId")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.value = v if (v := src.get("value")) is None or v.__class__ is str else decode.text(v)
            o.created_at = None if (v := src.get("createdAt")) is None else decode.maybe_timestamp(v)
            o.user_custom_field = None if (v := src.get("userCustomField")) is None else _user_custom_field(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CustomFieldValue._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .user_custom_field import UserCustomField

_user_custom_field: Final = UserCustomField.from_dict
