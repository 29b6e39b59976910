# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, nested


@define(kw_only=True)
class MessagePreview(Model):
    """A message as it would be sent to one recipient."""

    id: int | None = None
    """Id of the message, if the server gives it one at all."""
    sender: str | None = None
    """The number or the name that the recipient would see."""
    receiver: str | None = None
    """The recipient's number, without a plus sign."""
    text: str | None = None
    """The text as this recipient would read it."""
    status: MessageStatus | None = None
    """A status, if the server gives it one at all."""
    contact_id: int | None = None
    """Id of the recipient in the address book."""
    session_id: int | None = None
    """Id of a session, if the server gives it one at all."""
    message_time: datetime | None = None
    """When it would be sent."""
    avatar: str | None = None
    """Path of the recipient's picture."""
    charset: str | None = None
    """`ISO-8859-1` for plain text, `UTF-16BE` for everything beyond it."""
    charset_label: str | None = None
    """The same for people to read; voice messages have a label of their own."""
    first_name: str | None = None
    """The recipient's first name, from the address book."""
    last_name: str | None = None
    """The recipient's last name, from the address book."""
    country: str | None = None
    """Country of the recipient's number, in two letters."""
    phone: str | None = None
    """The recipient's number."""
    price: float | None = None
    """What it would cost, in the currency of the account."""
    parts_count: int | None = None
    """In how many parts it would be sent."""
    from_number: str | None = None
    """The number from which it would be sent."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("sender", "sender"),
        Field("receiver", "receiver"),
        Field("text", "text"),
        Field("status", "status", nested),
        Field("contact_id", "contactId"),
        Field("session_id", "sessionId"),
        Field("message_time", "messageTime", basic_offset),
        Field("avatar", "avatar"),
        Field("charset", "charset"),
        Field("charset_label", "charsetLabel"),
        Field("first_name", "firstName"),
        Field("last_name", "lastName"),
        Field("country", "country"),
        Field("phone", "phone"),
        Field("price", "price"),
        Field("parts_count", "partsCount"),
        Field("from_number", "fromNumber"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.sender = v if (v := src.get("sender")) is None or v.__class__ is str else decode.text(v)
            o.receiver = v if (v := src.get("receiver")) is None or v.__class__ is str else decode.text(v)
            o.text = v if (v := src.get("text")) is None or v.__class__ is str else decode.text(v)
            o.status = None if (v := src.get("status")) is None else _message_status(v)
            o.contact_id = (
                v if (v := src.get("contactId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.session_id = (
                v if (v := src.get("sessionId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.message_time = None if (v := src.get("messageTime")) is None else decode.maybe_timestamp(v)
            o.avatar = v if (v := src.get("avatar")) is None or v.__class__ is str else decode.text(v)
            o.charset = v if (v := src.get("charset")) is None or v.__class__ is str else decode.text(v)
            o.charset_label = (
                v if (v := src.get("charsetLabel")) is None or v.__class__ is str else decode.text(v)
            )
            o.first_name = v if (v := src.get("firstName")) is None or v.__class__ is str else decode.text(v)
            o.last_name = v if (v := src.get("lastName")) is None or v.__class__ is str else decode.text(v)
            o.country = v if (v := src.get("country")) is None or v.__class__ is str else decode.text(v)
            o.phone = v if (v := src.get("phone")) is None or v.__class__ is str else decode.text(v)
            o.price = v if (v := src.get("price")) is None or v.__class__ is float else decode.maybe_number(v)
            o.parts_count = (
                v if (v := src.get("partsCount")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.from_number = (
                v if (v := src.get("fromNumber")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in MessagePreview._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .message_status import MessageStatus

_message_status: Final = MessageStatus.decode
