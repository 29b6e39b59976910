# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
"""What the textmagic API offers, by door. The doors of `trunkline` inherit these and add credentials and options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from trunkline.runtime import Caller

if TYPE_CHECKING:
    from .sessions import Sessions


class TextMagicResources:
    """One TextMagic account."""

    _caller: Caller

    @cached_property
    def sessions(self) -> Sessions:
        """Sessions of outbound messages."""
        from .sessions import Sessions

        return Sessions(self._caller)
