# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class IntegrationHookType(OpenStr):
    """Whether a service is connected with the whole account or with one inbox."""

    ACCOUNT = "account"
    INBOX = "inbox"
