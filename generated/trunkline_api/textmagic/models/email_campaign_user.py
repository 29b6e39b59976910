# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode


@define(kw_only=True)
class EmailCampaignUser(Model):
    """A user, in short."""

    id: int | None = None
    """Id of the user."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    avatar_url: str | None = None
    """Address of a picture."""
    email: str | None = None
    """E-mail address."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("first_name", "firstName"),
        Field("last_name", "lastName"),
        Field("avatar_url", "avatarUrl"),
        Field("email", "email"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is int or v is None else decode.maybe_integer(v)
            o.first_name = v if (v := get("firstName")).__class__ is str or v is None else decode.text(v)
            o.last_name = v if (v := get("lastName")).__class__ is str or v is None else decode.text(v)
            o.avatar_url = v if (v := get("avatarUrl")).__class__ is str or v is None else decode.text(v)
            o.email = v if (v := get("email")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in EmailCampaignUser._fields)
