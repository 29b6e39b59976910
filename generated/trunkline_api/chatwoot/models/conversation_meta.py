# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ConversationMeta(Model):
    """Who takes part in a conversation, and over which channel."""

    sender: Contact | None = None
    """The contact, without `contact_inboxes`."""
    channel: ChannelType | None = None
    """Kind of the channel."""
    assignee: Assignee | None = None
    """The agent or bot who has it. Absent if nobody has."""
    assignee_type: AssigneeType | None = None
    """Which of the two it is."""
    team: Team | None = None
    """The team that has it. Absent if none has."""
    hmac_verified: bool | None = None
    """Whether the contact has proved who they are."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("sender", "sender", nested),
        Field("channel", "channel", nested),
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
            o.sender = None if (v := src.get("sender")) is None else _contact(v)
            o.channel = None if (v := src.get("channel")) is None else _channel_type(v)
            o.assignee = None if (v := src.get("assignee")) is None else _assignee(v)
            o.assignee_type = None if (v := src.get("assignee_type")) is None else _assignee_type(v)
            o.team = None if (v := src.get("team")) is None else _team(v)
            o.hmac_verified = (
                v if (v := src.get("hmac_verified")) is None or v.__class__ is bool else decode.boolean(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ConversationMeta._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .assignee import Assignee
from .assignee_type import AssigneeType
from .channel_type import ChannelType
from .contact import Contact
from .team import Team

_assignee: Final = Assignee.from_dict
_assignee_type: Final = AssigneeType.decode
_channel_type: Final = ChannelType.decode
_contact: Final = Contact.from_dict
_team: Final = Team.from_dict
