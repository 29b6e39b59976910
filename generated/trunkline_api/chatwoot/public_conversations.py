# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Mapping
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

from .models.public_conversation import PublicConversation

_RATE: Final = Rate(3000, 60)
_PARAM_INBOX_IDENTIFIER: Final = Param(
    name="inbox_identifier",
    key="inbox_identifier",
    place=In.PATH,
    encode=encode.text(1),
    required=True,
    secret=True,
)
_PARAM_CONTACT_IDENTIFIER: Final = Param(
    name="contact_identifier",
    key="contact_identifier",
    place=In.PATH,
    encode=encode.text(1),
    required=True,
    secret=True,
)
_PARAM_CONVERSATION_ID: Final = Param(
    name="conversation_id", key="conversation_id", place=In.PATH, encode=encode.integer(1), required=True
)

_LIST: Final[Operation[list[PublicConversation]]] = Operation(
    vendor="chatwoot",
    id="list_all_contact_conversations",
    method="GET",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
    params=(_PARAM_INBOX_IDENTIFIER, _PARAM_CONTACT_IDENTIFIER),
    decode=lambda v: decode.array(v, PublicConversation.from_dict),
    safe_to_repeat=True,
    secrets=("pubsub_token",),
    authenticated=False,
    rates=(_RATE,),
)

_CREATE: Final[Operation[PublicConversation]] = Operation(
    vendor="chatwoot",
    id="create_a_conversation",
    method="POST",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
    params=(
        _PARAM_INBOX_IDENTIFIER,
        _PARAM_CONTACT_IDENTIFIER,
        Param(
            name="custom_attributes",
            key="custom_attributes",
            place=In.BODY,
            encode=encode.mapping(encode.anything),
        ),
    ),
    decode=PublicConversation.from_dict,
    has_body=True,
    secrets=("pubsub_token",),
    authenticated=False,
    rates=(_RATE,),
)

_GET: Final[Operation[PublicConversation]] = Operation(
    vendor="chatwoot",
    id="get_single_conversation",
    method="GET",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}",
    params=(_PARAM_INBOX_IDENTIFIER, _PARAM_CONTACT_IDENTIFIER, _PARAM_CONVERSATION_ID),
    decode=PublicConversation.from_dict,
    safe_to_repeat=True,
    secrets=("pubsub_token",),
    authenticated=False,
    rates=(_RATE,),
)

_RESOLVE: Final[Operation[PublicConversation]] = Operation(
    vendor="chatwoot",
    id="resolve_conversation",
    method="POST",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status",
    params=(_PARAM_INBOX_IDENTIFIER, _PARAM_CONTACT_IDENTIFIER, _PARAM_CONVERSATION_ID),
    decode=PublicConversation.from_dict,
    safe_to_repeat=True,
    secrets=("pubsub_token",),
    authenticated=False,
    rates=(_RATE,),
)

_TOGGLE_TYPING: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="toggle_typing_status",
    method="POST",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing",
    params=(
        _PARAM_INBOX_IDENTIFIER,
        _PARAM_CONTACT_IDENTIFIER,
        _PARAM_CONVERSATION_ID,
        Param(
            name="typing_status",
            key="typing_status",
            place=In.BODY,
            encode=encode.choice("on", "off"),
            required=True,
        ),
    ),
    decode=None,
    has_body=True,
    safe_to_repeat=True,
    authenticated=False,
    rates=(_RATE,),
)

_UPDATE_LAST_SEEN: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="update_last_seen",
    method="POST",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen",
    params=(_PARAM_INBOX_IDENTIFIER, _PARAM_CONTACT_IDENTIFIER, _PARAM_CONVERSATION_ID),
    decode=None,
    safe_to_repeat=True,
    authenticated=False,
    rates=(_RATE,),
)


class PublicConversations:
    """Conversations of one contact, from the contact's side."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, contact_identifier: str) -> builtins.list[PublicConversation]:
        """Read all conversations of a contact.

        All at once and in no particular order, each with all messages that the contact may see: the
        answer can be large. A verified session shows the contact's conversations in every inbox, others
        only those of their own.

        Args:
            contact_identifier: The contact's session in this inbox, the `source_id` that came back when
                the contact was created.

        Returns:
            The conversations.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/conversations-api/list-all-conversations
        """
        return await self._caller.call(_LIST, {"contact_identifier": contact_identifier})

    async def create(
        self, contact_identifier: str, *, custom_attributes: Mapping[str, object] | Unset = UNSET
    ) -> PublicConversation:
        """Open a conversation as the contact.

        Opens a conversation without a message. An inbox that keeps to one conversation for each contact
        gives back the last one instead. It starts as `open`, as `pending` where a bot is on duty, and
        as `resolved` if the agents have blocked the contact.

        Args:
            contact_identifier: The contact's session in this inbox, the `source_id` that came back when
                the contact was created.
            custom_attributes: What you want to note about the conversation.

        Returns:
            The conversation. Its `id` is the number that the other operations take.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/conversations-api/create-a-conversation
        """
        return await self._caller.call(
            _CREATE, {"contact_identifier": contact_identifier, "custom_attributes": custom_attributes}
        )

    async def get(self, conversation_id: int, *, contact_identifier: str) -> PublicConversation:
        """Read one conversation.

        With all messages that the contact may see, the oldest first. To read only the newest ones, list
        the messages instead.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            contact_identifier: The contact's session in this inbox, the `source_id` that came back when
                the contact was created.

        Returns:
            The conversation.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/conversations-api/get-a-single-conversation
        """
        return await self._caller.call(
            _GET, {"contact_identifier": contact_identifier, "conversation_id": conversation_id}
        )

    async def resolve(self, conversation_id: int, *, contact_identifier: str) -> PublicConversation:
        """Resolve a conversation as the contact.

        Marks the conversation as resolved and leaves it alone if it is already. There is no way back
        from here, except that the contact's next message opens it again.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            contact_identifier: The contact's session in this inbox, the `source_id` that came back when
                the contact was created.

        Returns:
            The conversation, resolved.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/conversations-api/resolve-a-conversation
        """
        return await self._caller.call(
            _RESOLVE, {"contact_identifier": contact_identifier, "conversation_id": conversation_id}
        )

    async def toggle_typing(
        self, conversation_id: int, *, contact_identifier: str, typing_status: Literal["on", "off"]
    ) -> None:
        """Show the agents whether the contact is typing.

        Nothing is stored; the dashboards that are open at the moment are told.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            contact_identifier: The contact's session in this inbox, the `source_id` that came back when
                the contact was created.
            typing_status: Whether the contact is typing.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/conversations-api/toggle-typing-status
        """
        await self._caller.call(
            _TOGGLE_TYPING,
            {
                "contact_identifier": contact_identifier,
                "conversation_id": conversation_id,
                "typing_status": typing_status,
            },
        )

    async def update_last_seen(self, conversation_id: int, *, contact_identifier: str) -> None:
        """Mark everything up to now as seen by the contact.

        The agents' messages written so far become `read`, a moment after the answer.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            contact_identifier: The contact's session in this inbox, the `source_id` that came back when
                the contact was created.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/conversations-api/update-last-seen
        """
        await self._caller.call(
            _UPDATE_LAST_SEEN, {"contact_identifier": contact_identifier, "conversation_id": conversation_id}
        )
