# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final, Literal

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    encode,
)

from .models.attribute import Attribute
from .models.attribute_response import AttributeResponse
from .models.attributes_response import AttributesResponse

_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_ATTRIBUTE_TYPE: Final = Param(
    name="attribute_type",
    key="attributeType",
    place=In.PATH,
    encode=encode.choice("contacts", "deals", "tickets"),
    required=True,
)

_LIST: Final[PagedOperation[Attribute, AttributesResponse]] = PagedOperation(
    vendor="sakari",
    id="attributes_fetch_all",
    method="GET",
    path="/v1/accounts/{accountId}/attributes",
    params=(_PARAM_ACCOUNT_ID,),
    decode=AttributesResponse.from_dict,
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

_LIST_BY_TYPE: Final[PagedOperation[Attribute, AttributesResponse]] = PagedOperation(
    vendor="sakari",
    id="attributes_fetch_by_type",
    method="GET",
    path="/v1/accounts/{accountId}/attributes/{attributeType}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_ATTRIBUTE_TYPE),
    decode=AttributesResponse.from_dict,
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

_GET: Final[Operation[Attribute]] = Operation(
    vendor="sakari",
    id="attributes_fetch",
    method="GET",
    path="/v1/accounts/{accountId}/attributes/{attributeType}/{attributeId}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_ATTRIBUTE_TYPE,
        Param(name="attribute_id", key="attributeId", place=In.PATH, encode=encode.text(1), required=True),
    ),
    decode=lambda body: AttributeResponse.from_dict(body).data,
    safe_to_repeat=True,
)


class Attributes:
    """Fields that the account has made up for its contacts, deals and tickets."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Attribute, AttributesResponse]:
        """List attributes.

        Fields that the account has made up, of all kinds. The order is not documented and cannot be
        chosen.

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

        Source: https://developer.sakari.io/api-reference/accounts/fetch-account-attributes
        """
        return self._caller.paginate(
            _LIST, {}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    def list_by_type(
        self,
        attribute_type: Literal["contacts", "deals", "tickets"],
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Attribute, AttributesResponse]:
        """List the attributes of one kind.

        Fields that the account has made up for its contacts, its deals or its tickets.

        Args:
            attribute_type: What the attributes belong to.
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

        Source: https://developer.sakari.io/api-reference/accounts/fetch-account-attributes-by-type
        """
        return self._caller.paginate(
            _LIST_BY_TYPE,
            {"attribute_type": attribute_type},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def get(
        self, attribute_id: str, *, attribute_type: Literal["contacts", "deals", "tickets"]
    ) -> Attribute:
        """Get one attribute.

        One field that the account has made up.

        Args:
            attribute_id: Id of the attribute.
            attribute_type: What the attributes belong to.

        Returns:
            The attribute, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/accounts/fetch-account-attributes-1
        """
        return await self._caller.call(_GET, {"attribute_type": attribute_type, "attribute_id": attribute_id})
