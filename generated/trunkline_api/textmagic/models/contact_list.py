# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ContactList(Model):
    """A list of contacts."""

    id: int
    """Id of the list."""
    name: str | None = None
    """Its name."""
    description: str | None = None
    """What it is for."""
    favorited: bool | None = None
    """Whether it is a favorite."""
    members_count: int | None = None
    """How many contacts are on it."""
    user: User | None = None
    """The user whose list it is."""
    service: bool | None = None
    """For the vendor's own use."""
    shared: bool | None = None
    """Whether all sub-accounts see it."""
    avatar: Avatar | None = None
    """Its picture."""
    is_default: bool | None = None
    """Whether contacts that are added in the web application are put on it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("description", "description"),
        Field("favorited", "favorited"),
        Field("members_count", "membersCount"),
        Field("user", "user", nested),
        Field("service", "service"),
        Field("shared", "shared"),
        Field("avatar", "avatar", nested),
        Field("is_default", "isDefault"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.description = (
                v if (v := src.get("description")) is None or v.__class__ is str else decode.text(v)
            )
            o.favorited = (
                v if (v := src.get("favorited")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.members_count = (
                v if (v := src.get("membersCount")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.user = None if (v := src.get("user")) is None else _user(v)
            o.service = v if (v := src.get("service")) is None or v.__class__ is bool else decode.boolean(v)
            o.shared = v if (v := src.get("shared")) is None or v.__class__ is bool else decode.boolean(v)
            o.avatar = None if (v := src.get("avatar")) is None else _avatar(v)
            o.is_default = (
                v if (v := src.get("isDefault")) is None or v.__class__ is bool else decode.boolean(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ContactList._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .avatar import Avatar
from .user import User

_avatar: Final = Avatar.from_dict
_user: Final = User.from_dict
