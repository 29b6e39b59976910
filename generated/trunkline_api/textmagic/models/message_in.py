# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode


@define(kw_only=True)
class MessageIn(Model):
    """A message that the user has received."""

    id: int
    """Id of the message."""
    sender: str | None = None
    """The sender's number, without a plus sign."""
    receiver: str | None = None
    """The number that it came to, one of the account's own or a shared one."""
    message_time: datetime | None = None
    """When the vendor got it."""
    text: str | None = None
    """The text."""
    contact_id: int | None = None
    """Id of the sender in the address book."""
    first_name: str | None = None
    """The sender's first name, from the address book."""
    last_name: str | None = None
    """The sender's last name, from the address book."""
    avatar: str | None = None
    """Path of the sender's picture."""
    email: str | None = None
    """The sender's e-mail address."""
    contact_user_id: int | None = None
    """Not explained by the vendor; by its name the user whose contact the sender is."""
    user_id: int | None = None
    """Not explained by the vendor; by its name the user who got it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("sender", "sender"),
        Field("receiver", "receiver"),
        Field("message_time", "messageTime", basic_offset),
        Field("text", "text"),
        Field("contact_id", "contactId"),
        Field("first_name", "firstName"),
        Field("last_name", "lastName"),
        Field("avatar", "avatar"),
        Field("email", "email"),
        Field("contact_user_id", "contactUserId"),
        Field("user_id", "userId"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.sender = v if (v := src.get("sender")) is None or v.__class__ is str else decode.text(v)
            o.receiver = v if (v := src.get("receiver")) is None or v.__class__ is str else decode.text(v)
            o.message_time = None if (v := src.get("messageTime")) is None else decode.maybe_timestamp(v)
            o.text = v if (v := src.get("text")) is None or v.__class__ is str else decode.text(v)
            o.contact_id = (
                v if (v := src.get("contactId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
            o.first_name = v if (v := src.get("firstName")) is None or v.__class__ is str else decode.text(v)
            o.last_name = v if (v := src.get("lastName")) is None or v.__class__ is str else decode.text(v)
            o.avatar = v if (v := src.get("avatar")) is None or v.__class__ is str else decode.text(v)
            o.email = v if (v := src.get("email")) is None or v.__class__ is str else decode.text(v)
            o.contact_user_id = (
                v
                if (v := src.get("contactUserId")) is None or v.__class__ is int
                else decode.maybe_integer(v)
            )
            o.user_id = (
                v if (v := src.get("userId")) is None or v.__class__ is int else decode.maybe_integer(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in MessageIn._fields)
_knows: Final = _KNOWN.issuperset
