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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.q = v if (v := get("q")).__class__ is str or v is None else decode.text(v)
            o.attributes = (
                None if (v := get("attributes")) is None else decode.array(v, ContactListCondition.from_dict)
            )
            o.list = v if (v := get("list")).__class__ is str or v is None else decode.text(v)
            o.valid = v if (v := get("valid")).__class__ is bool or v is None else decode.boolean(v)
            o.invalid = v if (v := get("invalid")).__class__ is bool or v is None else decode.boolean(v)
            o.blocked = v if (v := get("blocked")).__class__ is bool or v is None else decode.boolean(v)
            o.unblocked = v if (v := get("unblocked")).__class__ is bool or v is None else decode.boolean(v)
            o.opt_in = v if (v := get("optIn")).__class__ is bool or v is None else decode.boolean(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in ContactListFilter._fields)

# Models refer to each other, so they are imported when this one exists.
from .contact_list_condition import ContactListCondition
