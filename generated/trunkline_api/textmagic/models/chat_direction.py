# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class ChatDirection(OpenStr):
    """What the last message of a chat was."""

    INCOMING_CALL = "ci"
    OUTGOING_CALL = "co"
    INCOMING_MESSAGE = "i"
    OUTGOING_MESSAGE = "o"
