# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class PhoneType(OpenStr):
    """A kind of number."""

    LANDLINE = "0"
    MOBILE = "1"
    LANDLINE_OR_MOBILE = "2"
