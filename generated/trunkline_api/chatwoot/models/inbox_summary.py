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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.avatar_url = v if (v := get("avatar_url")).__class__ is str or v is None else decode.text(v)
            o.channel_id = (
                v if (v := get("channel_id")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.channel_type = None if (v := get("channel_type")) is None else ChannelType.decode(v)
            o.provider = v if (v := get("provider")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in InboxSummary._fields)

# Models refer to each other, so they are imported when this one exists.
from .channel_type import ChannelType
