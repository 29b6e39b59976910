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
        o = _new(cls)
        try:
            o.source_id = v if (v := src.get("source_id")) is None or v.__class__ is str else decode.text(v)
            o.inbox = None if (v := src.get("inbox")) is None else _inbox_record(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CreatedContactInbox._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .inbox_record import InboxRecord

_inbox_record: Final = InboxRecord.from_dict
