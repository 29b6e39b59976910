# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Contact(Model):
    """A person in the address book."""

    id: int
    """Id of the contact."""
    favorited: bool | None = None
    """Whether it is a favorite."""
    blocked: bool | None = None
    """Whether it can neither be written to nor write."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    company_name: str | None = None
    """Name of the company."""
    phone: str | None = None
    """The number, without a plus sign."""
    email: str | None = None
    """E-mail address."""
    country: Country | None = None
    """Country of the number."""
    custom_fields: list[CustomFieldValue] | None = None
    """What it has in custom fields."""
    user: User | None = None
    """The user whose contact it is."""
    lists: list[ContactList] | None = None
    """The lists that it is on."""
    owner: User | None = None
    """The user who looks after it."""
    tags: list[Tag] | None = None
    """Its tags."""
    phone_type: PhoneType | None = None
    """What kind of number it is."""
    avatar: Avatar | None = None
    """Its picture."""
    notes: list[ContactNote] | None = None
    """Notes about it."""
    whatsapp_phone: str | None = None
    """Its number on WhatsApp."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("favorited", "favorited"),
        Field("blocked", "blocked"),
        Field("first_name", "firstName"),
        Field("last_name", "lastName"),
        Field("company_name", "companyName"),
        Field("phone", "phone"),
        Field("email", "email"),
        Field("country", "country", nested),
        Field("custom_fields", "customFields", nested),
        Field("user", "user", nested),
        Field("lists", "lists", nested),
        Field("owner", "owner", nested),
        Field("tags", "tags", nested),
        Field("phone_type", "phoneType", nested),
        Field("avatar", "avatar", nested),
        Field("notes", "notes", nested),
        Field("whatsapp_phone", "whatsappPhone"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.favorited = v if (v := get("favorited")).__class__ is bool or v is None else decode.boolean(v)
            o.blocked = v if (v := get("blocked")).__class__ is bool or v is None else decode.boolean(v)
            o.first_name = v if (v := get("firstName")).__class__ is str or v is None else decode.text(v)
            o.last_name = v if (v := get("lastName")).__class__ is str or v is None else decode.text(v)
            o.company_name = v if (v := get("companyName")).__class__ is str or v is None else decode.text(v)
            o.phone = v if (v := get("phone")).__class__ is str or v is None else decode.text(v)
            o.email = v if (v := get("email")).__class__ is str or v is None else decode.text(v)
            o.country = None if (v := get("country")) is None else Country.from_dict(v)
            o.custom_fields = (
                None if (v := get("customFields")) is None else decode.array(v, CustomFieldValue.from_dict)
            )
            o.user = None if (v := get("user")) is None else User.from_dict(v)
            o.lists = None if (v := get("lists")) is None else decode.array(v, ContactList.from_dict)
            o.owner = None if (v := get("owner")) is None else User.from_dict(v)
            o.tags = None if (v := get("tags")) is None else decode.array(v, Tag.from_dict)
            o.phone_type = None if (v := get("phoneType")) is None else PhoneType.decode(v)
            o.avatar = None if (v := get("avatar")) is None else Avatar.from_dict(v)
            o.notes = None if (v := get("notes")) is None else decode.array(v, ContactNote.from_dict)
            o.whatsapp_phone = (
                v if (v := get("whatsappPhone")).__class__ is str or v is None else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Contact._fields)

# Models refer to each other, so they are imported when this one exists.
from .avatar import Avatar
from .contact_list import ContactList
from .contact_note import ContactNote
from .country import Country
from .custom_field_value import CustomFieldValue
from .phone_type import PhoneType
from .tag import Tag
from .user import User
