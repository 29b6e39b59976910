# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class ScheduledMessageRecipients(Model):
    """Recipients of a scheduled message."""

    contacts: list[int] | None = None
    """Ids of contacts."""
    groups: list[int] | None = None
    """Ids of lists."""
    numbers: list[str] | None = None
    """Numbers."""
    filtered_views: list[int] | None = None
    """Ids of filtered views of the address book."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("contacts", "contacts"),
        Field("groups", "groups"),
        Field("numbers", "numbers"),
        Field("filtered_views", "filteredViews"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.contacts = None if (v := src.get("contacts")) is None else decode.array(v, decode.integer)
            o.groups = None if (v := src.get("groups")) is None else decode.array(v, decode.integer)
            o.numbers = None if (v := src.get("numbers")) is None else decode.array(v, decode.text)
            o.filtered_views = (
                None if (v := src.get("filteredViews")) is None else decode.array(v, decode.integer)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ScheduledMessageRecipients._fields)
_knows: Final = _KNOWN.issuperset
