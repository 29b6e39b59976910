# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal

from trunkline.runtime import (
    Caller,
    Content,
    Download,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    Rate,
    decode,
    encode,
)

from .models.report_agent_conversations import ReportAgentConversations
from .models.report_bot_metrics import ReportBotMetrics
from .models.report_bot_summary import ReportBotSummary
from .models.report_inbox_label_matrix import ReportInboxLabelMatrix
from .models.report_open_conversations import ReportOpenConversations
from .models.report_outgoing_messages import ReportOutgoingMessages
from .models.report_point import ReportPoint
from .models.report_response_time_buckets import ReportResponseTimeBuckets
from .models.report_summary import ReportSummary

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_SINCE: Final = Param(name="since", key="since", place=In.QUERY, encode=encode.epoch, required=True)
_PARAM_UNTIL: Final = Param(name="until", key="until", place=In.QUERY, encode=encode.epoch, required=True)
_PARAM_BUSINESS_HOURS: Final = Param(
    name="business_hours", key="business_hours", place=In.QUERY, encode=encode.boolean
)
_PARAM_TYPE: Final = Param(
    name="type",
    key="type",
    place=In.QUERY,
    encode=encode.choice("account", "agent", "inbox", "label", "team"),
    required=True,
)
_PARAM_ID: Final = Param(name="id", key="id", place=In.QUERY, encode=encode.integer(1))
_PARAM_TIMEZONE_OFFSET: Final = Param(
    name="timezone_offset", key="timezone_offset", place=In.QUERY, encode=encode.number(-12, 14)
)

_TIMESERIES: Final[Operation[list[ReportPoint]]] = Operation(
    vendor="chatwoot",
    id="list_all_conversation_statistics",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="metric",
            key="metric",
            place=In.QUERY,
            encode=encode.choice(
                "conversations_count",
                "incoming_messages_count",
                "outgoing_messages_count",
                "avg_first_response_time",
                "avg_resolution_time",
                "reply_time",
                "resolutions_count",
                "bot_resolutions_count",
                "bot_handoffs_count",
            ),
            required=True,
        ),
        _PARAM_TYPE,
        _PARAM_ID,
        _PARAM_SINCE,
        _PARAM_UNTIL,
        Param(
            name="group_by",
            key="group_by",
            place=In.QUERY,
            encode=encode.choice("hour", "day", "week", "month", "year"),
        ),
        _PARAM_TIMEZONE_OFFSET,
        _PARAM_BUSINESS_HOURS,
    ),
    decode=lambda v: decode.array(v, ReportPoint.from_dict),
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
)

_SUMMARY: Final[Operation[ReportSummary]] = Operation(
    vendor="chatwoot",
    id="list_all_conversation_statistics_summary",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/summary",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_TYPE,
        _PARAM_ID,
        _PARAM_SINCE,
        _PARAM_UNTIL,
        _PARAM_TIMEZONE_OFFSET,
        _PARAM_BUSINESS_HOURS,
    ),
    decode=ReportSummary.from_dict,
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
)

_BOT_SUMMARY: Final[Operation[ReportBotSummary]] = Operation(
    vendor="chatwoot",
    id="get_bot_summary_report",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/bot_summary",
    params=(_PARAM_ACCOUNT_ID, _PARAM_TYPE, _PARAM_ID, _PARAM_SINCE, _PARAM_UNTIL),
    decode=ReportBotSummary.from_dict,
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
)

_BOT_METRICS: Final[Operation[ReportBotMetrics]] = Operation(
    vendor="chatwoot",
    id="get_bot_metrics_report",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/bot_metrics",
    params=(_PARAM_ACCOUNT_ID, _PARAM_SINCE, _PARAM_UNTIL),
    decode=ReportBotMetrics.from_dict,
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
)

_CONVERSATIONS: Final[Operation[ReportOpenConversations]] = Operation(
    vendor="chatwoot",
    id="get_account_conversation_metrics",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/conversations",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="type", key="type", place=In.QUERY, encode=encode.choice("account")),
    ),
    decode=ReportOpenConversations.from_dict,
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
)

