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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.bot_resolutions_count = (
                v
                if (v := get("bot_resolutions_count")).__class__ is int or v is None
                else decode.maybe_integer(v)
            )
            o.bot_handoffs_count = (
                v
                if (v := get("bot_handoffs_count")).__class__ is int or v is None
                else decode.maybe_integer(v)
            )
            o.previous = None if (v := get("previous")) is None else ReportBotSummary.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ReportBotSummary._fields)
