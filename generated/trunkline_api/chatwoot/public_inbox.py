# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    Rate,
    encode,
)

from .models.public_inbox import PublicInbox

_RATE: Final = Rate(3000, 60)

_GET: Final[Operation[PublicInbox]] = Operation(
    vendor="chatwoot",
    id="get_details_of_an_inbox",
    method="GET",
    path="/public/api/v1/inboxes/{inbox_identifier}",
    params=(
        Param(
            name="inbox_identifier",
            key="inbox_identifier",
            place=In.PATH,
            encode=encode.text(1),
            required=True,
            secret=True,
        ),
    ),
    decode=PublicInbox.from_dict,
    safe_to_repeat=True,
    secrets=("identifier",),
    authenticated=False,
    rates=(_RATE,),
)


class PublicInboxResource:
    """What an API inbox tells everybody about itself."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self) -> PublicInbox:
        """Read what the inbox tells about itself.

        Name, opening hours and whether contacts have to prove who they are. The numeric id of the inbox
        is not among it.

        Returns:
            The inbox.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/inbox-api/inbox-details
        """
        return await self._caller.call(_GET, {})