_AGENT_CONVERSATIONS: Final[PagedOperation[ReportAgentConversations, None]] = PagedOperation(
    vendor="chatwoot",
    id="get_agent_conversation_metrics",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/conversations/",
    params=(_PARAM_ACCOUNT_ID, Param(name="type", key="type", place=In.QUERY, encode=encode.choice("agent"))),
    decode=lambda v: decode.array(v, ReportAgentConversations.from_dict),
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
    style="page",
    position="page",
    key="id",
)

_FIRST_RESPONSE_TIMES: Final[Operation[dict[str, ReportResponseTimeBuckets]]] = Operation(
    vendor="chatwoot",
    id="get_first_response_time_distribution",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/first_response_time_distribution",
    params=(_PARAM_ACCOUNT_ID, _PARAM_SINCE, _PARAM_UNTIL),
    decode=lambda v: decode.mapping(v, ReportResponseTimeBuckets.from_dict),
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
)

_INBOX_LABEL_MATRIX: Final[Operation[ReportInboxLabelMatrix]] = Operation(
    vendor="chatwoot",
    id="get_inbox_label_matrix",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/inbox_label_matrix",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_SINCE,
        _PARAM_UNTIL,
        Param(
            name="inbox_ids", key="inbox_ids[]", place=In.QUERY, encode=encode.sequence(encode.integer(1), 1)
        ),
        Param(
            name="label_ids", key="label_ids[]", place=In.QUERY, encode=encode.sequence(encode.integer(1), 1)
        ),
    ),
    decode=ReportInboxLabelMatrix.from_dict,
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
)

_OUTGOING_MESSAGES: Final[Operation[list[ReportOutgoingMessages]]] = Operation(
    vendor="chatwoot",
    id="get_outgoing_messages_count",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/outgoing_messages_count",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="group_by",
            key="group_by",
            place=In.QUERY,
            encode=encode.choice("agent", "team", "inbox", "label"),
            required=True,
        ),
        _PARAM_SINCE,
        _PARAM_UNTIL,
    ),
    decode=lambda v: decode.array(v, ReportOutgoingMessages.from_dict),
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
)

_AGENTS_CSV: Final[Operation[Content]] = Operation(
    vendor="chatwoot",
    id="download_agents_report",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/agents",
    params=(_PARAM_ACCOUNT_ID, _PARAM_SINCE, _PARAM_UNTIL, _PARAM_BUSINESS_HOURS),
    decode=None,
    media="text/csv",
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
)

_INBOXES_CSV: Final[Operation[Content]] = Operation(
    vendor="chatwoot",
    id="download_inboxes_report",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/inboxes",
    params=(_PARAM_ACCOUNT_ID, _PARAM_SINCE, _PARAM_UNTIL, _PARAM_BUSINESS_HOURS),
    decode=None,
    media="text/csv",
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
)

_LABELS_CSV: Final[Operation[Content]] = Operation(
    vendor="chatwoot",
    id="download_labels_report",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/labels",
    params=(_PARAM_ACCOUNT_ID, _PARAM_SINCE, _PARAM_UNTIL, _PARAM_BUSINESS_HOURS),
    decode=None,
    media="text/csv",
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
)

_TEAMS_CSV: Final[Operation[Content]] = Operation(
    vendor="chatwoot",
    id="download_teams_report",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/teams",
    params=(_PARAM_ACCOUNT_ID, _PARAM_SINCE, _PARAM_UNTIL, _PARAM_BUSINESS_HOURS),
    decode=None,
    media="text/csv",
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
)

_CONVERSATIONS_CSV: Final[Operation[Content]] = Operation(
    vendor="chatwoot",
    id="download_conversations_summary_report",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/conversations_summary",
    params=(_PARAM_ACCOUNT_ID, _PARAM_SINCE, _PARAM_UNTIL, _PARAM_BUSINESS_HOURS),
    decode=None,
    media="text/csv",
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
)

_TRAFFIC_CSV: Final[Operation[Content]] = Operation(
    vendor="chatwoot",
    id="download_conversation_traffic_report",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/conversation_traffic",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="timezone_offset",
            key="timezone_offset",
            place=In.QUERY,
            encode=encode.number(-12, 14),
            required=True,
        ),
    ),
    decode=None,
    media="text/csv",
    safe_to_repeat=True,
    rates=(Rate(100, 60, own=True), _RATE),
)


