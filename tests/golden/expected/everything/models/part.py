# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class Part(Model):
    """A part of a thing."""

    id: str
    made: datetime | None = None
    parts: list[Part] | None = None
    """Parts have parts."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("made", "made", rfc3339),
        Field("parts", "parts", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is str else decode.text(v)
            o.made = None if (v := src.get("made")) is None else decode.maybe_timestamp(v)
            o.parts = None if (v := src.get("parts")) is None else decode.array(v, _part)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Part._fields)
_knows: Final = _KNOWN.issuperset


_part: Final = Part.from_dict
