# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    Rate,
    encode,
)

from .models.conversation_draft import ConversationDraft

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_CONVERSATION_ID: Final = Param(
    name="conversation_id", key="conversation_id", place=In.PATH, encode=encode.integer(1), required=True
)

_GET: Final[Operation[ConversationDraft]] = Operation(
    vendor="chatwoot",
    id="get_conversation_draft",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID),
    decode=ConversationDraft.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="update_conversation_draft",
    method="PUT",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONVERSATION_ID,
        Param(
            name="message",
            key="message",
            place=In.BODY,
            encode=encode.text(),
            required=True,
            within=("draft_message",),
        ),
    ),
    decode=None,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_conversation_draft",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class ConversationDrafts:
    """The answer to a conversation that somebody has begun to write in the dashboard. There is one for all
    agents.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self, conversation_id: int) -> ConversationDraft:
        """Read the draft of a conversation.

        The draft is not bound to an agent; whoever writes last has written it.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.

        Returns:
            The draft, if there is one.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations/draft_messages_controller.rb
        """
        return await self._caller.call(_GET, {"conversation_id": conversation_id})

    async def update(self, conversation_id: int, *, message: str) -> None:
        """Write the draft of a conversation.

        In place of the one that there is. It is not sent.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            message: The text so far.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations/draft_messages_controller.rb
        """
        await self._caller.call(_UPDATE, {"conversation_id": conversation_id, "message": message})

    async def delete(self, conversation_id: int) -> None:
        """Throw the draft of a conversation away.

        Without a draft nothing happens.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations/draft_messages_controller.rb
        """
        await self._caller.call(_DELETE, {"conversation_id": conversation_id})
