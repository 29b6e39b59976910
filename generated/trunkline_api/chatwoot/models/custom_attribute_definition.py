# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class CustomAttributeDefinition(Model):
    """What a custom attribute is called, belongs to and looks like."""

    id: int
    """Id of the definition."""
    attribute_display_name: str | None = None
    """The name that agents see."""
    attribute_key: str | None = None
    """The key under which values are noted."""
    attribute_model: AttributeModel | None = None
    """What it belongs to."""
    attribute_display_type: AttributeDisplayType | None = None
    """What kind of value it has."""
    attribute_description: str | None = None
    """What it means."""
    attribute_values: list[str] | None = None
    """What can be chosen, for the type `list`."""
    regex_pattern: str | None = None
    """What a value must look like, for the type `text`."""
    regex_cue: str | None = None
    """What agents are told if it does not."""
    default_value: str | None = None
    """The value without one."""
    created_at: datetime | None = None
    """When it was defined."""
    updated_at: datetime | None = None
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("attribute_display_name", "attribute_display_name"),
        Field("attribute_key", "attribute_key"),
        Field("attribute_model", "attribute_model", nested),
        Field("attribute_display_type", "attribute_display_type", nested),
        Field("attribute_description", "attribute_description"),
        Field("attribute_values", "attribute_values"),
        Field("regex_pattern", "regex_pattern"),
        Field("regex_cue", "regex_cue"),
        Field("default_value", "default_value"),
        Field("created_at", "created_at", rfc3339),
        Field("updated_at", "updated_at", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.attribute_display_name = (
                v
                if (v := src.get("attribute_display_name")) is None or v.__class__ is str
                else decode.text(v)
            )
            o.attribute_key = (
                v if (v := src.get("attribute_key")) is None or v.__class__ is str else decode.text(v)
            )
            o.attribute_model = None if (v := src.get("attribute_model")) is None else _attribute_model(v)
            o.attribute_display_type = (
                None if (v := src.get("attribute_display_type")) is None else _attribute_display_type(v)
            )
            o.attribute_description = (
                v if (v := src.get("attribute_description")) is None or v.__class__ is str else decode.text(v)
            )
            o.attribute_values = (
                None if (v := src.get("attribute_values")) is None else decode.array(v, decode.text)
            )
            o.regex_pattern = (
                v if (v := src.get("regex_pattern")) is None or v.__class__ is str else decode.text(v)
            )
            o.regex_cue = v if (v := src.get("regex_cue")) is None or v.__class__ is str else decode.text(v)
            o.default_value = (
                v if (v := src.get("default_value")) is None or v.__class__ is str else decode.text(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CustomAttributeDefinition._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .attribute_display_type import AttributeDisplayType
from .attribute_model import AttributeModel

_attribute_display_type: Final = AttributeDisplayType.decode
_attribute_model: Final = AttributeModel.decode
