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
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is str else decode.text(v)
            o.key_id = v if (v := src.get("keyId")) is None or v.__class__ is str else decode.text(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.domain = None if (v := src.get("domain")) is None else _link_domain(v)
            o.destination_url = (
                v if (v := src.get("destinationUrl")) is None or v.__class__ is str else decode.text(v)
            )
            o.shortened_url = (
                v if (v := src.get("shortenedUrl")) is None or v.__class__ is str else decode.text(v)
            )
            o.contact_tracking = (
                v if (v := src.get("contactTracking")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.source_tracking = (
                v if (v := src.get("sourceTracking")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.stats = None if (v := src.get("stats")) is None else _link_stats(v)
            o.created = None if (v := src.get("created")) is None else _audit_stamp(v)
            o.updated = None if (v := src.get("updated")) is None else _audit_stamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Link._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
from .link_domain import LinkDomain
from .link_stats import LinkStats

_audit_stamp: Final = AuditStamp.from_dict
_link_domain: Final = LinkDomain.from_dict
_link_stats: Final = LinkStats.from_dict
