# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class ContactType(OpenStr):
    """How far a contact has come."""

    VISITOR = "visitor"
    LEAD = "lead"
    CUSTOMER = "customer"
