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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.conversations_count = (
                v
                if (v := get("conversations_count")).__class__ is int or v is None
                else decode.maybe_integer(v)
            )
            o.incoming_messages_count = (
                v
                if (v := get("incoming_messages_count")).__class__ is int or v is None
                else decode.maybe_integer(v)
            )
            o.outgoing_messages_count = (
                v
                if (v := get("outgoing_messages_count")).__class__ is int or v is None
                else decode.maybe_integer(v)
            )
            o.avg_first_response_time = (
                v
                if (v := get("avg_first_response_time")).__class__ is float or v is None
                else decode.maybe_number(v)
            )
            o.avg_resolution_time = (
                v
                if (v := get("avg_resolution_time")).__class__ is float or v is None
                else decode.maybe_number(v)
            )
            o.resolutions_count = (
                v
                if (v := get("resolutions_count")).__class__ is int or v is None
                else decode.maybe_integer(v)
            )
            o.reply_time = (
                v if (v := get("reply_time")).__class__ is float or v is None else decode.maybe_number(v)
            )
            o.previous = None if (v := get("previous")) is None else ReportSummary.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ReportSummary._fields)
