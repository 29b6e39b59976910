# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class TokenResponse(Model):
    """TokenResponse"""

    access_token: str = field(repr=False)
    """A JWT. It expires at its `exp` claim, in seconds since 1970."""
    token_type: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("access_token", "access_token"),
        Field("token_type", "token_type"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.access_token = v if (v := src["access_token"]).__class__ is str else decode.text(v)
            o.token_type = v if (v := src.get("token_type")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in TokenResponse._fields)
_knows: Final = _KNOWN.issuperset
