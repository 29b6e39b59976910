# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class Account(Model):
    """An account."""

    id: str
    api_credentials: AccountCredentials | None = None
    """What opens the account's API."""
    name: str | None = None
    external_name: str | None = None
    """The name that others see."""
    legal_name: str | None = None
    plan: AccountPlan | None = None
    balance: float | None = None
    """What is left of its money. The currency is not documented."""
    defaults: AccountDefaults | None = None
    promo_code: str | None = None
    subscription: AccountSubscription | None = None
    next_billing_date: str | None = None
    trial_expiry: datetime | None = None
    """When its trial ends."""
    questionare: dict[str, Any] | None = None
    """Answers given when the account was opened. See `questionnaire`."""
    questionnaire: dict[str, Any] | None = None
    """Answers given when the account was opened. See `questionare`."""
    referral_code: str | None = None
    referrer: str | None = None
    info: AccountInfo | None = None
    """How to reach the account's owner."""
    options: AccountOptions | None = None
    integrations: dict[str, Any] | None = None
    partner: AccountPartner | None = None
    """Its application to be a partner of the vendor."""
    billing: AccountBilling | None = None
    """Who is billed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("api_credentials", "apiCredentials", nested),
        Field("name", "name"),
        Field("external_name", "externalName"),
        Field("legal_name", "legalName"),
        Field("plan", "plan", nested),
        Field("balance", "balance"),
        Field("defaults", "defaults", nested),
        Field("promo_code", "promoCode"),
        Field("subscription", "subscription", nested),
        Field("next_billing_date", "nextBillingDate"),
        Field("trial_expiry", "trialExpiry", rfc3339),
        Field("questionare", "questionare"),
        Field("questionnaire", "questionnaire"),
        Field("referral_code", "referralCode"),
        Field("referrer", "referrer"),
        Field("info", "info", nested),
        Field("options", "options", nested),
        Field("integrations", "integrations"),
        Field("partner", "partner", nested),
        Field("billing", "billing", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is str else decode.text(v)
            o.api_credentials = (
                None if (v := get("apiCredentials")) is None else AccountCredentials.from_dict(v)
            )
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.external_name = (
                v if (v := get("externalName")).__class__ is str or v is None else decode.text(v)
            )
            o.legal_name = v if (v := get("legalName")).__class__ is str or v is None else decode.text(v)
            o.plan = None if (v := get("plan")) is None else AccountPlan.from_dict(v)
            o.balance = v if (v := get("balance")).__class__ is float or v is None else decode.maybe_number(v)
            o.defaults = None if (v := get("defaults")) is None else AccountDefaults.from_dict(v)
            o.promo_code = v if (v := get("promoCode")).__class__ is str or v is None else decode.text(v)
            o.subscription = None if (v := get("subscription")) is None else AccountSubscription.from_dict(v)
            o.next_billing_date = (
                v if (v := get("nextBillingDate")).__class__ is str or v is None else decode.text(v)
            )
            o.trial_expiry = None if (v := get("trialExpiry")) is None else decode.maybe_timestamp(v)
            o.questionare = (
                v if (v := get("questionare")).__class__ is dict or v is None else decode.record(v)
            )
            o.questionnaire = (
                v if (v := get("questionnaire")).__class__ is dict or v is None else decode.record(v)
            )
            o.referral_code = (
                v if (v := get("referralCode")).__class__ is str or v is None else decode.text(v)
            )
            o.referrer = v if (v := get("referrer")).__class__ is str or v is None else decode.text(v)
            o.info = None if (v := get("info")) is None else AccountInfo.from_dict(v)
            o.options = None if (v := get("options")) is None else AccountOptions.from_dict(v)
            o.integrations = (
                v if (v := get("integrations")).__class__ is dict or v is None else decode.record(v)
            )
            o.partner = None if (v := get("partner")) is None else AccountPartner.from_dict(v)
            o.billing = None if (v := get("billing")) is None else AccountBilling.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Account._fields)

# Models refer to each other, so they are imported when this one exists.
from .account_billing import AccountBilling
from .account_credentials import AccountCredentials
from .account_defaults import AccountDefaults
from .account_info import AccountInfo
from .account_options import AccountOptions
from .account_partner import AccountPartner
from .account_plan import AccountPlan
from .account_subscription import AccountSubscription
