# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class AccountStatus(OpenStr):
    """State of an account."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
