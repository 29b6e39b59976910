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

from .models.resource_link_response import ResourceLinkResponse
from .models.sender_id import SenderId
from .models.sender_ids_paginated_response import SenderIdsPaginatedResponse

_RATE: Final = Rate(50, 1)
_PARAM_ID: Final = Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True)

_LIST: Final[PagedOperation[SenderId, SenderIdsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_sender_ids",
    method="GET",
    path="/api/v2/senderids",
    decode=SenderIdsPaginatedResponse.from_dict,
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

_REQUEST: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="request_sender_id",
    method="POST",
    path="/api/v2/senderids",
    params=(
        Param(name="sender_id", key="senderId", place=In.BODY, encode=encode.text(1, 11), required=True),
        Param(name="explanation", key="explanation", place=In.BODY, encode=encode.text(1), required=True),
    ),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_GET: Final[Operation[SenderId]] = Operation(
    vendor="textmagic",
    id="get_sender_id",
    method="GET",
    path="/api/v2/senderids/{id}",
    params=(_PARAM_ID,),
    decode=SenderId.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_sender_id",
    method="DELETE",
    path="/api/v2/senderids/{id}",
    params=(_PARAM_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class SenderIds:
    """Names to send from in place of a number. The vendor looks at each before it can be used."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[SenderId, SenderIdsPaginatedResponse]:
        """List sender names.

        All names that the user has applied for. The vendor promises no order.

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

        Source: https://docs.textmagic.com/#operation/getSenderIds
        """
        return self._caller.paginate(
            _LIST, {}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    async def request(self, *, sender_id: str, explanation: str) -> ResourceLinkResponse:
        """Apply for a sender name.

        Asks the vendor for a name to send from, which is looked at by people before it can be used. At
        most 11 Latin letters and digits, at least one of them a letter. The answer is a link with the
        id and no more.

        Args:
            sender_id: The name, of Latin letters and digits, with one letter at least.
            explanation: Why it is needed.

        Returns:
            A link to the sender name.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/requestSenderId
        """
        return await self._caller.call(_REQUEST, {"sender_id": sender_id, "explanation": explanation})

    async def get(self, id: int) -> SenderId:
        """Read one sender name.

        One name that the user has applied for, and how far the application has come.

        Args:
            id: Id of the sender name, a number, not the name itself.

        Returns:
            The sender name.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getSenderId
        """
        return await self._caller.call(_GET, {"id": id})

    async def delete(self, id: int) -> None:
        """Delete a sender name.

        Gives the name up. To have it again it must be applied for again.

        Args:
            id: Id of the sender name, a number, not the name itself.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteSenderId
        """
        await self._caller.call(_DELETE, {"id": id})
