# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, rfc3339


@define(kw_only=True)
class EventContactInbox(Model):
    """A contact's session."""

    id: int | None = None
    """Id of the session."""
    contact_id: int | None = None
    """The contact."""
    inbox_id: int | None = None
    """The inbox."""
    source_id: str | None = field(default=None, repr=False)
    """Key of the session."""
    pubsub_token: str | None = field(default=None, repr=False)
    """Key to the session's websocket."""
    hmac_verified: bool | None = None
    """Whether the contact has proved who they are."""
    created_at: datetime | None = None
    """When it began."""
    updated_at: datetime | None = None
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("contact_id", "contact_id"),
        Field("inbox_id", "inbox_id"),
        Field("source_id", "source_id"),
        Field("pubsub_token", "pubsub_token"),
        Field("hmac_verified", "hmac_verified"),
        Field("created_at", "created_at", rfc3339),
        Field("updated_at", "updated_at", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.contact_id = (
                v if (v := src.get("contact_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.inbox_id = (
                v if (v := src.get("inbox_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.source_id = v if (v := src.get("source_id")) is None or v.__class__ is str else decode.text(v)
            o.pubsub_token = (
                v if (v := src.get("pubsub_token")) is None or v.__class__ is str else decode.text(v)
            )
            o.hmac_verified = (
                v if (v := src.get("hmac_verified")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in EventContactInbox._fields)
_knows: Final = _KNOWN.issuperset
