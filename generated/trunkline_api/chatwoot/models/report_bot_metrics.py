# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class ReportBotMetrics(Model):
    """How much bots did in a period."""

    conversation_count: int | None = None
    """Conversations in inboxes that have a bot."""
    message_count: int | None = None
    """Messages that went out in them."""
    resolution_rate: int | None = None
    """Share of them that a bot resolved, in percent."""
    handoff_rate: int | None = None
    """Share of them that a bot handed over to people, in percent."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("conversation_count", "conversation_count"),
        Field("message_count", "message_count"),
        Field("resolution_rate", "resolution_rate"),
        Field("handoff_rate", "handoff_rate"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.conversation_count = (
                v
                if (v := src.get("conversation_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.message_count = (
                v
                if (v := src.get("message_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.resolution_rate = (
                v
                if (v := src.get("resolution_rate")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.handoff_rate = (
                v if (v := src.get("handoff_rate")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ReportBotMetrics._fields)
_knows: Final = _KNOWN.issuperset
