# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class Invoice(Model):
    """An invoice for what was paid into the account."""

    id: int
    """Id of the invoice."""
    bundle: int | None = None
    """What was paid in."""
    currency: str | None = None
    """Its currency, in three letters."""
    vat: float | None = None
    """The tax on it."""
    payment_method: str | None = None
    """How it was paid, for people to read."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("bundle", "bundle"),
        Field("currency", "currency"),
        Field("vat", "vat"),
        Field("payment_method", "paymentMethod"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.bundle = (
                v if (v := src.get("bundle")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.currency = v if (v := src.get("currency")) is None or v.__class__ is str else decode.text(v)
            o.vat = v if (v := src.get("vat")) is None or v.__class__ is float else decode.maybe_number(v)
            o.payment_method = (
                v if (v := src.get("paymentMethod")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Invoice._fields)
_knows: Final = _KNOWN.issuperset
