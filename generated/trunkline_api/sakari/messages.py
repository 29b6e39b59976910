# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    Unset,
    encode,
)

from .models.contact import Contact
from .models.media import Media
from .models.message import Message
from .models.message_response import MessageResponse
from .models.messages_response import MessagesResponse
from .models.send_messages_response import SendMessagesResponse
from .models.send_receipt import SendReceipt
from .requests import (
    CONTACT_REQUEST,
    MEDIA_REQUEST,
    PHONE_NUMBER_FILTER,
    SEND_FILTERS,
    ContactRequest,
    MediaRequest,
    PhoneNumberFilter,
    SendFilters,
)

_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True
)

_LIST: Final[PagedOperation[Message, MessagesResponse]] = PagedOperation(
    vendor="sakari",
    id="messages_fetch_all",
    method="GET",
    path="/v1/accounts/{accountId}/messages",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="contact_id", key="contactId", place=In.QUERY, encode=encode.text(1)),
        Param(name="conversation_id", key="conversationId", place=In.QUERY, encode=encode.text(1)),
    ),
    decode=MessagesResponse.from_dict,
    safe_to_repeat=True,
    style="offset",
    position="offset",
    size="limit",
    size_range=(1, 100),
    default_size=100,
    items="data",
    key="id",
    has_next=("pagination", "has_next"),
    total=("pagination", "total_count"),
)

_SEND: Final[Operation[SendReceipt]] = Operation(
    vendor="sakari",
    id="messages_send",
    method="POST",
    path="/v1/accounts/{accountId}/messages",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="template", key="template", place=In.BODY, encode=encode.text(), required=True),
        Param(name="contacts", key="contacts", place=In.BODY, encode=encode.sequence(CONTACT_REQUEST, 1)),
        Param(
            name="conversations",
            key="conversations",
            place=In.BODY,
            encode=encode.sequence(encode.text(1), 1),
        ),
        Param(name="filters", key="filters", place=In.BODY, encode=SEND_FILTERS),
        Param(name="phone_number_filter", key="phoneNumberFilter", place=In.BODY, encode=PHONE_NUMBER_FILTER),
        Param(name="type", key="type", place=In.BODY, encode=encode.choice("SMS", "MMS")),
        Param(name="media", key="media", place=In.BODY, encode=encode.sequence(MEDIA_REQUEST, 1)),
        Param(name="conversation_strategy", key="conversationStrategy", place=In.BODY, encode=encode.text()),
    ),
    decode=lambda body: SendMessagesResponse.from_dict(body).data,
    has_body=True,
    require_any=(("contacts", "conversations", "filters"),),
)

_GET: Final[Operation[Message]] = Operation(
    vendor="sakari",
    id="messages_fetch",
    method="GET",
    path="/v1/accounts/{accountId}/messages/{messageId}",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="message_id", key="messageId", place=In.PATH, encode=encode.text(1), required=True),
    ),
    decode=lambda body: MessageResponse.from_dict(body).data,
    safe_to_repeat=True,
)


class Messages:
    """Messages sent and received."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        contact_id: str | None = None,
        conversation_id: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Message, MessagesResponse]:
        """List messages.

        Messages of the account, sent and received; narrowed to one contact or one conversation where
        that is asked for.

        The order is not documented and cannot be chosen. Messages that arrive during a walk move the
        window.

        Args:
            contact_id: Only messages to and from this contact.
            conversation_id: Only messages of this conversation.
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/messages/fetch-messages
        """
        return self._caller.paginate(
            _LIST,
            {"contact_id": contact_id, "conversation_id": conversation_id},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def send(
        self,
        *,
        template: str,
        contacts: Sequence[ContactRequest | Contact] | Unset = UNSET,
        conversations: Sequence[str] | Unset = UNSET,
        filters: SendFilters | Unset = UNSET,
        phone_number_filter: PhoneNumberFilter | Unset = UNSET,
        type: Literal["SMS", "MMS"] | Unset = UNSET,
        media: Sequence[MediaRequest | Media] | Unset = UNSET,
        conversation_strategy: str | Unset = UNSET,
    ) -> SendReceipt:
        """Send messages.

        Sends one text to any number of recipients. Say who they are with at least one of `contacts`,
        `conversations` and `filters`.

        Success does not mean that anything was sent: compare `valid` with `requested` in the answer and
        look into `invalid`, which holds the contacts that were passed over, each with its reason.

        There is no idempotency key. A send that is repeated is a second text on the recipient's phone,
        and a second charge.

        Args:
            template: The text. A field of the contact goes in where its name stands in three braces, as
                in `Hi {{{firstName}}}`.
            contacts: Recipients, by id or by number.
            conversations: Ids of conversations to continue.
            filters: Recipients, by what they have in common. Selects from all contacts of the account.
            phone_number_filter: Which numbers of the account to send from.
            type: The kind of message. Upper case, unlike in answers.
            media: Files to send along with an MMS.
            conversation_strategy: How conversations are chosen or opened. What it takes is not
                documented.

        Returns:
            What became of the request, or a refusal if `success` is false. Not 201.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/messages/send-messages
        """
        return await self._caller.call(
            _SEND,
            {
                "template": template,
                "contacts": contacts,
                "conversations": conversations,
                "filters": filters,
                "phone_number_filter": phone_number_filter,
                "type": type,
                "media": media,
                "conversation_strategy": conversation_strategy,
            },
        )

    async def get(self, message_id: str) -> Message:
        """Get one message.

        One message, with the state of its delivery.

        Args:
            message_id: Id of the message.

        Returns:
            The message, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/messages/fetch-message-by-id
        """
        return await self._caller.call(_GET, {"message_id": message_id})
