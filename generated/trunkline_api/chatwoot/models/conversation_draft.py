# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class ConversationDraft(Model):
    """The draft of a conversation."""

    has_draft: bool | None = None
    """Whether there is one."""
    message: str | None = None
    """Its text. Absent without a draft."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("has_draft", "has_draft"),
        Field("message", "message"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.has_draft = (
                v if (v := src.get("has_draft")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.message = v if (v := src.get("message")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ConversationDraft._fields)
_knows: Final = _KNOWN.issuperset
