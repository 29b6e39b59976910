# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
"""What the textmagic API offers, by door. The doors of `trunkline` inherit these and add credentials and options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trunkline.runtime import Caller

    from .bulks import Bulks
    from .callbacks import Callbacks
    from .chats import Chats
    from .contact_notes import ContactNotes
    from .contacts import Contacts
    from .countries import Countries
    from .custom_fields import CustomFields
    from .email_campaigns import EmailCampaigns
    from .invoices import Invoices
    from .lists import Lists
    from .lookups import Lookups
    from .messages import Messages
    from .notifications import Notifications
    from .numbers import Numbers
    from .replies import Replies
    from .schedules import Schedules
    from .sender_ids import SenderIds
    from .senders import Senders
    from .sessions import Sessions
    from .stats import Stats
    from .subaccounts import Subaccounts
    from .tags import Tags
    from .templates import Templates
    from .timezones import Timezones
    from .unsubscribers import Unsubscribers
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
    def callbacks(self) -> Callbacks:
        """Where the vendor posts messages that come in and what becomes of those that were sent."""
        from .callbacks import Callbacks

        return Callbacks(self._caller)

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
    def countries(self) -> Countries:
        """The countries that the vendor knows."""
        from .countries import Countries

        return Countries(self._caller)

    @cached_property
    def custom_fields(self) -> CustomFields:
        """Fields that the user has added to contacts, for placeholders in texts."""
        from .custom_fields import CustomFields

        return CustomFields(self._caller)

    @cached_property
    def email_campaigns(self) -> EmailCampaigns:
        """E-mails to many, at once or at a later time."""
        from .email_campaigns import EmailCampaigns

        return EmailCampaigns(self._caller)

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices for what was paid into the account."""
        from .invoices import Invoices

        return Invoices(self._caller)

    @cached_property
    def lists(self) -> Lists:
        """Lists of contacts."""
        from .lists import Lists

        return Lists(self._caller)

    @cached_property
    def lookups(self) -> Lookups:
        """What is known about a phone number or an e-mail address. Every look-up costs money."""
        from .lookups import Lookups

        return Lookups(self._caller)

    @cached_property
    def messages(self) -> Messages:
        """Outbound messages, one to each recipient."""
        from .messages import Messages

        return Messages(self._caller)

    @cached_property
    def notifications(self) -> Notifications:
        """What the user is told about by e-mail, by text message or on the desktop, and when."""
        from .notifications import Notifications

        return Notifications(self._caller)

    @cached_property
    def numbers(self) -> Numbers:
        """Numbers that the account rents for itself. They cost money every month."""
        from .numbers import Numbers

        return Numbers(self._caller)

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
    def sender_ids(self) -> SenderIds:
        """Names to send from in place of a number. The vendor looks at each before it can be used."""
        from .sender_ids import SenderIds

        return SenderIds(self._caller)

    @cached_property
    def senders(self) -> Senders:
        """The numbers and names that recipients see as the sender."""
        from .senders import Senders

        return Senders(self._caller)

    @cached_property
    def sessions(self) -> Sessions:
        """Sessions of outbound messages."""
        from .sessions import Sessions

        return Sessions(self._caller)

    @cached_property
    def stats(self) -> Stats:
        """What was sent, received and spent."""
        from .stats import Stats

        return Stats(self._caller)

    @cached_property
    def subaccounts(self) -> Subaccounts:
        """Users whom the account has invited, and keys for them."""
        from .subaccounts import Subaccounts

        return Subaccounts(self._caller)

    @cached_property
    def tags(self) -> Tags:
        """Labels for contacts and chats."""
        from .tags import Tags

        return Tags(self._caller)

    @cached_property
    def templates(self) -> Templates:
        """Texts kept for later use."""
        from .templates import Templates

        return Templates(self._caller)

    @cached_property
    def timezones(self) -> Timezones:
        """The time zones that the vendor knows."""
        from .timezones import Timezones

        return Timezones(self._caller)

    @cached_property
    def unsubscribers(self) -> Unsubscribers:
        """Numbers that no longer want to be written to."""
        from .unsubscribers import Unsubscribers

        return Unsubscribers(self._caller)

    @cached_property
    def user(self) -> UserResource:
        """The user whose credentials are used."""
        from .user import UserResource

        return UserResource(self._caller)
