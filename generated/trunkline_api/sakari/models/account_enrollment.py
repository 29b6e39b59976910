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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.domain = v if (v := get("domain")).__class__ is str or v is None else decode.text(v)
            o.role = v if (v := get("role")).__class__ is str or v is None else decode.text(v)
            o.notify_email = v if (v := get("notifyEmail")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in AccountEnrollment._fields)
