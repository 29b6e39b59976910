# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class ChannelType(OpenStr):
    """Kind of a channel."""

    WEB_WIDGET = "Channel::WebWidget"
    API = "Channel::Api"
    EMAIL = "Channel::Email"
    FACEBOOK_PAGE = "Channel::FacebookPage"
    INSTAGRAM = "Channel::Instagram"
    LINE = "Channel::Line"
    SMS = "Channel::Sms"
    TELEGRAM = "Channel::Telegram"
    TIKTOK = "Channel::Tiktok"
    TWILIO_SMS = "Channel::TwilioSms"
    TWITTER_PROFILE = "Channel::TwitterProfile"
    WHATSAPP = "Channel::Whatsapp"
