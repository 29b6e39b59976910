# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ConversationTypingOnEvent(Model):
    """Somebody is typing."""

    conversation: EventConversation
    """A conversation, as webhooks are told of it."""
    event: str
    """Name of the event."""
    user: EventContact | EventUser | EventAgentBot | CaptainAssistantSender | None = None
    """Who types."""
    is_private: bool | None = None
    """Whether it is to be a private note."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("conversation", "conversation", nested),
        Field("event", "event"),
        Field("user", "user", nested),
        Field("is_private", "is_private"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.conversation = _event_conversation(src["conversation"])
            o.event = v if (v := src["event"]).__class__ is str else decode.text(v)
            o.user = (
                None
                if (v := src.get("user")) is None
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
            o.is_private = (
                v if (v := src.get("is_private")) is None or v.__class__ is bool else decode.boolean(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ConversationTypingOnEvent._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .captain_assistant_sender import CaptainAssistantSender
from .event_agent_bot import EventAgentBot
from .event_contact import EventContact
from .event_conversation import EventConversation
from .event_user import EventUser

_captain_assistant_sender: Final = CaptainAssistantSender.from_dict
_event_agent_bot: Final = EventAgentBot.from_dict
_event_contact: Final = EventContact.from_dict
_event_conversation: Final = EventConversation.from_dict
_event_user: Final = EventUser.from_dict
