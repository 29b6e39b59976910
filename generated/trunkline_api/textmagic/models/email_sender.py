# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class EmailSender(Model):
    """An address to send e-mail from."""

    id: int
    """Id of the address."""
    domain_id: int | None = None
    """Id of its domain."""
    email: str | None = None
    """The address."""
    created_at: datetime | None = None
    """When it was set up."""
    domain_status: EmailSenderDomainStatus | None = None
    """Whether its domain may be used."""
    from_name: str | None = None
    """The name that is shown as the sender."""
    reply_to: str | None = None
    """The address for replies."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("domain_id", "domainId"),
        Field("email", "email"),
        Field("created_at", "createdAt", rfc3339),
        Field("domain_status", "domainStatus", nested),
        Field("from_name", "fromName"),
        Field("reply_to", "replyTo"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.domain_id = (
                v if (v := get("domainId")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.email = v if (v := get("email")).__class__ is str or v is None else decode.text(v)
            o.created_at = None if (v := get("createdAt")) is None else decode.maybe_timestamp(v)
            o.domain_status = (
                None if (v := get("domainStatus")) is None else EmailSenderDomainStatus.decode(v)
            )
            o.from_name = v if (v := get("fromName")).__class__ is str or v is None else decode.text(v)
            o.reply_to = v if (v := get("replyTo")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in EmailSender._fields)

# Models refer to each other, so they are imported when this one exists.
from .email_sender_domain_status import EmailSenderDomainStatus
