# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class GroupUser(Model):
    """A person who works with the account."""

    id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    mobile: Mobile | None = None
    role: str | None = None
    """Such as `Administrator`."""
    tac_accepted: datetime | None = None
    """When the person accepted the terms."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("first_name", "firstName"),
        Field("last_name", "lastName"),
        Field("email", "email"),
        Field("mobile", "mobile", nested),
        Field("role", "role"),
        Field("tac_accepted", "tacAccepted", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is str or v is None else decode.text(v)
            o.first_name = v if (v := get("firstName")).__class__ is str or v is None else decode.text(v)
            o.last_name = v if (v := get("lastName")).__class__ is str or v is None else decode.text(v)
            o.email = v if (v := get("email")).__class__ is str or v is None else decode.text(v)
            o.mobile = None if (v := get("mobile")) is None else Mobile.from_dict(v)
            o.role = v if (v := get("role")).__class__ is str or v is None else decode.text(v)
            o.tac_accepted = None if (v := get("tacAccepted")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in GroupUser._fields)

# Models refer to each other, so they are imported when this one exists.
from .mobile import Mobile
