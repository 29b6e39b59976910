# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    PagedOperation,
    Pager,
)

from .models.account import Account
from .models.accounts_response import AccountsResponse

_LIST: Final[PagedOperation[Account, AccountsResponse]] = PagedOperation(
    vendor="sakari",
    id="accounts_fetch_all",
    method="GET",
    path="/v1/accounts",
    decode=AccountsResponse.from_dict,
    safe_to_repeat=True,
    secrets=("secret",),
    style="offset",
    position="offset",
    size="limit",
    size_range=(1, 100),
    default_size=100,
    items="data",
    key="id",
    has_next=("pagination", "has_next"),
    total=("pagination", "total_count"),
)


class Accounts:
    """The accounts that the credentials open."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Account, AccountsResponse]:
        """List the accounts.

        Every account that these credentials open, whichever of them the client is for.

        The answer holds the API secret of each account in clear; it is kept out of logs and reprs here.

        Args:
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/accounts/get-all-of-your-sakari-accounts-split
        """
        return self._caller.paginate(
            _LIST, {}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )
