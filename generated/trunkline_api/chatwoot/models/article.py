# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested


@define(kw_only=True)
class Article(Model):
    """What can be read in a help centre."""

    id: int
    """Id of the article."""
    title: str | None = None
    """Title of the article."""
    slug: str | None = None
    """Its name in addresses."""
    content: str | None = None
    """The text, in Markdown."""
    description: str | None = None
    """What it is about."""
    status: ArticleStatus | None = None
    """Whether it can be read."""
    position: int | None = None
    """Its place in the category."""
    account_id: int | None = None
    """The account."""
    updated_at: datetime | None = None
    """When it was last changed."""
    meta: dict[str, Any] | None = None
    """What search engines are told."""
    category: ArticleCategory | None = None
    """Its category. Without one, all of its fields are null."""
    author: Agent | None = None
    """Who wrote it. Absent if that is nobody in the account."""
    views: int | None = None
    """How often it has been read."""
    associated_articles: list[AssociatedArticle] | None = None
    """The same article in other languages."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("title", "title"),
        Field("slug", "slug"),
        Field("content", "content"),
        Field("description", "description"),
        Field("status", "status", nested),
        Field("position", "position"),
        Field("account_id", "account_id"),
        Field("updated_at", "updated_at", epoch),
        Field("meta", "meta"),
        Field("category", "category", nested),
        Field("author", "author", nested),
        Field("views", "views"),
        Field("associated_articles", "associated_articles", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.title = v if (v := get("title")).__class__ is str or v is None else decode.text(v)
            o.slug = v if (v := get("slug")).__class__ is str or v is None else decode.text(v)
            o.content = v if (v := get("content")).__class__ is str or v is None else decode.text(v)
            o.description = v if (v := get("description")).__class__ is str or v is None else decode.text(v)
            o.status = None if (v := get("status")) is None else ArticleStatus.decode(v)
            o.position = (
                v if (v := get("position")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.account_id = (
                v if (v := get("account_id")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.updated_at = None if (v := get("updated_at")) is None else decode.maybe_timestamp(v)
            o.meta = v if (v := get("meta")).__class__ is dict or v is None else decode.record(v)
            o.category = None if (v := get("category")) is None else ArticleCategory.from_dict(v)
            o.author = None if (v := get("author")) is None else Agent.from_dict(v)
            o.views = v if (v := get("views")).__class__ is int or v is None else decode.maybe_integer(v)
            o.associated_articles = (
                None
                if (v := decode.nothing_if_empty(get("associated_articles"))) is None
                else decode.array(v, AssociatedArticle.from_dict)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Article._fields)

# Models refer to each other, so they are imported when this one exists.
from .agent import Agent
from .article_category import ArticleCategory
from .article_status import ArticleStatus
from .associated_article import AssociatedArticle
