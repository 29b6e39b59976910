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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.reply_rate = (
                v if (v := get("replyRate")).__class__ is float or v is None else decode.maybe_number(v)
            )
            o.date = None if (v := get("date")) is None else decode.maybe_timestamp(v)
            o.delivery_rate = (
                v if (v := get("deliveryRate")).__class__ is float or v is None else decode.maybe_number(v)
            )
            o.costs = v if (v := get("costs")).__class__ is float or v is None else decode.maybe_number(v)
            o.messages_received = (
                v if (v := get("messagesReceived")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.messages_sent_delivered = (
                v
                if (v := get("messagesSentDelivered")).__class__ is int or v is None
                else decode.maybe_integer(v)
            )
            o.messages_sent_accepted = (
                v
                if (v := get("messagesSentAccepted")).__class__ is int or v is None
                else decode.maybe_integer(v)
            )
            o.messages_sent_buffered = (
                v
                if (v := get("messagesSentBuffered")).__class__ is int or v is None
                else decode.maybe_integer(v)
            )
            o.messages_sent_failed = (
                v
                if (v := get("messagesSentFailed")).__class__ is int or v is None
                else decode.maybe_integer(v)
            )
            o.messages_sent_rejected = (
                v
                if (v := get("messagesSentRejected")).__class__ is int or v is None
                else decode.maybe_integer(v)
            )
            o.messages_sent_parts = (
                v
                if (v := get("messagesSentParts")).__class__ is int or v is None
                else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in MessagingStatItem._fields)
