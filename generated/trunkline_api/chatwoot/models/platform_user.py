# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class PlatformUser(Model):
    """A user as a platform app sees them."""

    id: int
    """Id of the user."""
    access_token: str | None = field(default=None, repr=False)
    """The user's token for the application API."""
    account_id: int | None = None
    """The account that was active last."""
    name: str | None = None
    """Full name."""
    display_name: str | None = None
    """The name the user chose to show."""
    available_name: str | None = None
    """The name that contacts are meant to see."""
    email: str | None = None
    """E-mail address in use."""
    uid: str | None = None
    """Name by which the user signs in."""
    provider: str | None = None
    """How the user signs in, such as `email`."""
    confirmed: bool | None = None
    """Whether the e-mail address has been confirmed."""
    avatar_url: str | None = None
    """Address of a picture, or empty."""
    message_signature: str | None = None
    """What is put below e-mails of this user."""
    pubsub_token: str | None = field(default=None, repr=False)
    """Key to the user's websocket."""
    role: UserRole | None = None
    """Role in the active account."""
    custom_attributes: dict[str, Any] | None = None
    """What has been noted about the user."""
    ui_settings: dict[str, Any] | None = None
    """What the dashboard remembers."""
    accounts: list[PlatformUserAccount] | None = None
    """Where the user is a member."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("access_token", "access_token"),
        Field("account_id", "account_id"),
        Field("name", "name"),
        Field("display_name", "display_name"),
        Field("available_name", "available_name"),
        Field("email", "email"),
        Field("uid", "uid"),
        Field("provider", "provider"),
        Field("confirmed", "confirmed"),
        Field("avatar_url", "avatar_url"),
        Field("message_signature", "message_signature"),
        Field("pubsub_token", "pubsub_token"),
        Field("role", "role", nested),
        Field("custom_attributes", "custom_attributes"),
        Field("ui_settings", "ui_settings"),
        Field("accounts", "accounts", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.access_token = (
                v if (v := src.get("access_token")) is None or v.__class__ is str else decode.text(v)
            )
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.display_name = (
                v if (v := src.get("display_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.available_name = (
                v if (v := src.get("available_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.uid = v if (v := src.get("uid")) is None or v.__class__ is str else decode.text(v)
            o.provider = v if (v := src.get("provider")) is None or v.__class__ is str else decode.text(v)
            o.confirmed = (
                v if (v := src.get("confirmed")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.avatar_url = v if (v := src.get("avatar_url")) is None or v.__class__ is str else decode.text(v)
            o.message_signature = (
                v if (v := src.get("message_signature")) is None or v.__class__ is str else decode.text(v)
            )
            o.pubsub_token = (
                v if (v := src.get("pubsub_token")) is None or v.__class__ is str else decode.text(v)
            )
            o.role = None if (v := src.get("role")) is None else _user_role(v)
            o.custom_attributes = (
                v if (v := src.get("custom_attributes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.ui_settings = (
                v if (v := src.get("ui_settings")) is None or v.__class__ is dict else decode.record(v)
            )
            o.accounts = (
                None if (v := src.get("accounts")) is None else decode.array(v, _platform_user_account)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in PlatformUser._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .platform_user_account import PlatformUserAccount
from .user_role import UserRole

_platform_user_account: Final = PlatformUserAccount.from_dict
_user_role: Final = UserRole.decode
