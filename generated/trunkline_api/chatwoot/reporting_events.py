# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from datetime import datetime
from typing import Final

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

from .models.reporting_event import ReportingEvent
from .models.reporting_event_page import ReportingEventPage

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)

_LIST: Final[PagedOperation[ReportingEvent, ReportingEventPage]] = PagedOperation(
    vendor="chatwoot",
    id="get_account_reporting_events",
    method="GET",
    path="/api/v1/accounts/{account_id}/reporting_events",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="since", key="since", place=In.QUERY, encode=encode.epoch),
        Param(name="until", key="until", place=In.QUERY, encode=encode.epoch),
        Param(name="inbox_id", key="inbox_id", place=In.QUERY, encode=encode.integer(1)),
        Param(name="user_id", key="user_id", place=In.QUERY, encode=encode.integer(1)),
        Param(name="name", key="name", place=In.QUERY, encode=encode.text(1)),
    ),
    decode=ReportingEventPage.from_dict,
    safe_to_repeat=True,
    require_together=(("since", "until"),),
    rates=(_RATE,),
    style="page",
    position="page",
    items="payload",
    key="id",
    total=("meta", "count"),
    page_count=("meta", "total_pages"),
)

_OF_CONVERSATION: Final[Operation[list[ReportingEvent]]] = Operation(
    vendor="chatwoot",
    id="get_conversation_reporting_events",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="conversation_id",
            key="conversation_id",
            place=In.PATH,
            encode=encode.integer(1),
            required=True,
        ),
    ),
    decode=lambda v: decode.array(v, ReportingEvent.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)


class ReportingEvents:
    """The single events that reports are made from. Enterprise edition."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        inbox_id: int | None = None,
        user_id: int | None = None,
        name: str | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[ReportingEvent, ReportingEventPage]:
        """List reporting events.

        First answers, answers, resolutions and the like with the seconds that each took, the newest
        first. Enterprise edition; for administrators only.

        Args:
            since: Only what happened at this moment or later. Goes together with `until`: the server
                ignores one without the other and answers with everything.
            until: Only what happened before this moment. Goes together with `since`.
            inbox_id: Only events of this inbox.
            user_id: Only events of this agent.
            name: Only events of this name, such as `first_response`, `reply_time`,
                `conversation_resolved`, `conversation_bot_resolved` or `conversation_bot_handoff`.
                Another name finds nothing.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/reports/account-reporting-events
        """
        return self._caller.paginate(
            _LIST,
            {"since": since, "until": until, "inbox_id": inbox_id, "user_id": user_id, "name": name},
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def of_conversation(self, conversation_id: int) -> builtins.list[ReportingEvent]:
        """List the reporting events of a conversation.

        All events of one conversation at once, the oldest first. Whoever may read the conversation may
        read these. Enterprise edition.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.

        Returns:
            The events, the oldest first.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/conversations/conversation-reporting-events
        """
        return await self._caller.call(_OF_CONVERSATION, {"conversation_id": conversation_id})
