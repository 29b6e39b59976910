# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class UserSender(Model):
    """An agent or administrator who wrote a message."""

    id: int
    """Id of the user."""
    type: str | None = None
    """`user`."""
    name: str | None = None
    """The user's full name."""
    available_name: str | None = None
    """The name that contacts are meant to see."""
    avatar_url: str | None = None
    """Address of a picture, or empty."""
    thumbnail: str | None = None
    """Address of a picture, or empty."""
    availability_status: Availability | None = None
    """Whether the user is there. Contacts are not always told."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("type", "type"),
        Field("name", "name"),
        Field("available_name", "available_name"),
        Field("avatar_url", "avatar_url"),
        Field("thumbnail", "thumbnail"),
        Field("availability_status", "availability_status", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.available_name = (
                v if (v := src.get("available_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.avatar_url = v if (v := src.get("avatar_url")) is None or v.__class__ is str else decode.text(v)
            o.thumbnail = v if (v := src.get("thumbnail")) is None or v.__class__ is str else decode.text(v)
            o.availability_status = (
                None if (v := src.get("availability_status")) is None else _availability(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in UserSender._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .availability import Availability

_availability: Final = Availability.decode
