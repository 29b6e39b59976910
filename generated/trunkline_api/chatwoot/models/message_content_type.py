# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class MessageContentType(OpenStr):
    """The kind of content, which says what to expect in `content_attributes`."""

    TEXT = "text"
    INPUT_TEXT = "input_text"
    INPUT_TEXTAREA = "input_textarea"
    INPUT_EMAIL = "input_email"
    INPUT_SELECT = "input_select"
    CARDS = "cards"
    FORM = "form"
    ARTICLE = "article"
    INCOMING_EMAIL = "incoming_email"
    INPUT_CSAT = "input_csat"
    INTEGRATIONS = "integrations"
    STICKER = "sticker"
    VOICE_CALL = "voice_call"
