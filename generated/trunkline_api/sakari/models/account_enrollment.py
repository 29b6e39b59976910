# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class AccountEnrollment(Model):
    """People who become users of an account by themselves."""

    domain: str | None = None
    """The domain of their e-mail addresses."""
    role: str | None = None
    notify_email: str | None = None
    """Who is told."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("domain", "domain"),
        Field("role", "role"),
        Field("notify_email", "notifyEmail"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.domain = v if (v := src.get("domain")) is None or v.__class__ is str else decode.text(v)
            o.role = v if (v := src.get("role")) is None or v.__class__ is str else decode.text(v)
            o.notify_email = (
                v if (v := src.get("notifyEmail")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AccountEnrollment._fields)
_knows: Final = _KNOWN.issuperset
