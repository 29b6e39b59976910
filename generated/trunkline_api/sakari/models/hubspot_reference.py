# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class HubspotReference(Model):
    """The same person in HubSpot."""

    id: int | str | None = None
    vid: int | str | None = None
    """HubSpot's older name for the id of a contact."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("vid", "vid"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = (
                None
                if (v := get("id")) is None
                else decode.union(v, {int: decode.maybe_integer, str: decode.text}, "int or str")
            )
            o.vid = (
                None
                if (v := get("vid")) is None
                else decode.union(v, {int: decode.maybe_integer, str: decode.text}, "int or str")
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in HubspotReference._fields)
