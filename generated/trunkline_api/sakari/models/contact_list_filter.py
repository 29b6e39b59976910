# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ContactListFilter(Model):
    """Conditions on the contacts of a list."""

    q: str | None = None
    """Words to search for."""
    attributes: builtins.list[ContactListCondition] | None = None
    list: str | None = None
    """Id of another list."""
    valid: bool | None = None
    invalid: bool | None = None
    blocked: bool | None = None
    """A switch, unlike `blocked` of a contact."""
    unblocked: bool | None = None
    opt_in: bool | None = None
    """A switch, unlike `opt_in` of a contact."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("q", "q"),
        Field("attributes", "attributes", nested),
        Field("list", "list"),
        Field("valid", "valid"),
        Field("invalid", "invalid"),
        Field("blocked", "blocked"),
        Field("unblocked", "unblocked"),
        Field("opt_in", "optIn"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.q = v if (v := src.get("q")) is None or v.__class__ is str else decode.text(v)
            o.attributes = (
                None if (v := src.get("attributes")) is None else decode.array(v, _contact_list_condition)
            )
            o.list = v if (v := src.get("list")) is None or v.__class__ is str else decode.text(v)
            o.valid = v if (v := src.get("valid")) is None or v.__class__ is bool else decode.boolean(v)
            o.invalid = v if (v := src.get("invalid")) is None or v.__class__ is bool else decode.boolean(v)
            o.blocked = v if (v := src.get("blocked")) is None or v.__class__ is bool else decode.boolean(v)
            o.unblocked = (
                v if (v := src.get("unblocked")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.opt_in = v if (v := src.get("optIn")) is None or v.__class__ is bool else decode.boolean(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ContactListFilter._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .contact_list_condition import ContactListCondition

_contact_list_condition: Final = ContactListCondition.from_dict
