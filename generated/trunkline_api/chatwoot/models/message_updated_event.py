# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class MessageUpdatedEvent(Model):
    """A message was changed."""

    id: int
    """Id of the message, unique in the whole installation."""
    conversation: EventConversation
    """A conversation, as webhooks are told of it."""
    event: str
    """Name of the event."""
    content: str | None = None
    """The text. Null when there are only files."""
    message_type: EventMessageType | None = None
    """Who wrote it to whom. Text here, a number elsewhere."""
    private: bool | None = None
    """Whether it is a note that only agents see."""
    content_type: MessageContentType | None = None
    """How to show it."""
    content_attributes: dict[str, Any] | None = None
    """What belongs to an interactive message, and references to other messages."""
    additional_attributes: dict[str, Any] | None = None
    """What the server has noted."""
    created_at: datetime | None = None
    """When it was written. Text here, a number elsewhere."""
    source_id: str | None = None
    """Its id in another system, such as that of the channel."""
    attachments: list[Attachment] | None = None
    """Files and the like. Absent when there are none."""
    sender: EventContact | EventUser | EventAgentBot | CaptainAssistantSender | None = None
    """Who wrote it. Null for messages of the server itself."""
    inbox: EventInbox | None = None
    """The inbox."""
    account: EventAccount | None = None
    """The account."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("conversation", "conversation", nested),
        Field("event", "event"),
        Field("content", "content"),
        Field("message_type", "message_type", nested),
        Field("private", "private"),
        Field("content_type", "content_type", nested),
        Field("content_attributes", "content_attributes"),
        Field("additional_attributes", "additional_attributes"),
        Field("created_at", "created_at", rfc3339),
        Field("source_id", "source_id"),
        Field("attachments", "attachments", nested),
        Field("sender", "sender", nested),
        Field("inbox", "inbox", nested),
        Field("account", "account", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.conversation = _event_conversation(src["conversation"])
            o.event = v if (v := src["event"]).__class__ is str else decode.text(v)
            o.content = v if (v := src.get("content")) is None or v.__class__ is str else decode.text(v)
            o.message_type = None if (v := src.get("message_type")) is None else _event_message_type(v)
            o.private = v if (v := src.get("private")) is None or v.__class__ is bool else decode.boolean(v)
            o.content_type = None if (v := src.get("content_type")) is None else _message_content_type(v)
            o.content_attributes = (
                v if (v := src.get("content_attributes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.additional_attributes = (
                v
                if (v := src.get("additional_attributes")) is None or v.__class__ is dict
                else decode.record(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.source_id = v if (v := src.get("source_id")) is None or v.__class__ is str else decode.text(v)
            o.attachments = None if (v := src.get("attachments")) is None else decode.array(v, _attachment)
            o.sender = (
                None
                if (v := src.get("sender")) is None
                else decode.tagged(
                    v,
                    "type",
                    {
                        "contact": _event_contact,
                        "user": _event_user,
                        "agent_bot": _event_agent_bot,
                        "captain_assistant": _captain_assistant_sender,
                    },
                    _event_contact,
                )
            )
            o.inbox = None if (v := src.get("inbox")) is None else _event_inbox(v)
            o.account = None if (v := src.get("account")) is None else _event_account(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in MessageUpdatedEvent._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .attachment import Attachment
from .captain_assistant_sender import CaptainAssistantSender
from .event_account import EventAccount
from .event_agent_bot import EventAgentBot
from .event_contact import EventContact
from .event_conversation import EventConversation
from .event_inbox import EventInbox
from .event_message_type import EventMessageType
from .event_user import EventUser
from .message_content_type import MessageContentType

_attachment: Final = Attachment.from_dict
_captain_assistant_sender: Final = CaptainAssistantSender.from_dict
_event_account: Final = EventAccount.from_dict
_event_agent_bot: Final = EventAgentBot.from_dict
_event_contact: Final = EventContact.from_dict
_event_conversation: Final = EventConversation.from_dict
_event_inbox: Final = EventInbox.from_dict
_event_message_type: Final = EventMessageType.decode
_event_user: Final = EventUser.from_dict
_message_content_type: Final = MessageContentType.decode