class Reports:
    """Numbers of the account over time. For administrators only."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def timeseries(
        self,
        *,
        metric: Literal[
            "conversations_count",
            "incoming_messages_count",
            "outgoing_messages_count",
            "avg_first_response_time",
            "avg_resolution_time",
            "reply_time",
            "resolutions_count",
            "bot_resolutions_count",
            "bot_handoffs_count",
        ],
        type: Literal["account", "agent", "inbox", "label", "team"],
        since: datetime,
        until: datetime,
        id: int | None = None,
        group_by: Literal["hour", "day", "week", "month", "year"] | None = None,
        timezone_offset: float | None = None,
        business_hours: bool | None = None,
    ) -> list[ReportPoint]:
        """Follow one number over time.

        One point for each hour, day, week, month or year of the period, those without any event among
        them. Averages are in seconds and come with the number of events that they were made from; a
        period without one shows 0.

        `id` says which agent, inbox, label or team; only the account as a whole needs none. For
        administrators only, 100 reports a minute.

        Args:
            metric: What to count. Those that begin with `avg`, and `reply_time`, are averages in
                seconds.
            type: Whose numbers. The server fails without it.
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.
            id: Which agent, inbox, label or team. Only for `account` it is left out.
            group_by: How long each period is. A day by default.
            timezone_offset: Where days begin, in hours from UTC. By default they begin in UTC.
            business_hours: Whether averages count only the hours in which an inbox is staffed. By
                default they count all.

        Returns:
            The points, the oldest first.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/reports/get-account-reports
        """
        return await self._caller.call(
            _TIMESERIES,
            {
                "metric": metric,
                "type": type,
                "id": id,
                "since": since,
                "until": until,
                "group_by": group_by,
                "timezone_offset": timezone_offset,
                "business_hours": business_hours,
            },
        )

    async def summary(
        self,
        *,
        type: Literal["account", "agent", "inbox", "label", "team"],
        since: datetime,
        until: datetime,
        id: int | None = None,
        timezone_offset: float | None = None,
        business_hours: bool | None = None,
    ) -> ReportSummary:
        """Sum up a period.

        Totals and averages of a period, and in `previous` the same of the period before it, which is
        just as long. Averages are in seconds, and null where there was nothing to average.

        `id` says which agent, inbox, label or team; only the account as a whole needs none. For
        administrators only, 100 reports a minute.

        Args:
            type: Whose numbers. The server fails without it.
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.
            id: Which agent, inbox, label or team. Only for `account` it is left out.
            timezone_offset: Where days begin, in hours from UTC. By default they begin in UTC.
            business_hours: Whether averages count only the hours in which an inbox is staffed. By
                default they count all.

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

        Source: https://developers.chatwoot.com/api-reference/reports/get-account-reports-summary
        """
        return await self._caller.call(
            _SUMMARY,
            {
                "type": type,
                "id": id,
                "since": since,
                "until": until,
                "timezone_offset": timezone_offset,
                "business_hours": business_hours,
            },
        )

    async def bot_summary(
        self,
        *,
        type: Literal["account", "agent", "inbox", "label", "team"],
        since: datetime,
        until: datetime,
        id: int | None = None,
    ) -> ReportBotSummary:
        """Sum up what bots did in a period.

        How many conversations bots resolved and handed over to people, and in `previous` the same of
        the period before. Not in the vendor's document; for administrators only, 100 reports a minute.

        Args:
            type: Whose numbers. The server fails without it.
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.
            id: Which agent, inbox, label or team. Only for `account` it is left out.

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

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v2/accounts/reports_controller.rb
        """
        return await self._caller.call(_BOT_SUMMARY, {"type": type, "id": id, "since": since, "until": until})

    async def bot_metrics(self, *, since: datetime, until: datetime) -> ReportBotMetrics:
        """Tell how much bots did in a period.

        Conversations and messages in inboxes that have a bot, and the shares of conversations that it
        resolved and handed over, in whole percent. Not in the vendor's document; for administrators
        only, 100 reports a minute.

        Args:
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.

        Returns:
            The numbers.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/builders/v2/reports/bot_metrics_builder.rb
        """
        return await self._caller.call(_BOT_METRICS, {"since": since, "until": until})

    async def conversations(self, *, type: Literal["account"] | None = "account") -> ReportOpenConversations:
        """Count the open conversations.

        How many conversations are open at this moment, how many of them nobody has answered and how
        many belong to nobody. For administrators only, 100 reports a minute.

        Args:
            type: Always `account`; leave it as it is.

        Returns:
            The counts.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            UnprocessableEntityError: Without `type`. There is no body.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/reports/account-conversation-metrics
        """
        return await self._caller.call(_CONVERSATIONS, {"type": type})

    def agent_conversations(
        self,
        *,
        type: Literal["agent"] | None = "agent",
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[ReportAgentConversations, None]:
        """Count the open conversations of each agent.

        Every member of the account with the number of conversations that are open at this moment, and
        of those that nobody has answered. On each page those with most open conversations come first;
        the pages themselves are in no order. For administrators only, 100 reports a minute.

        Args:
            type: Always `agent`; leave it as it is.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            UnprocessableEntityError: Without `type`. There is no body.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/reports/agent-conversation-metrics
        """
        return self._caller.paginate(
            _AGENT_CONVERSATIONS,
            {"type": type},
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def first_response_times(
        self, *, since: datetime, until: datetime
    ) -> dict[str, ReportResponseTimeBuckets]:
        """Tell how long first answers took.

        For each kind of channel, in how many conversations the first answer came within an hour, four
        hours, eight hours, a day, or later. Kinds without an answer in the period are absent. For
        administrators only, 100 reports a minute.

        Args:
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.

        Returns:
            The counts, by kind of channel such as `Channel::WebWidget`.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/reports/get-first-response-time-distribution-by-channel
        """
        return await self._caller.call(_FIRST_RESPONSE_TIMES, {"since": since, "until": until})

    async def inbox_label_matrix(
        self,
        *,
        since: datetime,
        until: datetime,
        inbox_ids: Sequence[int] | None = None,
        label_ids: Sequence[int] | None = None,
    ) -> ReportInboxLabelMatrix:
        """Count conversations by inbox and label.

        How many conversations of the period each inbox has with each label: `matrix[i][j]` belongs to
        `inboxes[i]` and `labels[j]`. A conversation with two labels counts twice. For administrators
        only, 100 reports a minute.

        Args:
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.
            inbox_ids: Only these inboxes. By default all of them.
            label_ids: Only these labels, by id. By default all of them.

        Returns:
            The counts, with what their rows and columns stand for.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/reports/get-inbox-label-matrix-report
        """
        return await self._caller.call(
            _INBOX_LABEL_MATRIX,
            {"since": since, "until": until, "inbox_ids": inbox_ids, "label_ids": label_ids},
        )

    async def outgoing_messages(
        self, *, group_by: Literal["agent", "team", "inbox", "label"], since: datetime, until: datetime
    ) -> list[ReportOutgoingMessages]:
        """Count what was sent.

        How many messages went out in a period, by agent, team, inbox or label. By agent, those of bots
        are not counted, and a message counts for whoever has the conversation now, whoever wrote it. A
        message in a conversation with two labels counts for both. For administrators only, 100 reports
        a minute.

        Args:
            group_by: Whose messages to count together.
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.

        Returns:
            The counts. Who sent nothing is absent.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            UnprocessableEntityError: Another `group_by`. There is no body.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/reports/get-outgoing-messages-count-grouped-by-entity
        """
        return await self._caller.call(
            _OUTGOING_MESSAGES, {"group_by": group_by, "since": since, "until": until}
        )

    def agents_csv(self, *, since: datetime, until: datetime, business_hours: bool | None = None) -> Download:
        """Download the numbers of each agent.

        A CSV file with a line for each agent, below a few lines about the report itself. Times are
        written for people, in the language of the account; for programs there is
        `summary_reports.agents`. Not in the vendor's document; for administrators only, 100 reports a
        minute.

        Args:
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.
            business_hours: Whether averages count only the hours in which an inbox is staffed. By
                default they count all.

        Returns:
            A download: ``await`` gives the whole file as `Content`, ``.save(path)`` writes it to the
                disk piece by piece, ``async for`` gives its bytes piece by piece.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v2/accounts/reports_controller.rb
        """
        return self._caller.download(
            _AGENTS_CSV, {"since": since, "until": until, "business_hours": business_hours}
        )

    def inboxes_csv(
        self, *, since: datetime, until: datetime, business_hours: bool | None = None
    ) -> Download:
        """Download the numbers of each inbox.

        A CSV file with a line for each inbox, in the manner of `agents_csv`; for programs there is
        `summary_reports.inboxes`. Not in the vendor's document; for administrators only, 100 reports a
        minute.

        Args:
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.
            business_hours: Whether averages count only the hours in which an inbox is staffed. By
                default they count all.

        Returns:
            A download: ``await`` gives the whole file as `Content`, ``.save(path)`` writes it to the
                disk piece by piece, ``async for`` gives its bytes piece by piece.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v2/accounts/reports_controller.rb
        """
        return self._caller.download(
            _INBOXES_CSV, {"since": since, "until": until, "business_hours": business_hours}
        )

    def labels_csv(self, *, since: datetime, until: datetime, business_hours: bool | None = None) -> Download:
        """Download the numbers of each label.

        A CSV file with a line for each label, in the manner of `agents_csv`; for programs there is
        `summary_reports.labels`. Not in the vendor's document; for administrators only, 100 reports a
        minute.

        Args:
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.
            business_hours: Whether averages count only the hours in which an inbox is staffed. By
                default they count all.

        Returns:
            A download: ``await`` gives the whole file as `Content`, ``.save(path)`` writes it to the
                disk piece by piece, ``async for`` gives its bytes piece by piece.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v2/accounts/reports_controller.rb
        """
        return self._caller.download(
            _LABELS_CSV, {"since": since, "until": until, "business_hours": business_hours}
        )

    def teams_csv(self, *, since: datetime, until: datetime, business_hours: bool | None = None) -> Download:
        """Download the numbers of each team.

        A CSV file with a line for each team, in the manner of `agents_csv`; for programs there is
        `summary_reports.teams`. Not in the vendor's document; for administrators only, 100 reports a
        minute.

        Args:
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.
            business_hours: Whether averages count only the hours in which an inbox is staffed. By
                default they count all.

        Returns:
            A download: ``await`` gives the whole file as `Content`, ``.save(path)`` writes it to the
                disk piece by piece, ``async for`` gives its bytes piece by piece.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v2/accounts/reports_controller.rb
        """
        return self._caller.download(
            _TEAMS_CSV, {"since": since, "until": until, "business_hours": business_hours}
        )

    def conversations_csv(
        self, *, since: datetime, until: datetime, business_hours: bool | None = None
    ) -> Download:
        """Download the numbers of the account.

        A CSV file with the numbers of the whole account, in the manner of `agents_csv`; for programs
        there is `summary`. Not in the vendor's document; for administrators only, 100 reports a minute.

        Args:
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.
            business_hours: Whether averages count only the hours in which an inbox is staffed. By
                default they count all.

        Returns:
            A download: ``await`` gives the whole file as `Content`, ``.save(path)`` writes it to the
                disk piece by piece, ``async for`` gives its bytes piece by piece.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v2/accounts/reports_controller.rb
        """
        return self._caller.download(
            _CONVERSATIONS_CSV, {"since": since, "until": until, "business_hours": business_hours}
        )

    def traffic_csv(self, *, timezone_offset: float) -> Download:
        """Download how many conversations each hour brings.

        A CSV file with a line for each hour of the day and a column for each date. It always covers the
        days up to now; there is no period to choose. Not in the vendor's document; for administrators
        only, 100 reports a minute.

        Args:
            timezone_offset: Where days begin, in hours from UTC.

        Returns:
            A download: ``await`` gives the whole file as `Content`, ``.save(path)`` writes it to the
                disk piece by piece, ``async for`` gives its bytes piece by piece.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/helpers/api/v2/accounts/heatmap_helper.rb
        """
        return self._caller.download(_TRAFFIC_CSV, {"timezone_offset": timezone_offset})
