# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class InboxAgentBot(Model):
    """A bot that is on duty in an inbox."""

    id: int | None = None
    """Id of the bot."""
    name: str | None = None
    """Name of the bot."""
    description: str | None = None
    """What the bot is for."""
    thumbnail: str | None = None
    """Address of a picture, or empty."""
    outgoing_url: str | None = None
    """Where the bot is told what happens. Absent for bots of the installation."""
    bot_type: str | None = None
    """Kind of the bot, `webhook`."""
    bot_config: dict[str, Any] | None = None
    """Settings of the bot."""
    account_id: int | None = None
    """The account. Null for bots of the installation."""
    access_token: str | dict[str, Any] | None = field(default=None, repr=False)
    """The bot's token, or what the server stores with it. Only for bots of the account."""
    secret: str | None = field(default=None, repr=False)
    """The key with which calls to `outgoing_url` are signed. For administrators."""
    system_bot: bool | None = None
    """Whether it is a bot of the installation."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("description", "description"),
        Field("thumbnail", "thumbnail"),
        Field("outgoing_url", "outgoing_url"),
        Field("bot_type", "bot_type"),
        Field("bot_config", "bot_config"),
        Field("account_id", "account_id"),
        Field("access_token", "access_token"),
        Field("secret", "secret"),
        Field("system_bot", "system_bot"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.description = (
                v if (v := src.get("description")) is None or v.__class__ is str else decode.text(v)
            )
            o.thumbnail = v if (v := src.get("thumbnail")) is None or v.__class__ is str else decode.text(v)
            o.outgoing_url = (
                v if (v := src.get("outgoing_url")) is None or v.__class__ is str else decode.text(v)
            )
            o.bot_type = v if (v := src.get("bot_type")) is None or v.__class__ is str else decode.text(v)
            o.bot_config = (
                v if (v := src.get("bot_config")) is None or v.__class__ is dict else decode.record(v)
            )
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.access_token = (
                None
                if (v := src.get("access_token")) is None
                else decode.text(v)
                if v.__class__ is str
                else decode.record(v)
                if v.__class__ is dict
                else decode.neither(v, "str or dict[str, Any]")
            )
            o.secret = v if (v := src.get("secret")) is None or v.__class__ is str else decode.text(v)
            o.system_bot = (
                v if (v := src.get("system_bot")) is None or v.__class__ is bool else decode.boolean(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in InboxAgentBot._fields)
_knows: Final = _KNOWN.issuperset
