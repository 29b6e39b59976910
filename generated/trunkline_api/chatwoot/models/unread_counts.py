# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class UnreadCounts(Model):
    """How many conversations are unread, by id of what they belong to."""

    inboxes: dict[str, Any] | None = None
    """By inbox."""
    labels: dict[str, Any] | None = None
    """By label, of those that stand on the sidebar."""
    teams: dict[str, Any] | None = None
    """By team."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("inboxes", "inboxes"),
        Field("labels", "labels"),
        Field("teams", "teams"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.inboxes = v if (v := src.get("inboxes")) is None or v.__class__ is dict else decode.record(v)
            o.labels = v if (v := src.get("labels")) is None or v.__class__ is dict else decode.record(v)
            o.teams = v if (v := src.get("teams")) is None or v.__class__ is dict else decode.record(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in UnreadCounts._fields)
_knows: Final = _KNOWN.issuperset
