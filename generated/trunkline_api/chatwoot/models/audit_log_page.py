# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class AuditLogPage(Model):
    """A page of changes."""

    audit_logs: list[AuditLog]
    per_page: int | None = None
    """Entries on a page."""
    total_entries: int | None = None
    """Entries on all pages."""
    current_page: int | None = None
    """Number of this page."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("audit_logs", "audit_logs", nested),
        Field("per_page", "per_page"),
        Field("total_entries", "total_entries"),
        Field("current_page", "current_page"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.audit_logs = (lambda v: decode.array(v, _audit_log))(src["audit_logs"])
            o.per_page = (
                v if (v := src.get("per_page")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.total_entries = (
                v
                if (v := src.get("total_entries")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.current_page = (
                v if (v := src.get("current_page")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AuditLogPage._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .audit_log import AuditLog

_audit_log: Final = AuditLog.from_dict
