# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class InboundNotificationSettings(Model):
    """When the user is told of messages that come in."""

    inbound_message_notification: bool | None = None
    """Whether the user is told of them at all."""
    forwarded_call_notification: bool | None = None
    """Whether the user is told of calls that were forwarded."""
    include_sms_history: bool | None = None
    """Whether earlier messages go along."""
    send_in_html_format: bool | None = None
    """Whether the e-mail is HTML."""
    alert_email_1: str | None = None
    """An e-mail address to which it goes."""
    alert_email_2: str | None = None
    """A second one."""
    alert_email_3: str | None = None
    """A third one."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("inbound_message_notification", "inboundMessageNotification"),
        Field("forwarded_call_notification", "forwardedCallNotification"),
        Field("include_sms_history", "includeSmsHistory"),
        Field("send_in_html_format", "sendInHtmlFormat"),
        Field("alert_email_1", "alertEmail1"),
        Field("alert_email_2", "alertEmail2"),
        Field("alert_email_3", "alertEmail3"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.inbound_message_notification = (
                v
                if (v := src.get("inboundMessageNotification")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.forwarded_call_notification = (
                v
                if (v := src.get("forwardedCallNotification")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.include_sms_history = (
                v if (v := src.get("includeSmsHistory")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.send_in_html_format = (
                v if (v := src.get("sendInHtmlFormat")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.alert_email_1 = (
                v if (v := src.get("alertEmail1")) is None or v.__class__ is str else decode.text(v)
            )
            o.alert_email_2 = (
                v if (v := src.get("alertEmail2")) is None or v.__class__ is str else decode.text(v)
            )
            o.alert_email_3 = (
                v if (v := src.get("alertEmail3")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in InboundNotificationSettings._fields)
_knows: Final = _KNOWN.issuperset
