# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class MessageEventData(Model):
    """One message, as webhooks are told of it."""

    id: str
    account_id: str | None = None
    """Id of the account."""
    conversation: Conversation | None = None
    """The conversation it belongs to, with its number and group."""
    group: GroupReference | None = None
    """The group of users whose inbox it is in."""
    contact: Contact | None = None
    """The other side."""
    job: JobReference | None = None
    """The send that it came from."""
    type: str | None = None
    """The kind of message, such as `sms`."""
    message: str | None = None
    """The text."""
    status: MessageStatus | None = None
    outgoing: bool | None = None
    """True if the account sent it."""
    country: str | None = None
    """Two letters."""
    segments: float | None = None
    """How many text messages it counts as."""
    price: float | None = None
    """What it cost. The currency is not documented."""
    read: bool | None = None
    operational: bool | None = None
    """Seen in deliveries; its meaning is not documented."""
    media: list[Media] | None = None
    """Files. They are fetched with the bearer token."""
    error: Problem | str | None = None
    """Why it was not delivered."""
    created: AuditStamp | None = None
    updated: AuditStamp | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("account_id", "accountId"),
        Field("conversation", "conversation", nested),
        Field("group", "group", nested),
        Field("contact", "contact", nested),
        Field("job", "job", nested),
        Field("type", "type"),
        Field("message", "message"),
        Field("status", "status", nested),
        Field("outgoing", "outgoing"),
        Field("country", "country"),
        Field("segments", "segments"),
        Field("price", "price"),
        Field("read", "read"),
        Field("operational", "operational"),
        Field("media", "media", nested),
        Field("error", "error", nested),
        Field("created", "created", nested),
        Field("updated", "updated", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is str else decode.text(v)
            o.account_id = v if (v := get("accountId")).__class__ is str or v is None else decode.text(v)
            o.conversation = (
                None
                if (v := decode.nothing_if_empty(get("conversation"))) is None
                else Conversation.from_dict(v)
            )
            o.group = None if (v := get("group")) is None else GroupReference.from_dict(v)
            o.contact = None if (v := get("contact")) is None else Contact.from_dict(v)
            o.job = None if (v := get("job")) is None else JobReference.from_dict(v)
            o.type = v if (v := get("type")).__class__ is str or v is None else decode.text(v)
            o.message = v if (v := get("message")).__class__ is str or v is None else decode.text(v)
            o.status = None if (v := get("status")) is None else MessageStatus.decode(v)
            o.outgoing = v if (v := get("outgoing")).__class__ is bool or v is None else decode.boolean(v)
            o.country = v if (v := get("country")).__class__ is str or v is None else decode.text(v)
            o.segments = (
                v if (v := get("segments")).__class__ is float or v is None else decode.maybe_number(v)
            )
            o.price = v if (v := get("price")).__class__ is float or v is None else decode.maybe_number(v)
            o.read = v if (v := get("read")).__class__ is bool or v is None else decode.boolean(v)
            o.operational = (
                v if (v := get("operational")).__class__ is bool or v is None else decode.boolean(v)
            )
            o.media = None if (v := get("media")) is None else decode.array(v, Media.from_dict)
            o.error = (
                None
                if (v := get("error")) is None
                else decode.union(v, {dict: Problem.from_dict, str: decode.text}, "Problem or str")
            )
            o.created = None if (v := get("created")) is None else AuditStamp.from_dict(v)
            o.updated = None if (v := get("updated")) is None else AuditStamp.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in MessageEventData._fields)

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
from .contact import Contact
from .conversation import Conversation
from .group_reference import GroupReference
from .job_reference import JobReference
from .media import Media
from .message_status import MessageStatus
from .problem import Problem
