# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class CarrierLookupType(OpenStr):
    """A kind of number."""

    MOBILE = "mobile"
    LANDLINE = "landline"
    VOIP = "voip"
