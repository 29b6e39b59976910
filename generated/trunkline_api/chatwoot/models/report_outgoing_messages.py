# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class ReportOutgoingMessages(Model):
    """What one agent, team, inbox or label sent."""

    id: int | None = None
    """Id of the agent, team, inbox or label."""
    name: str | None = None
    """Its name, or the title of a label."""
    outgoing_messages_count: int | None = None
    """How many messages went out."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("outgoing_messages_count", "outgoing_messages_count"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is int or v is None else decode.maybe_integer(v)
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.outgoing_messages_count = (
                v
                if (v := get("outgoing_messages_count")).__class__ is int or v is None
                else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ReportOutgoingMessages._fields)
