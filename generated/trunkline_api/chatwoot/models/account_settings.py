# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class AccountSettings(Model):
    """What happens automatically in an account."""

    auto_resolve_after: int | None = None
    """After how many minutes without news a conversation is resolved. Null for never."""
    auto_resolve_message: str | None = None
    """What the contact is told then."""
    auto_resolve_ignore_waiting: bool | None = None
    """Whether conversations in which the contact waits for an answer are left alone."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("auto_resolve_after", "auto_resolve_after"),
        Field("auto_resolve_message", "auto_resolve_message"),
        Field("auto_resolve_ignore_waiting", "auto_resolve_ignore_waiting"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.auto_resolve_after = (
                v
                if (v := src.get("auto_resolve_after")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.auto_resolve_message = (
                v if (v := src.get("auto_resolve_message")) is None or v.__class__ is str else decode.text(v)
            )
            o.auto_resolve_ignore_waiting = (
                v
                if (v := src.get("auto_resolve_ignore_waiting")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AccountSettings._fields)
_knows: Final = _KNOWN.issuperset
