# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class EmailCampaign(Model):
    """An e-mail to many."""

    id: int
    """Id of the campaign."""
    status: EmailCampaignStatus | None = None
    """How far it has come."""
    email_sender_id: int | None = None
    """Id of the address from which it is sent."""
    start_at: datetime | None = None
    """When it was started."""
    created_by: EmailCampaignUser | None = None
    """The user who started it."""
    from_name: str | None = None
    """The name that is shown as the sender."""
    from_email: str | None = None
    """The address from which it is sent."""
    reply_to_email: str | None = None
    """The address for replies."""
    subject: str | None = None
    """The subject."""
    html: str | None = None
    """The text, as HTML."""
    cost: float | None = None
    """What it costs, in the currency of the account."""
    totals: EmailCampaignTotals | None = None
    """How many e-mails have come how far."""
    outbound_email: OutboundEmail | None = None
    """One of the e-mails."""
    failed_reason: EmailCampaignFailure | None = None
    """Why it failed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("status", "status", nested),
        Field("email_sender_id", "emailSenderId"),
        Field("start_at", "startAt", rfc3339),
        Field("created_by", "createdBy", nested),
        Field("from_name", "fromName"),
        Field("from_email", "fromEmail"),
        Field("reply_to_email", "replyToEmail"),
        Field("subject", "subject"),
        Field("html", "html"),
        Field("cost", "cost"),
        Field("totals", "totals", nested),
        Field("outbound_email", "outboundEmail", nested),
        Field("failed_reason", "failedReason", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.status = None if (v := src.get("status")) is None else _email_campaign_status(v)
            o.email_sender_id = (
                v
                if (v := src.get("emailSenderId")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.start_at = None if (v := src.get("startAt")) is None else decode.maybe_timestamp(v)
            o.created_by = None if (v := src.get("createdBy")) is None else _email_campaign_user(v)
            o.from_name = v if (v := src.get("fromName")) is None or v.__class__ is str else decode.text(v)
            o.from_email = v if (v := src.get("fromEmail")) is None or v.__class__ is str else decode.text(v)
            o.reply_to_email = (
                v if (v := src.get("replyToEmail")) is None or v.__class__ is str else decode.text(v)
            )
            o.subject = v if (v := src.get("subject")) is None or v.__class__ is str else decode.text(v)
            o.html = v if (v := src.get("html")) is None or v.__class__ is str else decode.text(v)
            o.cost = v if (v := src.get("cost")) is None or v.__class__ is float else decode.maybe_number(v)
            o.totals = None if (v := src.get("totals")) is None else _email_campaign_totals(v)
            o.outbound_email = None if (v := src.get("outboundEmail")) is None else _outbound_email(v)
            o.failed_reason = None if (v := src.get("failedReason")) is None else _email_campaign_failure(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in EmailCampaign._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .email_campaign_failure import EmailCampaignFailure
from .email_campaign_status import EmailCampaignStatus
from .email_campaign_totals import EmailCampaignTotals
from .email_campaign_user import EmailCampaignUser
from .outbound_email import OutboundEmail

_email_campaign_failure: Final = EmailCampaignFailure.decode
_email_campaign_status: Final = EmailCampaignStatus.decode
_email_campaign_totals: Final = EmailCampaignTotals.from_dict
_email_campaign_user: Final = EmailCampaignUser.from_dict
_outbound_email: Final = OutboundEmail.from_dict
