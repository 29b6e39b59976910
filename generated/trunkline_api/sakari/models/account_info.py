# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class AccountInfo(Model):
    """How to reach the owner of an account."""

    website: str | None = None
    phone: str | None = None
    email: str | None = None
    address: AccountAddress | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("website", "website"),
        Field("phone", "phone"),
        Field("email", "email"),
        Field("address", "address", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.website = v if (v := get("website")).__class__ is str or v is None else decode.text(v)
            o.phone = v if (v := get("phone")).__class__ is str or v is None else decode.text(v)
            o.email = v if (v := get("email")).__class__ is str or v is None else decode.text(v)
            o.address = None if (v := get("address")) is None else AccountAddress.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in AccountInfo._fields)

# Models refer to each other, so they are imported when this one exists.
from .account_address import AccountAddress
