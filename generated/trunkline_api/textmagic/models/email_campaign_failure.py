# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class EmailCampaignFailure(OpenStr):
    """Why an e-mail to many failed."""

    LOW_BALANCE = "lowBalance"
    NO_RECIPIENTS = "noRecipients"
    NO_EMAIL_SENDER = "noEmailSender"
    UNHANDLED = "unhandled"
