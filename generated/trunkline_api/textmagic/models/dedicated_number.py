# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, nested


@define(kw_only=True)
class DedicatedNumber(Model):
    """A number that the account rents."""

    id: int
    """Id of the number."""
    display_time_format: str | None = None
    """`12h` or `24h`."""
    phone: str | None = None
    """The number, without a plus sign."""
    user: User | None = None
    """The user whose number it is."""
    purchased_at: datetime | None = None
    """When it was rented."""
    expire_at: datetime | None = None
    """Until when it is paid for."""
    status: DedicatedNumberStatus | None = None
    """Whether it has been used."""
    country: Country | None = None
    """Its country."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("display_time_format", "displayTimeFormat"),
        Field("phone", "phone"),
        Field("user", "user", nested),
        Field("purchased_at", "purchasedAt", basic_offset),
        Field("expire_at", "expireAt", basic_offset),
        Field("status", "status", nested),
        Field("country", "country", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.display_time_format = (
                v if (v := src.get("displayTimeFormat")) is None or v.__class__ is str else decode.text(v)
            )
            o.phone = v if (v := src.get("phone")) is None or v.__class__ is str else decode.text(v)
            o.user = None if (v := src.get("user")) is None else _user(v)
            o.purchased_at = None if (v := src.get("purchasedAt")) is None else decode.maybe_timestamp(v)
            o.expire_at = None if (v := src.get("expireAt")) is None else decode.maybe_timestamp(v)
            o.status = None if (v := src.get("status")) is None else _dedicated_number_status(v)
            o.country = None if (v := src.get("country")) is None else _country(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in DedicatedNumber._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .country import Country
from .dedicated_number_status import DedicatedNumberStatus
from .user import User

_country: Final = Country.from_dict
_dedicated_number_status: Final = DedicatedNumberStatus.decode
_user: Final = User.from_dict
