# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, epoch, nested


@define(kw_only=True)
class UserToken(Model):
    """The token of a user."""

    access_token: str = field(repr=False)
    """The user's token for the application API."""
    expiry: datetime | None = None
    """When the token ends. Null for never."""
    user: TokenUser | None = None
    """Whose it is."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("access_token", "access_token"),
        Field("expiry", "expiry", epoch),
        Field("user", "user", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.access_token = v if (v := src["access_token"]).__class__ is str else decode.text(v)
            o.expiry = None if (v := src.get("expiry")) is None else decode.maybe_timestamp(v)
            o.user = None if (v := src.get("user")) is None else _token_user(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in UserToken._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .token_user import TokenUser

_token_user: Final = TokenUser.from_dict
