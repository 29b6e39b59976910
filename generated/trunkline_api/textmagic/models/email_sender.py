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
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.domain_id = (
                v if (v := src.get("domainId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.created_at = None if (v := src.get("createdAt")) is None else decode.maybe_timestamp(v)
            o.domain_status = (
                None if (v := src.get("domainStatus")) is None else _email_sender_domain_status(v)
            )
            o.from_name = v if (v := src.get("fromName")) is None or v.__class__ is str else decode.text(v)
            o.reply_to = v if (v := src.get("replyTo")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in EmailSender._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .email_sender_domain_status import EmailSenderDomainStatus

_email_sender_domain_status: Final = EmailSenderDomainStatus.decode
