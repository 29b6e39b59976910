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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.amount = v if (v := get("amount")).__class__ is float or v is None else decode.maybe_number(v)
            o.below = v if (v := get("below")).__class__ is float or v is None else decode.maybe_number(v)
            o.last_topup = None if (v := get("lastTopup")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in AccountTopUp._fields)
