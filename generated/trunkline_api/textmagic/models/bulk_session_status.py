# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class BulkSessionStatus(OpenStr):
    """How far a bulk session has come."""

    CREATED = "n"
    IN_PROGRESS = "w"
    FAILED = "f"
    COMPLETED = "c"
    SUSPENDED = "s"
