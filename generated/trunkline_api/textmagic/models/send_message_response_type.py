# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class SendMessageResponseType(OpenStr):
    """What a send has made."""

    MESSAGE = "message"
    SESSION = "session"
    SCHEDULE = "schedule"
    BULK = "bulk"
