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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.audit_logs = (lambda v: decode.array(v, AuditLog.from_dict))(src["audit_logs"])
            o.per_page = (
                v if (v := get("per_page")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.total_entries = (
                v if (v := get("total_entries")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.current_page = (
                v if (v := get("current_page")).__class__ is int or v is None else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in AuditLogPage._fields)

# Models refer to each other, so they are imported when this one exists.
from .audit_log import AuditLog
