# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenInt


class Level(OpenInt):
    """How far it got."""

    START = 0
    MIDDLE = 1
    LOST = -1
