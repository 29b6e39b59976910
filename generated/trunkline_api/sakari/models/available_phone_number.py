# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class AvailablePhoneNumber(Model):
    """A number that could be bought."""

    country: str | None = None
    """Two letters."""
    number: str | None = None
    type: str | None = None
    """Such as `local`."""
    features: list[str] | None = None
    """What it can do."""
    price: str | None = None
    """What it costs, as a text. The currency is not documented."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("country", "country"),
        Field("number", "number"),
        Field("type", "type"),
        Field("features", "features"),
        Field("price", "price"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.country = v if (v := get("country")).__class__ is str or v is None else decode.text(v)
            o.number = v if (v := get("number")).__class__ is str or v is None else decode.text(v)
            o.type = v if (v := get("type")).__class__ is str or v is None else decode.text(v)
            o.features = None if (v := get("features")) is None else decode.array(v, decode.text)
            o.price = v if (v := get("price")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in AvailablePhoneNumber._fields)
