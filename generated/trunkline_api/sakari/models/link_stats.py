# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class LinkStats(Model):
    """How often a link was followed."""

    total_clicks: int | None = None
    unique_clicks: int | None = None
    """Each person counted once."""
    ctr: float | None = None
    """Share of those who got the link and followed it. Its scale is not documented."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("total_clicks", "totalClicks"),
        Field("unique_clicks", "uniqueClicks"),
        Field("ctr", "ctr"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.total_clicks = (
                v if (v := src.get("totalClicks")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.unique_clicks = (
                v if (v := src.get("uniqueClicks")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.ctr = v if (v := src.get("ctr")) is None or v.__class__ is float else decode.maybe_number(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in LinkStats._fields)
_knows: Final = _KNOWN.issuperset
