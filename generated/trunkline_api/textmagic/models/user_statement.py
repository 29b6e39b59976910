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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.user_id = v if (v := get("userId")).__class__ is int or v is None else decode.maybe_integer(v)
            o.date = None if (v := get("date")) is None else decode.maybe_timestamp(v)
            o.balance = v if (v := get("balance")).__class__ is float or v is None else decode.maybe_number(v)
            o.delta = v if (v := get("delta")).__class__ is float or v is None else decode.maybe_number(v)
            o.type = None if (v := get("type")) is None else UserStatementType.decode(v)
            o.value = v if (v := get("value")).__class__ is str or v is None else decode.text(v)
            o.comment = v if (v := get("comment")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in UserStatement._fields)

# Models refer to each other, so they are imported when this one exists.
from .user_statement_type import UserStatementType
