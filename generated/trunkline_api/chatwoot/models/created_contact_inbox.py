# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class CreatedContactInbox(Model):
    """The session that a contact got on being created."""

    source_id: str | None = field(default=None, repr=False)
    """Key of the session. In an API inbox it is the `contact_identifier` of the public API."""
    inbox: InboxRecord | None = None
    """The inbox, as it is stored."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("source_id", "source_id"),
        Field("inbox", "inbox", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.source_id = v if (v := get("source_id")).__class__ is str or v is None else decode.text(v)
            o.inbox = None if (v := get("inbox")) is None else InboxRecord.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in CreatedContactInbox._fields)

# Models refer to each other, so they are imported when this one exists.
from .inbox_record import InboxRecord
