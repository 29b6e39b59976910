# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class ProfileAccount(Model):
    """A user's membership of one account."""

    id: int
    """Id of the account."""
    name: str | None = None
    """Name of the account."""
    status: AccountStatus | None = None
    """State of the account."""
    onboarding_step: str | None = None
    """Where the first set-up of the account has stopped."""
    active_at: datetime | None = None
    """When the user was last active in it."""
    role: UserRole | None = None
    """The user's role in it."""
    permissions: list[str] | None = None
    """What the user may do in it."""
    availability: Availability | None = None
    """What the user has set."""
    availability_status: Availability | None = None
    """What others see, offline when the user has gone away."""
    auto_offline: bool | None = None
    """Whether going away shows as offline."""
    custom_role_id: int | None = None
    """Id of a role of the account's own."""
    custom_role: CustomRole | None = None
    """A role of the account's own."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("status", "status", nested),
        Field("onboarding_step", "onboarding_step"),
        Field("active_at", "active_at", rfc3339),
        Field("role", "role", nested),
        Field("permissions", "permissions"),
        Field("availability", "availability", nested),
        Field("availability_status", "availability_status", nested),
        Field("auto_offline", "auto_offline"),
        Field("custom_role_id", "custom_role_id"),
        Field("custom_role", "custom_role", nested),
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
            o.onboarding_step = (
                v if (v := src.get("onboarding_step")) is None or v.__class__ is str else decode.text(v)
            )
            o.active_at = None if (v := src.get("active_at")) is None else decode.maybe_timestamp(v)
            o.role = None if (v := src.get("role")) is None else _user_role(v)
            o.permissions = None if (v := src.get("permissions")) is None else decode.array(v, decode.text)
            o.availability = None if (v := src.get("availability")) is None else _availability(v)
            o.availability_status = (
                None if (v := src.get("availability_status")) is None else _availability(v)
            )
            o.auto_offline = (
                v if (v := src.get("auto_offline")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.custom_role_id = (
                v
                if (v := src.get("custom_role_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.custom_role = None if (v := src.get("custom_role")) is None else _custom_role(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ProfileAccount._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .account_status import AccountStatus
from .availability import Availability
from .custom_role import CustomRole
from .user_role import UserRole

_account_status: Final = AccountStatus.decode
_availability: Final = Availability.decode
_custom_role: Final = CustomRole.from_dict
_user_role: Final = UserRole.decode
