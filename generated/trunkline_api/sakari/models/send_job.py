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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is str or v is None else decode.text(v)
            o.status = v if (v := get("status")).__class__ is str or v is None else decode.text(v)
            o.estimated_price = (
                v if (v := get("estimatedPrice")).__class__ is float or v is None else decode.maybe_number(v)
            )
            o.price = v if (v := get("price")).__class__ is float or v is None else decode.maybe_number(v)
            o.invalid = None if (v := get("invalid")) is None else decode.array(v, lambda v: v)
            o.created = None if (v := get("created")) is None else AuditStamp.from_dict(v)
            o.updated = None if (v := get("updated")) is None else AuditStamp.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in SendJob._fields)

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
