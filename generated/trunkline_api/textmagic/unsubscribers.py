# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

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

from .models.resource_link_response import ResourceLinkResponse
from .models.unsubscribed_contact import UnsubscribedContact
from .models.unsubscribers_paginated_response import UnsubscribersPaginatedResponse

_RATE: Final = Rate(50, 1)

_LIST: Final[PagedOperation[UnsubscribedContact, UnsubscribersPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_unsubscribers",
    method="GET",
    path="/api/v2/unsubscribers",
    decode=UnsubscribersPaginatedResponse.from_dict,
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

_UNSUBSCRIBE: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="unsubscribe_contact",
    method="POST",
    path="/api/v2/unsubscribers",
    params=(
        Param(name="phone", key="phone", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="block_incoming", key="blockIncoming", place=In.BODY, encode=encode.flag),
    ),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_GET: Final[Operation[UnsubscribedContact]] = Operation(
    vendor="textmagic",
    id="get_unsubscribed_contact",
    method="GET",
    path="/api/v2/unsubscribers/{id}",
    params=(Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True),),
    decode=UnsubscribedContact.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Unsubscribers:
    """Numbers that no longer want to be written to."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[UnsubscribedContact, UnsubscribersPaginatedResponse]:
        """List who has unsubscribed.

        Everybody who asked not to be written to, or was unsubscribed by the user. The vendor promises
        no order.

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

        Source: https://docs.textmagic.com/#operation/getUnsubscribers
        """
        return self._caller.paginate(
            _LIST, {}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    async def unsubscribe(self, *, phone: str, block_incoming: bool | Unset = UNSET) -> ResourceLinkResponse:
        """Unsubscribe a number.

        Puts the number on the list of those who are not to be written to, as if it had asked for it.
        This cannot be undone. The answer is a link with the id and no more.

        Args:
            phone: The number, with the country's prefix and without a plus sign.
            block_incoming: Whether messages from this number are turned away too.

        Returns:
            A link to the entry.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/unsubscribeContact
        """
        return await self._caller.call(_UNSUBSCRIBE, {"phone": phone, "block_incoming": block_incoming})

    async def get(self, id: int) -> UnsubscribedContact:
        """Read who has unsubscribed.

        One entry of the list of those who have unsubscribed. Its id is its own, not that of a contact.

        Args:
            id: Id of the entry, which is not that of the contact.

        Returns:
            The entry.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getUnsubscribedContact
        """
        return await self._caller.call(_GET, {"id": id})
