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
        o = _new(cls)
        try:
            o.country = v if (v := src.get("country")) is None or v.__class__ is str else decode.text(v)
            o.number = v if (v := src.get("number")) is None or v.__class__ is str else decode.text(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.features = None if (v := src.get("features")) is None else decode.array(v, decode.text)
            o.price = v if (v := src.get("price")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AvailablePhoneNumber._fields)
_knows: Final = _KNOWN.issuperset
