# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class LinksResponse(Model):
    """A page of short links."""

    data: list[Link]
    success: bool | None = None
    pagination: Pagination | None = None
    error: ErrorDetail | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("data", "data", nested),
        Field("success", "success"),
        Field("pagination", "pagination", nested),
        Field("error", "error", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.data = (lambda v: decode.array(v, _link))(src["data"])
            o.success = v if (v := src.get("success")) is None or v.__class__ is bool else decode.boolean(v)
            o.pagination = None if (v := src.get("pagination")) is None else _pagination(v)
            o.error = None if (v := src.get("error")) is None else _error_detail(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in LinksResponse._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .error_detail import ErrorDetail
from .link import Link
from .pagination import Pagination

_error_detail: Final = ErrorDetail.from_dict
_link: Final = Link.from_dict
_pagination: Final = Pagination.from_dict
