# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, nested


@define(kw_only=True)
class MessageOutSession(Model):
    """The session of a message, in short."""

    id: int | None = None
    """Id of the session."""
    start_time: datetime | None = None
    """When the session was created."""
    text: str | None = None
    """The text, with the placeholders of its template still in it."""
    price: float | None = None
    """What it cost, in the currency of the account."""
    numbers_count: int | None = None
    """How many recipients it had."""
    destination: MessageSessionDestination | None = None
    """In what form the text reaches the recipient."""
    source: MessageSessionSource | None = None
    """Where it was started."""
    reference_id: str | None = None
    """A reference of your own; one of the vendor's when none was given."""
    initiator_id: int | None = None
    """Id of the user who started it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("start_time", "startTime", basic_offset),
        Field("text", "text"),
        Field("price", "price"),
        Field("numbers_count", "numbersCount"),
        Field("destination", "destination", nested),
        Field("source", "source", nested),
        Field("reference_id", "referenceId"),
        Field("initiator_id", "initiatorId"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is int or v is None else decode.maybe_integer(v)
            o.start_time = None if (v := get("startTime")) is None else decode.maybe_timestamp(v)
            o.text = v if (v := get("text")).__class__ is str or v is None else decode.text(v)
            o.price = v if (v := get("price")).__class__ is float or v is None else decode.maybe_number(v)
            o.numbers_count = (
                v if (v := get("numbersCount")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.destination = None if (v := get("destination")) is None else MessageSessionDestination.decode(v)
            o.source = None if (v := get("source")) is None else MessageSessionSource.decode(v)
            o.reference_id = v if (v := get("referenceId")).__class__ is str or v is None else decode.text(v)
            o.initiator_id = (
                v if (v := get("initiatorId")).__class__ is int or v is None else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in MessageOutSession._fields)

# Models refer to each other, so they are imported when this one exists.
from .message_session_destination import MessageSessionDestination
from .message_session_source import MessageSessionSource
