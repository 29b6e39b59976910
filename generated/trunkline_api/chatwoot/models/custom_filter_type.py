# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class CustomFilterType(OpenStr):
    """What is searched."""

    CONVERSATION = "conversation"
    CONTACT = "contact"
    REPORT = "report"
