# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ConversationTypingOffEvent(Model):
    """Somebody has stopped typing."""

    event: str
    """Name of the event."""
    user: EventContact | EventUser | EventAgentBot | CaptainAssistantSender | None = None
    """Who types."""
    conversation: EventConversation | None = None
    """The conversation."""
    is_private: bool | None = None
    """Whether it is to be a private note."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("event", "event"),
        Field("user", "user", nested),
        Field("conversation", "conversation", nested),
        Field("is_private", "is_private"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.event = v if (v := src["event"]).__class__ is str else decode.text(v)
            o.user = (
                None
                if (v := get("user")) is None
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
            o.is_private = v if (v := get("is_private")).__class__ is bool or v is None else decode.boolean(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ConversationTypingOffEvent._fields)

# Models refer to each other, so they are imported when this one exists.
from .captain_assistant_sender import CaptainAssistantSender
from .event_agent_bot import EventAgentBot
from .event_contact import EventContact
from .event_conversation import EventConversation
from .event_user import EventUser
