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
    encode,
)

from .models.integration import Integration
from .models.integration_list_response import IntegrationListResponse

_RATE: Final = Rate(3000, 60)

_LIST: Final[Operation[list[Integration]]] = Operation(
    vendor="chatwoot",
    id="get_details_of_all_integrations",
    method="GET",
    path="/api/v1/accounts/{account_id}/integrations/apps",
    params=(
        Param(name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True),
    ),
    decode=lambda body: IntegrationListResponse.from_dict(body).payload,
    safe_to_repeat=True,
    secrets=("settings",),
    rates=(_RATE,),
)


class Integrations:
    """Services that can be connected with the account."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> builtins.list[Integration]:
        """List the integrations.

        Every service that the installation knows, each with its hooks, the connections that the account
        has made. Only administrators see the settings of hooks.

        Returns:
            The integrations.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/integrations/list-all-the-integrations
        """
        return await self._caller.call(_LIST, {})
