# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
"""What the chatwoot API takes: the dicts inside its requests, and the encoders that check and write them.

An absent key is not sent; None, where the type allows it, is sent as null.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, Literal, Required, TypedDict

from trunkline.runtime import Entry, Record, encode

if TYPE_CHECKING:
    pass

__all__ = [
    "SubmittedRating",
    "SubmittedSurvey",
    "SubmittedValue",
    "TemplateParams",
    "FirstMessage",
    "FilterCondition",
    "AutomationActionPayload",
    "PortalConfigPayload",
    "ArticleMetaPayload",
]


class SubmittedRating(TypedDict, total=False):
    """SubmittedRating"""

    rating: Required[int]
    """From 1, the worst, to 5, the best."""
    feedback_message: str
    """What the contact has to say about it."""


SUBMITTED_RATING: Final = Record(
    "SubmittedRating",
    {
        "rating": Entry("rating", encode.integer(1, 5), required=True),
        "feedback_message": Entry("feedback_message", encode.text()),
    },
)


class SubmittedSurvey(TypedDict, total=False):
    """The answer to a satisfaction survey."""

    csat_survey_response: Required[SubmittedRating]


SUBMITTED_SURVEY: Final = Record(
    "SubmittedSurvey",
    {
        "csat_survey_response": Entry("csat_survey_response", SUBMITTED_RATING, required=True),
    },
)


class SubmittedValue(TypedDict, total=False):
    """One chosen option or one field of a form."""

    name: str
    """Name of the field, for a form."""
    title: str
    """The label that was shown, for a choice."""
    value: str
    """What was chosen or filled in."""


SUBMITTED_VALUE: Final = Record(
    "SubmittedValue",
    {
        "name": Entry("name", encode.text()),
        "title": Entry("title", encode.text()),
        "value": Entry("value", encode.text()),
    },
    min_entries=1,
)


class TemplateParams(TypedDict, total=False):
    """A WhatsApp template that has been approved, and what to fill in."""

    name: Required[str]
    """Name of the template."""
    namespace: str
    """Namespace of the template, for providers that have them."""
    category: str
    """Category of the template, such as `UTILITY` or `MARKETING`."""
    language: str
    """Language of the template, such as `en` or `pt_BR`."""
    processed_params: Mapping[str, object]
    """What to fill in, by part of the template."""


TEMPLATE_PARAMS: Final = Record(
    "TemplateParams",
    {
        "name": Entry("name", encode.text(1), required=True),
        "namespace": Entry("namespace", encode.text()),
        "category": Entry("category", encode.text()),
        "language": Entry("language", encode.text()),
        "processed_params": Entry("processed_params", encode.mapping(encode.anything)),
    },
)


class FirstMessage(TypedDict, total=False):
    """The message with which a conversation begins, from you to the contact."""

    content: str
    """The text."""
    private: bool
    """Whether it is a note that only agents see."""
    content_type: Literal["text", "input_email", "cards", "input_select", "form", "article"]
    """The kind of content, which says what has to stand in `content_attributes`. By default `text`."""
    content_attributes: Mapping[str, object]
    """The `items` of an interactive message, `in_reply_to` with the id of another message, and the like."""
    template_params: TemplateParams
    """A WhatsApp template that has been approved, and what to fill in."""
    to_emails: Sequence[str]
    """E-mail inboxes only, the addresses to write to."""
    cc_emails: Sequence[str]
    """E-mail inboxes only, the addresses that get a copy."""
    bcc_emails: Sequence[str]
    """E-mail inboxes only, the addresses that get a copy without the others seeing it."""


FIRST_MESSAGE: Final = Record(
    "FirstMessage",
    {
        "content": Entry("content", encode.text(0, 150000)),
        "private": Entry("private", encode.boolean),
        "content_type": Entry(
            "content_type", encode.choice("text", "input_email", "cards", "input_select", "form", "article")
        ),
        "content_attributes": Entry("content_attributes", encode.mapping(encode.anything)),
        "template_params": Entry("template_params", TEMPLATE_PARAMS),
        "to_emails": Entry("to_emails", encode.comma_separated(encode.text(1))),
        "cc_emails": Entry("cc_emails", encode.comma_separated(encode.text(1))),
        "bcc_emails": Entry("bcc_emails", encode.comma_separated(encode.text(1))),
    },
    min_entries=1,
)


class FilterCondition(TypedDict, total=False):
    """One condition of a search."""

    attribute_key: Required[str]
    """The attribute to look at."""
    filter_operator: Required[
        Literal[
            "equal_to",
            "not_equal_to",
            "contains",
            "does_not_contain",
            "is_present",
            "is_not_present",
            "is_greater_than",
            "is_less_than",
            "days_before",
            "starts_with",
        ]
    ]
    """How to compare. Which ones are allowed depends on the attribute; the others are refused with 422."""
    values: Required[Sequence[str]]
    """What to compare with, always as text; dates as `2026-06-17`. Empty for `is_present` and
    `is_not_present`.
    """
    query_operator: Literal["AND", "OR"] | None
    """How the next condition joins this one. The last condition has none."""
    attribute_model: str
    """The kind of attribute as stored searches have it. Without effect."""
    custom_attribute_type: Literal["", "conversation_attribute", "contact_attribute"]
    """What a custom attribute belongs to, where conversations and contacts have one of the same name."""


FILTER_CONDITION: Final = Record(
    "FilterCondition",
    {
        "attribute_key": Entry("attribute_key", encode.text(1), required=True),
        "filter_operator": Entry(
            "filter_operator",
            encode.choice(
                "equal_to",
                "not_equal_to",
                "contains",
                "does_not_contain",
                "is_present",
                "is_not_present",
                "is_greater_than",
                "is_less_than",
                "days_before",
                "starts_with",
            ),
            required=True,
        ),
        "values": Entry("values", encode.sequence(encode.text()), required=True),
        "query_operator": Entry("query_operator", encode.nullable(encode.choice("AND", "OR"))),
        "attribute_model": Entry("attribute_model", encode.text()),
        "custom_attribute_type": Entry(
            "custom_attribute_type", encode.choice("", "conversation_attribute", "contact_attribute")
        ),
    },
)


class AutomationActionPayload(TypedDict, total=False):
    """One thing that a rule does."""

    action_name: Required[str]
    """What to do, such as `add_label`, `assign_team`, `assign_agent`, `send_message`, `change_priority` or
    `resolve_conversation`.
    """
    action_params: Sequence[object]
    """With what, such as the titles of labels or the id of a team. Empty for actions that need nothing."""


AUTOMATION_ACTION_PAYLOAD: Final = Record(
    "AutomationActionPayload",
    {
        "action_name": Entry("action_name", encode.text(1), required=True),
        "action_params": Entry("action_params", encode.sequence(encode.anything)),
    },
)


class PortalConfigPayload(TypedDict, total=False):
    """The languages of a help centre."""

    allowed_locales: Sequence[str]
    """All of its languages, as short codes."""
    default_locale: str
    """The language that readers see first. By default `en`."""


PORTAL_CONFIG_PAYLOAD: Final = Record(
    "PortalConfigPayload",
    {
        "allowed_locales": Entry("allowed_locales", encode.sequence(encode.text(1), 1)),
        "default_locale": Entry("default_locale", encode.text(1)),
    },
    min_entries=1,
)


class ArticleMetaPayload(TypedDict, total=False):
    """What search engines are told."""

    title: str
    """Title for search engines."""
    description: str
    """Description for search engines."""
    tags: Sequence[str]
    """Words by which it is found."""


ARTICLE_META_PAYLOAD: Final = Record(
    "ArticleMetaPayload",
    {
        "title": Entry("title", encode.text()),
        "description": Entry("description", encode.text()),
        "tags": Entry("tags", encode.sequence(encode.text())),
    },
    min_entries=1,
)
