# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, rfc3339


@define(kw_only=True)
class AccountDetails(Model):
    """The plan of an account, and what is known of the company."""

    plan_name: str | None = None
    """Name of the plan."""
    subscribed_quantity: int | None = None
    """How many agents the plan covers."""
    subscription_status: str | None = None
    """State of the plan."""
    subscription_ends_on: str | None = None
    """When the plan ends, as the vendor writes it."""
    industry: str | None = None
    """What the company does."""
    company_size: str | None = None
    """How many people it has."""
    timezone: str | None = None
    """Time zone of the account, such as `Europe/Madrid`."""
    logo: str | None = None
    """Address of a picture."""
    onboarding_step: str | None = None
    """Where the first set-up of the account has stopped."""
    marked_for_deletion_at: datetime | None = None
    """When the account will be deleted."""
    marked_for_deletion_reason: str | None = None
    """Why it will be."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("plan_name", "plan_name"),
        Field("subscribed_quantity", "subscribed_quantity"),
        Field("subscription_status", "subscription_status"),
        Field("subscription_ends_on", "subscription_ends_on"),
        Field("industry", "industry"),
        Field("company_size", "company_size"),
        Field("timezone", "timezone"),
        Field("logo", "logo"),
        Field("onboarding_step", "onboarding_step"),
        Field("marked_for_deletion_at", "marked_for_deletion_at", rfc3339),
        Field("marked_for_deletion_reason", "marked_for_deletion_reason"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.plan_name = v if (v := src.get("plan_name")) is None or v.__class__ is str else decode.text(v)
            o.subscribed_quantity = (
                v
                if (v := src.get("subscribed_quantity")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.subscription_status = (
                v if (v := src.get("subscription_status")) is None or v.__class__ is str else decode.text(v)
            )
            o.subscription_ends_on = (
                v if (v := src.get("subscription_ends_on")) is None or v.__class__ is str else decode.text(v)
            )
            o.industry = v if (v := src.get("industry")) is None or v.__class__ is str else decode.text(v)
            o.company_size = (
                v if (v := src.get("company_size")) is None or v.__class__ is str else decode.text(v)
            )
            o.timezone = v if (v := src.get("timezone")) is None or v.__class__ is str else decode.text(v)
            o.logo = v if (v := src.get("logo")) is None or v.__class__ is str else decode.text(v)
            o.onboarding_step = (
                v if (v := src.get("onboarding_step")) is None or v.__class__ is str else decode.text(v)
            )
            o.marked_for_deletion_at = (
                None if (v := src.get("marked_for_deletion_at")) is None else decode.maybe_timestamp(v)
            )
            o.marked_for_deletion_reason = (
                v
                if (v := src.get("marked_for_deletion_reason")) is None or v.__class__ is str
                else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AccountDetails._fields)
_knows: Final = _KNOWN.issuperset
