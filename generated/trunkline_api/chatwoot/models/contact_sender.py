# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class ContactSender(Model):
    """A contact who wrote a message."""

    id: int
    """Id of the contact."""
    type: str | None = None
    """`contact`."""
    name: str | None = None
    """The contact's name; made up by the server when none was given."""
    email: str | None = None
    """The contact's e-mail address."""
    phone_number: str | None = None
    """The contact's number in E.164 form."""
    identifier: str | None = None
    """The contact's id in your own system."""
    thumbnail: str | None = None
    """Address of a picture, or empty."""
    blocked: bool | None = None
    """Whether the agents have blocked this contact."""
    company_id: int | None = None
    """The contact's company, where companies are switched on."""
    additional_attributes: dict[str, Any] | None = None
    """What the server and the channels have noted about the contact."""
    custom_attributes: dict[str, Any] | None = None
    """What you have noted about the contact."""
    pubsub_token: str | None = field(default=None, repr=False)
    """Key to the contact's websocket, from servers of 2021 only."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("type", "type"),
        Field("name", "name"),
        Field("email", "email"),
        Field("phone_number", "phone_number"),
        Field("identifier", "identifier"),
        Field("thumbnail", "thumbnail"),
        Field("blocked", "blocked"),
        Field("company_id", "company_id"),
        Field("additional_attributes", "additional_attributes"),
        Field("custom_attributes", "custom_attributes"),
        Field("pubsub_token", "pubsub_token"),
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
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.phone_number = (
                v if (v := src.get("phone_number")) is None or v.__class__ is str else decode.text(v)
            )
            o.identifier = v if (v := src.get("identifier")) is None or v.__class__ is str else decode.text(v)
            o.thumbnail = v if (v := src.get("thumbnail")) is None or v.__class__ is str else decode.text(v)
            o.blocked = v if (v := src.get("blocked")) is None or v.__class__ is bool else decode.boolean(v)
            o.company_id = (
                v if (v := src.get("company_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.additional_attributes = (
                v
                if (v := src.get("additional_attributes")) is None or v.__class__ is dict
                else decode.record(v)
            )
            o.custom_attributes = (
                v if (v := src.get("custom_attributes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.pubsub_token = (
                v if (v := src.get("pubsub_token")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ContactSender._fields)
_knows: Final = _KNOWN.issuperset
