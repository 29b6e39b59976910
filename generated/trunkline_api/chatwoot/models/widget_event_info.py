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
        o = _new(cls)
        try:
            o.initiated_at = None if (v := src.get("initiated_at")) is None else _widget_event_moment(v)
            o.referer = v if (v := src.get("referer")) is None or v.__class__ is str else decode.text(v)
            o.widget_language = (
                v if (v := src.get("widget_language")) is None or v.__class__ is str else decode.text(v)
            )
            o.browser_language = (
                v if (v := src.get("browser_language")) is None or v.__class__ is str else decode.text(v)
            )
            o.browser = None if (v := src.get("browser")) is None else _widget_event_browser(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in WidgetEventInfo._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .widget_event_browser import WidgetEventBrowser
from .widget_event_moment import WidgetEventMoment

_widget_event_browser: Final = WidgetEventBrowser.from_dict
_widget_event_moment: Final = WidgetEventMoment.from_dict
