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
    decode,
    encode,
)

from .models.agent import Agent

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_CONVERSATION_ID: Final = Param(
    name="conversation_id", key="conversation_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_USER_IDS: Final = Param(
    name="user_ids",
    key="user_ids",
    place=In.BODY,
    encode=encode.sequence(encode.integer(1), 1),
    required=True,
)

_LIST: Final[Operation[list[Agent]]] = Operation(
    vendor="chatwoot",
    id="list_conversation_participants",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID),
    decode=lambda v: decode.array(v, Agent.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_ADD: Final[Operation[list[Agent]]] = Operation(
    vendor="chatwoot",
    id="add_conversation_participants",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID, _PARAM_USER_IDS),
    decode=lambda v: decode.array(v, Agent.from_dict),
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_REMOVE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="remove_conversation_participants",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID, _PARAM_USER_IDS),
    decode=None,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_REPLACE: Final[Operation[list[Agent]]] = Operation(
    vendor="chatwoot",
    id="update_conversation_participants",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONVERSATION_ID,
        Param(
            name="user_ids",
            key="user_ids",
            place=In.BODY,
            encode=encode.sequence(encode.integer(1)),
            required=True,
        ),
    ),
    decode=lambda v: decode.array(v, Agent.from_dict),
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class ConversationParticipants:
    """Agents who follow a conversation without being its assignee."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, conversation_id: int) -> builtins.list[Agent]:
        """List who follows a conversation.

        All of them, bots excepted.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.

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

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations/participants_controller.rb
        """
        return await self._caller.call(_LIST, {"conversation_id": conversation_id})

    async def add(self, conversation_id: int, *, user_ids: Sequence[int]) -> builtins.list[Agent]:
        """Let agents follow a conversation.

        Those who follow it already stay. An agent who may not see the inbox is passed over without a
        word.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            user_ids: The agents, by id.

        Returns:
            The agents who were added, and not those who were there before.

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

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations/participants_controller.rb
        """
        return await self._caller.call(_ADD, {"conversation_id": conversation_id, "user_ids": user_ids})

    async def remove(self, conversation_id: int, *, user_ids: Sequence[int]) -> None:
        """Let agents no longer follow a conversation.

        Those who do not follow it are passed over.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
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

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations/participants_controller.rb
        """
        await self._caller.call(_REMOVE, {"conversation_id": conversation_id, "user_ids": user_ids})

    async def replace(self, conversation_id: int, *, user_ids: Sequence[int]) -> builtins.list[Agent]:
        """Set who follows a conversation.

        These agents and no others; an empty list takes all away.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            user_ids: All agents who are to follow, by id. An empty list for nobody.

        Returns:
            The agents who follow it now.

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

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations/participants_controller.rb
        """
        return await self._caller.call(_REPLACE, {"conversation_id": conversation_id, "user_ids": user_ids})
