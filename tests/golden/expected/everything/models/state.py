# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class State(OpenStr):
    """How the thing is."""

    NEW = "new"
    USED = "used"
    ON = "on"
    OFF = "off"
    VALUE_4 = "100%"
    HALF_USED = "half used"
    QUOTED_SO = 'quoted "so"'
    BACK_SLASH = "back\\slash"
    NAÏVE = "naïve"
