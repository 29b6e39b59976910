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
_PARAM_TEAM_ID: Final = Param(
    name="team_id", key="team_id", place=In.PATH, encode=encode.integer(1), required=True
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
    id="get_team_members",
    method="GET",
    path="/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
    params=(_PARAM_ACCOUNT_ID, _PARAM_TEAM_ID),
    decode=lambda v: decode.array(v, Agent.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_ADD: Final[Operation[list[Agent]]] = Operation(
    vendor="chatwoot",
    id="add_new_agent_to_team",
    method="POST",
    path="/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
    params=(_PARAM_ACCOUNT_ID, _PARAM_TEAM_ID, _PARAM_USER_IDS),
    decode=lambda v: decode.array(v, Agent.from_dict),
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_REMOVE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_agent_in_team",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
    params=(_PARAM_ACCOUNT_ID, _PARAM_TEAM_ID, _PARAM_USER_IDS),
    decode=None,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_REPLACE: Final[Operation[list[Agent]]] = Operation(
    vendor="chatwoot",
    id="update_agents_in_team",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_TEAM_ID,
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


class TeamMembers:
    """Agents who belong to a team."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, team_id: int) -> builtins.list[Agent]:
        """List the members of a team.

        All of them.

        Args:
            team_id: Id of the team.

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

        Source: https://developers.chatwoot.com/api-reference/teams/list-agents-in-team
        """
        return await self._caller.call(_LIST, {"team_id": team_id})

    async def add(self, team_id: int, *, user_ids: Sequence[int]) -> builtins.list[Agent]:
        """Add agents to a team.

        Those who are members already stay. With the id of somebody who is not in the account all are
        refused, with 401. Administrators only.

        Args:
            team_id: Id of the team.
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

        Source: https://developers.chatwoot.com/api-reference/teams/add-a-new-agent
        """
        return await self._caller.call(_ADD, {"team_id": team_id, "user_ids": user_ids})

    async def remove(self, team_id: int, *, user_ids: Sequence[int]) -> None:
        """Take agents out of a team.

        Those who are no members are passed over, unless they are not in the account at all: then
        nothing changes, and the answer is 401. Administrators only.

        Args:
            team_id: Id of the team.
            user_ids: The agents, by id.

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

        Source: https://developers.chatwoot.com/api-reference/teams/remove-an-agent-from-team
        """
        await self._caller.call(_REMOVE, {"team_id": team_id, "user_ids": user_ids})

    async def replace(self, team_id: int, *, user_ids: Sequence[int]) -> builtins.list[Agent]:
        """Set the members of a team.

        These agents and no others; an empty list takes all away. With the id of somebody who is not in
        the account nothing changes, and the answer is 401. Administrators only.

        Args:
            team_id: Id of the team.
            user_ids: All agents who are to be members, by id. An empty list for nobody.

        Returns:
            All members of the team now.

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

        Source: https://developers.chatwoot.com/api-reference/teams/update-agents-in-team
        """
        return await self._caller.call(_REPLACE, {"team_id": team_id, "user_ids": user_ids})
