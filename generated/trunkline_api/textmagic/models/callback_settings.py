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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.out_url = v if (v := get("outUrl")).__class__ is str or v is None else decode.text(v)
            o.in_url = v if (v := get("inUrl")).__class__ is str or v is None else decode.text(v)
            o.format = None if (v := get("format")) is None else CallbackFormat.decode(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in CallbackSettings._fields)

# Models refer to each other, so they are imported when this one exists.
from .callback_format import CallbackFormat
