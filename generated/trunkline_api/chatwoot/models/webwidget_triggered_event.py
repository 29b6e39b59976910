# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class WebwidgetTriggeredEvent(Model):
    """A contact has opened the widget."""

    event: str
    """Name of the event."""
    id: int
    """Id of the contact's session, neither of the contact nor of a conversation."""
    contact: EventContact | None = None
    """The contact."""
    inbox: EventInbox | None = None
    """The inbox."""
    account: EventAccount | None = None
    """The account."""
    current_conversation: EventConversation | None = None
    """The contact's last conversation, if there is one."""
    source_id: str | None = field(default=None, repr=False)
    """Key of the session."""
    event_info: WidgetEventInfo | None = None
    """Where and how."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("event", "event"),
        Field("id", "id"),
        Field("contact", "contact", nested),
        Field("inbox", "inbox", nested),
        Field("account", "account", nested),
        Field("current_conversation", "current_conversation", nested),
        Field("source_id", "source_id"),
        Field("event_info", "event_info", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.event = v if (v := src["event"]).__class__ is str else decode.text(v)
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.contact = None if (v := src.get("contact")) is None else _event_contact(v)
            o.inbox = None if (v := src.get("inbox")) is None else _event_inbox(v)
            o.account = None if (v := src.get("account")) is None else _event_account(v)
            o.current_conversation = (
                None if (v := src.get("current_conversation")) is None else _event_conversation(v)
            )
            o.source_id = v if (v := src.get("source_id")) is None or v.__class__ is str else decode.text(v)
            o.event_info = None if (v := src.get("event_info")) is None else _widget_event_info(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in WebwidgetTriggeredEvent._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .event_account import EventAccount
from .event_contact import EventContact
from .event_conversation import EventConversation
from .event_inbox import EventInbox
from .widget_event_info import WidgetEventInfo

_event_account: Final = EventAccount.from_dict
_event_contact: Final = EventContact.from_dict
_event_conversation: Final = EventConversation.from_dict
_event_inbox: Final = EventInbox.from_dict
_widget_event_info: Final = WidgetEventInfo.from_dict
