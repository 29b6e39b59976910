# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class IntegrationHook(Model):
    """A connection between the account, or one inbox, and a service."""

    id: int
    """Id of the hook."""
    app_id: str | None = None
    """The service."""
    account_id: int | None = None
    """The account."""
    hook_type: IntegrationHookType | None = None
    """With what the service is connected."""
    status: bool | None = None
    """Whether it is switched on."""
    inbox: InboxReference | None = None
    """The inbox, if one is connected."""
    settings: dict[str, Any] | None = field(default=None, repr=False)
    """What the service needs to know, its keys among them."""
    reference_id: str | None = None
    """What stands for the connection at the service, such as a channel."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("app_id", "app_id"),
        Field("account_id", "account_id"),
        Field("hook_type", "hook_type", nested),
        Field("status", "status"),
        Field("inbox", "inbox", nested),
        Field("settings", "settings"),
        Field("reference_id", "reference_id"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.app_id = v if (v := get("app_id")).__class__ is str or v is None else decode.text(v)
            o.account_id = (
                v if (v := get("account_id")).__class__ is int or v is None else decode.maybe_integer(v)
            )
            o.hook_type = None if (v := get("hook_type")) is None else IntegrationHookType.decode(v)
            o.status = v if (v := get("status")).__class__ is bool or v is None else decode.boolean(v)
            o.inbox = None if (v := get("inbox")) is None else InboxReference.from_dict(v)
            o.settings = v if (v := get("settings")).__class__ is dict or v is None else decode.record(v)
            o.reference_id = v if (v := get("reference_id")).__class__ is str or v is None else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in IntegrationHook._fields)

# Models refer to each other, so they are imported when this one exists.
from .inbox_reference import InboxReference
from .integration_hook_type import IntegrationHookType
