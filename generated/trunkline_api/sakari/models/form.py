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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is str else decode.text(v)
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.active = None if (v := get("active")) is None else decode.maybe_timestamp(v)
            o.impressions = (
                v if (v := get("impressions")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.conversions = (
                v if (v := get("conversions")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.created = None if (v := get("created")) is None else AuditStamp.from_dict(v)
            o.updated = None if (v := get("updated")) is None else AuditStamp.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Form._fields)

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
