# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested


@define(kw_only=True)
class SentFile(Model):
    """A file, a place or the like that was sent in a conversation."""

    id: int | None = None
    """Id of the attachment."""
    message_id: int | None = None
    """The message to which it belongs."""
    conversation_id: int | None = None
    """Number of the conversation within its account. Only among the files of a contact."""
    file_type: AttachmentFileType | None = None
    """What it is."""
    data_url: str | None = None
    """Where to fetch the file; the address redirects and needs no credentials. Null where there is none."""
    thumb_url: str | None = None
    """Where to fetch a small picture. Empty except for images."""
    file_size: int | None = None
    """Size in bytes."""
    extension: str | None = None
    """Extension of the file name, without the dot."""
    width: int | None = None
    """Width of an image in pixels, once it has been measured."""
    height: int | None = None
    """Height of an image in pixels, once it has been measured."""
    created_at: datetime | None = None
    """When its message was written."""
    sender: ContactSender | UserSender | AgentBotSender | CaptainAssistantSender | None = None
    """Who sent it. Absent for automatic messages."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("message_id", "message_id"),
        Field("conversation_id", "conversation_id"),
        Field("file_type", "file_type", nested),
        Field("data_url", "data_url"),
        Field("thumb_url", "thumb_url"),
        Field("file_size", "file_size"),
        Field("extension", "extension"),
        Field("width", "width"),
        Field("height", "height"),
        Field("created_at", "created_at", epoch),
        Field("sender", "sender", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.message_id = (
                v if (v := src.get("message_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.conversation_id = (
                v
                if (v := src.get("conversation_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.file_type = None if (v := src.get("file_type")) is None else _attachment_file_type(v)
            o.data_url = v if (v := src.get("data_url")) is None or v.__class__ is str else decode.text(v)
            o.thumb_url = v if (v := src.get("thumb_url")) is None or v.__class__ is str else decode.text(v)
            o.file_size = (
                v if (v := src.get("file_size")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.extension = v if (v := src.get("extension")) is None or v.__class__ is str else decode.text(v)
            o.width = v if (v := src.get("width")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.height = (
                v if (v := src.get("height")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.sender = (
                None
                if (v := src.get("sender")) is None
                else decode.tagged(
                    v,
                    "type",
                    {
                        "contact": _contact_sender,
                        "user": _user_sender,
                        "agent_bot": _agent_bot_sender,
                        "captain_assistant": _captain_assistant_sender,
                    },
                    _contact_sender,
                )
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in SentFile._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .agent_bot_sender import AgentBotSender
from .attachment_file_type import AttachmentFileType
from .captain_assistant_sender import CaptainAssistantSender
from .contact_sender import ContactSender
from .user_sender import UserSender

_agent_bot_sender: Final = AgentBotSender.from_dict
_attachment_file_type: Final = AttachmentFileType.decode
_captain_assistant_sender: Final = CaptainAssistantSender.from_dict
_contact_sender: Final = ContactSender.from_dict
_user_sender: Final = UserSender.from_dict
