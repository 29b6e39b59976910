# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class EmailLookupStatus(OpenStr):
    """Whether something is an e-mail address."""

    VALID = "valid"
    INVALID = "invalid"
