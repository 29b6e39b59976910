# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, rfc3339


@define(kw_only=True)
class CaptainAssistantSender(Model):
    """The built-in assistant, where the installation has it."""

    id: int
    """Id of the assistant."""
    type: str | None = None
    """`captain_assistant`."""
    name: str | None = None
    """The assistant's name."""
    avatar_url: str | None = None
    """Address of a picture, or empty."""
    description: str | None = None
    """What the assistant is for."""
    created_at: datetime | None = None
    """When the assistant was set up."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("type", "type"),
        Field("name", "name"),
        Field("avatar_url", "avatar_url"),
        Field("description", "description"),
        Field("created_at", "created_at", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.avatar_url = v if (v := src.get("avatar_url")) is None or v.__class__ is str else decode.text(v)
            o.description = (
                v if (v := src.get("description")) is None or v.__class__ is str else decode.text(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CaptainAssistantSender._fields)
_knows: Final = _KNOWN.issuperset
