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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is int or v is None else decode.maybe_integer(v)
            o.phone = v if (v := get("phone")).__class__ is str or v is None else decode.text(v)
            o.type = v if (v := get("type")).__class__ is str or v is None else decode.text(v)
            o.country_id = v if (v := get("countryId")).__class__ is str or v is None else decode.text(v)
            o.label = v if (v := get("label")).__class__ is str or v is None else decode.text(v)
            o.status = v if (v := get("status")).__class__ is str or v is None else decode.text(v)
            o.carrier_status = (
                v if (v := get("carrierStatus")).__class__ is str or v is None else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in MessageOutSenderSource._fields)
