# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, rfc3339


@define(kw_only=True)
class Mobile(Model):
    """A mobile number."""

    country: str | None = None
    """Two letters."""
    number: str | None = None
    """Usually with a plus sign and the country's prefix."""
    verified: datetime | None = None
    """When it was verified. A point in time, not a switch."""
    valid: bool | None = None
    line_type: str | None = None
    """Such as `mobile`."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("country", "country"),
        Field("number", "number"),
        Field("verified", "verified", rfc3339),
        Field("valid", "valid"),
        Field("line_type", "lineType"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.country = v if (v := src.get("country")) is None or v.__class__ is str else decode.text(v)
            o.number = v if (v := src.get("number")) is None or v.__class__ is str else decode.text(v)
            o.verified = None if (v := src.get("verified")) is None else decode.maybe_timestamp(v)
            o.valid = v if (v := src.get("valid")) is None or v.__class__ is bool else decode.boolean(v)
            o.line_type = v if (v := src.get("lineType")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Mobile._fields)
_knows: Final = _KNOWN.issuperset
