# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenInt


class ContactImportStatus(OpenInt):
    """State of an import of contacts."""

    WAITING = 1
    RUNNING = 3
    FAILED = 4
    COMPLETED = 5
