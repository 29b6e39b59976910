# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested, rfc3339


@define(kw_only=True)
class Conversation(Model):
    """A conversation as agents see it."""

    id: int
    """Number of the conversation within its account."""
    uuid: str | None = None
    """Id that is unique everywhere."""
    account_id: int | None = None
    """The account to which it belongs."""
    inbox_id: int | None = None
    """The inbox in which it takes place."""
    meta: ConversationMeta | None = None
    """Who takes part, and over which channel."""
    status: ConversationStatus | None = None
    """State of the conversation."""
    priority: ConversationPriority | None = None
    """How urgent it is. Null if nobody has said."""
    labels: list[str] | None = None
    """Titles of its labels."""
    messages: list[Message] | None = None
    """The last message of any kind, or nothing."""
    last_non_activity_message: Message | None = None
    """The last message that somebody wrote, private notes among them."""
    unread_count: int | None = None
    """How many messages of the contact no agent has seen, 10 at most."""
    can_reply: bool | None = None
    """Whether the channel takes an answer at the moment; some close a day after the contact's last
    message.
    """
    muted: bool | None = None
    """Whether it is muted."""
    additional_attributes: dict[str, Any] | None = None
    """What the server and the channel have noted, such as the subject of an e-mail."""
    custom_attributes: dict[str, Any] | None = None
    """What you have noted about it."""
    agent_last_seen_at: datetime | None = None
    """Up to when an agent has seen it."""
    assignee_last_seen_at: datetime | None = None
    """Up to when its agent has seen it."""
    contact_last_seen_at: datetime | None = None
    """Up to when the contact has seen it."""
    snoozed_until: datetime | None = None
    """When it comes back. Null if that is when the contact writes again."""
    waiting_since: datetime | None = None
    """Since when the contact has been waiting for an answer."""
    first_reply_created_at: datetime | None = None
    """When it was first answered."""
    last_activity_at: datetime | None = None
    """When something last happened."""
    timestamp: datetime | None = None
    """The same as `last_activity_at`."""
    created_at: datetime | None = None
    """When it was opened."""
    updated_at: datetime | None = None
    """When it was last changed."""
    sla_policy_id: int | None = None
    """The service level that was agreed on."""
    applied_sla: dict[str, Any] | None = None
    """How that service level is doing, where service levels are switched on."""
    sla_events: list[dict[str, Any]] | None = None
    """When that service level was missed, where service levels are switched on."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("uuid", "uuid"),
        Field("account_id", "account_id"),
        Field("inbox_id", "inbox_id"),
        Field("meta", "meta", nested),
        Field("status", "status", nested),
        Field("priority", "priority", nested),
        Field("labels", "labels"),
        Field("messages", "messages", nested),
        Field("last_non_activity_message", "last_non_activity_message", nested),
        Field("unread_count", "unread_count"),
        Field("can_reply", "can_reply"),
        Field("muted", "muted"),
        Field("additional_attributes", "additional_attributes"),
        Field("custom_attributes", "custom_attributes"),
        Field("agent_last_seen_at", "agent_last_seen_at", epoch),
        Field("assignee_last_seen_at", "assignee_last_seen_at", epoch),
        Field("contact_last_seen_at", "contact_last_seen_at", epoch),
        Field("snoozed_until", "snoozed_until", rfc3339),
        Field("waiting_since", "waiting_since", epoch),
        Field("first_reply_created_at", "first_reply_created_at", epoch),
        Field("last_activity_at", "last_activity_at", epoch),
        Field("timestamp", "timestamp", epoch),
        Field("created_at", "created_at", epoch),
        Field("updated_at", "updated_at", epoch),
        Field("sla_policy_id", "sla_policy_id"),
        Field("applied_sla", "applied_sla"),
        Field("sla_events", "sla_events"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.uuid = v if (v := src.get("uuid")) is None or v.__class__ is str else decode.text(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.inbox_id = (
                v if (v := src.get("inbox_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.meta = None if (v := src.get("meta")) is None else _conversation_meta(v)
            o.status = None if (v := src.get("status")) is None else _conversation_status(v)
            o.priority = None if (v := src.get("priority")) is None else _conversation_priority(v)
            o.labels = None if (v := src.get("labels")) is None else decode.array(v, decode.text)
            o.messages = None if (v := src.get("messages")) is None else decode.array(v, _message)
            o.last_non_activity_message = (
                None if (v := src.get("last_non_activity_message")) is None else _message(v)
            )
            o.unread_count = (
                v if (v := src.get("unread_count")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.can_reply = (
                v if (v := src.get("can_reply")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.muted = v if (v := src.get("muted")) is None or v.__class__ is bool else decode.boolean(v)
            o.additional_attributes = (
                v
                if (v := src.get("additional_attributes")) is None or v.__class__ is dict
                else decode.record(v)
            )
            o.custom_attributes = (
                v if (v := src.get("custom_attributes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.agent_last_seen_at = (
                None if (v := src.get("agent_last_seen_at")) is None else decode.maybe_timestamp(v)
            )
            o.assignee_last_seen_at = (
                None if (v := src.get("assignee_last_seen_at")) is None else decode.maybe_timestamp(v)
            )
            o.contact_last_seen_at = (
                None if (v := src.get("contact_last_seen_at")) is None else decode.maybe_timestamp(v)
            )
            o.snoozed_until = None if (v := src.get("snoozed_until")) is None else decode.maybe_timestamp(v)
            o.waiting_since = None if (v := src.get("waiting_since")) is None else decode.maybe_timestamp(v)
            o.first_reply_created_at = (
                None if (v := src.get("first_reply_created_at")) is None else decode.maybe_timestamp(v)
            )
            o.last_activity_at = (
                None if (v := src.get("last_activity_at")) is None else decode.maybe_timestamp(v)
            )
            o.timestamp = None if (v := src.get("timestamp")) is None else decode.maybe_timestamp(v)
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
            o.sla_policy_id = (
                v
                if (v := src.get("sla_policy_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.applied_sla = (
                v if (v := src.get("applied_sla")) is None or v.__class__ is dict else decode.record(v)
            )
            o.sla_events = None if (v := src.get("sla_events")) is None else decode.array(v, decode.record)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Conversation._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .conversation_meta import ConversationMeta
from .conversation_priority import ConversationPriority
from .conversation_status import ConversationStatus
from .message import Message

_conversation_meta: Final = ConversationMeta.from_dict
_conversation_priority: Final = ConversationPriority.decode
_conversation_status: Final = ConversationStatus.decode
_message: Final = Message.from_dict
