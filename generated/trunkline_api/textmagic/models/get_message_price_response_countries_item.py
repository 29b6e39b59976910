# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class GetMessagePriceResponseCountriesItem(Model):
    """What a message would cost in one country."""

    country: str | None = None
    """Two letters."""
    country_name: str | None = None
    """Name of the country."""
    allow_dedicated: bool | None = None
    """Whether a dedicated number can be used."""
    count: float | None = None
    """How many parts are sent."""
    max: float | None = None
    """How many parts can be sent."""
    sum: str | None = None
    """The price, as text."""
    landline: float | None = None
    """Whether, or how many, numbers are landlines; the vendor asks the one and types the other."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("country", "country"),
        Field("country_name", "countryName"),
        Field("allow_dedicated", "allowDedicated"),
        Field("count", "count"),
        Field("max", "max"),
        Field("sum", "sum"),
        Field("landline", "landline"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.country = v if (v := src.get("country")) is None or v.__class__ is str else decode.text(v)
            o.country_name = (
                v if (v := src.get("countryName")) is None or v.__class__ is str else decode.text(v)
            )
            o.allow_dedicated = (
                v if (v := src.get("allowDedicated")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.count = v if (v := src.get("count")) is None or v.__class__ is float else decode.maybe_number(v)
            o.max = v if (v := src.get("max")) is None or v.__class__ is float else decode.maybe_number(v)
            o.sum = v if (v := src.get("sum")) is None or v.__class__ is str else decode.text(v)
            o.landline = (
                v if (v := src.get("landline")) is None or v.__class__ is float else decode.maybe_number(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in GetMessagePriceResponseCountriesItem._fields)
_knows: Final = _KNOWN.issuperset
