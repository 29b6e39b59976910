# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class MessageSentEvent(Model):
    """A message was sent."""

    event_type: str
    """Name of the event."""
    payload: MessageEventData
    """One message, as webhooks are told of it."""
    account_id: str | None = None
    """Id of the account."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("event_type", "eventType"),
        Field("payload", "payload", nested),
        Field("account_id", "accountId"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.event_type = v if (v := src["eventType"]).__class__ is str else decode.text(v)
            o.payload = _message_event_data(src["payload"])
            o.account_id = v if (v := src.get("accountId")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in MessageSentEvent._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .message_event_data import MessageEventData

_message_event_data: Final = MessageEventData.from_dict
