# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class AssigneeType(OpenStr):
    """Whether somebody or something has a conversation."""

    USER = "User"
    AGENT_BOT = "AgentBot"
