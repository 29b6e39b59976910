# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class EmailLookupAddressType(OpenStr):
    """Whose domain an address has."""

    CORPORATE = "corporate"
    FREE = "free"
