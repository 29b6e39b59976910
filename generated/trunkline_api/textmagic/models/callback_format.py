# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class CallbackFormat(OpenStr):
    """A form of callbacks."""

    MULTIPART = "m"
    URLENCODED = "u"
    JSON = "j"
