# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class PublicContactRecord(Model):
    """A contact as the server stores it."""

    id: int
    """Id of the contact."""
    name: str | None = None
    """The contact's name."""
    middle_name: str | None = None
    """Middle name. Usually empty."""
    last_name: str | None = None
    """Last name. Usually empty, as `name` has it all."""
    email: str | None = None
    """The contact's e-mail address."""
    phone_number: str | None = None
    """The contact's number in E.164 form."""
    identifier: str | None = None
    """The contact's id in your own system."""
    account_id: int | None = None
    """The account to which the contact belongs."""
    contact_type: ContactType | None = None
    """How far the contact has come."""
    blocked: bool | None = None
    """Whether the agents have blocked this contact."""
    company_id: int | None = None
    """The contact's company, where companies are switched on."""
    location: str | None = None
    """Where the contact is. Often empty."""
    country_code: str | None = None
    """Country as two letters. Often empty."""
    additional_attributes: dict[str, Any] | None = None
    """What the server and the channels have noted about the contact."""
    custom_attributes: dict[str, Any] | None = None
    """What you have noted about the contact."""
    label_list: list[str] | None = None
    """Titles of the contact's labels."""
    last_activity_at: datetime | None = None
    """When the contact was last active."""
    created_at: datetime | None = None
    """When the contact was created."""
    updated_at: datetime | None = None
    """When the contact was last changed."""
    pubsub_token: str | None = field(default=None, repr=False)
    """Key to the contact's websocket, from servers of 2021 only."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("middle_name", "middle_name"),
        Field("last_name", "last_name"),
        Field("email", "email"),
        Field("phone_number", "phone_number"),
        Field("identifier", "identifier"),
        Field("account_id", "account_id"),
        Field("contact_type", "contact_type", nested),
        Field("blocked", "blocked"),
        Field("company_id", "company_id"),
        Field("location", "location"),
        Field("country_code", "country_code"),
        Field("additional_attributes", "additional_attributes"),
        Field("custom_attributes", "custom_attributes"),
        Field("label_list", "label_list"),
        Field("last_activity_at", "last_activity_at", rfc3339),
        Field("created_at", "created_at", rfc3339),
        Field("updated_at", "updated_at", rfc3339),
        Field("pubsub_token", "pubsub_token"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.middle_name = (
                v if (v := src.get("middle_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.last_name = v if (v := src.get("last_name")) is None or v.__class__ is str else decode.text(v)
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.phone_number = (
                v if (v := src.get("phone_number")) is None or v.__class__ is str else decode.text(v)
            )
            o.identifier = v if (v := src.get("identifier")) is None or v.__class__ is str else decode.text(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.contact_type = None if (v := src.get("contact_type")) is None else _contact_type(v)
            o.blocked = v if (v := src.get("blocked")) is None or v.__class__ is bool else decode.boolean(v)
            o.company_id = (
                v if (v := src.get("company_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.location = v if (v := src.get("location")) is None or v.__class__ is str else decode.text(v)
            o.country_code = (
                v if (v := src.get("country_code")) is None or v.__class__ is str else decode.text(v)
            )
            o.additional_attributes = (
                v
                if (v := src.get("additional_attributes")) is None or v.__class__ is dict
                else decode.record(v)
            )
            o.custom_attributes = (
                v if (v := src.get("custom_attributes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.label_list = None if (v := src.get("label_list")) is None else decode.array(v, decode.text)
            o.last_activity_at = (
                None if (v := src.get("last_activity_at")) is None else decode.maybe_timestamp(v)
            )
            o.created_at = None if (v := src.get("created_at")) is None else decode.maybe_timestamp(v)
            o.updated_at = None if (v := src.get("updated_at")) is None else decode.maybe_timestamp(v)
            o.pubsub_token = (
                v if (v := src.get("pubsub_token")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in PublicContactRecord._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .contact_type import ContactType

_contact_type: Final = ContactType.decode
