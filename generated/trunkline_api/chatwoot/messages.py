# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final, Literal

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
    encode,
    files,
)

from .models.message import Message
from .models.message_list_response import MessageListResponse
from .models.message_translation import MessageTranslation
from .requests import TEMPLATE_PARAMS, TemplateParams

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_CONVERSATION_ID: Final = Param(
    name="conversation_id", key="conversation_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_MESSAGE_ID: Final = Param(
    name="message_id", key="message_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_FILTER_INTERNAL_MESSAGES: Final = Param(
    name="filter_internal_messages", key="filter_internal_messages", place=In.QUERY, encode=encode.true
)

_LIST: Final[PagedOperation[Message, MessageListResponse]] = PagedOperation(
    vendor="chatwoot",
    id="list_all_messages",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID, _PARAM_FILTER_INTERNAL_MESSAGES),
    decode=MessageListResponse.from_dict,
    safe_to_repeat=True,
    secrets=("pubsub_token", "source_id"),
    rates=(_RATE,),
    style="cursor",
    position="before",
    items="payload",
    key="id",
    cursor_from="smallest",
    turned=True,
)

_LIST_OLDEST_FIRST: Final[PagedOperation[Message, MessageListResponse]] = PagedOperation(
    vendor="chatwoot",
    id="list_all_messages",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID, _PARAM_FILTER_INTERNAL_MESSAGES),
    decode=MessageListResponse.from_dict,
    safe_to_repeat=True,
    secrets=("pubsub_token", "source_id"),
    rates=(_RATE,),
    style="cursor",
    position="after",
    items="payload",
    key="id",
    cursor_from="largest",
    start=0,
)

_CREATE: Final[Operation[Message]] = Operation(
    vendor="chatwoot",
    id="create_a_new_message_in_a_conversation",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONVERSATION_ID,
        Param(name="content", key="content", place=In.BODY, encode=encode.text(0, 150000)),
        Param(
            name="message_type",
            key="message_type",
            place=In.BODY,
            encode=encode.choice("outgoing", "incoming"),
        ),
        Param(name="private", key="private", place=In.BODY, encode=encode.boolean),
        Param(
            name="content_type",
            key="content_type",
            place=In.BODY,
            encode=encode.choice("text", "input_email", "cards", "input_select", "form", "article"),
        ),
        Param(
            name="content_attributes",
            key="content_attributes",
            place=In.BODY,
            encode=encode.mapping(encode.anything),
        ),
        Param(
            name="template_params",
            key="template_params",
            place=In.BODY,
            encode=TEMPLATE_PARAMS,
            json_only=True,
        ),
        Param(name="echo_id", key="echo_id", place=In.BODY, encode=encode.text()),
        Param(name="source_id", key="source_id", place=In.BODY, encode=encode.text()),
        Param(name="external_created_at", key="external_created_at", place=In.BODY, encode=encode.epoch),
        Param(name="campaign_id", key="campaign_id", place=In.BODY, encode=encode.integer(1)),
        Param(name="sender_type", key="sender_type", place=In.BODY, encode=encode.choice("AgentBot")),
        Param(name="sender_id", key="sender_id", place=In.BODY, encode=encode.integer(1)),
        Param(name="is_voice_message", key="is_voice_message", place=In.BODY, encode=encode.boolean),
        Param(
            name="to_emails", key="to_emails", place=In.BODY, encode=encode.comma_separated(encode.text(1))
        ),
        Param(
            name="cc_emails", key="cc_emails", place=In.BODY, encode=encode.comma_separated(encode.text(1))
        ),
        Param(
            name="bcc_emails", key="bcc_emails", place=In.BODY, encode=encode.comma_separated(encode.text(1))
        ),
        Param(name="email_html_content", key="email_html_content", place=In.BODY, encode=encode.text()),
        Param(
            name="attachment_ids",
            key="attachments",
            place=In.BODY,
            encode=encode.sequence(encode.text(1), 1),
            json_only=True,
        ),
        Param(name="attachments", key="attachments[]", place=In.FILE, encode=files),
    ),
    decode=Message.from_dict,
    has_body=True,
    min_properties=1,
    secrets=("pubsub_token", "source_id"),
    rates=(_RATE,),
)

_DELETE: Final[Operation[Message]] = Operation(
    vendor="chatwoot",
    id="delete_a_message",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID, _PARAM_MESSAGE_ID),
    decode=Message.from_dict,
    safe_to_repeat=True,
    secrets=("pubsub_token", "source_id"),
    rates=(_RATE,),
)

