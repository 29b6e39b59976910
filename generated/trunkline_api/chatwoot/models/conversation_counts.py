# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class ConversationCounts(Model):
    """How many conversations the filters find. `assignee_type` is not among these filters."""

    mine_count: int | None = None
    """Those that the owner of the token has."""
    assigned_count: int | None = None
    """Those that somebody has."""
    unassigned_count: int | None = None
    """Those that nobody has."""
    all_count: int | None = None
    """All of them."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("mine_count", "mine_count"),
        Field("assigned_count", "assigned_count"),
        Field("unassigned_count", "unassigned_count"),
        Field("all_count", "all_count"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.mine_count = (
                v if (v := src.get("mine_count")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.assigned_count = (
                v
                if (v := src.get("assigned_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.unassigned_count = (
                v
                if (v := src.get("unassigned_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.all_count = (
                v if (v := src.get("all_count")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ConversationCounts._fields)
_knows: Final = _KNOWN.issuperset
