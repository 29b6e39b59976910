# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Literal

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    Rate,
    Unset,
    encode,
)

from .models.assignee import Assignee
from .models.conversation import Conversation
from .models.conversation_attributes_response import ConversationAttributesResponse
from .models.conversation_counts import ConversationCounts
from .models.conversation_counts_response import ConversationCountsResponse
from .models.conversation_list_response import ConversationListResponse
from .models.conversation_page import ConversationPage
from .models.found_conversation import FoundConversation
from .models.found_conversation_page import FoundConversationPage
from .models.label_titles_response import LabelTitlesResponse
from .models.sent_file import SentFile
from .models.sent_file_page import SentFilePage
from .models.status_change import StatusChange
from .models.toggle_status_response import ToggleStatusResponse
from .models.unread_counts import UnreadCounts
from .models.unread_counts_response import UnreadCountsResponse
from .requests import FILTER_CONDITION, FIRST_MESSAGE, FilterCondition, FirstMessage

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_CONVERSATION_ID: Final = Param(
    name="conversation_id", key="conversation_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_INBOX_ID: Final = Param(name="inbox_id", key="inbox_id", place=In.QUERY, encode=encode.integer(1))
_PARAM_TEAM_ID: Final = Param(name="team_id", key="team_id", place=In.QUERY, encode=encode.integer(1))
_PARAM_LABELS: Final = Param(
    name="labels", key="labels[]", place=In.QUERY, encode=encode.sequence(encode.text(1), 1)
)
_PARAM_STATUS: Final = Param(
    name="status",
    key="status",
    place=In.QUERY,
    encode=encode.choice("open", "resolved", "pending", "snoozed", "all"),
)
_PARAM_ASSIGNEE_TYPE: Final = Param(
    name="assignee_type",
    key="assignee_type",
    place=In.QUERY,
    encode=encode.choice("me", "unassigned", "assigned", "all"),
)
_PARAM_QUERY: Final = Param(name="query", key="q", place=In.QUERY, encode=encode.text(1))
_PARAM_CONVERSATION_TYPE: Final = Param(
    name="conversation_type",
    key="conversation_type",
    place=In.QUERY,
    encode=encode.choice("mention", "participating", "unattended"),
)
_PARAM_SOURCE_ID: Final = Param(
    name="source_id", key="source_id", place=In.QUERY, encode=encode.text(1), secret=True
)
_PARAM_SORT_BY: Final = Param(
    name="sort_by",
    key="sort_by",
    place=In.QUERY,
    encode=encode.choice(
        "last_activity_at_desc",
        "last_activity_at_asc",
        "created_at_desc",
        "created_at_asc",
        "priority_desc",
        "priority_asc",
        "waiting_since_desc",
        "waiting_since_asc",
        "priority_desc_created_at_asc",
        "unread",
    ),
)

_LIST: Final[PagedOperation[Conversation, ConversationPage]] = PagedOperation(
    vendor="chatwoot",
    id="conversation_list",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_STATUS,
        _PARAM_ASSIGNEE_TYPE,
        _PARAM_INBOX_ID,
        _PARAM_TEAM_ID,
        _PARAM_LABELS,
        _PARAM_QUERY,
        _PARAM_CONVERSATION_TYPE,
        _PARAM_SOURCE_ID,
        _PARAM_SORT_BY,
    ),
    decode=lambda body: ConversationListResponse.from_dict(body).data,
    safe_to_repeat=True,
    secrets=("pubsub_token", "source_id"),
    rates=(_RATE,),
    style="page",
    position="page",
    items="payload",
    key="id",
)

