# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class UploadedFile(Model):
    """A file that was uploaded."""

    file_url: str | None = None
    """Where to fetch it."""
    blob_id: str | None = None
    """What a message attaches it by."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("file_url", "file_url"),
        Field("blob_id", "blob_id"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.file_url = v if (v := src.get("file_url")) is None or v.__class__ is str else decode.text(v)
            o.blob_id = v if (v := src.get("blob_id")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in UploadedFile._fields)
_knows: Final = _KNOWN.issuperset
