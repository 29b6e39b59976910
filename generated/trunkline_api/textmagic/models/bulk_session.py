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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.status = None if (v := get("status")) is None else BulkSessionStatus.decode(v)
            o.items_processed = (
                v if (v := get("itemsProcessed")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.items_total = (
                v if (v := get("itemsTotal")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.created_at = None if (v := get("createdAt")) is None else decode.maybe_timestamp(v)
            o.session = None if (v := get("session")) is None else MessageSession.from_dict(v)
            o.text = v if (v := get("text")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in BulkSession._fields)

# Models refer to each other, so they are imported when this one exists.
from .bulk_session_status import BulkSessionStatus
from .message_session import MessageSession
