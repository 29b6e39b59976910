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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.sender = v if (v := get("sender")).__class__ is str or v is None else decode.text(v)
            o.receiver = v if (v := get("receiver")).__class__ is str or v is None else decode.text(v)
            o.text = v if (v := get("text")).__class__ is str or v is None else decode.text(v)
            o.status = None if (v := get("status")) is None else MessageStatus.decode(v)
            o.reject_reason = None if (v := get("rejectReason")) is None else MessageRejectReason.decode(v)
            o.contact_id = (
                v if (v := get("contactId")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.session_id = (
                v if (v := get("sessionId")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.message_time = None if (v := get("messageTime")) is None else decode.maybe_timestamp(v)
            o.avatar = v if (v := get("avatar")).__class__ is str or v is None else decode.text(v)
            o.deleted = v if (v := get("deleted")).__class__ is bool or v is None else decode.boolean(v)
            o.charset = v if (v := get("charset")).__class__ is str or v is None else decode.text(v)
            o.charset_label = (
                v if (v := get("charsetLabel")).__class__ is str or v is None else decode.text(v)
            )
            o.first_name = v if (v := get("firstName")).__class__ is str or v is None else decode.text(v)
            o.last_name = v if (v := get("lastName")).__class__ is str or v is None else decode.text(v)
            o.country = v if (v := get("country")).__class__ is str or v is None else decode.text(v)
            o.phone = v if (v := get("phone")).__class__ is str or v is None else decode.text(v)
            o.price = v if (v := get("price")).__class__ is float or v is None else decode.maybe_number(v)
            o.parts_count = (
                v if (v := get("partsCount")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.from_email = v if (v := get("fromEmail")).__class__ is str or v is None else decode.text(v)
            o.from_number = v if (v := get("fromNumber")).__class__ is str or v is None else decode.text(v)
            o.sender_source = (
                None if (v := get("senderSource")) is None else MessageOutSenderSource.from_dict(v)
            )
            o.session = None if (v := get("session")) is None else MessageOutSession.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in MessageOut._fields)

# Models refer to each other, so they are imported when this one exists.
from .message_out_sender_source import MessageOutSenderSource
from .message_out_session import MessageOutSession
from .message_reject_reason import MessageRejectReason
from .message_status import MessageStatus
