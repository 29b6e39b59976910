# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class ConversationStatus(OpenStr):
    """State of a conversation. Bots look after those that are pending."""

    OPEN = "open"
    RESOLVED = "resolved"
    PENDING = "pending"
    SNOOZED = "snoozed"
