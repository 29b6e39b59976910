# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class AccountPlan(Model):
    """What an account is on."""

    id: str | None = None
    name: str | None = None
    price: float | None = None
    commitment: float | None = None
    credit: float | None = None
    max_commitment: float | None = None
    min_commitment: float | None = None
    pass_through_plan_eligible: bool | None = None
    billing_frequency: str | None = None
    """Such as `monthly`."""
    pricing: dict[str, Any] | None = None
    included_phone_number_countries: list[str] | None = None
    """Countries whose numbers are part of it, in two letters."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("price", "price"),
        Field("commitment", "commitment"),
        Field("credit", "credit"),
        Field("max_commitment", "maxCommitment"),
        Field("min_commitment", "minCommitment"),
        Field("pass_through_plan_eligible", "passThroughPlanEligible"),
        Field("billing_frequency", "billingFrequency"),
        Field("pricing", "pricing"),
        Field("included_phone_number_countries", "includedPhoneNumberCountries"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is str else decode.text(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.price = v if (v := src.get("price")) is None or v.__class__ is float else decode.maybe_number(v)
            o.commitment = (
                v if (v := src.get("commitment")) is None or v.__class__ is float else decode.maybe_number(v)
            )
            o.credit = (
                v if (v := src.get("credit")) is None or v.__class__ is float else decode.maybe_number(v)
            )
            o.max_commitment = (
                v
                if (v := src.get("maxCommitment")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
            o.min_commitment = (
                v
                if (v := src.get("minCommitment")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
            o.pass_through_plan_eligible = (
                v
                if (v := src.get("passThroughPlanEligible")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.billing_frequency = (
                v if (v := src.get("billingFrequency")) is None or v.__class__ is str else decode.text(v)
            )
            o.pricing = v if (v := src.get("pricing")) is None or v.__class__ is dict else decode.record(v)
            o.included_phone_number_countries = (
                None
                if (v := src.get("includedPhoneNumberCountries")) is None
                else decode.array(v, decode.text)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AccountPlan._fields)
_knows: Final = _KNOWN.issuperset
