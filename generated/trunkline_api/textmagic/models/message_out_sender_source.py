# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class MessageOutSenderSource(Model):
    """The number or name from which a message was sent."""

    id: int | None = None
    """Id of the number or name."""
    phone: str | None = None
    """The number."""
    type: str | None = None
    """Of what kind it is."""
    country_id: str | None = None
    """Its country, in two letters."""
    label: str | None = None
    """What the account calls it."""
    status: str | None = None
    """State of the number or name."""
    carrier_status: str | None = None
    """How far carriers have registered it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("phone", "phone"),
        Field("type", "type"),
        Field("country_id", "countryId"),
        Field("label", "label"),
        Field("status", "status"),
        Field("carrier_status", "carrierStatus"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.phone = v if (v := src.get("phone")) is None or v.__class__ is str else decode.text(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.country_id = v if (v := src.get("countryId")) is None or v.__class__ is str else decode.text(v)
            o.label = v if (v := src.get("label")) is None or v.__class__ is str else decode.text(v)
            o.status = v if (v := src.get("status")) is None or v.__class__ is str else decode.text(v)
            o.carrier_status = (
                v if (v := src.get("carrierStatus")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in MessageOutSenderSource._fields)
_knows: Final = _KNOWN.issuperset
