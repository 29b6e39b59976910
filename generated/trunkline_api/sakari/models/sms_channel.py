# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class SmsChannel(Model):
    """Text messages."""

    active: bool | None = None
    universal_reply: bool | None = None
    supported_destinations: dict[str, bool | None] | None = None
    regulatory: SmsRegulatory | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("active", "active"),
        Field("universal_reply", "universalReply"),
        Field("supported_destinations", "supportedDestinations"),
        Field("regulatory", "regulatory", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.active = v if (v := src.get("active")) is None or v.__class__ is bool else decode.boolean(v)
            o.universal_reply = (
                v if (v := src.get("universalReply")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.supported_destinations = (
                None
                if (v := src.get("supportedDestinations")) is None
                else decode.mapping(v, lambda v: None if v is None else decode.boolean(v))
            )
            o.regulatory = None if (v := src.get("regulatory")) is None else _sms_regulatory(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in SmsChannel._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .sms_regulatory import SmsRegulatory

_sms_regulatory: Final = SmsRegulatory.from_dict
