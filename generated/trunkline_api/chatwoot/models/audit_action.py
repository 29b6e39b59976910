# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class AuditAction(OpenStr):
    """What was done."""

    CREATE = "create"
    UPDATE = "update"
    DESTROY = "destroy"
    SIGN_IN = "sign_in"
    SIGN_OUT = "sign_out"
