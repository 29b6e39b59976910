# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    Rate,
    encode,
)

from .models.agent import Agent
from .models.inbox_agents_response import InboxAgentsResponse

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_INBOX_ID: Final = Param(
    name="inbox_id", key="inbox_id", place=In.BODY, encode=encode.integer(1), required=True
)
_PARAM_USER_IDS: Final = Param(
    name="user_ids",
    key="user_ids",
    place=In.BODY,
    encode=encode.sequence(encode.integer(1), 1),
    required=True,
)

_ADD: Final[Operation[list[Agent]]] = Operation(
    vendor="chatwoot",
    id="add_new_agent_to_inbox",
    method="POST",
    path="/api/v1/accounts/{account_id}/inbox_members",
    params=(_PARAM_ACCOUNT_ID, _PARAM_INBOX_ID, _PARAM_USER_IDS),
    decode=lambda body: InboxAgentsResponse.from_dict(body).payload,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_REMOVE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_agent_in_inbox",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/inbox_members",
    params=(_PARAM_ACCOUNT_ID, _PARAM_INBOX_ID, _PARAM_USER_IDS),
    decode=None,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_REPLACE: Final[Operation[list[Agent]]] = Operation(
    vendor="chatwoot",
    id="update_agents_in_inbox",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/inbox_members",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_INBOX_ID,
        Param(
            name="user_ids",
            key="user_ids",
            place=In.BODY,
            encode=encode.sequence(encode.integer(1)),
            required=True,
        ),
    ),
    decode=lambda body: InboxAgentsResponse.from_dict(body).payload,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_LIST: Final[Operation[list[Agent]]] = Operation(
    vendor="chatwoot",
    id="get_inbox_members",
    method="GET",
    path="/api/v1/accounts/{account_id}/inbox_members/{inbox_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="inbox_id", key="inbox_id", place=In.PATH, encode=encode.integer(1), required=True),
    ),
    decode=lambda body: InboxAgentsResponse.from_dict(body).payload,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class InboxMembers:
    """Agents who work in an inbox. Administrators see all inboxes without being members."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def add(self, *, inbox_id: int, user_ids: Sequence[int]) -> builtins.list[Agent]:
        """Add agents to an inbox.

        Those who are members already stay. Administrators only.

        Args:
            inbox_id: The inbox.
            user_ids: The agents, by id.

        Returns:
            All members of the inbox now.

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

        Source: https://developers.chatwoot.com/api-reference/inboxes/add-a-new-agent
        """
        return await self._caller.call(_ADD, {"inbox_id": inbox_id, "user_ids": user_ids})

    async def remove(self, *, inbox_id: int, user_ids: Sequence[int]) -> None:
        """Take agents out of an inbox.

        Those who are no members are passed over. Administrators only.

        Args:
            inbox_id: The inbox.
            user_ids: The agents, by id.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/inboxes/remove-an-agent-from-inbox
        """
        await self._caller.call(_REMOVE, {"inbox_id": inbox_id, "user_ids": user_ids})

    async def replace(self, *, inbox_id: int, user_ids: Sequence[int]) -> builtins.list[Agent]:
        """Set the members of an inbox.

        These agents and no others; an empty list takes all away. Administrators only.

        Args:
            inbox_id: The inbox.
            user_ids: All agents who are to be members, by id. An empty list for nobody.

        Returns:
            All members of the inbox now.

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

        Source: https://developers.chatwoot.com/api-reference/inboxes/update-agents-in-inbox
        """
        return await self._caller.call(_REPLACE, {"inbox_id": inbox_id, "user_ids": user_ids})

    async def list(self, inbox_id: int) -> builtins.list[Agent]:
        """List the members of an inbox.

        Administrators are among them only if somebody has added them.

        Args:
            inbox_id: Id of the inbox.

        Returns:
            The agents.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/inboxes/list-agents-in-inbox
        """
        return await self._caller.call(_LIST, {"inbox_id": inbox_id})
