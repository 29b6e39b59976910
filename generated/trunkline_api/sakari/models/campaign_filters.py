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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.list = (
                None
                if (v := get("list")) is None
                else decode.union(v, {dict: ContactList.from_dict, str: decode.text}, "ContactList or str")
            )
            o.q = v if (v := get("q")).__class__ is str or v is None else decode.text(v)
            o.tags = None if (v := get("tags")) is None else decode.array(v, ContactTag.from_dict)
            o.attributes = (
                None if (v := get("attributes")) is None else decode.array(v, CampaignCondition.from_dict)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in CampaignFilters._fields)

# Models refer to each other, so they are imported when this one exists.
from .campaign_condition import CampaignCondition
from .contact_list import ContactList
from .contact_tag import ContactTag
