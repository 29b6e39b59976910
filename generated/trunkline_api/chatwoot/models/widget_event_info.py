# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class WidgetEventInfo(Model):
    """Where and how a widget was opened."""

    initiated_at: WidgetEventMoment | None = None
    """When, by the browser's clock."""
    referer: str | None = None
    """The page."""
    widget_language: str | None = None
    """Language of the widget."""
    browser_language: str | None = None
    """Language of the browser."""
    browser: WidgetEventBrowser | None = None
    """The browser."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("initiated_at", "initiated_at", nested),
        Field("referer", "referer"),
        Field("widget_language", "widget_language"),
        Field("browser_language", "browser_language"),
        Field("browser", "browser", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.initiated_at = None if (v := get("initiated_at")) is None else WidgetEventMoment.from_dict(v)
            o.referer = v if (v := get("referer")).__class__ is str or v is None else decode.text(v)
            o.widget_language = (
                v if (v := get("widget_language")).__class__ is str or v is None else decode.text(v)
            )
            o.browser_language = (
                v if (v := get("browser_language")).__class__ is str or v is None else decode.text(v)
            )
            o.browser = None if (v := get("browser")) is None else WidgetEventBrowser.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in WidgetEventInfo._fields)

# Models refer to each other, so they are imported when this one exists.
from .widget_event_browser import WidgetEventBrowser
from .widget_event_moment import WidgetEventMoment
