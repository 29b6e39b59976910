# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested


@define(kw_only=True)
class PublicConversation(Model):
    """A conversation as its contact sees it."""

    id: int
    """Number of the conversation within its account."""
    uuid: str | None = None
    """Id that is unique everywhere."""
    inbox_id: int | None = None
    """The inbox in which it takes place."""
    status: ConversationStatus | None = None
    """State of the conversation."""
    contact_last_seen_at: datetime | None = None
    """Up to when the contact has seen it."""
    agent_last_seen_at: datetime | None = None
    """Up to when an agent has seen it."""
    messages: list[PublicMessage] | None = None
    """All messages that the contact may see, the oldest first."""
    contact: PublicContactRecord | None = None
    """The contact, as it is stored."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("uuid", "uuid"),
        Field("inbox_id", "inbox_id"),
        Field("status", "status", nested),
        Field("contact_last_seen_at", "contact_last_seen_at", epoch),
        Field("agent_last_seen_at", "agent_last_seen_at", epoch),
        Field("messages", "messages", nested),
        Field("contact", "contact", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.uuid = v if (v := src.get("uuid")) is None or v.__class__ is str else decode.text(v)
            o.inbox_id = (
                v if (v := src.get("inbox_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.status = None if (v := src.get("status")) is None else _conversation_status(v)
            o.contact_last_seen_at = (
                None if (v := src.get("contact_last_seen_at")) is None else decode.maybe_timestamp(v)
            )
            o.agent_last_seen_at = (
                None if (v := src.get("agent_last_seen_at")) is None else decode.maybe_timestamp(v)
            )
            o.messages = None if (v := src.get("messages")) is None else decode.array(v, _public_message)
            o.contact = None if (v := src.get("contact")) is None else _public_contact_record(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in PublicConversation._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .conversation_status import ConversationStatus
from .public_contact_record import PublicContactRecord
from .public_message import PublicMessage

_conversation_status: Final = ConversationStatus.decode
_public_contact_record: Final = PublicContactRecord.from_dict
_public_message: Final = PublicMessage.from_dict
