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

from .models.message_in import MessageIn
from .models.replies_paginated_response import RepliesPaginatedResponse

_RATE: Final = Rate(50, 1)
_PARAM_ORDER_BY: Final = Param(
    name="order_by",
    key="orderBy",
    place=In.QUERY,
    encode=encode.choice("id", "sender", "receiver", "messageTime", "firstName", "lastName"),
)
_PARAM_DIRECTION: Final = Param(
    name="direction", key="direction", place=In.QUERY, encode=encode.choice("asc", "desc")
)
_PARAM_ID: Final = Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True)

_LIST: Final[PagedOperation[MessageIn, RepliesPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_all_inbound_messages",
    method="GET",
    path="/api/v2/replies",
    params=(_PARAM_ORDER_BY, _PARAM_DIRECTION),
    decode=RepliesPaginatedResponse.from_dict,
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

_SEARCH: Final[PagedOperation[MessageIn, RepliesPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="search_inbound_messages",
    method="GET",
    path="/api/v2/replies/search",
    params=(
        Param(name="ids", key="ids", place=In.QUERY, encode=encode.comma_separated(encode.integer(0))),
        Param(name="query", key="query", place=In.QUERY, encode=encode.text(1)),
        _PARAM_ORDER_BY,
        _PARAM_DIRECTION,
        Param(name="expand", key="expand", place=In.QUERY, encode=encode.flag),
    ),
    decode=RepliesPaginatedResponse.from_dict,
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
    id="delete_inbound_messages_bulk",
    method="POST",
    path="/api/v2/replies/delete",
    params=(
        Param(name="ids", key="ids", place=In.BODY, encode=encode.comma_separated(encode.integer(0))),
        Param(name="all", key="all", place=In.BODY, encode=encode.true_flag),
    ),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)

_GET: Final[Operation[MessageIn]] = Operation(
    vendor="textmagic",
    id="get_inbound_message",
    method="GET",
    path="/api/v2/replies/{id}",
    params=(_PARAM_ID,),
    decode=MessageIn.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_inbound_message",
    method="DELETE",
    path="/api/v2/replies/{id}",
    params=(_PARAM_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Replies:
    """Inbound messages, which the vendor also calls replies."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        order_by: Literal["id", "sender", "receiver", "messageTime", "firstName", "lastName"] | None = None,
        direction: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[MessageIn, RepliesPaginatedResponse]:
        """List inbound messages.

        All messages that the user has received, the newest first unless asked otherwise. By default a
        message that comes in during the walk moves the later pages; with `direction` "asc" it comes
        last.

        Args:
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

        Source: https://docs.textmagic.com/#operation/getAllInboundMessages
        """
        return self._caller.paginate(
            _LIST,
            {"order_by": order_by, "direction": direction},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    def search(
        self,
        *,
        ids: Sequence[int] | None = None,
        query: str | None = None,
        order_by: Literal["id", "sender", "receiver", "messageTime", "firstName", "lastName"] | None = None,
        direction: Literal["asc", "desc"] | None = None,
        expand: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[MessageIn, RepliesPaginatedResponse]:
        """Search inbound messages.

        Messages that the user has received and that meet all of the conditions, the newest first unless
        asked otherwise.

        Args:
            ids: Only these messages, by id.
            query: Words or a number to look for.
            order_by: What to order by.
            direction: Whether the order is ascending or descending; descending if left out.
            expand: Whether name and contact of the sender are included.
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

        Source: https://docs.textmagic.com/#operation/searchInboundMessages
        """
        return self._caller.paginate(
            _SEARCH,
            {"ids": ids, "query": query, "order_by": order_by, "direction": direction, "expand": expand},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def delete_bulk(
        self, *, ids: Sequence[int] | Unset = UNSET, all: Literal[True] | Unset = UNSET
    ) -> None:
        """Delete several inbound messages, or all of them.

        Removes the messages with these ids, or every message that the user has received. Nothing brings
        them back.

        Args:
            ids: Ids of the inbound messages to delete.
            all: Whether to delete every message that the user has received.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteInboundMessagesBulk
        """
        await self._caller.call(_DELETE_BULK, {"ids": ids, "all": all})

    async def get(self, id: int) -> MessageIn:
        """Read one inbound message.

        One message that the user has received.

        Args:
            id: Id of the inbound message.

        Returns:
            The message.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getInboundMessage
        """
        return await self._caller.call(_GET, {"id": id})

    async def delete(self, id: int) -> None:
        """Delete one inbound message.

        Removes the message. Nothing brings it back.

        Args:
            id: Id of the inbound message.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteInboundMessage
        """
        await self._caller.call(_DELETE, {"id": id})
