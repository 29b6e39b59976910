# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class GroupNotification(Model):
    """Another system that is told about messages to a group."""

    destination: NotificationDestination | None = None
    integration: str | None = None
    """Name of the other system."""
    group: GroupReference | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("destination", "destination", nested),
        Field("integration", "integration"),
        Field("group", "group", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.destination = None if (v := src.get("destination")) is None else _notification_destination(v)
            o.integration = (
                v if (v := src.get("integration")) is None or v.__class__ is str else decode.text(v)
            )
            o.group = None if (v := src.get("group")) is None else _group_reference(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in GroupNotification._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .group_reference import GroupReference
from .notification_destination import NotificationDestination

_group_reference: Final = GroupReference.from_dict
_notification_destination: Final = NotificationDestination.from_dict
