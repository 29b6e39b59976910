# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
"""What the textmagic API takes: the dicts inside its requests, and the encoders that check and write them.

An absent key is not sent; None, where the type allows it, is sent as null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass

__all__ = []
