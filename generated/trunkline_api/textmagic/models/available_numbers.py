# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class AvailableNumbers(Model):
    """Numbers that can be rented."""

    numbers: list[str] | None = None
    """The numbers, without a plus sign."""
    price: float | None = None
    """What each costs a month, in the currency of the account."""
    gift_type: NumberGiftType | None = None
    """Whether and how long it costs nothing."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("numbers", "numbers"),
        Field("price", "price"),
        Field("gift_type", "giftType", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.numbers = None if (v := src.get("numbers")) is None else decode.array(v, decode.text)
            o.price = v if (v := src.get("price")) is None or v.__class__ is float else decode.maybe_number(v)
            o.gift_type = None if (v := src.get("giftType")) is None else _number_gift_type(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AvailableNumbers._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .number_gift_type import NumberGiftType

_number_gift_type: Final = NumberGiftType.decode
