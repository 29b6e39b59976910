# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class VoiceChannel(Model):
    """Calls."""

    active: bool | None = None
    incoming: IncomingCalls | None = None
    features: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("active", "active"),
        Field("incoming", "incoming", nested),
        Field("features", "features"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.active = v if (v := src.get("active")) is None or v.__class__ is bool else decode.boolean(v)
            o.incoming = None if (v := src.get("incoming")) is None else _incoming_calls(v)
            o.features = None if (v := src.get("features")) is None else decode.array(v, decode.text)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in VoiceChannel._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .incoming_calls import IncomingCalls

_incoming_calls: Final = IncomingCalls.from_dict
