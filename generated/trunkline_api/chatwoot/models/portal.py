# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Portal(Model):
    """A help centre."""

    id: int
    """Id of the help centre."""
    name: str | None = None
    """Name of the help centre."""
    slug: str | None = None
    """Its name in addresses, and in the operations here."""
    account_id: int | None = None
    """The account."""
    custom_domain: str | None = None
    """A domain of your own under which it can be read."""
    page_title: str | None = None
    """Title of its pages."""
    header_text: str | None = None
    """What stands at the top."""
    homepage_link: str | None = None
    """Where its readers find your own website."""
    color: str | None = None
    """Colour of the header."""
    archived: bool | None = None
    """Whether it can no longer be read."""
    config: PortalConfig | None = None
    """Its languages."""
    inbox: Inbox | None = None
    """The website inbox whose chat it shows. Absent if it shows none."""
    logo: PortalLogo | None = None
    """Its picture. Absent if it has none."""
    meta: PortalMeta | None = None
    """What it counts."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("slug", "slug"),
        Field("account_id", "account_id"),
        Field("custom_domain", "custom_domain"),
        Field("page_title", "page_title"),
        Field("header_text", "header_text"),
        Field("homepage_link", "homepage_link"),
        Field("color", "color"),
        Field("archived", "archived"),
        Field("config", "config", nested),
        Field("inbox", "inbox", nested),
        Field("logo", "logo", nested),
        Field("meta", "meta", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.slug = v if (v := src.get("slug")) is None or v.__class__ is str else decode.text(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.custom_domain = (
                v if (v := src.get("custom_domain")) is None or v.__class__ is str else decode.text(v)
            )
            o.page_title = v if (v := src.get("page_title")) is None or v.__class__ is str else decode.text(v)
            o.header_text = (
                v if (v := src.get("header_text")) is None or v.__class__ is str else decode.text(v)
            )
            o.homepage_link = (
                v if (v := src.get("homepage_link")) is None or v.__class__ is str else decode.text(v)
            )
            o.color = v if (v := src.get("color")) is None or v.__class__ is str else decode.text(v)
            o.archived = v if (v := src.get("archived")) is None or v.__class__ is bool else decode.boolean(v)
            o.config = None if (v := src.get("config")) is None else _portal_config(v)
            o.inbox = None if (v := src.get("inbox")) is None else _inbox(v)
            o.logo = None if (v := src.get("logo")) is None else _portal_logo(v)
            o.meta = None if (v := src.get("meta")) is None else _portal_meta(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Portal._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .inbox import Inbox
from .portal_config import PortalConfig
from .portal_logo import PortalLogo
from .portal_meta import PortalMeta

_inbox: Final = Inbox.from_dict
_portal_config: Final = PortalConfig.from_dict
_portal_logo: Final = PortalLogo.from_dict
_portal_meta: Final = PortalMeta.from_dict
