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
        o = _new(cls)
        try:
            o.failed = (
                v if (v := src.get("failed")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.delivered = (
                v if (v := src.get("delivered")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.accepted = (
                v if (v := src.get("accepted")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.rejected = (
                v if (v := src.get("rejected")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.scheduled = (
                v if (v := src.get("scheduled")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.all = v if (v := src.get("all")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.sent = v if (v := src.get("sent")) is None or v.__class__ is int else decode.maybe_integer(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in GetMessageSessionStatResponse._fields)
_knows: Final = _KNOWN.issuperset
