"""What all fakes have in common: they receive, record, fail on demand, check and answer."""

from __future__ import annotations

import asyncio
import copy
import json
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from difflib import get_close_matches
from http import HTTPStatus
from typing import Any, Literal

from attrs import define, evolve, field, frozen

from .._retry import Clock
from ._asgi import ASGIApp, ConnectionDropped, FakeTransport, NotConnected, Receive, Scope, Send
from ._contract import SpecOperation, Violation, contract
from ._delivery import Delivered, post
from ._request import ReceivedRequest, raw_path, receive

__all__ = ["Answer", "Fake", "Handler", "Refused", "answer"]


class Refused(Exception):
    """Raised on the way to an answer when there is another one."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer)
        self.answer = answer


@frozen
class Answer:
    """One HTTP answer: status, body and headers."""

    status: int
    content: bytes = b""
    headers: Mapping[str, str] = field(factory=dict)


Handler = Callable[[ReceivedRequest, Mapping[str, Any]], Any]
"""Answers one operation with an `Answer` or JSON, given the request and its parameters by name, in the spec's types."""


def answer(value: Any, status: int = 200) -> Answer:
    """Make an answer.

    Args:
        value: The body: a str or bytes as they are, all else as JSON.
        status: The HTTP status.

    Returns:
        The answer.
    """
    if isinstance(value, str | bytes):
        content, media_type = value.encode() if isinstance(value, str) else value, "text/plain; charset=utf-8"
    else:
        content, media_type = json.dumps(value).encode(), "application/json"
    return Answer(status, content, {"content-type": media_type} if content else {})


@define
class _Fault:
    operation: str | None
    times: int
    answer: Answer | None = None
    drop: Literal["connect", "send"] | None = None
    delay: float = 0


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"Status {status}"


def _changed(payload: Mapping[str, Any], text: tuple[str, ...]) -> dict[str, Any]:
    changed: dict[str, Any] = copy.deepcopy(dict(payload))
    inner = changed
    for step in text[:-1]:
        inner = inner[step]
    inner[text[-1]] = "This was changed on the way."
    return changed


