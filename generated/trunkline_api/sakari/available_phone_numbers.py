# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    encode,
)

from .models.available_phone_number import AvailablePhoneNumber
from .models.available_phone_numbers_response import AvailablePhoneNumbersResponse

_LIST: Final[Operation[list[AvailablePhoneNumber]]] = Operation(
    vendor="sakari",
    id="available_phone_numbers_fetch_all",
    method="GET",
    path="/v1/accounts/{accountId}/availablephonenumbers",
    params=(
        Param(name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True),
        Param(name="country", key="country", place=In.QUERY, encode=encode.text(1)),
        Param(name="type", key="type", place=In.QUERY, encode=encode.text(1)),
        Param(name="area_code", key="areaCode", place=In.QUERY, encode=encode.text(1)),
        Param(name="postal_code", key="postalCode", place=In.QUERY, encode=encode.text(1)),
        Param(name="contains", key="contains", place=In.QUERY, encode=encode.text(1)),
        Param(name="features", key="features", place=In.QUERY, encode=encode.text(1)),
    ),
    decode=lambda body: AvailablePhoneNumbersResponse.from_dict(body).data,
    safe_to_repeat=True,
)


class AvailablePhoneNumbers:
    """Numbers that the account could buy."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        country: str | None = None,
        type: str | None = None,
        area_code: str | None = None,
        postal_code: str | None = None,
        contains: str | None = None,
        features: str | None = None,
    ) -> builtins.list[AvailablePhoneNumber]:
        """Search numbers to buy.

        Numbers that could be bought now, in the web application: the API only shows them. The price is
        a text, and its currency is not documented.

        Args:
            country: Only numbers of this country, in two letters.
            type: Only numbers of this type, such as `local`. The vendor publishes no list.
            area_code: Only numbers with this area code.
            postal_code: Only numbers of the area with this postal code.
            contains: Only numbers with these digits in them.
            features: Only numbers that can do this. How several are written is not documented.

        Returns:
            The numbers, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developer.sakari.io/api-reference/availablephonenumbers/check-all-available-phone-numbers
        """
        return await self._caller.call(
            _LIST,
            {
                "country": country,
                "type": type,
                "area_code": area_code,
                "postal_code": postal_code,
                "contains": contains,
                "features": features,
            },
        )
