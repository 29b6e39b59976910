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
        o = _new(cls)
        try:
            o.id = v if (v := decode.any_of(src, "id", "Id")).__class__ is int else decode.integer(v)
            o.display_time_format = (
                v if (v := src.get("displayTimeFormat")) is None or v.__class__ is str else decode.text(v)
            )
            o.sender_id = v if (v := src.get("senderId")) is None or v.__class__ is str else decode.text(v)
            o.user = None if (v := src.get("user")) is None else _user(v)
            o.status = None if (v := src.get("status")) is None else _sender_id_status(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in SenderId._fields) | {"Id"}
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .sender_id_status import SenderIdStatus
from .user import User

_sender_id_status: Final = SenderIdStatus.decode
_user: Final = User.from_dict
