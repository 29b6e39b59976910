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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.browser_name = v if (v := get("browser_name")).__class__ is str or v is None else decode.text(v)
            o.browser_version = (
                v if (v := get("browser_version")).__class__ is str or v is None else decode.text(v)
            )
            o.device_name = v if (v := get("device_name")).__class__ is str or v is None else decode.text(v)
            o.platform_name = (
                v if (v := get("platform_name")).__class__ is str or v is None else decode.text(v)
            )
            o.platform_version = (
                v if (v := get("platform_version")).__class__ is str or v is None else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in WidgetEventBrowser._fields)
