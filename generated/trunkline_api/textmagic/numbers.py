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

from .models.available_numbers import AvailableNumbers
from .models.dedicated_number import DedicatedNumber
from .models.dedicated_numbers_paginated_response import DedicatedNumbersPaginatedResponse

_RATE: Final = Rate(50, 1)
_PARAM_ID: Final = Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True)

_LIST: Final[PagedOperation[DedicatedNumber, DedicatedNumbersPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_user_dedicated_numbers",
    method="GET",
    path="/api/v2/numbers",
    params=(Param(name="survey_id", key="surveyId", place=In.QUERY, encode=encode.integer(1)),),
    decode=DedicatedNumbersPaginatedResponse.from_dict,
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

_BUY: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="buy_dedicated_number",
    method="POST",
    path="/api/v2/numbers",
    params=(
        Param(name="phone", key="phone", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="country", key="country", place=In.BODY, encode=encode.text(2, 2), required=True),
        Param(name="user_id", key="userId", place=In.BODY, encode=encode.integer(1)),
    ),
    decode=None,
    has_body=True,
    rates=(_RATE,),
)

_AVAILABLE: Final[Operation[AvailableNumbers]] = Operation(
    vendor="textmagic",
    id="get_available_dedicated_numbers",
    method="GET",
    path="/api/v2/numbers/available",
    params=(
        Param(name="country", key="country", place=In.QUERY, encode=encode.text(2, 2), required=True),
        Param(name="prefix", key="prefix", place=In.QUERY, encode=encode.integer(1)),
        Param(name="tollfree", key="tollfree", place=In.QUERY, encode=encode.flag),
    ),
    decode=AvailableNumbers.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_GET: Final[Operation[DedicatedNumber]] = Operation(
    vendor="textmagic",
    id="get_dedicated_number",
    method="GET",
    path="/api/v2/numbers/{id}",
    params=(_PARAM_ID,),
    decode=DedicatedNumber.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_dedicated_number",
    method="DELETE",
    path="/api/v2/numbers/{id}",
    params=(_PARAM_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Numbers:
    """Numbers that the account rents for itself. They cost money every month."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        survey_id: int | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[DedicatedNumber, DedicatedNumbersPaginatedResponse]:
        """List rented numbers.

        All numbers that the account rents. The vendor promises no order.

        Args:
            survey_id: Only numbers that this survey uses, by id.
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

        Source: https://docs.textmagic.com/#operation/getUserDedicatedNumbers
        """
        return self._caller.paginate(
            _LIST,
            {"survey_id": survey_id},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def buy(self, *, phone: str, country: str, user_id: int | Unset = UNSET) -> None:
        """Rent a number.

        Rents a number that was found to be available, from now on and every month until it is
        cancelled. It costs money. The number belongs to one user and cannot be handed to another. The
        answer is empty: the id is to be found in the list.

        Args:
            phone: The number, as it was found.
            country: Its country, in two letters.
            user_id: Id of the user who is to have it, and whose it stays.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/buyDedicatedNumber
        """
        await self._caller.call(_BUY, {"phone": phone, "country": country, "user_id": user_id})

    async def available(
        self, *, country: str, prefix: int | None = None, tollfree: bool | None = None
    ) -> AvailableNumbers:
        """Find numbers to rent.

        Numbers in one country that can be rented, with what each costs a month.

        Args:
            country: The country, in two letters.
            prefix: What the number starts with, that of the country included, as in 447.
            tollfree: Whether to find numbers that cost callers nothing.

        Returns:
            The numbers.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getAvailableDedicatedNumbers
        """
        return await self._caller.call(
            _AVAILABLE, {"country": country, "prefix": prefix, "tollfree": tollfree}
        )

    async def get(self, id: int) -> DedicatedNumber:
        """Read one rented number.

        One number that the account rents.

        Args:
            id: Id of the number, which is not the number itself.

        Returns:
            The number.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getDedicatedNumber
        """
        return await self._caller.call(_GET, {"id": id})

    async def delete(self, id: int) -> None:
        """Cancel a rented number.

        Ends the rent. Somebody else may get the number; nothing promises that it can be had again.

        Args:
            id: Id of the number, which is not the number itself.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteDedicatedNumber
        """
        await self._caller.call(_DELETE, {"id": id})
