# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, rfc3339


@define(kw_only=True)
class CsatAnswer(Model):
    """How a contact rated a conversation."""

    id: int
    """Id of the answer."""
    account_id: int | None = None
    """The account."""
    conversation_id: int | None = None
    """Id of the conversation in the whole installation."""
    message_id: int | None = None
    """Id of the message with which the survey was sent."""
    rating: int | None = None
    """From 1, the worst, to 5, the best."""
    feedback_message: str | None = None
    """What the contact has to say about it."""
    contact_id: int | None = None
    """The contact."""
    assigned_agent_id: int | None = None
    """The agent who had the conversation."""
    created_at: datetime | None = None
    """When it was given."""
    updated_at: datetime | None = None
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("account_id", "account_id"),
        Field("conversation_id", "conversation_id"),
        Field("message_id", "message_id"),
        Field("rating", "rating"),
        Field("feedback_message", "feedback_message"),
        Field("contact_id", "contact_id"),
        Field("assigned_agent_id", "assigned_agent_id"),
        Field("created_at", "created_at", rfc3339),
        Field("updated_at", "updated_at", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.conversation_id = (
                v
                if (v := src.get("conversation_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.message_id = (
                v if (v := src.get("message_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.rating = (
                v if (v := src.get("rating")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.feedback_message = (
                v if (v := src.get("feedback_message")) is None or v.__class__ is str else decode.text(v)
            )
            o.contact_id = (
                v if (v := src.get("contact_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.assigned_agent_id = (
                v
                if (v := src.get("assigned_agent_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CsatAnswer._fields)
_knows: Final = _KNOWN.issuperset
