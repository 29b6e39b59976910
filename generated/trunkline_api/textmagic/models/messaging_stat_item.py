# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode


@define(kw_only=True)
class MessagingStatItem(Model):
    """Counts of messages in one period."""

    reply_rate: float | None = None
    """Messages received, as a part of all."""
    date: datetime | None = None
    """Start of the period; None where all is in one."""
    delivery_rate: float | None = None
    """Messages that arrived, as a part of all."""
    costs: float | None = None
    """What was paid for those that were sent, in the currency of the account."""
    messages_received: int | None = None
    """How many were received."""
    messages_sent_delivered: int | None = None
    """How many arrived."""
    messages_sent_accepted: int | None = None
    """How many are under way."""
    messages_sent_buffered: int | None = None
    """How many a carrier keeps for later."""
    messages_sent_failed: int | None = None
    """How many did not arrive."""
    messages_sent_rejected: int | None = None
    """How many were not accepted."""
    messages_sent_parts: int | None = None
    """How many parts were sent; one message has up to six."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("reply_rate", "replyRate"),
        Field("date", "date", basic_offset),
        Field("delivery_rate", "deliveryRate"),
        Field("costs", "costs"),
        Field("messages_received", "messagesReceived"),
        Field("messages_sent_delivered", "messagesSentDelivered"),
        Field("messages_sent_accepted", "messagesSentAccepted"),
        Field("messages_sent_buffered", "messagesSentBuffered"),
        Field("messages_sent_failed", "messagesSentFailed"),
        Field("messages_sent_rejected", "messagesSentRejected"),
        Field("messages_sent_parts", "messagesSentParts"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.reply_rate = (
                v if (v := src.get("replyRate")) is None or v.__class__ is float else decode.maybe_number(v)
            )
            o.date = None if (v := src.get("date")) is None else decode.maybe_timestamp(v)
            o.delivery_rate = (
                v
                if (v := src.get("deliveryRate")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
            o.costs = v if (v := src.get("costs")) is None or v.__class__ is float else decode.maybe_number(v)
            o.messages_received = (
                v
                if (v := src.get("messagesReceived")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.messages_sent_delivered = (
                v
                if (v := src.get("messagesSentDelivered")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.messages_sent_accepted = (
                v
                if (v := src.get("messagesSentAccepted")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.messages_sent_buffered = (
                v
                if (v := src.get("messagesSentBuffered")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.messages_sent_failed = (
                v
                if (v := src.get("messagesSentFailed")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.messages_sent_rejected = (
                v
                if (v := src.get("messagesSentRejected")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.messages_sent_parts = (
                v
                if (v := src.get("messagesSentParts")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in MessagingStatItem._fields)
_knows: Final = _KNOWN.issuperset
