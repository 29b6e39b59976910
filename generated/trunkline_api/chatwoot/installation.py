# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    Operation,
    Rate,
)

from .models.installation import Installation

_RATE: Final = Rate(3000, 60)

_GET: Final[Operation[Installation]] = Operation(
    vendor="chatwoot",
    id="get_installation_info",
    method="GET",
    path="/api",
    decode=Installation.from_dict,
    safe_to_repeat=True,
    authenticated=False,
    rates=(_RATE,),
)

_HEALTH: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="get_installation_health",
    method="GET",
    path="/health",
    decode=None,
    safe_to_repeat=True,
    authenticated=False,
    rates=(_RATE,),
)


class InstallationResource:
    """The server behind the account."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self) -> Installation:
        """Read the version of the server.

        Which version it is, and whether it reaches its queue and its database. Needs no token. What the
        operations do differs from version to version, so this is where to look first.

        Returns:
            The version and the state of what it depends on.

        Raises:
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api_controller.rb
        """
        return await self._caller.call(_GET, {})

    async def health(self) -> None:
        """Ask whether the server is there.

        Returns if it is and raises if it is not. Needs no token, and does not count towards the rate
        limit of the server.

        Raises:
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/health_controller.rb
        """
        await self._caller.call(_HEALTH, {})
