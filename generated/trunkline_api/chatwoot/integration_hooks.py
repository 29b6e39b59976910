# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
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

from .models.integration_hook import IntegrationHook

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_STATUS: Final = Param(name="status", key="status", place=In.BODY, encode=encode.flag)
_PARAM_SETTINGS: Final = Param(
    name="settings", key="settings", place=In.BODY, encode=encode.mapping(encode.anything), secret=True
)
_PARAM_HOOK_ID: Final = Param(
    name="hook_id", key="hook_id", place=In.PATH, encode=encode.integer(1), required=True
)

_CREATE: Final[Operation[IntegrationHook]] = Operation(
    vendor="chatwoot",
    id="create_an_integration_hook",
    method="POST",
    path="/api/v1/accounts/{account_id}/integrations/hooks",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="app_id", key="app_id", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="inbox_id", key="inbox_id", place=In.BODY, encode=encode.integer(1)),
        _PARAM_STATUS,
        _PARAM_SETTINGS,
    ),
    decode=IntegrationHook.from_dict,
    has_body=True,
    secrets=("settings",),
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_an_integration_hook",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_HOOK_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[IntegrationHook]] = Operation(
    vendor="chatwoot",
    id="update_an_integrations_hook",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_HOOK_ID, _PARAM_STATUS, _PARAM_SETTINGS),
    decode=IntegrationHook.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    secrets=("settings",),
    rates=(_RATE,),
)


class IntegrationHooks:
    """Connections between the account, or one inbox, and a service."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def create(
        self,
        *,
        app_id: str,
        inbox_id: int | Unset = UNSET,
        status: bool | Unset = UNSET,
        settings: Mapping[str, object] | Unset = UNSET,
    ) -> IntegrationHook:
        """Connect a service.

        Whether the whole account is connected or one inbox is a matter of the service; the second kind
        needs `inbox_id`. A service of the first kind that is connected already, and settings that it
        does not take, are refused with 422. For administrators only.

        Args:
            app_id: The service, by the `id` that the list of integrations shows, such as `dialogflow`.
            inbox_id: The inbox to connect, for services that are connected with one.
            status: Whether it is switched on. By default it is.
            settings: What the service needs to know, its keys among them.

        Returns:
            The hook.

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

        Source: https://developers.chatwoot.com/api-reference/integrations/create-an-integration-hook
        """
        return await self._caller.call(
            _CREATE, {"app_id": app_id, "inbox_id": inbox_id, "status": status, "settings": settings}
        )

    async def delete(self, hook_id: int) -> None:
        """Disconnect a service.

        Its settings go with it. Cannot be undone. For administrators only.

        Args:
            hook_id: Id of the hook.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/integrations/delete-an-integration-hook
        """
        await self._caller.call(_DELETE, {"hook_id": hook_id})

    async def update(
        self, hook_id: int, *, status: bool | Unset = UNSET, settings: Mapping[str, object] | Unset = UNSET
    ) -> IntegrationHook:
        """Change the connection with a service.

        Switches it on or off, or replaces all of its `settings`. Service and inbox stay as they are.
        For administrators only.

        Args:
            hook_id: Id of the hook.
            status: Whether it is switched on.
            settings: What the service needs to know, its keys among them, in place of all that was
                there.

        Returns:
            The hook as it is now.

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

        Source: https://developers.chatwoot.com/api-reference/integrations/update-an-integration-hook
        """
        return await self._caller.call(_UPDATE, {"hook_id": hook_id, "status": status, "settings": settings})
