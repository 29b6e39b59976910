# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class ReportingEventName(OpenStr):
    """What took time."""

    FIRST_RESPONSE = "first_response"
    REPLY_TIME = "reply_time"
    CONVERSATION_RESOLVED = "conversation_resolved"
    CONVERSATION_BOT_RESOLVED = "conversation_bot_resolved"
    CONVERSATION_BOT_HANDOFF = "conversation_bot_handoff"
