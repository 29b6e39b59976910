# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class ScheduledEmailCampaign(Model):
    """An e-mail to many that waits for its time."""

    id: int
    """Id of the campaign."""
    status: ScheduledEmailCampaignStatus | None = None
    """State of the schedule."""
    email_sender_id: int | None = None
    """Id of the address from which it is sent."""
    start_at: datetime | None = None
    """When it is sent for the first time."""
    end_at: datetime | None = None
    """When it is sent for the last time."""
    next_send_at: datetime | None = None
    """When it is sent next."""
    created_by: EmailCampaignUser | None = None
    """The user who made it."""
    created_at: datetime | None = None
    """When it was made."""
    updated_at: datetime | None = None
    """When it was last changed."""
    type: ScheduledEmailCampaignType | None = None
    """How often it is sent."""
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
    recipients_count: int | None = None
    """To how many it goes."""
    sending_timezone: str | None = None
    """Time zone by whose clocks it is repeated."""
    rrule: str | None = None
    """How it is repeated, as in iCalendar."""
    occurrence_summary: str | None = None
    """How it is repeated, for people to read."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("status", "status", nested),
        Field("email_sender_id", "emailSenderId"),
        Field("start_at", "startAt", rfc3339),
        Field("end_at", "endAt", rfc3339),
        Field("next_send_at", "nextSendAt", rfc3339),
        Field("created_by", "createdBy", nested),
        Field("created_at", "createdAt", rfc3339),
        Field("updated_at", "updatedAt", rfc3339),
        Field("type", "type", nested),
        Field("from_name", "fromName"),
        Field("from_email", "fromEmail"),
        Field("reply_to_email", "replyToEmail"),
        Field("subject", "subject"),
        Field("html", "html"),
        Field("recipients_count", "recipientsCount"),
        Field("sending_timezone", "sendingTimezone"),
        Field("rrule", "rrule"),
        Field("occurrence_summary", "occurrenceSummary"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.status = None if (v := src.get("status")) is None else _scheduled_email_campaign_status(v)
            o.email_sender_id = (
                v
                if (v := src.get("emailSenderId")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.start_at = None if (v := src.get("startAt")) is None else decode.maybe_timestamp(v)
            o.end_at = None if (v := src.get("endAt")) is None else decode.maybe_timestamp(v)
            o.next_send_at = None if (v := src.get("nextSendAt")) is None else decode.maybe_timestamp(v)
            o.created_by = None if (v := src.get("createdBy")) is None else _email_campaign_user(v)
            o.created_at = None if (v := src.get("createdAt")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updatedAt")) is None else decode.maybe_timestamp(v)
            o.type = None if (v := src.get("type")) is None else _scheduled_email_campaign_type(v)
            o.from_name = v if (v := src.get("fromName")) is None or v.__class__ is str else decode.text(v)
            o.from_email = v if (v := src.get("fromEmail")) is None or v.__class__ is str else decode.text(v)
            o.reply_to_email = (
                v if (v := src.get("replyToEmail")) is None or v.__class__ is str else decode.text(v)
            )
            o.subject = v if (v := src.get("subject")) is None or v.__class__ is str else decode.text(v)
            o.html = v if (v := src.get("html")) is None or v.__class__ is str else decode.text(v)
            o.recipients_count = (
                v
                if (v := src.get("recipientsCount")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.sending_timezone = (
                v if (v := src.get("sendingTimezone")) is None or v.__class__ is str else decode.text(v)
            )
            o.rrule = v if (v := src.get("rrule")) is None or v.__class__ is str else decode.text(v)
            o.occurrence_summary = (
                v if (v := src.get("occurrenceSummary")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ScheduledEmailCampaign._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .email_campaign_user import EmailCampaignUser
from .scheduled_email_campaign_status import ScheduledEmailCampaignStatus
from .scheduled_email_campaign_type import ScheduledEmailCampaignType

_email_campaign_user: Final = EmailCampaignUser.from_dict
_scheduled_email_campaign_status: Final = ScheduledEmailCampaignStatus.decode
_scheduled_email_campaign_type: Final = ScheduledEmailCampaignType.decode
