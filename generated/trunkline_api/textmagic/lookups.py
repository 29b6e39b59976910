# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    Rate,
    encode,
)

from .models.carrier_lookup import CarrierLookup
from .models.email_lookup import EmailLookup

_RATE: Final = Rate(50, 1)

_CARRIER: Final[Operation[CarrierLookup]] = Operation(
    vendor="textmagic",
    id="do_carrier_lookup",
    method="GET",
    path="/api/v2/lookups/{phone}",
    params=(
        Param(name="phone", key="phone", place=In.PATH, encode=encode.text(1), required=True),
        Param(name="country", key="country", place=In.QUERY, encode=encode.text(2, 2)),
    ),
    decode=CarrierLookup.from_dict,
    rates=(_RATE,),
)

_EMAIL: Final[Operation[EmailLookup]] = Operation(
    vendor="textmagic",
    id="do_email_lookup",
    method="GET",
    path="/api/v2/email-lookups/{email}",
    params=(Param(name="email", key="email", place=In.PATH, encode=encode.text(1), required=True),),
    decode=EmailLookup.from_dict,
    rates=(_RATE,),
)


class Lookups:
    """What is known about a phone number or an e-mail address. Every look-up costs money."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def carrier(self, phone: str, *, country: str | None = None) -> CarrierLookup:
        """Look up a phone number.

        Country, kind and carrier of one number. Every call costs money, a second one for the same
        number too; `cost` tells how much. That is why the client does not repeat it when no answer
        comes.

        Args:
            phone: The number, with the country's prefix and without a plus sign, or with `country` as
                people write it there.
            country: Country of a number without its prefix, in two letters.

        Returns:
            What is known.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/doCarrierLookup
        """
        return await self._caller.call(_CARRIER, {"phone": phone, "country": country})

    async def email(self, email: str) -> EmailLookup:
        """Look up an e-mail address.

        Whether mail to one address is likely to arrive, and what speaks against it. Every call costs
        money, a second one for the same address too. That is why the client does not repeat it when no
        answer comes.

        Args:
            email: The address.

        Returns:
            What is known.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/doEmailLookup
        """
        return await self._caller.call(_EMAIL, {"email": email})
