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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.account_id = (
                v if (v := get("account_id")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.available_name = (
                v if (v := get("available_name")).__class__ is str or v is None else decode.text(v)
            )
            o.email = v if (v := get("email")).__class__ is str or v is None else decode.text(v)
            o.role = None if (v := get("role")) is None else UserRole.decode(v)
            o.custom_role_id = (
                v if (v := get("custom_role_id")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.availability_status = (
                None if (v := get("availability_status")) is None else Availability.decode(v)
            )
            o.auto_offline = (
                v if (v := get("auto_offline")).__class__ is bool or v is None else decode.boolean(v)
            )
            o.confirmed = v if (v := get("confirmed")).__class__ is bool or v is None else decode.boolean(v)
            o.provider = v if (v := get("provider")).__class__ is str or v is None else decode.text(v)
            o.thumbnail = v if (v := get("thumbnail")).__class__ is str or v is None else decode.text(v)
            o.custom_attributes = (
                v if (v := get("custom_attributes")).__class__ is dict or v is None else decode.record(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Agent._fields)

# Models refer to each other, so they are imported when this one exists.
from .availability import Availability
from .user_role import UserRole
