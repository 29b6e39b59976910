# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class WebhookEventType(OpenStr):
    """What a webhook is told about. The vendor's lists differ; this has all of them."""

    MESSAGE_RECEIVED = "message-received"
    MESSAGE_SENT = "message-sent"
    MESSAGE_STATUS = "message-status"
    CONVERSATION_STARTED = "conversation-started"
    CONVERSATION_CLOSED = "conversation-closed"
    CONTACT_CREATED = "contact-created"
    CONTACT_UPDATED = "contact-updated"
    CONTACT_REMOVED = "contact-removed"
    CONTACT_OPT_IN = "contact-opt-in"
    CONTACT_OPT_OUT = "contact-opt-out"
    LIST_OPT_IN = "list-opt-in"
    LIST_OPT_OUT = "list-opt-out"
