# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal

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

from .models.get_message_preview_response import GetMessagePreviewResponse
from .models.get_message_price_response import GetMessagePriceResponse
from .models.message_history_paginated_response import MessageHistoryPaginatedResponse
from .models.message_out import MessageOut
from .models.message_preview import MessagePreview
from .models.messages_paginated_response import MessagesPaginatedResponse
from .models.send_message_response import SendMessageResponse
from .models.upload_message_attachment_response import UploadMessageAttachmentResponse

if TYPE_CHECKING:
    from trunkline.runtime import RRule

_RATE: Final = Rate(50, 1)
_PARAM_QUERY: Final = Param(name="query", key="query", place=In.QUERY, encode=encode.text(1))
_PARAM_TEXT: Final = Param(name="text", key="text", place=In.QUERY, encode=encode.text(1))
_PARAM_TEMPLATE_ID: Final = Param(
    name="template_id", key="templateId", place=In.QUERY, encode=encode.integer(1)
)
_PARAM_SENDING_TIME: Final = Param(
    name="sending_time", key="sendingTime", place=In.QUERY, encode=encode.epoch
)
_PARAM_SENDING_DATE_TIME: Final = Param(
    name="sending_date_time",
    key="sendingDateTime",
    place=In.QUERY,
    encode=encode.text(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[1-5][0-9]$"),
)
_PARAM_SENDING_TIMEZONE: Final = Param(
    name="sending_timezone", key="sendingTimezone", place=In.QUERY, encode=encode.text(1)
)
_PARAM_CONTACTS: Final = Param(
    name="contacts", key="contacts", place=In.QUERY, encode=encode.comma_separated(encode.integer(0))
)
_PARAM_LISTS: Final = Param(
    name="lists", key="lists", place=In.QUERY, encode=encode.comma_separated(encode.integer(0))
)
_PARAM_PHONES: Final = Param(
    name="phones", key="phones", place=In.QUERY, encode=encode.comma_separated(encode.text(1))
)
_PARAM_CUT_EXTRA: Final = Param(name="cut_extra", key="cutExtra", place=In.QUERY, encode=encode.flag)
_PARAM_PARTS_COUNT: Final = Param(
    name="parts_count", key="partsCount", place=In.QUERY, encode=encode.integer(1, 6)
)
_PARAM_REFERENCE_ID: Final = Param(
    name="reference_id", key="referenceId", place=In.QUERY, encode=encode.integer()
)
_PARAM_FROM_: Final = Param(name="from_", key="from", place=In.QUERY, encode=encode.text(1))
_PARAM_RRULE: Final = Param(name="rrule", key="rule", place=In.QUERY, encode=encode.recurrence)
_PARAM_CREATE_CHAT: Final = Param(name="create_chat", key="createChat", place=In.QUERY, encode=encode.flag)
_PARAM_TTS: Final = Param(name="tts", key="tts", place=In.QUERY, encode=encode.flag)
_PARAM_LOCAL: Final = Param(name="local", key="local", place=In.QUERY, encode=encode.flag)
_PARAM_LOCAL_COUNTRY: Final = Param(
    name="local_country", key="localCountry", place=In.QUERY, encode=encode.text(2, 2)
)
_PARAM_ID: Final = Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True)
_PARAM_FILE: Final = Param(name="file", key="file", place=In.FILE, encode=files, required=True)

