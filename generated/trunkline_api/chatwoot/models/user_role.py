# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class UserRole(OpenStr):
    """What somebody is in an account."""

    AGENT = "agent"
    ADMINISTRATOR = "administrator"
