# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, nested


@define(kw_only=True)
class BulkSession(Model):
    """A send to more than 1,000 recipients."""

    id: int
    """Id of the bulk session."""
    status: BulkSessionStatus | None = None
    """How far it has come."""
    items_processed: int | None = None
    """How many messages have been made."""
    items_total: int | None = None
    """How many messages there will be."""
    created_at: datetime | None = None
    """When it was created."""
    session: MessageSession | None = None
    """Its session; null until there is one."""
    text: str | None = None
    """The text, with the placeholders of its template still in it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("status", "status", nested),
        Field("items_processed", "itemsProcessed"),
        Field("items_total", "itemsTotal"),
        Field("created_at", "createdAt", basic_offset),
        Field("session", "session", nested),
        Field("text", "text"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.status = None if (v := src.get("status")) is None else _bulk_session_status(v)
            o.items_processed = (
                v
                if (v := src.get("itemsProcessed")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.items_total = (
                v if (v := src.get("itemsTotal")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.created_at = None if (v := src.get("createdAt")) is None else decode.maybe_timestamp(v)
            o.session = None if (v := src.get("session")) is None else _message_session(v)
            o.text = v if (v := src.get("text")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in BulkSession._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .bulk_session_status import BulkSessionStatus
from .message_session import MessageSession

_bulk_session_status: Final = BulkSessionStatus.decode
_message_session: Final = MessageSession.from_dict
