# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class AvailableSenders(Model):
    """Numbers and names that can be sent from."""

    dedicated: list[str] | None = None
    """Numbers that the account rents."""
    user: list[str] | None = None
    """The user's own numbers, once confirmed."""
    shared: list[str] | None = None
    """Numbers that all customers of the vendor use."""
    sender_ids: list[str] | None = None
    """Names that were granted."""
    user_carrier_twilio: list[str] | None = None
    """Senders by way of Twilio."""
    user_carrier_vonage: list[str] | None = None
    """Senders by way of Vonage."""
    user_carrier_sinch: list[str] | None = None
    """Senders by way of Sinch."""
    user_carrier_bandwidth: list[str] | None = None
    """Senders by way of Bandwidth."""
    user_carrier_twilio_sender_ids: list[str] | None = None
    """Names by way of Twilio."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("dedicated", "dedicated"),
        Field("user", "user"),
        Field("shared", "shared"),
        Field("sender_ids", "senderIds"),
        Field("user_carrier_twilio", "userCarrierTwilio"),
        Field("user_carrier_vonage", "userCarrierVonage"),
        Field("user_carrier_sinch", "userCarrierSinch"),
        Field("user_carrier_bandwidth", "uCarrierBandwidth"),
        Field("user_carrier_twilio_sender_ids", "ucTwilioSenderId"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.dedicated = None if (v := src.get("dedicated")) is None else decode.array(v, decode.text)
            o.user = None if (v := src.get("user")) is None else decode.array(v, decode.text)
            o.shared = None if (v := src.get("shared")) is None else decode.array(v, decode.text)
            o.sender_ids = None if (v := src.get("senderIds")) is None else decode.array(v, decode.text)
            o.user_carrier_twilio = (
                None if (v := src.get("userCarrierTwilio")) is None else decode.array(v, decode.text)
            )
            o.user_carrier_vonage = (
                None if (v := src.get("userCarrierVonage")) is None else decode.array(v, decode.text)
            )
            o.user_carrier_sinch = (
                None if (v := src.get("userCarrierSinch")) is None else decode.array(v, decode.text)
            )
            o.user_carrier_bandwidth = (
                None if (v := src.get("uCarrierBandwidth")) is None else decode.array(v, decode.text)
            )
            o.user_carrier_twilio_sender_ids = (
                None if (v := src.get("ucTwilioSenderId")) is None else decode.array(v, decode.text)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AvailableSenders._fields)
_knows: Final = _KNOWN.issuperset
