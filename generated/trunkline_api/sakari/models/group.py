# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Group(Model):
    """Users that share an inbox, with the numbers they write from."""

    id: str | None = None
    name: str | None = None
    phone_numbers: list[PhoneNumber] | None = None
    notifications: list[GroupNotification] | None = None
    tags: list[str] | None = None
    users: list[GroupUser] | None = None
    senders: list[Sender] | None = None
    office_hours: OfficeHours | None = None
    is_default: bool | None = None
    use_shared_pool: bool | None = None
    created: AuditStamp | None = None
    updated: AuditStamp | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("phone_numbers", "phoneNumbers", nested),
        Field("notifications", "notifications", nested),
        Field("tags", "tags"),
        Field("users", "users", nested),
        Field("senders", "senders", nested),
        Field("office_hours", "officeHours", nested),
        Field("is_default", "isDefault"),
        Field("use_shared_pool", "useSharedPool"),
        Field("created", "created", nested),
        Field("updated", "updated", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is str else decode.text(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.phone_numbers = (
                None
                if (v := decode.any_of(src, "phoneNumbers", "phoneNumbers?")) is None
                else decode.array(v, _phone_number)
            )
            o.notifications = (
                None if (v := src.get("notifications")) is None else decode.array(v, _group_notification)
            )
            o.tags = None if (v := src.get("tags")) is None else decode.array(v, decode.text)
            o.users = None if (v := src.get("users")) is None else decode.array(v, _group_user)
            o.senders = None if (v := src.get("senders")) is None else decode.array(v, _sender)
            o.office_hours = None if (v := src.get("officeHours")) is None else _office_hours(v)
            o.is_default = (
                v if (v := src.get("isDefault")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.use_shared_pool = (
                v if (v := src.get("useSharedPool")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.created = None if (v := src.get("created")) is None else _audit_stamp(v)
            o.updated = None if (v := src.get("updated")) is None else _audit_stamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Group._fields) | {"phoneNumbers?"}
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
from .group_notification import GroupNotification
from .group_user import GroupUser
from .office_hours import OfficeHours
from .phone_number import PhoneNumber
from .sender import Sender

_audit_stamp: Final = AuditStamp.from_dict
_group_notification: Final = GroupNotification.from_dict
_group_user: Final = GroupUser.from_dict
_office_hours: Final = OfficeHours.from_dict
_phone_number: Final = PhoneNumber.from_dict
_sender: Final = Sender.from_dict
