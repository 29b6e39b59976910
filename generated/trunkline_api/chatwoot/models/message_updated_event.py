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
    conversation: EventConversation | None = None
    """The conversation."""
    inbox: EventInbox | None = None
    """The inbox."""
    account: EventAccount | None = None
    """The account."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
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
        Field("conversation", "conversation", nested),
        Field("inbox", "inbox", nested),
        Field("account", "account", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.event = v if (v := src["event"]).__class__ is str else decode.text(v)
            o.content = v if (v := get("content")).__class__ is str or v is None else decode.text(v)
            o.message_type = None if (v := get("message_type")) is None else EventMessageType.decode(v)
            o.private = v if (v := get("private")).__class__ is bool or v is None else decode.boolean(v)
            o.content_type = None if (v := get("content_type")) is None else MessageContentType.decode(v)
            o.content_attributes = (
                v if (v := get("content_attributes")).__class__ is dict or v is None else decode.record(v)
            )
            o.additional_attributes = (
                v if (v := get("additional_attributes")).__class__ is dict or v is None else decode.record(v)
            )
            o.created_at = None if (v := get("created_at")) is None else decode.maybe_timestamp(v)
            o.source_id = v if (v := get("source_id")).__class__ is str or v is None else decode.text(v)
            o.attachments = (
                None if (v := get("attachments")) is None else decode.array(v, Attachment.from_dict)
            )
            o.sender = (
                None
                if (v := get("sender")) is None
                else decode.tagged(
                    v,
                    "type",
                    {
                        "contact": EventContact.from_dict,
                        "user": EventUser.from_dict,
                        "agent_bot": EventAgentBot.from_dict,
                        "captain_assistant": CaptainAssistantSender.from_dict,
                    },
                    EventContact.from_dict,
                )
            )
            o.conversation = None if (v := get("conversation")) is None else EventConversation.from_dict(v)
            o.inbox = None if (v := get("inbox")) is None else EventInbox.from_dict(v)
            o.account = None if (v := get("account")) is None else EventAccount.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in MessageUpdatedEvent._fields)

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
