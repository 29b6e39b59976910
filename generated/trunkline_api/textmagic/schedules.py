# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    Rate,
    Unset,
    encode,
)

from .models.scheduled_message import ScheduledMessage
from .models.schedules_paginated_response import SchedulesPaginatedResponse

_RATE: Final = Rate(50, 1)
_PARAM_STATUS: Final = Param(name="status", key="status", place=In.QUERY, encode=encode.choice("a", "c", "x"))
_PARAM_ORDER_BY: Final = Param(
    name="order_by", key="orderBy", place=In.QUERY, encode=encode.choice("id", "nextSend", "lastSend")
)
_PARAM_DIRECTION: Final = Param(
    name="direction", key="direction", place=In.QUERY, encode=encode.choice("asc", "desc")
)
_PARAM_ID: Final = Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True)

_LIST: Final[PagedOperation[ScheduledMessage, SchedulesPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_all_scheduled_messages",
    method="GET",
    path="/api/v2/schedules",
    params=(_PARAM_STATUS, _PARAM_ORDER_BY, _PARAM_DIRECTION),
    decode=SchedulesPaginatedResponse.from_dict,
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

_GET: Final[Operation[ScheduledMessage]] = Operation(
    vendor="textmagic",
    id="get_scheduled_message",
    method="GET",
    path="/api/v2/schedules/{id}",
    params=(_PARAM_ID,),
    decode=ScheduledMessage.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_scheduled_message",
    method="DELETE",
    path="/api/v2/schedules/{id}",
    params=(_PARAM_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_SEARCH: Final[PagedOperation[ScheduledMessage, SchedulesPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="search_scheduled_messages",
    method="GET",
    path="/api/v2/schedules/search",
    params=(
        Param(name="query", key="query", place=In.QUERY, encode=encode.text(1)),
        Param(name="ids", key="ids", place=In.QUERY, encode=encode.comma_separated(encode.integer(0))),
        _PARAM_STATUS,
        _PARAM_ORDER_BY,
        _PARAM_DIRECTION,
    ),
    decode=SchedulesPaginatedResponse.from_dict,
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

_DELETE_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_scheduled_messages_bulk",
    method="POST",
    path="/api/v2/schedules/delete",
    params=(
        Param(name="ids", key="ids", place=In.BODY, encode=encode.comma_separated(encode.integer(0))),
        Param(name="status", key="status", place=In.BODY, encode=encode.choice("a", "c")),
        Param(name="all", key="all", place=In.BODY, encode=encode.true_flag),
    ),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)


class Schedules:
    """Messages that wait for their time, once or again and again. Sending a message with a time makes one."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        status: Literal["a", "c", "x"] | None = None,
        order_by: Literal["id", "nextSend", "lastSend"] | None = None,
        direction: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[ScheduledMessage, SchedulesPaginatedResponse]:
        """List schedules.

        Schedules of the user, those that are over among them, the newest first unless asked otherwise.

        Args:
            status: Only schedules with this status, `a` for those that go on, `c` for those that are
                over, `x` for all.
            order_by: What to order by.
            direction: Whether the order is ascending or descending; descending if left out.
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

        Source: https://docs.textmagic.com/#operation/getAllScheduledMessages
        """
        return self._caller.paginate(
            _LIST,
            {"status": status, "order_by": order_by, "direction": direction},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def get(self, id: int) -> ScheduledMessage:
        """Read one schedule.

        One schedule, with its recipients and the time of its next message.

        Args:
            id: Id of the schedule.

        Returns:
            The schedule.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getScheduledMessage
        """
        return await self._caller.call(_GET, {"id": id})

    async def delete(self, id: int) -> None:
        """Delete one schedule.

        Removes the schedule; what it would still have sent is not sent. What was sent stays. Nothing
        brings the schedule back.

        Args:
            id: Id of the schedule.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteScheduledMessage
        """
        await self._caller.call(_DELETE, {"id": id})

    def search(
        self,
        *,
        query: str | None = None,
        ids: Sequence[int] | None = None,
        status: Literal["a", "c", "x"] | None = None,
        order_by: Literal["id", "nextSend", "lastSend"] | None = None,
        direction: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[ScheduledMessage, SchedulesPaginatedResponse]:
        """Search schedules.

        Schedules of the user that meet all of the conditions, those that are over among them, the
        newest first unless asked otherwise.

        Args:
            query: Words to look for.
            ids: Only these schedules, by id.
            status: Only schedules with this status, `a` for those that go on, `c` for those that are
                over, `x` for all.
            order_by: What to order by.
            direction: Whether the order is ascending or descending; descending if left out.
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/searchScheduledMessages
        """
        return self._caller.paginate(
            _SEARCH,
            {"query": query, "ids": ids, "status": status, "order_by": order_by, "direction": direction},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def delete_bulk(
        self,
        *,
        ids: Sequence[int] | Unset = UNSET,
        status: Literal["a", "c"] | Unset = UNSET,
        all: Literal[True] | Unset = UNSET,
    ) -> None:
        """Delete several schedules, those with a status, or all of them.

        Removes the schedules with these ids, all that have a status, or every schedule of the user;
        what they would still have sent is not sent. Nothing brings them back. Give one of the three: by
        the vendor's account a status alone reaches all that have it, and what becomes of ids beside it
        is not documented.

        Args:
            ids: Ids of the schedules to delete.
            status: Delete all schedules with this status, `a` for those that go on, `c` for those that
                are over.
            all: Whether to delete every schedule of the user.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteScheduledMessagesBulk
        """
        await self._caller.call(_DELETE_BULK, {"ids": ids, "status": status, "all": all})
