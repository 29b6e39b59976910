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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.slug = v if (v := get("slug")).__class__ is str or v is None else decode.text(v)
            o.locale = v if (v := get("locale")).__class__ is str or v is None else decode.text(v)
            o.description = v if (v := get("description")).__class__ is str or v is None else decode.text(v)
            o.position = (
                v if (v := get("position")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.account_id = (
                v if (v := get("account_id")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.icon = v if (v := get("icon")).__class__ is str or v is None else decode.text(v)
            o.related_categories = (
                None
                if (v := decode.nothing_if_empty(get("related_categories"))) is None
                else decode.array(v, CategorySummary.from_dict)
            )
            o.parent_category = (
                None if (v := get("parent_category")) is None else CategorySummary.from_dict(v)
            )
            o.root_category = None if (v := get("root_category")) is None else CategorySummary.from_dict(v)
            o.meta = None if (v := get("meta")) is None else CategoryMeta.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Category._fields)

# Models refer to each other, so they are imported when this one exists.
from .category_meta import CategoryMeta
from .category_summary import CategorySummary
