# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested


@define(kw_only=True)
class Contact(Model):
    """Somebody with whom the account is in touch."""

    id: int
    """Id of the contact."""
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
    availability_status: Availability | None = None
    """Whether the contact is there."""
    additional_attributes: dict[str, Any] | None = None
    """What the server and the channels have noted about the contact."""
    custom_attributes: dict[str, Any] | None = None
    """What you have noted about the contact."""
    last_activity_at: datetime | None = None
    """When the contact was last active. Absent before that."""
    created_at: datetime | None = None
    """When the contact was created."""
    contact_inboxes: list[ContactInbox] | None = None
    """The contact's sessions. Absent inside a conversation and where they were not asked for."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("email", "email"),
        Field("phone_number", "phone_number"),
        Field("identifier", "identifier"),
        Field("thumbnail", "thumbnail"),
        Field("blocked", "blocked"),
        Field("company_id", "company_id"),
        Field("availability_status", "availability_status", nested),
        Field("additional_attributes", "additional_attributes"),
        Field("custom_attributes", "custom_attributes"),
        Field("last_activity_at", "last_activity_at", epoch),
        Field("created_at", "created_at", epoch),
        Field("contact_inboxes", "contact_inboxes", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
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
            o.availability_status = (
                None if (v := src.get("availability_status")) is None else _availability(v)
            )
            o.additional_attributes = (
                v
                if (v := src.get("additional_attributes")) is None or v.__class__ is dict
                else decode.record(v)
            )
            o.custom_attributes = (
                v if (v := src.get("custom_attributes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.last_activity_at = (
                None if (v := src.get("last_activity_at")) is None else decode.maybe_timestamp(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.contact_inboxes = (
                None if (v := src.get("contact_inboxes")) is None else decode.array(v, _contact_inbox)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Contact._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .availability import Availability
from .contact_inbox import ContactInbox

_availability: Final = Availability.decode
_contact_inbox: Final = ContactInbox.from_dict
