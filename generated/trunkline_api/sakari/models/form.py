# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class Form(Model):
    """A form through which people become contacts."""

    id: str
    name: str | None = None
    active: datetime | None = None
    """Since when it has been switched on. A point in time, not a switch."""
    impressions: int | None = None
    """How often it was seen."""
    conversions: int | None = None
    """How often it was sent."""
    created: AuditStamp | None = None
    updated: AuditStamp | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("active", "active", rfc3339),
        Field("impressions", "impressions"),
        Field("conversions", "conversions"),
        Field("created", "created", nested),
        Field("updated", "updated", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is str else decode.text(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.active = None if (v := src.get("active")) is None else decode.maybe_timestamp(v)
            o.impressions = (
                v if (v := src.get("impressions")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.conversions = (
                v if (v := src.get("conversions")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.created = None if (v := src.get("created")) is None else _audit_stamp(v)
            o.updated = None if (v := src.get("updated")) is None else _audit_stamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Form._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp

_audit_stamp: Final = AuditStamp.from_dict
