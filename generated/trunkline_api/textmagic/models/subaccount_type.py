# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class SubaccountType(OpenStr):
    """The part that a user has in an account."""

    PARENT = "P"
    ADMINISTRATOR = "A"
    REGULAR = "U"
