# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class ArticlePageMeta(Model):
    """Where a page of articles is, and what the help centre counts whatever the state and the author."""

    current_page: int | None = None
    """Number of the page."""
    articles_count: int | None = None
    """Articles that were looked for."""
    published_count: int | None = None
    """Of these, those that can be read."""
    draft_articles_count: int | None = None
    """Of these, the drafts."""
    archived_articles_count: int | None = None
    """Of these, those that can no longer be read."""
    mine_articles_count: int | None = None
    """Of these, those by the owner of the token."""
    all_articles_count: int | None = None
    """All articles of the help centre."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("current_page", "current_page"),
        Field("articles_count", "articles_count"),
        Field("published_count", "published_count"),
        Field("draft_articles_count", "draft_articles_count"),
        Field("archived_articles_count", "archived_articles_count"),
        Field("mine_articles_count", "mine_articles_count"),
        Field("all_articles_count", "all_articles_count"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.current_page = (
                v if (v := src.get("current_page")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.articles_count = (
                v
                if (v := src.get("articles_count")) is None or v.__class__ is int
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
            o.all_articles_count = (
                v
                if (v := src.get("all_articles_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ArticlePageMeta._fields)
_knows: Final = _KNOWN.issuperset
