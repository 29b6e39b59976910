# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class PlatformAccount(Model):
    """An account as a platform app sees it."""

    id: int
    """Id of the account."""
    name: str | None = None
    """Name of the account."""
    locale: str | None = None
    """Language of the account, as a short code."""
    domain: str | None = None
    """Domain for e-mail to the account."""
    support_email: str | None = None
    """Address from which e-mail is sent."""
    features: dict[str, Any] | None = None
    """Switches by name."""
    custom_attributes: dict[str, Any] | None = None
    """What you have noted about the account."""
    limits: dict[str, Any] | None = None
    """How many of a thing the account may have, by name."""
    status: AccountStatus | None = None
    """State of the account."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("locale", "locale"),
        Field("domain", "domain"),
        Field("support_email", "support_email"),
        Field("features", "features"),
        Field("custom_attributes", "custom_attributes"),
        Field("limits", "limits"),
        Field("status", "status", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.locale = v if (v := src.get("locale")) is None or v.__class__ is str else decode.text(v)
            o.domain = v if (v := src.get("domain")) is None or v.__class__ is str else decode.text(v)
            o.support_email = (
                v if (v := src.get("support_email")) is None or v.__class__ is str else decode.text(v)
            )
            o.features = v if (v := src.get("features")) is None or v.__class__ is dict else decode.record(v)
            o.custom_attributes = (
                v if (v := src.get("custom_attributes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.limits = v if (v := src.get("limits")) is None or v.__class__ is dict else decode.record(v)
            o.status = None if (v := src.get("status")) is None else _account_status(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in PlatformAccount._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .account_status import AccountStatus

_account_status: Final = AccountStatus.decode
