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
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.app_id = v if (v := src.get("app_id")) is None or v.__class__ is str else decode.text(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.hook_type = None if (v := src.get("hook_type")) is None else _integration_hook_type(v)
            o.status = v if (v := src.get("status")) is None or v.__class__ is bool else decode.boolean(v)
            o.inbox = None if (v := src.get("inbox")) is None else _inbox_reference(v)
            o.settings = v if (v := src.get("settings")) is None or v.__class__ is dict else decode.record(v)
            o.reference_id = (
                v if (v := src.get("reference_id")) is None or v.__class__ is str else decode.text(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in IntegrationHook._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .inbox_reference import InboxReference
from .integration_hook_type import IntegrationHookType

_inbox_reference: Final = InboxReference.from_dict
_integration_hook_type: Final = IntegrationHookType.decode
