# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode


@define(kw_only=True)
class InboundMessageEvent(Model):
    """A message that came in."""

    id: int
    """Id of the message."""
    sender: str | None = None
    """The number that wrote it, without a plus sign."""
    receiver: str | None = None
    """The number of the account to which it was written, without a plus sign."""
    message_time: datetime | None = None
    """When it came in."""
    text: str | None = None
    """The text."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("sender", "sender"),
        Field("receiver", "receiver"),
        Field("message_time", "messageTime", basic_offset),
        Field("text", "text"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.sender = v if (v := src.get("sender")) is None or v.__class__ is str else decode.text(v)
            o.receiver = v if (v := src.get("receiver")) is None or v.__class__ is str else decode.text(v)
            o.message_time = None if (v := src.get("messageTime")) is None else decode.maybe_timestamp(v)
            o.text = v if (v := src.get("text")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in InboundMessageEvent._fields)
_knows: Final = _KNOWN.issuperset
