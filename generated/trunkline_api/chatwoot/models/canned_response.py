# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, rfc3339


@define(kw_only=True)
class CannedResponse(Model):
    """A text that agents insert by a short code."""

    id: int
    """Id of the canned response."""
    account_id: int | None = None
    """The account."""
    short_code: str | None = None
    """What agents type to insert it."""
    content: str | None = None
    """The text."""
    created_at: datetime | None = None
    """When it was created."""
    updated_at: datetime | None = None
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("account_id", "account_id"),
        Field("short_code", "short_code"),
        Field("content", "content"),
        Field("created_at", "created_at", rfc3339),
        Field("updated_at", "updated_at", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.short_code = v if (v := src.get("short_code")) is None or v.__class__ is str else decode.text(v)
            o.content = v if (v := src.get("content")) is None or v.__class__ is str else decode.text(v)
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CannedResponse._fields)
_knows: Final = _KNOWN.issuperset
