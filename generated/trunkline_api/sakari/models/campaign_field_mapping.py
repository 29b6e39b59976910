# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class CampaignFieldMapping(Model):
    """A column of an uploaded file."""

    attribute: str | None = None
    """The attribute of a contact that it fills."""
    column: str | None = None
    """Its heading."""
    mandatory: bool | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("attribute", "attribute"),
        Field("column", "column"),
        Field("mandatory", "mandatory"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.attribute = v if (v := get("attribute")).__class__ is str or v is None else decode.text(v)
            o.column = v if (v := get("column")).__class__ is str or v is None else decode.text(v)
            o.mandatory = v if (v := get("mandatory")).__class__ is bool or v is None else decode.boolean(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in CampaignFieldMapping._fields)
