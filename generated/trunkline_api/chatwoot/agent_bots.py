# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Final, Literal

from trunkline.runtime import (
    UNSET,
    Caller,
    FileInput,
    In,
    Operation,
    Param,
    Rate,
    Unset,
    decode,
    encode,
    files,
)

from .models.agent_bot import AgentBot

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_AGENT_BOT_ID: Final = Param(
    name="agent_bot_id", key="agent_bot_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_DESCRIPTION: Final = Param(name="description", key="description", place=In.BODY, encode=encode.text())
_PARAM_OUTGOING_URL: Final = Param(
    name="outgoing_url", key="outgoing_url", place=In.BODY, encode=encode.text()
)
_PARAM_AVATAR_URL: Final = Param(name="avatar_url", key="avatar_url", place=In.BODY, encode=encode.text())
_PARAM_BOT_TYPE: Final = Param(
    name="bot_type", key="bot_type", place=In.BODY, encode=encode.choice("webhook")
)
_PARAM_BOT_CONFIG: Final = Param(
    name="bot_config", key="bot_config", place=In.BODY, encode=encode.mapping(encode.anything), json_only=True
)
_PARAM_AVATAR: Final = Param(name="avatar", key="avatar", place=In.FILE, encode=files)

_LIST: Final[Operation[list[AgentBot]]] = Operation(
    vendor="chatwoot",
    id="list_all_account_agent_bots",
    method="GET",
    path="/api/v1/accounts/{account_id}/agent_bots",
    params=(_PARAM_ACCOUNT_ID,),
    decode=lambda v: decode.array(v, AgentBot.from_dict),
    safe_to_repeat=True,
    secrets=("access_token", "secret"),
    rates=(_RATE,),
)

_CREATE: Final[Operation[AgentBot]] = Operation(
    vendor="chatwoot",
    id="create_an_account_agent_bot",
    method="POST",
    path="/api/v1/accounts/{account_id}/agent_bots",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1), required=True),
        _PARAM_DESCRIPTION,
        _PARAM_OUTGOING_URL,
        _PARAM_AVATAR_URL,
        _PARAM_BOT_TYPE,
        _PARAM_BOT_CONFIG,
        _PARAM_AVATAR,
    ),
    decode=AgentBot.from_dict,
    has_body=True,
    secrets=("access_token", "secret"),
    rates=(_RATE,),
)

_GET: Final[Operation[AgentBot]] = Operation(
    vendor="chatwoot",
    id="get_details_of_a_single_account_agent_bot",
    method="GET",
    path="/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_AGENT_BOT_ID),
    decode=AgentBot.from_dict,
    safe_to_repeat=True,
    secrets=("access_token", "secret"),
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_an_account_agent_bot",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_AGENT_BOT_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[AgentBot]] = Operation(
    vendor="chatwoot",
    id="update_an_account_agent_bot",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_AGENT_BOT_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1)),
        _PARAM_DESCRIPTION,
        _PARAM_OUTGOING_URL,
        _PARAM_AVATAR_URL,
        _PARAM_BOT_TYPE,
        _PARAM_BOT_CONFIG,
        _PARAM_AVATAR,
    ),
    decode=AgentBot.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    secrets=("access_token", "secret"),
    rates=(_RATE,),
)

