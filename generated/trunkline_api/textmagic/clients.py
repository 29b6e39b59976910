# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
"""What the textmagic API offers, by door. The doors of `trunkline` inherit these and add credentials and options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from trunkline.runtime import Caller

if TYPE_CHECKING:
    from .chats import Chats
    from .contacts import Contacts
    from .lists import Lists
    from .messages import Messages
    from .schedules import Schedules
    from .sessions import Sessions
    from .templates import Templates
    from .user import UserResource


class TextMagicResources:
    """One TextMagic account."""

    _caller: Caller

    @cached_property
    def chats(self) -> Chats:
        """Messages to and from one phone number, as the web application shows them."""
        from .chats import Chats

        return Chats(self._caller)

    @cached_property
    def contacts(self) -> Contacts:
        """People in the address book."""
        from .contacts import Contacts

        return Contacts(self._caller)

    @cached_property
    def lists(self) -> Lists:
        """Lists of contacts."""
        from .lists import Lists

        return Lists(self._caller)

    @cached_property
    def messages(self) -> Messages:
        """Outbound messages, one to each recipient."""
        from .messages import Messages

        return Messages(self._caller)

    @cached_property
    def schedules(self) -> Schedules:
        """Messages that wait for their time, once or again and again. Sending a message with a time makes
        one.
        """
        from .schedules import Schedules

        return Schedules(self._caller)

    @cached_property
    def sessions(self) -> Sessions:
        """Sessions of outbound messages."""
        from .sessions import Sessions

        return Sessions(self._caller)

    @cached_property
    def templates(self) -> Templates:
        """Texts kept for later use."""
        from .templates import Templates

        return Templates(self._caller)

    @cached_property
    def user(self) -> UserResource:
        """The user whose credentials are used."""
        from .user import UserResource

        return UserResource(self._caller)
