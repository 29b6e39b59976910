# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class AccountDomain(Model):
    """A domain for short links."""

    id: str | None = None
    domain: str | None = None
    renew_at: str | None = None
    verified: str | None = None
    created: AuditStamp | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("domain", "domain"),
        Field("renew_at", "renewAt"),
        Field("verified", "verified"),
        Field("created", "created", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is str else decode.text(v)
            o.domain = v if (v := src.get("domain")) is None or v.__class__ is str else decode.text(v)
            o.renew_at = v if (v := src.get("renewAt")) is None or v.__class__ is str else decode.text(v)
            o.verified = v if (v := src.get("verified")) is None or v.__class__ is str else decode.text(v)
            o.created = None if (v := src.get("created")) is None else _audit_stamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AccountDomain._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp

_audit_stamp: Final = AuditStamp.from_dict
