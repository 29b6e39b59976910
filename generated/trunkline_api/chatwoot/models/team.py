# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class Team(Model):
    """A group of agents."""

    id: int
    """Id of the team."""
    name: str | None = None
    """Name of the team, in lower case."""
    description: str | None = None
    """What the team is for."""
    allow_auto_assign: bool | None = None
    """Whether the team's conversations are given to its members automatically."""
    account_id: int | None = None
    """The account."""
    is_member: bool | None = None
    """Whether the owner of the token is one of them."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("description", "description"),
        Field("allow_auto_assign", "allow_auto_assign"),
        Field("account_id", "account_id"),
        Field("is_member", "is_member"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.description = (
                v if (v := src.get("description")) is None or v.__class__ is str else decode.text(v)
            )
            o.allow_auto_assign = (
                v if (v := src.get("allow_auto_assign")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.is_member = (
                v if (v := src.get("is_member")) is None or v.__class__ is bool else decode.boolean(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Team._fields)
_knows: Final = _KNOWN.issuperset
