# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Attribute(Model):
    """A field that an account has made up."""

    id: str
    name: str | None = None
    """Its key in the attributes of a contact (inferred)."""
    label: str | None = None
    """Its name for people."""
    type: str | None = None
    """`contacts`, `deals` or `tickets`."""
    data_type: str | None = None
    """Such as `text`."""
    created: AuditStamp | None = None
    updated: AuditStamp | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("label", "label"),
        Field("type", "type"),
        Field("data_type", "dataType"),
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
            o.label = v if (v := get("label")).__class__ is str or v is None else decode.text(v)
            o.type = v if (v := get("type")).__class__ is str or v is None else decode.text(v)
            o.data_type = v if (v := get("dataType")).__class__ is str or v is None else decode.text(v)
            o.created = None if (v := get("created")) is None else AuditStamp.from_dict(v)
            o.updated = None if (v := get("updated")) is None else AuditStamp.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Attribute._fields)

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
