# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class CampaignCondition(Model):
    """A condition on one attribute of a contact."""

    attribute: str | None = None
    comparator: str | None = None
    value: list[str] | str | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("attribute", "attribute"),
        Field("comparator", "comparator"),
        Field("value", "value"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.attribute = v if (v := src.get("attribute")) is None or v.__class__ is str else decode.text(v)
            o.comparator = v if (v := src.get("comparator")) is None or v.__class__ is str else decode.text(v)
            o.value = (
                None
                if (v := src.get("value")) is None
                else decode.array(v, decode.text)
                if v.__class__ is list
                else decode.text(v)
                if v.__class__ is str
                else decode.neither(v, "list[str] or str")
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CampaignCondition._fields)
_knows: Final = _KNOWN.issuperset
