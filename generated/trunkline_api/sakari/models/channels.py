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
        o = _new(cls)
        try:
            o.sms = None if (v := src.get("sms")) is None else _sms_channel(v)
            o.voice = None if (v := src.get("voice")) is None else _voice_channel(v)
            o.whatsapp = None if (v := src.get("whatsapp")) is None else _whats_app_channel(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Channels._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .sms_channel import SmsChannel
from .voice_channel import VoiceChannel
from .whats_app_channel import WhatsAppChannel

_sms_channel: Final = SmsChannel.from_dict
_voice_channel: Final = VoiceChannel.from_dict
_whats_app_channel: Final = WhatsAppChannel.from_dict
