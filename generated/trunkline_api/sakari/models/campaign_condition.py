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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.attribute = v if (v := get("attribute")).__class__ is str or v is None else decode.text(v)
            o.comparator = v if (v := get("comparator")).__class__ is str or v is None else decode.text(v)
            o.value = (
                None
                if (v := get("value")) is None
                else decode.union(
                    v, {list: lambda v: decode.array(v, decode.text), str: decode.text}, "list[str] or str"
                )
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in CampaignCondition._fields)
