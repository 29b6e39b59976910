# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ReportInboxLabelMatrix(Model):
    """Conversations by inbox and label."""

    inboxes: list[ReportInbox] | None = None
    """What the rows stand for, by name."""
    labels: list[ReportLabel] | None = None
    """What the columns stand for, by title."""
    matrix: list[list[int]] | None = None
    """The counts, row by row."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("inboxes", "inboxes", nested),
        Field("labels", "labels", nested),
        Field("matrix", "matrix"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.inboxes = None if (v := src.get("inboxes")) is None else decode.array(v, _report_inbox)
            o.labels = None if (v := src.get("labels")) is None else decode.array(v, _report_label)
            o.matrix = (
                None
                if (v := src.get("matrix")) is None
                else decode.array(v, lambda v: decode.array(v, decode.integer))
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ReportInboxLabelMatrix._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .report_inbox import ReportInbox
from .report_label import ReportLabel

_report_inbox: Final = ReportInbox.from_dict
_report_label: Final = ReportLabel.from_dict
