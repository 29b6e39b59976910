# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    PagedOperation,
    Pager,
    Param,
    encode,
)

from .models.form import Form
from .models.forms_response import FormsResponse

_LIST: Final[PagedOperation[Form, FormsResponse]] = PagedOperation(
    vendor="sakari",
    id="forms_fetch_templates",
    method="GET",
    path="/v1/accounts/{accountId}/forms/templates",
    params=(
        Param(name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True),
        Param(name="query", key="q", place=In.QUERY, encode=encode.text(1)),
        Param(name="order_by", key="orderBy", place=In.QUERY, encode=encode.text(1)),
    ),
    decode=FormsResponse.from_dict,
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


class FormTemplates:
    """Forms to start from."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        query: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Form, FormsResponse]:
        """List form templates.

        Forms that the vendor has prepared, to start a form of your own from.

        Args:
            query: Only forms that have these words in one of their fields. Which ones are searched is
                not documented.
            order_by: What to sort by. What it takes is not documented.
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

        Source: https://developer.sakari.io/api-reference/forms/fetch-all-lead-form-templates
        """
        return self._caller.paginate(
            _LIST,
            {"query": query, "order_by": order_by},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )
