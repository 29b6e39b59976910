# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class Account(Model):
    """An account as its members see it."""

    id: int
    """Id of the account."""
    name: str | None = None
    """Name of the account."""
    status: AccountStatus | None = None
    """State of the account."""
    locale: str | None = None
    """Language of the account, as a short code."""
    domain: str | None = None
    """Domain for e-mail to the account."""
    support_email: str | None = None
    """Address from which e-mail is sent."""
    features: dict[str, Any] | None = None
    """What is switched on, by name."""
    settings: AccountSettings | None = None
    """What happens automatically."""
    custom_attributes: AccountDetails | None = None
    """The plan, and what is known of the company. Absent if there is nothing."""
    cache_keys: dict[str, Any] | None = None
    """When labels, inboxes and teams were last changed, as the dashboard wants to know it."""
    created_at: datetime | None = None
    """When it was created."""
    latest_chatwoot_version: str | None = None
    """The newest version of the server that the vendor offers."""
    subscribed_features: list[str] | None = None
    """Features that are paid for. Enterprise edition only."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("status", "status", nested),
        Field("locale", "locale"),
        Field("domain", "domain"),
        Field("support_email", "support_email"),
        Field("features", "features"),
        Field("settings", "settings", nested),
        Field("custom_attributes", "custom_attributes", nested),
        Field("cache_keys", "cache_keys"),
        Field("created_at", "created_at", rfc3339),
        Field("latest_chatwoot_version", "latest_chatwoot_version"),
        Field("subscribed_features", "subscribed_features"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.status = None if (v := src.get("status")) is None else _account_status(v)
            o.locale = v if (v := src.get("locale")) is None or v.__class__ is str else decode.text(v)
            o.domain = v if (v := src.get("domain")) is None or v.__class__ is str else decode.text(v)
            o.support_email = (
                v if (v := src.get("support_email")) is None or v.__class__ is str else decode.text(v)
            )
            o.features = v if (v := src.get("features")) is None or v.__class__ is dict else decode.record(v)
            o.settings = None if (v := src.get("settings")) is None else _account_settings(v)
            o.custom_attributes = None if (v := src.get("custom_attributes")) is None else _account_details(v)
            o.cache_keys = (
                v if (v := src.get("cache_keys")) is None or v.__class__ is dict else decode.record(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.latest_chatwoot_version = (
                v
                if (v := src.get("latest_chatwoot_version")) is None or v.__class__ is str
                else decode.text(v)
            )
            o.subscribed_features = (
                None if (v := src.get("subscribed_features")) is None else decode.array(v, decode.text)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Account._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .account_details import AccountDetails
from .account_settings import AccountSettings
from .account_status import AccountStatus

_account_details: Final = AccountDetails.from_dict
_account_settings: Final = AccountSettings.from_dict
_account_status: Final = AccountStatus.decode
