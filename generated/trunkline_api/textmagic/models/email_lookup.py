# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class EmailLookup(Model):
    """What is known about an e-mail address."""

    address: str | None = None
    """The address."""
    status: EmailLookupStatus | None = None
    """Whether it is an address at all."""
    deliverability: EmailLookupDeliverability | None = None
    """Whether mail to it is likely to arrive."""
    reason: str | None = None
    """What speaks against it, for people to read."""
    risk: EmailLookupRisk | None = None
    """How likely it is to do harm to write there."""
    address_type: EmailLookupAddressType | None = None
    """Whose domain it is."""
    is_disposable_address: bool | None = None
    """Whether the domain is one for addresses that are thrown away."""
    suggestion: str | None = None
    """What may have been meant, if it looks misspelt."""
    email_role: str | None = None
    """The part that it stands for in place of a person, such as `admin`."""
    local_part: str | None = None
    """What stands before the at sign."""
    domain_part: str | None = None
    """What stands after it."""
    exchange: str | None = None
    """The server that takes its mail."""
    preference: int | None = None
    """Rank of that server."""
    is_in_white_list: bool | None = None
    """Whether the vendor lists it as good."""
    is_in_black_list: bool | None = None
    """Whether the vendor lists it as bad."""
    has_mx: bool | None = None
    """Whether the domain names a mail server."""
    has_aa: bool | None = None
    """Whether the domain has an IPv4 address."""
    has_aaaa: bool | None = None
    """Whether the domain has an IPv6 address."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("address", "address"),
        Field("status", "status", nested),
        Field("deliverability", "deliverability", nested),
        Field("reason", "reason"),
        Field("risk", "risk", nested),
        Field("address_type", "addressType", nested),
        Field("is_disposable_address", "isDisposableAddress"),
        Field("suggestion", "suggestion"),
        Field("email_role", "emailRole"),
        Field("local_part", "localPart"),
        Field("domain_part", "domainPart"),
        Field("exchange", "exchange"),
        Field("preference", "preference"),
        Field("is_in_white_list", "isInWhiteList"),
        Field("is_in_black_list", "isInBlackList"),
        Field("has_mx", "hasMx"),
        Field("has_aa", "hasAa"),
        Field("has_aaaa", "hasAaaa"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.address = v if (v := src.get("address")) is None or v.__class__ is str else decode.text(v)
            o.status = None if (v := src.get("status")) is None else _email_lookup_status(v)
            o.deliverability = (
                None if (v := src.get("deliverability")) is None else _email_lookup_deliverability(v)
            )
            o.reason = v if (v := src.get("reason")) is None or v.__class__ is str else decode.text(v)
            o.risk = None if (v := src.get("risk")) is None else _email_lookup_risk(v)
            o.address_type = None if (v := src.get("addressType")) is None else _email_lookup_address_type(v)
            o.is_disposable_address = (
                v
                if (v := src.get("isDisposableAddress")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.suggestion = v if (v := src.get("suggestion")) is None or v.__class__ is str else decode.text(v)
            o.email_role = v if (v := src.get("emailRole")) is None or v.__class__ is str else decode.text(v)
            o.local_part = v if (v := src.get("localPart")) is None or v.__class__ is str else decode.text(v)
            o.domain_part = (
                v if (v := src.get("domainPart")) is None or v.__class__ is str else decode.text(v)
            )
            o.exchange = v if (v := src.get("exchange")) is None or v.__class__ is str else decode.text(v)
            o.preference = (
                v if (v := src.get("preference")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.is_in_white_list = (
                v if (v := src.get("isInWhiteList")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.is_in_black_list = (
                v if (v := src.get("isInBlackList")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.has_mx = v if (v := src.get("hasMx")) is None or v.__class__ is bool else decode.boolean(v)
            o.has_aa = v if (v := src.get("hasAa")) is None or v.__class__ is bool else decode.boolean(v)
            o.has_aaaa = v if (v := src.get("hasAaaa")) is None or v.__class__ is bool else decode.boolean(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in EmailLookup._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .email_lookup_address_type import EmailLookupAddressType
from .email_lookup_deliverability import EmailLookupDeliverability
from .email_lookup_risk import EmailLookupRisk
from .email_lookup_status import EmailLookupStatus

_email_lookup_address_type: Final = EmailLookupAddressType.decode
_email_lookup_deliverability: Final = EmailLookupDeliverability.decode
_email_lookup_risk: Final = EmailLookupRisk.decode
_email_lookup_status: Final = EmailLookupStatus.decode
