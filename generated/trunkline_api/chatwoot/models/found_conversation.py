# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested


@define(kw_only=True)
class FoundConversation(Model):
    """A conversation in brief, as a search shows it."""

    id: int
    """Number of the conversation within its account."""
    uuid: str | None = None
    """Id that is unique everywhere."""
    created_at: datetime | None = None
    """When it was opened."""
    contact: FoundContact | None = None
    """The contact."""
    inbox: InboxSummary | None = None
    """The inbox in which it takes place."""
    messages: list[FoundMessage] | None = None
    """Messages of the conversation, those that were found among them."""
    account_id: int | None = None
    """The account to which it belongs."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("uuid", "uuid"),
        Field("created_at", "created_at", epoch),
        Field("contact", "contact", nested),
        Field("inbox", "inbox", nested),
        Field("messages", "messages", nested),
        Field("account_id", "account_id"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.uuid = v if (v := src.get("uuid")) is None or v.__class__ is str else decode.text(v)
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.contact = None if (v := src.get("contact")) is None else _found_contact(v)
            o.inbox = None if (v := src.get("inbox")) is None else _inbox_summary(v)
            o.messages = None if (v := src.get("messages")) is None else decode.array(v, _found_message)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in FoundConversation._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .found_contact import FoundContact
from .found_message import FoundMessage
from .inbox_summary import InboxSummary

_found_contact: Final = FoundContact.from_dict
_found_message: Final = FoundMessage.from_dict
_inbox_summary: Final = InboxSummary.from_dict
