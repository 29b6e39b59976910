# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class ChatMessageType(OpenStr):
    """A kind of message."""

    TEXT = "text"
    IMAGE = "image"
    AUDIO = "audio"
    VOICE = "voice"
    DOCUMENT = "document"
    VIDEO = "video"
    LOG = "log"
    INITIAL = "initial"
    NOTE = "note"
