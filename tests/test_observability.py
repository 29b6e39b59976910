"""What a service can watch: log records with names and fields, and OpenTelemetry's spans and metrics where it is set up."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from attrs import define, field
from opentelemetry import context, metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind
from support import InstantClock, answering, inbox, recorder, sakari, textmagic

from trunkline import APIConnectionError, NotFoundError, RetryPolicy, ServerError, _telemetry

SESSION = {"id": 1}
URL = "https://rest.textmagic.com/api/v2/sessions/1"


# --- Log records ---


def told(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str, dict[str, Any]]]:
    """Level, event and fields of each record of ours."""
    usual = {*vars(logging.makeLogRecord({})), "message", "asctime", "taskName"}
    return [
        (
            one.levelname,
            one.event,  # type: ignore[attr-defined]
            {name: value for name, value in vars(one).items() if name not in {*usual, "event"}},
        )
        for one in caplog.records
        if one.name == "trunkline"
    ]


async def test_log_records_have_names_and_fields(caplog: pytest.LogCaptureFixture) -> None:
    """Each step of a call is a record of the logger `trunkline`, with the name of the event and what is known as fields."""
    caplog.set_level(logging.DEBUG)
    clock = InstantClock()

    def handle(request: httpx.Request) -> Any:
        clock.seconds += 0.125
        return answer(request)

    busy = httpx.Response(503, headers={"x-request-id": "r-1"})
    answer = answering(busy, httpx.ReadError("lost"), SESSION)
    async with textmagic(recorder(handle), clock=clock) as client:
        await client.sessions.get(1)
    known = {"vendor": "textmagic", "operation": "get_message_session", "method": "GET", "url": URL}
    lost = {"error": "APIConnectionError", "outcome": "unknown"}
    assert [
        ("DEBUG", "attempt.answered",
         {**known, "attempt": 1, "status": 503, "elapsed": 0.125, "request_id": "r-1"}),
        ("INFO", "call.repeated",
         {**known, "attempt": 1, "status": 503, "request_id": "r-1", "error": "ServerError", "outcome": "unknown",
          "wait": 0.25}),
        ("DEBUG", "attempt.failed", {**known, "attempt": 2, "elapsed": 0.125, **lost}),
        ("INFO", "call.repeated",
         {**known, "attempt": 2, "status": None, "request_id": None, **lost, "wait": 0.5}),
        ("DEBUG", "attempt.answered",
         {**known, "attempt": 3, "status": 200, "elapsed": 0.125, "request_id": None}),
        ("DEBUG", "call.done", {**known, "attempt": 3, "status": 200, "elapsed": 1.125, "request_id": None}),
    ] == told(caplog)  # fmt: skip


async def test_log_record_of_a_failure(caplog: pytest.LogCaptureFixture) -> None:
    """The last record of a call that fails has the class of its error and the outcome."""
    caplog.set_level(logging.DEBUG)
    async with textmagic(recorder(answering(httpx.Response(404)))) as client:
        with pytest.raises(NotFoundError):
            await client.sessions.get(1)
    level, event, fields = told(caplog)[-1]
    assert ("DEBUG", "call.failed", "NotFoundError", "rejected", 404) == (
        level, event, fields["error"], fields["outcome"], fields["status"],
    )  # fmt: skip


async def test_nothing_is_logged_that_nobody_asked_for(caplog: pytest.LogCaptureFixture) -> None:
    """Above INFO there is nothing of a call, not even of one that is repeated and fails: its error says it all."""
    caplog.set_level(logging.WARNING)
    async with textmagic(recorder(answering(httpx.Response(503)))) as client:
        with pytest.raises(ServerError):
            await client.sessions.get(1)
    assert [] == caplog.records


# --- OpenTelemetry ---


@define(eq=False)
class Telemetry:
    """An OpenTelemetry that is set up, and what it was given."""

    exporter: InMemorySpanExporter = field(factory=InMemorySpanExporter)
    reader: InMemoryMetricReader = field(factory=InMemoryMetricReader)
    tracers: TracerProvider = field(factory=TracerProvider)
    meters: MeterProvider = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.meters = MeterProvider([self.reader])

    def set_up(self, patch: pytest.MonkeyPatch) -> None:
        # A process can be set up only once, and its tests are many.
        patch.setattr(trace, "get_tracer_provider", lambda: self.tracers)
        patch.setattr(metrics, "get_meter_provider", lambda: self.meters)

    @property
    def spans(self) -> list[ReadableSpan]:
        """In the order in which they began."""
        return sorted(self.exporter.get_finished_spans(), key=lambda one: one.start_time or 0)

    def shown(self) -> list[tuple[str, str, dict[str, Any]]]:
        """Name, status and attributes of each span."""
        return [(one.name, one.status.status_code.name, dict(one.attributes or {})) for one in self.spans]

    def tree(self) -> list[tuple[str, str | None]]:
        """The name of each span and of the one around it."""
        names = {one.context.span_id: one.name for one in self.spans if one.context}
        return [(one.name, names.get(one.parent.span_id) if one.parent else None) for one in self.spans]

    def points(self) -> dict[str, list[tuple[int, dict[str, Any]]]]:
        """How often each metric was recorded, by its attributes."""
        data = self.reader.get_metrics_data()
        return {
            metric.name: [(point.count, dict(point.attributes or {})) for point in metric.data.data_points]  # type: ignore[union-attr]
            for resource in (data.resource_metrics if data else ())
            for scope in resource.scope_metrics
            for metric in scope.metrics
        }


@pytest.fixture
def telemetry(monkeypatch: pytest.MonkeyPatch) -> Iterator[Telemetry]:
    found = Telemetry()
    found.set_up(monkeypatch)
    before = context.get_current()
    yield found
    assert before == context.get_current()  # nothing stays attached
    found.tracers.shutdown()
    found.meters.shutdown()


ATTEMPT = {
    "http.request.method": "GET",
    "server.address": "rest.textmagic.com",
    "server.port": 443,
    "url.template": "/api/v2/sessions/{id}",
}
CALL = {"trunkline.vendor": "textmagic", "trunkline.operation": "get_message_session"}
SENT = "GET /api/v2/sessions/{id}"
CALLED = "textmagic get_message_session"


async def test_span_of_a_call_has_those_of_its_attempts(telemetry: Telemetry) -> None:
    """A call is an internal span, each attempt a client span in it by the conventions for HTTP, with status or error and number."""
    answer = answering(
        httpx.Response(503),
        httpx.ReadTimeout("slow"),
        httpx.Response(200, json=SESSION, headers={"x-request-id": "r"}),
    )
    async with textmagic(recorder(answer)) as client:
        await client.sessions.get(1)
    sent = {**ATTEMPT, "url.full": URL}
    assert [
        (CALLED, "UNSET", {**CALL, "trunkline.attempts": 3, "trunkline.request_id": "r"}),
        (SENT, "ERROR", {**sent, "http.response.status_code": 503, "error.type": "503"}),
        (SENT, "ERROR", {**sent, "http.request.resend_count": 1, "error.type": "APITimeoutError"}),
        (SENT, "UNSET", {**sent, "http.request.resend_count": 2, "http.response.status_code": 200}),
    ] == telemetry.shown()
    assert [(CALLED, None), *[(SENT, CALLED)] * 3] == telemetry.tree()
    assert [SpanKind.INTERNAL, *[SpanKind.CLIENT] * 3] == [one.kind for one in telemetry.spans]
    assert {
        "http.client.request.duration": [
            (1, {**ATTEMPT, "http.response.status_code": 503, "error.type": "503"}),
            (1, {**ATTEMPT, "error.type": "APITimeoutError"}),
            (1, {**ATTEMPT, "http.response.status_code": 200}),
        ],
        "trunkline.client.call.duration": [(1, CALL)],
    } == telemetry.points()


@pytest.mark.parametrize(
    ("answer", "attempt", "call"),
    [
        (httpx.Response(404), {"http.response.status_code": 404, "error.type": "404"},
         {"error.type": "NotFoundError", "trunkline.outcome": "rejected"}),
        (httpx.ConnectError("no"), {"error.type": "APIConnectionError"},
         {"error.type": "APIConnectionError", "trunkline.outcome": "not_sent"}),
        (b"<html>", {"http.response.status_code": 200},
         {"error.type": "DecodeError", "trunkline.outcome": "accepted"}),
    ],
    ids=["404", "refused", "html"],
)  # fmt: skip
async def test_span_of_a_call_that_fails(
    answer: Any, attempt: dict[str, Any], call: dict[str, Any], telemetry: Telemetry
) -> None:
    """The span of a call that fails says so, with the class of the error and the outcome; its attempt says what it met."""
    async with textmagic(recorder(answering(answer)), retry=RetryPolicy(attempts=1)) as client:
        with pytest.raises(Exception, match="textmagic"):
            await client.sessions.get(1)
    outer, inner = telemetry.shown()
    assert (CALLED, "ERROR", {**CALL, **call, "trunkline.attempts": 1}) == outer
    assert {**ATTEMPT, "url.full": URL, **attempt} == inner[2]
    assert ("ERROR" if "error.type" in attempt else "UNSET") == inner[1]
    assert {1} == {count for points in telemetry.points().values() for count, _ in points}


async def test_span_of_a_call_that_is_cancelled(telemetry: Telemetry) -> None:
    """Cancelled while it waits for its answer, a call ends its spans, and says that it was cancelled and may have been done."""
    waiting = asyncio.Event()

    async def handle(request: httpx.Request) -> httpx.Response:
        waiting.set()
        await asyncio.sleep(3600)
        raise AssertionError

    async with textmagic(recorder(handle)) as client:
        task = asyncio.create_task(client.sessions.get(1))  # type: ignore[arg-type]
        await waiting.wait()
        task.cancel()
        await asyncio.wait((task,))
    outer, inner = telemetry.shown()
    assert {
        **CALL,
        "error.type": "CancelledError",
        "trunkline.outcome": "unknown",
        "trunkline.attempts": 1,
    } == outer[2]
    assert "CancelledError" == inner[2]["error.type"]


async def test_spans_stand_in_that_of_the_caller(telemetry: Telemetry) -> None:
    """However calls interleave, each stands in the span that was the current one of its task, and a token in that of its call."""
    page = {"success": True, "data": [{"id": "m1"}], "pagination": {"hasNext": False}}
    tracer = telemetry.tracers.get_tracer("service")

    async def answer(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        return httpx.Response(
            200, json=page if request.url.path.endswith("messages") else {"access_token": "t"}
        )

    async with sakari(recorder(answer), rate_limit=None) as client:

        async def work(number: int) -> None:
            with tracer.start_as_current_span(f"work {number}"):
                await client.messages.list(prefetch=2).collect()
                assert f"work {number}" == trace.get_current_span().name  # type: ignore[attr-defined]

        await asyncio.gather(*map(work, range(5)))
    tree = telemetry.tree()
    assert [f"work {number}" for number in range(5)] == sorted(
        str(outer) for name, outer in tree if name == "sakari messages_fetch_all"
    )
    assert [("sakari auth_token", "sakari messages_fetch_all")] == [
        one for one in tree if one[0] == "sakari auth_token"
    ]


async def test_what_instruments_the_libraries_below_keeps_still(telemetry: Telemetry) -> None:
    """While an attempt is under way, instrumentation of httpx and aiohttp is told to write no span of its own, and no longer."""
    seen = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(context.get_value(context._SUPPRESS_HTTP_INSTRUMENTATION_KEY))
        return httpx.Response(200, json=SESSION)

    async with textmagic(recorder(handle)) as client:
        await client.sessions.get(1)
    assert [True] == seen
    assert context.get_value(context._SUPPRESS_HTTP_INSTRUMENTATION_KEY) is None


async def test_spans_show_no_secret(telemetry: Telemetry) -> None:
    """Secret segments of a path are hidden in spans as they are in errors, and queries are left out."""
    async with inbox(recorder(answering([]))) as client:
        await client.messages.list(7, contact_identifier="test-contact")
    (attempt,) = [one for one in telemetry.shown() if "url.full" in one[2]]
    assert (
        "https://chat.example.test/public/api/v1/inboxes/***/contacts/***/conversations/7/messages"
        == attempt[2]["url.full"]
    )
    assert not [one for one in ("test-inbox", "test-contact") if one in repr(telemetry.shown())]


class Broken(SpanProcessor):
    """Fails at one of its steps."""

    def __init__(self, step: str) -> None:
        self.step = step

    def on_start(self, span: Any, parent_context: Any = None) -> None:
        if self.step == "start":
            raise ZeroDivisionError

    def on_end(self, span: Any) -> None:
        if self.step == "end":
            raise ZeroDivisionError


@pytest.mark.parametrize("step", ["start", "end"])
async def test_telemetry_that_fails_is_no_failure_of_the_call(
    step: str, telemetry: Telemetry, caplog: pytest.LogCaptureFixture
) -> None:
    """If somebody's span processor fails, a call gives its result or its error all the same, and a warning says so."""
    telemetry.tracers.add_span_processor(Broken(step))
    async with textmagic(recorder(answering(SESSION, httpx.ConnectError("no")))) as client:
        assert 1 == (await client.sessions.get(1)).id
        with pytest.raises(APIConnectionError):
            await client.sessions.get(1)
    assert {("WARNING", "telemetry.failed", "ZeroDivisionError")} == {
        (level, event, fields["error"]) for level, event, fields in told(caplog)
    }


