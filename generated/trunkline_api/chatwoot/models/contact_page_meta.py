# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class ContactPageMeta(Model):
    """Which page of contacts it is, and how many there are."""

    count: int | None = None
    """How many contacts there are. For a search by text, how many are on this page; before 4.11 how many
    there are.
    """
    current_page: int | None = None
    """Number of the page."""
    has_more: bool | None = None
    """Whether there is another page. Only for a search by text, since 4.11."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("count", "count"),
        Field("current_page", "current_page"),
        Field("has_more", "has_more"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.count = v if (v := src.get("count")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.current_page = (
                v if (v := src.get("current_page")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.has_more = v if (v := src.get("has_more")) is None or v.__class__ is bool else decode.boolean(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ContactPageMeta._fields)
_knows: Final = _KNOWN.issuperset
