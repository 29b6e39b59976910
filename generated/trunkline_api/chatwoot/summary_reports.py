# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from datetime import datetime
from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    Rate,
    decode,
    encode,
)

from .models.report_channel import ReportChannel
from .models.report_line import ReportLine

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_SINCE: Final = Param(name="since", key="since", place=In.QUERY, encode=encode.epoch, required=True)
_PARAM_UNTIL: Final = Param(name="until", key="until", place=In.QUERY, encode=encode.epoch, required=True)
_PARAM_BUSINESS_HOURS: Final = Param(
    name="business_hours", key="business_hours", place=In.QUERY, encode=encode.boolean
)

_AGENTS: Final[Operation[list[ReportLine]]] = Operation(
    vendor="chatwoot",
    id="get_agent_summary_report",
    method="GET",
    path="/api/v2/accounts/{account_id}/summary_reports/agent",
    params=(_PARAM_ACCOUNT_ID, _PARAM_SINCE, _PARAM_UNTIL, _PARAM_BUSINESS_HOURS),
    decode=lambda v: decode.array(v, ReportLine.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_TEAMS: Final[Operation[list[ReportLine]]] = Operation(
    vendor="chatwoot",
    id="get_team_summary_report",
    method="GET",
    path="/api/v2/accounts/{account_id}/summary_reports/team",
    params=(_PARAM_ACCOUNT_ID, _PARAM_SINCE, _PARAM_UNTIL, _PARAM_BUSINESS_HOURS),
    decode=lambda v: decode.array(v, ReportLine.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_INBOXES: Final[Operation[list[ReportLine]]] = Operation(
    vendor="chatwoot",
    id="get_inbox_summary_report",
    method="GET",
    path="/api/v2/accounts/{account_id}/summary_reports/inbox",
    params=(_PARAM_ACCOUNT_ID, _PARAM_SINCE, _PARAM_UNTIL, _PARAM_BUSINESS_HOURS),
    decode=lambda v: decode.array(v, ReportLine.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_LABELS: Final[Operation[list[ReportLine]]] = Operation(
    vendor="chatwoot",
    id="get_label_summary_report",
    method="GET",
    path="/api/v2/accounts/{account_id}/summary_reports/label",
    params=(_PARAM_ACCOUNT_ID, _PARAM_SINCE, _PARAM_UNTIL, _PARAM_BUSINESS_HOURS),
    decode=lambda v: decode.array(v, ReportLine.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CHANNELS: Final[Operation[dict[str, ReportChannel]]] = Operation(
    vendor="chatwoot",
    id="get_channel_summary_report",
    method="GET",
    path="/api/v2/accounts/{account_id}/summary_reports/channel",
    params=(_PARAM_ACCOUNT_ID, _PARAM_SINCE, _PARAM_UNTIL),
    decode=lambda v: decode.mapping(v, ReportChannel.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)


class SummaryReports:
    """One line of numbers for each agent, team, inbox, label or channel. For administrators only."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def agents(
        self, *, since: datetime, until: datetime, business_hours: bool | None = None
    ) -> list[ReportLine]:
        """Sum up a period for each agent.

        One line for every member of the account, those without any work among them. Averages are in
        seconds, and null where there was nothing to average. For administrators only.

        Args:
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.
            business_hours: Whether averages count only the hours in which an inbox is staffed. By
                default they count all.

        Returns:
            One line for each agent.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/reports/get-conversation-statistics-grouped-by-agent
        """
        return await self._caller.call(
            _AGENTS, {"since": since, "until": until, "business_hours": business_hours}
        )

    async def teams(
        self, *, since: datetime, until: datetime, business_hours: bool | None = None
    ) -> list[ReportLine]:
        """Sum up a period for each team.

        One line for every team, by the team that a conversation belongs to now. Averages are in
        seconds, and null where there was nothing to average. For administrators only.

        Args:
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.
            business_hours: Whether averages count only the hours in which an inbox is staffed. By
                default they count all.

        Returns:
            One line for each team.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/reports/get-conversation-statistics-grouped-by-team
        """
        return await self._caller.call(
            _TEAMS, {"since": since, "until": until, "business_hours": business_hours}
        )

    async def inboxes(
        self, *, since: datetime, until: datetime, business_hours: bool | None = None
    ) -> list[ReportLine]:
        """Sum up a period for each inbox.

        One line for every inbox. Averages are in seconds, and null where there was nothing to average.
        For administrators only.

        Args:
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.
            business_hours: Whether averages count only the hours in which an inbox is staffed. By
                default they count all.

        Returns:
            One line for each inbox.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/reports/get-conversation-statistics-grouped-by-inbox
        """
        return await self._caller.call(
            _INBOXES, {"since": since, "until": until, "business_hours": business_hours}
        )

    async def labels(
        self, *, since: datetime, until: datetime, business_hours: bool | None = None
    ) -> list[ReportLine]:
        """Sum up a period for each label.

        One line for every label, with its title in `name`. Averages are in seconds, and 0 where there
        was nothing to average, unlike in the other summaries. A conversation with two labels counts for
        both. Not in the vendor's document; for administrators only.

        Args:
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.
            business_hours: Whether averages count only the hours in which an inbox is staffed. By
                default they count all.

        Returns:
            One line for each label.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/builders/v2/reports/label_summary_builder.rb
        """
        return await self._caller.call(
            _LABELS, {"since": since, "until": until, "business_hours": business_hours}
        )

    async def channels(self, *, since: datetime, until: datetime) -> dict[str, ReportChannel]:
        """Count conversations by channel and status.

        For each kind of channel, the conversations that began in the period, by the status that they
        have now. Kinds without one are absent. The period may not be longer than six months. Servers
        before 4.10 do not have this; for administrators only.

        Args:
            since: When the period begins.
            until: When the period ends. What happens at that moment itself is no longer in it.

        Returns:
            The counts, by kind of channel such as `Channel::WebWidget`.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            UnprocessableEntityError: The period is longer than six months.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/reports/get-conversation-statistics-grouped-by-channel-type
        """
        return await self._caller.call(_CHANNELS, {"since": since, "until": until})
