# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
"""What the everything API offers, by door. The doors of `trunkline` inherit these and add credentials and options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trunkline.runtime import Caller

    from .lists import Lists
    from .odd_words import OddWords
    from .room import Room
    from .things import Things


class EverythingResources:
    """The whole shop."""

    _caller: Caller

    @cached_property
    def lists(self) -> Lists:
        """One list for each style of pages."""
        from .lists import Lists

        return Lists(self._caller)

    @cached_property
    def odd(self) -> OddWords:
        """Words with "quotes", 'single' ones, a back\\slash, \\n that is none, '''three of them''',
        {braces}, {{more}} and {% raw %}, $dollar,
        100 %, é, ß, 中文, 🎺 and
        averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongword.
        """
        from .odd_words import OddWords

        return OddWords(self._caller)

    @cached_property
    def things(self) -> Things:
        """Things, with every kind of value."""
        from .things import Things

        return Things(self._caller)


class RoomResources:
    """One room of it, seen from inside."""

    _caller: Caller

    @cached_property
    def files(self) -> Room:
        """What lies in the room."""
        from .room import Room

        return Room(self._caller)
