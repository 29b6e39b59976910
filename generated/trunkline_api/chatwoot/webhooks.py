# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Literal

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

from .models.webhook import Webhook
from .models.webhook_list_response import WebhookListResponse
from .models.webhook_response import WebhookResponse

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_NAME: Final = Param(name="name", key="name", place=In.BODY, encode=encode.text())
_PARAM_INBOX_ID: Final = Param(name="inbox_id", key="inbox_id", place=In.BODY, encode=encode.integer(1))
_PARAM_WEBHOOK_ID: Final = Param(
    name="webhook_id", key="webhook_id", place=In.PATH, encode=encode.integer(1), required=True
)

_LIST: Final[Operation[list[Webhook]]] = Operation(
    vendor="chatwoot",
    id="list_all_webhooks",
    method="GET",
    path="/api/v1/accounts/{account_id}/webhooks",
    params=(_PARAM_ACCOUNT_ID,),
    decode=lambda body: WebhookListResponse.from_dict(body).payload.webhooks,
    safe_to_repeat=True,
    secrets=("secret",),
    rates=(_RATE,),
)

_CREATE: Final[Operation[Webhook]] = Operation(
    vendor="chatwoot",
    id="create_a_webhook",
    method="POST",
    path="/api/v1/accounts/{account_id}/webhooks",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="url", key="url", place=In.BODY, encode=encode.text(1, pattern="^https?://"), required=True
        ),
        _PARAM_NAME,
        _PARAM_INBOX_ID,
        Param(
            name="subscriptions",
            key="subscriptions",
            place=In.BODY,
            encode=encode.nullable(
                encode.sequence(
                    encode.choice(
                        "conversation_created",
                        "conversation_updated",
                        "conversation_status_changed",
                        "conversation_typing_on",
                        "conversation_typing_off",
                        "message_created",
                        "message_updated",
                        "contact_created",
                        "contact_updated",
                        "webwidget_triggered",
                        "inbox_created",
                        "inbox_updated",
                    ),
                    1,
                )
            ),
        ),
    ),
    decode=lambda body: WebhookResponse.from_dict(body).payload.webhook,
    has_body=True,
    secrets=("secret",),
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_a_webhook",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/webhooks/{webhook_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_WEBHOOK_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[Webhook]] = Operation(
    vendor="chatwoot",
    id="update_a_webhook",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/webhooks/{webhook_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_WEBHOOK_ID,
        Param(name="url", key="url", place=In.BODY, encode=encode.text(1, pattern="^https?://")),
        _PARAM_NAME,
        _PARAM_INBOX_ID,
        Param(
            name="subscriptions",
            key="subscriptions",
            place=In.BODY,
            encode=encode.sequence(
                encode.choice(
                    "conversation_created",
                    "conversation_updated",
                    "conversation_status_changed",
                    "conversation_typing_on",
                    "conversation_typing_off",
                    "message_created",
                    "message_updated",
                    "contact_created",
                    "contact_updated",
                    "webwidget_triggered",
                    "inbox_created",
                    "inbox_updated",
                ),
                1,
            ),
        ),
    ),
    decode=lambda body: WebhookResponse.from_dict(body).payload.webhook,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    secrets=("secret",),
    rates=(_RATE,),
)


class Webhooks:
    """Addresses of yours that are told what happens in the account."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> builtins.list[Webhook]:
        """List the webhooks.

        With the `secret` by which you recognise that a delivery comes from this server. Callbacks of
        API inboxes and of bots stand with the inboxes and the bots. For administrators only.

        Returns:
            The webhooks.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/webhooks/list-all-webhooks
        """
        return await self._caller.call(_LIST, {})

    async def create(
        self,
        *,
        url: str,
        name: str | Unset = UNSET,
        inbox_id: int | Unset = UNSET,
        subscriptions: Sequence[
            Literal[
                "conversation_created",
                "conversation_updated",
                "conversation_status_changed",
                "conversation_typing_on",
                "conversation_typing_off",
                "message_created",
                "message_updated",
                "contact_created",
                "contact_updated",
                "webwidget_triggered",
                "inbox_created",
                "inbox_updated",
            ]
        ]
        | None
        | Unset = UNSET,
    ) -> Webhook:
        """Create a webhook.

        Deliveries are signed with the `secret` in the answer, which the server makes up. What your side
        does not take within five seconds is not sent again. An address that the account has already is
        refused with 422. For administrators only.

        Args:
            url: Where events are sent. Most servers refuse addresses of private networks.
            name: Name of the webhook.
            inbox_id: An inbox to note beside it. Events of the others are sent all the same.
            subscriptions: What is sent. Without it, or with null, all about conversations, messages,
                contacts and the website widget, but neither typing nor inboxes.

        Returns:
            The webhook.

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

        Source: https://developers.chatwoot.com/api-reference/webhooks/add-a-webhook
        """
        return await self._caller.call(
            _CREATE, {"url": url, "name": name, "inbox_id": inbox_id, "subscriptions": subscriptions}
        )

    async def delete(self, webhook_id: int) -> None:
        """Delete a webhook.

        Its secret goes with it. Cannot be undone. For administrators only.

        Args:
            webhook_id: Id of the webhook.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/webhooks/delete-a-webhook
        """
        await self._caller.call(_DELETE, {"webhook_id": webhook_id})

    async def update(
        self,
        webhook_id: int,
        *,
        url: str | Unset = UNSET,
        name: str | Unset = UNSET,
        inbox_id: int | Unset = UNSET,
        subscriptions: Sequence[
            Literal[
                "conversation_created",
                "conversation_updated",
                "conversation_status_changed",
                "conversation_typing_on",
                "conversation_typing_off",
                "message_created",
                "message_updated",
                "contact_created",
                "contact_updated",
                "webwidget_triggered",
                "inbox_created",
                "inbox_updated",
            ]
        ]
        | Unset = UNSET,
    ) -> Webhook:
        """Change a webhook.

        Takes what is given and leaves the rest; `subscriptions` replaces all of them. The `secret`
        stays as it is, and nothing changes it. For administrators only.

        Args:
            webhook_id: Id of the webhook.
            url: Where events are sent. Most servers refuse addresses of private networks.
            name: Name of the webhook.
            inbox_id: An inbox to note beside it. Events of the others are sent all the same.
            subscriptions: What is sent, in place of all that was.

        Returns:
            The webhook as it is now.

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

        Source: https://developers.chatwoot.com/api-reference/webhooks/update-a-webhook-object
        """
        return await self._caller.call(
            _UPDATE,
            {
                "webhook_id": webhook_id,
                "url": url,
                "name": name,
                "inbox_id": inbox_id,
                "subscriptions": subscriptions,
            },
        )
