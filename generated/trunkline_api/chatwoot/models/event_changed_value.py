# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class EventChangedValue(Model):
    """What something was and what it is."""

    previous_value: Any = None
    """What it was."""
    current_value: Any = None
    """What it is."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("previous_value", "previous_value"),
        Field("current_value", "current_value"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.previous_value = src.get("previous_value")
            o.current_value = src.get("current_value")
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in EventChangedValue._fields)
_knows: Final = _KNOWN.issuperset
