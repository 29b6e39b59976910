# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, nested


@define(kw_only=True)
class DeliveryEvent(Model):
    """What became of a message that was sent."""

    id: int
    """Id of the message."""
    status: MessageStatus
    """How far a message has come. DELIVERED, FAILED, REJECTED, REJECTED_UNSUBSCRIBED, SENDING_ERROR and
    UNKNOWN are final. The vendor does not say what `i`, `p` and `h` mean.
    """
    sender: str | None = None
    """The number or name it was sent from."""
    receiver: str | None = None
    """The number it was sent to, without a plus sign."""
    text: str | None = None
    """The text."""
    price: float | None = None
    """What it cost, in the currency of the account."""
    parts_count: int | None = None
    """In how many parts it was sent."""
    message_time: datetime | None = None
    """When it was sent."""
    charset: str | None = None
    """`ISO-8859-1` for plain text, `UTF-16BE` for everything beyond it."""
    first_name: str | None = None
    """First name of the recipient."""
    last_name: str | None = None
    """Last name of the recipient."""
    country: str | None = None
    """Country of the recipient, in two letters."""
    reference_id: str | None = None
    """A reference of your own; one of the vendor's when none was given."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("status", "status", nested),
        Field("sender", "sender"),
        Field("receiver", "receiver"),
        Field("text", "text"),
        Field("price", "price"),
        Field("parts_count", "partsCount"),
        Field("message_time", "messageTime", basic_offset),
        Field("charset", "charset"),
        Field("first_name", "firstName"),
        Field("last_name", "lastName"),
        Field("country", "country"),
        Field("reference_id", "referenceId"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.status = _message_status(src["status"])
            o.sender = v if (v := src.get("sender")) is None or v.__class__ is str else decode.text(v)
            o.receiver = v if (v := src.get("receiver")) is None or v.__class__ is str else decode.text(v)
            o.text = v if (v := src.get("text")) is None or v.__class__ is str else decode.text(v)
            o.price = v if (v := src.get("price")) is None or v.__class__ is float else decode.maybe_number(v)
            o.parts_count = (
                v if (v := src.get("partsCount")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.message_time = None if (v := src.get("messageTime")) is None else decode.maybe_timestamp(v)
            o.charset = v if (v := src.get("charset")) is None or v.__class__ is str else decode.text(v)
            o.first_name = v if (v := src.get("firstName")) is None or v.__class__ is str else decode.text(v)
            o.last_name = v if (v := src.get("lastName")) is None or v.__class__ is str else decode.text(v)
            o.country = v if (v := src.get("country")) is None or v.__class__ is str else decode.text(v)
            o.reference_id = (
                v if (v := src.get("referenceId")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in DeliveryEvent._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .message_status import MessageStatus

_message_status: Final = MessageStatus.decode
