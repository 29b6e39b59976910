# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, nested


@define(kw_only=True)
class MessageSession(Model):
    """One act of sending."""

    id: int
    """Id of the session."""
    start_time: datetime | None = None
    """When the session was created."""
    text: str | None = None
    """The text, with the placeholders of its template still in it."""
    source: MessageSessionSource | None = None
    """Where it was started."""
    reference_id: str | None = None
    """A reference of your own; one of the vendor's when none was given."""
    price: float | None = None
    """What it cost, in the currency of the account."""
    numbers_count: int | None = None
    """How many recipients it had."""
    destination: MessageSessionDestination | None = None
    """In what form the text reaches the recipient."""
    initiator_id: int | None = None
    """Id of the user who started it."""
    title: str | None = None
    """Name of the session."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("start_time", "startTime", basic_offset),
        Field("text", "text"),
        Field("source", "source", nested),
        Field("reference_id", "referenceId"),
        Field("price", "price"),
        Field("numbers_count", "numbersCount"),
        Field("destination", "destination", nested),
        Field("initiator_id", "initiatorId"),
        Field("title", "title"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.start_time = None if (v := src.get("startTime")) is None else decode.maybe_timestamp(v)
            o.text = v if (v := src.get("text")) is None or v.__class__ is str else decode.text(v)
            o.source = None if (v := src.get("source")) is None else _message_session_source(v)
            o.reference_id = (
                v if (v := src.get("referenceId")) is None or v.__class__ is str else decode.text(v)
            )
            o.price = v if (v := src.get("price")) is None or v.__class__ is float else decode.maybe_number(v)
            o.numbers_count = (
                v if (v := src.get("numbersCount")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.destination = None if (v := src.get("destination")) is None else _message_session_destination(v)
            o.initiator_id = (
                v if (v := src.get("initiatorId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.title = v if (v := src.get("title")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in MessageSession._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .message_session_destination import MessageSessionDestination
from .message_session_source import MessageSessionSource

_message_session_destination: Final = MessageSessionDestination.decode
_message_session_source: Final = MessageSessionSource.decode
