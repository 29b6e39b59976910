# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class SenderIdStatus(OpenStr):
    """How far an application has come."""

    ACTIVE = "A"
    PENDING = "P"
    REJECTED = "R"
