# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ReportBotSummary(Model):
    """What bots did in a period."""

    bot_resolutions_count: int | None = None
    """Conversations that a bot resolved."""
    bot_handoffs_count: int | None = None
    """Conversations that a bot handed over to people."""
    previous: ReportBotSummary | None = None
    """The same for the period before, which is just as long."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("bot_resolutions_count", "bot_resolutions_count"),
        Field("bot_handoffs_count", "bot_handoffs_count"),
        Field("previous", "previous", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.bot_resolutions_count = (
                v
                if (v := src.get("bot_resolutions_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.bot_handoffs_count = (
                v
                if (v := src.get("bot_handoffs_count")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.previous = None if (v := src.get("previous")) is None else _report_bot_summary(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ReportBotSummary._fields)
_knows: Final = _KNOWN.issuperset


_report_bot_summary: Final = ReportBotSummary.from_dict
