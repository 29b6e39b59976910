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

from .models.inbox import Inbox
from .models.inbox_list_response import InboxListResponse

_RATE: Final = Rate(3000, 60)

_LIST: Final[Operation[list[Inbox]]] = Operation(
    vendor="chatwoot",
    id="list_all_inboxes",
    method="GET",
    path="/api/v1/accounts/{account_id}/inboxes",
    params=(
        Param(name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True),
    ),
    decode=lambda body: InboxListResponse.from_dict(body).payload,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Inboxes:
    """The places where messages come in, one for each channel that is connected."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> builtins.list[Inbox]:
        """List the inboxes.

        Those that the owner of the token may see, by name. Administrators also get the keys and
        passwords that are kept with them.

        Returns:
            The inboxes.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/inboxes/list-all-inboxes
        """
        return await self._caller.call(_LIST, {})
