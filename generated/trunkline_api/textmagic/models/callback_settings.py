# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class CallbackSettings(Model):
    """Where callbacks go."""

    out_url: str | None = field(default=None, repr=False)
    """Where what became of messages that were sent is posted."""
    in_url: str | None = field(default=None, repr=False)
    """Where messages that come in are posted."""
    format: CallbackFormat | None = None
    """In what form."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("out_url", "outUrl"),
        Field("in_url", "inUrl"),
        Field("format", "format", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.out_url = v if (v := src.get("outUrl")) is None or v.__class__ is str else decode.text(v)
            o.in_url = v if (v := src.get("inUrl")) is None or v.__class__ is str else decode.text(v)
            o.format = None if (v := src.get("format")) is None else _callback_format(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CallbackSettings._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .callback_format import CallbackFormat

_callback_format: Final = CallbackFormat.decode
