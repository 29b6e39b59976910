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
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.favorited = (
                v if (v := src.get("favorited")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.blocked = v if (v := src.get("blocked")) is None or v.__class__ is bool else decode.boolean(v)
            o.first_name = v if (v := src.get("firstName")) is None or v.__class__ is str else decode.text(v)
            o.last_name = v if (v := src.get("lastName")) is None or v.__class__ is str else decode.text(v)
            o.company_name = (
                v if (v := src.get("companyName")) is None or v.__class__ is str else decode.text(v)
            )
            o.phone = v if (v := src.get("phone")) is None or v.__class__ is str else decode.text(v)
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.country = None if (v := src.get("country")) is None else _country(v)
            o.custom_fields = (
                None if (v := src.get("customFields")) is None else decode.array(v, _custom_field_value)
            )
            o.user = None if (v := src.get("user")) is None else _user(v)
            o.lists = None if (v := src.get("lists")) is None else decode.array(v, _contact_list)
            o.owner = None if (v := src.get("owner")) is None else _user(v)
            o.tags = None if (v := src.get("tags")) is None else decode.array(v, _tag)
            o.phone_type = None if (v := src.get("phoneType")) is None else _phone_type(v)
            o.avatar = None if (v := src.get("avatar")) is None else _avatar(v)
            o.notes = None if (v := src.get("notes")) is None else decode.array(v, _contact_note)
            o.whatsapp_phone = (
                v if (v := src.get("whatsappPhone")) is None or v.__class__ is str else decode.text(v)
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
from .avatar import Avatar
from .contact_list import ContactList
from .contact_note import ContactNote
from .country import Country
from .custom_field_value import CustomFieldValue
from .phone_type import PhoneType
from .tag import Tag
from .user import User

_avatar: Final = Avatar.from_dict
_contact_list: Final = ContactList.from_dict
_contact_note: Final = ContactNote.from_dict
_country: Final = Country.from_dict
_custom_field_value: Final = CustomFieldValue.from_dict
_phone_type: Final = PhoneType.decode
_tag: Final = Tag.from_dict
_user: Final = User.from_dict
