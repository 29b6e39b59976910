# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from typing import Final

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

from .models.team import Team

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_TEAM_ID: Final = Param(
    name="team_id", key="team_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_ALLOW_AUTO_ASSIGN: Final = Param(
    name="allow_auto_assign", key="allow_auto_assign", place=In.BODY, encode=encode.boolean
)

_LIST: Final[Operation[list[Team]]] = Operation(
    vendor="chatwoot",
    id="list_all_teams",
    method="GET",
    path="/api/v1/accounts/{account_id}/teams",
    params=(_PARAM_ACCOUNT_ID,),
    decode=lambda v: decode.array(v, Team.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CREATE: Final[Operation[Team]] = Operation(
    vendor="chatwoot",
    id="create_a_team",
    method="POST",
    path="/api/v1/accounts/{account_id}/teams",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="description", key="description", place=In.BODY, encode=encode.text()),
        _PARAM_ALLOW_AUTO_ASSIGN,
    ),
    decode=Team.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_GET: Final[Operation[Team]] = Operation(
    vendor="chatwoot",
    id="get_details_of_a_single_team",
    method="GET",
    path="/api/v1/accounts/{account_id}/teams/{team_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_TEAM_ID),
    decode=Team.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_a_team",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/teams/{team_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_TEAM_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[Team]] = Operation(
    vendor="chatwoot",
    id="update_a_team",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/teams/{team_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_TEAM_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1)),
        Param(name="description", key="description", place=In.BODY, encode=encode.nullable(encode.text())),
        _PARAM_ALLOW_AUTO_ASSIGN,
    ),
    decode=Team.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Teams:
    """Groups of agents to whom conversations can be assigned."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> builtins.list[Team]:
        """List the teams.

        All teams of the account. Their names are in lower case.

        Returns:
            The teams.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/teams/list-all-teams
        """
        return await self._caller.call(_LIST, {})

    async def create(
        self, *, name: str, description: str | Unset = UNSET, allow_auto_assign: bool | Unset = UNSET
    ) -> Team:
        """Add a team.

        Its name is stored in lower case, and two teams of the same name are refused with 422. It has no
        members at first. Administrators only.

        Args:
            name: Name of the team.
            description: What the team is for.
            allow_auto_assign: Whether the team's conversations are given to its members automatically.
                By default they are.

        Returns:
            The team.

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

        Source: https://developers.chatwoot.com/api-reference/teams/create-a-team
        """
        return await self._caller.call(
            _CREATE, {"name": name, "description": description, "allow_auto_assign": allow_auto_assign}
        )

    async def get(self, team_id: int) -> Team:
        """Read one team.

        Without its members; list the team members to read them.

        Args:
            team_id: Id of the team.

        Returns:
            The team.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/teams/get-a-team-details
        """
        return await self._caller.call(_GET, {"team_id": team_id})

    async def delete(self, team_id: int) -> None:
        """Delete a team.

        For good; its conversations stay, without a team. Administrators only.

        Args:
            team_id: Id of the team.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/teams/delete-a-team
        """
        await self._caller.call(_DELETE, {"team_id": team_id})

    async def update(
        self,
        team_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        allow_auto_assign: bool | Unset = UNSET,
    ) -> Team:
        """Change a team.

        Takes what is given and leaves the rest. The name is stored in lower case. Administrators only.

        Args:
            team_id: Id of the team.
            name: Name of the team.
            description: What the team is for. Null for nothing.
            allow_auto_assign: Whether the team's conversations are given to its members automatically.

        Returns:
            The team as it is now.

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

        Source: https://developers.chatwoot.com/api-reference/teams/update-a-team
        """
        return await self._caller.call(
            _UPDATE,
            {
                "team_id": team_id,
                "name": name,
                "description": description,
                "allow_auto_assign": allow_auto_assign,
            },
        )
