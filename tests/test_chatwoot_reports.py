"""Chatwoot's reports, ratings and audit logs: what its server does that a caller can feel."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import httpx
import pytest
from support import answering, chatwoot, recorder
from test_walks import example

from trunkline import InvalidArgumentError, UnprocessableEntityError
from trunkline.chatwoot import ReportingEventName

SINCE = datetime(2026, 6, 17, tzinfo=UTC)
UNTIL = datetime(2026, 6, 19, 2, tzinfo=timezone(timedelta(hours=2)))
PERIOD: Any = {"since": SINCE, "until": UNTIL}
EPOCHS = {"since": "1781654400", "until": "1781827200"}
V1, V2 = "/api/v1/accounts/1", "/api/v2/accounts/1"

SENT: dict[str, tuple[Callable[[Any], Any], str, dict[str, str], Any]] = {
    "reports.summary": (
        lambda c: c.reports.summary(type="account", business_hours=True, timezone_offset=-3.5, **PERIOD),
        f"{V2}/reports/summary",
        {"type": "account", "business_hours": "true", "timezone_offset": "-3.5", **EPOCHS},
        {},
    ),
    "reports.timeseries": (
        lambda c: c.reports.timeseries(metric="reply_time", type="agent", id=5, group_by="hour", **PERIOD),
        f"{V2}/reports",
        {"metric": "reply_time", "type": "agent", "id": "5", "group_by": "hour", **EPOCHS},
        [],
    ),
    "reports.conversations": (
        lambda c: c.reports.conversations(),
        f"{V2}/reports/conversations",
        {"type": "account"},
        {},
    ),
    "reports.agent_conversations": (
        lambda c: c.reports.agent_conversations(),
        f"{V2}/reports/conversations/",
        {"type": "agent", "page": "1"},
        [],
    ),
    "summary_reports.agents": (
        lambda c: c.summary_reports.agents(**PERIOD),
        f"{V2}/summary_reports/agent",
        EPOCHS,
        [],
    ),
    "reporting_events.list": (
        lambda c: c.reporting_events.list(name="reply_time", **PERIOD),
        f"{V1}/reporting_events",
        {"name": "reply_time", "page": "1", **EPOCHS},
        {"payload": []},
    ),
    "csat_survey_responses.list": (
        lambda c: c.csat_survey_responses.list(),
        f"{V1}/csat_survey_responses",
        {"sort": "created_at", "page": "1"},
        [],
    ),
}


@pytest.mark.parametrize(("call", "path", "query", "answer"), SENT.values(), ids=SENT)
async def test_what_is_asked_for(
    call: Callable[[Any], Awaitable[Any]], path: str, query: dict[str, str], answer: Any
) -> None:
    """Moments travel as seconds, and what the server must have but nobody chooses is sent without being given."""
    transport = recorder(answering(answer))
    async with chatwoot(transport) as client:
        await call(client)
    [request] = transport.requests
    assert (path, query) == (request.url.path, dict(request.url.params))


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (
            lambda c: c.reports.inbox_label_matrix(inbox_ids=[4, 7], label_ids=[2], **PERIOD),
            [("inbox_ids[]", "4"), ("inbox_ids[]", "7"), ("label_ids[]", "2")],
        ),
        (
            lambda c: c.csat_survey_responses.metrics(user_ids=[5, 6]),
            [("user_ids[]", "5"), ("user_ids[]", "6")],
        ),
    ],
    ids=["inbox_label_matrix", "csat metrics"],
)
async def test_several_ids(call: Callable[[Any], Awaitable[Any]], expected: list[tuple[str, str]]) -> None:
    """Each id travels with brackets after the name: without them the server knows only the last one."""
    transport = recorder(answering({}))
    async with chatwoot(transport) as client:
        await call(client)
    assert expected == [one for one in transport.last.query if one[0] not in EPOCHS]


REFUSED: dict[str, Callable[[Any], Awaitable[Any]]] = {
    "a moment without a zone": lambda c: c.summary_reports.teams(since=datetime(2026, 6, 17), until=UNTIL),
    "half a period of events": lambda c: c.reporting_events.list(since=SINCE),
    "half a period of ratings": lambda c: c.csat_survey_responses.list(until=UNTIL),
    "half a period of counts": lambda c: c.csat_survey_responses.metrics(since=SINCE),
    "a metric that is none": lambda c: c.reports.timeseries(metric="clicks", type="account", **PERIOD),
    "a type that is none": lambda c: c.reports.summary(type="inboxes", **PERIOD),
    "groups of nothing": lambda c: c.live_reports.grouped_conversations(group_by="inbox_id"),
    "no inboxes": lambda c: c.reports.inbox_label_matrix(inbox_ids=[], **PERIOD),
    "six stars": lambda c: c.csat_survey_responses.list(rating=6),
}


@pytest.mark.parametrize("call", REFUSED.values(), ids=REFUSED)
async def test_what_would_be_another_report(call: Callable[[Any], Awaitable[Any]]) -> None:
    """What the server would ignore, and report about something else, is refused before anything is sent."""
    transport = recorder(answering({}))
    async with chatwoot(transport) as client:
        with pytest.raises(InvalidArgumentError):
            await call(client)
    assert transport.requests == []


@pytest.mark.parametrize("number", [8123.5, "8123.5"], ids=["number", "text"])
async def test_averages_as_numbers_or_texts(number: float | str) -> None:
    """An average is a number, whether the server sends it as one or, as it is documented, as text."""
    line = {"id": 5, "name": "Jonas", "avg_resolution_time": number}
    summary = {"avg_resolution_time": number, "previous": {"avg_resolution_time": None}}
    point = {"value": number, "timestamp": 1781654400}
    transport = recorder(answering([line], summary, [point]))
    async with chatwoot(transport) as client:
        [agent] = await client.summary_reports.agents(**PERIOD)
        total = await client.reports.summary(type="account", **PERIOD)
        [day] = await client.reports.timeseries(metric="avg_resolution_time", type="account", **PERIOD)
    assert 8123.5 == agent.avg_resolution_time == total.avg_resolution_time == day.value
    assert total.previous is not None
    assert total.previous.avg_resolution_time is None
    assert day.timestamp == SINCE


async def test_reports_by_name() -> None:
    """Reports whose keys are names are read as dicts, whatever the channel; times below an hour have a proper name."""
    buckets = {"0-1h": 3, "1-4h": 2, "4-8h": 1, "8-24h": 0, "24h+": 7}
    channel = {"open": 1, "resolved": 2, "pending": 0, "snoozed": 0, "total": 3}
    transport = recorder(answering({"Channel::Api": buckets}, {"Channel::NewOne": channel}, {}))
    async with chatwoot(transport) as client:
        times = await client.reports.first_response_times(**PERIOD)
        channels = await client.summary_reports.channels(**PERIOD)
        assert await client.summary_reports.channels(**PERIOD) == {}
    assert [("Channel::NewOne", 3)] == [(name, one.total) for name, one in channels.items()]
    assert (3, 7) == (times["Channel::Api"].within_1h, times["Channel::Api"].later)
    assert buckets == times["Channel::Api"].to_dict()


async def test_messages_without_an_id() -> None:
    """Counts by label have no id, and those of what was deleted have no name."""
    rows = [{"id": None, "name": "vip", "outgoing_messages_count": 4}, {"id": 9, "name": None}]
    transport = recorder(answering(rows))
    async with chatwoot(transport) as client:
        found = await client.reports.outgoing_messages(group_by="label", **PERIOD)
    assert [(None, "vip"), (9, None)] == [(one.id, one.name) for one in found]


@pytest.mark.parametrize("name", ["message", "error"])
async def test_a_period_that_is_too_long(name: str) -> None:
    """The words of the server reach the caller."""
    transport = recorder(answering(httpx.Response(422, json={name: "Date range cannot exceed 6 months"})))
    async with chatwoot(transport) as client:
        with pytest.raises(UnprocessableEntityError, match="cannot exceed 6 months"):
            await client.summary_reports.channels(**PERIOD)


class Agents:
    """An account of 30 agents: 25 to a page, and no word about the number of pages."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        ids = list(range(1, 31))[(int(request.url.params["page"]) - 1) * 25 :][:25]
        metric = {"open": 1, "unattended": 0}
        return httpx.Response(200, json=[{"id": one, "name": "A", "metric": metric} for one in ids])


