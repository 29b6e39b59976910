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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.count = v if (v := get("count")).__class__ is int or v is None else decode.maybe_integer(v)
            o.current_page = (
                v if (v := get("current_page")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.total_pages = (
                v if (v := get("total_pages")).__class__ is int or v is None else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ReportingEventMeta._fields)
