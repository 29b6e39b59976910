# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class SendJob(Model):
    """A send, on the server."""

    id: str | None = None
    status: str | None = None
    estimated_price: float | None = None
    price: float | None = None
    invalid: list[Any] | None = None
    created: AuditStamp | None = None
    updated: AuditStamp | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("status", "status"),
        Field("estimated_price", "estimatedPrice"),
        Field("price", "price"),
        Field("invalid", "invalid"),
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
            o.status = v if (v := src.get("status")) is None or v.__class__ is str else decode.text(v)
            o.estimated_price = (
                v
                if (v := src.get("estimatedPrice")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
            o.price = v if (v := src.get("price")) is None or v.__class__ is float else decode.maybe_number(v)
            o.invalid = None if (v := src.get("invalid")) is None else decode.array(v, lambda v: v)
            o.created = None if (v := src.get("created")) is None else _audit_stamp(v)
            o.updated = None if (v := src.get("updated")) is None else _audit_stamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in SendJob._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp

_audit_stamp: Final = AuditStamp.from_dict
