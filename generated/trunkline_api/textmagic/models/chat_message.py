# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, nested


@define(kw_only=True)
class ChatMessage(Model):
    """A message of a chat, in either direction."""

    id: int
    """Id of the message."""
    direction: str | None = None
    """`in` or `i` for a message received, `out` or `o` for one sent."""
    sender: str | None = None
    """The number that it came from."""
    message_time: datetime | None = None
    """When the vendor got it."""
    text: str | None = None
    """The text."""
    receiver: str | None = None
    """The number that it went to."""
    status: MessageStatus | None = None
    """How far it has come, if it was sent."""
    first_name: str | None = None
    """The other side's first name."""
    last_name: str | None = None
    """The other side's last name."""
    session_id: int | None = None
    """Id of the session to which it belongs."""
    initiator_id: int | None = None
    """Id of the user who sent it."""
    message_file_id: int | None = None
    """Id of its file."""
    type: ChatMessageType | None = None
    """What kind of message it is."""
    chat_type: str | None = None
    """Where it was written, such as `sms` or `whatsapp_business`."""
    chat_id: int | None = None
    """Id of the chat."""
    is_edited: bool | None = None
    """Whether it was changed afterwards."""
    error_code: str | None = None
    """What went wrong."""
    files: list[ChatFile] | None = None
    """Its files."""
    payload: ChatMessagePayload | None = None
    """More about what it answers."""
    avatar: str | None = None
    """Path of the other side's picture."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("direction", "direction"),
        Field("sender", "sender"),
        Field("message_time", "messageTime", basic_offset),
        Field("text", "text"),
        Field("receiver", "receiver"),
        Field("status", "status", nested),
        Field("first_name", "firstName"),
        Field("last_name", "lastName"),
        Field("session_id", "sessionId"),
        Field("initiator_id", "initiatorId"),
        Field("message_file_id", "messageFileId"),
        Field("type", "type", nested),
        Field("chat_type", "chatType"),
        Field("chat_id", "chatId"),
        Field("is_edited", "isEdited"),
        Field("error_code", "errorCode"),
        Field("files", "files", nested),
        Field("payload", "payload", nested),
        Field("avatar", "avatar"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.direction = v if (v := src.get("direction")) is None or v.__class__ is str else decode.text(v)
            o.sender = v if (v := src.get("sender")) is None or v.__class__ is str else decode.text(v)
            o.message_time = None if (v := src.get("messageTime")) is None else decode.maybe_timestamp(v)
            o.text = v if (v := src.get("text")) is None or v.__class__ is str else decode.text(v)
            o.receiver = v if (v := src.get("receiver")) is None or v.__class__ is str else decode.text(v)
            o.status = None if (v := src.get("status")) is None else _message_status(v)
            o.first_name = v if (v := src.get("firstName")) is None or v.__class__ is str else decode.text(v)
            o.last_name = v if (v := src.get("lastName")) is None or v.__class__ is str else decode.text(v)
            o.session_id = (
                v if (v := src.get("sessionId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.initiator_id = (
                v if (v := src.get("initiatorId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.message_file_id = (
                v
                if (v := src.get("messageFileId")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.type = None if (v := src.get("type")) is None else _chat_message_type(v)
            o.chat_type = v if (v := src.get("chatType")) is None or v.__class__ is str else decode.text(v)
            o.chat_id = (
                v if (v := src.get("chatId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.is_edited = (
                v if (v := src.get("isEdited")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.error_code = v if (v := src.get("errorCode")) is None or v.__class__ is str else decode.text(v)
            o.files = None if (v := src.get("files")) is None else decode.array(v, _chat_file)
            o.payload = None if (v := src.get("payload")) is None else _chat_message_payload(v)
            o.avatar = v if (v := src.get("avatar")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ChatMessage._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .chat_file import ChatFile
from .chat_message_payload import ChatMessagePayload
from .chat_message_type import ChatMessageType
from .message_status import MessageStatus

_chat_file: Final = ChatFile.from_dict
_chat_message_payload: Final = ChatMessagePayload.from_dict
_chat_message_type: Final = ChatMessageType.decode
_message_status: Final = MessageStatus.decode
