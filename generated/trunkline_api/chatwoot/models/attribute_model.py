# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class AttributeModel(OpenStr):
    """What an attribute belongs to."""

    CONVERSATION_ATTRIBUTE = "conversation_attribute"
    CONTACT_ATTRIBUTE = "contact_attribute"
    COMPANY_ATTRIBUTE = "company_attribute"
