# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Profile(Model):
    """A user as they see themselves."""

    id: int
    """Id of the user."""
    access_token: str | None = field(default=None, repr=False)
    """The user's token for this API."""
    account_id: int | None = None
    """The account that was active last."""
    available_name: str | None = None
    """The name that contacts are meant to see."""
    avatar_url: str | None = None
    """Address of a picture, or empty."""
    confirmed: bool | None = None
    """Whether the e-mail address has been confirmed."""
    display_name: str | None = None
    """The name the user chose to show."""
    message_signature: str | None = None
    """What is put below e-mails of this user."""
    email: str | None = None
    """E-mail address in use."""
    hmac_identifier: str | None = field(default=None, repr=False)
    """Proof of identity towards the vendor's own help widget."""
    inviter_id: int | None = None
    """Who invited this user."""
    name: str | None = None
    """Full name."""
    provider: str | None = None
    """How the user signs in, such as `email`."""
    pubsub_token: str | None = field(default=None, repr=False)
    """Key to the user's websocket."""
    custom_attributes: dict[str, Any] | None = None
    """What has been noted about the user."""
    role: UserRole | None = None
    """Role in the active account."""
    ui_settings: dict[str, Any] | None = None
    """What the dashboard remembers."""
    uid: str | None = None
    """Name by which the user signs in."""
    type: str | None = None
    """`SuperAdmin` for those who run the installation, else null."""
    accounts: list[ProfileAccount] | None = None
    """Where the user is a member."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("access_token", "access_token"),
        Field("account_id", "account_id"),
        Field("available_name", "available_name"),
        Field("avatar_url", "avatar_url"),
        Field("confirmed", "confirmed"),
        Field("display_name", "display_name"),
        Field("message_signature", "message_signature"),
        Field("email", "email"),
        Field("hmac_identifier", "hmac_identifier"),
        Field("inviter_id", "inviter_id"),
        Field("name", "name"),
        Field("provider", "provider"),
        Field("pubsub_token", "pubsub_token"),
        Field("custom_attributes", "custom_attributes"),
        Field("role", "role", nested),
        Field("ui_settings", "ui_settings"),
        Field("uid", "uid"),
        Field("type", "type"),
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
            o.available_name = (
                v if (v := src.get("available_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.avatar_url = v if (v := src.get("avatar_url")) is None or v.__class__ is str else decode.text(v)
            o.confirmed = (
                v if (v := src.get("confirmed")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.display_name = (
                v if (v := src.get("display_name")) is None or v.__class__ is str else decode.text(v)
            )
            o.message_signature = (
                v if (v := src.get("message_signature")) is None or v.__class__ is str else decode.text(v)
            )
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.hmac_identifier = (
                v if (v := src.get("hmac_identifier")) is None or v.__class__ is str else decode.text(v)
            )
            o.inviter_id = (
                v if (v := src.get("inviter_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.provider = v if (v := src.get("provider")) is None or v.__class__ is str else decode.text(v)
            o.pubsub_token = (
                v if (v := src.get("pubsub_token")) is None or v.__class__ is str else decode.text(v)
            )
            o.custom_attributes = (
                v if (v := src.get("custom_attributes")) is None or v.__class__ is dict else decode.record(v)
            )
            o.role = None if (v := src.get("role")) is None else _user_role(v)
            o.ui_settings = (
                v if (v := src.get("ui_settings")) is None or v.__class__ is dict else decode.record(v)
            )
            o.uid = v if (v := src.get("uid")) is None or v.__class__ is str else decode.text(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.accounts = None if (v := src.get("accounts")) is None else decode.array(v, _profile_account)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Profile._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .profile_account import ProfileAccount
from .user_role import UserRole

_profile_account: Final = ProfileAccount.from_dict
_user_role: Final = UserRole.decode
