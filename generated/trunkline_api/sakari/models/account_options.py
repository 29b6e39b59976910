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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.universal_mms = (
                v if (v := get("universalMMS")).__class__ is bool or v is None else decode.boolean(v)
            )
            o.verify_number_type = (
                v if (v := get("verifyNumberType")).__class__ is bool or v is None else decode.boolean(v)
            )
            o.auto_link_shorten = (
                v if (v := get("autoLinkShorten")).__class__ is bool or v is None else decode.boolean(v)
            )
            o.autotopup = None if (v := get("autotopup")) is None else AccountTopUp.from_dict(v)
            o.auto_enroll = None if (v := get("autoEnroll")) is None else AccountEnrollment.from_dict(v)
            o.custom_domain = None if (v := get("customDomain")) is None else AccountDomain.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in AccountOptions._fields)

# Models refer to each other, so they are imported when this one exists.
from .account_domain import AccountDomain
from .account_enrollment import AccountEnrollment
from .account_top_up import AccountTopUp
