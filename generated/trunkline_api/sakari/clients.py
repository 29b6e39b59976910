# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
"""What the sakari API offers, by door. The doors of `trunkline` inherit these and add credentials and options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from trunkline.runtime import Caller

if TYPE_CHECKING:
    from .contacts import Contacts
    from .conversations import Conversations
    from .messages import Messages
    from .templates import Templates
    from .webhooks import Webhooks


class SakariResources:
    """One Sakari account."""

    _caller: Caller

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
    def messages(self) -> Messages:
        """Messages sent and received."""
        from .messages import Messages

        return Messages(self._caller)

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
