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
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is str else decode.text(v)
            o.account_id = v if (v := src.get("accountId")) is None or v.__class__ is str else decode.text(v)
            o.conversation = (
                None if (v := decode.nothing_if_empty(src.get("conversation"))) is None else _conversation(v)
            )
            o.group = None if (v := src.get("group")) is None else _group_reference(v)
            o.contact = None if (v := src.get("contact")) is None else _contact(v)
            o.job = None if (v := src.get("job")) is None else _job_reference(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.message = v if (v := src.get("message")) is None or v.__class__ is str else decode.text(v)
            o.status = None if (v := src.get("status")) is None else _message_status(v)
            o.outgoing = v if (v := src.get("outgoing")) is None or v.__class__ is bool else decode.boolean(v)
            o.country = v if (v := src.get("country")) is None or v.__class__ is str else decode.text(v)
            o.segments = (
                v if (v := src.get("segments")) is None or v.__class__ is float else decode.maybe_number(v)
            )
            o.price = v if (v := src.get("price")) is None or v.__class__ is float else decode.maybe_number(v)
            o.read = v if (v := src.get("read")) is None or v.__class__ is bool else decode.boolean(v)
            o.operational = (
                v if (v := src.get("operational")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.media = None if (v := src.get("media")) is None else decode.array(v, _media)
            o.error = (
                None
                if (v := src.get("error")) is None
                else _problem(v)
                if v.__class__ is dict
                else decode.text(v)
                if v.__class__ is str
                else decode.neither(v, "Problem or str")
            )
            o.created = None if (v := src.get("created")) is None else _audit_stamp(v)
            o.updated = None if (v := src.get("updated")) is None else _audit_stamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in MessageEventData._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
from .contact import Contact
from .conversation import Conversation
from .group_reference import GroupReference
from .job_reference import JobReference
from .media import Media
from .message_status import MessageStatus
from .problem import Problem

_audit_stamp: Final = AuditStamp.from_dict
_contact: Final = Contact.from_dict
_conversation: Final = Conversation.from_dict
_group_reference: Final = GroupReference.from_dict
_job_reference: Final = JobReference.from_dict
_media: Final = Media.from_dict
_message_status: Final = MessageStatus.decode
_problem: Final = Problem.from_dict
