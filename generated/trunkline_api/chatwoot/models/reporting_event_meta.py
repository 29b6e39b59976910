# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class ReportingEventMeta(Model):
    """Where a page lies in the whole."""

    count: int | None = None
    """Number of events on all pages."""
    current_page: int | None = None
    """Number of this page."""
    total_pages: int | None = None
    """Number of pages."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("count", "count"),
        Field("current_page", "current_page"),
        Field("total_pages", "total_pages"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.count = v if (v := src.get("count")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.current_page = (
                v if (v := src.get("current_page")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.total_pages = (
                v if (v := src.get("total_pages")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ReportingEventMeta._fields)
_knows: Final = _KNOWN.issuperset
