# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class BalanceNotificationSettings(Model):
    """When the user is warned of a low balance."""

    low_balance_notification: bool | None = None
    """Whether there is a warning at all."""
    alert_balance: float | None = None
    """Below which balance."""
    alert_phone: str | None = None
    """The number to which it goes."""
    alert_email_1: str | None = None
    """An e-mail address to which it goes."""
    alert_email_2: str | None = None
    """A second one."""
    alert_email_3: str | None = None
    """A third one."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("low_balance_notification", "lowBalanceNotification"),
        Field("alert_balance", "alertBalance"),
        Field("alert_phone", "alertPhone"),
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
            o.low_balance_notification = (
                v
                if (v := src.get("lowBalanceNotification")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.alert_balance = (
                v
                if (v := src.get("alertBalance")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
            o.alert_phone = (
                v if (v := src.get("alertPhone")) is None or v.__class__ is str else decode.text(v)
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
_KNOWN: Final = frozenset(one.key for one in BalanceNotificationSettings._fields)
_knows: Final = _KNOWN.issuperset
