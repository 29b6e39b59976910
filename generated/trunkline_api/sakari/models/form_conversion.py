# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class FormConversion(Model):
    """What somebody sent through a form."""

    id: str
    contact: FormContact | None = None
    """Who it was."""
    ip: str | None = None
    """The address that it came from."""
    page_url: str | None = None
    """The page that the form was on."""
    submitted: datetime | None = None
    submitted_fields: str | None = None
    """What was filled in. How it is written is not documented."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("contact", "contact", nested),
        Field("ip", "ip"),
        Field("page_url", "pageUrl"),
        Field("submitted", "submitted", rfc3339),
        Field("submitted_fields", "submittedFields"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is str else decode.text(v)
            o.contact = None if (v := get("contact")) is None else FormContact.from_dict(v)
            o.ip = v if (v := get("ip")).__class__ is str or v is None else decode.text(v)
            o.page_url = v if (v := get("pageUrl")).__class__ is str or v is None else decode.text(v)
            o.submitted = None if (v := get("submitted")) is None else decode.maybe_timestamp(v)
            o.submitted_fields = (
                v if (v := get("submittedFields")).__class__ is str or v is None else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in FormConversion._fields)

# Models refer to each other, so they are imported when this one exists.
from .form_contact import FormContact
