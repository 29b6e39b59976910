# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    Param,
    Rate,
    Unset,
    encode,
)

from .models.csat_survey import CsatSurvey

_RATE: Final = Rate(3000, 60)
_PARAM_CONVERSATION_UUID: Final = Param(
    name="conversation_uuid", key="conversation_uuid", place=In.PATH, encode=encode.text(1), required=True
)

_GET: Final[Operation[CsatSurvey]] = Operation(
    vendor="chatwoot",
    id="get_csat_survey",
    method="GET",
    path="/public/api/v1/csat_survey/{conversation_uuid}",
    params=(_PARAM_CONVERSATION_UUID,),
    decode=CsatSurvey.from_dict,
    safe_to_repeat=True,
    authenticated=False,
    rates=(_RATE,),
)

_ANSWER: Final[Operation[CsatSurvey]] = Operation(
    vendor="chatwoot",
    id="update_csat_survey",
    method="PUT",
    path="/public/api/v1/csat_survey/{conversation_uuid}",
    params=(
        _PARAM_CONVERSATION_UUID,
        Param(
            name="rating",
            key="rating",
            place=In.BODY,
            encode=encode.integer(1, 5),
            required=True,
            within=("message", "submitted_values", "csat_survey_response"),
        ),
        Param(
            name="feedback_message",
            key="feedback_message",
            place=In.BODY,
            encode=encode.text(),
            within=("message", "submitted_values", "csat_survey_response"),
        ),
    ),
    decode=CsatSurvey.from_dict,
    has_body=True,
    safe_to_repeat=True,
    authenticated=False,
    rates=(_RATE,),
)


class PublicSurveys:
    """The survey at the end of a conversation. Whoever knows the conversation's `uuid` may answer it, in
    every kind of inbox.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self, conversation_uuid: str) -> CsatSurvey:
        """Read the survey of a conversation.

        With the answer that was given to it, if there is one. A conversation without a survey is
        answered with 404.

        Args:
            conversation_uuid: The conversation, by its `uuid` and not by its number.

        Returns:
            The survey.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/public/api/v1/csat_survey_controller.rb
        """
        return await self._caller.call(_GET, {"conversation_uuid": conversation_uuid})

    async def answer(
        self, conversation_uuid: str, *, rating: int, feedback_message: str | Unset = UNSET
    ) -> CsatSurvey:
        """Answer the survey of a conversation.

        In place of an answer that was given before. After 14 days the answer is 422.

        Args:
            conversation_uuid: The conversation, by its `uuid` and not by its number.
            rating: From 1, the worst, to 5, the best.
            feedback_message: What the contact has to say about it.

        Returns:
            The survey.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/public/api/v1/csat_survey_controller.rb
        """
        return await self._caller.call(
            _ANSWER,
            {"conversation_uuid": conversation_uuid, "rating": rating, "feedback_message": feedback_message},
        )
