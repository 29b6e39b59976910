# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class InboxSummary(Model):
    """An inbox in brief."""

    id: int
    """Id of the inbox."""
    name: str | None = None
    """Name of the inbox."""
    avatar_url: str | None = None
    """Address of a picture, or empty."""
    channel_id: int | None = None
    """Id of its channel, among those of its kind."""
    channel_type: ChannelType | None = None
    """Kind of its channel."""
    provider: str | None = None
    """Who carries the channel's messages, such as `whatsapp_cloud`."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("avatar_url", "avatar_url"),
        Field("channel_id", "channel_id"),
        Field("channel_type", "channel_type", nested),
        Field("provider", "provider"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.avatar_url = v if (v := src.get("avatar_url")) is None or v.__class__ is str else decode.text(v)
            o.channel_id = (
                v if (v := src.get("channel_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.channel_type = None if (v := src.get("channel_type")) is None else _channel_type(v)
            o.provider = v if (v := src.get("provider")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in InboxSummary._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .channel_type import ChannelType

_channel_type: Final = ChannelType.decode
