# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested


@define(kw_only=True)
class MessageConversation(Model):
    """A conversation, as its messages show it."""

    assignee_id: int | None = None
    """The agent who has it."""
    unread_count: int | None = None
    """How many messages of the contact no agent has seen."""
    last_activity_at: datetime | None = None
    """When something last happened."""
    contact_inbox: MessageContactInbox | None = None
    """The contact's session."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("assignee_id", "assignee_id"),
        Field("unread_count", "unread_count"),
        Field("last_activity_at", "last_activity_at", epoch),
        Field("contact_inbox", "contact_inbox", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.assignee_id = (
                v if (v := src.get("assignee_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.unread_count = (
                v if (v := src.get("unread_count")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.last_activity_at = (
                None if (v := src.get("last_activity_at")) is None else decode.maybe_timestamp(v)
            )
            o.contact_inbox = None if (v := src.get("contact_inbox")) is None else _message_contact_inbox(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in MessageConversation._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .message_contact_inbox import MessageContactInbox

_message_contact_inbox: Final = MessageContactInbox.from_dict
