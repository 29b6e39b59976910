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
    url: str | None = None
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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is str or v is None else decode.text(v)
            o.type = v if (v := get("type")).__class__ is str or v is None else decode.text(v)
            o.event_types = (
                None if (v := get("eventTypes")) is None else decode.array(v, WebhookEventType.decode)
            )
            o.url = (
                v
                if (v := decode.any_of(src, "url", "destination")).__class__ is str or v is None
                else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Webhook._fields) | {"destination"}

# Models refer to each other, so they are imported when this one exists.
from .webhook_event_type import WebhookEventType
