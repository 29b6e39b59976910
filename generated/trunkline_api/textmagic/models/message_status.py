# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class MessageStatus(OpenStr):
    """How far a message has come. DELIVERED, FAILED, REJECTED, REJECTED_UNSUBSCRIBED, SENDING_ERROR and
    UNKNOWN are final. The vendor does not say what `i`, `p` and `h` mean.
    """

    QUEUED = "q"
    SCHEDULED = "s"
    SENDING_ERROR = "e"
    SENT = "r"
    ACKNOWLEDGED = "a"
    DELIVERED = "d"
    BUFFERED = "b"
    FAILED = "f"
    UNKNOWN = "u"
    REJECTED = "j"
    REJECTED_UNSUBSCRIBED = "g"
    CODE_I = "i"
    CODE_P = "p"
    CODE_H = "h"
