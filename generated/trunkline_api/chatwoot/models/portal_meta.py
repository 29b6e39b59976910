# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class PortalMeta(Model):
    """What a help centre counts. Lists leave the articles out."""

    all_articles_count: int | None = None
    """All articles."""
    published_count: int | None = None
    """Articles that can be read."""
    draft_articles_count: int | None = None
    """Drafts."""
    archived_articles_count: int | None = None
    """Articles that can no longer be read."""
    mine_articles_count: int | None = None
    """Articles by the owner of the token."""
    categories_count: int | None = None
    """Categories."""
    default_locale: str | None = None
    """The language that readers see first."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("all_articles_count", "all_articles_count"),
        Field("published_count", "published_count"),
        Field("draft_articles_count", "draft_articles_count"),
        Field("archived_articles_count", "archived_articles_count"),
        Field("mine_articles_count", "mine_articles_count"),
        Field("categories_count", "categories_count"),
        Field("default_locale", "default_locale"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.all_articles_count = (
                v
                if (v := src.get("all_articles_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.published_count = (
                v
                if (v := src.get("published_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.draft_articles_count = (
                v
                if (v := src.get("draft_articles_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.archived_articles_count = (
                v
                if (v := src.get("archived_articles_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.mine_articles_count = (
                v
                if (v := src.get("mine_articles_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.categories_count = (
                v
                if (v := src.get("categories_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.default_locale = (
                v if (v := src.get("default_locale")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in PortalMeta._fields)
_knows: Final = _KNOWN.issuperset
