# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Attachment(Model):
    """A file, a place, a contact card or a link that belongs to a message."""

    id: int
    """Id of the attachment."""
    message_id: int | None = None
    """The message to which it belongs."""
    file_type: AttachmentFileType | None = None
    """What it is."""
    account_id: int | None = None
    """The account in which it is stored."""
    extension: str | None = None
    """Extension of the file name, without the dot."""
    content_type: str | None = None
    """Media type of the file."""
    data_url: str | None = None
    """Where to fetch the file; the address redirects and needs no credentials. Null where there is none."""
    thumb_url: str | None = None
    """Where to fetch a small picture. Empty except for images."""
    file_size: int | None = None
    """Size in bytes."""
    width: int | None = None
    """Width of an image in pixels, once it has been measured."""
    height: int | None = None
    """Height of an image in pixels, once it has been measured."""
    transcribed_text: str | None = None
    """What is said in a recording. Empty without transcription."""
    coordinates_lat: float | None = None
    """Latitude of a place."""
    coordinates_long: float | None = None
    """Longitude of a place."""
    fallback_title: str | None = None
    """What to show when the thing itself cannot be shown."""
    meta: dict[str, Any] | None = None
    """The card of a contact."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("message_id", "message_id"),
        Field("file_type", "file_type", nested),
        Field("account_id", "account_id"),
        Field("extension", "extension"),
        Field("content_type", "content_type"),
        Field("data_url", "data_url"),
        Field("thumb_url", "thumb_url"),
        Field("file_size", "file_size"),
        Field("width", "width"),
        Field("height", "height"),
        Field("transcribed_text", "transcribed_text"),
        Field("coordinates_lat", "coordinates_lat"),
        Field("coordinates_long", "coordinates_long"),
        Field("fallback_title", "fallback_title"),
        Field("meta", "meta"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.message_id = (
                v if (v := src.get("message_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.file_type = None if (v := src.get("file_type")) is None else _attachment_file_type(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.extension = v if (v := src.get("extension")) is None or v.__class__ is str else decode.text(v)
            o.content_type = (
                v if (v := src.get("content_type")) is None or v.__class__ is str else decode.text(v)
            )
            o.data_url = v if (v := src.get("data_url")) is None or v.__class__ is str else decode.text(v)
            o.thumb_url = v if (v := src.get("thumb_url")) is None or v.__class__ is str else decode.text(v)
            o.file_size = (
                v if (v := src.get("file_size")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.width = v if (v := src.get("width")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.height = (
                v if (v := src.get("height")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.transcribed_text = (
                v if (v := src.get("transcribed_text")) is None or v.__class__ is str else decode.text(v)
            )
            o.coordinates_lat = (
                v
                if (v := src.get("coordinates_lat")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
            o.coordinates_long = (
                v
                if (v := src.get("coordinates_long")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
            o.fallback_title = (
                v if (v := src.get("fallback_title")) is None or v.__class__ is str else decode.text(v)
            )
            o.meta = v if (v := src.get("meta")) is None or v.__class__ is dict else decode.record(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Attachment._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .attachment_file_type import AttachmentFileType

_attachment_file_type: Final = AttachmentFileType.decode
