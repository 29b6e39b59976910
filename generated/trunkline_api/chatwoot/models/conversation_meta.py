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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.sender = None if (v := get("sender")) is None else Contact.from_dict(v)
            o.channel = None if (v := get("channel")) is None else ChannelType.decode(v)
            o.assignee = None if (v := get("assignee")) is None else Assignee.from_dict(v)
            o.assignee_type = None if (v := get("assignee_type")) is None else AssigneeType.decode(v)
            o.team = None if (v := get("team")) is None else Team.from_dict(v)
            o.hmac_verified = (
                v if (v := get("hmac_verified")).__class__ is bool or v is None else decode.boolean(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ConversationMeta._fields)

# Models refer to each other, so they are imported when this one exists.
from .assignee import Assignee
from .assignee_type import AssigneeType
from .channel_type import ChannelType
from .contact import Contact
from .team import Team
