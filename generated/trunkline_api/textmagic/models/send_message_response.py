# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class SendMessageResponse(Model):
    """A link to what a send has made."""

    id: int
    """Its id."""
    href: str | None = None
    """Its path."""
    type: SendMessageResponseType | None = None
    """What it is."""
    session_id: int | None = None
    """Id of the session, if there is one yet."""
    bulk_id: int | None = None
    """Id of the bulk session, for more than 1,000 recipients."""
    message_id: int | None = None
    """Id of the message, for a single recipient."""
    schedule_id: int | None = None
    """Id of the schedule, for a message that waits."""
    chat_id: int | None = None
    """Id of the chat."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("href", "href"),
        Field("type", "type", nested),
        Field("session_id", "sessionId"),
        Field("bulk_id", "bulkId"),
        Field("message_id", "messageId"),
        Field("schedule_id", "scheduleId"),
        Field("chat_id", "chatId"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.href = v if (v := src.get("href")) is None or v.__class__ is str else decode.text(v)
            o.type = None if (v := src.get("type")) is None else _send_message_response_type(v)
            o.session_id = (
                v if (v := src.get("sessionId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.bulk_id = (
                v if (v := src.get("bulkId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.message_id = (
                v if (v := src.get("messageId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.schedule_id = (
                v if (v := src.get("scheduleId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.chat_id = (
                v if (v := src.get("chatId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in SendMessageResponse._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .send_message_response_type import SendMessageResponseType

_send_message_response_type: Final = SendMessageResponseType.decode
