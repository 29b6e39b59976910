# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class CategorySummary(Model):
    """A category that another one belongs to."""

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
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in CategorySummary._fields)
