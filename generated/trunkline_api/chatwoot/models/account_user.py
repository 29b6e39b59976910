# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class AccountUser(Model):
    """A user's membership of an account."""

    id: int
    """Id of the membership."""
    account_id: int | None = None
    """The account."""
    user_id: int | None = None
    """The user."""
    role: UserRole | None = None
    """What the user is in the account."""
    inviter_id: int | None = None
    """Who invited the user."""
    availability: Availability | None = None
    """What the user has set."""
    auto_offline: bool | None = None
    """Whether going away shows as offline."""
    active_at: datetime | None = None
    """When the user was last active in the account."""
    custom_role_id: int | None = None
    """Id of a role of the account's own."""
    agent_capacity_policy_id: int | None = None
    """Id of the rule that says how much the user may have to do."""
    created_at: datetime | None = None
    """When the user became a member."""
    updated_at: datetime | None = None
    """When the membership was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("account_id", "account_id"),
        Field("user_id", "user_id"),
        Field("role", "role", nested),
        Field("inviter_id", "inviter_id"),
        Field("availability", "availability", nested),
        Field("auto_offline", "auto_offline"),
        Field("active_at", "active_at", rfc3339),
        Field("custom_role_id", "custom_role_id"),
        Field("agent_capacity_policy_id", "agent_capacity_policy_id"),
        Field("created_at", "created_at", rfc3339),
        Field("updated_at", "updated_at", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.user_id = (
                v if (v := src.get("user_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.role = None if (v := src.get("role")) is None else _user_role(v)
            o.inviter_id = (
                v if (v := src.get("inviter_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.availability = None if (v := src.get("availability")) is None else _availability(v)
            o.auto_offline = (
                v if (v := src.get("auto_offline")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.active_at = None if (v := src.get("active_at")) is None else decode.maybe_timestamp(v)
            o.custom_role_id = (
                v
                if (v := src.get("custom_role_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.agent_capacity_policy_id = (
                v
                if (v := src.get("agent_capacity_policy_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AccountUser._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .availability import Availability
from .user_role import UserRole

_availability: Final = Availability.decode
_user_role: Final = UserRole.decode
