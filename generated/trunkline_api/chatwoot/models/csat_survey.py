# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class CsatSurvey(Model):
    """A survey, and the answer that was given to it."""

    id: int
    """Id of the message with which it was sent."""
    csat_survey_response: CsatAnswer | None = None
    """The answer. Null without one."""
    display_type: str | None = None
    """What the contact chooses among, `emoji` or `star`."""
    content: str | None = None
    """The question."""
    inbox_avatar_url: str | None = None
    """Address of a picture of the inbox, or empty."""
    inbox_name: str | None = None
    """Name of the inbox."""
    locale: str | None = None
    """Language of the account, as a short code."""
    conversation_id: int | None = None
    """Id of the conversation in the whole installation. Not the number that other operations take."""
    created_at: datetime | None = None
    """When it was sent."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("csat_survey_response", "csat_survey_response", nested),
        Field("display_type", "display_type"),
        Field("content", "content"),
        Field("inbox_avatar_url", "inbox_avatar_url"),
        Field("inbox_name", "inbox_name"),
        Field("locale", "locale"),
        Field("conversation_id", "conversation_id"),
        Field("created_at", "created_at", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.csat_survey_response = (
                None if (v := src.get("csat_survey_response")) is None else _csat_answer(v)
            )
            o.display_type = (
                v if (v := src.get("display_type")) is None or v.__class__ is str else decode.text(v)
            )
            o.content = v if (v := src.get("content")) is None or v.__class__ is str else decode.text(v)
            o.inbox_avatar_url = (
                v if (v := src.get("inbox_avatar_url")) is None or v.__class__ is str else decode.text(v)
            )
            o.inbox_name = v if (v := src.get("inbox_name")) is None or v.__class__ is str else decode.text(v)
            o.locale = v if (v := src.get("locale")) is None or v.__class__ is str else decode.text(v)
            o.conversation_id = (
                v
                if (v := src.get("conversation_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CsatSurvey._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .csat_answer import CsatAnswer

_csat_answer: Final = CsatAnswer.from_dict
