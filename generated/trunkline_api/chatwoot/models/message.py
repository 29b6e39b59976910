# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested, rfc3339


@define(kw_only=True)
class Message(Model):
    """A message, a private note or an entry about something that happened."""

    id: int
    """Id of the message, unique in the whole installation."""
    content: str | None = None
    """The text. Null when there are only files."""
    conversation_id: int | None = None
    """Number of the conversation within its account."""
    inbox_id: int | None = None
    """The inbox in which it stands."""
    message_type: MessageType | None = None
    """Who wrote it to whom."""
    private: bool | None = None
    """Whether it is a note that only agents see."""
    status: MessageStatus | None = None
    """How far it has come."""
    content_type: MessageContentType | None = None
    """How to show it."""
    content_attributes: dict[str, Any] | None = None
    """What belongs to an interactive message, such as its options and the values submitted, and references
    to other messages.
    """
    created_at: datetime | None = None
    """When it was written."""
    source_id: str | None = None
    """Its id in another system, such as that of the channel."""
    echo_id: str | None = None
    """The mark that the request gave it. Only in the answer to that request."""
    attachments: list[Attachment] | None = None
    """Files and the like. Absent when there are none."""
    sender: ContactSender | UserSender | AgentBotSender | CaptainAssistantSender | None = None
    """Who wrote it. Absent for automatic messages and entries."""
    call: dict[str, Any] | None = None
    """The call that the message stands for, where calls are switched on."""
    account_id: int | None = None
    """The account. Only inside a conversation, like everything that follows."""
    updated_at: datetime | None = None
    """When it was last changed."""
    sender_type: SenderType | None = None
    """Kind of the sender."""
    sender_id: int | None = None
    """Id of the sender, among those of its kind."""
    external_source_ids: dict[str, Any] | None = None
    """Its ids in other systems."""
    additional_attributes: dict[str, Any] | None = None
    """What the server has noted, such as the template that was sent."""
    processed_message_content: str | None = None
    """The text as it is searched, for e-mails without what they quote."""
    sentiment: dict[str, Any] | None = None
    """What an analysis says about its tone. Usually empty."""
    conversation: MessageConversation | None = None
    """The conversation in brief."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("content", "content"),
        Field("conversation_id", "conversation_id"),
        Field("inbox_id", "inbox_id"),
        Field("message_type", "message_type", nested),
        Field("private", "private"),
        Field("status", "status", nested),
        Field("content_type", "content_type", nested),
        Field("content_attributes", "content_attributes"),
        Field("created_at", "created_at", epoch),
        Field("source_id", "source_id"),
        Field("echo_id", "echo_id"),
        Field("attachments", "attachments", nested),
        Field("sender", "sender", nested),
        Field("call", "call"),
        Field("account_id", "account_id"),
        Field("updated_at", "updated_at", rfc3339),
        Field("sender_type", "sender_type", nested),
        Field("sender_id", "sender_id"),
        Field("external_source_ids", "external_source_ids"),
        Field("additional_attributes", "additional_attributes"),
        Field("processed_message_content", "processed_message_content"),
        Field("sentiment", "sentiment"),
        Field("conversation", "conversation", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.content = v if (v := src.get("content")) is None or v.__class__ is str else decode.text(v)
            o.conversation_id = (
                v
                if (v := src.get("conversation_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.inbox_id = (
                v if (v := src.get("inbox_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.message_type = None if (v := src.get("message_type")) is None else _message_type(v)
            o.private = v if (v := src.get("private")) is None or v.__class__ is bool else decode.boolean(v)
            o.status = None if (v := src.get("status")) is None else _message_status(v)
            o.content_type = None if (v := src.get("content_type")) is None else _message_content_type(v)
            o.content_attributes = (
                v if (v := src.get("content_attributes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.source_id = v if (v := src.get("source_id")) is None or v.__class__ is str else decode.text(v)
            o.echo_id = v if (v := src.get("echo_id")) is None or v.__class__ is str else decode.text(v)
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
            o.call = v if (v := src.get("call")) is None or v.__class__ is dict else decode.record(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
            o.sender_type = None if (v := src.get("sender_type")) is None else _sender_type(v)
            o.sender_id = (
                v if (v := src.get("sender_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.external_source_ids = (
                v
                if (v := src.get("external_source_ids")) is None or v.__class__ is dict
                else decode.record(v)
            )
            o.additional_attributes = (
                v
                if (v := src.get("additional_attributes")) is None or v.__class__ is dict
                else decode.record(v)
            )
            o.processed_message_content = (
                v
                if (v := src.get("processed_message_content")) is None or v.__class__ is str
                else decode.text(v)
            )
            o.sentiment = (
                v if (v := src.get("sentiment")) is None or v.__class__ is dict else decode.record(v)
            )
            o.conversation = None if (v := src.get("conversation")) is None else _message_conversation(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Message._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .agent_bot_sender import AgentBotSender
from .attachment import Attachment
from .captain_assistant_sender import CaptainAssistantSender
from .contact_sender import ContactSender
from .message_content_type import MessageContentType
from .message_conversation import MessageConversation
from .message_status import MessageStatus
from .message_type import MessageType
from .sender_type import SenderType
from .user_sender import UserSender

_agent_bot_sender: Final = AgentBotSender.from_dict
_attachment: Final = Attachment.from_dict
_captain_assistant_sender: Final = CaptainAssistantSender.from_dict
_contact_sender: Final = ContactSender.from_dict
_message_content_type: Final = MessageContentType.decode
_message_conversation: Final = MessageConversation.from_dict
_message_status: Final = MessageStatus.decode
_message_type: Final = MessageType.decode
_sender_type: Final = SenderType.decode
_user_sender: Final = UserSender.from_dict
