# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class ContactOptInEvent(Model):
    """A contact wants messages again."""

    event_type: str
    """Name of the event."""
    account_id: str | None = None
    """Id of the account."""
    payload: dict[str, Any] | None = None
    """What it is about."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("event_type", "eventType"),
        Field("account_id", "accountId"),
        Field("payload", "payload"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.event_type = v if (v := src["eventType"]).__class__ is str else decode.text(v)
            o.account_id = v if (v := get("accountId")).__class__ is str or v is None else decode.text(v)
            o.payload = v if (v := get("payload")).__class__ is dict or v is None else decode.record(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ContactOptInEvent._fields)
