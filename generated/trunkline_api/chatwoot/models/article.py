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
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.title = v if (v := src.get("title")) is None or v.__class__ is str else decode.text(v)
            o.slug = v if (v := src.get("slug")) is None or v.__class__ is str else decode.text(v)
            o.content = v if (v := src.get("content")) is None or v.__class__ is str else decode.text(v)
            o.description = (
                v if (v := src.get("description")) is None or v.__class__ is str else decode.text(v)
            )
            o.status = None if (v := src.get("status")) is None else _article_status(v)
            o.position = (
                v if (v := src.get("position")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
            o.meta = v if (v := src.get("meta")) is None or v.__class__ is dict else decode.record(v)
            o.category = None if (v := src.get("category")) is None else _article_category(v)
            o.author = None if (v := src.get("author")) is None else _agent(v)
            o.views = v if (v := src.get("views")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.associated_articles = (
                None
                if (v := decode.nothing_if_empty(src.get("associated_articles"))) is None
                else decode.array(v, _associated_article)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Article._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .agent import Agent
from .article_category import ArticleCategory
from .article_status import ArticleStatus
from .associated_article import AssociatedArticle

_agent: Final = Agent.from_dict
_article_category: Final = ArticleCategory.from_dict
_article_status: Final = ArticleStatus.decode
_associated_article: Final = AssociatedArticle.from_dict
