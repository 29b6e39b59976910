# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
"""What the sakari API offers, by door. The doors of `trunkline` inherit these and add credentials and options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from trunkline.runtime import Caller

if TYPE_CHECKING:
    from .messages import Messages


class SakariResources:
    """One Sakari account."""

    _caller: Caller

    @cached_property
    def messages(self) -> Messages:
        """Messages sent and received."""
        from .messages import Messages

        return Messages(self._caller)
