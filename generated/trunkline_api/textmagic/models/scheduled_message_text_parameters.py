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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.cost = v if (v := get("cost")).__class__ is float or v is None else decode.maybe_number(v)
            o.parts = v if (v := get("parts")).__class__ is int or v is None else decode.maybe_integer(v)
            o.chars = v if (v := get("chars")).__class__ is int or v is None else decode.maybe_integer(v)
            o.encoding = v if (v := get("encoding")).__class__ is str or v is None else decode.text(v)
            o.countries = None if (v := get("countries")) is None else decode.array(v, decode.text)
            o.charset_label = (
                v if (v := get("charsetLabel")).__class__ is str or v is None else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ScheduledMessageTextParameters._fields)
