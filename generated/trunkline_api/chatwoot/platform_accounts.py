# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Final, Literal

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    Param,
    Rate,
    Unset,
    decode,
    encode,
)

from .models.platform_account import PlatformAccount

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_LOCALE: Final = Param(name="locale", key="locale", place=In.BODY, encode=encode.text(2))
_PARAM_DOMAIN: Final = Param(name="domain", key="domain", place=In.BODY, encode=encode.text())
_PARAM_SUPPORT_EMAIL: Final = Param(
    name="support_email", key="support_email", place=In.BODY, encode=encode.text()
)
_PARAM_STATUS: Final = Param(
    name="status", key="status", place=In.BODY, encode=encode.choice("active", "suspended")
)
_PARAM_LIMITS: Final = Param(
    name="limits", key="limits", place=In.BODY, encode=encode.mapping(encode.anything)
)
_PARAM_CUSTOM_ATTRIBUTES: Final = Param(
    name="custom_attributes", key="custom_attributes", place=In.BODY, encode=encode.mapping(encode.anything)
)
_PARAM_FEATURES: Final = Param(
    name="features", key="features", place=In.BODY, encode=encode.mapping(encode.anything)
)

_GET: Final[Operation[PlatformAccount]] = Operation(
    vendor="chatwoot",
    id="get_details_of_an_account",
    method="GET",
    path="/platform/api/v1/accounts/{account_id}",
    params=(_PARAM_ACCOUNT_ID,),
    decode=PlatformAccount.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_an_account",
    method="DELETE",
    path="/platform/api/v1/accounts/{account_id}",
    params=(_PARAM_ACCOUNT_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[PlatformAccount]] = Operation(
    vendor="chatwoot",
    id="update_an_account",
    method="PATCH",
    path="/platform/api/v1/accounts/{account_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1)),
        _PARAM_LOCALE,
        _PARAM_DOMAIN,
        _PARAM_SUPPORT_EMAIL,
        _PARAM_STATUS,
        _PARAM_LIMITS,
        _PARAM_CUSTOM_ATTRIBUTES,
        _PARAM_FEATURES,
    ),
    decode=PlatformAccount.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_LIST: Final[Operation[list[PlatformAccount]]] = Operation(
    vendor="chatwoot",
    id="list_all_accounts",
    method="GET",
    path="/platform/api/v1/accounts",
    decode=lambda v: decode.array(v, PlatformAccount.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CREATE: Final[Operation[PlatformAccount]] = Operation(
    vendor="chatwoot",
    id="create_an_account",
    method="POST",
    path="/platform/api/v1/accounts",
    params=(
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1), required=True),
        _PARAM_LOCALE,
        _PARAM_DOMAIN,
        _PARAM_SUPPORT_EMAIL,
        _PARAM_STATUS,
        _PARAM_LIMITS,
        _PARAM_CUSTOM_ATTRIBUTES,
        _PARAM_FEATURES,
    ),
    decode=PlatformAccount.from_dict,
    has_body=True,
    rates=(_RATE,),
)


class PlatformAccounts:
    """Accounts that the platform app created or was given."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self, account_id: int) -> PlatformAccount:
        """Read one account.

        An account that this platform app created or was given. Any other account is refused with 401.

        Args:
            account_id: Id of the account.

        Returns:
            The account.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/accounts/get-an-account-details
        """
        return await self._caller.call(_GET, {"account_id": account_id})

    async def delete(self, account_id: int) -> None:
        """Delete an account.

        With all that is in it, and some time after the answer. An account that this platform app
        neither created nor was given is refused with 401. Cannot be undone.

        Args:
            account_id: Id of the account.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/accounts/delete-an-account
        """
        await self._caller.call(_DELETE, {"account_id": account_id})

    async def update(
        self,
        account_id: int,
        *,
        name: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        support_email: str | Unset = UNSET,
        status: Literal["active", "suspended"] | Unset = UNSET,
        limits: Mapping[str, object] | Unset = UNSET,
        custom_attributes: Mapping[str, object] | Unset = UNSET,
        features: Mapping[str, object] | Unset = UNSET,
    ) -> PlatformAccount:
        """Change an account.

        Takes what is given and leaves the rest. `limits` and `custom_attributes` replace all that there
        are; `features` switches those that are named and leaves the others. An account that this
        platform app neither created nor was given is refused with 401.

        Args:
            account_id: Id of the account.
            name: Name of the account.
            locale: Language of the account, as a short code such as `en` or `pt_BR`.
            domain: Domain for e-mail to the account.
            support_email: Address from which e-mail is sent.
            status: State of the account.
            limits: How many of a thing the account may have, by name.
            custom_attributes: What you want to note about the account.
            features: What to switch on (true) or off (false), by name.

        Returns:
            The account as it is now.

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

        Source: https://developers.chatwoot.com/api-reference/accounts/update-an-account
        """
        return await self._caller.call(
            _UPDATE,
            {
                "account_id": account_id,
                "name": name,
                "locale": locale,
                "domain": domain,
                "support_email": support_email,
                "status": status,
                "limits": limits,
                "custom_attributes": custom_attributes,
                "features": features,
            },
        )

    async def list(self) -> builtins.list[PlatformAccount]:
        """List the accounts.

        Those that this platform app created or was given.

        Returns:
            The accounts.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/platform/api/v1/accounts_controller.rb
        """
        return await self._caller.call(_LIST, {})

    async def create(
        self,
        *,
        name: str,
        locale: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        support_email: str | Unset = UNSET,
        status: Literal["active", "suspended"] | Unset = UNSET,
        limits: Mapping[str, object] | Unset = UNSET,
        custom_attributes: Mapping[str, object] | Unset = UNSET,
        features: Mapping[str, object] | Unset = UNSET,
    ) -> PlatformAccount:
        """Create an account.

        The account belongs to this platform app from then on. It has no members yet; add them to it.
        Features that are not named are as the installation has them by default.

        Args:
            name: Name of the account.
            locale: Language of the account, as a short code such as `en` or `pt_BR`.
            domain: Domain for e-mail to the account.
            support_email: Address from which e-mail is sent.
            status: State of the account.
            limits: How many of a thing the account may have, by name.
            custom_attributes: What you want to note about the account.
            features: What to switch on (true) or off (false), by name.

        Returns:
            The account.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/accounts/create-an-account
        """
        return await self._caller.call(
            _CREATE,
            {
                "name": name,
                "locale": locale,
                "domain": domain,
                "support_email": support_email,
                "status": status,
                "limits": limits,
                "custom_attributes": custom_attributes,
                "features": features,
            },
        )
