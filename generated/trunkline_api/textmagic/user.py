# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    Operation,
    Rate,
)

from .models.ping_response import PingResponse
from .models.user import User

_RATE: Final = Rate(50, 1)

_GET: Final[Operation[User]] = Operation(
    vendor="textmagic",
    id="get_current_user",
    method="GET",
    path="/api/v2/user",
    decode=User.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_PING: Final[Operation[PingResponse]] = Operation(
    vendor="textmagic",
    id="ping",
    method="GET",
    path="/api/v2/ping",
    decode=PingResponse.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class UserResource:
    """The user whose credentials are used."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self) -> User:
        """Read the current user.

        The user whose credentials are used, with the balance of the account.

        Returns:
            The user.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getCurrentUser
        """
        return await self._caller.call(_GET, {})

    async def ping(self) -> PingResponse:
        """Ask whether the server answers.

        Answers with the id of the current user and the time on the server. Costs nothing and changes
        nothing.

        Returns:
            It does.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/ping
        """
        return await self._caller.call(_PING, {})
