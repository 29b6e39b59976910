# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class UploadMessageAttachmentResponse(Model):
    """A file that was uploaded."""

    chars: int | None = None
    """How many characters `href` has."""
    href: str | None = None
    """The end of its link, to be written behind `https://my.textmagic.com/`."""
    name: str | None = None
    """Its name."""
    size: int | None = None
    """Its size in bytes."""
    resource: str | None = None
    """Its name on the server, by which an MMS takes it along."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("chars", "chars"),
        Field("href", "href"),
        Field("name", "name"),
        Field("size", "size"),
        Field("resource", "resource"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.chars = v if (v := src.get("chars")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.href = v if (v := src.get("href")) is None or v.__class__ is str else decode.text(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.size = v if (v := src.get("size")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.resource = v if (v := src.get("resource")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in UploadMessageAttachmentResponse._fields)
_knows: Final = _KNOWN.issuperset
