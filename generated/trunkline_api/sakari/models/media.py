# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class Media(Model):
    """A file that goes with a message."""

    url: str | None = None
    """Where to fetch it. On the API's own host this takes the bearer token."""
    type: str | None = None
    name: str | None = None
    filename: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("url", "url"),
        Field("type", "type"),
        Field("name", "name"),
        Field("filename", "filename"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.url = v if (v := get("url")).__class__ is str or v is None else decode.text(v)
            o.type = v if (v := get("type")).__class__ is str or v is None else decode.text(v)
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.filename = v if (v := get("filename")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Media._fields)
