# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from typing import Final, Literal

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    Rate,
    decode,
    encode,
)

from .models.account_user import AccountUser

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_USER_ID: Final = Param(
    name="user_id", key="user_id", place=In.BODY, encode=encode.integer(1), required=True
)

_LIST: Final[Operation[list[AccountUser]]] = Operation(
    vendor="chatwoot",
    id="list_all_account_users",
    method="GET",
    path="/platform/api/v1/accounts/{account_id}/account_users",
    params=(_PARAM_ACCOUNT_ID,),
    decode=lambda v: decode.array(v, AccountUser.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CREATE: Final[Operation[AccountUser]] = Operation(
    vendor="chatwoot",
    id="create_an_account_user",
    method="POST",
    path="/platform/api/v1/accounts/{account_id}/account_users",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_USER_ID,
        Param(
            name="role",
            key="role",
            place=In.BODY,
            encode=encode.choice("agent", "administrator"),
            required=True,
        ),
    ),
    decode=AccountUser.from_dict,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_an_account_user",
    method="DELETE",
    path="/platform/api/v1/accounts/{account_id}/account_users",
    params=(_PARAM_ACCOUNT_ID, _PARAM_USER_ID),
    decode=None,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class PlatformAccountUsers:
    """Who is a member of which account, and as what."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, account_id: int) -> builtins.list[AccountUser]:
        """List the members of an account.

        Ids and roles alone. Who they are stands with the users.

        Args:
            account_id: Id of the account.

        Returns:
            The memberships.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/account-users/list-all-account-users
        """
        return await self._caller.call(_LIST, {"account_id": account_id})

    async def create(
        self, account_id: int, *, user_id: int, role: Literal["agent", "administrator"]
    ) -> AccountUser:
        """Make a user a member of an account.

        Somebody who is a member already gets the new role.

        Args:
            account_id: Id of the account.
            user_id: Id of the user.
            role: What the user is in the account.

        Returns:
            The membership.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/account-users/create-an-account-user
        """
        return await self._caller.call(_CREATE, {"account_id": account_id, "user_id": user_id, "role": role})

    async def delete(self, account_id: int, *, user_id: int) -> None:
        """Take a user out of an account.

        The user stays. Somebody who is no member is passed over without a word.

        Args:
            account_id: Id of the account.
            user_id: Id of the user.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/account-users/delete-an-account-user
        """
        await self._caller.call(_DELETE, {"account_id": account_id, "user_id": user_id})
