# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, rfc3339


@define(kw_only=True)
class Installation(Model):
    """A server, and the state of what it depends on."""

    version: str | None = None
    """Version of the server, such as `4.15.1`."""
    timestamp: datetime | None = None
    """The time on the server."""
    queue_services: str | None = None
    """Whether its queue can be reached, `ok` or `failing`."""
    data_services: str | None = None
    """Whether its database can be reached, `ok` or `failing`."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("version", "version"),
        Field("timestamp", "timestamp", rfc3339),
        Field("queue_services", "queue_services"),
        Field("data_services", "data_services"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.version = v if (v := get("version")).__class__ is str or v is None else decode.text(v)
            o.timestamp = None if (v := get("timestamp")) is None else decode.maybe_timestamp(v)
            o.queue_services = (
                v if (v := get("queue_services")).__class__ is str or v is None else decode.text(v)
            )
            o.data_services = (
                v if (v := get("data_services")).__class__ is str or v is None else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Installation._fields)
