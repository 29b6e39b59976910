# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
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

from .models.chat import Chat
from .models.chat_message import ChatMessage
from .models.chat_messages_paginated_response import ChatMessagesPaginatedResponse
from .models.chats_paginated_response import ChatsPaginatedResponse
from .models.get_unread_messages_total_response import GetUnreadMessagesTotalResponse
from .models.resource_link_response import ResourceLinkResponse

_RATE: Final = Rate(50, 1)
_PARAM_ALL: Final = Param(name="all", key="all", place=In.BODY, encode=encode.true)
_PARAM_IDS: Final = Param(
    name="ids", key="ids", place=In.BODY, encode=encode.comma_separated(encode.integer(0))
)
_PARAM_ID: Final = Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True)
_PARAM_ORDER_BY: Final = Param(
    name="order_by", key="orderBy", place=In.QUERY, encode=encode.choice("id", "unread", "messageTime")
)
_PARAM_VOICE: Final = Param(name="voice", key="voice", place=In.QUERY, encode=encode.flag)
_PARAM_QUERY: Final = Param(name="query", key="query", place=In.QUERY, encode=encode.text(1), required=True)
_PARAM_HOURS: Final = Param(name="hours", key="for", place=In.BODY, encode=encode.integer(1))

_LIST: Final[PagedOperation[Chat, ChatsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_all_chats",
    method="GET",
    path="/api/v2/chats",
    params=(
        Param(name="status", key="status", place=In.QUERY, encode=encode.choice("a", "c", "d")),
        _PARAM_ORDER_BY,
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
        _PARAM_ID,
        Param(name="query", key="query", place=In.QUERY, encode=encode.text(1)),
        Param(name="start", key="start", place=In.QUERY, encode=encode.epoch),
        Param(name="end", key="end", place=In.QUERY, encode=encode.epoch),
        Param(name="direction", key="direction", place=In.QUERY, encode=encode.choice("asc", "desc")),
        _PARAM_VOICE,
        Param(name="include_notes", key="includeNotes", place=In.QUERY, encode=encode.flag),
    ),
    decode=ChatMessagesPaginatedResponse.from_dict,
    safe_to_repeat=True,
    require_together=(("start", "end"),),
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

_SEARCH: Final[PagedOperation[Chat, ChatsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="search_chats",
    method="GET",
    path="/api/v2/chats/search",
    params=(_PARAM_QUERY,),
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

_SEARCH_BY_IDS: Final[PagedOperation[Chat, ChatsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="search_chats_by_ids",
    method="GET",
    path="/api/v2/chats/search/ids",
    params=(
        Param(
            name="ids",
            key="ids",
            place=In.QUERY,
            encode=encode.comma_separated(encode.integer(0)),
            required=True,
        ),
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

_SEARCH_BY_RECIPIENT: Final[PagedOperation[Chat, ChatsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="search_chats_by_recipient",
    method="GET",
    path="/api/v2/chats/search/recipients",
    params=(_PARAM_QUERY, _PARAM_ORDER_BY),
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

_UNREAD_COUNT: Final[Operation[int]] = Operation(
    vendor="textmagic",
    id="get_unread_messages_total",
    method="GET",
    path="/api/v2/chats/unread/count",
    decode=lambda body: GetUnreadMessagesTotalResponse.from_dict(body).total,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_GET_BY_PHONE: Final[Operation[Chat]] = Operation(
    vendor="textmagic",
    id="get_chat_by_phone",
    method="GET",
    path="/api/v2/chats/{phone}/by/phone",
    params=(
        Param(name="phone", key="phone", place=In.PATH, encode=encode.text(1), required=True),
        Param(name="upsert", key="upsert", place=In.QUERY, encode=encode.flag),
        Param(name="reopen", key="reopen", place=In.QUERY, encode=encode.flag),
    ),
    decode=Chat.from_dict,
    rates=(_RATE,),
)

_GET: Final[Operation[Chat]] = Operation(
    vendor="textmagic",
    id="get_chat",
    method="GET",
    path="/api/v2/chats/{id}",
    params=(_PARAM_ID,),
    decode=Chat.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_SET_STATUS: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="set_chat_status",
    method="POST",
    path="/api/v2/chats/status",
    params=(
        Param(name="id", key="id", place=In.BODY, encode=encode.integer(1), required=True),
        Param(name="status", key="status", place=In.BODY, encode=encode.choice("a", "c", "d"), required=True),
    ),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_MUTE: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="mute_chat",
    method="POST",
    path="/api/v2/chats/mute",
    params=(
        Param(name="id", key="id", place=In.BODY, encode=encode.integer(1), required=True),
        Param(name="mute", key="mute", place=In.BODY, encode=encode.boolean, required=True),
        _PARAM_HOURS,
    ),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_MUTE_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="mute_chats_bulk",
    method="POST",
    path="/api/v2/chats/mute/bulk",
    params=(_PARAM_IDS, _PARAM_ALL, _PARAM_HOURS),
    decode=None,
    has_body=True,
    require_any=(("ids", "all"),),
    rates=(_RATE,),
)

_UNMUTE_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="unmute_chats_bulk",
    method="POST",
    path="/api/v2/chats/unmute/bulk",
    params=(_PARAM_IDS, _PARAM_ALL),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)

_MARK_UNREAD_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="mark_chats_unread_bulk",
    method="POST",
    path="/api/v2/chats/unread/bulk",
    params=(_PARAM_IDS, _PARAM_ALL),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)

_MARK_READ_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="mark_chats_read_bulk",
    method="POST",
    path="/api/v2/chats/read/bulk",
    params=(_PARAM_IDS, _PARAM_ALL),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)

_CLOSE_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="close_chats_bulk",
    method="POST",
    path="/api/v2/chats/close/bulk",
    params=(_PARAM_IDS, _PARAM_ALL),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)

_CLOSE_READ: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="close_read_chats",
    method="POST",
    path="/api/v2/chats/close/read",
    decode=None,
    rates=(_RATE,),
)

_REOPEN_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="reopen_chats_bulk",
    method="POST",
    path="/api/v2/chats/reopen/bulk",
    params=(_PARAM_IDS, _PARAM_ALL),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)

_DELETE_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_chats_bulk",
    method="POST",
    path="/api/v2/chats/delete",
    params=(
        _PARAM_IDS,
        Param(name="status", key="status", place=In.BODY, encode=encode.choice("a", "c", "d")),
        _PARAM_ALL,
    ),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)

_DELETE_MESSAGES: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_chat_messages",
    method="POST",
    path="/api/v2/chats/{id}/messages/delete",
    params=(
        _PARAM_ID,
        Param(
            name="inbound_ids",
            key="inbound_ids",
            place=In.BODY,
            encode=encode.comma_separated(encode.integer(0)),
        ),
        Param(
            name="sent_ids", key="sent_ids", place=In.BODY, encode=encode.comma_separated(encode.integer(0))
        ),
        Param(
            name="calls_ids", key="calls_ids", place=In.BODY, encode=encode.comma_separated(encode.integer(0))
        ),
        _PARAM_ALL,
    ),
    decode=None,
    has_body=True,
    min_properties=1,
    rates=(_RATE,),
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

    def search(
        self,
        *,
        query: str,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Chat, ChatsPaginatedResponse]:
        """Search chats by what was written.

        Chats of the user in which a message has these words. The vendor promises no order.

        Args:
            query: Words to look for in the messages.
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

        Source: https://docs.textmagic.com/#operation/searchChats
        """
        return self._caller.paginate(
            _SEARCH,
            {"query": query},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    def search_by_ids(
        self,
        *,
        ids: Sequence[int],
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Chat, ChatsPaginatedResponse]:
        """Read several chats.

        The chats with these ids. The vendor promises no order, and does not say what becomes of ids
        that lead nowhere.

        Args:
            ids: Ids of the chats.
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

        Source: https://docs.textmagic.com/#operation/searchChatsByIds
        """
        return self._caller.paginate(
            _SEARCH_BY_IDS,
            {"ids": ids},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    def search_by_recipient(
        self,
        *,
        query: str,
        order_by: Literal["id", "unread", "messageTime"] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Chat, ChatsPaginatedResponse]:
        """Search chats by who is on the other side.

        Chats of the user whose other side has this name or number, or is on a list of this name.
        Ordered by id unless asked otherwise; the order by unread messages or time changes while
        messages come in.

        Args:
            query: Name of a contact or list, or a number, to look for.
            order_by: What to order by.
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

        Source: https://docs.textmagic.com/#operation/searchChatsByReceipent
        """
        return self._caller.paginate(
            _SEARCH_BY_RECIPIENT,
            {"query": query, "order_by": order_by},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def unread_count(self) -> int:
        """Count unread messages.

        How many inbound messages the user has not read yet, in all chats together.

        Returns:
            The number.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getUnreadMessagesTotal
        """
        return await self._caller.call(_UNREAD_COUNT, {})

    async def get_by_phone(
        self, phone: str, *, upsert: bool | None = None, reopen: bool | None = None
    ) -> Chat:
        """Read the chat with a phone number.

        The chat with this number. Without `upsert` a number that nothing was written to or by is not
        found (404); with it the chat is created. With `reopen` a chat that was closed is opened again.

        Args:
            phone: The number, with the country's prefix and without a plus sign.
            upsert: Whether to create the chat if there is none.
            reopen: Whether to open the chat again if it was closed.

        Returns:
            The chat.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getChatByPhone
        """
        return await self._caller.call(_GET_BY_PHONE, {"phone": phone, "upsert": upsert, "reopen": reopen})

    async def get(self, id: int) -> Chat:
        """Read one chat.

        One chat, without its messages.

        Args:
            id: Id of the chat.

        Returns:
            The chat.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getChat
        """
        return await self._caller.call(_GET, {"id": id})

    async def set_status(self, *, id: int, status: Literal["a", "c", "d"]) -> ResourceLinkResponse:
        """Open, close or delete a chat.

        Gives a chat another status.

        Args:
            id: Id of the chat.
            status: The new status, `a` to open it, `c` to close it, `d` to delete it.

        Returns:
            A link to the chat.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/setChatStatus
        """
        return await self._caller.call(_SET_STATUS, {"id": id, "status": status})

    async def mute(self, *, id: int, mute: bool, hours: int | Unset = UNSET) -> ResourceLinkResponse:
        """Silence a chat, or let it sound again.

        Turns the sound of a chat off or on. What becomes of a chat that is silenced without a number of
        hours is not documented.

        Args:
            id: Id of the chat.
            mute: Whether it is to make no sound.
            hours: For how many hours.

        Returns:
            A link to the chat.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/muteChat
        """
        return await self._caller.call(_MUTE, {"id": id, "mute": mute, "hours": hours})

    async def mute_bulk(
        self,
        *,
        ids: Sequence[int] | Unset = UNSET,
        all: Literal[True] | Unset = UNSET,
        hours: int | Unset = UNSET,
    ) -> None:
        """Silence several chats, or all of them.

        Turns the sound of the chats with these ids, or of every chat, off. What becomes of chats that
        are silenced without a number of hours is not documented.

        Args:
            ids: Ids of the chats to silence.
            all: Whether to silence every chat of the user.
            hours: For how many hours.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/muteChatsBulk
        """
        await self._caller.call(_MUTE_BULK, {"ids": ids, "all": all, "hours": hours})

    async def unmute_bulk(
        self, *, ids: Sequence[int] | Unset = UNSET, all: Literal[True] | Unset = UNSET
    ) -> None:
        """Let several chats sound again, or all of them.

        Turns the sound of the chats with these ids, or of every chat, on again.

        Args:
            ids: Ids of the chats to let sound again.
            all: Whether to let sound again every chat of the user.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/unmuteChatsBulk
        """
        await self._caller.call(_UNMUTE_BULK, {"ids": ids, "all": all})

    async def mark_unread_bulk(
        self, *, ids: Sequence[int] | Unset = UNSET, all: Literal[True] | Unset = UNSET
    ) -> None:
        """Mark several chats as unread, or all of them.

        Marks the chats with these ids, or every chat, as unread.

        Args:
            ids: Ids of the chats to mark as unread.
            all: Whether to mark as unread every chat of the user.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/markChatsUnreadBulk
        """
        await self._caller.call(_MARK_UNREAD_BULK, {"ids": ids, "all": all})

    async def mark_read_bulk(
        self, *, ids: Sequence[int] | Unset = UNSET, all: Literal[True] | Unset = UNSET
    ) -> None:
        """Mark several chats as read, or all of them.

        Marks the messages of the chats with these ids, or of every chat, as read, those that have just
        come in among them.

        Args:
            ids: Ids of the chats to mark as read.
            all: Whether to mark as read every chat of the user.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/markChatsReadBulk
        """
        await self._caller.call(_MARK_READ_BULK, {"ids": ids, "all": all})

    async def close_bulk(
        self, *, ids: Sequence[int] | Unset = UNSET, all: Literal[True] | Unset = UNSET
    ) -> None:
        """Close several chats, or all of them.

        Closes the chats with these ids, or every chat.

        Args:
            ids: Ids of the chats to close.
            all: Whether to close every chat of the user.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/closeChatsBulk
        """
        await self._caller.call(_CLOSE_BULK, {"ids": ids, "all": all})

    async def close_read(self) -> None:
        """Close every chat that is read.

        Closes all chats of the user that have no unread messages; nothing has to be given.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/closeReadChats
        """
        await self._caller.call(_CLOSE_READ, {})

    async def reopen_bulk(
        self, *, ids: Sequence[int] | Unset = UNSET, all: Literal[True] | Unset = UNSET
    ) -> None:
        """Open several chats again, or all of them.

        Opens the chats with these ids, or every chat, again.

        Args:
            ids: Ids of the chats to open again.
            all: Whether to open again every chat of the user.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/reopenChatsBulk
        """
        await self._caller.call(_REOPEN_BULK, {"ids": ids, "all": all})

    async def delete_bulk(
        self,
        *,
        ids: Sequence[int] | Unset = UNSET,
        status: Literal["a", "c", "d"] | Unset = UNSET,
        all: Literal[True] | Unset = UNSET,
    ) -> None:
        """Delete several chats, those with a status, or all of them.

        Deletes the chats with these ids, all that have a status, or every chat of the user. Give one of
        the three: by the vendor's account a status alone reaches all that have it, and what becomes of
        ids beside it is not documented. Nor is it whether the messages go as well.

        Args:
            ids: Ids of the chats to delete.
            status: Delete all chats with this status, `a` for active, `c` for closed, `d` for those
                that are deleted already.
            all: Whether to delete every chat of the user.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteChatsBulk
        """
        await self._caller.call(_DELETE_BULK, {"ids": ids, "status": status, "all": all})

    async def delete_messages(
        self,
        id: int,
        *,
        inbound_ids: Sequence[int] | Unset = UNSET,
        sent_ids: Sequence[int] | Unset = UNSET,
        calls_ids: Sequence[int] | Unset = UNSET,
        all: Literal[True] | Unset = UNSET,
    ) -> None:
        """Delete messages of a chat, or all of them.

        Removes the messages and calls with these ids from the chat, or all that are in it. Messages
        that came in, messages that were sent and calls have a list of ids each, for they are numbered
        apart (inferred). Nothing brings them back.

        Args:
            id: Id of the chat.
            inbound_ids: Ids of messages that came in.
            sent_ids: Ids of messages that were sent.
            calls_ids: Ids of calls.
            all: Whether to delete all that is in the chat.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteChatMessages
        """
        await self._caller.call(
            _DELETE_MESSAGES,
            {"id": id, "inbound_ids": inbound_ids, "sent_ids": sent_ids, "calls_ids": calls_ids, "all": all},
        )
