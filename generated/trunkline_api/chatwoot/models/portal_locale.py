# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class PortalLocale(Model):
    """One language of a help centre."""

    code: str | None = None
    """Short code of the language."""
    articles_count: int | None = None
    """How many articles there are in it."""
    categories_count: int | None = None
    """How many categories there are in it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("code", "code"),
        Field("articles_count", "articles_count"),
        Field("categories_count", "categories_count"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.code = v if (v := src.get("code")) is None or v.__class__ is str else decode.text(v)
            o.articles_count = (
                v
                if (v := src.get("articles_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.categories_count = (
                v
                if (v := src.get("categories_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in PortalLocale._fields)
_knows: Final = _KNOWN.issuperset
