# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class CarrierLookup(Model):
    """What is known about a phone number."""

    cost: float | None = None
    """What the look-up cost, in the currency of the account."""
    country: Country | None = None
    """Its country."""
    local: str | None = None
    """The number as it is written in its country."""
    type: CarrierLookupType | None = None
    """What kind of number it is."""
    carrier: str | None = None
    """Name of the carrier."""
    number164: str | None = None
    """The number with the country's prefix, without a plus sign."""
    valid: bool | None = None
    """Whether it is a number at all."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("cost", "cost"),
        Field("country", "country", nested),
        Field("local", "local"),
        Field("type", "type", nested),
        Field("carrier", "carrier"),
        Field("number164", "number164"),
        Field("valid", "valid"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.cost = v if (v := src.get("cost")) is None or v.__class__ is float else decode.maybe_number(v)
            o.country = None if (v := src.get("country")) is None else _country(v)
            o.local = v if (v := src.get("local")) is None or v.__class__ is str else decode.text(v)
            o.type = None if (v := src.get("type")) is None else _carrier_lookup_type(v)
            o.carrier = v if (v := src.get("carrier")) is None or v.__class__ is str else decode.text(v)
            o.number164 = v if (v := src.get("number164")) is None or v.__class__ is str else decode.text(v)
            o.valid = v if (v := src.get("valid")) is None or v.__class__ is bool else decode.boolean(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CarrierLookup._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .carrier_lookup_type import CarrierLookupType
from .country import Country

_carrier_lookup_type: Final = CarrierLookupType.decode
_country: Final = Country.from_dict
