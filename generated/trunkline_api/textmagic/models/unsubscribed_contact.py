# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode


@define(kw_only=True)
class UnsubscribedContact(Model):
    """A number that no longer wants to be written to."""

    id: int
    """Id of the entry, which is not that of the contact."""
    phone: str | None = None
    """The number, without a plus sign."""
    unsubscribe_time: datetime | None = None
    """When it unsubscribed."""
    first_name: str | None = None
    """First name of the contact."""
    last_name: str | None = None
    """Last name of the contact."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("phone", "phone"),
        Field("unsubscribe_time", "unsubscribeTime", basic_offset),
        Field("first_name", "firstName"),
        Field("last_name", "lastName"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.phone = v if (v := src.get("phone")) is None or v.__class__ is str else decode.text(v)
            o.unsubscribe_time = (
                None if (v := src.get("unsubscribeTime")) is None else decode.maybe_timestamp(v)
            )
            o.first_name = v if (v := src.get("firstName")) is None or v.__class__ is str else decode.text(v)
            o.last_name = v if (v := src.get("lastName")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in UnsubscribedContact._fields)
_knows: Final = _KNOWN.issuperset
