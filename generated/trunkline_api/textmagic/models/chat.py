# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, nested


@define(kw_only=True)
class Chat(Model):
    """What was written to and by one phone number."""

    id: int
    """Id of the chat."""
    original_id: int | None = None
    """Not explained by the vendor."""
    phone: str | None = None
    """The other side's number."""
    contact: Contact | None = None
    """The other side in the address book; null if it is not there."""
    unsubscribed_contact_id: int | None = None
    """If the other side has unsubscribed, the id of that record."""
    unread: int | None = None
    """How many incoming messages are unread."""
    updated_at: datetime | None = None
    """When the last incoming message came."""
    status: ChatStatus | None = None
    """State of the chat."""
    mute: int | None = None
    """1 if it makes no sound."""
    last_message: str | None = None
    """Text of the last message."""
    direction: ChatDirection | None = None
    """What the last message was."""
    reply_options_type: str | None = None
    """Something that the vendor reckons prices by."""
    from_: str | None = None
    """The number that answers are sent from, if one was chosen."""
    muted_until: datetime | None = None
    """Until when it makes no sound."""
    time_left_mute: int | None = None
    """For how many seconds it will make no sound."""
    country: Country | None = None
    """Country of the number."""
    pinned: bool | None = None
    """Whether it stays on top."""
    type: str | None = None
    """Such as `sms`."""
    sms_price: float | None = None
    """What a text message to it costs."""
    mms_price: float | None = None
    """What an MMS to it costs."""
    tags: list[Tag] | None = None
    """Its tags."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("original_id", "originalId"),
        Field("phone", "phone"),
        Field("contact", "contact", nested),
        Field("unsubscribed_contact_id", "unsubscribedContactId"),
        Field("unread", "unread"),
        Field("updated_at", "updatedAt", basic_offset),
        Field("status", "status", nested),
        Field("mute", "mute"),
        Field("last_message", "lastMessage"),
        Field("direction", "direction", nested),
        Field("reply_options_type", "replyOptionsType"),
        Field("from_", "from"),
        Field("muted_until", "mutedUntil", basic_offset),
        Field("time_left_mute", "timeLeftMute"),
        Field("country", "country", nested),
        Field("pinned", "pinned"),
        Field("type", "type"),
        Field("sms_price", "smsPrice"),
        Field("mms_price", "mmsPrice"),
        Field("tags", "tags", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.original_id = (
                v if (v := src.get("originalId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.phone = v if (v := src.get("phone")) is None or v.__class__ is str else decode.text(v)
            o.contact = None if (v := src.get("contact")) is None else _contact(v)
            o.unsubscribed_contact_id = (
                v
                if (v := src.get("unsubscribedContactId")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.unread = (
                v if (v := src.get("unread")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.updated_at = None if (v := src.get("updatedAt")) is None else decode.maybe_timestamp(v)
            o.status = None if (v := src.get("status")) is None else _chat_status(v)
            o.mute = v if (v := src.get("mute")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.last_message = (
                v if (v := src.get("lastMessage")) is None or v.__class__ is str else decode.text(v)
            )
            o.direction = None if (v := src.get("direction")) is None else _chat_direction(v)
            o.reply_options_type = (
                v if (v := src.get("replyOptionsType")) is None or v.__class__ is str else decode.text(v)
            )
            o.from_ = v if (v := src.get("from")) is None or v.__class__ is str else decode.text(v)
            o.muted_until = None if (v := src.get("mutedUntil")) is None else decode.maybe_timestamp(v)
            o.time_left_mute = (
                v if (v := src.get("timeLeftMute")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.country = None if (v := src.get("country")) is None else _country(v)
            o.pinned = v if (v := src.get("pinned")) is None or v.__class__ is bool else decode.boolean(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.sms_price = (
                v if (v := src.get("smsPrice")) is None or v.__class__ is float else decode.maybe_number(v)
            )
            o.mms_price = (
                v if (v := src.get("mmsPrice")) is None or v.__class__ is float else decode.maybe_number(v)
            )
            o.tags = None if (v := src.get("tags")) is None else decode.array(v, _tag)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Chat._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .chat_direction import ChatDirection
from .chat_status import ChatStatus
from .contact import Contact
from .country import Country
from .tag import Tag

_chat_direction: Final = ChatDirection.decode
_chat_status: Final = ChatStatus.decode
_contact: Final = Contact.from_dict
_country: Final = Country.from_dict
_tag: Final = Tag.from_dict
