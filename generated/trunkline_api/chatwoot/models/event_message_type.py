# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class EventMessageType(OpenStr):
    """From the inbox's point of view, a contact's message is incoming. A template is a message of the
    server itself.
    """

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    TEMPLATE = "template"
