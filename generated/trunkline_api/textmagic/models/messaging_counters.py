# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class MessagingCounters(Model):
    """Counts of all time."""

    contacts: int | None = None
    """How many contacts there are."""
    sent: int | None = None
    """How many messages were sent."""
    received: int | None = None
    """How many messages were received."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("contacts", "contacts"),
        Field("sent", "sent"),
        Field("received", "received"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.contacts = (
                v if (v := src.get("contacts")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.sent = v if (v := src.get("sent")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.received = (
                v if (v := src.get("received")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in MessagingCounters._fields)
_knows: Final = _KNOWN.issuperset
