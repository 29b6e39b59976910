# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    Operation,
    Rate,
)

from .models.profile import Profile

_RATE: Final = Rate(3000, 60)

_GET: Final[Operation[Profile]] = Operation(
    vendor="chatwoot",
    id="fetch_profile",
    method="GET",
    path="/api/v1/profile",
    decode=Profile.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class ProfileResource:
    """The person to whom the access token belongs."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self) -> Profile:
        """Who the access token belongs to.

        The user behind the token, with the accounts they may work in. The cheapest way to find out
        whether a token is valid. Bots are not admitted here.

        Returns:
            The user.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/profile/fetch-user-profile
        """
        return await self._caller.call(_GET, {})
