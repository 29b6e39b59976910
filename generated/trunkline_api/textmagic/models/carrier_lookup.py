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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.cost = v if (v := get("cost")).__class__ is float or v is None else decode.maybe_number(v)
            o.country = None if (v := get("country")) is None else Country.from_dict(v)
            o.local = v if (v := get("local")).__class__ is str or v is None else decode.text(v)
            o.type = None if (v := get("type")) is None else CarrierLookupType.decode(v)
            o.carrier = v if (v := get("carrier")).__class__ is str or v is None else decode.text(v)
            o.number164 = v if (v := get("number164")).__class__ is str or v is None else decode.text(v)
            o.valid = v if (v := get("valid")).__class__ is bool or v is None else decode.boolean(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in CarrierLookup._fields)

# Models refer to each other, so they are imported when this one exists.
from .carrier_lookup_type import CarrierLookupType
from .country import Country
