# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class CampaignFilters(Model):
    """Who gets a campaign."""

    list: ContactList | str | None = None
    """The list of contacts, whole or by its id."""
    q: str | None = None
    """Words to search for."""
    tags: builtins.list[ContactTag] | None = None
    """Labels. Objects here, plain texts in a request."""
    attributes: builtins.list[CampaignCondition] | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("list", "list", nested),
        Field("q", "q"),
        Field("tags", "tags", nested),
        Field("attributes", "attributes", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.list = (
                None
                if (v := src.get("list")) is None
                else _contact_list(v)
                if v.__class__ is dict
                else decode.text(v)
                if v.__class__ is str
                else decode.neither(v, "ContactList or str")
            )
            o.q = v if (v := src.get("q")) is None or v.__class__ is str else decode.text(v)
            o.tags = None if (v := src.get("tags")) is None else decode.array(v, _contact_tag)
            o.attributes = (
                None if (v := src.get("attributes")) is None else decode.array(v, _campaign_condition)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in CampaignFilters._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .campaign_condition import CampaignCondition
from .contact_list import ContactList
from .contact_tag import ContactTag

_campaign_condition: Final = CampaignCondition.from_dict
_contact_list: Final = ContactList.from_dict
_contact_tag: Final = ContactTag.from_dict
