# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class SendMessageResponse(Model):
    """A link to what a send has made."""

    id: int
    """Its id."""
    href: str | None = None
    """Its path."""
    type: SendMessageResponseType | None = None
    """What it is."""
    session_id: int | None = None
    """Id of the session, if there is one yet."""
    bulk_id: int | None = None
    """Id of the bulk session, for more than 1,000 recipients."""
    message_id: int | None = None
    """Id of the message, for a single recipient."""
    schedule_id: int | None = None
    """Id of the schedule, for a message that waits."""
    chat_id: int | None = None
    """Id of the chat."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("href", "href"),
        Field("type", "type", nested),
        Field("session_id", "sessionId"),
        Field("bulk_id", "bulkId"),
        Field("message_id", "messageId"),
        Field("schedule_id", "scheduleId"),
        Field("chat_id", "chatId"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.href = v if (v := get("href")).__class__ is str or v is None else decode.text(v)
            o.type = None if (v := get("type")) is None else SendMessageResponseType.decode(v)
            o.session_id = (
                v if (v := get("sessionId")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.bulk_id = v if (v := get("bulkId")).__class__ is int or v is None else decode.maybe_integer(v)
            o.message_id = (
                v if (v := get("messageId")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.schedule_id = (
                v if (v := get("scheduleId")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.chat_id = v if (v := get("chatId")).__class__ is int or v is None else decode.maybe_integer(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in SendMessageResponse._fields)

# Models refer to each other, so they are imported when this one exists.
from .send_message_response_type import SendMessageResponseType
