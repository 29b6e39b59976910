# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Inbox(Model):
    """A place where messages come in, with the settings of its channel."""

    id: int
    """Id of the inbox."""
    name: str | None = None
    """Name of the inbox."""
    avatar_url: str | None = None
    """Address of a picture, or empty."""
    channel_id: int | None = None
    """Id of its channel, among those of its kind."""
    channel_type: ChannelType | None = None
    """Kind of its channel."""
    provider: str | None = None
    """Who carries the channel's messages, such as `whatsapp_cloud`."""
    phone_number: str | None = None
    """Number of a channel that has one."""
    business_name: str | None = None
    """Name under which it writes."""
    sender_name_type: str | None = None
    """How it signs, `friendly` with the agent's name or `professional` without."""
    timezone: str | None = None
    """Time zone of the working hours, such as `Europe/Madrid`."""
    working_hours: list[WorkingHours] | None = None
    """The seven days of a week."""
    working_hours_enabled: bool | None = None
    """Whether the working hours apply."""
    out_of_office_message: str | None = None
    """What contacts are told outside the working hours."""
    greeting_enabled: bool | None = None
    """Whether contacts are greeted automatically."""
    greeting_message: str | None = None
    """How contacts are greeted."""
    enable_auto_assignment: bool | None = None
    """Whether conversations are given to agents automatically."""
    auto_assignment_config: dict[str, Any] | None = None
    """How that is done."""
    enable_email_collect: bool | None = None
    """Whether contacts are asked for an e-mail address."""
    csat_survey_enabled: bool | None = None
    """Whether contacts are asked how it went."""
    csat_config: dict[str, Any] | None = None
    """How they are asked."""
    allow_messages_after_resolved: bool | None = None
    """Whether contacts may go on writing in a resolved conversation."""
    lock_to_single_conversation: bool | None = None
    """Whether each contact has one conversation only."""
    callback_webhook_url: str | None = None
    """Where the channel's provider has to deliver messages."""
    help_center: InboxHelpCenter | None = None
    """The help centre that belongs to it. Absent if there is none."""
    reauthorization_required: bool | None = None
    """Whether somebody has to connect the channel anew."""
    inbox_identifier: str | None = field(default=None, repr=False)
    """API inboxes only, the identifier for the public API."""
    hmac_token: str | None = field(default=None, repr=False)
    """API inboxes and websites, the key with which contacts prove who they are. For administrators."""
    hmac_mandatory: bool | None = None
    """API inboxes and websites, whether contacts have to prove who they are."""
    secret: str | None = field(default=None, repr=False)
    """API inboxes only, the key with which calls to `webhook_url` are signed. For administrators, since
    4.13.
    """
    webhook_url: str | None = None
    """API inboxes only, where the server tells what happens."""
    additional_attributes: dict[str, Any] | None = None
    """API inboxes only, such as `agent_reply_time_window` in hours."""
    website_url: str | None = None
    """Websites only, where the chat stands."""
    website_token: str | None = None
    """Websites only, by which the chat finds its inbox. Everybody can read it there."""
    web_widget_script: str | None = None
    """Websites only, what to put into the pages."""
    widget_color: str | None = None
    """Websites only, colour of the chat."""
    welcome_title: str | None = None
    """Websites only, title of the chat."""
    welcome_tagline: str | None = None
    """Websites only, what stands below the title."""
    allowed_domains: str | None = None
    """Websites only, where the chat may stand."""
    selected_feature_flags: list[str] | None = None
    """Websites only, what the chat offers."""
    reply_time: str | None = None
    """Websites only, how soon contacts may expect an answer, such as `in_a_few_minutes`."""
    pre_chat_form_enabled: bool | None = None
    """Websites only, whether contacts fill in a form first."""
    pre_chat_form_options: dict[str, Any] | None = None
    """Websites only, what that form asks."""
    continuity_via_email: bool | None = None
    """Websites only, whether contacts who have left get answers by e-mail."""
    email: str | None = None
    """E-mail only, its address."""
    forwarding_enabled: bool | None = None
    """E-mail only, whether e-mails can be forwarded to the server."""
    forward_to_email: str | None = None
    """E-mail only, the address to forward to. Whoever knows it can write into the inbox."""
    imap_enabled: bool | None = None
    """E-mail only, whether e-mails are fetched. For administrators, like all about IMAP and SMTP."""
    imap_address: str | None = None
    """E-mail only, host of the IMAP server."""
    imap_port: int | None = None
    """E-mail only, port of the IMAP server."""
    imap_login: str | None = None
    """E-mail only, name to sign in by."""
    imap_password: str | None = field(default=None, repr=False)
    """E-mail only, password to sign in with."""
    imap_enable_ssl: bool | None = None
    """E-mail only, whether the connection is encrypted."""
    imap_authentication: str | None = None
    """E-mail only, how to sign in, such as `plain`."""
    smtp_enabled: bool | None = None
    """E-mail only, whether e-mails are sent over a server of your own."""
    smtp_address: str | None = None
    """E-mail only, host of the SMTP server."""
    smtp_port: int | None = None
    """E-mail only, port of the SMTP server."""
    smtp_login: str | None = None
    """E-mail only, name to sign in by."""
    smtp_password: str | None = field(default=None, repr=False)
    """E-mail only, password to sign in with."""
    smtp_domain: str | None = None
    """E-mail only, domain to introduce itself by."""
    smtp_enable_ssl_tls: bool | None = None
    """E-mail only, whether the connection is encrypted from the start."""
    smtp_enable_starttls_auto: bool | None = None
    """E-mail only, whether the connection becomes encrypted where the server offers it."""
    smtp_openssl_verify_mode: str | None = None
    """E-mail only, whether certificates are checked, such as `none`."""
    smtp_authentication: str | None = None
    """E-mail only, how to sign in, such as `login`."""
    medium: str | None = None
    """Twilio only, `sms` or `whatsapp`."""
    messaging_service_sid: str | None = None
    """Twilio only, id of the messaging service."""
    account_sid: str | None = None
    """Twilio only, id of the account there. For administrators."""
    auth_token: str | None = field(default=None, repr=False)
    """Twilio only, key to the account there. For administrators."""
    api_key_sid: str | None = None
    """Twilio only, id of the key in use. For administrators."""
    has_api_key_secret: bool | None = None
    """Twilio only, whether the secret of that key is stored."""
    content_templates: dict[str, Any] | None = None
    """Twilio only, the templates that are known."""
    voice_enabled: bool | None = None
    """Twilio and WhatsApp, whether there are calls."""
    inbound_calls_enabled: bool | None = None
    """Twilio and WhatsApp, whether contacts may call."""
    message_templates: list[dict[str, Any]] | dict[str, Any] | None = None
    """WhatsApp only, the templates that are known."""
    provider_config: dict[str, Any] | None = field(default=None, repr=False)
    """WhatsApp only, what the provider wants to know, keys among it. For administrators."""
    page_id: str | None = None
    """Facebook only, id of the page."""
    instagram_id: str | None = None
    """Instagram only, id of the profile."""
    business_id: str | None = None
    """TikTok only, id of the business."""
    bot_name: str | None = None
    """Telegram only, name of the bot."""
    tweets_enabled: bool | None = None
    """Twitter only, whether tweets become conversations."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("avatar_url", "avatar_url"),
        Field("channel_id", "channel_id"),
        Field("channel_type", "channel_type", nested),
        Field("provider", "provider"),
        Field("phone_number", "phone_number"),
        Field("business_name", "business_name"),
        Field("sender_name_type", "sender_name_type"),
        Field("timezone", "timezone"),
        Field("working_hours", "working_hours", nested),
        Field("working_hours_enabled", "working_hours_enabled"),
        Field("out_of_office_message", "out_of_office_message"),
        Field("greeting_enabled", "greeting_enabled"),
        Field("greeting_message", "greeting_message"),
        Field("enable_auto_assignment", "enable_auto_assignment"),
        Field("auto_assignment_config", "auto_assignment_config"),
        Field("enable_email_collect", "enable_email_collect"),
        Field("csat_survey_enabled", "csat_survey_enabled"),
        Field("csat_config", "csat_config"),
        Field("allow_messages_after_resolved", "allow_messages_after_resolved"),
        Field("lock_to_single_conversation", "lock_to_single_conversation"),
        Field("callback_webhook_url", "callback_webhook_url"),
        Field("help_center", "help_center", nested),
        Field("reauthorization_required", "reauthorization_required"),
        Field("inbox_identifier", "inbox_identifier"),
        Field("hmac_token", "hmac_token"),
        Field("hmac_mandatory", "hmac_mandatory"),
        Field("secret", "secret"),
        Field("webhook_url", "webhook_url"),
        Field("additional_attributes", "additional_attributes"),
        Field("website_url", "website_url"),
        Field("website_token", "website_token"),
        Field("web_widget_script", "web_widget_script"),
        Field("widget_color", "widget_color"),
        Field("welcome_title", "welcome_title"),
        Field("welcome_tagline", "welcome_tagline"),
        Field("allowed_domains", "allowed_domains"),
        Field("selected_feature_flags", "selected_feature_flags"),
        Field("reply_time", "reply_time"),
        Field("pre_chat_form_enabled", "pre_chat_form_enabled"),
        Field("pre_chat_form_options", "pre_chat_form_options"),
        Field("continuity_via_email", "continuity_via_email"),
        Field("email", "email"),
        Field("forwarding_enabled", "forwarding_enabled"),
        Field("forward_to_email", "forward_to_email"),
        Field("imap_enabled", "imap_enabled"),
        Field("imap_address", "imap_address"),
        Field("imap_port", "imap_port"),
        Field("imap_login", "imap_login"),
        Field("imap_password", "imap_password"),
        Field("imap_enable_ssl", "imap_enable_ssl"),
        Field("imap_authentication", "imap_authentication"),
        Field("smtp_enabled", "smtp_enabled"),
        Field("smtp_address", "smtp_address"),
        Field("smtp_port", "smtp_port"),
        Field("smtp_login", "smtp_login"),
        Field("smtp_password", "smtp_password"),
        Field("smtp_domain", "smtp_domain"),
        Field("smtp_enable_ssl_tls", "smtp_enable_ssl_tls"),
        Field("smtp_enable_starttls_auto", "smtp_enable_starttls_auto"),
        Field("smtp_openssl_verify_mode", "smtp_openssl_verify_mode"),
        Field("smtp_authentication", "smtp_authentication"),
        Field("medium", "medium"),
        Field("messaging_service_sid", "messaging_service_sid"),
        Field("account_sid", "account_sid"),
        Field("auth_token", "auth_token"),
        Field("api_key_sid", "api_key_sid"),
        Field("has_api_key_secret", "has_api_key_secret"),
        Field("content_templates", "content_templates"),
        Field("voice_enabled", "voice_enabled"),
        Field("inbound_calls_enabled", "inbound_calls_enabled"),
        Field("message_templates", "message_templates"),
        Field("provider_config", "provider_config"),
        Field("page_id", "page_id"),
        Field("instagram_id", "instagram_id"),
        Field("business_id", "business_id"),
        Field("bot_name", "bot_name"),
        Field("tweets_enabled", "tweets_enabled"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.avatar_url = v if (v := src.get("avatar_url")) is None or v.__class__ is str else decode.text(v)
            o.channel_id = (
                v if (v := src.get("channel_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.channel_type = None if (v := src.get("channel_type")) is None else _channel_type(v)
            o.provider = v if (v := src.get("provider")) is None or v.__class__ is str else decode.text(v)
            o.phone_number = (
                v if (v := src.get("phone_number")) is None or v.__class__ is str else decode.text(v)
            )
            o.business_name = (
                v if (v := src.get("business_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.sender_name_type = (
                v if (v := src.get("sender_name_type")) is None or v.__class__ is str else decode.text(v)
            )
            o.timezone = v if (v := src.get("timezone")) is None or v.__class__ is str else decode.text(v)
            o.working_hours = (
                None if (v := src.get("working_hours")) is None else decode.array(v, _working_hours)
            )
            o.working_hours_enabled = (
                v
                if (v := src.get("working_hours_enabled")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.out_of_office_message = (
                v if (v := src.get("out_of_office_message")) is None or v.__class__ is str else decode.text(v)
            )
            o.greeting_enabled = (
                v if (v := src.get("greeting_enabled")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.greeting_message = (
                v if (v := src.get("greeting_message")) is None or v.__class__ is str else decode.text(v)
            )
            o.enable_auto_assignment = (
                v
                if (v := src.get("enable_auto_assignment")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.auto_assignment_config = (
                v
                if (v := src.get("auto_assignment_config")) is None or v.__class__ is dict
                else decode.record(v)
            )
            o.enable_email_collect = (
                v
                if (v := src.get("enable_email_collect")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.csat_survey_enabled = (
                v
                if (v := src.get("csat_survey_enabled")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.csat_config = (
                v if (v := src.get("csat_config")) is None or v.__class__ is dict else decode.record(v)
            )
            o.allow_messages_after_resolved = (
                v
                if (v := src.get("allow_messages_after_resolved")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.lock_to_single_conversation = (
                v
                if (v := src.get("lock_to_single_conversation")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.callback_webhook_url = (
                v if (v := src.get("callback_webhook_url")) is None or v.__class__ is str else decode.text(v)
            )
            o.help_center = None if (v := src.get("help_center")) is None else _inbox_help_center(v)
            o.reauthorization_required = (
                v
                if (v := src.get("reauthorization_required")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.inbox_identifier = (
                v if (v := src.get("inbox_identifier")) is None or v.__class__ is str else decode.text(v)
            )
            o.hmac_token = v if (v := src.get("hmac_token")) is None or v.__class__ is str else decode.text(v)
            o.hmac_mandatory = (
                v if (v := src.get("hmac_mandatory")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.secret = v if (v := src.get("secret")) is None or v.__class__ is str else decode.text(v)
            o.webhook_url = (
                v if (v := src.get("webhook_url")) is None or v.__class__ is str else decode.text(v)
            )
            o.additional_attributes = (
                v
                if (v := src.get("additional_attributes")) is None or v.__class__ is dict
                else decode.record(v)
            )
            o.website_url = (
                v if (v := src.get("website_url")) is None or v.__class__ is str else decode.text(v)
            )
            o.website_token = (
                v if (v := src.get("website_token")) is None or v.__class__ is str else decode.text(v)
            )
            o.web_widget_script = (
                v if (v := src.get("web_widget_script")) is None or v.__class__ is str else decode.text(v)
            )
            o.widget_color = (
                v if (v := src.get("widget_color")) is None or v.__class__ is str else decode.text(v)
            )
            o.welcome_title = (
                v if (v := src.get("welcome_title")) is None or v.__class__ is str else decode.text(v)
            )
            o.welcome_tagline = (
                v if (v := src.get("welcome_tagline")) is None or v.__class__ is str else decode.text(v)
            )
            o.allowed_domains = (
                v if (v := src.get("allowed_domains")) is None or v.__class__ is str else decode.text(v)
            )
            o.selected_feature_flags = (
                None if (v := src.get("selected_feature_flags")) is None else decode.array(v, decode.text)
            )
            o.reply_time = v if (v := src.get("reply_time")) is None or v.__class__ is str else decode.text(v)
            o.pre_chat_form_enabled = (
                v
                if (v := src.get("pre_chat_form_enabled")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.pre_chat_form_options = (
                v
                if (v := src.get("pre_chat_form_options")) is None or v.__class__ is dict
                else decode.record(v)
            )
            o.continuity_via_email = (
                v
                if (v := src.get("continuity_via_email")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.forwarding_enabled = (
                v
                if (v := src.get("forwarding_enabled")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.forward_to_email = (
                v if (v := src.get("forward_to_email")) is None or v.__class__ is str else decode.text(v)
            )
            o.imap_enabled = (
                v if (v := src.get("imap_enabled")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.imap_address = (
                v if (v := src.get("imap_address")) is None or v.__class__ is str else decode.text(v)
            )
            o.imap_port = (
                v if (v := src.get("imap_port")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.imap_login = v if (v := src.get("imap_login")) is None or v.__class__ is str else decode.text(v)
            o.imap_password = (
                v if (v := src.get("imap_password")) is None or v.__class__ is str else decode.text(v)
            )
            o.imap_enable_ssl = (
                v if (v := src.get("imap_enable_ssl")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.imap_authentication = (
                v if (v := src.get("imap_authentication")) is None or v.__class__ is str else decode.text(v)
            )
            o.smtp_enabled = (
                v if (v := src.get("smtp_enabled")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.smtp_address = (
                v if (v := src.get("smtp_address")) is None or v.__class__ is str else decode.text(v)
            )
            o.smtp_port = (
                v if (v := src.get("smtp_port")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.smtp_login = v if (v := src.get("smtp_login")) is None or v.__class__ is str else decode.text(v)
            o.smtp_password = (
                v if (v := src.get("smtp_password")) is None or v.__class__ is str else decode.text(v)
            )
            o.smtp_domain = (
                v if (v := src.get("smtp_domain")) is None or v.__class__ is str else decode.text(v)
            )
            o.smtp_enable_ssl_tls = (
                v
                if (v := src.get("smtp_enable_ssl_tls")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.smtp_enable_starttls_auto = (
                v
                if (v := src.get("smtp_enable_starttls_auto")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.smtp_openssl_verify_mode = (
                v
                if (v := src.get("smtp_openssl_verify_mode")) is None or v.__class__ is str
                else decode.text(v)
            )
            o.smtp_authentication = (
                v if (v := src.get("smtp_authentication")) is None or v.__class__ is str else decode.text(v)
            )
            o.medium = v if (v := src.get("medium")) is None or v.__class__ is str else decode.text(v)
            o.messaging_service_sid = (
                v if (v := src.get("messaging_service_sid")) is None or v.__class__ is str else decode.text(v)
            )
            o.account_sid = (
                v if (v := src.get("account_sid")) is None or v.__class__ is str else decode.text(v)
            )
            o.auth_token = v if (v := src.get("auth_token")) is None or v.__class__ is str else decode.text(v)
            o.api_key_sid = (
                v if (v := src.get("api_key_sid")) is None or v.__class__ is str else decode.text(v)
            )
            o.has_api_key_secret = (
                v
                if (v := src.get("has_api_key_secret")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.content_templates = (
                v if (v := src.get("content_templates")) is None or v.__class__ is dict else decode.record(v)
            )
            o.voice_enabled = (
                v if (v := src.get("voice_enabled")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.inbound_calls_enabled = (
                v
                if (v := src.get("inbound_calls_enabled")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.message_templates = (
                None
                if (v := src.get("message_templates")) is None
                else decode.array(v, decode.record)
                if v.__class__ is list
                else decode.record(v)
                if v.__class__ is dict
                else decode.neither(v, "list[dict[str, Any]] or dict[str, Any]")
            )
            o.provider_config = (
                v if (v := src.get("provider_config")) is None or v.__class__ is dict else decode.record(v)
            )
            o.page_id = v if (v := src.get("page_id")) is None or v.__class__ is str else decode.text(v)
            o.instagram_id = (
                v if (v := src.get("instagram_id")) is None or v.__class__ is str else decode.text(v)
            )
            o.business_id = (
                v if (v := src.get("business_id")) is None or v.__class__ is str else decode.text(v)
            )
            o.bot_name = v if (v := src.get("bot_name")) is None or v.__class__ is str else decode.text(v)
            o.tweets_enabled = (
                v if (v := src.get("tweets_enabled")) is None or v.__class__ is bool else decode.boolean(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Inbox._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .channel_type import ChannelType
from .inbox_help_center import InboxHelpCenter
from .working_hours import WorkingHours

_channel_type: Final = ChannelType.decode
_inbox_help_center: Final = InboxHelpCenter.from_dict
_working_hours: Final = WorkingHours.from_dict
