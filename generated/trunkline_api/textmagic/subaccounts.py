# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final, Literal

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    Rate,
    decode,
    encode,
)

from .models.subaccount_with_token import SubaccountWithToken
from .models.subaccounts_paginated_response import SubaccountsPaginatedResponse
from .models.user import User

_RATE: Final = Rate(50, 1)
_PARAM_ID: Final = Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True)
_PARAM_PASSWORD: Final = Param(
    name="password", key="password", place=In.BODY, encode=encode.text(1), required=True, secret=True
)
_PARAM_APP_NAME: Final = Param(
    name="app_name", key="appName", place=In.BODY, encode=encode.text(1), required=True
)

_LIST: Final[PagedOperation[User, SubaccountsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_subaccounts",
    method="GET",
    path="/api/v2/subaccounts",
    decode=SubaccountsPaginatedResponse.from_dict,
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

_INVITE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="invite_subaccount",
    method="POST",
    path="/api/v2/subaccounts",
    params=(
        Param(name="email", key="email", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="role", key="role", place=In.BODY, encode=encode.choice("A", "U"), required=True),
    ),
    decode=None,
    has_body=True,
    rates=(_RATE,),
)

_GET: Final[Operation[User]] = Operation(
    vendor="textmagic",
    id="get_subaccount",
    method="GET",
    path="/api/v2/subaccounts/{id}",
    params=(_PARAM_ID,),
    decode=User.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CLOSE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="close_subaccount",
    method="DELETE",
    path="/api/v2/subaccounts/{id}",
    params=(_PARAM_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_REQUEST_TOKEN: Final[Operation[SubaccountWithToken]] = Operation(
    vendor="textmagic",
    id="request_new_subaccount_token",
    method="POST",
    path="/api/v2/subaccounts/tokens",
    params=(
        Param(name="user_id", key="userId", place=In.BODY, encode=encode.integer(1), required=True),
        _PARAM_PASSWORD,
        _PARAM_APP_NAME,
    ),
    decode=SubaccountWithToken.from_dict,
    has_body=True,
    secrets=("token",),
    rates=(_RATE,),
)

_TOKENS: Final[PagedOperation[SubaccountWithToken, None]] = PagedOperation(
    vendor="textmagic",
    id="get_subaccounts_with_tokens",
    method="POST",
    path="/api/v2/subaccounts/tokens/list",
    params=(_PARAM_APP_NAME, _PARAM_PASSWORD),
    decode=lambda v: decode.array(v, SubaccountWithToken.from_dict),
    has_body=True,
    safe_to_repeat=True,
    secrets=("token",),
    rates=(_RATE,),
    style="page",
    position="page",
    size="limit",
    size_range=(1, 100),
    default_size=100,
    key="id",
)


class Subaccounts:
    """Users whom the account has invited, and keys for them."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[User, SubaccountsPaginatedResponse]:
        """List sub-accounts.

        All sub-accounts of the account. The vendor promises no order.

        Args:
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: The user has no right to this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getSubaccounts
        """
        return self._caller.paginate(
            _LIST, {}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    async def invite(self, *, email: str, role: Literal["A", "U"]) -> None:
        """Invite somebody to a sub-account.

        Sends an invitation by e-mail. The answer is empty: the id of the sub-account is to be found in
        the list. A second call is a second e-mail.

        Args:
            email: Where to send the invitation.
            role: The part that somebody gets, `A` for an administrator, `U` for a regular user.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/inviteSubaccount
        """
        await self._caller.call(_INVITE, {"email": email, "role": role})

    async def get(self, id: int) -> User:
        """Read one sub-account.

        One sub-account.

        Args:
            id: Id of the sub-account.

        Returns:
            The sub-account.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: The user has no right to this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getSubaccount
        """
        return await self._caller.call(_GET, {"id": id})

    async def close(self, id: int) -> None:
        """Close a sub-account.

        Closes the sub-account. No operation opens it again.

        Args:
            id: Id of the sub-account.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: The user has no right to this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/closeSubaccount
        """
        await self._caller.call(_CLOSE, {"id": id})

    async def request_token(self, *, user_id: int, password: str, app_name: str) -> SubaccountWithToken:
        """Make an API key for a sub-account.

        Makes a key with which calls are made as the sub-account, under the name of an application. It
        takes the password of the own account, which is not an API key. A second call may make a second
        key.

        Args:
            user_id: Id of the sub-account.
            password: Password of the own account, not an API key.
            app_name: Name of the application that is to use it.

        Returns:
            The sub-account.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: The user has no right to this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/requestNewSubaccountToken
        """
        return await self._caller.call(
            _REQUEST_TOKEN, {"user_id": user_id, "password": password, "app_name": app_name}
        )

    def tokens(
        self,
        *,
        app_name: str,
        password: str,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[SubaccountWithToken, None]:
        """List sub-accounts with the API keys of an application.

        All sub-accounts, each with its key under this name. It takes the password of the own account,
        which is not an API key.

        Args:
            app_name: Name of the application.
            password: Password of the own account, not an API key.
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: The user has no right to this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getSubaccountsWithTokens
        """
        return self._caller.paginate(
            _TOKENS,
            {"app_name": app_name, "password": password},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )
