# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    Param,
    Rate,
    Unset,
    encode,
)

from .models.account import Account

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)

_GET: Final[Operation[Account]] = Operation(
    vendor="chatwoot",
    id="get_account_details",
    method="GET",
    path="/api/v1/accounts/{account_id}",
    params=(_PARAM_ACCOUNT_ID,),
    decode=Account.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[Account]] = Operation(
    vendor="chatwoot",
    id="update_account",
    method="PATCH",
    path="/api/v1/accounts/{account_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1)),
        Param(name="locale", key="locale", place=In.BODY, encode=encode.text(2)),
        Param(name="domain", key="domain", place=In.BODY, encode=encode.text()),
        Param(name="support_email", key="support_email", place=In.BODY, encode=encode.text()),
        Param(
            name="auto_resolve_after",
            key="auto_resolve_after",
            place=In.BODY,
            encode=encode.nullable(encode.integer(10, 1439856)),
        ),
        Param(
            name="auto_resolve_message",
            key="auto_resolve_message",
            place=In.BODY,
            encode=encode.nullable(encode.text()),
        ),
        Param(
            name="auto_resolve_ignore_waiting",
            key="auto_resolve_ignore_waiting",
            place=In.BODY,
            encode=encode.nullable(encode.boolean),
        ),
        Param(name="industry", key="industry", place=In.BODY, encode=encode.text()),
        Param(name="company_size", key="company_size", place=In.BODY, encode=encode.text()),
        Param(name="timezone", key="timezone", place=In.BODY, encode=encode.text()),
    ),
    decode=Account.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class AccountResource:
    """The account itself, its features and settings."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self) -> Account:
        """Read the account.

        The account with its features and settings, its plan and what is known of the company. Bots are
        not admitted here.

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

        Source: https://developers.chatwoot.com/api-reference/account/get-account-details
        """
        return await self._caller.call(_GET, {})

    async def update(
        self,
        *,
        name: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        support_email: str | Unset = UNSET,
        auto_resolve_after: int | None | Unset = UNSET,
        auto_resolve_message: str | None | Unset = UNSET,
        auto_resolve_ignore_waiting: bool | None | Unset = UNSET,
        industry: str | Unset = UNSET,
        company_size: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
    ) -> Account:
        """Change the account.

        Takes what is given and leaves the rest. Null switches off what concerns automatic resolving.
        For administrators only.

        Args:
            name: Name of the account.
            locale: Language of the account, as a short code such as `en` or `pt_BR`.
            domain: Domain for e-mail to the account.
            support_email: Address from which e-mail is sent.
            auto_resolve_after: After how many minutes without news a conversation is resolved. Null for
                never.
            auto_resolve_message: What the contact is told then. Null for nothing.
            auto_resolve_ignore_waiting: Whether conversations in which the contact waits for an answer
                are left alone.
            industry: What the company does.
            company_size: How many people it has, such as `10-50`.
            timezone: Time zone of the account, such as `Europe/Madrid`.

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

        Source: https://developers.chatwoot.com/api-reference/account/update-account
        """
        return await self._caller.call(
            _UPDATE,
            {
                "name": name,
                "locale": locale,
                "domain": domain,
                "support_email": support_email,
                "auto_resolve_after": auto_resolve_after,
                "auto_resolve_message": auto_resolve_message,
                "auto_resolve_ignore_waiting": auto_resolve_ignore_waiting,
                "industry": industry,
                "company_size": company_size,
                "timezone": timezone,
            },
        )
