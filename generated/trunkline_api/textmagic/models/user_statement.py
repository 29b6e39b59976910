# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, nested


@define(kw_only=True)
class UserStatement(Model):
    """One change of the balance."""

    id: int
    """Id of the entry."""
    user_id: int | None = None
    """Id of the user."""
    date: datetime | None = None
    """When it was."""
    balance: float | None = None
    """The balance after it, in the currency of the account."""
    delta: float | None = None
    """By how much the balance changed."""
    type: UserStatementType | None = None
    """What it was for."""
    value: str | None = None
    """How much of it: the number of messages, the number that was rented, or the id of the invoice."""
    comment: str | None = None
    """A comment."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("user_id", "userId"),
        Field("date", "date", basic_offset),
        Field("balance", "balance"),
        Field("delta", "delta"),
        Field("type", "type", nested),
        Field("value", "value"),
        Field("comment", "comment"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.user_id = (
                v if (v := src.get("userId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.date = None if (v := src.get("date")) is None else decode.maybe_timestamp(v)
            o.balance = (
                v if (v := src.get("balance")) is None or v.__class__ is float else decode.maybe_number(v)
            )
            o.delta = v if (v := src.get("delta")) is None or v.__class__ is float else decode.maybe_number(v)
            o.type = None if (v := src.get("type")) is None else _user_statement_type(v)
            o.value = v if (v := src.get("value")) is None or v.__class__ is str else decode.text(v)
            o.comment = v if (v := src.get("comment")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in UserStatement._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .user_statement_type import UserStatementType

_user_statement_type: Final = UserStatementType.decode
