# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Agent(Model):
    """Somebody who works in the account."""

    id: int
    """Id of the user."""
    account_id: int | None = None
    """The account."""
    name: str | None = None
    """Full name."""
    available_name: str | None = None
    """The name that contacts are meant to see."""
    email: str | None = None
    """E-mail address."""
    role: UserRole | None = None
    """Role in the account."""
    custom_role_id: int | None = None
    """Id of a role of the account's own."""
    availability_status: Availability | None = None
    """Whether the agent is there."""
    auto_offline: bool | None = None
    """Whether going away shows as offline."""
    confirmed: bool | None = None
    """Whether the agent has accepted the invitation."""
    provider: str | None = None
    """How the agent signs in, such as `email`."""
    thumbnail: str | None = None
    """Address of a picture, or empty."""
    custom_attributes: dict[str, Any] | None = None
    """What has been noted about the agent."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("account_id", "account_id"),
        Field("name", "name"),
        Field("available_name", "available_name"),
        Field("email", "email"),
        Field("role", "role", nested),
        Field("custom_role_id", "custom_role_id"),
        Field("availability_status", "availability_status", nested),
        Field("auto_offline", "auto_offline"),
        Field("confirmed", "confirmed"),
        Field("provider", "provider"),
        Field("thumbnail", "thumbnail"),
        Field("custom_attributes", "custom_attributes"),
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
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.available_name = (
                v if (v := src.get("available_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.role = None if (v := src.get("role")) is None else _user_role(v)
            o.custom_role_id = (
                v
                if (v := src.get("custom_role_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.availability_status = (
                None if (v := src.get("availability_status")) is None else _availability(v)
            )
            o.auto_offline = (
                v if (v := src.get("auto_offline")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.confirmed = (
                v if (v := src.get("confirmed")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.provider = v if (v := src.get("provider")) is None or v.__class__ is str else decode.text(v)
            o.thumbnail = v if (v := src.get("thumbnail")) is None or v.__class__ is str else decode.text(v)
            o.custom_attributes = (
                v if (v := src.get("custom_attributes")) is None or v.__class__ is dict else decode.record(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Agent._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .availability import Availability
from .user_role import UserRole

_availability: Final = Availability.decode
_user_role: Final = UserRole.decode