async def test_agents_end_with_an_empty_page() -> None:
    """All agents are found, though the answer does not say how many there are."""
    transport = recorder(Agents())
    async with chatwoot(transport) as client:
        agents = await client.reports.agent_conversations().collect()
    assert list(range(1, 31)) == [one.id for one in agents]
    assert ["1", "2", "3"] == [request.url.params["page"] for request in transport.requests]


@pytest.mark.parametrize(
    ("listing", "operation", "items", "last"),
    [
        (
            lambda c: c.reporting_events.list(),
            "get_account_reporting_events",
            "payload",
            {"meta": {"count": 2, "current_page": 2, "total_pages": 2}},
        ),
        (lambda c: c.audit_logs.list(), "get_account_audit_logs", "audit_logs", {"total_entries": 2}),
    ],
    ids=["reporting_events", "audit_logs"],
)
async def test_lists_that_say_how_much_there_is(
    listing: Callable[[Any], Any], operation: str, items: str, last: dict[str, Any]
) -> None:
    """A walk ends where the server says that all has been sent, without asking for an empty page."""
    envelope = example("chatwoot", operation)
    first, second, *_ = envelope[items]
    transport = recorder(answering(envelope | last | {items: [first]}, envelope | last | {items: [second]}))
    async with chatwoot(transport) as client:
        found = await listing(client).collect()
    assert [first["id"], second["id"]] == [one.id for one in found]
    assert ["1", "2"] == [request.url.params["page"] for request in transport.requests]