_CREATE: Final[Operation[Conversation]] = Operation(
    vendor="chatwoot",
    id="new_conversation",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="inbox_id", key="inbox_id", place=In.BODY, encode=encode.integer(1)),
        Param(name="contact_id", key="contact_id", place=In.BODY, encode=encode.integer(1)),
        Param(name="source_id", key="source_id", place=In.BODY, encode=encode.text(1), secret=True),
        Param(
            name="status",
            key="status",
            place=In.BODY,
            encode=encode.choice("open", "resolved", "pending", "snoozed"),
        ),
        Param(name="snoozed_until", key="snoozed_until", place=In.BODY, encode=encode.rfc3339),
        Param(name="assignee_id", key="assignee_id", place=In.BODY, encode=encode.integer(1)),
        Param(name="team_id", key="team_id", place=In.BODY, encode=encode.integer(1)),
        Param(
            name="additional_attributes",
            key="additional_attributes",
            place=In.BODY,
            encode=encode.mapping(encode.anything),
        ),
        Param(
            name="custom_attributes",
            key="custom_attributes",
            place=In.BODY,
            encode=encode.mapping(encode.anything),
        ),
        Param(name="hmac_verified", key="hmac_verified", place=In.BODY, encode=encode.boolean),
        Param(name="message", key="message", place=In.BODY, encode=FIRST_MESSAGE),
    ),
    decode=Conversation.from_dict,
    has_body=True,
    min_properties=1,
    secrets=("pubsub_token", "source_id"),
    rates=(_RATE,),
)

_FILTER: Final[PagedOperation[Conversation, ConversationPage]] = PagedOperation(
    vendor="chatwoot",
    id="conversation_filter",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/filter",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="conditions",
            key="payload",
            place=In.BODY,
            encode=encode.sequence(FILTER_CONDITION, 1),
            required=True,
        ),
    ),
    decode=ConversationPage.from_dict,
    has_body=True,
    safe_to_repeat=True,
    secrets=("pubsub_token", "source_id"),
    rates=(_RATE,),
    style="page",
    position="page",
    items="payload",
    key="id",
    total=("meta", "all_count"),
)

_GET: Final[Operation[Conversation]] = Operation(
    vendor="chatwoot",
    id="get_details_of_a_conversation",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID),
    decode=Conversation.from_dict,
    safe_to_repeat=True,
    secrets=("pubsub_token", "source_id"),
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_conversation",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[Conversation]] = Operation(
    vendor="chatwoot",
    id="update_conversation",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONVERSATION_ID,
        Param(
            name="priority",
            key="priority",
            place=In.BODY,
            encode=encode.nullable(encode.choice("low", "medium", "high", "urgent")),
        ),
        Param(name="sla_policy_id", key="sla_policy_id", place=In.BODY, encode=encode.integer(1)),
    ),
    decode=Conversation.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    secrets=("pubsub_token", "source_id"),
    rates=(_RATE,),
)

_TOGGLE_STATUS: Final[Operation[StatusChange]] = Operation(
    vendor="chatwoot",
    id="toggle_status_of_a_conversation",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONVERSATION_ID,
        Param(
            name="status",
            key="status",
            place=In.BODY,
            encode=encode.choice("open", "resolved", "pending", "snoozed"),
        ),
        Param(name="snoozed_until", key="snoozed_until", place=In.BODY, encode=encode.epoch),
    ),
    decode=lambda body: ToggleStatusResponse.from_dict(body).payload,
    has_body=True,
    safe_to_repeat="status",
    rates=(_RATE,),
)

_ASSIGN: Final[Operation[Assignee | None]] = Operation(
    vendor="chatwoot",
    id="assign_a_conversation",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONVERSATION_ID,
        Param(
            name="assignee_id", key="assignee_id", place=In.BODY, encode=encode.nullable(encode.integer(1))
        ),
        Param(name="assignee_type", key="assignee_type", place=In.BODY, encode=encode.choice("AgentBot")),
        Param(name="team_id", key="team_id", place=In.BODY, encode=encode.nullable(encode.integer(1))),
    ),
    decode=lambda v: None if v is None else Assignee.from_dict(v),
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_LABELS: Final[Operation[list[str]]] = Operation(
    vendor="chatwoot",
    id="list_all_labels_of_a_conversation",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID),
    decode=lambda body: LabelTitlesResponse.from_dict(body).payload,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_SET_LABELS: Final[Operation[list[str]]] = Operation(
    vendor="chatwoot",
    id="conversation_add_labels",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONVERSATION_ID,
        Param(
            name="labels", key="labels", place=In.BODY, encode=encode.sequence(encode.text(1)), required=True
        ),
    ),
    decode=lambda body: LabelTitlesResponse.from_dict(body).payload,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_COUNTS: Final[Operation[ConversationCounts]] = Operation(
    vendor="chatwoot",
    id="conversation_list_meta",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/meta",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_STATUS,
        _PARAM_INBOX_ID,
        _PARAM_TEAM_ID,
        _PARAM_LABELS,
        _PARAM_QUERY,
        _PARAM_CONVERSATION_TYPE,
        _PARAM_SOURCE_ID,
    ),
    decode=lambda body: ConversationCountsResponse.from_dict(body).meta,
    safe_to_repeat=True,
    rates=(Rate(30, 60, own=True), _RATE),
)

