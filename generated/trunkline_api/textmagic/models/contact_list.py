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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.description = v if (v := get("description")).__class__ is str or v is None else decode.text(v)
            o.favorited = v if (v := get("favorited")).__class__ is bool or v is None else decode.boolean(v)
            o.members_count = (
                v if (v := get("membersCount")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.user = None if (v := get("user")) is None else User.from_dict(v)
            o.service = v if (v := get("service")).__class__ is bool or v is None else decode.boolean(v)
            o.shared = v if (v := get("shared")).__class__ is bool or v is None else decode.boolean(v)
            o.avatar = None if (v := get("avatar")) is None else Avatar.from_dict(v)
            o.is_default = v if (v := get("isDefault")).__class__ is bool or v is None else decode.boolean(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ContactList._fields)

# Models refer to each other, so they are imported when this one exists.
from .avatar import Avatar
from .user import User
