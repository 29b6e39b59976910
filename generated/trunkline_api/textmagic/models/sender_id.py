# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class SenderId(Model):
    """A name to send from."""

    id: int
    """Id of the name."""
    display_time_format: str | None = None
    """`12h` or `24h`."""
    sender_id: str | None = None
    """The name itself."""
    user: User | None = None
    """The user who applied for it."""
    status: SenderIdStatus | None = None
    """How far the application has come."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("display_time_format", "displayTimeFormat"),
        Field("sender_id", "senderId"),
        Field("user", "user", nested),
        Field("status", "status", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := decode.any_of(src, "id", "Id")).__class__ is int else decode.integer(v)
            o.display_time_format = (
                v if (v := get("displayTimeFormat")).__class__ is str or v is None else decode.text(v)
            )
            o.sender_id = v if (v := get("senderId")).__class__ is str or v is None else decode.text(v)
            o.user = None if (v := get("user")) is None else User.from_dict(v)
            o.status = None if (v := get("status")) is None else SenderIdStatus.decode(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in SenderId._fields) | {"Id"}

# Models refer to each other, so they are imported when this one exists.
from .sender_id_status import SenderIdStatus
from .user import User