_UPDATE: Final[Operation[Message]] = Operation(
    vendor="chatwoot",
    id="update_message_status",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONVERSATION_ID,
        _PARAM_MESSAGE_ID,
        Param(
            name="status",
            key="status",
            place=In.BODY,
            encode=encode.choice("sent", "delivered", "read", "failed"),
            required=True,
        ),
        Param(name="external_error", key="external_error", place=In.BODY, encode=encode.text()),
    ),
    decode=Message.from_dict,
    has_body=True,
    safe_to_repeat=True,
    secrets=("pubsub_token", "source_id"),
    rates=(_RATE,),
)

_RETRY: Final[Operation[Message]] = Operation(
    vendor="chatwoot",
    id="retry_message",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/retry",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID, _PARAM_MESSAGE_ID),
    decode=Message.from_dict,
    secrets=("pubsub_token", "source_id"),
    rates=(_RATE,),
)

_TRANSLATE: Final[Operation[MessageTranslation | None]] = Operation(
    vendor="chatwoot",
    id="translate_message",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/translate",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONVERSATION_ID,
        _PARAM_MESSAGE_ID,
        Param(
            name="target_language", key="target_language", place=In.BODY, encode=encode.text(1), required=True
        ),
    ),
    decode=MessageTranslation.from_dict,
    has_body=True,
    safe_to_repeat=True,
    may_be_empty=True,
    rates=(_RATE,),
)


