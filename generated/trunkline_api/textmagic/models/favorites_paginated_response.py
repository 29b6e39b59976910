# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class FavoritesPaginatedResponse(Model):
    """A page of favorites."""

    resources: list[FavoriteContact]
    """The favorites."""
    page: int | None = None
    """Number of this page."""
    limit: int | None = None
    """Items on a page, as the server understood it."""
    page_count: int | None = None
    """How many pages there are."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("resources", "resources", nested),
        Field("page", "page"),
        Field("limit", "limit"),
        Field("page_count", "pageCount"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.resources = (lambda v: decode.array(v, _favorite_contact))(src["resources"])
            o.page = v if (v := src.get("page")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.limit = v if (v := src.get("limit")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.page_count = (
                v if (v := src.get("pageCount")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in FavoritesPaginatedResponse._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .favorite_contact import FavoriteContact

_favorite_contact: Final = FavoriteContact.from_dict
