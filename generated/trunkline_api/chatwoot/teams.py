# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    Rate,
    decode,
    encode,
)

from .models.team import Team

_RATE: Final = Rate(3000, 60)

_LIST: Final[Operation[list[Team]]] = Operation(
    vendor="chatwoot",
    id="list_all_teams",
    method="GET",
    path="/api/v1/accounts/{account_id}/teams",
    params=(
        Param(name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True),
    ),
    decode=lambda v: decode.array(v, Team.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Teams:
    """Groups of agents to whom conversations can be assigned."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> builtins.list[Team]:
        """List the teams.

        All teams of the account. Their names are in lower case.

        Returns:
            The teams.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/teams/list-all-teams
        """
        return await self._caller.call(_LIST, {})
