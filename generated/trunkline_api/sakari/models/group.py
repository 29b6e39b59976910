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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is str or v is None else decode.text(v)
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.phone_numbers = (
                None
                if (v := decode.any_of(src, "phoneNumbers", "phoneNumbers?")) is None
                else decode.array(v, PhoneNumber.from_dict)
            )
            o.notifications = (
                None if (v := get("notifications")) is None else decode.array(v, GroupNotification.from_dict)
            )
            o.tags = None if (v := get("tags")) is None else decode.array(v, decode.text)
            o.users = None if (v := get("users")) is None else decode.array(v, GroupUser.from_dict)
            o.senders = None if (v := get("senders")) is None else decode.array(v, Sender.from_dict)
            o.office_hours = None if (v := get("officeHours")) is None else OfficeHours.from_dict(v)
            o.is_default = v if (v := get("isDefault")).__class__ is bool or v is None else decode.boolean(v)
            o.use_shared_pool = (
                v if (v := get("useSharedPool")).__class__ is bool or v is None else decode.boolean(v)
            )
            o.created = None if (v := get("created")) is None else AuditStamp.from_dict(v)
            o.updated = None if (v := get("updated")) is None else AuditStamp.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Group._fields) | {"phoneNumbers?"}

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
from .group_notification import GroupNotification
from .group_user import GroupUser
from .office_hours import OfficeHours
from .phone_number import PhoneNumber
from .sender import Sender
