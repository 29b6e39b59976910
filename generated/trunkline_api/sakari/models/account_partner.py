# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, rfc3339


@define(kw_only=True)
class AccountPartner(Model):
    """An application to be a partner of the vendor."""

    paypal_email: str | None = None
    submitted: datetime | None = None
    approved: datetime | None = None
    rejected: datetime | None = None
    contact: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("paypal_email", "paypalEmail"),
        Field("submitted", "submitted", rfc3339),
        Field("approved", "approved", rfc3339),
        Field("rejected", "rejected", rfc3339),
        Field("contact", "contact"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.paypal_email = (
                v if (v := src.get("paypalEmail")) is None or v.__class__ is str else decode.text(v)
            )
            o.submitted = None if (v := src.get("submitted")) is None else decode.maybe_timestamp(v)
            o.approved = None if (v := src.get("approved")) is None else decode.maybe_timestamp(v)
            o.rejected = None if (v := src.get("rejected")) is None else decode.maybe_timestamp(v)
            o.contact = v if (v := src.get("contact")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AccountPartner._fields)
_knows: Final = _KNOWN.issuperset
