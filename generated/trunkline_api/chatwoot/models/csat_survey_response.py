# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested


@define(kw_only=True)
class CsatSurveyResponse(Model):
    """How a contact rated a conversation."""

    id: int
    """Id of the rating."""
    rating: int | None = None
    """From 1, the worst, to 5, the best."""
    feedback_message: str | None = None
    """What the contact has to say about it."""
    csat_review_notes: str | None = None
    """A note by colleagues."""
    review_notes_updated_at: datetime | None = None
    """When the note was written."""
    review_notes_updated_by: CsatReviewer | None = None
    """Who wrote the note."""
    account_id: int | None = None
    """The account."""
    message_id: int | None = None
    """The message that asked for it."""
    contact: Contact | None = None
    """Who rated. Absent if the contact is gone."""
    conversation_id: int | None = None
    """Number of the conversation within its account."""
    assigned_agent: Agent | None = None
    """Who had the conversation. Absent if nobody had."""
    created_at: datetime | None = None
    """When the contact rated."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("rating", "rating"),
        Field("feedback_message", "feedback_message"),
        Field("csat_review_notes", "csat_review_notes"),
        Field("review_notes_updated_at", "review_notes_updated_at", epoch),
        Field("review_notes_updated_by", "review_notes_updated_by", nested),
        Field("account_id", "account_id"),
        Field("message_id", "message_id"),
        Field("contact", "contact", nested),
        Field("conversation_id", "conversation_id"),
        Field("assigned_agent", "assigned_agent", nested),
        Field("created_at", "created_at", epoch),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.rating = (
                v if (v := src.get("rating")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.feedback_message = (
                v if (v := src.get("feedback_message")) is None or v.__class__ is str else decode.text(v)
            )
            o.csat_review_notes = (
                v if (v := src.get("csat_review_notes")) is None or v.__class__ is str else decode.text(v)
            )
            o.review_notes_updated_at = (
                None if (v := src.get("review_notes_updated_at")) is None else decode.maybe_timestamp(v)
            )
            o.review_notes_updated_by = (
                None if (v := src.get("review_notes_updated_by")) is None else _csat_reviewer(v)
            )
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.message_id = (
                v if (v := src.get("message_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.contact = None if (v := src.get("contact")) is None else _contact(v)
            o.conversation_id = (
                v
                if (v := src.get("conversation_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.assigned_agent = None if (v := src.get("assigned_agent")) is None else _agent(v)
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CsatSurveyResponse._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .agent import Agent
from .contact import Contact
from .csat_reviewer import CsatReviewer

_agent: Final = Agent.from_dict
_contact: Final = Contact.from_dict
_csat_reviewer: Final = CsatReviewer.from_dict
