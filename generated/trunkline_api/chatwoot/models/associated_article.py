# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class AssociatedArticle(Model):
    """An article in another language."""

    id: int
    """Id of the article."""
    title: str | None = None
    """Title of the article."""
    content: str | None = None
    """The text, in Markdown."""
    description: str | None = None
    """What it is about."""
    status: ArticleStatus | None = None
    """Whether it can be read."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("title", "title"),
        Field("content", "content"),
        Field("description", "description"),
        Field("status", "status", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.title = v if (v := src.get("title")) is None or v.__class__ is str else decode.text(v)
            o.content = v if (v := src.get("content")) is None or v.__class__ is str else decode.text(v)
            o.description = (
                v if (v := src.get("description")) is None or v.__class__ is str else decode.text(v)
            )
            o.status = None if (v := src.get("status")) is None else _article_status(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AssociatedArticle._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .article_status import ArticleStatus

_article_status: Final = ArticleStatus.decode
