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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is int or v is None else decode.maybe_integer(v)
            o.contact_id = (
                v if (v := get("contact_id")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.inbox_id = (
                v if (v := get("inbox_id")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.source_id = v if (v := get("source_id")).__class__ is str or v is None else decode.text(v)
            o.pubsub_token = v if (v := get("pubsub_token")).__class__ is str or v is None else decode.text(v)
            o.hmac_verified = (
                v if (v := get("hmac_verified")).__class__ is bool or v is None else decode.boolean(v)
            )
            o.created_at = None if (v := get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := get("updated_at")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in EventContactInbox._fields)
