# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested


@define(kw_only=True)
class AuditLog(Model):
    """A change to the account."""

    id: int
    """Id of the entry."""
    auditable_id: int | None = None
    """Id of what was changed."""
    auditable_type: str | None = None
    """Kind of what was changed, such as `Inbox`."""
    auditable: dict[str, Any] | None = None
    """What was changed, as it is now. Null for kinds that are not shown and for what is gone."""
    associated_id: int | None = None
    """Id of what it belongs to, mostly the account."""
    associated_type: str | None = None
    """Kind of what it belongs to."""
    user_id: int | None = None
    """Who did it."""
    user_type: str | None = None
    """Kind of who did it."""
    username: str | None = None
    """E-mail address of who did it."""
    action: AuditAction | None = None
    audited_changes: dict[str, Any] | None = field(default=None, repr=False)
    """What is different, by field. An update has the value before and the one after, all else a single
    value. May hold keys and passwords of a channel.
    """
    version: int | None = None
    """How often this thing had been changed."""
    comment: str | None = None
    """What the server remarked."""
    request_uuid: str | None = None
    """Id of the request that did it."""
    created_at: datetime | None = None
    """When it was done."""
    remote_address: str | None = None
    """The address that it came from."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("auditable_id", "auditable_id"),
        Field("auditable_type", "auditable_type"),
        Field("auditable", "auditable"),
        Field("associated_id", "associated_id"),
        Field("associated_type", "associated_type"),
        Field("user_id", "user_id"),
        Field("user_type", "user_type"),
        Field("username", "username"),
        Field("action", "action", nested),
        Field("audited_changes", "audited_changes"),
        Field("version", "version"),
        Field("comment", "comment"),
        Field("request_uuid", "request_uuid"),
        Field("created_at", "created_at", epoch),
        Field("remote_address", "remote_address"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.auditable_id = (
                v if (v := src.get("auditable_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.auditable_type = (
                v if (v := src.get("auditable_type")) is None or v.__class__ is str else decode.text(v)
            )
            o.auditable = (
                v if (v := src.get("auditable")) is None or v.__class__ is dict else decode.record(v)
            )
            o.associated_id = (
                v
                if (v := src.get("associated_id")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.associated_type = (
                v if (v := src.get("associated_type")) is None or v.__class__ is str else decode.text(v)
            )
            o.user_id = (
                v if (v := src.get("user_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.user_type = v if (v := src.get("user_type")) is None or v.__class__ is str else decode.text(v)
            o.username = v if (v := src.get("username")) is None or v.__class__ is str else decode.text(v)
            o.action = None if (v := src.get("action")) is None else _audit_action(v)
            o.audited_changes = (
                v if (v := src.get("audited_changes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.version = (
                v if (v := src.get("version")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.comment = v if (v := src.get("comment")) is None or v.__class__ is str else decode.text(v)
            o.request_uuid = (
                v if (v := src.get("request_uuid")) is None or v.__class__ is str else decode.text(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.remote_address = (
                v if (v := src.get("remote_address")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AuditLog._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .audit_action import AuditAction

_audit_action: Final = AuditAction.decode
