# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class Campaign(Model):
    """A message to many contacts."""

    id: str
    name: str | None = None
    description: str | None = None
    template: str | None = None
    """The text, with its placeholders."""
    trigger: CampaignTrigger | None = None
    """What starts it."""
    filters: CampaignFilters | None = None
    """Who gets it."""
    field_mappings: list[CampaignFieldMapping] | None = None
    """Which column of an uploaded file fills which attribute."""
    media: list[Media] | None = None
    """Files that go along."""
    phone_number_filter: CampaignPhoneNumbers | None = None
    """Which numbers of the account it is sent from."""
    schedule: CampaignSchedule | None = None
    next_execution: str | None = None
    """When it runs next."""
    paused: str | None = None
    """Since when it has been paused."""
    reporting: CampaignReporting | None = None
    last_job: CampaignJob | None = None
    """Its last run."""
    created: AuditStamp | None = None
    updated: AuditStamp | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("description", "description"),
        Field("template", "template"),
        Field("trigger", "trigger", nested),
        Field("filters", "filters", nested),
        Field("field_mappings", "fieldMappings", nested),
        Field("media", "media", nested),
        Field("phone_number_filter", "phoneNumberFilter", nested),
        Field("schedule", "schedule", nested),
        Field("next_execution", "nextExecution"),
        Field("paused", "paused"),
        Field("reporting", "reporting", nested),
        Field("last_job", "lastJob", nested),
        Field("created", "created", nested),
        Field("updated", "updated", nested),
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
            o.template = v if (v := src.get("template")) is None or v.__class__ is str else decode.text(v)
            o.trigger = None if (v := src.get("trigger")) is None else _campaign_trigger(v)
            o.filters = None if (v := src.get("filters")) is None else _campaign_filters(v)
            o.field_mappings = (
                None if (v := src.get("fieldMappings")) is None else decode.array(v, _campaign_field_mapping)
            )
            o.media = None if (v := src.get("media")) is None else decode.array(v, _media)
            o.phone_number_filter = (
                None if (v := src.get("phoneNumberFilter")) is None else _campaign_phone_numbers(v)
            )
            o.schedule = None if (v := src.get("schedule")) is None else _campaign_schedule(v)
            o.next_execution = (
                v if (v := src.get("nextExecution")) is None or v.__class__ is str else decode.text(v)
            )
            o.paused = v if (v := src.get("paused")) is None or v.__class__ is str else decode.text(v)
            o.reporting = None if (v := src.get("reporting")) is None else _campaign_reporting(v)
            o.last_job = None if (v := src.get("lastJob")) is None else _campaign_job(v)
            o.created = None if (v := src.get("created")) is None else _audit_stamp(v)
            o.updated = None if (v := src.get("updated")) is None else _audit_stamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Campaign._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .audit_stamp import AuditStamp
from .campaign_field_mapping import CampaignFieldMapping
from .campaign_filters import CampaignFilters
from .campaign_job import CampaignJob
from .campaign_phone_numbers import CampaignPhoneNumbers
from .campaign_reporting import CampaignReporting
from .campaign_schedule import CampaignSchedule
from .campaign_trigger import CampaignTrigger
from .media import Media

_audit_stamp: Final = AuditStamp.from_dict
_campaign_field_mapping: Final = CampaignFieldMapping.from_dict
_campaign_filters: Final = CampaignFilters.from_dict
_campaign_job: Final = CampaignJob.from_dict
_campaign_phone_numbers: Final = CampaignPhoneNumbers.from_dict
_campaign_reporting: Final = CampaignReporting.from_dict
_campaign_schedule: Final = CampaignSchedule.from_dict
_campaign_trigger: Final = CampaignTrigger.from_dict
_media: Final = Media.from_dict
