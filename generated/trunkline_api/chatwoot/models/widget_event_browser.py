# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class WidgetEventBrowser(Model):
    """A browser."""

    browser_name: str | None = None
    """Name of the browser."""
    browser_version: str | None = None
    """Its version."""
    device_name: str | None = None
    """Name of the device."""
    platform_name: str | None = None
    """Name of the operating system."""
    platform_version: str | None = None
    """Its version."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("browser_name", "browser_name"),
        Field("browser_version", "browser_version"),
        Field("device_name", "device_name"),
        Field("platform_name", "platform_name"),
        Field("platform_version", "platform_version"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.browser_name = (
                v if (v := src.get("browser_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.browser_version = (
                v if (v := src.get("browser_version")) is None or v.__class__ is str else decode.text(v)
            )
            o.device_name = (
                v if (v := src.get("device_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.platform_name = (
                v if (v := src.get("platform_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.platform_version = (
                v if (v := src.get("platform_version")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in WidgetEventBrowser._fields)
_knows: Final = _KNOWN.issuperset
