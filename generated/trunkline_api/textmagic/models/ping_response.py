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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.user_id = v if (v := get("userId")).__class__ is int or v is None else decode.maybe_integer(v)
            o.ping = v if (v := get("ping")).__class__ is str or v is None else decode.text(v)
            o.utc_date_time = None if (v := get("utcDateTime")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in PingResponse._fields)
