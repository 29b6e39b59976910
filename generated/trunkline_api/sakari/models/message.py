# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class Message(Model):
    """One message, sent or received."""

    id: str
    contact: Contact | None = None
    """The other side. Left out in some answers."""
    conversation: Conversation | None = None
    """The conversation it belongs to, often no more than its id."""
    group: Group | None = None
    """The group of users whose inbox it is in."""
    job: JobReference | None = None
    """The send that it came from."""
    job_batch: int | None = None
    """Number of the batch inside the job, from 0."""
    type: str | None = None
    """The kind of message. `sms` in answers, although requests say `SMS`."""
    message: str | None = None
    """The text, with all placeholders filled in."""
    template: str | None = None
    """The text as it was given, with its placeholders."""
    outgoing: bool | None = None
    """True if the account sent it."""
    phone_number: str | None = None
    """The account's number. A plain string here, an object on a conversation."""
    country: str | None = None
    """Two letters."""
    price: float | None = None
    """What it cost. The currency is not documented."""
    segments: float | None = None
    """How many text messages it counts as."""
    read: bool | None = None
    operational: bool | None = None
    """Seen in answers; its meaning is not documented."""
    status: MessageStatus | None = None
    media: list[Media] | None = None
    send_at: datetime | None = None
    """When it is to be sent, for a message that waits."""
    error: Problem | None = None
    """Why it was not delivered."""
    created: AuditStamp | None = None
    updated: AuditStamp | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("contact", "contact", nested),
        Field("conversation", "conversation", nested),
        Field("group", "group", nested),
        Field("job", "job", nested),
        Field("job_batch", "jobBatch"),
        Field("type", "type"),
        Field("message", "message"),
        Field("template", "template"),
        Field("outgoing", "outgoing"),
        Field("phone_number", "phoneNumber"),
        Field("country", "country"),
        Field("price", "price"),
        Field("segments", "segments"),
        Field("read", "read"),
        Field("operational", "operational"),
        Field("status", "status", nested),
        Field("media", "media", nested),
        Field("send_at", "sendAt", rfc3339),
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
            o.contact = None if (v := src.get("contact")) is None else _contact(v)
            o.conversation = (
                None if (v := decode.nothing_if_empty(src.get("conversation"))) is None else _conversation(v)
            )
            o.group = None if (v := src.get("group")) is None else _group(v)
            o.job = None if (v := src.get("job")) is None else _job_reference(v)
            o.job_batch = (
                v if (v := src.get("jobBatch")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.message = v if (v := src.get("message")) is None or v.__class__ is str else decode.text(v)
            o.template = v if (v := src.get("template")) is None or v.__class__ is str else decode.text(v)
            o.outgoing = v if (v := src.get("outgoing")) is None or v.__class__ is bool else decode.boolean(v)
            o.phone_number = (
                v if (v := src.get("phoneNumber")) is None or v.__class__ is str else decode.text(v)
            )
            o.country = v if (v := src.get("country")) is None or v.__class__ is str else decode.text(v)
            o.price = v if (v := src.get("price")) is None or v.__class__ is float else decode.maybe_number(v)
            o.segments = (
                v if (v := src.get("segments")) is None or v.__class__ is float else decode.maybe_number(v)
            )
            o.read = v if (v := src.get("read")) is None or v.__class__ is bool else decode.boolean(v)
            o.operational = (
                v if (v := src.get("operational")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.status = None if (v := src.get("status")) is None else _message_status(v)
            o.media = None if (v := src.get("media")) is None else decode.array(v, _media)
            o.send_at = None if (v := src.get("sendAt")) is None else decode.maybe_timestamp(v)
            o.error = None if (v := src.get("error")) is None else _problem(v)
            o.created = None if (v := src.get("created")) is None else _audit_stamp(v)
            o.updated = None if (v := src.get("updated")) is None else _audit_stamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Message._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
from .contact import Contact
from .conversation import Conversation
from .group import Group
from .job_reference import JobReference
from .media import Media
from .message_status import MessageStatus
from .problem import Problem

_audit_stamp: Final = AuditStamp.from_dict
_contact: Final = Contact.from_dict
_conversation: Final = Conversation.from_dict
_group: Final = Group.from_dict
_job_reference: Final = JobReference.from_dict
_media: Final = Media.from_dict
_message_status: Final = MessageStatus.decode
_problem: Final = Problem.from_dict
