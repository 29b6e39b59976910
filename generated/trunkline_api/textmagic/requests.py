# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
"""What the textmagic API takes: the dicts inside its requests, and the encoders that check and write them.

An absent key is not sent; None, where the type allows it, is sent as null.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, Required, TypedDict

from trunkline.runtime import Entry, Record, encode

if TYPE_CHECKING:
    from trunkline.runtime import RRule

    pass

__all__ = [
    "CustomFieldValueInputObject",
    "EmailCampaignRecipients",
    "EmailCampaignSchedule",
]


class CustomFieldValueInputObject(TypedDict, total=False):
    """What a contact has in a custom field."""

    id: Required[int]
    """Id of the custom field."""
    value: Required[str]
    """What it has there."""


CUSTOM_FIELD_VALUE_INPUT_OBJECT: Final = Record(
    "CustomFieldValueInputObject",
    {
        "id": Entry("id", encode.integer(1), required=True),
        "value": Entry("value", encode.text(), required=True),
    },
    accepts=("CustomFieldValue",),
)


class EmailCampaignRecipients(TypedDict, total=False):
    """To whom an e-mail goes. All three must be given, of which two may be empty."""

    contact_ids: Required[Sequence[int]]
    """Ids of contacts."""
    emails: Required[Sequence[str]]
    """E-mail addresses."""
    group_ids: Required[Sequence[int]]
    """Ids of lists."""


EMAIL_CAMPAIGN_RECIPIENTS: Final = Record(
    "EmailCampaignRecipients",
    {
        "contact_ids": Entry("contactIds", encode.sequence(encode.integer(1)), required=True),
        "emails": Entry("emails", encode.sequence(encode.text(1)), required=True),
        "group_ids": Entry("groupIds", encode.sequence(encode.integer(1)), required=True),
    },
)


class EmailCampaignSchedule(TypedDict, total=False):
    """When an e-mail goes out."""

    start_date_time: Required[datetime]
    """When to send it, the first time if there are several."""
    timezone: Required[str]
    """Time zone by whose clocks it is repeated, such as `Europe/London`."""
    rrule: str | RRule | None
    """How to repeat it, as in iCalendar, such as `FREQ=WEEKLY;BYDAY=MO`."""


EMAIL_CAMPAIGN_SCHEDULE: Final = Record(
    "EmailCampaignSchedule",
    {
        "start_date_time": Entry("startDateTime", encode.rfc3339, required=True),
        "timezone": Entry("timezone", encode.text(1), required=True),
        "rrule": Entry("rrule", encode.nullable(encode.recurrence)),
    },
)
