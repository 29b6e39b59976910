# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class Pagination(Model):
    """Where a page lies in the whole."""

    offset: int | None = None
    """How many items lie before this page."""
    limit: int | None = None
    """The page size that the server used."""
    total_count: int | None = None
    """Number of items on all pages."""
    has_next: bool | None = None
    """Whether another page follows."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("offset", "offset"),
        Field("limit", "limit"),
        Field("total_count", "totalCount"),
        Field("has_next", "hasNext"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.offset = (
                v if (v := src.get("offset")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.limit = v if (v := src.get("limit")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.total_count = (
                v if (v := src.get("totalCount")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.has_next = v if (v := src.get("hasNext")) is None or v.__class__ is bool else decode.boolean(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Pagination._fields)
_knows: Final = _KNOWN.issuperset
