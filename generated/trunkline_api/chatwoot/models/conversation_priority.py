# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class ConversationPriority(OpenStr):
    """How urgent a conversation is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    URGENT = "urgent"
