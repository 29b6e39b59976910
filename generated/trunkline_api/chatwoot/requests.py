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
    "InboxChannel",
    "InboxChannelSettings",
    "InboxSurveyRules",
    "InboxSurvey",
    "InboxAutoAssignment",
    "InboxWorkingDay",
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


class InboxChannel(TypedDict, total=False):
    """A channel to connect. A website needs `website_url`, e-mail `email`, Telegram `bot_token`, WhatsApp
    and SMS `phone_number` and `provider_config`, and LINE the three fields that begin with its name.
    """

    type: Required[Literal["web_widget", "api", "email", "line", "telegram", "whatsapp", "sms"]]
    """Kind of the channel. SMS is that of Bandwidth."""
    website_url: str
    """Websites only, where the chat stands."""
    welcome_title: str
    """Websites only, title of the chat."""
    welcome_tagline: str
    """Websites only, what stands below the title."""
    widget_color: str
    """Websites only, colour of the chat, such as `#1f93ff`."""
    reply_time: Literal["in_a_few_minutes", "in_a_few_hours", "in_a_day"]
    """Websites only, how soon contacts may expect an answer."""
    webhook_url: str
    """API inboxes only, where the server tells what happens."""
    hmac_mandatory: bool
    """API inboxes and websites, whether contacts have to prove who they are."""
    additional_attributes: Mapping[str, object]
    """API inboxes only, settings such as `agent_reply_time_window` in hours."""
    email: str
    """E-mail only, the address. IMAP and SMTP are set up by changing the inbox."""
    phone_number: str
    """WhatsApp and SMS, the number in E.164 form."""
    provider: Literal["whatsapp_cloud", "default"]
    """WhatsApp only, who carries the messages, Meta itself or, as `default`, 360dialog. Without it
    360dialog.
    """
    provider_config: Mapping[str, object]
    """WhatsApp and SMS, what the provider wants: `api_key`, `phone_number_id` and `business_account_id`
    for Meta, `api_key` for 360dialog, `account_id`, `application_id`, `api_key` and `api_secret` for
    Bandwidth.
    """
    bot_token: str
    """Telegram only, token of the bot."""
    line_channel_id: str
    """LINE only, id of the channel."""
    line_channel_secret: str
    """LINE only, secret of the channel."""
    line_channel_token: str
    """LINE only, access token of the channel."""


INBOX_CHANNEL: Final = Record(
    "InboxChannel",
    {
        "type": Entry(
            "type",
            encode.choice("web_widget", "api", "email", "line", "telegram", "whatsapp", "sms"),
            required=True,
        ),
        "website_url": Entry("website_url", encode.text(1)),
        "welcome_title": Entry("welcome_title", encode.text()),
        "welcome_tagline": Entry("welcome_tagline", encode.text()),
        "widget_color": Entry("widget_color", encode.text(1)),
        "reply_time": Entry("reply_time", encode.choice("in_a_few_minutes", "in_a_few_hours", "in_a_day")),
        "webhook_url": Entry("webhook_url", encode.text()),
        "hmac_mandatory": Entry("hmac_mandatory", encode.boolean),
        "additional_attributes": Entry("additional_attributes", encode.mapping(encode.anything)),
        "email": Entry("email", encode.text(1)),
        "phone_number": Entry("phone_number", encode.text(1)),
        "provider": Entry("provider", encode.choice("whatsapp_cloud", "default")),
        "provider_config": Entry("provider_config", encode.mapping(encode.anything)),
        "bot_token": Entry("bot_token", encode.text(1)),
        "line_channel_id": Entry("line_channel_id", encode.text(1)),
        "line_channel_secret": Entry("line_channel_secret", encode.text(1)),
        "line_channel_token": Entry("line_channel_token", encode.text(1)),
    },
)


