# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class Assignee(Model):
    """An agent, a bot or a team that has a conversation. Only agents have an `email`, only bots a
    `bot_type`, and only teams `allow_auto_assign`.
    """

    id: int
    """Id of the agent, the bot or the team."""
    name: str | None = None
    """Name."""
    account_id: int | None = None
    """The account, for agents and teams."""
    thumbnail: str | None = None
    """Address of a picture, or empty, for agents and bots."""
    description: str | None = None
    """What it is for, for bots and teams."""
    available_name: str | None = None
    """The name of an agent that contacts are meant to see."""
    email: str | None = None
    """E-mail address of an agent."""
    availability_status: Availability | None = None
    """Whether an agent is there."""
    auto_offline: bool | None = None
    """Whether going away shows as offline, for agents."""
    confirmed: bool | None = None
    """Whether an agent has accepted the invitation."""
    provider: str | None = None
    """How an agent signs in, such as `email`."""
    role: UserRole | None = None
    """Role of an agent in the account."""
    custom_role_id: int | None = None
    """Id of an agent's role of the account's own."""
    custom_attributes: dict[str, Any] | None = None
    """What has been noted about an agent."""
    bot_type: str | None = None
    """Kind of a bot, `webhook`."""
    outgoing_url: str | None = None
    """Where a bot is told what happens."""
    allow_auto_assign: bool | None = None
    """Whether a team's conversations are given to its members automatically."""
    created_at: datetime | None = None
    """When a team was created, in the answer to an assignment."""
    updated_at: datetime | None = None
    """When a team was last changed, in the answer to an assignment."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("account_id", "account_id"),
        Field("thumbnail", "thumbnail"),
        Field("description", "description"),
        Field("available_name", "available_name"),
        Field("email", "email"),
        Field("availability_status", "availability_status", nested),
        Field("auto_offline", "auto_offline"),
        Field("confirmed", "confirmed"),
        Field("provider", "provider"),
        Field("role", "role", nested),
        Field("custom_role_id", "custom_role_id"),
        Field("custom_attributes", "custom_attributes"),
        Field("bot_type", "bot_type"),
        Field("outgoing_url", "outgoing_url"),
        Field("allow_auto_assign", "allow_auto_assign"),
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
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.thumbnail = v if (v := src.get("thumbnail")) is None or v.__class__ is str else decode.text(v)
            o.description = (
                v if (v := src.get("description")) is None or v.__class__ is str else decode.text(v)
            )
            o.available_name = (
                v if (v := src.get("available_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
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
            o.role = None if (v := src.get("role")) is None else _user_role(v)
            o.custom_role_id = (
                v
                if (v := src.get("custom_role_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.custom_attributes = (
                v if (v := src.get("custom_attributes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.bot_type = v if (v := src.get("bot_type")) is None or v.__class__ is str else decode.text(v)
            o.outgoing_url = (
                v if (v := src.get("outgoing_url")) is None or v.__class__ is str else decode.text(v)
            )
            o.allow_auto_assign = (
                v if (v := src.get("allow_auto_assign")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Assignee._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .availability import Availability
from .user_role import UserRole

_availability: Final = Availability.decode
_user_role: Final = UserRole.decode
