# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class UpdateCurrentUserResponse(Model):
    """The user, or a link to it."""

    username: str | None = None
    """The name for signing in."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """E-mail address."""
    phone: str | None = None
    """Phone number."""
    company: str | None = None
    """Name of the company."""
    timezone: int | None = None
    """The vendor's id of the time zone."""
    href: str | None = None
    """Path of the user, if the answer is a link."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("username", "username"),
        Field("first_name", "firstName"),
        Field("last_name", "lastName"),
        Field("email", "email"),
        Field("phone", "phone"),
        Field("company", "company"),
        Field("timezone", "timezone"),
        Field("href", "href"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.username = v if (v := src.get("username")) is None or v.__class__ is str else decode.text(v)
            o.first_name = v if (v := src.get("firstName")) is None or v.__class__ is str else decode.text(v)
            o.last_name = v if (v := src.get("lastName")) is None or v.__class__ is str else decode.text(v)
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.phone = v if (v := src.get("phone")) is None or v.__class__ is str else decode.text(v)
            o.company = v if (v := src.get("company")) is None or v.__class__ is str else decode.text(v)
            o.timezone = (
                v if (v := src.get("timezone")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.href = v if (v := src.get("href")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in UpdateCurrentUserResponse._fields)
_knows: Final = _KNOWN.issuperset
