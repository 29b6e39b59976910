# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class PhoneNumber(Model):
    """A number of the account."""

    id: str | None = None
    name: str | None = None
    status: str | None = None
    active: bool | None = None
    number: str | None = None
    country: str | None = None
    """Two letters."""
    type: str | None = None
    verified: bool | None = None
    """A switch, unlike `verified` of a contact's mobile."""
    provider: str | None = None
    supported_destinations: list[str] | None = None
    """Countries that can be written to. A list here, a map in the channel."""
    forward_to: dict[str, Any] | None = None
    universal_reply: bool | None = None
    channels: Channels | None = None
    groups: list[GroupReference] | None = None
    hosted: bool | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("status", "status"),
        Field("active", "active"),
        Field("number", "number"),
        Field("country", "country"),
        Field("type", "type"),
        Field("verified", "verified"),
        Field("provider", "provider"),
        Field("supported_destinations", "supportedDestinations"),
        Field("forward_to", "forwardTo"),
        Field("universal_reply", "universalReply"),
        Field("channels", "channels", nested),
        Field("groups", "groups", nested),
        Field("hosted", "hosted"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is str else decode.text(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.status = v if (v := src.get("status")) is None or v.__class__ is str else decode.text(v)
            o.active = v if (v := src.get("active")) is None or v.__class__ is bool else decode.boolean(v)
            o.number = v if (v := src.get("number")) is None or v.__class__ is str else decode.text(v)
            o.country = v if (v := src.get("country")) is None or v.__class__ is str else decode.text(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.verified = v if (v := src.get("verified")) is None or v.__class__ is bool else decode.boolean(v)
            o.provider = v if (v := src.get("provider")) is None or v.__class__ is str else decode.text(v)
            o.supported_destinations = (
                None if (v := src.get("supportedDestinations")) is None else decode.array(v, decode.text)
            )
            o.forward_to = (
                v if (v := src.get("forwardTo")) is None or v.__class__ is dict else decode.record(v)
            )
            o.universal_reply = (
                v if (v := src.get("universalReply")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.channels = None if (v := src.get("channels")) is None else _channels(v)
            o.groups = None if (v := src.get("groups")) is None else decode.array(v, _group_reference)
            o.hosted = v if (v := src.get("hosted")) is None or v.__class__ is bool else decode.boolean(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in PhoneNumber._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .channels import Channels
from .group_reference import GroupReference

_channels: Final = Channels.from_dict
_group_reference: Final = GroupReference.from_dict
