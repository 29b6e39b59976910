"""What can be watched: hooks for each attempt, `capture` for each call, debug lines in the logger ``trunkline``.

Everything here is made of names, numbers and URLs without query and secret segments. Arguments, bodies, request
headers and credentials never come this way.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TypeAlias

from ._errors import ConfigurationError, Outcome

__all__ = ["CallRecord", "Hooks", "capture"]

log = logging.getLogger("trunkline")


@dataclass(frozen=True, kw_only=True)
class CallRecord:
    """What is known of a call: at its end in `capture`, along the way in hooks.

    Args:
        vendor: ``"sakari"``, ``"chatwoot"`` or ``"textmagic"``.
        operation: The operation's id in the spec.
        method: The HTTP method.
        url: Where it goes, without query and secret path segments.
        attempts: How often it was sent, the attempt at hand included.
        elapsed: Seconds since the call began.
        status: The status of the attempt's answer; None without one.
        headers: That answer's headers by lower-case name, without cookies and addresses.
        request_id: The id that the server or its proxy gave the request, or None.
        error: The name of the error's class; None as long as there is none.
        outcome: If there is an error: what became of the request.
        wait: In ``on_retry``: seconds until the next attempt.
    """

    vendor: str
    operation: str
    method: str
    url: str
    attempts: int
    elapsed: float
    status: int | None
    headers: Mapping[str, str]
    request_id: str | None
    error: str | None
    outcome: Outcome | None
    wait: float | None


Hook: TypeAlias = Callable[[CallRecord], object]


@dataclass(frozen=True, eq=False, repr=False)
class Hooks:
    """The functions that watch a client."""

    on_request: Hook | None = None
    on_response: Hook | None = None
    on_retry: Hook | None = None

    def __post_init__(self) -> None:
        for name, hook in vars(self).items():
            if hook is not None and (not callable(hook) or inspect.iscoroutinefunction(hook)):
                raise ConfigurationError(f"{name}: expected a plain function, got {type(hook).__name__}")


def notify(hook: Hook, record: CallRecord) -> None:
    """Call a hook after something was sent. If it fails, that is logged: its error must not hide what was sent."""
    try:
        hook(record)
    except Exception:
        known = {"event": "hook.failed", "vendor": record.vendor, "operation": record.operation}
        log.warning("%s %s: a hook failed", record.vendor, record.operation, exc_info=True, extra=known)


captured: ContextVar[tuple[list[CallRecord], ...]] = ContextVar("trunkline_captured", default=())


@contextmanager
def capture() -> Iterator[list[CallRecord]]:
    """Collect what happens on the wire inside the block, also in tasks that are started there.

    Returns:
        A list that gets one `CallRecord` for each call when it ends, well or not. A token that a call
        had to fetch is a call too.
    """
    calls: list[CallRecord] = []
    token = captured.set((*captured.get(), calls))
    try:
        yield calls
    finally:
        captured.reset(token)
