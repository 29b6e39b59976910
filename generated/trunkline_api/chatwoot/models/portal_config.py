# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class PortalConfig(Model):
    """The languages of a help centre."""

    allowed_locales: list[PortalLocale] | None = None
    """All of its languages."""
    default_locale: str | None = None
    """The language that readers see first."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("allowed_locales", "allowed_locales", nested),
        Field("default_locale", "default_locale"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.allowed_locales = (
                None if (v := src.get("allowed_locales")) is None else decode.array(v, _portal_locale)
            )
            o.default_locale = (
                v if (v := src.get("default_locale")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in PortalConfig._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .portal_locale import PortalLocale

_portal_locale: Final = PortalLocale.from_dict
