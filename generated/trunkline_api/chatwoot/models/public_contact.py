# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class PublicContact(Model):
    """A contact, with the key to one session."""

    source_id: str = field(repr=False)
    """Key of the session, the `contact_identifier` of the other operations."""
    id: int
    """Id of the contact."""
    pubsub_token: str | None = field(default=None, repr=False)
    """Key to the contact's websocket."""
    name: str | None = None
    """The contact's name; made up by the server when none was given."""
    email: str | None = None
    """The contact's e-mail address."""
    phone_number: str | None = None
    """The contact's number in E.164 form."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("source_id", "source_id"),
        Field("id", "id"),
        Field("pubsub_token", "pubsub_token"),
        Field("name", "name"),
        Field("email", "email"),
        Field("phone_number", "phone_number"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.source_id = v if (v := src["source_id"]).__class__ is str else decode.text(v)
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.pubsub_token = (
                v if (v := src.get("pubsub_token")) is None or v.__class__ is str else decode.text(v)
            )
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.phone_number = (
                v if (v := src.get("phone_number")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in PublicContact._fields)
_knows: Final = _KNOWN.issuperset
