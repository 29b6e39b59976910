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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.user = None if (v := get("user")) is None else decode.array(v, SenderSettingsItem.from_dict)
            o.special = (
                None if (v := get("special")) is None else decode.array(v, SenderSettingsItem.from_dict)
            )
            o.other = None if (v := get("other")) is None else decode.array(v, SenderSettingsItem.from_dict)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in SenderSettings._fields)

# Models refer to each other, so they are imported when this one exists.
from .sender_settings_item import SenderSettingsItem
