# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    encode,
)

from .models.conversation import Conversation
from .models.conversation_response import ConversationResponse
from .models.conversations_response import ConversationsResponse

_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_CONVERSATION_ID: Final = Param(
    name="conversation_id", key="conversationId", place=In.PATH, encode=encode.text(1), required=True
)

_LIST: Final[PagedOperation[Conversation, ConversationsResponse]] = PagedOperation(
    vendor="sakari",
    id="conversations_fetch_all",
    method="GET",
    path="/v1/accounts/{accountId}/conversations",
    params=(_PARAM_ACCOUNT_ID,),
    decode=ConversationsResponse.from_dict,
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

_GET: Final[Operation[Conversation]] = Operation(
    vendor="sakari",
    id="conversations_fetch",
    method="GET",
    path="/v1/accounts/{accountId}/conversations/{conversationId}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID),
    decode=lambda body: ConversationResponse.from_dict(body).data,
    safe_to_repeat=True,
)

_CLOSE: Final[Operation[Conversation]] = Operation(
    vendor="sakari",
    id="conversations_close",
    method="PUT",
    path="/v1/accounts/{accountId}/conversations/{conversationId}/close",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID),
    decode=lambda body: ConversationResponse.from_dict(body).data,
    safe_to_repeat=True,
)


class Conversations:
    """What the account and a contact have written to each other."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Conversation, ConversationsResponse]:
        """List conversations.

        Conversations of the account, open and closed alike (inferred). There is no filter.

        The order is not documented and cannot be chosen. Conversations that begin during a walk move
        the window.

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

        Source: https://developer.sakari.io/api-reference/conversations/fetch-conversations
        """
        return self._caller.paginate(
            _LIST, {}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    async def get(self, conversation_id: str) -> Conversation:
        """Get one conversation.

        One conversation, with its last message.

        Args:
            conversation_id: Id of the conversation.

        Returns:
            The conversation, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/conversations/fetch-conversation-by-id
        """
        return await self._caller.call(_GET, {"conversation_id": conversation_id})

    async def close(self, conversation_id: str) -> Conversation:
        """Close a conversation.

        Ends the conversation. The next message to or from the contact starts another (inferred).

        Args:
            conversation_id: Id of the conversation.

        Returns:
            The conversation, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/conversations/closes-a-conversation
        """
        return await self._caller.call(_CLOSE, {"conversation_id": conversation_id})
