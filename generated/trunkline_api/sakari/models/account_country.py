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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.code = v if (v := get("code")).__class__ is str or v is None else decode.text(v)
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.flag = v if (v := get("flag")).__class__ is str or v is None else decode.text(v)
            o.dialing = v if (v := get("dialing")).__class__ is str or v is None else decode.text(v)
            o.aliases = None if (v := get("aliass")) is None else decode.array(v, decode.text)
            o.continent = v if (v := get("continent")).__class__ is str or v is None else decode.text(v)
            o.supported = v if (v := get("supported")).__class__ is bool or v is None else decode.boolean(v)
            o.alpha_numeric_sender_id = (
                v if (v := get("alphaNumericSenderId")).__class__ is bool or v is None else decode.boolean(v)
            )
            o.tax_types = (
                None if (v := get("taxTypes")) is None else decode.array(v, AccountTaxType.from_dict)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in AccountCountry._fields)

# Models refer to each other, so they are imported when this one exists.
from .account_tax_type import AccountTaxType
