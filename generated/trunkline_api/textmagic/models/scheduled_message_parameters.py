# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ScheduledMessageParameters(Model):
    """What is sent to whom."""

    text: str | None = None
    """The text."""
    recipients: ScheduledMessageRecipients | None = None
    """The recipients."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("text", "text"),
        Field("recipients", "recipients", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.text = v if (v := src.get("text")) is None or v.__class__ is str else decode.text(v)
            o.recipients = None if (v := src.get("recipients")) is None else _scheduled_message_recipients(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ScheduledMessageParameters._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .scheduled_message_recipients import ScheduledMessageRecipients

_scheduled_message_recipients: Final = ScheduledMessageRecipients.from_dict
