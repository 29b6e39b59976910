# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class OutboundEmailSource(OpenStr):
    """What an e-mail belongs to."""

    EMAIL_CAMPAIGN = "emailCampaign"
    TICKET = "ticket"
