# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class PortalLogo(Model):
    """The picture of a help centre."""

    id: int | None = None
    """Id of the picture."""
    portal_id: int | None = None
    """The help centre."""
    account_id: int | None = None
    """The account."""
    file_type: str | None = None
    """Media type of the picture."""
    file_url: str | None = None
    """Where the picture can be fetched."""
    blob_id: int | None = None
    """Id of the stored file."""
    filename: str | None = None
    """Name of the file."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("portal_id", "portal_id"),
        Field("account_id", "account_id"),
        Field("file_type", "file_type"),
        Field("file_url", "file_url"),
        Field("blob_id", "blob_id"),
        Field("filename", "filename"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.portal_id = (
                v if (v := src.get("portal_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.file_type = v if (v := src.get("file_type")) is None or v.__class__ is str else decode.text(v)
            o.file_url = v if (v := src.get("file_url")) is None or v.__class__ is str else decode.text(v)
            o.blob_id = (
                v if (v := src.get("blob_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.filename = v if (v := src.get("filename")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in PortalLogo._fields)
_knows: Final = _KNOWN.issuperset
