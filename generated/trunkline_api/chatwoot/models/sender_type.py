# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class SenderType(OpenStr):
    """Kind of a sender."""

    CONTACT = "Contact"
    USER = "User"
    AGENT_BOT = "AgentBot"
    CAPTAIN_ASSISTANT = "Captain::Assistant"
