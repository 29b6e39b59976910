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

from .models.agent import Agent

_RATE: Final = Rate(3000, 60)

_LIST: Final[Operation[list[Agent]]] = Operation(
    vendor="chatwoot",
    id="get_account_agents",
    method="GET",
    path="/api/v1/accounts/{account_id}/agents",
    params=(
        Param(name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True),
    ),
    decode=lambda v: decode.array(v, Agent.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Agents:
    """Everybody who works in the account, administrators among them."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> builtins.list[Agent]:
        """List the agents.

        Everybody who is a member of the account, by name. Those who have not accepted their invitation
        yet are not `confirmed`.

        Returns:
            The agents.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/agents/list-agents-in-account
        """
        return await self._caller.call(_LIST, {})
