# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class AutomationCondition(Model):
    """One condition of a rule."""

    attribute_key: str | None = None
    """The attribute that is looked at."""
    filter_operator: str | None = None
    """How it is compared."""
    values: Any = None
    """What it is compared with, mostly an array of texts or ids."""
    query_operator: str | None = None
    """How the next condition joins this one, as somebody has written it."""
    custom_attribute_type: str | None = None
    """What a custom attribute belongs to, or empty."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("attribute_key", "attribute_key"),
        Field("filter_operator", "filter_operator"),
        Field("values", "values"),
        Field("query_operator", "query_operator"),
        Field("custom_attribute_type", "custom_attribute_type"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.attribute_key = (
                v if (v := src.get("attribute_key")) is None or v.__class__ is str else decode.text(v)
            )
            o.filter_operator = (
                v if (v := src.get("filter_operator")) is None or v.__class__ is str else decode.text(v)
            )
            o.values = src.get("values")
            o.query_operator = (
                v if (v := src.get("query_operator")) is None or v.__class__ is str else decode.text(v)
            )
            o.custom_attribute_type = (
                v if (v := src.get("custom_attribute_type")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AutomationCondition._fields)
_knows: Final = _KNOWN.issuperset
