# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class UserStatementType(OpenStr):
    """What a change of the balance was for."""

    SMS = "sms"
    NUMBER = "number"
    SCHEDULE = "schedule"
    TOP_UP = "topup"
