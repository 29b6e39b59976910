# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class Size(OpenStr):
    """A closed enum, which is open in Python all the same."""

    SMALL = "small"
    LARGE = "large"
