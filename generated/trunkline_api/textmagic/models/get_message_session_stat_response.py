# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class GetMessageSessionStatResponse(Model):
    """Messages of a session, counted by status."""

    failed: int | None = None
    """Messages that failed."""
    delivered: int | None = None
    """Messages that arrived."""
    accepted: int | None = None
    """Messages that were accepted."""
    rejected: int | None = None
    """Messages that were rejected."""
    scheduled: int | None = None
    """Messages that wait for their time."""
    all: int | None = None
    """Messages altogether."""
    sent: int | None = None
    """Messages that were sent and have not arrived yet."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("failed", "failed"),
        Field("delivered", "delivered"),
        Field("accepted", "accepted"),
        Field("rejected", "rejected"),
        Field("scheduled", "scheduled"),
        Field("all", "all"),
        Field("sent", "sent"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.failed = v if (v := get("failed")).__class__ is int or v is None else decode.maybe_integer(v)
            o.delivered = (
                v if (v := get("delivered")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.accepted = (
                v if (v := get("accepted")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.rejected = (
                v if (v := get("rejected")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.scheduled = (
                v if (v := get("scheduled")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.all = v if (v := get("all")).__class__ is int or v is None else decode.maybe_integer(v)
            o.sent = v if (v := get("sent")).__class__ is int or v is None else decode.maybe_integer(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in GetMessageSessionStatResponse._fields)
