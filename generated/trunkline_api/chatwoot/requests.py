# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
"""What the chatwoot API takes: the dicts inside its requests, and the encoders that check and write them.

An absent key is not sent; None, where the type allows it, is sent as null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Required, TypedDict

from trunkline.runtime import Entry, Record, encode

if TYPE_CHECKING:
    pass

__all__ = [
    "SubmittedRating",
    "SubmittedSurvey",
    "SubmittedValue",
]


class SubmittedRating(TypedDict, total=False):
    """SubmittedRating"""

    rating: Required[int]
    """From 1, the worst, to 5, the best."""
    feedback_message: str
    """What the contact has to say about it."""


SUBMITTED_RATING: Final = Record(
    "SubmittedRating",
    {
        "rating": Entry("rating", encode.integer(1, 5), required=True),
        "feedback_message": Entry("feedback_message", encode.text()),
    },
)


class SubmittedSurvey(TypedDict, total=False):
    """The answer to a satisfaction survey."""

    csat_survey_response: Required[SubmittedRating]


SUBMITTED_SURVEY: Final = Record(
    "SubmittedSurvey",
    {
        "csat_survey_response": Entry("csat_survey_response", SUBMITTED_RATING, required=True),
    },
)


class SubmittedValue(TypedDict, total=False):
    """One chosen option or one field of a form."""

    name: str
    """Name of the field, for a form."""
    title: str
    """The label that was shown, for a choice."""
    value: str
    """What was chosen or filled in."""


SUBMITTED_VALUE: Final = Record(
    "SubmittedValue",
    {
        "name": Entry("name", encode.text()),
        "title": Entry("title", encode.text()),
        "value": Entry("value", encode.text()),
    },
)
