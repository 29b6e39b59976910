# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class GetMessagePriceResponse(Model):
    """What a message would cost."""

    total: float | None = None
    """The price of it all, in the currency of the account."""
    parts: int | None = None
    """In how many parts the text is sent."""
    countries: list[GetMessagePriceResponseCountriesItem] | None = None
    """The same by country."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("total", "total"),
        Field("parts", "parts"),
        Field("countries", "countries", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.total = v if (v := src.get("total")) is None or v.__class__ is float else decode.maybe_number(v)
            o.parts = v if (v := src.get("parts")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.countries = (
                None
                if (v := src.get("countries")) is None
                else decode.array(v, _get_message_price_response_countries_item)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in GetMessagePriceResponse._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .get_message_price_response_countries_item import GetMessagePriceResponseCountriesItem

_get_message_price_response_countries_item: Final = GetMessagePriceResponseCountriesItem.from_dict
