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
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is str else decode.text(v)
            o.contact = None if (v := src.get("contact")) is None else _form_contact(v)
            o.ip = v if (v := src.get("ip")) is None or v.__class__ is str else decode.text(v)
            o.page_url = v if (v := src.get("pageUrl")) is None or v.__class__ is str else decode.text(v)
            o.submitted = None if (v := src.get("submitted")) is None else decode.maybe_timestamp(v)
            o.submitted_fields = (
                v if (v := src.get("submittedFields")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in FormConversion._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .form_contact import FormContact

_form_contact: Final = FormContact.from_dict
