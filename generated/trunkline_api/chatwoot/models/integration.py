# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Integration(Model):
    """A service that can be connected with the account."""

    id: str
    """Name by which hooks refer to it, such as `dialogflow`."""
    name: str | None = None
    """Name of the service."""
    description: str | None = None
    """What it is for."""
    enabled: bool | None = None
    """Whether the account has it switched on."""
    hook_type: IntegrationHookType | None = None
    """With what it is connected. For administrators."""
    allow_multiple_hooks: bool | None = None
    """Whether it can be connected more than once. For administrators."""
    hooks: list[IntegrationHook] | None = None
    """The connections that the account has made."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("description", "description"),
        Field("enabled", "enabled"),
        Field("hook_type", "hook_type", nested),
        Field("allow_multiple_hooks", "allow_multiple_hooks"),
        Field("hooks", "hooks", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is str else decode.text(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.description = (
                v if (v := src.get("description")) is None or v.__class__ is str else decode.text(v)
            )
            o.enabled = v if (v := src.get("enabled")) is None or v.__class__ is bool else decode.boolean(v)
            o.hook_type = None if (v := src.get("hook_type")) is None else _integration_hook_type(v)
            o.allow_multiple_hooks = (
                v
                if (v := src.get("allow_multiple_hooks")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.hooks = None if (v := src.get("hooks")) is None else decode.array(v, _integration_hook)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Integration._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .integration_hook import IntegrationHook
from .integration_hook_type import IntegrationHookType

_integration_hook: Final = IntegrationHook.from_dict
_integration_hook_type: Final = IntegrationHookType.decode
