# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
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

from .models.link_source import LinkSource
from .models.link_source_count import LinkSourceCount
from .models.link_source_response import LinkSourceResponse
from .models.link_source_stats_response import LinkSourceStatsResponse
from .models.link_sources_response import LinkSourcesResponse

_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_LINK_ID: Final = Param(
    name="link_id", key="linkId", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_SOURCE_ID: Final = Param(
    name="source_id", key="sourceId", place=In.PATH, encode=encode.text(1), required=True
)

_LIST: Final[PagedOperation[LinkSource, LinkSourcesResponse]] = PagedOperation(
    vendor="sakari",
    id="links_fetch_sources",
    method="GET",
    path="/v1/accounts/{accountId}/links/{linkId}/sources",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_LINK_ID,
        Param(name="sources", key="sources", place=In.QUERY, encode=encode.text(1)),
    ),
    decode=LinkSourcesResponse.from_dict,
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

_GET: Final[Operation[LinkSource]] = Operation(
    vendor="sakari",
    id="links_fetch_source",
    method="GET",
    path="/v1/accounts/{accountId}/links/{linkId}/sources/{sourceId}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_LINK_ID, _PARAM_SOURCE_ID),
    decode=lambda body: LinkSourceResponse.from_dict(body).data,
    safe_to_repeat=True,
)

_STATS: Final[Operation[list[LinkSourceCount]]] = Operation(
    vendor="sakari",
    id="links_fetch_source_stats",
    method="GET",
    path="/v1/accounts/{accountId}/links/{linkId}/sources/{sourceId}/stats",
    params=(_PARAM_ACCOUNT_ID, _PARAM_LINK_ID, _PARAM_SOURCE_ID),
    decode=lambda body: LinkSourceStatsResponse.from_dict(body).data,
    safe_to_repeat=True,
)


class LinkSources:
    """Where the clicks on a short link came from."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        link_id: str,
        *,
        sources: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[LinkSource, LinkSourcesResponse]:
        """List the sources of a short link.

        Where the clicks on a link came from, for links that track it.

        Args:
            link_id: Id of the link.
            sources: Only these sources. How several are written is not documented.
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

        Source: https://developer.sakari.io/api-reference/links/fetch-link-sources
        """
        return self._caller.paginate(
            _LIST,
            {"link_id": link_id, "sources": sources},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def get(self, source_id: str, *, link_id: str) -> LinkSource:
        """Get one source of a short link.

        How often a link was followed from one place.

        Args:
            source_id: Id of the source.
            link_id: Id of the link.

        Returns:
            The source, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/links/fetch-link-source-by-id
        """
        return await self._caller.call(_GET, {"link_id": link_id, "source_id": source_id})

    async def stats(self, source_id: str, *, link_id: str) -> builtins.list[LinkSourceCount]:
        """Count the clicks from one source over time.

        How often a link was followed from one place, day by day (inferred).

        Args:
            source_id: Id of the source.
            link_id: Id of the link.

        Returns:
            The counts, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/links/fetch-link-source-by-id-1
        """
        return await self._caller.call(_STATS, {"link_id": link_id, "source_id": source_id})
