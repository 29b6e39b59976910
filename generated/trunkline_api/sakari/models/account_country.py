# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class AccountCountry(Model):
    """A country, and what the vendor can do there."""

    code: str | None = None
    """Two letters."""
    name: str | None = None
    flag: str | None = None
    dialing: str | None = None
    """Prefix of its numbers."""
    aliases: list[str] | None = None
    """Other names. The vendor spells it so."""
    continent: str | None = None
    supported: bool | None = None
    alpha_numeric_sender_id: bool | None = None
    """Whether a sender may be a name."""
    tax_types: list[AccountTaxType] | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("code", "code"),
        Field("name", "name"),
        Field("flag", "flag"),
        Field("dialing", "dialing"),
        Field("aliases", "aliass"),
        Field("continent", "continent"),
        Field("supported", "supported"),
        Field("alpha_numeric_sender_id", "alphaNumericSenderId"),
        Field("tax_types", "taxTypes", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.code = v if (v := src.get("code")) is None or v.__class__ is str else decode.text(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.flag = v if (v := src.get("flag")) is None or v.__class__ is str else decode.text(v)
            o.dialing = v if (v := src.get("dialing")) is None or v.__class__ is str else decode.text(v)
            o.aliases = None if (v := src.get("aliass")) is None else decode.array(v, decode.text)
            o.continent = v if (v := src.get("continent")) is None or v.__class__ is str else decode.text(v)
            o.supported = (
                v if (v := src.get("supported")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.alpha_numeric_sender_id = (
                v
                if (v := src.get("alphaNumericSenderId")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.tax_types = None if (v := src.get("taxTypes")) is None else decode.array(v, _account_tax_type)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AccountCountry._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .account_tax_type import AccountTaxType

_account_tax_type: Final = AccountTaxType.from_dict
