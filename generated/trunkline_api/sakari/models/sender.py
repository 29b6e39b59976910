# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Sender(Model):
    """What messages can be sent from, a number for example."""

    id: str | None = None
    type: str | None = None
    """Such as `phonenumber`."""
    sub_type: str | None = None
    status: str | None = None
    provider: str | None = None
    identifier: str | None = None
    """What the recipient sees."""
    channels: Channels | None = None
    groups: list[GroupReference] | None = None
    created: AuditStamp | None = None
    updated: AuditStamp | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("type", "type"),
        Field("sub_type", "subType"),
        Field("status", "status"),
        Field("provider", "provider"),
        Field("identifier", "identifier"),
        Field("channels", "channels", nested),
        Field("groups", "groups", nested),
        Field("created", "created", nested),
        Field("updated", "updated", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is str else decode.text(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.sub_type = v if (v := src.get("subType")) is None or v.__class__ is str else decode.text(v)
            o.status = v if (v := src.get("status")) is None or v.__class__ is str else decode.text(v)
            o.provider = v if (v := src.get("provider")) is None or v.__class__ is str else decode.text(v)
            o.identifier = v if (v := src.get("identifier")) is None or v.__class__ is str else decode.text(v)
            o.channels = None if (v := src.get("channels")) is None else _channels(v)
            o.groups = None if (v := src.get("groups")) is None else decode.array(v, _group_reference)
            o.created = None if (v := src.get("created")) is None else _audit_stamp(v)
            o.updated = None if (v := src.get("updated")) is None else _audit_stamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Sender._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
from .channels import Channels
from .group_reference import GroupReference

_audit_stamp: Final = AuditStamp.from_dict
_channels: Final = Channels.from_dict
_group_reference: Final = GroupReference.from_dict
