# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from datetime import datetime
from typing import Final, Literal

from trunkline.runtime import (
    Caller,
    In,
    PagedOperation,
    Pager,
    Param,
    Rate,
    encode,
)

from .models.chat import Chat
from .models.chat_message import ChatMessage
from .models.chat_messages_paginated_response import ChatMessagesPaginatedResponse
from .models.chats_paginated_response import ChatsPaginatedResponse

_RATE: Final = Rate(50, 1)
_PARAM_VOICE: Final = Param(name="voice", key="voice", place=In.QUERY, encode=encode.flag)

_LIST: Final[PagedOperation[Chat, ChatsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_all_chats",
    method="GET",
    path="/api/v2/chats",
    params=(
        Param(name="status", key="status", place=In.QUERY, encode=encode.choice("a", "c", "d")),
        Param(
            name="order_by",
            key="orderBy",
            place=In.QUERY,
            encode=encode.choice("id", "unread", "messageTime"),
        ),
        _PARAM_VOICE,
        Param(name="flat", key="flat", place=In.QUERY, encode=encode.flag),
    ),
    decode=ChatsPaginatedResponse.from_dict,
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

_MESSAGES: Final[PagedOperation[ChatMessage, ChatMessagesPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_chat_messages",
    method="GET",
    path="/api/v2/chats/{id}/message",
    params=(
        Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True),
        Param(name="query", key="query", place=In.QUERY, encode=encode.text(1)),
        Param(name="start", key="start", place=In.QUERY, encode=encode.epoch),
        Param(name="end", key="end", place=In.QUERY, encode=encode.epoch),
        Param(name="direction", key="direction", place=In.QUERY, encode=encode.choice("asc", "desc")),
        _PARAM_VOICE,
        Param(name="include_notes", key="includeNotes", place=In.QUERY, encode=encode.flag),
    ),
    decode=ChatMessagesPaginatedResponse.from_dict,
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


class Chats:
    """Messages to and from one phone number, as the web application shows them."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        status: Literal["a", "c", "d"] | None = None,
        order_by: Literal["id", "unread", "messageTime"] | None = None,
        voice: bool | None = None,
        flat: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Chat, ChatsPaginatedResponse]:
        """List chats.

        Chats of the user. Ordered by id unless asked otherwise; the order by unread messages or time
        changes while messages come in.

        Args:
            status: Only chats with this status, `a` for active, `c` for closed, `d` for deleted.
            order_by: What to order by.
            voice: Whether to show calls too.
            flat: By the vendor's account, whether more about the contact is included.
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

        Source: https://docs.textmagic.com/#operation/getAllChats
        """
        return self._caller.paginate(
            _LIST,
            {"status": status, "order_by": order_by, "voice": voice, "flat": flat},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    def messages(
        self,
        id: int,
        *,
        query: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        direction: Literal["asc", "desc"] | None = None,
        voice: bool | None = None,
        include_notes: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[ChatMessage, ChatMessagesPaginatedResponse]:
        """List the messages of a chat.

        Messages of one chat in both directions, the newest first unless asked otherwise. `start` and
        `end` are required together.

        Args:
            id: Id of the chat.
            query: Words to look for.
            start: Only messages from this moment on. Needs `end`.
            end: Only messages up to this moment. Needs `start`.
            direction: Whether the order is ascending or descending; descending if left out.
            voice: Whether to show calls too.
            include_notes: Whether to show notes too.
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
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getChatMessages
        """
        return self._caller.paginate(
            _MESSAGES,
            {
                "id": id,
                "query": query,
                "start": start,
                "end": end,
                "direction": direction,
                "voice": voice,
                "include_notes": include_notes,
            },
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )
