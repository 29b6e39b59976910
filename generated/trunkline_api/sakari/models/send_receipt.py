# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class SendReceipt(Model):
    """What became of a send."""

    job_id: str | None = None
    job: SendJob | None = None
    requested: int | None = None
    """How many recipients were asked for."""
    valid: int | None = None
    """How many of them are written to. If fewer than `requested`, look into `invalid`."""
    estimated_price: float | None = None
    batches: int | None = None
    """How many batches the job was cut into."""
    messages: list[Message] | None = None
    invalid: list[Contact] | None = None
    """Contacts that are not written to. `error` of each says why; an id may be missing."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("job_id", "jobId"),
        Field("job", "job", nested),
        Field("requested", "requested"),
        Field("valid", "valid"),
        Field("estimated_price", "estimatedPrice"),
        Field("batches", "batches"),
        Field("messages", "messages", nested),
        Field("invalid", "invalid", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.job_id = v if (v := src.get("jobId")) is None or v.__class__ is str else decode.text(v)
            o.job = None if (v := src.get("job")) is None else _send_job(v)
            o.requested = (
                v if (v := src.get("requested")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.valid = v if (v := src.get("valid")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.estimated_price = (
                v
                if (v := src.get("estimatedPrice")) is None or v.__class__ is float
                else decode.maybe_number(v)
            )
            o.batches = (
                v if (v := src.get("batches")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.messages = None if (v := src.get("messages")) is None else decode.array(v, _message)
            o.invalid = None if (v := src.get("invalid")) is None else decode.array(v, _contact)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in SendReceipt._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .contact import Contact
from .message import Message
from .send_job import SendJob

_contact: Final = Contact.from_dict
_message: Final = Message.from_dict
_send_job: Final = SendJob.from_dict
