# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final, Literal

from trunkline.runtime import (
    Caller,
    In,
    PagedOperation,
    Pager,
    Param,
    encode,
)

from .models.group import Group
from .models.groups_response import GroupsResponse

_LIST: Final[PagedOperation[Group, GroupsResponse]] = PagedOperation(
    vendor="sakari",
    id="groups_fetch_all",
    method="GET",
    path="/v1/accounts/{accountId}/groups",
    params=(
        Param(name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True),
        Param(name="admin", key="admin", place=In.QUERY, encode=encode.true_flag),
    ),
    decode=GroupsResponse.from_dict,
    safe_to_repeat=True,
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


class Groups:
    """Users that share an inbox, with the numbers they write from."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        admin: Literal[True] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Group, GroupsResponse]:
        """List groups.

        Groups of users who share an inbox. Their ids are what `phone_number_filter` of a message and
        `group_id` of a campaign want.

        The vendor's reference does not have this call; it was read from a client that works.

        Args:
            admin: Ask as an administrator, for all groups and not only one's own (inferred).
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

        Source: https://developer.sakari.io/api-reference
        """
        return self._caller.paginate(
            _LIST,
            {"admin": admin},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )
