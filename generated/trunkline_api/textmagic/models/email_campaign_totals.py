# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class EmailCampaignTotals(Model):
    """How many e-mails have come how far."""

    recipients: int | None = None
    """To how many it goes."""
    delivered: int | None = None
    """How many arrived."""
    rejected: int | None = None
    """How many were not accepted."""
    failed: int | None = None
    """How many could not be sent."""
    opened: int | None = None
    """How many were opened."""
    clicked: int | None = None
    """In how many a link was followed."""
    spam_reports: int | None = None
    """How many were reported as spam."""
    unsubscribed: int | None = None
    """How many recipients unsubscribed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("recipients", "recipients"),
        Field("delivered", "delivered"),
        Field("rejected", "rejected"),
        Field("failed", "failed"),
        Field("opened", "opened"),
        Field("clicked", "clicked"),
        Field("spam_reports", "spamReports"),
        Field("unsubscribed", "unsubscribed"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.recipients = (
                v if (v := src.get("recipients")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.delivered = (
                v if (v := src.get("delivered")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.rejected = (
                v if (v := src.get("rejected")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.failed = (
                v if (v := src.get("failed")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.opened = (
                v if (v := src.get("opened")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.clicked = (
                v if (v := src.get("clicked")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.spam_reports = (
                v if (v := src.get("spamReports")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.unsubscribed = (
                v if (v := src.get("unsubscribed")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in EmailCampaignTotals._fields)
_knows: Final = _KNOWN.issuperset
