# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class LiveReportConversations(Model):
    """Conversations at this moment."""

    open: int | None = None
    """How many are open."""
    unattended: int | None = None
    """How many of the open ones nobody has answered."""
    unassigned: int | None = None
    """How many of the open ones belong to nobody."""
    pending: int | None = None
    """How many are pending, with a bot for example."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("open", "open"),
        Field("unattended", "unattended"),
        Field("unassigned", "unassigned"),
        Field("pending", "pending"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.open = v if (v := src.get("open")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.unattended = (
                v if (v := src.get("unattended")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.unassigned = (
                v if (v := src.get("unassigned")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.pending = (
                v if (v := src.get("pending")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in LiveReportConversations._fields)
_knows: Final = _KNOWN.issuperset
