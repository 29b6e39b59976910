# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ReportAgentConversations(Model):
    """Open conversations of one agent."""

    id: int
    """Id of the user."""
    name: str | None = None
    """Full name."""
    email: str | None = None
    """E-mail address."""
    thumbnail: str | None = None
    """Address of a picture, or empty."""
    availability: Availability | None = None
    """Whether the agent is there."""
    metric: ReportAgentMetric | None = None
    """The counts."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("email", "email"),
        Field("thumbnail", "thumbnail"),
        Field("availability", "availability", nested),
        Field("metric", "metric", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.thumbnail = v if (v := src.get("thumbnail")) is None or v.__class__ is str else decode.text(v)
            o.availability = None if (v := src.get("availability")) is None else _availability(v)
            o.metric = None if (v := src.get("metric")) is None else _report_agent_metric(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ReportAgentConversations._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .availability import Availability
from .report_agent_metric import ReportAgentMetric

_availability: Final = Availability.decode
_report_agent_metric: Final = ReportAgentMetric.from_dict
