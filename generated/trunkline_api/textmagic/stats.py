# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from datetime import datetime
from typing import Final, Literal

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    Rate,
    decode,
    encode,
)

from .models.messaging_counters import MessagingCounters
from .models.messaging_stat_item import MessagingStatItem
from .models.user_statement import UserStatement
from .models.user_statements_paginated_response import UserStatementsPaginatedResponse

_RATE: Final = Rate(50, 1)
_PARAM_START: Final = Param(name="start", key="start", place=In.QUERY, encode=encode.epoch)
_PARAM_END: Final = Param(name="end", key="end", place=In.QUERY, encode=encode.epoch)

_MESSAGING: Final[Operation[list[MessagingStatItem]]] = Operation(
    vendor="textmagic",
    id="get_messaging_stat",
    method="GET",
    path="/api/v2/stats/messaging",
    params=(
        Param(name="by", key="by", place=In.QUERY, encode=encode.choice("off", "day", "month", "year")),
        _PARAM_START,
        _PARAM_END,
    ),
    decode=lambda v: decode.array(v, MessagingStatItem.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_COUNTERS: Final[Operation[MessagingCounters]] = Operation(
    vendor="textmagic",
    id="get_messaging_counters",
    method="GET",
    path="/api/v2/stats/messaging/data",
    decode=MessagingCounters.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_SPENDING: Final[PagedOperation[UserStatement, UserStatementsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_spending_stat",
    method="GET",
    path="/api/v2/stats/spending",
    params=(_PARAM_START, _PARAM_END),
    decode=UserStatementsPaginatedResponse.from_dict,
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


class Stats:
    """What was sent, received and spent."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def messaging(
        self,
        *,
        by: Literal["off", "day", "month", "year"] | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
    ) -> list[MessagingStatItem]:
        """Count messages, over all or by period.

        What was sent and received between two moments, as one entry, or one for each day, month or
        year. Without a start it covers the last seven days. Deliveries are tried for up to 48 hours, so
        recent numbers still change.

        Args:
            by: By what period to count; `off`, which is also the default, for all in one.
            start: From when on to count; seven days ago if left out.
            end: Until when to count; now if left out.

        Returns:
            The counts.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getMessagingStat
        """
        return await self._caller.call(_MESSAGING, {"by": by, "start": start, "end": end})

    async def counters(self) -> MessagingCounters:
        """Count contacts and messages of all time.

        How many contacts there are, and how many messages were sent and received.

        Returns:
            The counts.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getMessagingCounters
        """
        return await self._caller.call(_COUNTERS, {})

    def spending(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[UserStatement, UserStatementsPaginatedResponse]:
        """List what was spent and paid in.

        Every change of the balance between two moments. Without a start it covers the last seven days.
        The vendor promises no order.

        Args:
            start: From when on; seven days ago if left out.
            end: Until when; now if left out.
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

        Source: https://docs.textmagic.com/#operation/getSpendingStat
        """
        return self._caller.paginate(
            _SPENDING,
            {"start": start, "end": end},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )
