# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class CampaignTriggerCode(OpenStr):
    """What starts a campaign. What `V2` stands for is not documented."""

    MANUAL = "M"
    SCHEDULED = "S"
    FILE_UPLOAD = "FU"
    V2 = "V2"
