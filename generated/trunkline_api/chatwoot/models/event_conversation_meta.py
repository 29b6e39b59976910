# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class EventConversationMeta(Model):
    """Who takes part in a conversation."""

    sender: ContactSender | None = None
    """The contact."""
    assignee: UserSender | AgentBotSender | CaptainAssistantSender | None = None
    """The agent or bot who has it. Null if nobody has."""
    assignee_type: AssigneeType | None = None
    """Which of the two it is."""
    team: EventTeam | None = None
    """The team that has it. Null if none has."""
    hmac_verified: bool | None = None
    """Whether the contact has proved who they are."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("sender", "sender", nested),
        Field("assignee", "assignee", nested),
        Field("assignee_type", "assignee_type", nested),
        Field("team", "team", nested),
        Field("hmac_verified", "hmac_verified"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.sender = None if (v := src.get("sender")) is None else _contact_sender(v)
            o.assignee = (
                None
                if (v := src.get("assignee")) is None
                else decode.tagged(
                    v,
                    "type",
                    {
                        "user": _user_sender,
                        "agent_bot": _agent_bot_sender,
                        "captain_assistant": _captain_assistant_sender,
                    },
                    _user_sender,
                )
            )
            o.assignee_type = None if (v := src.get("assignee_type")) is None else _assignee_type(v)
            o.team = None if (v := src.get("team")) is None else _event_team(v)
            o.hmac_verified = (
                v if (v := src.get("hmac_verified")) is None or v.__class__ is bool else decode.boolean(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in EventConversationMeta._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .agent_bot_sender import AgentBotSender
from .assignee_type import AssigneeType
from .captain_assistant_sender import CaptainAssistantSender
from .contact_sender import ContactSender
from .event_team import EventTeam
from .user_sender import UserSender

_agent_bot_sender: Final = AgentBotSender.from_dict
_assignee_type: Final = AssigneeType.decode
_captain_assistant_sender: Final = CaptainAssistantSender.from_dict
_contact_sender: Final = ContactSender.from_dict
_event_team: Final = EventTeam.from_dict
_user_sender: Final = UserSender.from_dict
