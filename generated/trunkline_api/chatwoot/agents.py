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
    decode,
    encode,
)

from .models.agent import Agent

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_AVAILABILITY: Final = Param(
    name="availability", key="availability", place=In.BODY, encode=encode.choice("online", "offline", "busy")
)
_PARAM_AUTO_OFFLINE: Final = Param(
    name="auto_offline", key="auto_offline", place=In.BODY, encode=encode.boolean
)
_PARAM_AGENT_ID: Final = Param(
    name="agent_id", key="agent_id", place=In.PATH, encode=encode.integer(1), required=True
)

_LIST: Final[Operation[list[Agent]]] = Operation(
    vendor="chatwoot",
    id="get_account_agents",
    method="GET",
    path="/api/v1/accounts/{account_id}/agents",
    params=(_PARAM_ACCOUNT_ID,),
    decode=lambda v: decode.array(v, Agent.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CREATE: Final[Operation[Agent]] = Operation(
    vendor="chatwoot",
    id="add_new_agent_to_account",
    method="POST",
    path="/api/v1/accounts/{account_id}/agents",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="email", key="email", place=In.BODY, encode=encode.text(1), required=True),
        Param(
            name="role",
            key="role",
            place=In.BODY,
            encode=encode.choice("agent", "administrator"),
            required=True,
        ),
        _PARAM_AVAILABILITY,
        _PARAM_AUTO_OFFLINE,
        Param(name="custom_role_id", key="custom_role_id", place=In.BODY, encode=encode.integer(1)),
    ),
    decode=Agent.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_agent_from_account",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/agents/{agent_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_AGENT_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[Agent]] = Operation(
    vendor="chatwoot",
    id="update_agent_in_account",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/agents/{agent_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_AGENT_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1)),
        Param(name="role", key="role", place=In.BODY, encode=encode.choice("agent", "administrator")),
        _PARAM_AVAILABILITY,
        _PARAM_AUTO_OFFLINE,
        Param(
            name="custom_role_id",
            key="custom_role_id",
            place=In.BODY,
            encode=encode.nullable(encode.integer(1)),
        ),
    ),
    decode=Agent.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CREATE_BULK: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="bulk_create_agents",
    method="POST",
    path="/api/v1/accounts/{account_id}/agents/bulk_create",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="emails",
            key="emails",
            place=In.BODY,
            encode=encode.sequence(encode.text(1), 1),
            required=True,
        ),
    ),
    decode=None,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Agents:
    """Everybody who works in the account, administrators among them."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> builtins.list[Agent]:
        """List the agents.

        Everybody who is a member of the account, by name. Those who have not accepted their invitation
        yet are not `confirmed`.

        Returns:
            The agents.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/agents/list-agents-in-account
        """
        return await self._caller.call(_LIST, {})

    async def create(
        self,
        *,
        name: str,
        email: str,
        role: Literal["agent", "administrator"],
        availability: Literal["online", "offline", "busy"] | Unset = UNSET,
        auto_offline: bool | Unset = UNSET,
        custom_role_id: int | Unset = UNSET,
    ) -> Agent:
        """Invite an agent.

        Sends an invitation by e-mail. Somebody whom the installation knows by this address becomes a
        member with the name they have. Refused with 402 when the licence allows no more agents.
        Administrators only.

        Args:
            name: Full name.
            email: E-mail address, to which the invitation goes.
            role: Role in the account.
            availability: Whether the agent is there.
            auto_offline: Whether going away shows as offline.
            custom_role_id: A role of the account's own, in the enterprise edition.

        Returns:
            The agent, who is not `confirmed` yet.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            APIStatusError: The account has as many agents as its plan or its licence allows.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/agents/add-a-new-agent
        """
        return await self._caller.call(
            _CREATE,
            {
                "name": name,
                "email": email,
                "role": role,
                "availability": availability,
                "auto_offline": auto_offline,
                "custom_role_id": custom_role_id,
            },
        )

    async def delete(self, agent_id: int) -> None:
        """Remove an agent from the account.

        The conversations that the agent has are nobody's then. A user who is in no other account is
        deleted for good, some time later. Administrators only.

        Args:
            agent_id: Id of the agent, which is that of the user.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/agents/remove-an-agent-from-account
        """
        await self._caller.call(_DELETE, {"agent_id": agent_id})

    async def update(
        self,
        agent_id: int,
        *,
        name: str | Unset = UNSET,
        role: Literal["agent", "administrator"] | Unset = UNSET,
        availability: Literal["online", "offline", "busy"] | Unset = UNSET,
        auto_offline: bool | Unset = UNSET,
        custom_role_id: int | None | Unset = UNSET,
    ) -> Agent:
        """Change an agent.

        Takes what is given and leaves the rest, with one exception: the enterprise edition, which is
        what the vendor's images hold, takes a role of the account's own away unless `custom_role_id` is
        given each time. The e-mail address is the agent's to change. Administrators only.

        Args:
            agent_id: Id of the agent, which is that of the user.
            name: Full name.
            role: Role in the account.
            availability: Whether the agent is there.
            auto_offline: Whether going away shows as offline.
            custom_role_id: A role of the account's own, in the enterprise edition. Null or nothing for
                none.

        Returns:
            The agent as it is now.

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

        Source: https://developers.chatwoot.com/api-reference/agents/update-agent-in-account
        """
        return await self._caller.call(
            _UPDATE,
            {
                "agent_id": agent_id,
                "name": name,
                "role": role,
                "availability": availability,
                "auto_offline": auto_offline,
                "custom_role_id": custom_role_id,
            },
        )

    async def create_bulk(self, *, emails: Sequence[str]) -> None:
        """Invite many agents.

        Each becomes an agent, with what stands before the `@` as the name. An address that cannot be
        invited, because it is wrong or a member already, is passed over without a word. Refused with
        402, all of them, when the licence allows fewer. Administrators only.

        Args:
            emails: E-mail addresses, to which the invitations go.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            APIStatusError: The account has as many agents as its plan or its licence allows.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/agents_controller.rb
        """
        await self._caller.call(_CREATE_BULK, {"emails": emails})