_DELETE_AVATAR: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_avatar_of_an_account_agent_bot",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/avatar",
    params=(_PARAM_ACCOUNT_ID, _PARAM_AGENT_BOT_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_RESET_ACCESS_TOKEN: Final[Operation[AgentBot]] = Operation(
    vendor="chatwoot",
    id="reset_access_token_of_an_agent_bot",
    method="POST",
    path="/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_access_token",
    params=(_PARAM_ACCOUNT_ID, _PARAM_AGENT_BOT_ID),
    decode=AgentBot.from_dict,
    secrets=("access_token", "secret"),
    rates=(_RATE,),
)

_RESET_SECRET: Final[Operation[AgentBot]] = Operation(
    vendor="chatwoot",
    id="reset_secret_of_an_agent_bot",
    method="POST",
    path="/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_secret",
    params=(_PARAM_ACCOUNT_ID, _PARAM_AGENT_BOT_ID),
    decode=AgentBot.from_dict,
    secrets=("access_token", "secret"),
    rates=(_RATE,),
)


class AgentBots:
    """Bots that look after conversations, those of the account and those of the installation."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> builtins.list[AgentBot]:
        """List the bots.

        The bots of the account and the `system_bot`s of the installation. Of the latter neither
        `outgoing_url` nor `access_token` is shown.

        Returns:
            The bots.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/account-agentbots/list-all-agentbots
        """
        return await self._caller.call(_LIST, {})

    async def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        outgoing_url: str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bot_type: Literal["webhook"] | Unset = UNSET,
        bot_config: Mapping[str, object] | Unset = UNSET,
        avatar: FileInput | Unset = UNSET,
    ) -> AgentBot:
        """Create a bot.

        The bot gets a token with which it may act in the conversations of the account. To let it look
        after an inbox, connect the two afterwards. For administrators only.

        Args:
            name: Name of the bot.
            description: What the bot is for.
            outgoing_url: Where the bot is told what happens.
            avatar_url: Where the server can fetch a picture.
            bot_type: Kind of the bot. There is one so far, and it is the default.
            bot_config: Free-form, what the kind of bot needs to know.
            avatar: A picture.

        Returns:
            The bot.

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

        Source: https://developers.chatwoot.com/api-reference/account-agentbots/create-an-agent-bot
        """
        return await self._caller.call(
            _CREATE,
            {
                "name": name,
                "description": description,
                "outgoing_url": outgoing_url,
                "avatar_url": avatar_url,
                "bot_type": bot_type,
                "bot_config": bot_config,
                "avatar": avatar,
            },
        )

    async def get(self, agent_bot_id: int) -> AgentBot:
        """Read one bot.

        A bot of the account or one of the installation.

        Args:
            agent_bot_id: Id of the bot.

        Returns:
            The bot.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/account-agentbots/get-an-agent-bot-details
        """
        return await self._caller.call(_GET, {"agent_bot_id": agent_bot_id})

    async def delete(self, agent_bot_id: int) -> None:
        """Delete a bot.

        Its token ends with it. Bots of the installation cannot be deleted here, they are answered with
        404. Cannot be undone. For administrators only.

        Args:
            agent_bot_id: Id of the bot.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/account-agentbots/delete-an-agentbot
        """
        await self._caller.call(_DELETE, {"agent_bot_id": agent_bot_id})

    async def update(
        self,
        agent_bot_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        outgoing_url: str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bot_type: Literal["webhook"] | Unset = UNSET,
        bot_config: Mapping[str, object] | Unset = UNSET,
        avatar: FileInput | Unset = UNSET,
    ) -> AgentBot:
        """Change a bot.

        Takes what is given and leaves the rest. Bots of the installation cannot be changed here, they
        are answered with 404. For administrators only.

        Args:
            agent_bot_id: Id of the bot.
            name: Name of the bot.
            description: What the bot is for.
            outgoing_url: Where the bot is told what happens.
            avatar_url: Where the server can fetch a picture.
            bot_type: Kind of the bot. There is one so far, and it is the default.
            bot_config: Free-form, what the kind of bot needs to know.
            avatar: A picture.

        Returns:
            The bot as it is now.

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

        Source: https://developers.chatwoot.com/api-reference/account-agentbots/update-an-agent-bot
        """
        return await self._caller.call(
            _UPDATE,
            {
                "agent_bot_id": agent_bot_id,
                "name": name,
                "description": description,
                "outgoing_url": outgoing_url,
                "avatar_url": avatar_url,
                "bot_type": bot_type,
                "bot_config": bot_config,
                "avatar": avatar,
            },
        )

    async def delete_avatar(self, agent_bot_id: int) -> None:
        """Remove the picture of a bot.

        Does nothing if there is none. For administrators only.

        Args:
            agent_bot_id: Id of the bot.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/agent_bots_controller.rb
        """
        await self._caller.call(_DELETE_AVATAR, {"agent_bot_id": agent_bot_id})

    async def reset_access_token(self, agent_bot_id: int) -> AgentBot:
        """Give a bot a new token.

        The old token ends at once; the new one is in the answer. For administrators only.

        Args:
            agent_bot_id: Id of the bot.

        Returns:
            The bot with its new token.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/agent_bots_controller.rb
        """
        return await self._caller.call(_RESET_ACCESS_TOKEN, {"agent_bot_id": agent_bot_id})

    async def reset_secret(self, agent_bot_id: int) -> AgentBot:
        """Give a bot a new secret.

        Deliveries to the bot are signed with the new secret from now on; it is in the answer. Since
        4.13. For administrators only.

        Args:
            agent_bot_id: Id of the bot.

        Returns:
            The bot with its new secret.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/agent_bots_controller.rb
        """
        return await self._caller.call(_RESET_SECRET, {"agent_bot_id": agent_bot_id})
