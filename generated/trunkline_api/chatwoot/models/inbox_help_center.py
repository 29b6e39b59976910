# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class InboxHelpCenter(Model):
    """The help centre of an inbox."""

    name: str | None = None
    """Name of the help centre."""
    slug: str | None = None
    """Its name in addresses."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("name", "name"),
        Field("slug", "slug"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.slug = v if (v := get("slug")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in InboxHelpCenter._fields)
