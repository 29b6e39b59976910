# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class StatusChange(Model):
    """The state of a conversation after a change."""

    success: bool | None = None
    """Whether the change was stored. Null when a bot has handed the conversation over."""
    conversation_id: int | None = None
    """Number of the conversation within its account."""
    current_status: ConversationStatus | None = None
    """The state now."""
    snoozed_until: datetime | None = None
    """When it comes back."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("success", "success"),
        Field("conversation_id", "conversation_id"),
        Field("current_status", "current_status", nested),
        Field("snoozed_until", "snoozed_until", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.success = v if (v := src.get("success")) is None or v.__class__ is bool else decode.boolean(v)
            o.conversation_id = (
                v
                if (v := src.get("conversation_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.current_status = None if (v := src.get("current_status")) is None else _conversation_status(v)
            o.snoozed_until = None if (v := src.get("snoozed_until")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in StatusChange._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .conversation_status import ConversationStatus

_conversation_status: Final = ConversationStatus.decode
