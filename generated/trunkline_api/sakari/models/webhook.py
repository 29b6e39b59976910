# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Webhook(Model):
    """An address that is told about events."""

    id: str | None = None
    type: str | None = None
    event_types: list[WebhookEventType] | None = None
    """What it is told about."""
    url: str | None = field(default=None, repr=False)
    """The address. The newest reference calls it `destination`."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("type", "type"),
        Field("event_types", "eventTypes", nested),
        Field("url", "url"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is str else decode.text(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.event_types = (
                None if (v := src.get("eventTypes")) is None else decode.array(v, _webhook_event_type)
            )
            o.url = (
                v
                if (v := decode.any_of(src, "url", "destination")) is None or v.__class__ is str
                else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Webhook._fields) | {"destination"}
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .webhook_event_type import WebhookEventType

_webhook_event_type: Final = WebhookEventType.decode
