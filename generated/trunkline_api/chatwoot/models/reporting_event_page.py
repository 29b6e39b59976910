# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ReportingEventPage(Model):
    """A page of reporting events."""

    payload: list[ReportingEvent]
    meta: ReportingEventMeta | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("payload", "payload", nested),
        Field("meta", "meta", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.payload = (lambda v: decode.array(v, ReportingEvent.from_dict))(src["payload"])
            o.meta = None if (v := get("meta")) is None else ReportingEventMeta.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ReportingEventPage._fields)

# Models refer to each other, so they are imported when this one exists.
from .reporting_event import ReportingEvent
from .reporting_event_meta import ReportingEventMeta
