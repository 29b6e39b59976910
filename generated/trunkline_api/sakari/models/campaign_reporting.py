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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.when = v if (v := get("when")).__class__ is str or v is None else decode.text(v)
            o.delay = v if (v := get("delay")).__class__ is str or v is None else decode.text(v)
            o.unit = v if (v := get("unit")).__class__ is str or v is None else decode.text(v)
            o.destination = v if (v := get("destination")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in CampaignReporting._fields)
