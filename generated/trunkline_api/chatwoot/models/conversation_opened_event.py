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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.event = v if (v := src["event"]).__class__ is str else decode.text(v)
            o.account = None if (v := get("account")) is None else EventAccount.from_dict(v)
            o.inbox_id = (
                v if (v := get("inbox_id")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.channel = None if (v := get("channel")) is None else ChannelType.decode(v)
            o.status = None if (v := get("status")) is None else ConversationStatus.decode(v)
            o.priority = None if (v := get("priority")) is None else ConversationPriority.decode(v)
            o.labels = None if (v := get("labels")) is None else decode.array(v, decode.text)
            o.meta = None if (v := get("meta")) is None else EventConversationMeta.from_dict(v)
            o.contact_inbox = None if (v := get("contact_inbox")) is None else EventContactInbox.from_dict(v)
            o.messages = None if (v := get("messages")) is None else decode.array(v, Message.from_dict)
            o.unread_count = (
                v if (v := get("unread_count")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.can_reply = v if (v := get("can_reply")).__class__ is bool or v is None else decode.boolean(v)
            o.additional_attributes = (
                v if (v := get("additional_attributes")).__class__ is dict or v is None else decode.record(v)
            )
            o.custom_attributes = (
                v if (v := get("custom_attributes")).__class__ is dict or v is None else decode.record(v)
            )
            o.snoozed_until = None if (v := get("snoozed_until")) is None else decode.maybe_timestamp(v)
            o.first_reply_created_at = (
                None if (v := get("first_reply_created_at")) is None else decode.maybe_timestamp(v)
            )
            o.waiting_since = None if (v := get("waiting_since")) is None else decode.maybe_timestamp(v)
            o.agent_last_seen_at = (
                None if (v := get("agent_last_seen_at")) is None else decode.maybe_timestamp(v)
            )
            o.contact_last_seen_at = (
                None if (v := get("contact_last_seen_at")) is None else decode.maybe_timestamp(v)
            )
            o.last_activity_at = None if (v := get("last_activity_at")) is None else decode.maybe_timestamp(v)
            o.timestamp = None if (v := get("timestamp")) is None else decode.maybe_timestamp(v)
            o.created_at = None if (v := get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := get("updated_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ConversationOpenedEvent._fields)

# Models refer to each other, so they are imported when this one exists.
from .channel_type import ChannelType
from .conversation_priority import ConversationPriority
from .conversation_status import ConversationStatus
from .event_account import EventAccount
from .event_contact_inbox import EventContactInbox
from .event_conversation_meta import EventConversationMeta
from .message import Message
