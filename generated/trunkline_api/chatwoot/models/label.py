# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class Label(Model):
    """A label of an account."""

    id: int
    """Id of the label."""
    title: str | None = None
    """What stands on it, in lower case. Conversations and contacts bear it by this."""
    description: str | None = None
    """What the label is for."""
    color: str | None = None
    """Colour, such as `#1f93ff`."""
    show_on_sidebar: bool | None = None
    """Whether the dashboard shows it beside the conversations."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("title", "title"),
        Field("description", "description"),
        Field("color", "color"),
        Field("show_on_sidebar", "show_on_sidebar"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.title = v if (v := src.get("title")) is None or v.__class__ is str else decode.text(v)
            o.description = (
                v if (v := src.get("description")) is None or v.__class__ is str else decode.text(v)
            )
            o.color = v if (v := src.get("color")) is None or v.__class__ is str else decode.text(v)
            o.show_on_sidebar = (
                v if (v := src.get("show_on_sidebar")) is None or v.__class__ is bool else decode.boolean(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Label._fields)
_knows: Final = _KNOWN.issuperset
