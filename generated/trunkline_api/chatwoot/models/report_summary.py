# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ReportSummary(Model):
    """Numbers of a period."""

    conversations_count: int | None = None
    """Conversations that began."""
    incoming_messages_count: int | None = None
    """Messages from contacts. Absent for an agent."""
    outgoing_messages_count: int | None = None
    """Messages to contacts."""
    avg_first_response_time: float | None = None
    """Seconds until the first answer, on average."""
    avg_resolution_time: float | None = None
    """Seconds until a conversation was resolved, on average."""
    resolutions_count: int | None = None
    """How often a conversation was resolved."""
    reply_time: float | None = None
    """Seconds until an answer, on average."""
    previous: ReportSummary | None = None
    """The same for the period before, which is just as long."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("conversations_count", "conversations_count"),
        Field("incoming_messages_count", "incoming_messages_count"),
        Field("outgoing_messages_count", "outgoing_messages_count"),
        Field("avg_first_response_time", "avg_first_response_time"),
        Field("avg_resolution_time", "avg_resolution_time"),
        Field("resolutions_count", "resolutions_count"),
        Field("reply_time", "reply_time"),
        Field("previous", "previous", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.conversations_count = (
                v
                if (v := src.get("conversations_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.incoming_messages_count = (
                v
                if (v := src.get("incoming_messages_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.outgoing_messages_count = (
                v
                if (v := src.get("outgoing_messages_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.avg_first_response_time = (
                v
                if (v := src.get("avg_first_response_time")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
            o.avg_resolution_time = (
                v
                if (v := src.get("avg_resolution_time")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
            o.resolutions_count = (
                v
                if (v := src.get("resolutions_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.reply_time = (
                v if (v := src.get("reply_time")) is None or v.__class__ is float else decode.maybe_number(v)
            )
            o.previous = None if (v := src.get("previous")) is None else _report_summary(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ReportSummary._fields)
_knows: Final = _KNOWN.issuperset


_report_summary: Final = ReportSummary.from_dict
