# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class ContactList(Model):
    """A list of contacts, and how a contact came to be on it."""

    id: str | None = None
    name: str | None = None
    source: ContactListSource | None = None
    """The list in another system that this one follows."""
    keyword: str | None = None
    double_opt_in: DoubleOptIn | None = None
    filter: ContactListFilter | None = None
    """What selects its members."""
    opt_in_confirmation: str | None = None
    """The text that confirms joining."""
    opt_in: datetime | None = None
    """When the contact joined the list."""
    opt_out: datetime | None = None
    """When the contact left the list."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("source", "source", nested),
        Field("keyword", "keyword"),
        Field("double_opt_in", "doubleOptIn", nested),
        Field("filter", "filter", nested),
        Field("opt_in_confirmation", "optInConfirmation"),
        Field("opt_in", "optIn", rfc3339),
        Field("opt_out", "optOut", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is str else decode.text(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.source = None if (v := src.get("source")) is None else _contact_list_source(v)
            o.keyword = v if (v := src.get("keyword")) is None or v.__class__ is str else decode.text(v)
            o.double_opt_in = None if (v := src.get("doubleOptIn")) is None else _double_opt_in(v)
            o.filter = None if (v := src.get("filter")) is None else _contact_list_filter(v)
            o.opt_in_confirmation = (
                v if (v := src.get("optInConfirmation")) is None or v.__class__ is str else decode.text(v)
            )
            o.opt_in = None if (v := src.get("optIn")) is None else decode.maybe_timestamp(v)
            o.opt_out = None if (v := src.get("optOut")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ContactList._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .contact_list_filter import ContactListFilter
from .contact_list_source import ContactListSource
from .double_opt_in import DoubleOptIn

_contact_list_filter: Final = ContactListFilter.from_dict
_contact_list_source: Final = ContactListSource.from_dict
_double_opt_in: Final = DoubleOptIn.from_dict
