# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class AccountOptions(Model):
    """How an account is set up."""

    universal_mms: bool | None = None
    verify_number_type: bool | None = None
    auto_link_shorten: bool | None = None
    """Whether links in messages are made short."""
    autotopup: AccountTopUp | None = None
    """Whether money is added by itself."""
    auto_enroll: AccountEnrollment | None = None
    """Who becomes a user by itself."""
    custom_domain: AccountDomain | None = None
    """The domain that short links have."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("universal_mms", "universalMMS"),
        Field("verify_number_type", "verifyNumberType"),
        Field("auto_link_shorten", "autoLinkShorten"),
        Field("autotopup", "autotopup", nested),
        Field("auto_enroll", "autoEnroll", nested),
        Field("custom_domain", "customDomain", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.universal_mms = (
                v if (v := src.get("universalMMS")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.verify_number_type = (
                v if (v := src.get("verifyNumberType")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.auto_link_shorten = (
                v if (v := src.get("autoLinkShorten")) is None or v.__class__ is bool else decode.boolean(v)
            )
            o.autotopup = None if (v := src.get("autotopup")) is None else _account_top_up(v)
            o.auto_enroll = None if (v := src.get("autoEnroll")) is None else _account_enrollment(v)
            o.custom_domain = None if (v := src.get("customDomain")) is None else _account_domain(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in AccountOptions._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .account_domain import AccountDomain
from .account_enrollment import AccountEnrollment
from .account_top_up import AccountTopUp

_account_domain: Final = AccountDomain.from_dict
_account_enrollment: Final = AccountEnrollment.from_dict
_account_top_up: Final = AccountTopUp.from_dict
