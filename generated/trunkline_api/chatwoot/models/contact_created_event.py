# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ContactCreatedEvent(Model):
    """A contact was created."""

    id: int
    """Id of the contact."""
    event: str
    """Name of the event."""
    type: str | None = None
    """`contact`, from some servers."""
    name: str | None = None
    """Name."""
    email: str | None = None
    """E-mail address."""
    phone_number: str | None = None
    """Number in E.164 form."""
    identifier: str | None = None
    """The contact's id in your own system."""
    avatar: str | None = None
    """Address of a picture, or empty."""
    thumbnail: str | None = None
    """The same."""
    blocked: bool | None = None
    """Whether the agents have blocked this contact."""
    additional_attributes: dict[str, Any] | None = None
    """What the server and the channels have noted."""
    custom_attributes: dict[str, Any] | None = None
    """What you have noted."""
    account: EventAccount | None = None
    """The account."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("event", "event"),
        Field("type", "type"),
        Field("name", "name"),
        Field("email", "email"),
        Field("phone_number", "phone_number"),
        Field("identifier", "identifier"),
        Field("avatar", "avatar"),
        Field("thumbnail", "thumbnail"),
        Field("blocked", "blocked"),
        Field("additional_attributes", "additional_attributes"),
        Field("custom_attributes", "custom_attributes"),
        Field("account", "account", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.event = v if (v := src["event"]).__class__ is str else decode.text(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.phone_number = (
                v if (v := src.get("phone_number")) is None or v.__class__ is str else decode.text(v)
            )
            o.identifier = v if (v := src.get("identifier")) is None or v.__class__ is str else decode.text(v)
            o.avatar = v if (v := src.get("avatar")) is None or v.__class__ is str else decode.text(v)
            o.thumbnail = v if (v := src.get("thumbnail")) is None or v.__class__ is str else decode.text(v)
            o.blocked = v if (v := src.get("blocked")) is None or v.__class__ is bool else decode.boolean(v)
            o.additional_attributes = (
                v
                if (v := src.get("additional_attributes")) is None or v.__class__ is dict
                else decode.record(v)
            )
            o.custom_attributes = (
                v if (v := src.get("custom_attributes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.account = None if (v := src.get("account")) is None else _event_account(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ContactCreatedEvent._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .event_account import EventAccount

_event_account: Final = EventAccount.from_dict
