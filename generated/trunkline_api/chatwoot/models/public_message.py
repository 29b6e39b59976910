# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested


@define(kw_only=True)
class PublicMessage(Model):
    """A message that the contact may see."""

    id: int
    """Id of the message, unique in the whole installation."""
    message_type: MessageType
    """From the inbox's point of view, a contact's message is incoming. Activities are not shown to
    contacts.
    """
    created_at: datetime
    """When it was written."""
    conversation_id: int
    """Number of the conversation within its account."""
    content: str | None = None
    """The text. Null when there are only files."""
    content_type: MessageContentType | None = None
    """How to show it. Null from servers of 2021."""
    content_attributes: dict[str, Any] | None = None
    """What belongs to an interactive message, such as its options and the values submitted, and references
    to other messages.
    """
    attachments: list[Attachment] | None = None
    """Files and the like. Absent when there are none."""
    sender: ContactSender | UserSender | AgentBotSender | CaptainAssistantSender | None = None
    """Who wrote it. Absent or null for automatic messages."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("message_type", "message_type", nested),
        Field("created_at", "created_at", epoch),
        Field("conversation_id", "conversation_id"),
        Field("content", "content"),
        Field("content_type", "content_type", nested),
        Field("content_attributes", "content_attributes"),
        Field("attachments", "attachments", nested),
        Field("sender", "sender", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.message_type = _message_type(src["message_type"])
            o.created_at = decode.timestamp(src["created_at"])
            o.conversation_id = v if (v := src["conversation_id"]).__class__ is int else decode.integer(v)
            o.content = v if (v := src.get("content")) is None or v.__class__ is str else decode.text(v)
            o.content_type = None if (v := src.get("content_type")) is None else _message_content_type(v)
            o.content_attributes = (
                v if (v := src.get("content_attributes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.attachments = None if (v := src.get("attachments")) is None else decode.array(v, _attachment)
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
_KNOWN: Final = frozenset(one.key for one in PublicMessage._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .agent_bot_sender import AgentBotSender
from .attachment import Attachment
from .captain_assistant_sender import CaptainAssistantSender
from .contact_sender import ContactSender
from .message_content_type import MessageContentType
from .message_type import MessageType
from .user_sender import UserSender

_agent_bot_sender: Final = AgentBotSender.from_dict
_attachment: Final = Attachment.from_dict
_captain_assistant_sender: Final = CaptainAssistantSender.from_dict
_contact_sender: Final = ContactSender.from_dict
_message_content_type: Final = MessageContentType.decode
_message_type: Final = MessageType.decode
_user_sender: Final = UserSender.from_dict
