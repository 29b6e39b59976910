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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is str or v is None else decode.text(v)
            o.status = v if (v := get("status")).__class__ is str or v is None else decode.text(v)
            o.price = v if (v := get("price")).__class__ is float or v is None else decode.maybe_number(v)
            o.submitted = (
                v if (v := get("submitted")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.failures = (
                v if (v := get("failures")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.invalid = None if (v := get("invalid")) is None else decode.array(v, lambda v: v)
            o.created = None if (v := get("created")) is None else AuditStamp.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in CampaignJob._fields)

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
