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

from .models.platform_account import PlatformAccount

_RATE: Final = Rate(3000, 60)

_GET: Final[Operation[PlatformAccount]] = Operation(
    vendor="chatwoot",
    id="get_details_of_an_account",
    method="GET",
    path="/platform/api/v1/accounts/{account_id}",
    params=(
        Param(name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True),
    ),
    decode=PlatformAccount.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class PlatformAccounts:
    """Accounts that the platform app created or was given."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self, account_id: int) -> PlatformAccount:
        """Read one account.

        An account that this platform app created or was given. Any other account is refused with 401.

        Args:
            account_id: Id of the account.

        Returns:
            The account.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: One of the identifiers in the path is unknown, or the conversation belongs to
                somebody else.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/accounts/get-an-account-details
        """
        return await self._caller.call(_GET, {"account_id": account_id})
