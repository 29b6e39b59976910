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
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is str else decode.text(v)
            o.api_credentials = None if (v := src.get("apiCredentials")) is None else _account_credentials(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.external_name = (
                v if (v := src.get("externalName")) is None or v.__class__ is str else decode.text(v)
            )
            o.legal_name = v if (v := src.get("legalName")) is None or v.__class__ is str else decode.text(v)
            o.plan = None if (v := src.get("plan")) is None else _account_plan(v)
            o.balance = (
                v if (v := src.get("balance")) is None or v.__class__ is float else decode.maybe_number(v)
            )
            o.defaults = None if (v := src.get("defaults")) is None else _account_defaults(v)
            o.promo_code = v if (v := src.get("promoCode")) is None or v.__class__ is str else decode.text(v)
            o.subscription = None if (v := src.get("subscription")) is None else _account_subscription(v)
            o.next_billing_date = (
                v if (v := src.get("nextBillingDate")) is None or v.__class__ is str else decode.text(v)
            )
            o.trial_expiry = None if (v := src.get("trialExpiry")) is None else decode.maybe_timestamp(v)
            o.questionare = (
                v if (v := src.get("questionare")) is None or v.__class__ is dict else decode.record(v)
            )
            o.questionnaire = (
                v if (v := src.get("questionnaire")) is None or v.__class__ is dict else decode.record(v)
            )
            o.referral_code = (
                v if (v := src.get("referralCode")) is None or v.__class__ is str else decode.text(v)
            )
            o.referrer = v if (v := src.get("referrer")) is None or v.__class__ is str else decode.text(v)
            o.info = None if (v := src.get("info")) is None else _account_info(v)
            o.options = None if (v := src.get("options")) is None else _account_options(v)
            o.integrations = (
                v if (v := src.get("integrations")) is None or v.__class__ is dict else decode.record(v)
            )
            o.partner = None if (v := src.get("partner")) is None else _account_partner(v)
            o.billing = None if (v := src.get("billing")) is None else _account_billing(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Account._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .account_billing import AccountBilling
from .account_credentials import AccountCredentials
from .account_defaults import AccountDefaults
from .account_info import AccountInfo
from .account_options import AccountOptions
from .account_partner import AccountPartner
from .account_plan import AccountPlan
from .account_subscription import AccountSubscription

_account_billing: Final = AccountBilling.from_dict
_account_credentials: Final = AccountCredentials.from_dict
_account_defaults: Final = AccountDefaults.from_dict
_account_info: Final = AccountInfo.from_dict
_account_options: Final = AccountOptions.from_dict
_account_partner: Final = AccountPartner.from_dict
_account_plan: Final = AccountPlan.from_dict
_account_subscription: Final = AccountSubscription.from_dict
