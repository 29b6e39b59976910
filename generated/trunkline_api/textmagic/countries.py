# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from typing import Final

from trunkline.runtime import (
    Caller,
    Operation,
    Rate,
    decode,
)

from .models.country import Country

_RATE: Final = Rate(50, 1)

_LIST: Final[Operation[list[Country]]] = Operation(
    vendor="textmagic",
    id="get_countries",
    method="GET",
    path="/api/v2/countries",
    decode=lambda v: decode.array(v, Country.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Countries:
    """The countries that the vendor knows."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> builtins.list[Country]:
        """List countries.

        All countries that the vendor knows, at once.

        Returns:
            The countries.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getCountries
        """
        return await self._caller.call(_LIST, {})
