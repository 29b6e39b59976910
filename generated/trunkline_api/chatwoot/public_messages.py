# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from trunkline.runtime import (
    UNSET,
    Caller,
    FileInput,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    Rate,
    Unset,
    decode,
    encode,
    files,
)

from .models.public_message import PublicMessage
from .requests import SUBMITTED_SURVEY, SUBMITTED_VALUE, SubmittedSurvey, SubmittedValue

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

_LIST: Final[PagedOperation[PublicMessage, None]] = PagedOperation(
    vendor="chatwoot",
    id="list_all_conversation_messages",
    method="GET",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages",
    params=(_PARAM_INBOX_IDENTIFIER, _PARAM_CONTACT_IDENTIFIER, _PARAM_CONVERSATION_ID),
    decode=lambda v: decode.array(v, PublicMessage.from_dict),
    safe_to_repeat=True,
    secrets=("pubsub_token",),
    authenticated=False,
    rates=(_RATE,),
    style="cursor",
    position="before",
    key="id",
    cursor_from="smallest",
    turned=True,
)

_CREATE: Final[Operation[PublicMessage]] = Operation(
    vendor="chatwoot",
    id="create_a_message",
    method="POST",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages",
    params=(
        _PARAM_INBOX_IDENTIFIER,
        _PARAM_CONTACT_IDENTIFIER,
        _PARAM_CONVERSATION_ID,
        Param(name="content", key="content", place=In.BODY, encode=encode.text(0, 150000)),
        Param(name="echo_id", key="echo_id", place=In.BODY, encode=encode.text()),
        Param(name="attachments", key="attachments[]", place=In.FILE, encode=files),
    ),
    decode=PublicMessage.from_dict,
    has_body=True,
    min_properties=1,
    secrets=("pubsub_token",),
    authenticated=False,
    require_any=(("content", "attachments"),),
    rates=(_RATE,),
)

_UPDATE: Final[Operation[PublicMessage]] = Operation(
    vendor="chatwoot",
    id="update_a_message",
    method="PATCH",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}",
    params=(
        _PARAM_INBOX_IDENTIFIER,
        _PARAM_CONTACT_IDENTIFIER,
        _PARAM_CONVERSATION_ID,
        Param(name="message_id", key="message_id", place=In.PATH, encode=encode.integer(1), required=True),
        Param(
            name="submitted_values",
            key="submitted_values",
            place=In.BODY,
            encode=encode.either(SUBMITTED_SURVEY, encode.sequence(SUBMITTED_VALUE, 1)),
            required=True,
        ),
    ),
    decode=PublicMessage.from_dict,
    has_body=True,
    safe_to_repeat=True,
    secrets=("pubsub_token",),
    authenticated=False,
    rates=(_RATE,),
)


class PublicMessages:
    """What a contact and the agents write to each other in one conversation, from the contact's side."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        conversation_id: int,
        *,
        contact_identifier: str,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[PublicMessage, None]:
        """Read the messages of a conversation.

        Messages from the newest to the oldest, 20 to a page. Private notes and activity entries are
        left out by the server.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            contact_identifier: The contact's session in this inbox, the `source_id` that came back when
                the contact was created.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/messages-api/list-all-messages
        """
        return self._caller.paginate(
            _LIST,
            {"contact_identifier": contact_identifier, "conversation_id": conversation_id},
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def create(
        self,
        conversation_id: int,
        *,
        contact_identifier: str,
        content: str | Unset = UNSET,
        echo_id: str | Unset = UNSET,
        attachments: Sequence[FileInput] | Unset = UNSET,
    ) -> PublicMessage:
        """Write a message as the contact.

        Adds an incoming message to the conversation. Files may come with the text or without it; with
        files the request is a multipart form. A resolved or snoozed conversation is opened again, or
        goes to `pending` where a bot is on duty. Automatic messages (greeting, out of office, request
        for an e-mail address) may follow on their own. More than 200 messages a minute in one
        conversation are refused with 422.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            contact_identifier: The contact's session in this inbox, the `source_id` that came back when
                the contact was created.
            content: The text.
            echo_id: A mark of your own by which the websocket event of this message can be recognised.
                Not stored, not unique.
            attachments: Files, each as a part of its own.

        Returns:
            The message as it was stored. `echo_id` is not part of it; only the websocket repeats it.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/messages-api/create-a-message
        """
        return await self._caller.call(
            _CREATE,
            {
                "contact_identifier": contact_identifier,
                "conversation_id": conversation_id,
                "content": content,
                "echo_id": echo_id,
                "attachments": attachments,
            },
        )

    async def update(
        self,
        message_id: int,
        *,
        contact_identifier: str,
        conversation_id: int,
        submitted_values: SubmittedSurvey | Sequence[SubmittedValue],
    ) -> PublicMessage:
        """Answer an interactive message.

        Stores what the contact chose, filled in or how they rated the conversation. The text of a
        message cannot be changed. A survey takes a rating for 14 days, after that the answer is 422.

        Args:
            message_id: Id of the message, unique in the whole installation.
            contact_identifier: The contact's session in this inbox, the `source_id` that came back when
                the contact was created.
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            submitted_values: A list for choices and forms, an object for a survey.

        Returns:
            The message with the values in its `content_attributes`.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/messages-api/update-a-message
        """
        return await self._caller.call(
            _UPDATE,
            {
                "contact_identifier": contact_identifier,
                "conversation_id": conversation_id,
                "message_id": message_id,
                "submitted_values": submitted_values,
            },
        )
