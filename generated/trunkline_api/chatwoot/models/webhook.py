# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Webhook(Model):
    """An address that is told what happens in the account."""

    id: int
    """Id of the webhook."""
    name: str | None = None
    """Name of the webhook."""
    url: str | None = None
    """Where events are sent."""
    account_id: int | None = None
    """The account."""
    subscriptions: list[WebhookEventName] | None = None
    """What is sent."""
    secret: str | None = field(default=None, repr=False)
    """The key with which deliveries are signed."""
    inbox: InboxReference | None = None
    """The inbox that was given when it was created."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("url", "url"),
        Field("account_id", "account_id"),
        Field("subscriptions", "subscriptions", nested),
        Field("secret", "secret"),
        Field("inbox", "inbox", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.url = v if (v := src.get("url")) is None or v.__class__ is str else decode.text(v)
            o.account_id = (
                v if (v := src.get("account_id")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.subscriptions = (
                None if (v := src.get("subscriptions")) is None else decode.array(v, _webhook_event_name)
            )
            o.secret = v if (v := src.get("secret")) is None or v.__class__ is str else decode.text(v)
            o.inbox = None if (v := src.get("inbox")) is None else _inbox_reference(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Webhook._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .inbox_reference import InboxReference
from .webhook_event_name import WebhookEventName

_inbox_reference: Final = InboxReference.from_dict
_webhook_event_name: Final = WebhookEventName.decode
