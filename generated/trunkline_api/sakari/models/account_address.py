# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class AccountAddress(Model):
    """A postal address."""

    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None
    country: AccountCountry | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("line1", "line1"),
        Field("line2", "line2"),
        Field("city", "city"),
        Field("state", "state"),
        Field("postal_code", "postalCode"),
        Field("country", "country", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.line1 = v if (v := src.get("line1")) is None or v.__class__ is str else decode.text(v)
            o.line2 = v if (v := src.get("line2")) is None or v.__class__ is str else decode.text(v)
            o.city = v if (v := src.get("city")) is None or v.__class__ is str else decode.text(v)
            o.state = v if (v := src.get("state")) is None or v.__class__ is str else decode.text(v)
            o.postal_code = (
                v if (v := src.get("postalCode")) is None or v.__class__ is str else decode.text(v)
            )
            o.country = None if (v := src.get("country")) is None else _account_country(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AccountAddress._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .account_country import AccountCountry

_account_country: Final = AccountCountry.from_dict
