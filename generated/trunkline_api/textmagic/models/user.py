# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class User(Model):
    """A user of the account. Inside other objects often no more than id and name."""

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
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.display_time_format = (
                v if (v := src.get("displayTimeFormat")) is None or v.__class__ is str else decode.text(v)
            )
            o.username = v if (v := src.get("username")) is None or v.__class__ is str else decode.text(v)
            o.first_name = v if (v := src.get("firstName")) is None or v.__class__ is str else decode.text(v)
            o.last_name = v if (v := src.get("lastName")) is None or v.__class__ is str else decode.text(v)
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.status = None if (v := src.get("status")) is None else _user_status(v)
            o.balance = (
                v if (v := src.get("balance")) is None or v.__class__ is float else decode.maybe_number(v)
            )
            o.phone = v if (v := src.get("phone")) is None or v.__class__ is str else decode.text(v)
            o.company = v if (v := src.get("company")) is None or v.__class__ is str else decode.text(v)
            o.currency = None if (v := src.get("currency")) is None else _currency(v)
            o.country = None if (v := src.get("country")) is None else _country(v)
            o.timezone = None if (v := src.get("timezone")) is None else _timezone(v)
            o.subaccount_type = None if (v := src.get("subaccountType")) is None else _subaccount_type(v)
            o.email_accepted = (
                v if (v := src.get("emailAccepted")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.phone_accepted = (
                v if (v := src.get("phoneAccepted")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.avatar = None if (v := src.get("avatar")) is None else _avatar(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in User._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .avatar import Avatar
from .country import Country
from .currency import Currency
from .subaccount_type import SubaccountType
from .timezone import Timezone
from .user_status import UserStatus

_avatar: Final = Avatar.from_dict
_country: Final = Country.from_dict
_currency: Final = Currency.from_dict
_subaccount_type: Final = SubaccountType.decode
_timezone: Final = Timezone.from_dict
_user_status: Final = UserStatus.decode