async def test_telemetry_that_is_not_set_up_is_not_touched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where its API is there and nobody has set it up, no span is made."""
    monkeypatch.setattr(trace, "get_tracer_provider", trace.NoOpTracerProvider)
    monkeypatch.setattr(metrics, "get_meter_provider", metrics.NoOpMeterProvider)
    monkeypatch.setattr(trace.NoOpTracer, "start_span", None)
    async with textmagic(recorder(answering(SESSION))) as client:
        assert 1 == (await client.sessions.get(1)).id


def test_telemetry_is_not_loaded_for_a_program_that_does_not_use_it() -> None:
    """A program that does not import OpenTelemetry does not get it by a call."""
    code = f"""
import asyncio, json, sys, httpx
from trunkline import TextMagic
async def main():
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={SESSION!r}))
    async with TextMagic(username="u", api_key="k", transport=transport) as client:
        await client.sessions.get(1)
asyncio.run(main())
print(json.dumps([one for one in sys.modules if one.startswith("opentelemetry")]))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=300, check=True
    )
    assert [] == json.loads(done.stdout)


async def test_telemetry_without_the_key_to_silence_others(
    telemetry: Telemetry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If OpenTelemetry no longer has the private key by which instrumentation is silenced, calls are watched all the same."""
    monkeypatch.setattr(_telemetry, "_SILENT", None)
    async with textmagic(recorder(answering(SESSION))) as client:
        assert 1 == (await client.sessions.get(1)).id
    assert [(CALLED, None), (SENT, CALLED)] == telemetry.tree()
