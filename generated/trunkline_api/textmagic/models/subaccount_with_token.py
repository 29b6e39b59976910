# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class SubaccountWithToken(Model):
    """A sub-account and a key to it."""

    id: int
    """Id of the user."""
    display_time_format: str | None = None
    """`12h` or `24h`."""
    username: str | None = None
    """The name for signing in."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """E-mail address."""
    status: UserStatus | None = None
    """State of the account."""
    balance: float | None = None
    """Balance of the account, in its currency."""
    phone: str | None = None
    """Phone number."""
    company: str | None = None
    """Name of the company."""
    currency: Currency | None = None
    """Currency of the account."""
    country: Country | None = None
    """Country of the account."""
    timezone: Timezone | None = None
    """Time zone of the account."""
    subaccount_type: SubaccountType | None = None
    """What part the user has in the account."""
    email_accepted: bool | None = None
    """Whether the e-mail address was confirmed."""
    phone_accepted: bool | None = None
    """Whether the phone number was confirmed."""
    avatar: Avatar | None = None
    """Picture of the user."""
    token: str | None = field(default=None, repr=False)
    """The key."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("display_time_format", "displayTimeFormat"),
        Field("username", "username"),
        Field("first_name", "firstName"),
        Field("last_name", "lastName"),
        Field("email", "email"),
        Field("status", "status", nested),
        Field("balance", "balance"),
        Field("phone", "phone"),
        Field("company", "company"),
        Field("currency", "currency", nested),
        Field("country", "country", nested),
        Field("timezone", "timezone", nested),
        Field("subaccount_type", "subaccountType", nested),
        Field("email_accepted", "emailAccepted"),
        Field("phone_accepted", "phoneAccepted"),
        Field("avatar", "avatar", nested),
        Field("token", "token"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.display_time_format = (
                v if (v := get("displayTimeFormat")).__class__ is str or v is None else decode.text(v)
            )
            o.username = v if (v := get("username")).__class__ is str or v is None else decode.text(v)
            o.first_name = v if (v := get("firstName")).__class__ is str or v is None else decode.text(v)
            o.last_name = v if (v := get("lastName")).__class__ is str or v is None else decode.text(v)
            o.email = v if (v := get("email")).__class__ is str or v is None else decode.text(v)
            o.status = None if (v := get("status")) is None else UserStatus.decode(v)
            o.balance = v if (v := get("balance")).__class__ is float or v is None else decode.maybe_number(v)
            o.phone = v if (v := get("phone")).__class__ is str or v is None else decode.text(v)
            o.company = v if (v := get("company")).__class__ is str or v is None else decode.text(v)
            o.currency = None if (v := get("currency")) is None else Currency.from_dict(v)
            o.country = None if (v := get("country")) is None else Country.from_dict(v)
            o.timezone = None if (v := get("timezone")) is None else Timezone.from_dict(v)
            o.subaccount_type = None if (v := get("subaccountType")) is None else SubaccountType.decode(v)
            o.email_accepted = (
                v if (v := get("emailAccepted")).__class__ is bool or v is None else decode.boolean(v)
            )
            o.phone_accepted = (
                v if (v := get("phoneAccepted")).__class__ is bool or v is None else decode.boolean(v)
            )
            o.avatar = None if (v := get("avatar")) is None else Avatar.from_dict(v)
            o.token = v if (v := get("token")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in SubaccountWithToken._fields)

# Models refer to each other, so they are imported when this one exists.
from .avatar import Avatar
from .country import Country
from .currency import Currency
from .subaccount_type import SubaccountType
from .timezone import Timezone
from .user_status import UserStatus