class InboxChannelSettings(TypedDict, total=False):
    """What to change about the channel of an inbox."""

    webhook_url: str | None
    """API inboxes only, where the server tells what happens. Null for nowhere."""
    hmac_mandatory: bool
    """API inboxes and websites, whether contacts have to prove who they are."""
    additional_attributes: Mapping[str, object]
    """API inboxes only, settings such as `agent_reply_time_window` in hours, all of them."""
    website_url: str
    """Websites only, where the chat stands."""
    welcome_title: str | None
    """Websites only, title of the chat. Null for none."""
    welcome_tagline: str | None
    """Websites only, what stands below the title. Null for nothing."""
    widget_color: str
    """Websites only, colour of the chat, such as `#1f93ff`."""
    reply_time: Literal["in_a_few_minutes", "in_a_few_hours", "in_a_day"]
    """Websites only, how soon contacts may expect an answer."""
    allowed_domains: str | None
    """Websites only, where the chat may stand, separated by commas. Null for everywhere."""
    pre_chat_form_enabled: bool
    """Websites only, whether contacts fill in a form first."""
    pre_chat_form_options: Mapping[str, object]
    """Websites only, what that form asks, in `pre_chat_message` and `pre_chat_fields`."""
    continuity_via_email: bool
    """Websites only, whether contacts who have left get answers by e-mail."""
    selected_feature_flags: Sequence[str]
    """Websites only, what the chat offers, such as `attachments`, `emoji_picker` and `end_conversation`,
    all of it.
    """
    email: str
    """E-mail only, the address."""
    imap_enabled: bool
    """E-mail only, whether e-mails are fetched."""
    imap_address: str
    """E-mail only, host of the IMAP server."""
    imap_port: int
    """E-mail only, port of the IMAP server."""
    imap_login: str
    """E-mail only, name to sign in to IMAP by."""
    imap_password: str
    """E-mail only, password to sign in to IMAP with."""
    imap_enable_ssl: bool
    """E-mail only, whether the connection to IMAP is encrypted."""
    imap_authentication: str
    """E-mail only, how to sign in to IMAP, such as `plain`."""
    smtp_enabled: bool
    """E-mail only, whether e-mails are sent over a server of your own."""
    smtp_address: str
    """E-mail only, host of the SMTP server."""
    smtp_port: int
    """E-mail only, port of the SMTP server."""
    smtp_login: str
    """E-mail only, name to sign in to SMTP by."""
    smtp_password: str
    """E-mail only, password to sign in to SMTP with."""
    smtp_domain: str
    """E-mail only, domain to introduce itself by."""
    smtp_enable_ssl_tls: bool
    """E-mail only, whether the connection to SMTP is encrypted from the start."""
    smtp_enable_starttls_auto: bool
    """E-mail only, whether the connection to SMTP becomes encrypted where the server offers it."""
    smtp_openssl_verify_mode: str
    """E-mail only, whether certificates are checked, such as `none` or `peer`."""
    smtp_authentication: str
    """E-mail only, how to sign in to SMTP, such as `login`."""
    phone_number: str
    """WhatsApp and SMS, the number in E.164 form."""
    provider: Literal["whatsapp_cloud", "default"]
    """WhatsApp only, who carries the messages, Meta itself or, as `default`, 360dialog."""
    provider_config: Mapping[str, object]
    """WhatsApp and SMS, what the provider wants, all of it."""
    bot_token: str
    """Telegram only, token of the bot."""
    line_channel_id: str
    """LINE only, id of the channel."""
    line_channel_secret: str
    """LINE only, secret of the channel."""
    line_channel_token: str
    """LINE only, access token of the channel."""


INBOX_CHANNEL_SETTINGS: Final = Record(
    "InboxChannelSettings",
    {
        "webhook_url": Entry("webhook_url", encode.nullable(encode.text())),
        "hmac_mandatory": Entry("hmac_mandatory", encode.boolean),
        "additional_attributes": Entry("additional_attributes", encode.mapping(encode.anything)),
        "website_url": Entry("website_url", encode.text(1)),
        "welcome_title": Entry("welcome_title", encode.nullable(encode.text())),
        "welcome_tagline": Entry("welcome_tagline", encode.nullable(encode.text())),
        "widget_color": Entry("widget_color", encode.text(1)),
        "reply_time": Entry("reply_time", encode.choice("in_a_few_minutes", "in_a_few_hours", "in_a_day")),
        "allowed_domains": Entry("allowed_domains", encode.nullable(encode.text())),
        "pre_chat_form_enabled": Entry("pre_chat_form_enabled", encode.boolean),
        "pre_chat_form_options": Entry("pre_chat_form_options", encode.mapping(encode.anything)),
        "continuity_via_email": Entry("continuity_via_email", encode.boolean),
        "selected_feature_flags": Entry("selected_feature_flags", encode.sequence(encode.text(1))),
        "email": Entry("email", encode.text(1)),
        "imap_enabled": Entry("imap_enabled", encode.boolean),
        "imap_address": Entry("imap_address", encode.text()),
        "imap_port": Entry("imap_port", encode.integer(1, 65535)),
        "imap_login": Entry("imap_login", encode.text()),
        "imap_password": Entry("imap_password", encode.text()),
        "imap_enable_ssl": Entry("imap_enable_ssl", encode.boolean),
        "imap_authentication": Entry("imap_authentication", encode.text()),
        "smtp_enabled": Entry("smtp_enabled", encode.boolean),
        "smtp_address": Entry("smtp_address", encode.text()),
        "smtp_port": Entry("smtp_port", encode.integer(1, 65535)),
        "smtp_login": Entry("smtp_login", encode.text()),
        "smtp_password": Entry("smtp_password", encode.text()),
        "smtp_domain": Entry("smtp_domain", encode.text()),
        "smtp_enable_ssl_tls": Entry("smtp_enable_ssl_tls", encode.boolean),
        "smtp_enable_starttls_auto": Entry("smtp_enable_starttls_auto", encode.boolean),
        "smtp_openssl_verify_mode": Entry("smtp_openssl_verify_mode", encode.text()),
        "smtp_authentication": Entry("smtp_authentication", encode.text()),
        "phone_number": Entry("phone_number", encode.text(1)),
        "provider": Entry("provider", encode.choice("whatsapp_cloud", "default")),
        "provider_config": Entry("provider_config", encode.mapping(encode.anything)),
        "bot_token": Entry("bot_token", encode.text(1)),
        "line_channel_id": Entry("line_channel_id", encode.text(1)),
        "line_channel_secret": Entry("line_channel_secret", encode.text(1)),
        "line_channel_token": Entry("line_channel_token", encode.text(1)),
    },
    min_entries=1,
)


