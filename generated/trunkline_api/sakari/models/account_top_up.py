# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, rfc3339


@define(kw_only=True)
class AccountTopUp(Model):
    """Money that is added by itself."""

    amount: float | None = None
    """How much is added."""
    below: float | None = None
    """The balance at which it is."""
    last_topup: datetime | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("amount", "amount"),
        Field("below", "below"),
        Field("last_topup", "lastTopup", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.amount = (
                v if (v := src.get("amount")) is None or v.__class__ is float else decode.maybe_number(v)
            )
            o.below = v if (v := src.get("below")) is None or v.__class__ is float else decode.maybe_number(v)
            o.last_topup = None if (v := src.get("lastTopup")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AccountTopUp._fields)
_knows: Final = _KNOWN.issuperset
