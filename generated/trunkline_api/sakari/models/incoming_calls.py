# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class IncomingCalls(Model):
    """What happens to a call."""

    action: str | None = None
    """Such as `forward`."""
    forward_to: str | None = None
    """The number that it is passed on to."""
    message: str | None = None
    transcribe: bool | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("action", "action"),
        Field("forward_to", "forwardTo"),
        Field("message", "message"),
        Field("transcribe", "transcribe"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.action = v if (v := src.get("action")) is None or v.__class__ is str else decode.text(v)
            o.forward_to = v if (v := src.get("forwardTo")) is None or v.__class__ is str else decode.text(v)
            o.message = v if (v := src.get("message")) is None or v.__class__ is str else decode.text(v)
            o.transcribe = (
                v if (v := src.get("transcribe")) is None or v.__class__ is bool else decode.boolean(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in IncomingCalls._fields)
_knows: Final = _KNOWN.issuperset
