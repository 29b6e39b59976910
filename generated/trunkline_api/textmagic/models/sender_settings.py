# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class SenderSettings(Model):
    """What is sent from, by country, in three groups that the vendor does not explain."""

    user: list[SenderSettingsItem] | None = None
    """Those of the user."""
    special: list[SenderSettingsItem] | None = None
    """Special ones."""
    other: list[SenderSettingsItem] | None = None
    """All others."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("user", "user", nested),
        Field("special", "special", nested),
        Field("other", "other", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.user = None if (v := src.get("user")) is None else decode.array(v, _sender_settings_item)
            o.special = None if (v := src.get("special")) is None else decode.array(v, _sender_settings_item)
            o.other = None if (v := src.get("other")) is None else decode.array(v, _sender_settings_item)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in SenderSettings._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .sender_settings_item import SenderSettingsItem

_sender_settings_item: Final = SenderSettingsItem.from_dict