class Messages:
    """Messages of one conversation, private notes and activity entries among them."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        conversation_id: int,
        *,
        filter_internal_messages: Literal[True] | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Message, MessageListResponse]:
        """Read the messages of a conversation.

        `list` walks from the newest message to the oldest, 20 to a page; `list_oldest_first` from the
        first message to the newest, 100 to a page. Private notes and activity entries are among them:
        look at `private` and `message_type` before you show a message to a contact.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            filter_internal_messages: Leaves out private notes and activity entries.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/messages/get-messages
        """
        return self._caller.paginate(
            _LIST,
            {"conversation_id": conversation_id, "filter_internal_messages": filter_internal_messages},
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    def list_oldest_first(
        self,
        conversation_id: int,
        *,
        filter_internal_messages: Literal[True] | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Message, MessageListResponse]:
        """Read the messages of a conversation.

        `list` walks from the newest message to the oldest, 20 to a page; `list_oldest_first` from the
        first message to the newest, 100 to a page. Private notes and activity entries are among them:
        look at `private` and `message_type` before you show a message to a contact.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            filter_internal_messages: Leaves out private notes and activity entries.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/messages/get-messages
        """
        return self._caller.paginate(
            _LIST_OLDEST_FIRST,
            {"conversation_id": conversation_id, "filter_internal_messages": filter_internal_messages},
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def create(
        self,
        conversation_id: int,
        *,
        content: str | Unset = UNSET,
        message_type: Literal["outgoing", "incoming"] | Unset = UNSET,
        private: bool | Unset = UNSET,
        content_type: Literal["text", "input_email", "cards", "input_select", "form", "article"]
        | Unset = UNSET,
        content_attributes: Mapping[str, object] | Unset = UNSET,
        template_params: TemplateParams | Unset = UNSET,
        echo_id: str | Unset = UNSET,
        source_id: str | Unset = UNSET,
        external_created_at: datetime | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        sender_type: Literal["AgentBot"] | Unset = UNSET,
        sender_id: int | Unset = UNSET,
        is_voice_message: bool | Unset = UNSET,
        to_emails: Sequence[str] | Unset = UNSET,
        cc_emails: Sequence[str] | Unset = UNSET,
        bcc_emails: Sequence[str] | Unset = UNSET,
        email_html_content: str | Unset = UNSET,
        attachment_ids: Sequence[str] | Unset = UNSET,
        attachments: Sequence[FileInput] | Unset = UNSET,
    ) -> Message:
        """Write a message or a private note.

        Writes to the contact as the owner of the token, or leaves a note that only agents see. Files
        may come with the text or without it; with files the request is a multipart form. `incoming`
        writes as the contact and works in inboxes of the kind API only. More than 200 messages a minute
        in one conversation are refused with 422.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            content: The text.
            message_type: Whether it goes to the contact or comes from there. By default `outgoing`;
                `incoming` in API inboxes only.
            private: Whether it is a note that only agents see. By default it is not.
            content_type: The kind of content, which says what has to stand in `content_attributes`. By
                default `text`.
            content_attributes: The `items` of an interactive message, `in_reply_to` with the id of
                another message, and the like.
            template_params: A WhatsApp template that has been approved, and what to fill in.
            echo_id: A mark of your own that comes back in the answer and in the websocket event. Not
                stored, not unique.
            source_id: The message's id in another system. Not unique.
            external_created_at: When it was written in another system.
            campaign_id: The campaign to which it belongs.
            sender_type: Says that the bot with the id `sender_id` writes, instead of the owner of the
                token.
            sender_id: The bot that writes.
            is_voice_message: Whether the attached recording is a voice message.
            to_emails: E-mail inboxes only, the addresses to write to.
            cc_emails: E-mail inboxes only, the addresses that get a copy.
            bcc_emails: E-mail inboxes only, the addresses that get a copy without the others seeing it.
            email_html_content: E-mail inboxes only, the text as HTML.
            attachment_ids: Files that were uploaded before, by the `blob_id` of each upload.
            attachments: Files, each as a part of its own.

        Returns:
            The message as it was stored, with the `echo_id` of this request.

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

        Source: https://developers.chatwoot.com/api-reference/messages/create-new-message
        """
        return await self._caller.call(
            _CREATE,
            {
                "conversation_id": conversation_id,
                "content": content,
                "message_type": message_type,
                "private": private,
                "content_type": content_type,
                "content_attributes": content_attributes,
                "template_params": template_params,
                "echo_id": echo_id,
                "source_id": source_id,
                "external_created_at": external_created_at,
                "campaign_id": campaign_id,
                "sender_type": sender_type,
                "sender_id": sender_id,
                "is_voice_message": is_voice_message,
                "to_emails": to_emails,
                "cc_emails": cc_emails,
                "bcc_emails": bcc_emails,
                "email_html_content": email_html_content,
                "attachment_ids": attachment_ids,
                "attachments": attachments,
            },
        )

    async def delete(self, message_id: int, *, conversation_id: int) -> Message:
        """Delete a message.

        The message stays where it is, without its files and with a sentence in place of its text that
        says so, in the language of the account.

        Args:
            message_id: Id of the message, unique in the whole installation.
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.

        Returns:
            What is left of the message.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/messages/delete-a-message
        """
        return await self._caller.call(
            _DELETE, {"conversation_id": conversation_id, "message_id": message_id}
        )

    async def update(
        self,
        message_id: int,
        *,
        conversation_id: int,
        status: Literal["sent", "delivered", "read", "failed"],
        external_error: str | Unset = UNSET,
    ) -> Message:
        """Tell how far a message has come.

        For inboxes of the kind API, whose messages are carried by a program of yours; in others it is
        refused with 403. The text cannot be changed. What was `read` stays so: a step back is answered
        with 200 and changes nothing.

        Args:
            message_id: Id of the message, unique in the whole installation.
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            status: How far it has come.
            external_error: What agents are told about a message that failed.

        Returns:
            The message. Its `status` may be the one that it had.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            PermissionDeniedError: The inbox is not of the kind API.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations/messages_controller.rb
        """
        return await self._caller.call(
            _UPDATE,
            {
                "conversation_id": conversation_id,
                "message_id": message_id,
                "status": status,
                "external_error": external_error,
            },
        )

    async def retry(self, message_id: int, *, conversation_id: int) -> Message:
        """Send a failed message again.

        The answer comes at once, with the message as `sent`; whether it gets through shows later. An
        unknown message is answered with 422 here. Some servers send any message again, also one that
        has not failed.

        Args:
            message_id: Id of the message, unique in the whole installation.
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.

        Returns:
            The message.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations/messages_controller.rb
        """
        return await self._caller.call(_RETRY, {"conversation_id": conversation_id, "message_id": message_id})

    async def translate(
        self, message_id: int, *, conversation_id: int, target_language: str
    ) -> MessageTranslation | None:
        """Translate a message.

        The translation is stored too, in the message's `content_attributes` under `translations` and
        the language. One that stands there already is not repeated: the answer is empty. Without the
        integration with Google Translate there is no text.

        Args:
            message_id: Id of the message, unique in the whole installation.
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            target_language: The language to translate into, such as `en`.

        Returns:
            The translation, or no body if the message has one already.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations/messages_controller.rb
        """
        return await self._caller.call(
            _TRANSLATE,
            {
                "conversation_id": conversation_id,
                "message_id": message_id,
                "target_language": target_language,
            },
        )
