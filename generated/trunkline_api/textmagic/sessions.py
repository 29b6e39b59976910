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

from .models.get_all_message_sessions_paginated_response import GetAllMessageSessionsPaginatedResponse
from .models.get_message_session_stat_response import GetMessageSessionStatResponse
from .models.get_messages_by_session_id_paginated_response import GetMessagesBySessionIdPaginatedResponse
from .models.message_out import MessageOut
from .models.message_session import MessageSession

_RATE: Final = Rate(50, 1)
_PARAM_ID: Final = Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True)
_PARAM_INCLUDE_DELETED: Final = Param(
    name="include_deleted", key="includeDeleted", place=In.QUERY, encode=encode.flag
)

_LIST: Final[PagedOperation[MessageSession, GetAllMessageSessionsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_all_message_sessions",
    method="GET",
    path="/api/v2/sessions",
    decode=GetAllMessageSessionsPaginatedResponse.from_dict,
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

_GET: Final[Operation[MessageSession]] = Operation(
    vendor="textmagic",
    id="get_message_session",
    method="GET",
    path="/api/v2/sessions/{id}",
    params=(_PARAM_ID,),
    decode=MessageSession.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_message_session",
    method="DELETE",
    path="/api/v2/sessions/{id}",
    params=(_PARAM_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_STAT: Final[Operation[GetMessageSessionStatResponse]] = Operation(
    vendor="textmagic",
    id="get_message_session_stat",
    method="GET",
    path="/api/v2/sessions/{id}/stat",
    params=(_PARAM_ID, _PARAM_INCLUDE_DELETED),
    decode=GetMessageSessionStatResponse.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_MESSAGES: Final[PagedOperation[MessageOut, GetMessagesBySessionIdPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_messages_by_session_id",
    method="GET",
    path="/api/v2/sessions/{id}/messages",
    params=(
        _PARAM_ID,
        Param(
            name="statuses",
            key="statuses",
            place=In.QUERY,
            encode=encode.choice("q", "s", "e", "r", "a", "d", "b", "f", "u", "j", "i", "p", "h"),
        ),
        _PARAM_INCLUDE_DELETED,
    ),
    decode=GetMessagesBySessionIdPaginatedResponse.from_dict,
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
    id="delete_message_sessions_bulk",
    method="POST",
    path="/api/v2/sessions/delete",
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


class Sessions:
    """Sessions of outbound messages."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[MessageSession, GetAllMessageSessionsPaginatedResponse]:
        """List sessions.

        All sessions of the account. The vendor promises no order, and a session that is created or
        deleted meanwhile moves the later pages.

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

        Source: https://docs.textmagic.com/#operation/getAllMessageSessions
        """
        return self._caller.paginate(
            _LIST, {}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    async def get(self, id: int) -> MessageSession:
        """Read one session.

        One session, without its messages.

        Args:
            id: Id of the session.

        Returns:
            The session.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getMessageSession
        """
        return await self._caller.call(_GET, {"id": id})

    async def delete(self, id: int) -> None:
        """Delete one session.

        Removes the session and every message in it. What was sent stays paid for, and nothing brings
        the session back.

        Args:
            id: Id of the session.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteMessageSession
        """
        await self._caller.call(_DELETE, {"id": id})

    async def stat(self, id: int, *, include_deleted: bool | None = None) -> GetMessageSessionStatResponse:
        """Count the messages of a session by status.

        How many messages of the session have come how far.

        Args:
            id: Id of the session.
            include_deleted: Whether deleted messages count too.

        Returns:
            The counts.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getMessageSessionStat
        """
        return await self._caller.call(_STAT, {"id": id, "include_deleted": include_deleted})

    def messages(
        self,
        id: int,
        *,
        statuses: Literal["q", "s", "e", "r", "a", "d", "b", "f", "u", "j", "i", "p", "h"] | None = None,
        include_deleted: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[MessageOut, GetMessagesBySessionIdPaginatedResponse]:
        """List the messages of a session.

        The messages of one session, one for each recipient. The same as a message search that is
        limited to this session.

        Args:
            id: Id of the session.
            statuses: Only messages with this status. One value, in spite of the name.
            include_deleted: Whether deleted messages count too.
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getMessagesBySessionId
        """
        return self._caller.paginate(
            _MESSAGES,
            {"id": id, "statuses": statuses, "include_deleted": include_deleted},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def delete_bulk(
        self, *, ids: Sequence[int] | Unset = UNSET, all: Literal[True] | Unset = UNSET
    ) -> None:
        """Delete several sessions, or all of them.

        Removes the sessions with these ids, or every session of the account, together with their
        messages. What was sent stays paid for, and nothing brings a session back.

        Args:
            ids: Ids of the sessions to delete.
            all: Whether to delete every session of the account.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteMessageSessionsBulk
        """
        await self._caller.call(_DELETE_BULK, {"ids": ids, "all": all})