_SEARCH: Final[PagedOperation[FoundConversation, FoundConversationPage]] = PagedOperation(
    vendor="chatwoot",
    id="conversation_search",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/search",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="query", key="q", place=In.QUERY, encode=encode.text(1, pattern="\\S"), required=True),
        _PARAM_ASSIGNEE_TYPE,
        _PARAM_INBOX_ID,
        _PARAM_TEAM_ID,
        _PARAM_LABELS,
        _PARAM_SORT_BY,
    ),
    decode=FoundConversationPage.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
    style="page",
    position="page",
    items="payload",
    key="id",
)

_UNREAD_COUNTS: Final[Operation[UnreadCounts]] = Operation(
    vendor="chatwoot",
    id="conversation_unread_counts",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/unread_counts",
    params=(_PARAM_ACCOUNT_ID,),
    decode=lambda body: UnreadCountsResponse.from_dict(body).payload,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_SET_PRIORITY: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="toggle_priority_of_a_conversation",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONVERSATION_ID,
        Param(
            name="priority",
            key="priority",
            place=In.BODY,
            encode=encode.nullable(encode.choice("low", "medium", "high", "urgent")),
            required=True,
        ),
    ),
    decode=None,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_TOGGLE_TYPING: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="toggle_typing_status_of_a_conversation",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONVERSATION_ID,
        Param(
            name="typing_status",
            key="typing_status",
            place=In.BODY,
            encode=encode.choice("on", "off"),
            required=True,
        ),
        Param(name="is_private", key="is_private", place=In.BODY, encode=encode.boolean),
    ),
    decode=None,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_SET_CUSTOM_ATTRIBUTES: Final[Operation[dict[str, Any]]] = Operation(
    vendor="chatwoot",
    id="update_custom_attributes_of_a_conversation",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONVERSATION_ID,
        Param(
            name="custom_attributes",
            key="custom_attributes",
            place=In.BODY,
            encode=encode.mapping(encode.anything),
            required=True,
        ),
    ),
    decode=lambda body: ConversationAttributesResponse.from_dict(body).custom_attributes,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_MUTE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="mute_conversation",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/mute",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID),
    decode=None,
    rates=(_RATE,),
)

_UNMUTE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="unmute_conversation",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/unmute",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID),
    decode=None,
    rates=(_RATE,),
)

_SEND_TRANSCRIPT: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="send_conversation_transcript",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/transcript",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONVERSATION_ID,
        Param(name="email", key="email", place=In.BODY, encode=encode.text(1), required=True),
    ),
    decode=None,
    has_body=True,
    rates=(Rate(1000, 3600, own=True), _RATE),
)

_UPDATE_LAST_SEEN: Final[Operation[Conversation]] = Operation(
    vendor="chatwoot",
    id="update_conversation_last_seen",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/update_last_seen",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID),
    decode=Conversation.from_dict,
    safe_to_repeat=True,
    secrets=("pubsub_token", "source_id"),
    rates=(_RATE,),
)

_MARK_UNREAD: Final[Operation[Conversation]] = Operation(
    vendor="chatwoot",
    id="mark_conversation_unread",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/unread",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID),
    decode=Conversation.from_dict,
    safe_to_repeat=True,
    secrets=("pubsub_token", "source_id"),
    rates=(_RATE,),
)

_ATTACHMENTS: Final[PagedOperation[SentFile, SentFilePage]] = PagedOperation(
    vendor="chatwoot",
    id="conversation_attachments",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONVERSATION_ID),
    decode=SentFilePage.from_dict,
    safe_to_repeat=True,
    secrets=("pubsub_token",),
    rates=(_RATE,),
    style="page",
    position="page",
    items="payload",
    key="id",
    total=("meta", "total_count"),
)


