# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested


@define(kw_only=True)
class ContactNote(Model):
    """Something that an agent has written down about a contact."""

    id: int
    """Id of the note."""
    content: str | None = None
    """The text."""
    account_id: int | None = None
    """The account."""
    contact_id: int | None = None
    """The contact."""
    user: Agent | None = None
    """Who wrote it. Absent if they are no longer there."""
    created_at: datetime | None = None
    """When it was written."""
    updated_at: datetime | None = None
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("content", "content"),
        Field("account_id", "account_id"),
        Field("contact_id", "contact_id"),
        Field("user", "user", nested),
        Field("created_at", "created_at", epoch),
        Field("updated_at", "updated_at", epoch),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.content = v if (v := src.get("content")) is None or v.__class__ is str else decode.text(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.contact_id = (
                v if (v := src.get("contact_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.user = None if (v := src.get("user")) is None else _agent(v)
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ContactNote._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .agent import Agent

_agent: Final = Agent.from_dict
