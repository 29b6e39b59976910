# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Channels(Model):
    """What a number or sender can be used for."""

    sms: SmsChannel | None = None
    voice: VoiceChannel | None = None
    whatsapp: WhatsAppChannel | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("sms", "sms", nested),
        Field("voice", "voice", nested),
        Field("whatsapp", "whatsapp", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.sms = None if (v := get("sms")) is None else SmsChannel.from_dict(v)
            o.voice = None if (v := get("voice")) is None else VoiceChannel.from_dict(v)
            o.whatsapp = None if (v := get("whatsapp")) is None else WhatsAppChannel.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Channels._fields)

# Models refer to each other, so they are imported when this one exists.
from .sms_channel import SmsChannel
from .voice_channel import VoiceChannel
from .whats_app_channel import WhatsAppChannel
