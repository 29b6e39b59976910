# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    encode,
)

from .models.account import Account
from .models.account_balance import AccountBalance
from .models.account_balance_response import AccountBalanceResponse
from .models.account_response import AccountResponse

_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True
)

_GET: Final[Operation[Account]] = Operation(
    vendor="sakari",
    id="accounts_fetch",
    method="GET",
    path="/v1/accounts/{accountId}",
    params=(_PARAM_ACCOUNT_ID,),
    decode=lambda body: AccountResponse.from_dict(body).data,
    safe_to_repeat=True,
    secrets=("secret",),
)

_BALANCE: Final[Operation[AccountBalance]] = Operation(
    vendor="sakari",
    id="accounts_fetch_balance",
    method="GET",
    path="/v1/accounts/{accountId}/balance",
    params=(_PARAM_ACCOUNT_ID,),
    decode=lambda body: AccountBalanceResponse.from_dict(body).data,
    safe_to_repeat=True,
)


class AccountResource:
    """The account itself, its plan and its balance."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self) -> Account:
        """Get the account.

        What the account is called, what it is on, what is left of its money and how it is set up.

        The answer holds the API secret of the account in clear; it is kept out of logs and reprs here.

        Returns:
            The account, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/accounts/fetch-account
        """
        return await self._caller.call(_GET, {})

    async def balance(self) -> AccountBalance:
        """Get the balance.

        What is left of the account's money, and for how many text messages in its own country it lasts.

        Returns:
            The balance, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/accounts/fetch-account-balance
        """
        return await self._caller.call(_BALANCE, {})
