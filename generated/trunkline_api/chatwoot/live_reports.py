# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final, Literal

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    Rate,
    decode,
    encode,
)

from .models.live_report_conversations import LiveReportConversations
from .models.live_report_group import LiveReportGroup

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_TEAM_ID: Final = Param(name="team_id", key="team_id", place=In.QUERY, encode=encode.integer(1))

_CONVERSATIONS: Final[Operation[LiveReportConversations]] = Operation(
    vendor="chatwoot",
    id="get_live_conversation_metrics",
    method="GET",
    path="/api/v2/accounts/{account_id}/live_reports/conversation_metrics",
    params=(_PARAM_ACCOUNT_ID, _PARAM_TEAM_ID),
    decode=LiveReportConversations.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_GROUPED_CONVERSATIONS: Final[Operation[list[LiveReportGroup]]] = Operation(
    vendor="chatwoot",
    id="get_live_grouped_conversation_metrics",
    method="GET",
    path="/api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="group_by",
            key="group_by",
            place=In.QUERY,
            encode=encode.choice("team_id", "assignee_id"),
            required=True,
        ),
        _PARAM_TEAM_ID,
    ),
    decode=lambda v: decode.array(v, LiveReportGroup.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)


class LiveReports:
    """What is open at this moment. For administrators only."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def conversations(self, *, team_id: int | None = None) -> LiveReportConversations:
        """Count conversations at this moment.

        How many conversations are open, unanswered, without an agent and pending now, in the account or
        in one team. Not in the vendor's document; for administrators only.

        Args:
            team_id: Only conversations of this team.

        Returns:
            The counts.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v2/accounts/live_reports_controller.rb
        """
        return await self._caller.call(_CONVERSATIONS, {"team_id": team_id})

    async def grouped_conversations(
        self, *, group_by: Literal["team_id", "assignee_id"], team_id: int | None = None
    ) -> list[LiveReportGroup]:
        """Count conversations at this moment, by team or agent.

        One line for each team or agent with open conversations; the line without an id counts those
        that have none. Not in the vendor's document; for administrators only.

        Args:
            group_by: What to count together.
            team_id: Only conversations of this team.

        Returns:
            The counts.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            UnprocessableEntityError: Another `group_by`.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v2/accounts/live_reports_controller.rb
        """
        return await self._caller.call(_GROUPED_CONVERSATIONS, {"group_by": group_by, "team_id": team_id})
