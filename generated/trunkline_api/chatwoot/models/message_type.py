# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenInt


class MessageType(OpenInt):
    """From the inbox's point of view, a contact's message is incoming. Activities are not shown to
    contacts.
    """

    INCOMING = 0
    OUTGOING = 1
    ACTIVITY = 2
    TEMPLATE = 3
