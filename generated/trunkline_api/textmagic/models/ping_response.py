# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, rfc3339


@define(kw_only=True)
class PingResponse(Model):
    """A sign of life."""

    user_id: int | None = None
    """Id of the current user."""
    ping: str | None = None
    """`pong`."""
    utc_date_time: datetime | None = None
    """The time on the server."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("user_id", "userId"),
        Field("ping", "ping"),
        Field("utc_date_time", "utcDateTime", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.user_id = (
                v if (v := src.get("userId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.ping = v if (v := src.get("ping")) is None or v.__class__ is str else decode.text(v)
            o.utc_date_time = None if (v := src.get("utcDateTime")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in PingResponse._fields)
_knows: Final = _KNOWN.issuperset