class Conversations:
    """Conversations of the account, as far as the owner of the token may see them."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        status: Literal["open", "resolved", "pending", "snoozed", "all"] | None = None,
        assignee_type: Literal["me", "unassigned", "assigned", "all"] | None = None,
        inbox_id: int | None = None,
        team_id: int | None = None,
        labels: Sequence[str] | None = None,
        query: str | None = None,
        conversation_type: Literal["mention", "participating", "unattended"] | None = None,
        source_id: str | None = None,
        sort_by: Literal[
            "last_activity_at_desc",
            "last_activity_at_asc",
            "created_at_desc",
            "created_at_asc",
            "priority_desc",
            "priority_asc",
            "waiting_since_desc",
            "waiting_since_asc",
            "priority_desc_created_at_asc",
            "unread",
        ]
        | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Conversation, ConversationPage]:
        """List conversations.

        Open conversations unless `status` says otherwise, the one with the latest activity first.
        Agents see those of their inboxes, administrators all. The counts in `meta` leave
        `assignee_type` aside; together with a search they cover one page only.

        Args:
            status: Only conversations in this state. Ignored together with `query`. By default `open`.
            assignee_type: Only those that are yours, that nobody has, or that somebody has. By default
                `all`.
            inbox_id: Only those of this inbox.
            team_id: Only those of this team. A team that does not exist is answered with 404.
            labels: Only what has at least one of these labels, by title.
            query: Only those with a message that contains this text.
            conversation_type: Only those in which you are mentioned, in which you take part, or that
                nobody has attended to.
            source_id: Only those of this session of a contact.
            sort_by: The order, by default `last_activity_at_desc`. A conversation that becomes active
                moves to the front of that order while you page, and a walk that is under way may miss
                it; by `created_at_asc` and `created_at_desc` it stays where it is.
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

        Source: https://developers.chatwoot.com/api-reference/conversations/conversations-list
        """
        return self._caller.paginate(
            _LIST,
            {
                "status": status,
                "assignee_type": assignee_type,
                "inbox_id": inbox_id,
                "team_id": team_id,
                "labels": labels,
                "query": query,
                "conversation_type": conversation_type,
                "source_id": source_id,
                "sort_by": sort_by,
            },
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def create(
        self,
        *,
        inbox_id: int | Unset = UNSET,
        contact_id: int | Unset = UNSET,
        source_id: str | Unset = UNSET,
        status: Literal["open", "resolved", "pending", "snoozed"] | Unset = UNSET,
        snoozed_until: datetime | Unset = UNSET,
        assignee_id: int | Unset = UNSET,
        team_id: int | Unset = UNSET,
        additional_attributes: Mapping[str, object] | Unset = UNSET,
        custom_attributes: Mapping[str, object] | Unset = UNSET,
        hmac_verified: bool | Unset = UNSET,
        message: FirstMessage | Unset = UNSET,
    ) -> Conversation:
        """Open a conversation with a contact.

        Give `inbox_id` and `contact_id`; for inboxes of the kinds API, website, e-mail, WhatsApp and
        SMS the session between the two is found or made. A `source_id` alone names a session that
        exists. A `message` is sent as the first one, from you to the contact.

        Args:
            inbox_id: The inbox in which it takes place.
            contact_id: The contact with whom.
            source_id: The session of the contact, as `contact_inboxes` of a contact shows it. One that
                belongs to another contact is refused with 422.
            status: State to begin with.
            snoozed_until: When a snoozed conversation comes back.
            assignee_id: The agent who gets it.
            team_id: The team that gets it.
            additional_attributes: What belongs to the channel, such as the `mail_subject` of an e-mail.
            custom_attributes: What you want to note about the conversation.
            hmac_verified: Whether the session counts as verified, as if the contact had proved who they
                are.
            message: The message with which a conversation begins, from you to the contact.

        Returns:
            The conversation.

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

        Source: https://developers.chatwoot.com/api-reference/conversations/create-new-conversation
        """
        return await self._caller.call(
            _CREATE,
            {
                "inbox_id": inbox_id,
                "contact_id": contact_id,
                "source_id": source_id,
                "status": status,
                "snoozed_until": snoozed_until,
                "assignee_id": assignee_id,
                "team_id": team_id,
                "additional_attributes": additional_attributes,
                "custom_attributes": custom_attributes,
                "hmac_verified": hmac_verified,
                "message": message,
            },
        )

    def filter(
        self,
        *,
        conditions: Sequence[FilterCondition],
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Conversation, ConversationPage]:
        """Find conversations by conditions.

        A search that is more exact than the list, and covers conversations in every state. Those with
        the latest activity come first. Attributes by which to search: `status`, `priority`,
        `assignee_id`, `inbox_id`, `team_id`, `contact_id`, `display_id`, `campaign_id`, `labels`,
        `browser_language`, `conversation_language`, `referer`, `mail_subject`, `created_at`,
        `last_activity_at`, and custom attributes that the account has defined.

        Args:
            conditions: The conditions, each joined to the next by its `query_operator`.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

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

        Source: https://developers.chatwoot.com/api-reference/conversations/conversations-filter
        """
        return self._caller.paginate(
            _FILTER,
            {"conditions": conditions},
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def get(self, conversation_id: int) -> Conversation:
        """Read one conversation.

        With its last message, if there is one; list the messages to read the others.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.

        Returns:
            The conversation.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/conversations/conversation-details
        """
        return await self._caller.call(_GET, {"conversation_id": conversation_id})

    async def delete(self, conversation_id: int) -> None:
        """Delete a conversation.

        With all its messages and files, for good. Administrators only.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations_controller.rb
        """
        await self._caller.call(_DELETE, {"conversation_id": conversation_id})

    async def update(
        self,
        conversation_id: int,
        *,
        priority: Literal["low", "medium", "high", "urgent"] | None | Unset = UNSET,
        sla_policy_id: int | Unset = UNSET,
    ) -> Conversation:
        """Change the priority or the service level of a conversation.

        These two and nothing else: the state, the assignee, the team and the labels have operations of
        their own. Null takes the priority away. Service levels belong to the enterprise edition.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            priority: How urgent it is. Null for no priority.
            sla_policy_id: The service level that is agreed on, in the enterprise edition.

        Returns:
            The conversation.

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

        Source: https://developers.chatwoot.com/api-reference/conversations/update-conversation
        """
        return await self._caller.call(
            _UPDATE,
            {"conversation_id": conversation_id, "priority": priority, "sla_policy_id": sla_policy_id},
        )

    async def toggle_status(
        self,
        conversation_id: int,
        *,
        status: Literal["open", "resolved", "pending", "snoozed"] | Unset = UNSET,
        snoozed_until: datetime | Unset = UNSET,
    ) -> StatusChange:
        """Open, resolve, snooze or set a conversation aside.

        Sets the `status` that is given. Without one it is turned over: what is open becomes resolved,
        everything else open. An agent who opens a conversation becomes its assignee; an administrator
        does not.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            status: The state to set. Without it the state is turned over.
            snoozed_until: When a snoozed conversation comes back. Without it that is when the contact
                writes again.

        Returns:
            The state of the conversation afterwards.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/conversations/toggle-status
        """
        return await self._caller.call(
            _TOGGLE_STATUS,
            {"conversation_id": conversation_id, "status": status, "snoozed_until": snoozed_until},
        )

    async def assign(
        self,
        conversation_id: int,
        *,
        assignee_id: int | None | Unset = UNSET,
        assignee_type: Literal["AgentBot"] | Unset = UNSET,
        team_id: int | None | Unset = UNSET,
    ) -> Assignee | None:
        """Give a conversation to an agent, a bot or a team.

        One of the three in each call: next to `assignee_id` the server ignores `team_id`. Null takes
        the conversation away from whoever has it, and so does an agent's id that nobody in the account
        has; an unknown bot changes nothing.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            assignee_id: The agent, or with `assignee_type` the bot. Null for nobody.
            assignee_type: Says that `assignee_id` is a bot's.
            team_id: The team. Null for none.

        Returns:
            Who has it now. Null if that is nobody.

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
        https://developers.chatwoot.com/api-reference/conversation-assignments/assign-conversation
        """
        return await self._caller.call(
            _ASSIGN,
            {
                "conversation_id": conversation_id,
                "assignee_id": assignee_id,
                "assignee_type": assignee_type,
                "team_id": team_id,
            },
        )

    async def labels(self, conversation_id: int) -> builtins.list[str]:
        """Read the labels of a conversation.

        The titles alone. What else there is to a label stands in the labels of the account.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.

        Returns:
            The titles.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/conversations/list-labels
        """
        return await self._caller.call(_LABELS, {"conversation_id": conversation_id})

    async def set_labels(self, conversation_id: int, *, labels: Sequence[str]) -> builtins.list[str]:
        """Set the labels of a conversation.

        Replaces all labels of the conversation, in spite of the vendor's "add": to add one, read the
        labels first. Titles need not be among the labels of the account.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            labels: All titles that there are to be; none takes all labels away.

        Returns:
            The titles that the conversation has now.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/conversations/add-labels
        """
        return await self._caller.call(_SET_LABELS, {"conversation_id": conversation_id, "labels": labels})

    async def counts(
        self,
        *,
        status: Literal["open", "resolved", "pending", "snoozed", "all"] | None = None,
        inbox_id: int | None = None,
        team_id: int | None = None,
        labels: Sequence[str] | None = None,
        query: str | None = None,
        conversation_type: Literal["mention", "participating", "unattended"] | None = None,
        source_id: str | None = None,
    ) -> ConversationCounts:
        """Count conversations.

        Those that the list would show for the same filters, without reading them. 30 times a minute for
        each token and account. With a search for text the numbers cover one page only.

        Args:
            status: Only conversations in this state. Ignored together with `query`. By default `open`.
            inbox_id: Only those of this inbox.
            team_id: Only those of this team. A team that does not exist is answered with 404.
            labels: Only what has at least one of these labels, by title.
            query: Only those with a message that contains this text.
            conversation_type: Only those in which you are mentioned, in which you take part, or that
                nobody has attended to.
            source_id: Only those of this session of a contact.

        Returns:
            The numbers.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/conversations/get-conversation-counts
        """
        return await self._caller.call(
            _COUNTS,
            {
                "status": status,
                "inbox_id": inbox_id,
                "team_id": team_id,
                "labels": labels,
                "query": query,
                "conversation_type": conversation_type,
                "source_id": source_id,
            },
        )

    def search(
        self,
        *,
        query: str,
        assignee_type: Literal["me", "unassigned", "assigned", "all"] | None = None,
        inbox_id: int | None = None,
        team_id: int | None = None,
        labels: Sequence[str] | None = None,
        sort_by: Literal[
            "last_activity_at_desc",
            "last_activity_at_asc",
            "created_at_desc",
            "created_at_asc",
            "priority_desc",
            "priority_asc",
            "waiting_since_desc",
            "waiting_since_asc",
            "priority_desc_created_at_asc",
            "unread",
        ]
        | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[FoundConversation, FoundConversationPage]:
        """Search conversations by a piece of text.

        Conversations in any state with a message that contains the text, those with the latest activity
        first. They come in brief, with fewer fields than the list has.

        Args:
            query: The text.
            assignee_type: Only those that are yours, that nobody has, or that somebody has. By default
                `all`.
            inbox_id: Only those of this inbox.
            team_id: Only those of this team. A team that does not exist is answered with 404.
            labels: Only what has at least one of these labels, by title.
            sort_by: The order, by default `last_activity_at_desc`. A conversation that becomes active
                moves to the front of that order while you page, and a walk that is under way may miss
                it; by `created_at_asc` and `created_at_desc` it stays where it is.
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

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations_controller.rb
        """
        return self._caller.paginate(
            _SEARCH,
            {
                "query": query,
                "assignee_type": assignee_type,
                "inbox_id": inbox_id,
                "team_id": team_id,
                "labels": labels,
                "sort_by": sort_by,
            },
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def unread_counts(self) -> UnreadCounts:
        """Count unread conversations.

        By inbox, label and team, as the dashboard shows them beside their names; what has none is left
        out. Refused with 403 where the feature is not switched on for the account.

        Returns:
            The numbers.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            PermissionDeniedError: The account has this feature switched off.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations/unread_counts_controller.rb
        """
        return await self._caller.call(_UNREAD_COUNTS, {})

    async def set_priority(
        self, conversation_id: int, *, priority: Literal["low", "medium", "high", "urgent"] | None
    ) -> None:
        """Set the priority of a conversation.

        Sets what is given, in spite of the vendor's "toggle". Null takes the priority away.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            priority: How urgent it is. Null for no priority.

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

        Source: https://developers.chatwoot.com/api-reference/conversations/toggle-priority
        """
        await self._caller.call(_SET_PRIORITY, {"conversation_id": conversation_id, "priority": priority})

    async def toggle_typing(
        self, conversation_id: int, *, typing_status: Literal["on", "off"], is_private: bool | Unset = UNSET
    ) -> None:
        """Show the contact whether somebody is typing.

        Nothing is stored; the contact's chat and the dashboards that are open at the moment are told.
        The contact is not told about a private note.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            typing_status: Whether somebody is typing.
            is_private: Whether it is a private note that is being written.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/conversations/toggle-typing-status
        """
        await self._caller.call(
            _TOGGLE_TYPING,
            {"conversation_id": conversation_id, "typing_status": typing_status, "is_private": is_private},
        )

    async def set_custom_attributes(
        self, conversation_id: int, *, custom_attributes: Mapping[str, object]
    ) -> dict[str, Any]:
        """Set the custom attributes of a conversation.

        Replaces all of them, other than for contacts: to add one, read the conversation first and give
        the others as well. An empty object takes all away.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            custom_attributes: All custom attributes that the conversation is to have.

        Returns:
            The custom attributes that the conversation has now.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/conversations/update-custom-attributes
        """
        return await self._caller.call(
            _SET_CUSTOM_ATTRIBUTES,
            {"conversation_id": conversation_id, "custom_attributes": custom_attributes},
        )

    async def mute(self, conversation_id: int) -> None:
        """Mute a conversation.

        Resolves the conversation and blocks its contact, so that what they write next opens nothing.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations_controller.rb
        """
        await self._caller.call(_MUTE, {"conversation_id": conversation_id})

    async def unmute(self, conversation_id: int) -> None:
        """Take back that a conversation is muted.

        Its contact is no longer blocked. The state of the conversation stays as it is.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations_controller.rb
        """
        await self._caller.call(_UNMUTE, {"conversation_id": conversation_id})

    async def send_transcript(self, conversation_id: int, *, email: str) -> None:
        """Send a conversation by e-mail.

        What the contact may see of it, to any address. 1,000 times an hour and account; an account that
        has sent as many e-mails as it may is refused with 429 and an empty body, and a plan without
        transcripts with 402.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
            email: The address to which it goes.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            APIStatusError: The plan of the account has no transcripts.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations_controller.rb
        """
        await self._caller.call(_SEND_TRANSCRIPT, {"conversation_id": conversation_id, "email": email})

    async def update_last_seen(self, conversation_id: int) -> Conversation:
        """Mark a conversation as read.

        Everything up to now counts as seen by the agents, and by the assignee if that is you. Where
        nothing is unread the server may leave the time as it is for an hour.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.

        Returns:
            The conversation.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations_controller.rb
        """
        return await self._caller.call(_UPDATE_LAST_SEEN, {"conversation_id": conversation_id})

    async def mark_unread(self, conversation_id: int) -> Conversation:
        """Mark a conversation as unread.

        From the contact's last message on, for all agents.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.

        Returns:
            The conversation.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations_controller.rb
        """
        return await self._caller.call(_MARK_UNREAD, {"conversation_id": conversation_id})

    def attachments(
        self,
        conversation_id: int,
        *,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[SentFile, SentFilePage]:
        """List the files of a conversation.

        Files, places and the like, whoever sent them, in private notes too, the newest first.

        Args:
            conversation_id: Number of the conversation within its account, the `id` that every answer
                shows.
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

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/conversations_controller.rb
        """
        return self._caller.paginate(
            _ATTACHMENTS,
            {"conversation_id": conversation_id},
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )
