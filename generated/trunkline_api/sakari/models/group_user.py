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
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is str else decode.text(v)
            o.first_name = v if (v := src.get("firstName")) is None or v.__class__ is str else decode.text(v)
            o.last_name = v if (v := src.get("lastName")) is None or v.__class__ is str else decode.text(v)
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.mobile = None if (v := src.get("mobile")) is None else _mobile(v)
            o.role = v if (v := src.get("role")) is None or v.__class__ is str else decode.text(v)
            o.tac_accepted = None if (v := src.get("tacAccepted")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in GroupUser._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .mobile import Mobile

_mobile: Final = Mobile.from_dict
