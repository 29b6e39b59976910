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

from .models.csat_metrics import CsatMetrics
from .models.csat_survey_response import CsatSurveyResponse

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_USER_IDS: Final = Param(
    name="user_ids", key="user_ids[]", place=In.QUERY, encode=encode.sequence(encode.integer(1), 1)
)
_PARAM_INBOX_ID: Final = Param(name="inbox_id", key="inbox_id", place=In.QUERY, encode=encode.integer(1))
_PARAM_TEAM_ID: Final = Param(name="team_id", key="team_id", place=In.QUERY, encode=encode.integer(1))
_PARAM_RATING: Final = Param(name="rating", key="rating", place=In.QUERY, encode=encode.integer(1, 5))
_PARAM_SINCE: Final = Param(name="since", key="since", place=In.QUERY, encode=encode.epoch)
_PARAM_UNTIL: Final = Param(name="until", key="until", place=In.QUERY, encode=encode.epoch)

_LIST: Final[PagedOperation[CsatSurveyResponse, None]] = PagedOperation(
    vendor="chatwoot",
    id="list_csat_survey_responses",
    method="GET",
    path="/api/v1/accounts/{account_id}/csat_survey_responses",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="sort", key="sort", place=In.QUERY, encode=encode.choice("created_at", "-created_at")),
        _PARAM_SINCE,
        _PARAM_UNTIL,
        _PARAM_USER_IDS,
        _PARAM_INBOX_ID,
        _PARAM_TEAM_ID,
        _PARAM_RATING,
    ),
    decode=lambda v: decode.array(v, CsatSurveyResponse.from_dict),
    safe_to_repeat=True,
    secrets=("source_id",),
    require_together=(("since", "until"),),
    rates=(_RATE,),
    style="page",
    position="page",
    key="id",
)

_METRICS: Final[Operation[CsatMetrics]] = Operation(
    vendor="chatwoot",
    id="get_csat_survey_metrics",
    method="GET",
    path="/api/v1/accounts/{account_id}/csat_survey_responses/metrics",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_SINCE,
        _PARAM_UNTIL,
        _PARAM_USER_IDS,
        _PARAM_INBOX_ID,
        _PARAM_TEAM_ID,
        _PARAM_RATING,
    ),
    decode=CsatMetrics.from_dict,
    safe_to_repeat=True,
    require_together=(("since", "until"),),
    rates=(_RATE,),
)

_DOWNLOAD: Final[Operation[Content]] = Operation(
    vendor="chatwoot",
    id="download_csat_survey_responses",
    method="GET",
    path="/api/v1/accounts/{account_id}/csat_survey_responses/download",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="since", key="since", place=In.QUERY, encode=encode.epoch, required=True),
        Param(name="until", key="until", place=In.QUERY, encode=encode.epoch, required=True),
        _PARAM_USER_IDS,
        _PARAM_INBOX_ID,
        _PARAM_TEAM_ID,
        _PARAM_RATING,
    ),
    decode=None,
    media="text/csv",
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[CsatSurveyResponse]] = Operation(
    vendor="chatwoot",
    id="update_csat_survey_response",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/csat_survey_responses/{id}",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True),
        Param(
            name="csat_review_notes",
            key="csat_review_notes",
            place=In.BODY,
            encode=encode.nullable(encode.text()),
            required=True,
        ),
    ),
    decode=CsatSurveyResponse.from_dict,
    has_body=True,
    safe_to_repeat=True,
    secrets=("source_id",),
    rates=(_RATE,),
)


class CsatSurveyResponses:
    """How contacts rated their conversations. For administrators only."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        sort: Literal["created_at", "-created_at"] | None = "created_at",
        since: datetime | None = None,
        until: datetime | None = None,
        user_ids: Sequence[int] | None = None,
        inbox_id: int | None = None,
        team_id: int | None = None,
        rating: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[CsatSurveyResponse, None]:
        """List ratings.

        How contacts rated their conversations. Not in the vendor's document; for administrators only.

        Args:
            sort: Which come first. By default the oldest, so that new ones do not move the pages; with
                a hyphen the newest.
            since: Only what happened at this moment or later. Goes together with `until`: the server
                ignores one without the other and answers with everything.
            until: Only what happened before this moment. Goes together with `since`.
            user_ids: Only ratings of conversations that belonged to one of these agents.
            inbox_id: Only ratings of conversations in this inbox.
            team_id: Only ratings of conversations of this team.
            rating: Only ratings of this kind, from 1, the worst, to 5, the best.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/csat_survey_responses_controller.rb
        """
        return self._caller.paginate(
            _LIST,
            {
                "sort": sort,
                "since": since,
                "until": until,
                "user_ids": user_ids,
                "inbox_id": inbox_id,
                "team_id": team_id,
                "rating": rating,
            },
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def metrics(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        user_ids: Sequence[int] | None = None,
        inbox_id: int | None = None,
        team_id: int | None = None,
        rating: int | None = None,
    ) -> CsatMetrics:
        """Count ratings.

        How many ratings there are of each kind, and how many surveys were sent. The surveys are counted
        for the period alone, whatever else is asked for. Not in the vendor's document; for
        administrators only.

        Args:
            since: Only what happened at this moment or later. Goes together with `until`: the server
                ignores one without the other and answers with everything.
            until: Only what happened before this moment. Goes together with `since`.
            user_ids: Only ratings of conversations that belonged to one of these agents.
            inbox_id: Only ratings of conversations in this inbox.
            team_id: Only ratings of conversations of this team.
            rating: Only ratings of this kind, from 1, the worst, to 5, the best.

        Returns:
            The counts.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/csat_survey_responses_controller.rb
        """
        return await self._caller.call(
            _METRICS,
            {
                "since": since,
                "until": until,
                "user_ids": user_ids,
                "inbox_id": inbox_id,
                "team_id": team_id,
                "rating": rating,
            },
        )

    def download(
        self,
        *,
        since: datetime,
        until: datetime,
        user_ids: Sequence[int] | None = None,
        inbox_id: int | None = None,
        team_id: int | None = None,
        rating: int | None = None,
    ) -> Download:
        """Download ratings.

        A CSV file with a line for each rating, in the language of the account. Not in the vendor's
        document; for administrators only.

        Args:
            since: When the period begins.
            until: When the period ends.
            user_ids: Only ratings of conversations that belonged to one of these agents.
            inbox_id: Only ratings of conversations in this inbox.
            team_id: Only ratings of conversations of this team.
            rating: Only ratings of this kind, from 1, the worst, to 5, the best.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/csat_survey_responses_controller.rb
        """
        return self._caller.download(
            _DOWNLOAD,
            {
                "since": since,
                "until": until,
                "user_ids": user_ids,
                "inbox_id": inbox_id,
                "team_id": team_id,
                "rating": rating,
            },
        )

    async def update(self, id: int, *, csat_review_notes: str | None) -> CsatSurveyResponse:
        """Write a note on a rating.

        Keeps a note for colleagues beside a rating, in place of the one before; null removes it. The
        rating itself cannot be changed. Not in the vendor's document. Enterprise edition; for
        administrators only.

        Args:
            id: Id of the rating.
            csat_review_notes: The note, or null for none.

        Returns:
            The rating with the note.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/enterprise/app/controllers/enterprise/api/v1/accounts/csat_survey_responses_controller.rb
        """
        return await self._caller.call(_UPDATE, {"id": id, "csat_review_notes": csat_review_notes})