class Fake(ABC):
    """A server with a memory, as an ASGI application.

    Attributes:
        base_url: Where the client believes the server to be when it is given `transport`.
        requests: Everything received, in order.
        violations: Everything in it that broke the spec.
    """

    _token_operation: str | None = None
    """The operation that faults pass over unless they name it: clients call it on their own."""
    _not_found = "Not Found"
    """The vendor's words for it."""
    _overlooked: frozenset[str] = frozenset()
    """Parts of a request that the real server mends in silence. They are recorded as violations and served."""
    _sends_request_ids = False
    """Whether each answer has an ``X-Request-Id``."""
    _patience = 5.0
    """Seconds for which the vendor waits for the answer to a delivery."""
    _text: tuple[str, ...]
    """Where in a delivery the text of a message stands."""

    def __init__(self, api: str, base_url: str) -> None:
        self.base_url = base_url
        self.requests: list[ReceivedRequest] = []
        self.violations: list[Violation] = []
        self._contract = contract(api)
        self._faults: list[_Fault] = []
        self._events: list[tuple[str, dict[str, Any]]] = []
        self._clock: Clock | None = None
        self._arrivals: dict[str, deque[float]] = {}
        self._handlers = self._operations()

    @property
    def transport(self) -> FakeTransport:
        """A transport for a client in the same process."""
        return FakeTransport(self)

    def serve(self) -> AbstractAsyncContextManager[str]:
        """Serve on 127.0.0.1, on a port that is free.

        Returns:
            An async context manager that gives the base URL. Afterwards the port is closed and no task is left.

        Raises:
            ImportError: uvicorn is not installed.
        """
        try:
            from ._serve import serve
        except ModuleNotFoundError as error:
            raise ImportError('serving a fake needs uvicorn: pip install "trunkline[testing]"') from error
        return serve(self)

    def fail_next(
        self,
        status: int = 500,
        *,
        retry_after: float | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        times: int = 1,
        operation: str | None = None,
    ) -> None:
        """Answer the next requests with a failure, without acting on them. Faults are used up in the order given.

        Args:
            status: The HTTP status.
            retry_after: Seconds for the header ``Retry-After``.
            headers: Further headers of the answer.
            body: The body: a str or bytes as they are, all else as JSON. None for what the vendor would say.
            times: How many requests fail.
            operation: The operationId that fails; None for any but the fetching of a token.

        Raises:
            ValueError: There is no such operation, or ``times`` is less than 1.
        """
        fault = self._error(status, _phrase(status)) if body is None else answer(body, status)
        given = {} if retry_after is None else {"retry-after": f"{retry_after:g}"}
        given |= {name.lower(): text for name, text in (headers or {}).items()}
        self._add_fault(_Fault(operation, times, answer=evolve(fault, headers={**fault.headers, **given})))

    def drop_next(
        self, *, after: Literal["connect", "send"] = "send", times: int = 1, operation: str | None = None
    ) -> None:
        """Close the connections of the next requests without an answer.

        Args:
            after: ``"send"``: the request is acted on, and nobody hears of it. ``"connect"``: nothing of it arrives. In
                process the client knows that, as if nobody listened; on a port it cannot know.
            times: How many requests.
            operation: The operationId; None for any but the fetching of a token.

        Raises:
            ValueError: There is no such operation, or ``times`` is less than 1.
        """
        self._add_fault(_Fault(operation, times, drop=after))

    def delay(self, seconds: float, *, times: int = 1, operation: str | None = None) -> None:
        """Act on the next requests, and let their answers wait. That is real time; a timeout ends it, in process too.

        Args:
            seconds: How long.
            times: How many requests.
            operation: The operationId; None for any but the fetching of a token.

        Raises:
            ValueError: There is no such operation, or ``times`` is less than 1.
        """
        self._add_fault(_Fault(operation, times, delay=seconds))

    def limit_rates(self, clock: Clock | None = None) -> None:
        """Answer 429 from now on wherever more comes than the vendor's published rates allow.

        A client keeps these rates by itself, in real time. Only one with ``rate_limit=None``, as those of the fixtures
        have it, meets the 429.

        Args:
            clock: Whose time counts; None for real time. Give the `InstantClock` of a client that has one.
        """
        self._clock = clock or Clock()

    def add_event(self, event: str, payload: Mapping[str, Any] | None = None) -> None:
        """Let something happen that this fake does not act out, to be delivered.

        Args:
            event: What the vendor calls it.
            payload: The whole delivery, as it travels, but for the name of the event; None for what the spec shows.

        Raises:
            ValueError: There is no such event, or the payload is not what the spec says.
        """
        if event not in self._contract.events:
            raise ValueError(f"no event {event!r}; known are {', '.join(self._contract.events)}")
        shown = dict(self._contract.event_example(event) if payload is None else payload)
        if (tag := self._contract.event_tag) and shown.setdefault(tag, event) != event:
            raise ValueError(f"{event}: {tag} of the payload is {shown[tag]!r}")
        if problems := self._contract.check_event(event, shown):
            raise ValueError("; ".join(problems))
        self._events.append((event, copy.deepcopy(shown)))

    async def deliver(
        self,
        to: ASGIApp | str,
        *,
        path: str = "/",
        twice: bool = False,
        reverse: bool = False,
        tampered: bool = False,
        timeout: float | None = None,
    ) -> list[Delivered]:
        """Deliver what has happened since the last time: what was sent, received, changed, and `add_event`.

        An application may go on after its answer. That is waited for, and what it raises is raised here. What happens
        meanwhile, such as its reply, is left for the next `deliver`.

        Args:
            to: An ASGI application in this process, or a URL.
            path: Path and query at the application.
            twice: Deliver everything two times.
            reverse: Deliver the newest first.
            tampered: Change the text on the way, after it was signed.
            timeout: Seconds to wait for each answer; None for as long as the vendor waits.

        Returns:
            What came of each, in the order of delivery.

        Raises:
            OSError: Nobody listens at the URL.
        """
        events, self._events = self._events, []
        if reverse:
            events.reverse()
        delivered: list[Delivered] = []
        for event, payload in (one for one in events for _ in range(2 if twice else 1)):
            headers, content = self._parcel(payload)
            if tampered:
                _, content = self._parcel(_changed(payload, self._text))
            limit = self._patience if timeout is None else timeout
            reply = await post(to, path, headers, content, limit)
            accepted = reply.status is not None and self._accepts(reply.status)
            delivered.append(Delivered(event, payload, reply.status, reply.content, reply.seconds, accepted))
        return delivered

    def _parcel(self, payload: Mapping[str, Any]) -> tuple[dict[str, str], bytes]:
        """Headers and body of a delivery."""
        return {"Content-Type": "application/json"}, json.dumps(payload, ensure_ascii=False).encode()

    def _accepts(self, status: int) -> bool:
        """Whether the vendor takes that answer to a delivery for a success."""
        return 200 <= status < 300

    @abstractmethod
    def _operations(self) -> Mapping[str, Handler]:
        """What answers each operationId."""

    @abstractmethod
    def _authenticate(self, request: ReceivedRequest) -> None:
        """Raise `Refused` if the credentials are not good."""

    @abstractmethod
    def _error(self, status: int, message: str) -> Answer:
        """How this vendor says no."""

    @abstractmethod
    def _invalid(self, violations: Sequence[Violation]) -> Answer:
        """How this vendor refuses bad input."""

    def _add_fault(self, fault: _Fault) -> None:
        if fault.times < 1:
            raise ValueError(f"times: expected at least 1, got {fault.times}")
        if fault.operation is not None and fault.operation not in self._contract.operations:
            close = get_close_matches(fault.operation.replace(".", "_"), self._contract.operations)
            hint = f"did you mean {' or '.join(close)}" if close else "the reference has it with each method"
            raise ValueError(f"no operation {fault.operation!r}; {hint}")
        self._faults.append(fault)

    def _take_fault(self, operation: str | None) -> _Fault | None:
        for fault in self._faults:
            if fault.operation == operation if fault.operation else operation != self._token_operation:
                fault.times -= 1
                if fault.times <= 0:
                    self._faults.remove(fault)
                return fault
        return None

    def _missing(self) -> Refused:
        return Refused(self._error(404, self._not_found))

    def _answer(self, request: ReceivedRequest) -> Answer:
        operation = self._contract.operations.get(request.operation or "")
        if operation is None:
            self.violations.append(Violation(None, "path", f"{request.method} {request.path}"))
            raise self._missing()
        self._authenticate(request)
        self._count(operation)
        arguments, violations = self._contract.check_request(operation, request)
        self.violations += violations
        violations = [one for one in violations if one.where not in self._overlooked]
        if any(one.where.startswith("path.") for one in violations):
            raise self._missing()
        if violations:
            raise Refused(self._invalid(violations))
        if operation.id not in self._handlers:
            return self._example(operation, request)
        given = self._handlers[operation.id](request, arguments)
        return given if isinstance(given, Answer) else answer(given)

    def _count(self, operation: SpecOperation) -> None:
        """Refuse what comes too fast: in no window as long as the period is more let through than the rate says."""
        if self._clock is None:
            return
        for key, (requests, seconds) in operation.rates.items():
            now, arrivals = self._clock.time(), self._arrivals.setdefault(key, deque())
            while arrivals and arrivals[0] <= now - seconds:
                arrivals.popleft()
            if len(arrivals) >= requests:
                raise Refused(self._error(429, _phrase(429)))
            arrivals.append(now)

    def _example(self, operation: SpecOperation, request: ReceivedRequest) -> Answer:
        """What the spec shows, for an operation that the fake does not act out. A list is one page of it."""
        shown = self._contract.example(operation, request.media_type)
        if shown is None:
            raise Refused(self._error(501, f"the fake does not know {operation.id} yet"))
        if shown.media_type == "application/json":
            value = shown.value
            if (
                walk := next((one for one in operation.walks if one.past_first(request.query)), None)
            ) is not None:
                value = walk.end(value)
            return Answer(shown.status, json.dumps(value).encode(), {"content-type": shown.media_type})
        if shown.media_type is not None:
            return Answer(shown.status, str(shown.value or "").encode(), {"content-type": shown.media_type})
        return Answer(shown.status)

    async def __call__(self, scope: Scope, receive_event: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise NotImplementedError(f"a fake does not speak {scope['type']}")
        content, more = b"", True
        while more:
            event = await receive_event()
            if event["type"] == "http.disconnect":
                return
            content += event.get("body", b"")
            more = event.get("more_body", False)
        operation = self._contract.find(scope["method"], raw_path(scope))
        request = receive(scope, content, operation.id if operation else None)
        fault = self._take_fault(request.operation)
        if fault and fault.drop == "connect":
            raise NotConnected
        self.requests.append(request)
        try:
            given = fault.answer if fault and fault.answer else self._answer(request)
        except Refused as refused:
            given = refused.answer
        if fault and fault.drop:
            raise ConnectionDropped
        if fault:
            await asyncio.sleep(fault.delay)
        headers = dict(given.headers)
        if given.status != 204:
            headers["content-length"] = str(len(given.content))
        if self._sends_request_ids:
            headers["x-request-id"] = f"test-request-{len(self.requests)}"
        raw = [(name.encode("latin-1"), text.encode("latin-1")) for name, text in headers.items()]
        await send({"type": "http.response.start", "status": given.status, "headers": raw})
        await send({"type": "http.response.body", "body": given.content})
