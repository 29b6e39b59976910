# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested


@define(kw_only=True)
class FoundMessage(Model):
    """A message in brief, as a search shows it."""

    id: int
    """Id of the message, unique in the whole installation."""
    content: str | None = None
    """The text."""
    sender_name: str | None = None
    """Name of who wrote it. Absent for automatic messages."""
    message_type: MessageType | None = None
    """Who wrote it to whom."""
    created_at: datetime | None = None
    """When it was written."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("content", "content"),
        Field("sender_name", "sender_name"),
        Field("message_type", "message_type", nested),
        Field("created_at", "created_at", epoch),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.content = v if (v := src.get("content")) is None or v.__class__ is str else decode.text(v)
            o.sender_name = (
                v if (v := src.get("sender_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.message_type = None if (v := src.get("message_type")) is None else _message_type(v)
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in FoundMessage._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .message_type import MessageType

_message_type: Final = MessageType.decode
