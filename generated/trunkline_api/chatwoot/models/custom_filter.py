# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class CustomFilter(Model):
    """A search that somebody has saved."""

    id: int
    """Id of the saved search."""
    name: str | None = None
    """Name of the search."""
    filter_type: CustomFilterType | None = None
    """What is searched."""
    query: dict[str, Any] | None = None
    """What it searches by."""
    created_at: datetime | None = None
    """When it was saved."""
    updated_at: datetime | None = None
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("filter_type", "filter_type", nested),
        Field("query", "query"),
        Field("created_at", "created_at", rfc3339),
        Field("updated_at", "updated_at", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.filter_type = None if (v := src.get("filter_type")) is None else _custom_filter_type(v)
            o.query = v if (v := src.get("query")) is None or v.__class__ is dict else decode.record(v)
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CustomFilter._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .custom_filter_type import CustomFilterType

_custom_filter_type: Final = CustomFilterType.decode
