# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class ScheduledMessageTextParameters(Model):
    """Measures of a text."""

    cost: float | None = None
    """What it costs, in the currency of the account."""
    parts: int | None = None
    """In how many parts it is sent."""
    chars: int | None = None
    """How many characters it has."""
    encoding: str | None = None
    """`ISO-8859-1` for plain text, `UTF-16BE` for everything beyond it."""
    countries: list[str] | None = None
    """Countries of the recipients, in two letters."""
    charset_label: str | None = None
    """The encoding for people to read; voice messages have a label of their own."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("cost", "cost"),
        Field("parts", "parts"),
        Field("chars", "chars"),
        Field("encoding", "encoding"),
        Field("countries", "countries"),
        Field("charset_label", "charsetLabel"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.cost = v if (v := src.get("cost")) is None or v.__class__ is float else decode.maybe_number(v)
            o.parts = v if (v := src.get("parts")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.chars = v if (v := src.get("chars")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.encoding = v if (v := src.get("encoding")) is None or v.__class__ is str else decode.text(v)
            o.countries = None if (v := src.get("countries")) is None else decode.array(v, decode.text)
            o.charset_label = (
                v if (v := src.get("charsetLabel")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ScheduledMessageTextParameters._fields)
_knows: Final = _KNOWN.issuperset
