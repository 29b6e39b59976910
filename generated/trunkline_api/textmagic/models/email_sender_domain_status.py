# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class EmailSenderDomainStatus(OpenStr):
    """Whether a domain may be used."""

    NOT_VERIFIED = "not_verified"
    PENDING = "pending"
    MANUAL_REVIEW = "manual_review"
    REJECTED = "rejected"
    VERIFIED = "verified"
