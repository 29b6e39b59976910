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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.slug = v if (v := get("slug")).__class__ is str or v is None else decode.text(v)
            o.account_id = (
                v if (v := get("account_id")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.custom_domain = (
                v if (v := get("custom_domain")).__class__ is str or v is None else decode.text(v)
            )
            o.page_title = v if (v := get("page_title")).__class__ is str or v is None else decode.text(v)
            o.header_text = v if (v := get("header_text")).__class__ is str or v is None else decode.text(v)
            o.homepage_link = (
                v if (v := get("homepage_link")).__class__ is str or v is None else decode.text(v)
            )
            o.color = v if (v := get("color")).__class__ is str or v is None else decode.text(v)
            o.archived = v if (v := get("archived")).__class__ is bool or v is None else decode.boolean(v)
            o.config = None if (v := get("config")) is None else PortalConfig.from_dict(v)
            o.inbox = None if (v := get("inbox")) is None else Inbox.from_dict(v)
            o.logo = None if (v := get("logo")) is None else PortalLogo.from_dict(v)
            o.meta = None if (v := get("meta")) is None else PortalMeta.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Portal._fields)

# Models refer to each other, so they are imported when this one exists.
from .inbox import Inbox
from .portal_config import PortalConfig
from .portal_logo import PortalLogo
from .portal_meta import PortalMeta
