# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class CampaignJob(Model):
    """One run of a campaign."""

    id: str | None = None
    status: str | None = None
    price: float | None = None
    """What it costs. The currency is not documented."""
    submitted: int | None = None
    """How many recipients it has."""
    failures: int | None = None
    """How many of them it does not reach."""
    invalid: list[Any] | None = None
    created: AuditStamp | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("status", "status"),
        Field("price", "price"),
        Field("submitted", "submitted"),
        Field("failures", "failures"),
        Field("invalid", "invalid"),
        Field("created", "created", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is str else decode.text(v)
            o.status = v if (v := src.get("status")) is None or v.__class__ is str else decode.text(v)
            o.price = v if (v := src.get("price")) is None or v.__class__ is float else decode.maybe_number(v)
            o.submitted = (
                v if (v := src.get("submitted")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.failures = (
                v if (v := src.get("failures")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.invalid = None if (v := src.get("invalid")) is None else decode.array(v, lambda v: v)
            o.created = None if (v := src.get("created")) is None else _audit_stamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CampaignJob._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp

_audit_stamp: Final = AuditStamp.from_dict
