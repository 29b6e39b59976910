# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class OutboundEmail(Model):
    """An e-mail to one recipient."""

    id: int | None = None
    """Id of the e-mail."""
    send_time: datetime | None = None
    """When it was sent."""
    from_name: str | None = None
    """The name that is shown as the sender."""
    from_email: str | None = None
    """The address from which it was sent."""
    reply_to_email: str | None = None
    """The address for replies."""
    recipient_full_name: str | None = None
    """Name of the recipient."""
    recipient_email: str | None = None
    """Address of the recipient."""
    email_subject: str | None = None
    """The subject."""
    email_content: str | None = None
    """The text, as HTML."""
    source: OutboundEmailSource | None = None
    """What it belongs to."""
    status: OutboundEmailStatus | None = None
    """How far it has come."""
    cost: float | None = None
    """What it cost, in the currency of the account."""
    status_reason: str | None = None
    """More on the status, for people to read."""
    contact_id: int | None = None
    """Id of the contact."""
    initiator_id: int | None = None
    """Id of the user who sent it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("send_time", "sendTime", rfc3339),
        Field("from_name", "fromName"),
        Field("from_email", "fromEmail"),
        Field("reply_to_email", "replyToEmail"),
        Field("recipient_full_name", "recipientFullName"),
        Field("recipient_email", "recipientEmail"),
        Field("email_subject", "emailSubject"),
        Field("email_content", "emailContent"),
        Field("source", "source", nested),
        Field("status", "status", nested),
        Field("cost", "cost"),
        Field("status_reason", "statusReason"),
        Field("contact_id", "contactId"),
        Field("initiator_id", "initiatorId"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.send_time = None if (v := src.get("sendTime")) is None else decode.maybe_timestamp(v)
            o.from_name = v if (v := src.get("fromName")) is None or v.__class__ is str else decode.text(v)
            o.from_email = v if (v := src.get("fromEmail")) is None or v.__class__ is str else decode.text(v)
            o.reply_to_email = (
                v if (v := src.get("replyToEmail")) is None or v.__class__ is str else decode.text(v)
            )
            o.recipient_full_name = (
                v if (v := src.get("recipientFullName")) is None or v.__class__ is str else decode.text(v)
            )
            o.recipient_email = (
                v if (v := src.get("recipientEmail")) is None or v.__class__ is str else decode.text(v)
            )
            o.email_subject = (
                v if (v := src.get("emailSubject")) is None or v.__class__ is str else decode.text(v)
            )
            o.email_content = (
                v if (v := src.get("emailContent")) is None or v.__class__ is str else decode.text(v)
            )
            o.source = None if (v := src.get("source")) is None else _outbound_email_source(v)
            o.status = None if (v := src.get("status")) is None else _outbound_email_status(v)
            o.cost = v if (v := src.get("cost")) is None or v.__class__ is float else decode.maybe_number(v)
            o.status_reason = (
                v if (v := src.get("statusReason")) is None or v.__class__ is str else decode.text(v)
            )
            o.contact_id = (
                v if (v := src.get("contactId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.initiator_id = (
                v if (v := src.get("initiatorId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in OutboundEmail._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .outbound_email_source import OutboundEmailSource
from .outbound_email_status import OutboundEmailStatus

_outbound_email_source: Final = OutboundEmailSource.decode
_outbound_email_status: Final = OutboundEmailStatus.decode
