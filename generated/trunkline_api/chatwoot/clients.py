# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
"""What the chatwoot API offers, by door. The doors of `trunkline` inherit these and add credentials and options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from trunkline.runtime import Caller

if TYPE_CHECKING:
    from .platform_accounts import PlatformAccounts
    from .profile import ProfileResource
    from .public_messages import PublicMessages


class ChatwootPublicResources:
    """One API inbox, seen from the contact's side. Needs no token."""

    _caller: Caller

    @cached_property
    def messages(self) -> PublicMessages:
        """What a contact and the agents write to each other in one conversation, from the contact's side."""
        from .public_messages import PublicMessages

        return PublicMessages(self._caller)


class ChatwootResources:
    """One account, seen by an agent, an administrator or a bot."""

    _caller: Caller

    @cached_property
    def profile(self) -> ProfileResource:
        """The person to whom the access token belongs."""
        from .profile import ProfileResource

        return ProfileResource(self._caller)


class ChatwootPlatformResources:
    """The installation itself, seen by a platform app. Self-hosted only."""

    _caller: Caller

    @cached_property
    def accounts(self) -> PlatformAccounts:
        """Accounts that the platform app created or was given."""
        from .platform_accounts import PlatformAccounts

        return PlatformAccounts(self._caller)
