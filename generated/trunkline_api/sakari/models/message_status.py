# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class MessageStatus(OpenStr):
    """How far a message has come. The vendor publishes no list; these were gathered from prose and from
    clients.
    """

    NEW = "new"
    VALIDATED = "validated"
    QUEUED = "queued"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    RECEIVED = "received"
    ERROR = "error"
    INVALID = "invalid"
