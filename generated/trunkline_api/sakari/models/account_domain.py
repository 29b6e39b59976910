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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is str or v is None else decode.text(v)
            o.domain = v if (v := get("domain")).__class__ is str or v is None else decode.text(v)
            o.renew_at = v if (v := get("renewAt")).__class__ is str or v is None else decode.text(v)
            o.verified = v if (v := get("verified")).__class__ is str or v is None else decode.text(v)
            o.created = None if (v := get("created")) is None else AuditStamp.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in AccountDomain._fields)

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
