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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is int or v is None else decode.maybe_integer(v)
            o.portal_id = (
                v if (v := get("portal_id")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.account_id = (
                v if (v := get("account_id")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.file_type = v if (v := get("file_type")).__class__ is str or v is None else decode.text(v)
            o.file_url = v if (v := get("file_url")).__class__ is str or v is None else decode.text(v)
            o.blob_id = v if (v := get("blob_id")).__class__ is int or v is None else decode.maybe_integer(v)
            o.filename = v if (v := get("filename")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in PortalLogo._fields)
