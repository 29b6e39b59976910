# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    Rate,
    encode,
)

from .models.bulk_session import BulkSession
from .models.bulk_sessions_paginated_response import BulkSessionsPaginatedResponse

_RATE: Final = Rate(50, 1)

_LIST: Final[PagedOperation[BulkSession, BulkSessionsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_all_bulk_sessions",
    method="GET",
    path="/api/v2/bulks",
    decode=BulkSessionsPaginatedResponse.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
    style="page",
    position="page",
    size="limit",
    size_range=(1, 100),
    default_size=100,
    items="resources",
    key="id",
    page_count=("page_count",),
)

_GET: Final[Operation[BulkSession]] = Operation(
    vendor="textmagic",
    id="get_bulk_session",
    method="GET",
    path="/api/v2/bulks/{id}",
    params=(Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True),),
    decode=BulkSession.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Bulks:
    """Sends to more than 1,000 recipients, which the server works on one after the other."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[BulkSession, BulkSessionsPaginatedResponse]:
        """List bulk sessions.

        Sends to more than 1,000 recipients, those that are done among them. The vendor promises no
        order.

        Args:
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getAllBulkSessions
        """
        return self._caller.paginate(
            _LIST, {}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    async def get(self, id: int) -> BulkSession:
        """Read one bulk session.

        How far a send to more than 1,000 recipients has come. Its session, and with it the messages,
        can be read once it is done: ask again until `status` is `c` or `f`.

        Args:
            id: Id of the bulk session.

        Returns:
            The bulk session.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getBulkSession
        """
        return await self._caller.call(_GET, {"id": id})