async def test_audit_logs_that_are_switched_off() -> None:
    """Without the feature there is nothing, and no error."""
    transport = recorder(answering({"per_page": 25, "total_entries": 0, "current_page": 1, "audit_logs": []}))
    async with chatwoot(transport) as client:
        assert await client.audit_logs.list().collect() == []
    assert len(transport.requests) == 1


async def test_what_was_changed_is_not_shown() -> None:
    """Servers note the keys of a channel among its changes: they can be read, and are not in the repr."""
    changes = {"provider_config": [{}, {"api_key": "s3cret"}]}
    entry = {"id": 1, "auditable": None, "user_id": None, "action": "archive", "audited_changes": changes}
    transport = recorder(answering({"total_entries": 1, "audit_logs": [entry]}))
    async with chatwoot(transport) as client:
        page = await client.audit_logs.list()
    assert [changes] == [one.audited_changes for one in page]
    assert "s3cret" not in f"{page!r} {page.envelope!r} {page[0]}"


async def test_events_by_name() -> None:
    """The events of a conversation are a bare list, and one of a newer server keeps its name."""
    events = [
        {"id": 1, "name": "first_response", "value": 120},
        {"id": 2, "name": "sla_missed", "value": 1.5},
    ]
    transport = recorder(answering(events))
    async with chatwoot(transport) as client:
        first, second = await client.reporting_events.of_conversation(12)
    assert first.name is ReportingEventName.FIRST_RESPONSE
    assert second.name == "sla_missed"


async def test_ratings_of_who_is_gone() -> None:
    """Contact, agent and note may be absent from a rating; the counts have only the kinds that there are."""
    counts = {"total_count": 2, "ratings_count": {"5": 2}, "total_sent_messages_count": 9}
    transport = recorder(answering([{"id": 48, "rating": 5, "created_at": 1781654400}], counts))
    async with chatwoot(transport) as client:
        page = await client.csat_survey_responses.list()
        metrics = await client.csat_survey_responses.metrics(**PERIOD)
    assert (5, None, None, SINCE) == (
        page[0].rating,
        page[0].contact,
        page[0].assigned_agent,
        page[0].created_at,
    )
    assert metrics.ratings_count == {"5": 2}


async def test_a_note_is_removed_by_none() -> None:
    """None is sent as null, which removes the note on a rating; it cannot be left out by mistake."""
    transport = recorder(answering({"id": 48, "csat_review_notes": None}))
    async with chatwoot(transport) as client:
        await client.csat_survey_responses.update(48, csat_review_notes=None)
        with pytest.raises(TypeError, match="csat_review_notes"):
            await client.csat_survey_responses.update(48)  # type: ignore[call-arg]
    assert [{"csat_review_notes": None}] == [transport.last.body]


FILES: dict[str, Callable[[Any], Any]] = {
    "agents": lambda c: c.reports.agents_csv(**PERIOD),
    "inboxes": lambda c: c.reports.inboxes_csv(**PERIOD),
    "labels": lambda c: c.reports.labels_csv(**PERIOD),
    "teams": lambda c: c.reports.teams_csv(**PERIOD),
    "conversations_summary": lambda c: c.reports.conversations_csv(**PERIOD),
    "conversation_traffic": lambda c: c.reports.traffic_csv(timezone_offset=2),
    "csat_survey_responses/download": lambda c: c.csat_survey_responses.download(**PERIOD),
}


@pytest.mark.parametrize(("name", "call"), FILES.items(), ids=FILES)
async def test_reports_that_are_files(name: str, call: Callable[[Any], Any], tmp_path: Path) -> None:
    """A report that the server sends as a CSV file comes as one."""
    headers = {"content-type": "text/csv", "content-disposition": "attachment; filename=report.csv"}
    transport = recorder(answering(httpx.Response(200, headers=headers, content=b"Agent\nJonas\n")))
    async with chatwoot(transport) as client:
        found = await call(client)
        await call(client).save(tmp_path / "a.csv")
    assert (b"Agent\nJonas\n", "report.csv") == (found.content, found.name)
    assert (tmp_path / "a.csv").read_bytes() == found.content
    assert transport.requests[0].url.path.endswith(name)
