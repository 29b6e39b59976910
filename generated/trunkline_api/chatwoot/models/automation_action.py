# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class AutomationAction(Model):
    """One thing that a rule does."""

    action_name: str | None = None
    """What is done."""
    action_params: list[Any] | None = None
    """With what."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("action_name", "action_name"),
        Field("action_params", "action_params"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.action_name = (
                v if (v := src.get("action_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.action_params = (
                None if (v := src.get("action_params")) is None else decode.array(v, lambda v: v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AutomationAction._fields)
_knows: Final = _KNOWN.issuperset
