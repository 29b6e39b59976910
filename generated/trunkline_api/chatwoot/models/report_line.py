# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class ReportLine(Model):
    """Numbers of one agent, team, inbox or label."""

    id: int
    """Id of the agent, team, inbox or label."""
    name: str | None = None
    """Title of a label. Absent for all others."""
    conversations_count: int | None = None
    """Conversations that began."""
    resolved_conversations_count: int | None = None
    """How often a conversation was resolved."""
    avg_resolution_time: float | None = None
    """Seconds until a conversation was resolved, on average."""
    avg_first_response_time: float | None = None
    """Seconds until the first answer, on average."""
    avg_reply_time: float | None = None
    """Seconds until an answer, on average."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("conversations_count", "conversations_count"),
        Field("resolved_conversations_count", "resolved_conversations_count"),
        Field("avg_resolution_time", "avg_resolution_time"),
        Field("avg_first_response_time", "avg_first_response_time"),
        Field("avg_reply_time", "avg_reply_time"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.conversations_count = (
                v
                if (v := src.get("conversations_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.resolved_conversations_count = (
                v
                if (v := src.get("resolved_conversations_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.avg_resolution_time = (
                v
                if (v := src.get("avg_resolution_time")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
            o.avg_first_response_time = (
                v
                if (v := src.get("avg_first_response_time")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
            o.avg_reply_time = (
                v
                if (v := src.get("avg_reply_time")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ReportLine._fields)
_knows: Final = _KNOWN.issuperset
