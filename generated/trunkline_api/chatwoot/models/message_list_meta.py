# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class MessageListMeta(Model):
    """What is known about the conversation of some messages."""

    labels: list[str] | None = None
    """Titles of its labels."""
    additional_attributes: dict[str, Any] | None = None
    """What the server and the channel have noted, such as the subject of an e-mail."""
    contact: ContactSender | None = None
    """The contact."""
    assignee: UserSender | None = None
    """The agent who has it. Absent if nobody has."""
    agent_last_seen_at: datetime | None = None
    """Up to when an agent has seen it."""
    assignee_last_seen_at: datetime | None = None
    """Up to when its agent has seen it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("labels", "labels"),
        Field("additional_attributes", "additional_attributes"),
        Field("contact", "contact", nested),
        Field("assignee", "assignee", nested),
        Field("agent_last_seen_at", "agent_last_seen_at", rfc3339),
        Field("assignee_last_seen_at", "assignee_last_seen_at", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.labels = None if (v := src.get("labels")) is None else decode.array(v, decode.text)
            o.additional_attributes = (
                v
                if (v := src.get("additional_attributes")) is None or v.__class__ is dict
                else decode.record(v)
            )
            o.contact = None if (v := src.get("contact")) is None else _contact_sender(v)
            o.assignee = None if (v := src.get("assignee")) is None else _user_sender(v)
            o.agent_last_seen_at = (
                None if (v := src.get("agent_last_seen_at")) is None else decode.maybe_timestamp(v)
            )
            o.assignee_last_seen_at = (
                None if (v := src.get("assignee_last_seen_at")) is None else decode.maybe_timestamp(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in MessageListMeta._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .contact_sender import ContactSender
from .user_sender import UserSender

_contact_sender: Final = ContactSender.from_dict
_user_sender: Final = UserSender.from_dict
