# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class PublicInbox(Model):
    """An API inbox as its contacts see it."""

    identifier: str = field(repr=False)
    """The identifier by which it was asked for."""
    identity_validation_enabled: bool | None = None
    """Whether contacts have to prove their identity by an HMAC."""
    name: str | None = None
    """Name of the inbox."""
    timezone: str | None = None
    """Time zone of the working hours, such as `Europe/Madrid`."""
    working_hours: list[WorkingHours] | None = None
    """The seven days of a week."""
    working_hours_enabled: bool | None = None
    """Whether the working hours apply."""
    csat_survey_enabled: bool | None = None
    """Whether contacts are asked how it went."""
    greeting_enabled: bool | None = None
    """Whether contacts are greeted automatically."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("identifier", "identifier"),
        Field("identity_validation_enabled", "identity_validation_enabled"),
        Field("name", "name"),
        Field("timezone", "timezone"),
        Field("working_hours", "working_hours", nested),
        Field("working_hours_enabled", "working_hours_enabled"),
        Field("csat_survey_enabled", "csat_survey_enabled"),
        Field("greeting_enabled", "greeting_enabled"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.identifier = v if (v := src["identifier"]).__class__ is str else decode.text(v)
            o.identity_validation_enabled = (
                v
                if (v := src.get("identity_validation_enabled")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.name = v if (v := src.get("name")) is None or v.__class__ is str else decode.text(v)
            o.timezone = v if (v := src.get("timezone")) is None or v.__class__ is str else decode.text(v)
            o.working_hours = (
                None if (v := src.get("working_hours")) is None else decode.array(v, _working_hours)
            )
            o.working_hours_enabled = (
                v
                if (v := src.get("working_hours_enabled")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.csat_survey_enabled = (
                v
                if (v := src.get("csat_survey_enabled")) is None or v.__class__ is bool
                else decode.boolean(v)
            )
            o.greeting_enabled = (
                v if (v := src.get("greeting_enabled")) is None or v.__class__ is bool else decode.boolean(v)
            )
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in PublicInbox._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .working_hours import WorkingHours

_working_hours: Final = WorkingHours.from_dict
