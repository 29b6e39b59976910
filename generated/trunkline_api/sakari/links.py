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

from .models.link import Link
from .models.link_response import LinkResponse
from .models.links_response import LinksResponse

_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True
)

_LIST: Final[PagedOperation[Link, LinksResponse]] = PagedOperation(
    vendor="sakari",
    id="links_fetch_all",
    method="GET",
    path="/v1/accounts/{accountId}/links",
    params=(_PARAM_ACCOUNT_ID, Param(name="query", key="q", place=In.QUERY, encode=encode.text(1))),
    decode=LinksResponse.from_dict,
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

_GET: Final[Operation[Link]] = Operation(
    vendor="sakari",
    id="links_fetch",
    method="GET",
    path="/v1/accounts/{accountId}/links/{linkId}",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="link_id", key="linkId", place=In.PATH, encode=encode.text(1), required=True),
    ),
    decode=lambda body: LinkResponse.from_dict(body).data,
    safe_to_repeat=True,
)


class Links:
    """Short links, and how often they were followed."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        query: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Link, LinksResponse]:
        """List short links.

        Short links of the account. The order is not documented and cannot be chosen.

        Args:
            query: Only links that have these words in one of their fields. Which ones are searched is
                not documented.
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

        Source: https://developer.sakari.io/api-reference/links/fetch-links
        """
        return self._caller.paginate(
            _LIST,
            {"query": query},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def get(self, link_id: str) -> Link:
        """Get one short link.

        One short link, with how often it was followed.

        Args:
            link_id: Id of the link.

        Returns:
            The link, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/links/fetch-link-by-id
        """
        return await self._caller.call(_GET, {"link_id": link_id})
