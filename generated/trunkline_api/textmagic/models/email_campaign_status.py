# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class EmailCampaignStatus(OpenStr):
    """State of an e-mail to many."""

    IDLE = "idle"
    SENT = "sent"
    IN_PROGRESS = "in_progress"
    FAILED = "failed"
    DELIVERED = "delivered"
    REJECTED = "rejected"
    ERROR = "error"
    SCHEDULED_ERROR = "scheduledError"
