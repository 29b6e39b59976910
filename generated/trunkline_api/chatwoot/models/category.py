# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Category(Model):
    """What sorts articles."""

    id: int
    """Id of the category."""
    name: str | None = None
    """Name of the category."""
    slug: str | None = None
    """Its name in addresses."""
    locale: str | None = None
    """Its language."""
    description: str | None = None
    """What it is about."""
    position: int | None = None
    """Its place among the others."""
    account_id: int | None = None
    """The account."""
    icon: str | None = None
    """A sign for it."""
    related_categories: list[CategorySummary] | None = None
    """Categories that belong to it."""
    parent_category: CategorySummary | None = None
    """The category above it. Absent if there is none."""
    root_category: CategorySummary | None = None
    """The category whose translation it is. Absent if it is none."""
    meta: CategoryMeta | None = None
    """What it counts."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("slug", "slug"),
        Field("locale", "locale"),
        Field("description", "description"),
        Field("position", "position"),
        Field("account_id", "account_id"),
        Field("icon", "icon"),
        Field("related_categories", "related_categories", nested),
        Field("parent_category", "parent_category", nested),
        Field("root_category", "root_category", nested),
        Field("meta", "meta", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.slug = v if (v := src.get("slug")) is None or v.__class__ is str else decode.text(v)
            o.locale = v if (v := src.get("locale")) is None or v.__class__ is str else decode.text(v)
            o.description = (
                v if (v := src.get("description")) is None or v.__class__ is str else decode.text(v)
            )
            o.position = (
                v if (v := src.get("position")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.icon = v if (v := src.get("icon")) is None or v.__class__ is str else decode.text(v)
            o.related_categories = (
                None
                if (v := decode.nothing_if_empty(src.get("related_categories"))) is None
                else decode.array(v, _category_summary)
            )
            o.parent_category = None if (v := src.get("parent_category")) is None else _category_summary(v)
            o.root_category = None if (v := src.get("root_category")) is None else _category_summary(v)
            o.meta = None if (v := src.get("meta")) is None else _category_meta(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Category._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .category_meta import CategoryMeta
from .category_summary import CategorySummary

_category_meta: Final = CategoryMeta.from_dict
_category_summary: Final = CategorySummary.from_dict
