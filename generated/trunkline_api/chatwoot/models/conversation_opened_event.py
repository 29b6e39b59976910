# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested, rfc3339


@define(kw_only=True)
class ConversationOpenedEvent(Model):
    """A conversation was opened again or taken from the bot."""

    id: int
    """Number of the conversation within its account."""
    event: str
    """Name of the event."""
    account: EventAccount | None = None
    """The account. Not told by servers before 4.14.2."""
    inbox_id: int | None = None
    """The inbox in which it takes place."""
    channel: ChannelType | None = None
    """Kind of the channel."""
    status: ConversationStatus | None = None
    """State of the conversation."""
    priority: ConversationPriority | None = None
    """How urgent it is. Null if nobody has said."""
    labels: list[str] | None = None
    """Titles of its labels."""
    meta: EventConversationMeta | None = None
    """Who takes part."""
    contact_inbox: EventContactInbox | None = None
    """The contact's session."""
    messages: list[Message] | None = None
    """The last message that somebody wrote and contacts can see, or nothing."""
    unread_count: int | None = None
    """How many messages of the contact no agent has seen."""
    can_reply: bool | None = None
    """Whether the channel takes an answer at the moment."""
    additional_attributes: dict[str, Any] | None = None
    """What the server and the channel have noted."""
    custom_attributes: dict[str, Any] | None = None
    """What you have noted about it."""
    snoozed_until: datetime | None = None
    """When it comes back, if it was put off."""
    first_reply_created_at: datetime | None = None
    """When it was first answered. Text here, a number elsewhere."""
    waiting_since: datetime | None = None
    """Since when the contact has been waiting for an answer."""
    agent_last_seen_at: datetime | None = None
    """Up to when an agent has seen it."""
    contact_last_seen_at: datetime | None = None
    """Up to when the contact has seen it."""
    last_activity_at: datetime | None = None
    """When something last happened."""
    timestamp: datetime | None = None
    """The same as `last_activity_at`."""
    created_at: datetime | None = None
    """When it was opened."""
    updated_at: datetime | None = None
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("event", "event"),
        Field("account", "account", nested),
        Field("inbox_id", "inbox_id"),
        Field("channel", "channel", nested),
        Field("status", "status", nested),
        Field("priority", "priority", nested),
        Field("labels", "labels"),
        Field("meta", "meta", nested),
        Field("contact_inbox", "contact_inbox", nested),
        Field("messages", "messages", nested),
        Field("unread_count", "unread_count"),
        Field("can_reply", "can_reply"),
        Field("additional_attributes", "additional_attributes"),
        Field("custom_attributes", "custom_attributes"),
        Field("snoozed_until", "snoozed_until", rfc3339),
        Field("first_reply_created_at", "first_reply_created_at", rfc3339),
        Field("waiting_since", "waiting_since", epoch),
        Field("agent_last_seen_at", "agent_last_seen_at", epoch),
        Field("contact_last_seen_at", "contact_last_seen_at", epoch),
        Field("last_activity_at", "last_activity_at", epoch),
        Field("timestamp", "timestamp", epoch),
        Field("created_at", "created_at", epoch),
        Field("updated_at", "updated_at", epoch),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.event = v if (v := src["event"]).__class__ is str else decode.text(v)
            o.account = None if (v := src.get("account")) is None else _event_account(v)
            o.inbox_id = (
                v if (v := src.get("inbox_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.channel = None if (v := src.get("channel")) is None else _channel_type(v)
            o.status = None if (v := src.get("status")) is None else _conversation_status(v)
            o.priority = None if (v := src.get("priority")) is None else _conversation_priority(v)
            o.labels = None if (v := src.get("labels")) is None else decode.array(v, decode.text)
            o.meta = None if (v := src.get("meta")) is None else _event_conversation_meta(v)
            o.contact_inbox = None if (v := src.get("contact_inbox")) is None else _event_contact_inbox(v)
            o.messages = None if (v := src.get("messages")) is None else decode.array(v, _message)
            o.unread_count = (
                v if (v := src.get("unread_count")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.can_reply = (
                v if (v := src.get("can_reply")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.additional_attributes = (
                v
                if (v := src.get("additional_attributes")) is None or v.__class__ is dict
                else decode.record(v)
            )
            o.custom_attributes = (
                v if (v := src.get("custom_attributes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.snoozed_until = None if (v := src.get("snoozed_until")) is None else decode.maybe_timestamp(v)
            o.first_reply_created_at = (
                None if (v := src.get("first_reply_created_at")) is None else decode.maybe_timestamp(v)
            )
            o.waiting_since = None if (v := src.get("waiting_since")) is None else decode.maybe_timestamp(v)
            o.agent_last_seen_at = (
                None if (v := src.get("agent_last_seen_at")) is None else decode.maybe_timestamp(v)
            )
            o.contact_last_seen_at = (
                None if (v := src.get("contact_last_seen_at")) is None else decode.maybe_timestamp(v)
            )
            o.last_activity_at = (
                None if (v := src.get("last_activity_at")) is None else decode.maybe_timestamp(v)
            )
            o.timestamp = None if (v := src.get("timestamp")) is None else decode.maybe_timestamp(v)
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ConversationOpenedEvent._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .channel_type import ChannelType
from .conversation_priority import ConversationPriority
from .conversation_status import ConversationStatus
from .event_account import EventAccount
from .event_contact_inbox import EventContactInbox
from .event_conversation_meta import EventConversationMeta
from .message import Message

_channel_type: Final = ChannelType.decode
_conversation_priority: Final = ConversationPriority.decode
_conversation_status: Final = ConversationStatus.decode
_event_account: Final = EventAccount.from_dict
_event_contact_inbox: Final = EventContactInbox.from_dict
_event_conversation_meta: Final = EventConversationMeta.from_dict
_message: Final = Message.from_dict
