# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class MessageSessionSource(OpenStr):
    """The part of TextMagic from which a session came."""

    ONLINE = "O"
    API = "A"
    MESSENGER = "M"
    EMAIL_TO_SMS = "E"
    DISTRIBUTION_LIST = "X"
