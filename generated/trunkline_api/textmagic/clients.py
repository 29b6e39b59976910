# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
"""What the textmagic API offers, by door. The doors of `trunkline` inherit these and add credentials and options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from trunkline.runtime import Caller

if TYPE_CHECKING:
    from .bulks import Bulks
    from .chats import Chats
    from .contact_notes import ContactNotes
    from .contacts import Contacts
    from .lists import Lists
    from .messages import Messages
    from .replies import Replies
    from .schedules import Schedules
    from .sessions import Sessions
    from .templates import Templates
    from .user import UserResource


class TextMagicResources:
    """One TextMagic account."""

    _caller: Caller

    @cached_property
    def bulks(self) -> Bulks:
        """Sends to more than 1,000 recipients, which the server works on one after the other."""
        from .bulks import Bulks

        return Bulks(self._caller)

    @cached_property
    def chats(self) -> Chats:
        """Messages to and from one phone number, as the web application shows them."""
        from .chats import Chats

        return Chats(self._caller)

    @cached_property
    def contact_notes(self) -> ContactNotes:
        """Notes about contacts."""
        from .contact_notes import ContactNotes

        return ContactNotes(self._caller)

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
    def replies(self) -> Replies:
        """Inbound messages, which the vendor also calls replies."""
        from .replies import Replies

        return Replies(self._caller)

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
