# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class Contact(Model):
    """A person that the account writes to."""

    id: str | None = None
    key_id: str | None = None
    """Seen in answers; its meaning is not documented."""
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    mobile: Mobile | None = None
    tags: list[ContactTag] | None = None
    lists: list[ContactList] | None = None
    """The lists that the contact is on."""
    attributes: dict[str, Any] | None = None
    opt_in: datetime | None = None
    """When the contact agreed to be written to. A point in time, not a switch."""
    blocked: datetime | None = None
    """When the contact was blocked. A point in time, not a switch."""
    activecampaign: IntegrationReference | None = None
    hubspot: HubspotReference | None = None
    pipedrive: IntegrationReference | None = None
    valid: bool | None = None
    """False if messages cannot reach the contact; `error` tells why."""
    error: Problem | None = None
    created: AuditStamp | None = None
    updated: AuditStamp | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("key_id", "keyId"),
        Field("email", "email"),
        Field("first_name", "firstName"),
        Field("last_name", "lastName"),
        Field("mobile", "mobile", nested),
        Field("tags", "tags", nested),
        Field("lists", "lists", nested),
        Field("attributes", "attributes"),
        Field("opt_in", "optIn", rfc3339),
        Field("blocked", "blocked", rfc3339),
        Field("activecampaign", "activecampaign", nested),
        Field("hubspot", "hubspot", nested),
        Field("pipedrive", "pipedrive", nested),
        Field("valid", "valid"),
        Field("error", "error", nested),
        Field("created", "created", nested),
        Field("updated", "updated", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is str else decode.text(v)
            o.key_id = v if (v := src.get("keyId")) is None or v.__class__ is str else decode.text(v)
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.first_name = v if (v := src.get("firstName")) is None or v.__class__ is str else decode.text(v)
            o.last_name = v if (v := src.get("lastName")) is None or v.__class__ is str else decode.text(v)
            o.mobile = None if (v := src.get("mobile")) is None else _mobile(v)
            o.tags = None if (v := src.get("tags")) is None else decode.array(v, _contact_tag)
            o.lists = None if (v := src.get("lists")) is None else decode.array(v, _contact_list)
            o.attributes = (
                v if (v := src.get("attributes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.opt_in = None if (v := src.get("optIn")) is None else decode.maybe_timestamp(v)
            o.blocked = None if (v := src.get("blocked")) is None else decode.maybe_timestamp(v)
            o.activecampaign = None if (v := src.get("activecampaign")) is None else _integration_reference(v)
            o.hubspot = None if (v := src.get("hubspot")) is None else _hubspot_reference(v)
            o.pipedrive = None if (v := src.get("pipedrive")) is None else _integration_reference(v)
            o.valid = v if (v := src.get("valid")) is None or v.__class__ is bool else decode.boolean(v)
            o.error = None if (v := src.get("error")) is None else _problem(v)
            o.created = None if (v := src.get("created")) is None else _audit_stamp(v)
            o.updated = None if (v := src.get("updated")) is None else _audit_stamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Contact._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
from .contact_list import ContactList
from .contact_tag import ContactTag
from .hubspot_reference import HubspotReference
from .integration_reference import IntegrationReference
from .mobile import Mobile
from .problem import Problem

_audit_stamp: Final = AuditStamp.from_dict
_contact_list: Final = ContactList.from_dict
_contact_tag: Final = ContactTag.from_dict
_hubspot_reference: Final = HubspotReference.from_dict
_integration_reference: Final = IntegrationReference.from_dict
_mobile: Final = Mobile.from_dict
_problem: Final = Problem.from_dict
