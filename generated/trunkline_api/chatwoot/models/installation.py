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
        o = _new(cls)
        try:
            o.version = v if (v := src.get("version")) is None or v.__class__ is str else decode.text(v)
            o.timestamp = None if (v := src.get("timestamp")) is None else decode.maybe_timestamp(v)
            o.queue_services = (
                v if (v := src.get("queue_services")) is None or v.__class__ is str else decode.text(v)
            )
            o.data_services = (
                v if (v := src.get("data_services")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Installation._fields)
_knows: Final = _KNOWN.issuperset
