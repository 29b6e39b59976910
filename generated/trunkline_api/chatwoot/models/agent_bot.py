# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class AgentBot(Model):
    """A bot that looks after conversations."""

    id: int
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
    """What the kind of bot needs to know."""
    account_id: int | None = None
    """The account to which it belongs. Null for bots of the installation."""
    access_token: str | None = field(default=None, repr=False)
    """The bot's token for this API. Absent for bots of the installation."""
    secret: str | None = field(default=None, repr=False)
    """The key with which deliveries to the bot are signed, for administrators."""
    system_bot: bool | None = None
    """Whether it belongs to the installation."""
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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.description = v if (v := get("description")).__class__ is str or v is None else decode.text(v)
            o.thumbnail = v if (v := get("thumbnail")).__class__ is str or v is None else decode.text(v)
            o.outgoing_url = v if (v := get("outgoing_url")).__class__ is str or v is None else decode.text(v)
            o.bot_type = v if (v := get("bot_type")).__class__ is str or v is None else decode.text(v)
            o.bot_config = v if (v := get("bot_config")).__class__ is dict or v is None else decode.record(v)
            o.account_id = (
                v if (v := get("account_id")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.access_token = v if (v := get("access_token")).__class__ is str or v is None else decode.text(v)
            o.secret = v if (v := get("secret")).__class__ is str or v is None else decode.text(v)
            o.system_bot = v if (v := get("system_bot")).__class__ is bool or v is None else decode.boolean(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in AgentBot._fields)