class InboxSurveyRules(TypedDict, total=False):
    """Which conversations are asked about, by their labels."""

    operator: Literal["contains", "does_not_contain"]
    """Whether those with one of the labels or those without are. By default `contains`."""
    values: Sequence[str]
    """Titles of the labels. None for all conversations."""


INBOX_SURVEY_RULES: Final = Record(
    "InboxSurveyRules",
    {
        "operator": Entry("operator", encode.choice("contains", "does_not_contain")),
        "values": Entry("values", encode.sequence(encode.text(1))),
    },
)


class InboxSurvey(TypedDict, total=False):
    """How contacts are asked how it went."""

    display_type: Literal["emoji", "star"]
    """What they choose among. By default `emoji`."""
    message: str
    """The question. By default that of the server."""
    button_text: str
    """WhatsApp only, what stands on the button. By default `Please rate us`."""
    language: str
    """WhatsApp only, language of the template. By default `en`."""
    survey_rules: InboxSurveyRules
    """Which conversations are asked about, by their labels."""


INBOX_SURVEY: Final = Record(
    "InboxSurvey",
    {
        "display_type": Entry("display_type", encode.choice("emoji", "star")),
        "message": Entry("message", encode.text()),
        "button_text": Entry("button_text", encode.text()),
        "language": Entry("language", encode.text()),
        "survey_rules": Entry("survey_rules", INBOX_SURVEY_RULES),
    },
)


class InboxAutoAssignment(TypedDict, total=False):
    """How conversations are given to agents, in the enterprise edition."""

    max_assignment_limit: int | None
    """How many open conversations an agent gets at most. Null for no limit."""


INBOX_AUTO_ASSIGNMENT: Final = Record(
    "InboxAutoAssignment",
    {
        "max_assignment_limit": Entry("max_assignment_limit", encode.nullable(encode.integer(1))),
    },
)


class InboxWorkingDay(TypedDict, total=False):
    """The hours of one day of the week."""

    day_of_week: Required[int]
    """The day, from 0 for Sunday."""
    closed_all_day: bool
    """Whether nobody is there on that day."""
    open_all_day: bool
    """Whether somebody is there all day."""
    open_hour: int | None
    """Hour of opening. Needed unless it is closed all day."""
    open_minutes: int | None
    """Minute of opening."""
    close_hour: int | None
    """Hour of closing."""
    close_minutes: int | None
    """Minute of closing."""


INBOX_WORKING_DAY: Final = Record(
    "InboxWorkingDay",
    {
        "day_of_week": Entry("day_of_week", encode.integer(0, 6), required=True),
        "closed_all_day": Entry("closed_all_day", encode.boolean),
        "open_all_day": Entry("open_all_day", encode.boolean),
        "open_hour": Entry("open_hour", encode.nullable(encode.integer(0, 23))),
        "open_minutes": Entry("open_minutes", encode.nullable(encode.integer(0, 59))),
        "close_hour": Entry("close_hour", encode.nullable(encode.integer(0, 23))),
        "close_minutes": Entry("close_minutes", encode.nullable(encode.integer(0, 59))),
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
