# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class ChatFileMetadata(Model):
    """More about a picture or film."""

    type: str | None = None
    """`image` or `video`."""
    height: int | None = None
    """Height in pixels."""
    width: int | None = None
    """Width in pixels."""
    preview: ChatFilePreview | None = None
    """Size of the preview."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("type", "type"),
        Field("height", "height"),
        Field("width", "width"),
        Field("preview", "preview", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.height = (
                v if (v := src.get("height")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.width = v if (v := src.get("width")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.preview = None if (v := src.get("preview")) is None else _chat_file_preview(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ChatFileMetadata._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .chat_file_preview import ChatFilePreview

_chat_file_preview: Final = ChatFilePreview.from_dict
