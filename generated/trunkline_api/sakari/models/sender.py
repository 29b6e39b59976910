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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is str or v is None else decode.text(v)
            o.type = v if (v := get("type")).__class__ is str or v is None else decode.text(v)
            o.sub_type = v if (v := get("subType")).__class__ is str or v is None else decode.text(v)
            o.status = v if (v := get("status")).__class__ is str or v is None else decode.text(v)
            o.provider = v if (v := get("provider")).__class__ is str or v is None else decode.text(v)
            o.identifier = v if (v := get("identifier")).__class__ is str or v is None else decode.text(v)
            o.channels = None if (v := get("channels")) is None else Channels.from_dict(v)
            o.groups = None if (v := get("groups")) is None else decode.array(v, GroupReference.from_dict)
            o.created = None if (v := get("created")) is None else AuditStamp.from_dict(v)
            o.updated = None if (v := get("updated")) is None else AuditStamp.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Sender._fields)

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
from .channels import Channels
from .group_reference import GroupReference
