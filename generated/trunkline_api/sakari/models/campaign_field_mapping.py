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
        o = _new(cls)
        try:
            o.attribute = v if (v := src.get("attribute")) is None or v.__class__ is str else decode.text(v)
            o.column = v if (v := src.get("column")) is None or v.__class__ is str else decode.text(v)
            o.mandatory = (
                v if (v := src.get("mandatory")) is None or v.__class__ is bool else decode.boolean(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CampaignFieldMapping._fields)
_knows: Final = _KNOWN.issuperset
