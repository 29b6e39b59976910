# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Literal

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    encode,
)

from .models.webhook import Webhook
from .models.webhook_response import WebhookResponse
from .models.webhooks_response import WebhooksResponse

_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True
)

_LIST: Final[Operation[list[Webhook]]] = Operation(
    vendor="sakari",
    id="webhooks_fetch_all",
    method="GET",
    path="/v1/accounts/{accountId}/webhooks",
    params=(_PARAM_ACCOUNT_ID,),
    decode=lambda body: WebhooksResponse.from_dict(body).data,
    safe_to_repeat=True,
    secrets=("destination", "url"),
)

_SUBSCRIBE: Final[Operation[Webhook]] = Operation(
    vendor="sakari",
    id="webhooks_subscribe",
    method="POST",
    path="/v1/accounts/{accountId}/webhooks",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="url", key="url", place=In.BODY, encode=encode.text(1), required=True, secret=True),
        Param(
            name="event_types",
            key="eventTypes",
            place=In.BODY,
            encode=encode.sequence(
                encode.choice(
                    "message-received",
                    "message-sent",
                    "message-status",
                    "conversation-started",
                    "contact-created",
                    "contact-updated",
                    "contact-removed",
                    "contact-opt-in",
                    "contact-opt-out",
                    "list-opt-in",
                    "list-opt-out",
                ),
                1,
            ),
            required=True,
        ),
    ),
    decode=lambda body: WebhookResponse.from_dict(body).data,
    has_body=True,
    secrets=("destination", "url"),
)

_UNSUBSCRIBE: Final[Operation[None]] = Operation(
    vendor="sakari",
    id="webhooks_unsubscribe",
    method="DELETE",
    path="/v1/accounts/{accountId}/webhooks/{url}",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="url", key="url", place=In.PATH, encode=encode.text(1), required=True, secret=True),
    ),
    decode=None,
    safe_to_repeat=True,
)


class Webhooks:
    """Addresses that the server tells about events."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> builtins.list[Webhook]:
        """List webhooks.

        All active webhooks of the account at once.

        Returns:
            The webhooks, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/webhooks/fetch-active-webhooks
        """
        return await self._caller.call(_LIST, {})

    async def subscribe(
        self,
        *,
        url: str,
        event_types: Sequence[
            Literal[
                "message-received",
                "message-sent",
                "message-status",
                "conversation-started",
                "contact-created",
                "contact-updated",
                "contact-removed",
                "contact-opt-in",
                "contact-opt-out",
                "list-opt-in",
                "list-opt-out",
            ]
        ],
    ) -> Webhook:
        """Subscribe to events.

        Has the server send a POST with JSON to an address whenever something of the given types
        happens. Nothing that it sends is signed as far as is documented; put a secret of your own into
        the address.

        `message-sent` is told about messages that were sent through this API too: a program that
        answers it with a message talks to itself.

        Args:
            url: The address to tell.
            event_types: What to tell it about.

        Returns:
            The webhook, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/webhooks/subscribe-to-message-events
        """
        return await self._caller.call(_SUBSCRIBE, {"url": url, "event_types": event_types})

    async def unsubscribe(self, url: str) -> None:
        """Unsubscribe from events.

        Stops what the server tells an address. The webhook is named by the address that it was
        subscribed with, not by an id.

        Args:
            url: The address, as the list of webhooks shows it.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference
        """
        await self._caller.call(_UNSUBSCRIBE, {"url": url})
