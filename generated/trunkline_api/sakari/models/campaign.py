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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is str else decode.text(v)
            o.name = v if (v := get("name")).__class__ is str or v is None else decode.text(v)
            o.description = v if (v := get("description")).__class__ is str or v is None else decode.text(v)
            o.template = v if (v := get("template")).__class__ is str or v is None else decode.text(v)
            o.trigger = None if (v := get("trigger")) is None else CampaignTrigger.from_dict(v)
            o.filters = None if (v := get("filters")) is None else CampaignFilters.from_dict(v)
            o.field_mappings = (
                None
                if (v := get("fieldMappings")) is None
                else decode.array(v, CampaignFieldMapping.from_dict)
            )
            o.media = None if (v := get("media")) is None else decode.array(v, Media.from_dict)
            o.phone_number_filter = (
                None if (v := get("phoneNumberFilter")) is None else CampaignPhoneNumbers.from_dict(v)
            )
            o.schedule = None if (v := get("schedule")) is None else CampaignSchedule.from_dict(v)
            o.next_execution = (
                v if (v := get("nextExecution")).__class__ is str or v is None else decode.text(v)
            )
            o.paused = v if (v := get("paused")).__class__ is str or v is None else decode.text(v)
            o.reporting = None if (v := get("reporting")) is None else CampaignReporting.from_dict(v)
            o.last_job = None if (v := get("lastJob")) is None else CampaignJob.from_dict(v)
            o.created = None if (v := get("created")) is None else AuditStamp.from_dict(v)
            o.updated = None if (v := get("updated")) is None else AuditStamp.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Campaign._fields)

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
