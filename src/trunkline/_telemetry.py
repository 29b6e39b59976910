"""OpenTelemetry, for programs that use it: a span for each call, one inside it for each attempt, and their times.

Attempts have the names and attributes of OpenTelemetry's conventions for HTTP clients, and the URL that errors show,
without query and secret segments. Nothing is added to the requests: the vendors are no part of a trace, and baggage
is not for them. What instruments the libraries below is silenced, for it would write each attempt a second time, with
the whole URL.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import urlsplit

from opentelemetry import context, metrics, trace
from opentelemetry.trace import SpanKind, StatusCode

from ._caller import version

if TYPE_CHECKING:
    from ._events import CallRecord
    from ._operation import Operation

__all__ = ["Watch", "watch"]

_SILENT: Any = getattr(context, "_SUPPRESS_HTTP_INSTRUMENTATION_KEY", None)
"""Where the instrumentation of httpx and aiohttp looks whether it should keep still."""
# As the conventions have them: from 5 ms on, and up to what a deadline allows.
_BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60)
_log = logging.getLogger("trunkline")


_APIS = ("opentelemetry.trace", "opentelemetry.metrics")
F = TypeVar("F", bound=Callable[..., Any])


def _harmless(method: F) -> F:
    """Somebody's exporter that fails must not be what a call fails with."""

    @functools.wraps(method)
    def harmless(*given: Any, **more: Any) -> Any:
        try:
            return method(*given, **more)
        except Exception as error:
            kind = type(error).__name__
            _log.warning(
                "OpenTelemetry failed (%s)", kind, extra={"event": "telemetry.failed", "error": kind}
            )
            return None

    return cast(F, harmless)


@_harmless
def watch(operation: Operation[Any], url: str, base_url: str, now: float) -> Watch | None:
    """Begin to watch a call; None if nobody has set OpenTelemetry up."""
    tracers, meters = trace.get_tracer_provider(), metrics.get_meter_provider()
    # Those of its API do nothing.
    if all(type(one).__module__.startswith(_APIS) for one in (tracers, meters)):
        return None
    return Watch(operation, url, base_url, now, _tracer(tracers), *_histograms(meters))


class Watch:
    """One call, seen from its beginning to its end, in the task that makes it.

    Args:
        operation: What is called.
        url: Where it goes, as errors show it.
        base_url: The beginning of that.
        now: The time, in seconds since some moment.
        tracer: Makes the spans.
        attempts: Notes how long attempts take.
        calls: Notes how long calls take.
    """

    def __init__(
        self,
        operation: Operation[Any],
        url: str,
        base_url: str,
        now: float,
        tracer: trace.Tracer,
        attempts: metrics.Histogram,
        calls: metrics.Histogram,
    ) -> None:
        self._url = url
        self._tracer = tracer
        self._attempts = attempts
        self._calls = calls
        self._of_call = {"trunkline.vendor": operation.vendor, "trunkline.operation": operation.id}
        host, port = _address(base_url)
        self._of_attempt: dict[str, str | int] = {
            "http.request.method": operation.method,
            "server.address": host,
            "server.port": port,
            "url.template": operation.path,
        }
        self._attempt: trace.Span | None = None
        self._inner: Any = None
        self._began = self._sent = now
        self._call = tracer.start_span(f"{operation.vendor} {operation.id}", attributes=self._of_call)
        self._outer = context.attach(trace.set_span_in_context(self._call))

    @_harmless
    def sends(self, number: int, now: float) -> None:
        """The attempt of that number begins."""
        self._sent = now
        known = {**self._of_attempt, "url.full": self._url}
        if number > 1:
            known["http.request.resend_count"] = number - 1
        name = f"{self._of_attempt['http.request.method']} {self._of_attempt['url.template']}"
        self._attempt = self._tracer.start_span(name, kind=SpanKind.CLIENT, attributes=known)
        inner = trace.set_span_in_context(self._attempt)
        self._inner = context.attach(inner if _SILENT is None else context.set_value(_SILENT, True, inner))

    @_harmless
    def got(self, status: int | None, error: str | None, now: float) -> None:
        """The attempt ends.

        Args:
            status: The status of its answer, if there is one.
            error: The class of its error, if there is no answer or it cannot be read.
            now: The time.
        """
        span, self._attempt = self._attempt, None
        if span is None:
            return
        context.detach(self._inner)
        found: dict[str, str | int] = {}
        if status is not None:
            found["http.response.status_code"] = status
        if error is not None or not 200 <= (status or 0) < 400:
            found["error.type"] = error or str(status)
            span.set_status(StatusCode.ERROR)
        self._attempts.record(now - self._sent, {**self._of_attempt, **found})
        span.set_attributes(found)
        span.end()

    @_harmless
    def ends(self, record: CallRecord, now: float) -> None:
        """The call ends, and with it an attempt that was broken off."""
        self.got(None, record.error, now)
        context.detach(self._outer)
        found = {}
        if record.error is not None:
            found = {"error.type": record.error, "trunkline.outcome": str(record.outcome)}
            self._call.set_status(StatusCode.ERROR)
        self._calls.record(now - self._began, {**self._of_call, **found})
        more = {"trunkline.request_id": record.request_id} if record.request_id else {}
        self._call.set_attributes({**found, **more, "trunkline.attempts": record.attempts})
        self._call.end()


@functools.lru_cache(4)
def _tracer(provider: trace.TracerProvider) -> trace.Tracer:
    return provider.get_tracer("trunkline", version())


@functools.lru_cache(4)
def _histograms(provider: metrics.MeterProvider) -> tuple[metrics.Histogram, metrics.Histogram]:
    meter = provider.get_meter("trunkline", version())

    def histogram(name: str, said: str) -> metrics.Histogram:
        return meter.create_histogram(name, "s", said, explicit_bucket_boundaries_advisory=_BOUNDS)

    return (
        histogram("http.client.request.duration", "How long an attempt took."),
        histogram("trunkline.client.call.duration", "How long a call took, with all its attempts and waits."),
    )


@functools.lru_cache(32)
def _address(base_url: str) -> tuple[str, int]:
    parts = urlsplit(base_url)
    return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