_LIST: Final[PagedOperation[MessageOut, MessagesPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_all_outbound_messages",
    method="GET",
    path="/api/v2/messages",
    decode=MessagesPaginatedResponse.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
    style="cursor",
    position="lastId",
    size="limit",
    size_range=(1, 100),
    default_size=100,
    items="resources",
    key="id",
    cursor_from="smallest",
)

_SEND: Final[Operation[SendMessageResponse | None]] = Operation(
    vendor="textmagic",
    id="send_message",
    method="POST",
    path="/api/v2/messages",
    params=(
        Param(name="text", key="text", place=In.BODY, encode=encode.text(1)),
        Param(name="template_id", key="templateId", place=In.BODY, encode=encode.integer(1)),
        Param(name="sending_time", key="sendingTime", place=In.BODY, encode=encode.epoch),
        Param(
            name="sending_date_time",
            key="sendingDateTime",
            place=In.BODY,
            encode=encode.text(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[1-5][0-9]$"),
        ),
        Param(name="sending_timezone", key="sendingTimezone", place=In.BODY, encode=encode.text(1)),
        Param(
            name="contacts", key="contacts", place=In.BODY, encode=encode.comma_separated(encode.integer(0))
        ),
        Param(name="lists", key="lists", place=In.BODY, encode=encode.comma_separated(encode.integer(0))),
        Param(name="phones", key="phones", place=In.BODY, encode=encode.comma_separated(encode.text(1))),
        Param(name="cut_extra", key="cutExtra", place=In.BODY, encode=encode.boolean),
        Param(name="parts_count", key="partsCount", place=In.BODY, encode=encode.integer(1, 6)),
        Param(name="reference_id", key="referenceId", place=In.BODY, encode=encode.integer()),
        Param(name="from_", key="from", place=In.BODY, encode=encode.text(1)),
        Param(name="rrule", key="rrule", place=In.BODY, encode=encode.recurrence),
        Param(name="create_chat", key="createChat", place=In.BODY, encode=encode.boolean),
        Param(name="tts", key="tts", place=In.BODY, encode=encode.boolean),
        Param(name="local", key="local", place=In.BODY, encode=encode.boolean),
        Param(name="local_country", key="localCountry", place=In.BODY, encode=encode.text(2, 2)),
        Param(name="destination", key="destination", place=In.BODY, encode=encode.choice("mms", "tts")),
        Param(name="resources", key="resources", place=In.BODY, encode=encode.text(1)),
    ),
    decode=SendMessageResponse.from_dict,
    has_body=True,
    may_be_empty=True,
    require_any=(("text", "template_id"), ("phones", "contacts", "lists")),
    rates=(_RATE,),
)

_SEARCH: Final[PagedOperation[MessageOut, MessagesPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="search_outbound_messages",
    method="GET",
    path="/api/v2/messages/search",
    params=(
        Param(name="ids", key="ids", place=In.QUERY, encode=encode.comma_separated(encode.integer(0))),
        Param(name="session_id", key="sessionId", place=In.QUERY, encode=encode.integer(1)),
        Param(
            name="statuses",
            key="statuses",
            place=In.QUERY,
            encode=encode.choice("q", "s", "e", "r", "a", "d", "b", "f", "u", "j", "i", "p", "h"),
        ),
        Param(name="include_deleted", key="includeDeleted", place=In.QUERY, encode=encode.flag),
        _PARAM_QUERY,
    ),
    decode=MessagesPaginatedResponse.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
    style="cursor",
    position="lastId",
    size="limit",
    size_range=(1, 100),
    default_size=100,
    items="resources",
    key="id",
    cursor_from="smallest",
)

_PRICE: Final[Operation[GetMessagePriceResponse]] = Operation(
    vendor="textmagic",
    id="get_message_price",
    method="GET",
    path="/api/v2/messages/price/normalized",
    params=(
        Param(name="include_blocked", key="includeBlocked", place=In.QUERY, encode=encode.flag),
        _PARAM_TEXT,
        _PARAM_TEMPLATE_ID,
        _PARAM_SENDING_TIME,
        _PARAM_SENDING_DATE_TIME,
        _PARAM_SENDING_TIMEZONE,
        _PARAM_CONTACTS,
        _PARAM_LISTS,
        _PARAM_PHONES,
        _PARAM_CUT_EXTRA,
        _PARAM_PARTS_COUNT,
        _PARAM_REFERENCE_ID,
        _PARAM_FROM_,
        _PARAM_RRULE,
        _PARAM_CREATE_CHAT,
        _PARAM_TTS,
        _PARAM_LOCAL,
        _PARAM_LOCAL_COUNTRY,
    ),
    decode=GetMessagePriceResponse.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_GET: Final[Operation[MessageOut]] = Operation(
    vendor="textmagic",
    id="get_outbound_message",
    method="GET",
    path="/api/v2/messages/{id}",
    params=(_PARAM_ID,),
    decode=MessageOut.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_outbound_message",
    method="DELETE",
    path="/api/v2/messages/{id}",
    params=(_PARAM_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_PREVIEW: Final[Operation[list[MessagePreview] | None]] = Operation(
    vendor="textmagic",
    id="get_message_preview",
    method="GET",
    path="/api/v2/messages/preview",
    params=(
        _PARAM_TEXT,
        _PARAM_TEMPLATE_ID,
        _PARAM_SENDING_TIME,
        _PARAM_SENDING_DATE_TIME,
        _PARAM_SENDING_TIMEZONE,
        _PARAM_CONTACTS,
        _PARAM_LISTS,
        _PARAM_PHONES,
        _PARAM_CUT_EXTRA,
        _PARAM_PARTS_COUNT,
        _PARAM_REFERENCE_ID,
        _PARAM_FROM_,
        _PARAM_RRULE,
        _PARAM_CREATE_CHAT,
        _PARAM_TTS,
        _PARAM_LOCAL,
        _PARAM_LOCAL_COUNTRY,
    ),
    decode=lambda body: GetMessagePreviewResponse.from_dict(body).messages,
    safe_to_repeat=True,
    require_any=(("text", "template_id"), ("phones", "contacts", "lists")),
    rates=(_RATE,),
)

_DELETE_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_outbound_messages_bulk",
    method="POST",
    path="/api/v2/messages/delete",
    params=(
        Param(name="ids", key="ids", place=In.BODY, encode=encode.comma_separated(encode.integer(0))),
        Param(name="all", key="all", place=In.BODY, encode=encode.true_flag),
    ),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)

_DELETE_ALL: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_all_outbound_messages",
    method="DELETE",
    path="/api/v2/message/all",
    decode=None,
    rates=(_RATE,),
)

_UPLOAD_ATTACHMENT: Final[Operation[UploadMessageAttachmentResponse]] = Operation(
    vendor="textmagic",
    id="upload_message_attachment",
    method="POST",
    path="/api/v2/messages/attachment",
    params=(_PARAM_FILE,),
    decode=UploadMessageAttachmentResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_UPLOAD_MMS_ATTACHMENT: Final[Operation[UploadMessageAttachmentResponse]] = Operation(
    vendor="textmagic",
    id="upload_message_mms_attachment",
    method="POST",
    path="/api/v2/messages/mms/attachment",
    params=(_PARAM_FILE,),
    decode=UploadMessageAttachmentResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_HISTORY: Final[PagedOperation[MessageOut, MessageHistoryPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_outbound_messages_history",
    method="GET",
    path="/api/v2/history",
    params=(_PARAM_QUERY,),
    decode=MessageHistoryPaginatedResponse.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
    style="cursor",
    position="lastId",
    size="limit",
    size_range=(1, 100),
    default_size=100,
    items="resources",
    key="id",
    cursor_from="smallest",
)


class Messages:
    """Outbound messages, one to each recipient."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[MessageOut, MessagesPaginatedResponse]:
        """List messages.

        All outbound messages of the account, the newest first (inferred). The walk goes by id, so that
        messages which are sent meanwhile do not move it.

        Args:
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getAllOutboundMessages
        """
        return self._caller.paginate(
            _LIST, {}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    async def send(
        self,
        *,
        text: str | Unset = UNSET,
        template_id: int | Unset = UNSET,
        sending_time: datetime | Unset = UNSET,
        sending_date_time: str | Unset = UNSET,
        sending_timezone: str | Unset = UNSET,
        contacts: Sequence[int] | Unset = UNSET,
        lists: Sequence[int] | Unset = UNSET,
        phones: Sequence[str] | Unset = UNSET,
        cut_extra: bool | Unset = UNSET,
        parts_count: int | Unset = UNSET,
        reference_id: int | Unset = UNSET,
        from_: str | Unset = UNSET,
        rrule: str | RRule | Unset = UNSET,
        create_chat: bool | Unset = UNSET,
        tts: bool | Unset = UNSET,
        local: bool | Unset = UNSET,
        local_country: str | Unset = UNSET,
        destination: Literal["mms", "tts"] | Unset = UNSET,
        resources: str | Unset = UNSET,
    ) -> SendMessageResponse | None:
        """Send a message, or schedule one.

        Sends one text to any number of recipients. Give `text` or `template_id`, and at least one of
        `phones`, `contacts` and `lists`. It costs money.

        With a time it is scheduled instead: give `sending_time`, or `sending_date_time` with
        `sending_timezone`. With `rrule` it is sent again and again from that time on, until the
        schedule is deleted.

        The answer leads to what was made: a message for a single recipient, a session for several, a
        bulk session for more than 1,000, or a schedule. Of a bulk session neither session nor messages
        exist yet. The server may also accept a send without any answer (202).

        There is no idempotency key, and `reference_id` does not serve as one: a send that is repeated
        is a second text on the recipients' phones and a second charge.

        Args:
            text: The text. This or a template is needed. Fields of a contact go in where their names
                stand in braces, as in `{First name}`.
            template_id: Id of a template to take the text from.
            sending_time: When to send it; now if left out. The vendor calls this out of date and
                prefers the next two.
            sending_date_time: When to send it, as `2020-05-25 09:00:30` by the clocks of
                `sending_timezone`. The seconds must be 10 or more.
            sending_timezone: Time zone of `sending_date_time`, by its name such as `Europe/Tallinn`, or
                the vendor's id; that of the account if left out.
            contacts: Ids of contacts to send to.
            lists: Ids of lists to send to.
            phones: Numbers to send to, with the country's prefix and without a plus sign.
            cut_extra: Whether a text that is too long for `parts_count` is cut, rather than refused.
            parts_count: In how many parts the text may be sent, 1 to 6.
            reference_id: A reference of your own, to be found on the session. It does not keep a
                message from being sent twice.
            from_: The number or name to send from. If it cannot be used for a destination, another is,
                without a word.
            rrule: How to repeat it, as in iCalendar, such as `FREQ=DAILY;COUNT=3`. Needs a time to
                start from.
            create_chat: Whether recipients without a chat get one.
            tts: Whether the text is spoken, in a call.
            local: Whether `phones` are written as in their country, without its prefix.
            local_country: Country of local numbers, in two letters; that of the account if left out.
            destination: In what form to send it, if not as a text message.
            resources: Name of an uploaded file to send along with an MMS.

        Returns:
            A link to what was made.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/sendMessage
        """
        return await self._caller.call(
            _SEND,
            {
                "text": text,
                "template_id": template_id,
                "sending_time": sending_time,
                "sending_date_time": sending_date_time,
                "sending_timezone": sending_timezone,
                "contacts": contacts,
                "lists": lists,
                "phones": phones,
                "cut_extra": cut_extra,
                "parts_count": parts_count,
                "reference_id": reference_id,
                "from_": from_,
                "rrule": rrule,
                "create_chat": create_chat,
                "tts": tts,
                "local": local,
                "local_country": local_country,
                "destination": destination,
                "resources": resources,
            },
        )

    def search(
        self,
        *,
        ids: Sequence[int] | None = None,
        session_id: int | None = None,
        statuses: Literal["q", "s", "e", "r", "a", "d", "b", "f", "u", "j", "i", "p", "h"] | None = None,
        include_deleted: bool | None = None,
        query: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[MessageOut, MessagesPaginatedResponse]:
        """Search messages.

        Outbound messages that meet all of the conditions, the newest first (inferred). The walk goes by
        id, so that messages which are sent meanwhile do not move it.

        Args:
            ids: Only these messages, by id.
            session_id: Only messages of this session.
            statuses: Only messages with this status. One value, in spite of the name.
            include_deleted: Whether deleted messages count too.
            query: Words to look for.
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/searchOutboundMessages
        """
        return self._caller.paginate(
            _SEARCH,
            {
                "ids": ids,
                "session_id": session_id,
                "statuses": statuses,
                "include_deleted": include_deleted,
                "query": query,
            },
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def price(
        self,
        *,
        include_blocked: bool | None = None,
        text: str | None = None,
        template_id: int | None = None,
        sending_time: datetime | None = None,
        sending_date_time: str | None = None,
        sending_timezone: str | None = None,
        contacts: Sequence[int] | None = None,
        lists: Sequence[int] | None = None,
        phones: Sequence[str] | None = None,
        cut_extra: bool | None = None,
        parts_count: int | None = None,
        reference_id: int | None = None,
        from_: str | None = None,
        rrule: str | RRule | None = None,
        create_chat: bool | None = None,
        tts: bool | None = None,
        local: bool | None = None,
        local_country: str | None = None,
    ) -> GetMessagePriceResponse:
        """Say what a message would cost.

        What sending would cost, by country, without sending anything. Say what you would send, and to
        whom.

        Args:
            include_blocked: Whether blocked contacts are counted too.
            text: The text. This or a template is needed.
            template_id: Id of a template to take the text from.
            sending_time: When it would be sent. The vendor calls this out of date and prefers the next
                two.
            sending_date_time: When it would be sent, as `2020-05-25 09:00:30` by the clocks of
                `sending_timezone`; the seconds must be 10 or more.
            sending_timezone: Time zone of `sending_date_time`, by its name such as `Europe/Tallinn`, or
                the vendor's id; that of the account if left out.
            contacts: Ids of contacts to send to.
            lists: Ids of lists to send to.
            phones: Numbers to send to, with the country's prefix and without a plus sign.
            cut_extra: Whether a text that is too long for `parts_count` is cut, rather than refused.
            parts_count: In how many parts the text may be sent, 1 to 6.
            reference_id: A reference of your own.
            from_: The number or name to send from. If it cannot be used for a destination, another is,
                without a word.
            rrule: How it is repeated, as in iCalendar; needs a time to start from.
            create_chat: Whether recipients without a chat get one.
            tts: Whether the text is spoken, in a call.
            local: Whether `phones` are written as in their country, without its prefix.
            local_country: Country of local numbers, in two letters; that of the account if left out.

        Returns:
            The price.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getMessagePrice
        """
        return await self._caller.call(
            _PRICE,
            {
                "include_blocked": include_blocked,
                "text": text,
                "template_id": template_id,
                "sending_time": sending_time,
                "sending_date_time": sending_date_time,
                "sending_timezone": sending_timezone,
                "contacts": contacts,
                "lists": lists,
                "phones": phones,
                "cut_extra": cut_extra,
                "parts_count": parts_count,
                "reference_id": reference_id,
                "from_": from_,
                "rrule": rrule,
                "create_chat": create_chat,
                "tts": tts,
                "local": local,
                "local_country": local_country,
            },
        )

    async def get(self, id: int) -> MessageOut:
        """Read one message.

        One outbound message, with the state of its delivery.

        Args:
            id: Id of the message.

        Returns:
            The message.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getOutboundMessage
        """
        return await self._caller.call(_GET, {"id": id})

    async def delete(self, id: int) -> None:
        """Delete one message.

        Removes the message from the account. It does not call back what was sent, which stays paid for,
        and nothing brings the record back.

        Args:
            id: Id of the message.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteOutboundMessage
        """
        await self._caller.call(_DELETE, {"id": id})

    async def preview(
        self,
        *,
        text: str | None = None,
        template_id: int | None = None,
        sending_time: datetime | None = None,
        sending_date_time: str | None = None,
        sending_timezone: str | None = None,
        contacts: Sequence[int] | None = None,
        lists: Sequence[int] | None = None,
        phones: Sequence[str] | None = None,
        cut_extra: bool | None = None,
        parts_count: int | None = None,
        reference_id: int | None = None,
        from_: str | None = None,
        rrule: str | RRule | None = None,
        create_chat: bool | None = None,
        tts: bool | None = None,
        local: bool | None = None,
        local_country: str | None = None,
    ) -> builtins.list[MessagePreview] | None:
        """Show what recipients would read.

        The messages that a send would make, each with the fields of its recipient filled in, without
        sending anything. Not more than the first 100 recipients are shown.

        Args:
            text: The text. This or a template is needed.
            template_id: Id of a template to take the text from.
            sending_time: When it would be sent. The vendor calls this out of date and prefers the next
                two.
            sending_date_time: When it would be sent, as `2020-05-25 09:00:30` by the clocks of
                `sending_timezone`; the seconds must be 10 or more.
            sending_timezone: Time zone of `sending_date_time`, by its name such as `Europe/Tallinn`, or
                the vendor's id; that of the account if left out.
            contacts: Ids of contacts to send to.
            lists: Ids of lists to send to.
            phones: Numbers to send to, with the country's prefix and without a plus sign.
            cut_extra: Whether a text that is too long for `parts_count` is cut, rather than refused.
            parts_count: In how many parts the text may be sent, 1 to 6.
            reference_id: A reference of your own.
            from_: The number or name to send from. If it cannot be used for a destination, another is,
                without a word.
            rrule: How it is repeated, as in iCalendar; needs a time to start from.
            create_chat: Whether recipients without a chat get one.
            tts: Whether the text is spoken, in a call.
            local: Whether `phones` are written as in their country, without its prefix.
            local_country: Country of local numbers, in two letters; that of the account if left out.

        Returns:
            The messages.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getMessagePreview
        """
        return await self._caller.call(
            _PREVIEW,
            {
                "text": text,
                "template_id": template_id,
                "sending_time": sending_time,
                "sending_date_time": sending_date_time,
                "sending_timezone": sending_timezone,
                "contacts": contacts,
                "lists": lists,
                "phones": phones,
                "cut_extra": cut_extra,
                "parts_count": parts_count,
                "reference_id": reference_id,
                "from_": from_,
                "rrule": rrule,
                "create_chat": create_chat,
                "tts": tts,
                "local": local,
                "local_country": local_country,
            },
        )

    async def delete_bulk(
        self, *, ids: Sequence[int] | Unset = UNSET, all: Literal[True] | Unset = UNSET
    ) -> None:
        """Delete several messages, or all of them.

        Removes the messages with these ids, or every outbound message of the account. It does not call
        back what was sent, which stays paid for, and nothing brings the records back.

        Args:
            ids: Ids of the messages to delete.
            all: Whether to delete every outbound message of the account.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteOutboundMessagesBulk
        """
        await self._caller.call(_DELETE_BULK, {"ids": ids, "all": all})

    async def delete_all(self) -> None:
        """Delete every message.

        Removes every outbound message of the account at once; nothing is asked and nothing has to be
        given. What was sent stays paid for, and nothing brings the records back.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteAllOutboundMessages
        """
        await self._caller.call(_DELETE_ALL, {})

    async def upload_attachment(self, *, file: FileInput) -> UploadMessageAttachmentResponse:
        """Upload a file to be linked to in a text.

        Puts a file on the vendor's server for everybody who has the link, so that a text message can
        lead to it. `href` of the answer is only the end of the link: write it into the text behind
        `https://my.textmagic.com/`. Files of an MMS are another operation.

        Args:
            file: The file, of 10 MB at most. The server takes .jpg, .gif, .png, .pdf, .txt, .csv, .doc,
                .docx, .xls, .xlsx, .ppt, .pptx and .vcf, so its name matters.

        Returns:
            Where it is.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/uploadMessageAttachment
        """
        return await self._caller.call(_UPLOAD_ATTACHMENT, {"file": file})

    async def upload_mms_attachment(self, *, file: FileInput) -> UploadMessageAttachmentResponse:
        """Upload a file to be sent in an MMS.

        Puts a file on the vendor's server to be sent along with an MMS: give `resource` of the answer
        as `resources` to `send`, with `destination` "mms".

        Args:
            file: The file, of 10 MB at most. The server takes .jpg, .gif, .png, .pdf, .txt, .csv, .doc,
                .docx, .xls, .xlsx, .ppt, .pptx and .vcf, so its name matters.

        Returns:
            Where it is.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/uploadMessageMMSAttachment
        """
        return await self._caller.call(_UPLOAD_MMS_ATTACHMENT, {"file": file})

    def history(
        self,
        *,
        query: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[MessageOut, MessageHistoryPaginatedResponse]:
        """List the history of messages.

        Outbound messages as the history of the web application shows them, the newest first. The walk
        goes by id, so that messages which are sent meanwhile do not move it.

        Args:
            query: Words to look for.
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getOutboundMessagesHistory
        """
        return self._caller.paginate(
            _HISTORY,
            {"query": query},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )
