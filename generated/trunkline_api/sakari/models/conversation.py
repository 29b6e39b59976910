# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Conversation(Model):
    """What an account and a contact have written to each other, until it is closed."""

    id: str
    contact: Contact | None = None
    closed: datetime | bool | None = None
    """When the conversation closed, or will: seen seven days ahead beside a new message, so compare it
    with the present. The oldest document has a boolean here.
    """
    last_message: Message | None = None
    phone_number: PhoneNumber | None = None
    """The account's side. An object here, a plain string on a message."""
    group: GroupReference | None = None
    type: str | None = None
    unread: list[str] | None = None
    """Ids, probably of the users who have not read the last message."""
    created: AuditStamp | None = None
    updated: AuditStamp | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("contact", "contact", nested),
        Field("closed", "closed", nested),
        Field("last_message", "lastMessage", nested),
        Field("phone_number", "phoneNumber", nested),
        Field("group", "group", nested),
        Field("type", "type"),
        Field("unread", "unread"),
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
            o.closed = (
                None
                if (v := src.get("closed")) is None
                else decode.maybe_timestamp(v)
                if v.__class__ is str
                else decode.boolean(v)
                if v.__class__ is bool
                else decode.neither(v, "datetime or bool")
            )
            o.last_message = (
                None if (v := decode.nothing_if_empty(src.get("lastMessage"))) is None else _message(v)
            )
            o.phone_number = None if (v := src.get("phoneNumber")) is None else _phone_number(v)
            o.group = None if (v := src.get("group")) is None else _group_reference(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.unread = None if (v := src.get("unread")) is None else decode.array(v, decode.text)
            o.created = None if (v := src.get("created")) is None else _audit_stamp(v)
            o.updated = None if (v := src.get("updated")) is None else _audit_stamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Conversation._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
from .contact import Contact
from .group_reference import GroupReference
from .message import Message
from .phone_number import PhoneNumber

_audit_stamp: Final = AuditStamp.from_dict
_contact: Final = Contact.from_dict
_group_reference: Final = GroupReference.from_dict
_message: Final = Message.from_dict
_phone_number: Final = PhoneNumber.from_dict
