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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.count = v if (v := get("count")).__class__ is int or v is None else decode.maybe_integer(v)
            o.current_page = (
                v if (v := get("current_page")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.has_more = v if (v := get("has_more")).__class__ is bool or v is None else decode.boolean(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ContactPageMeta._fields)
