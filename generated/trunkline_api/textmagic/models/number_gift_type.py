# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class NumberGiftType(OpenStr):
    """Whether and how long a number costs nothing."""

    NONE = "none"
    REGISTRATION = "registration"
    FIRST_MONTH = "first_month"
    INCLUDE_IN_PLAN = "include_in_plan"
