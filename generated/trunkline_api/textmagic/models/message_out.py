# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, nested


@define(kw_only=True)
class MessageOut(Model):
    """A message to one recipient."""

    id: int
    """Id of the message."""
    sender: str | None = None
    """The number or the name that the recipient sees."""
    receiver: str | None = None
    """The recipient's number, without a plus sign."""
    text: str | None = None
    """The text as it was sent to this recipient."""
    status: MessageStatus | None = None
    """How far it has come."""
    reject_reason: MessageRejectReason | None = None
    """Why it was rejected."""
    contact_id: int | None = None
    """Id of the recipient in the address book."""
    session_id: int | None = None
    """Id of the session to which it belongs."""
    message_time: datetime | None = None
    """When it was sent."""
    avatar: str | None = None
    """Path of the recipient's picture."""
    deleted: bool | None = None
    """Whether it has been deleted."""
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
    """What it cost, in the currency of the account."""
    parts_count: int | None = None
    """In how many parts it was sent."""
    from_email: str | None = None
    """E-mail address of the user who sent it, or from which it came."""
    from_number: str | None = None
    """The number from which it was sent."""
    sender_source: MessageOutSenderSource | None = None
    """More about the number or name it was sent from."""
    session: MessageOutSession | None = None
    """The session to which it belongs."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("sender", "sender"),
        Field("receiver", "receiver"),
        Field("text", "text"),
        Field("status", "status", nested),
        Field("reject_reason", "rejectReason", nested),
        Field("contact_id", "contactId"),
        Field("session_id", "sessionId"),
        Field("message_time", "messageTime", basic_offset),
        Field("avatar", "avatar"),
        Field("deleted", "deleted"),
        Field("charset", "charset"),
        Field("charset_label", "charsetLabel"),
        Field("first_name", "firstName"),
        Field("last_name", "lastName"),
        Field("country", "country"),
        Field("phone", "phone"),
        Field("price", "price"),
        Field("parts_count", "partsCount"),
        Field("from_email", "fromEmail"),
        Field("from_number", "fromNumber"),
        Field("sender_source", "senderSource", nested),
        Field("session", "session", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.sender = v if (v := src.get("sender")) is None or v.__class__ is str else decode.text(v)
            o.receiver = v if (v := src.get("receiver")) is None or v.__class__ is str else decode.text(v)
            o.text = v if (v := src.get("text")) is None or v.__class__ is str else decode.text(v)
            o.status = None if (v := src.get("status")) is None else _message_status(v)
            o.reject_reason = None if (v := src.get("rejectReason")) is None else _message_reject_reason(v)
            o.contact_id = (
                v if (v := src.get("contactId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.session_id = (
                v if (v := src.get("sessionId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.message_time = None if (v := src.get("messageTime")) is None else decode.maybe_timestamp(v)
            o.avatar = v if (v := src.get("avatar")) is None or v.__class__ is str else decode.text(v)
            o.deleted = v if (v := src.get("deleted")) is None or v.__class__ is bool else decode.boolean(v)
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
            o.from_email = v if (v := src.get("fromEmail")) is None or v.__class__ is str else decode.text(v)
            o.from_number = (
                v if (v := src.get("fromNumber")) is None or v.__class__ is str else decode.text(v)
            )
            o.sender_source = (
                None if (v := src.get("senderSource")) is None else _message_out_sender_source(v)
            )
            o.session = None if (v := src.get("session")) is None else _message_out_session(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in MessageOut._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .message_out_sender_source import MessageOutSenderSource
from .message_out_session import MessageOutSession
from .message_reject_reason import MessageRejectReason
from .message_status import MessageStatus

_message_out_sender_source: Final = MessageOutSenderSource.from_dict
_message_out_session: Final = MessageOutSession.from_dict
_message_reject_reason: Final = MessageRejectReason.decode
_message_status: Final = MessageStatus.decode
