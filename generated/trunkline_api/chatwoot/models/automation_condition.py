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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.attribute_key = (
                v if (v := get("attribute_key")).__class__ is str or v is None else decode.text(v)
            )
            o.filter_operator = (
                v if (v := get("filter_operator")).__class__ is str or v is None else decode.text(v)
            )
            o.values = get("values")
            o.query_operator = (
                v if (v := get("query_operator")).__class__ is str or v is None else decode.text(v)
            )
            o.custom_attribute_type = (
                v if (v := get("custom_attribute_type")).__class__ is str or v is None else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in AutomationCondition._fields)
