# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, nested


@define(kw_only=True)
class ChatFile(Model):
    """A file of a message."""

    id: int | None = None
    """Id of the file."""
    name: str | None = None
    """Its name on the server."""
    original_name: str | None = None
    """The name that it came with."""
    mime_type: str | None = None
    """Such as `image/png`."""
    size: int | None = None
    """Its size in bytes."""
    type: str | None = None
    """What it is to the vendor, such as `chat-attachment`."""
    created_at: datetime | None = None
    """When it came."""
    preview_url: str | None = None
    """Address of a preview."""
    url: str | None = None
    """Where to fetch it."""
    metadata: ChatFileMetadata | None = None
    """More about a picture or film."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("original_name", "originalName"),
        Field("mime_type", "mimeType"),
        Field("size", "size"),
        Field("type", "type"),
        Field("created_at", "createdAt", basic_offset),
        Field("preview_url", "previewUrl"),
        Field("url", "url"),
        Field("metadata", "metadata", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.original_name = (
                v if (v := src.get("originalName")) is None or v.__class__ is str else decode.text(v)
            )
            o.mime_type = v if (v := src.get("mimeType")) is None or v.__class__ is str else decode.text(v)
            o.size = v if (v := src.get("size")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.created_at = None if (v := src.get("createdAt")) is None else decode.maybe_timestamp(v)
            o.preview_url = (
                v if (v := src.get("previewUrl")) is None or v.__class__ is str else decode.text(v)
            )
            o.url = v if (v := src.get("url")) is None or v.__class__ is str else decode.text(v)
            o.metadata = None if (v := src.get("metadata")) is None else _chat_file_metadata(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in ChatFile._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .chat_file_metadata import ChatFileMetadata

_chat_file_metadata: Final = ChatFileMetadata.from_dict
