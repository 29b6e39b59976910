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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is str or v is None else decode.text(v)
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.source = None if (v := get("source")) is None else ContactListSource.from_dict(v)
            o.keyword = v if (v := get("keyword")).__class__ is str or v is None else decode.text(v)
            o.double_opt_in = None if (v := get("doubleOptIn")) is None else DoubleOptIn.from_dict(v)
            o.filter = None if (v := get("filter")) is None else ContactListFilter.from_dict(v)
            o.opt_in_confirmation = (
                v if (v := get("optInConfirmation")).__class__ is str or v is None else decode.text(v)
            )
            o.opt_in = None if (v := get("optIn")) is None else decode.maybe_timestamp(v)
            o.opt_out = None if (v := get("optOut")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ContactList._fields)

# Models refer to each other, so they are imported when this one exists.
from .contact_list_filter import ContactListFilter
from .contact_list_source import ContactListSource
from .double_opt_in import DoubleOptIn
