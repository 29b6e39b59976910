# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class ContactCreatedEvent(Model):
    """A contact was created."""

    event_type: str
    """Name of the event."""
    account_id: str | None = None
    """Id of the account."""
    payload: dict[str, Any] | None = None
    """What it is about."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("event_type", "eventType"),
        Field("account_id", "accountId"),
        Field("payload", "payload"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.event_type = v if (v := src["eventType"]).__class__ is str else decode.text(v)
            o.account_id = v if (v := src.get("accountId")) is None or v.__class__ is str else decode.text(v)
            o.payload = v if (v := src.get("payload")) is None or v.__class__ is dict else decode.record(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ContactCreatedEvent._fields)
_knows: Final = _KNOWN.issuperset
