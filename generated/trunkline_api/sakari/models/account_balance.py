# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class AccountBalance(Model):
    """What is left of an account's money."""

    balance: float | None = None
    """The currency is not documented."""
    country: str | None = None
    """The country that the other two are about, in two letters."""
    segment_price: float | None = None
    """Price of one text message. A long text counts as several."""
    segments: float | None = None
    """How many text messages the balance pays for."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("balance", "balance"),
        Field("country", "country"),
        Field("segment_price", "segmentPrice"),
        Field("segments", "segments"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.balance = (
                v if (v := src.get("balance")) is None or v.__class__ is float else decode.maybe_number(v)
            )
            o.country = v if (v := src.get("country")) is None or v.__class__ is str else decode.text(v)
            o.segment_price = (
                v
                if (v := src.get("segmentPrice")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
            o.segments = (
                v if (v := src.get("segments")) is None or v.__class__ is float else decode.maybe_number(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AccountBalance._fields)
_knows: Final = _KNOWN.issuperset
