# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class CampaignReporting(Model):
    """Whether a report is sent after a run."""

    when: str | None = None
    """Such as `NoReport`."""
    delay: str | None = None
    unit: str | None = None
    """Unit of `delay`."""
    destination: str | None = None
    """Who gets it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("when", "when"),
        Field("delay", "delay"),
        Field("unit", "unit"),
        Field("destination", "destination"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.when = v if (v := src.get("when")) is None or v.__class__ is str else decode.text(v)
            o.delay = v if (v := src.get("delay")) is None or v.__class__ is str else decode.text(v)
            o.unit = v if (v := src.get("unit")) is None or v.__class__ is str else decode.text(v)
            o.destination = (
                v if (v := src.get("destination")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CampaignReporting._fields)
_knows: Final = _KNOWN.issuperset
