# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
"""What the chatwoot API offers, by door. The doors of `trunkline` inherit these and add credentials and options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from trunkline.runtime import Caller

if TYPE_CHECKING:
    from .agents import Agents
    from .contacts import Contacts
    from .conversations import Conversations
    from .inboxes import Inboxes
    from .messages import Messages
    from .platform_accounts import PlatformAccounts
    from .profile import ProfileResource
    from .public_contacts import PublicContacts
    from .public_conversations import PublicConversations
    from .public_inbox import PublicInboxResource
    from .public_messages import PublicMessages
    from .teams import Teams


class ChatwootPublicResources:
    """One API inbox, seen from the contact's side. Needs no token."""

    _caller: Caller

    @cached_property
    def contacts(self) -> PublicContacts:
        """The people who write to one API inbox. Each has a session there, known by its `source_id`."""
        from .public_contacts import PublicContacts

        return PublicContacts(self._caller)

    @cached_property
    def conversations(self) -> PublicConversations:
        """Conversations of one contact, from the contact's side."""
        from .public_conversations import PublicConversations

        return PublicConversations(self._caller)

    @cached_property
    def inbox(self) -> PublicInboxResource:
        """What an API inbox tells everybody about itself."""
        from .public_inbox import PublicInboxResource

        return PublicInboxResource(self._caller)

    @cached_property
    def messages(self) -> PublicMessages:
        """What a contact and the agents write to each other in one conversation, from the contact's side."""
        from .public_messages import PublicMessages

        return PublicMessages(self._caller)


class ChatwootResources:
    """One account, seen by an agent, an administrator or a bot."""

    _caller: Caller

    @cached_property
    def agents(self) -> Agents:
        """Everybody who works in the account, administrators among them."""
        from .agents import Agents

        return Agents(self._caller)

    @cached_property
    def contacts(self) -> Contacts:
        """The people with whom the account is in touch."""
        from .contacts import Contacts

        return Contacts(self._caller)

    @cached_property
    def conversations(self) -> Conversations:
        """Conversations of the account, as far as the owner of the token may see them."""
        from .conversations import Conversations

        return Conversations(self._caller)

    @cached_property
    def inboxes(self) -> Inboxes:
        """The places where messages come in, one for each channel that is connected."""
        from .inboxes import Inboxes

        return Inboxes(self._caller)

    @cached_property
    def messages(self) -> Messages:
        """Messages of one conversation, private notes and activity entries among them."""
        from .messages import Messages

        return Messages(self._caller)

    @cached_property
    def profile(self) -> ProfileResource:
        """The person to whom the access token belongs."""
        from .profile import ProfileResource

        return ProfileResource(self._caller)

    @cached_property
    def teams(self) -> Teams:
        """Groups of agents to whom conversations can be assigned."""
        from .teams import Teams

        return Teams(self._caller)


class ChatwootPlatformResources:
    """The installation itself, seen by a platform app. Self-hosted only."""

    _caller: Caller

    @cached_property
    def accounts(self) -> PlatformAccounts:
        """Accounts that the platform app created or was given."""
        from .platform_accounts import PlatformAccounts

        return PlatformAccounts(self._caller)
