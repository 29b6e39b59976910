# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class MessageSessionDestination(OpenStr):
    """In what form a text reaches the recipient."""

    TEXT = "t"
    TEXT_TO_SPEECH = "s"
    VOICE_BROADCAST = "v"
