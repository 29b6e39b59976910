# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Link(Model):
    """A short link."""

    id: str
    key_id: str | None = None
    """What follows the domain in the short address (inferred)."""
    name: str | None = None
    domain: LinkDomain | None = None
    """The domain of the short address."""
    destination_url: str | None = None
    """Where it leads."""
    shortened_url: str | None = None
    """The short address."""
    contact_tracking: bool | None = None
    """Whether it tells contacts apart."""
    source_tracking: bool | None = None
    """Whether it tells sources apart."""
    stats: LinkStats | None = None
    created: AuditStamp | None = None
    updated: AuditStamp | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("key_id", "keyId"),
        Field("name", "name"),
        Field("domain", "domain", nested),
        Field("destination_url", "destinationUrl"),
        Field("shortened_url", "shortenedUrl"),
        Field("contact_tracking", "contactTracking"),
        Field("source_tracking", "sourceTracking"),
        Field("stats", "stats", nested),
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
            o.id = v if (v := src["id"]).__class__ is str else decode.text(v)
            o.key_id = v if (v := get("keyId")).__class__ is str or v is None else decode.text(v)
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.domain = None if (v := get("domain")) is None else LinkDomain.from_dict(v)
            o.destination_url = (
                v if (v := get("destinationUrl")).__class__ is str or v is None else decode.text(v)
            )
            o.shortened_url = (
                v if (v := get("shortenedUrl")).__class__ is str or v is None else decode.text(v)
            )
            o.contact_tracking = (
                v if (v := get("contactTracking")).__class__ is bool or v is None else decode.boolean(v)
            )
            o.source_tracking = (
                v if (v := get("sourceTracking")).__class__ is bool or v is None else decode.boolean(v)
            )
            o.stats = None if (v := get("stats")) is None else LinkStats.from_dict(v)
            o.created = None if (v := get("created")) is None else AuditStamp.from_dict(v)
            o.updated = None if (v := get("updated")) is None else AuditStamp.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Link._fields)

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
from .link_domain import LinkDomain
from .link_stats import LinkStats
