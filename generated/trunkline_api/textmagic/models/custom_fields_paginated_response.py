# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class CustomFieldsPaginatedResponse(Model):
    """A page of custom fields."""

    resources: list[UserCustomField]
    """The custom fields."""
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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.resources = (lambda v: decode.array(v, UserCustomField.from_dict))(src["resources"])
            o.page = v if (v := get("page")).__class__ is int or v is None else decode.maybe_integer(v)
            o.limit = v if (v := get("limit")).__class__ is int or v is None else decode.maybe_integer(v)
            o.page_count = (
                v if (v := get("pageCount")).__class__ is int or v is None else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in CustomFieldsPaginatedResponse._fields)

# Models refer to each other, so they are imported when this one exists.
from .user_custom_field import UserCustomField
