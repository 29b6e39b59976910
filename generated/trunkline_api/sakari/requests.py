# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
"""What the sakari API takes: the dicts inside its requests, and the encoders that check and write them.

An absent key is not sent; None, where the type allows it, is sent as null.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, Literal, Required, TypedDict

from trunkline.runtime import Entry, Record, encode

if TYPE_CHECKING:
    from .models.contact_list import ContactList
    from .models.contact_tag import ContactTag
    from .models.group import Group
    from .models.group_reference import GroupReference
    from .models.media import Media
    from .models.mobile import Mobile

__all__ = [
    "MobileRequest",
    "ContactTagRequest",
    "ContactListRequest",
    "ContactRequest",
    "AttributeFilter",
    "SendFilters",
    "PhoneNumberFilterGroup",
    "PhoneNumberFilter",
    "MediaRequest",
    "CampaignTriggerRequest",
    "CampaignFiltersRequest",
    "CampaignReportingRequest",
    "CampaignMessageRequest",
]


class MobileRequest(TypedDict, total=False):
    """A mobile number."""

    country: Required[str]
    """Two letters, such as `US`."""
    number: Required[str]
    """Best with a plus sign and the country's prefix."""


MOBILE_REQUEST: Final = Record(
    "MobileRequest",
    {
        "country": Entry("country", encode.text(1), required=True),
        "number": Entry("number", encode.text(1), required=True),
    },
    accepts=("Mobile",),
)


class ContactTagRequest(TypedDict, total=False):
    """A label on a contact."""

    tag: Required[str]
    visible: bool


CONTACT_TAG_REQUEST: Final = Record(
    "ContactTagRequest",
    {
        "tag": Entry("tag", encode.text(), required=True),
        "visible": Entry("visible", encode.boolean),
    },
    accepts=("ContactTag",),
)


class ContactListRequest(TypedDict, total=False):
    """A list to put a contact on."""

    id: str
    name: str


CONTACT_LIST_REQUEST: Final = Record(
    "ContactListRequest",
    {
        "id": Entry("id", encode.text(1)),
        "name": Entry("name", encode.text()),
    },
    accepts=("ContactList",),
    min_entries=1,
)


class ContactRequest(TypedDict, total=False):
    """A recipient."""

    id: str
    email: str
    first_name: str
    last_name: str
    mobile: MobileRequest | Mobile
    """A mobile number."""
    attributes: Mapping[str, object]
    """Fields that the account has made up for its contacts, by name."""
    tags: Sequence[ContactTagRequest | ContactTag]
    lists: Sequence[ContactListRequest | ContactList]


CONTACT_REQUEST: Final = Record(
    "ContactRequest",
    {
        "id": Entry("id", encode.text(1)),
        "email": Entry("email", encode.text()),
        "first_name": Entry("firstName", encode.text()),
        "last_name": Entry("lastName", encode.text()),
        "mobile": Entry("mobile", MOBILE_REQUEST),
        "attributes": Entry("attributes", encode.mapping(encode.anything)),
        "tags": Entry("tags", encode.sequence(CONTACT_TAG_REQUEST)),
        "lists": Entry("lists", encode.sequence(CONTACT_LIST_REQUEST)),
    },
    accepts=("Contact",),
    min_entries=1,
)


class AttributeFilter(TypedDict, total=False):
    """A condition on one attribute of a contact."""

    name: Required[str]
    comparator: Required[Literal["=", "<", "<=", ">", ">=", "!="]]
    value: Required[str]


ATTRIBUTE_FILTER: Final = Record(
    "AttributeFilter",
    {
        "name": Entry("name", encode.text(1), required=True),
        "comparator": Entry("comparator", encode.choice("=", "<", "<=", ">", ">=", "!="), required=True),
        "value": Entry("value", encode.text(), required=True),
    },
)


class SendFilters(TypedDict, total=False):
    """Recipients, by what they have in common. Selects from all contacts of the account."""

    tags: Sequence[str]
    attributes: Sequence[AttributeFilter]


SEND_FILTERS: Final = Record(
    "SendFilters",
    {
        "tags": Entry("tags", encode.sequence(encode.text(1), 1)),
        "attributes": Entry("attributes", encode.sequence(ATTRIBUTE_FILTER, 1)),
    },
    min_entries=1,
)


class PhoneNumberFilterGroup(TypedDict, total=False):
    """The group whose numbers are used."""

    id: Required[str]


PHONE_NUMBER_FILTER_GROUP: Final = Record(
    "PhoneNumberFilterGroup",
    {
        "id": Entry("id", encode.text(1), required=True),
    },
    accepts=("Group", "GroupReference"),
)


class PhoneNumberFilter(TypedDict, total=False):
    """Which numbers of the account to send from."""

    group: Required[PhoneNumberFilterGroup | Group | GroupReference]
    """The group whose numbers are used."""


PHONE_NUMBER_FILTER: Final = Record(
    "PhoneNumberFilter",
    {
        "group": Entry("group", PHONE_NUMBER_FILTER_GROUP, required=True),
    },
)


class MediaRequest(TypedDict, total=False):
    """A file to send along."""

    url: Required[str]
    """Where the server can fetch it."""


MEDIA_REQUEST: Final = Record(
    "MediaRequest",
    {
        "url": Entry("url", encode.text(1), required=True),
    },
    accepts=("Media",),
)


class CampaignTriggerRequest(TypedDict, total=False):
    """What starts a campaign."""

    code: Required[Literal["M", "S", "FU", "V2"]]
    """By hand (`M`), on a schedule (`S`) or when a file comes in (`FU`). `V2` is not explained."""


CAMPAIGN_TRIGGER_REQUEST: Final = Record(
    "CampaignTriggerRequest",
    {
        "code": Entry("code", encode.choice("M", "S", "FU", "V2"), required=True),
    },
)


class CampaignFiltersRequest(TypedDict, total=False):
    """Who gets a campaign."""

    contacts: Sequence[str]
    """Contacts, by id."""
    tags: Sequence[str]
    """Labels."""
    attributes: Sequence[str]
    """Conditions on attributes. How one is written is not documented."""


CAMPAIGN_FILTERS_REQUEST: Final = Record(
    "CampaignFiltersRequest",
    {
        "contacts": Entry("contacts", encode.sequence(encode.text(1), 1)),
        "tags": Entry("tags", encode.sequence(encode.text(1), 1)),
        "attributes": Entry("attributes", encode.sequence(encode.text(1), 1)),
    },
    min_entries=1,
)


class CampaignReportingRequest(TypedDict, total=False):
    """Whether a report is sent after a run."""

    when: Required[str]
    """`NoReport`, or a value that a campaign of the web application shows."""


CAMPAIGN_REPORTING_REQUEST: Final = Record(
    "CampaignReportingRequest",
    {
        "when": Entry("when", encode.text(1), required=True),
    },
)


class CampaignMessageRequest(TypedDict, total=False):
    """What a campaign says."""

    message: str
    """The text, with placeholders as in a template."""
    media: Sequence[MediaRequest | Media]
    """Files to send along."""


CAMPAIGN_MESSAGE_REQUEST: Final = Record(
    "CampaignMessageRequest",
    {
        "message": Entry("message", encode.text(1)),
        "media": Entry("media", encode.sequence(MEDIA_REQUEST, 1)),
    },
    min_entries=1,
)
