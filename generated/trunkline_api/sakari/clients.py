# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
"""What the sakari API offers, by door. The doors of `trunkline` inherit these and add credentials and options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trunkline.runtime import Caller

    from .account import AccountResource
    from .accounts import Accounts
    from .attributes import Attributes
    from .available_phone_numbers import AvailablePhoneNumbers
    from .campaigns import Campaigns
    from .contacts import Contacts
    from .conversations import Conversations
    from .files import Files
    from .form_templates import FormTemplates
    from .forms import Forms
    from .groups import Groups
    from .link_sources import LinkSources
    from .links import Links
    from .messages import Messages
    from .reports import Reports
    from .templates import Templates
    from .webhooks import Webhooks


class SakariResources:
    """One Sakari account."""

    _caller: Caller

    @cached_property
    def account(self) -> AccountResource:
        """The account itself, its plan and its balance."""
        from .account import AccountResource

        return AccountResource(self._caller)

    @cached_property
    def accounts(self) -> Accounts:
        """The accounts that the credentials open."""
        from .accounts import Accounts

        return Accounts(self._caller)

    @cached_property
    def attributes(self) -> Attributes:
        """Fields that the account has made up for its contacts, deals and tickets."""
        from .attributes import Attributes

        return Attributes(self._caller)

    @cached_property
    def available_phone_numbers(self) -> AvailablePhoneNumbers:
        """Numbers that the account could buy."""
        from .available_phone_numbers import AvailablePhoneNumbers

        return AvailablePhoneNumbers(self._caller)

    @cached_property
    def campaigns(self) -> Campaigns:
        """Messages to many contacts, planned once and sent by hand, on a schedule or from a file."""
        from .campaigns import Campaigns

        return Campaigns(self._caller)

    @cached_property
    def contacts(self) -> Contacts:
        """People that the account writes to."""
        from .contacts import Contacts

        return Contacts(self._caller)

    @cached_property
    def conversations(self) -> Conversations:
        """What the account and a contact have written to each other."""
        from .conversations import Conversations

        return Conversations(self._caller)

    @cached_property
    def files(self) -> Files:
        """Files to send along with messages."""
        from .files import Files

        return Files(self._caller)

    @cached_property
    def form_templates(self) -> FormTemplates:
        """Forms to start from."""
        from .form_templates import FormTemplates

        return FormTemplates(self._caller)

    @cached_property
    def forms(self) -> Forms:
        """Forms on web pages through which people become contacts."""
        from .forms import Forms

        return Forms(self._caller)

    @cached_property
    def groups(self) -> Groups:
        """Users that share an inbox, with the numbers they write from."""
        from .groups import Groups

        return Groups(self._caller)

    @cached_property
    def link_sources(self) -> LinkSources:
        """Where the clicks on a short link came from."""
        from .link_sources import LinkSources

        return LinkSources(self._caller)

    @cached_property
    def links(self) -> Links:
        """Short links, and how often they were followed."""
        from .links import Links

        return Links(self._caller)

    @cached_property
    def messages(self) -> Messages:
        """Messages sent and received."""
        from .messages import Messages

        return Messages(self._caller)

    @cached_property
    def reports(self) -> Reports:
        """What was sent and received, as a file."""
        from .reports import Reports

        return Reports(self._caller)

    @cached_property
    def templates(self) -> Templates:
        """Texts kept for later use."""
        from .templates import Templates

        return Templates(self._caller)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Addresses that the server tells about events."""
        from .webhooks import Webhooks

        return Webhooks(self._caller)
