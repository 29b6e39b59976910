"""One call: from arguments to a request, over as many attempts as it takes, to a result or one `APIError`."""

from __future__ import annotations

import asyncio
import functools
import logging
import re
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast
from urllib.parse import quote, urlencode, urlsplit

from . import _events, _retry
from ._auth import Credentials, printable
from ._errors import (
    APIError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    DecodeError,
    InvalidArgumentError,
    MismatchError,
    Outcome,
    TrunklineError,
    VendorError,
    bare,
    status_error,
)
from ._json import Loads, dumps, loads
from ._operation import In, Operation, PagedOperation
from ._rate import RateLimiter
from ._transport import Answer, Pool, Request, Timeout, TransportFailure
from ._unset import UNSET

if TYPE_CHECKING:
    from . import _files
    from ._download import Content, Download, Sink
    from ._pager import Pager
    from ._telemetry import Watch

__all__ = ["Caller", "Prepared"]

R = TypeVar("R")
T = TypeVar("T")
E = TypeVar("E")
F = TypeVar("F", bound=APIError)

_DOUBTFUL = (Outcome.UNKNOWN, Outcome.ACCEPTED)
_RANKS = (Outcome.NOT_SENT, Outcome.REJECTED, *_DOUBTFUL)
_PLACEHOLDER = re.compile(r"\{([^}]*)\}")
_PIECE = 2**17  # bytes of a page that are decoded at a time, which takes some 2 ms
_MISSING: Any = object()
_NOTHING: Any = None  # the result of an operation without a decoder


def version() -> str:
    """This library's version, from its metadata."""
    from importlib import metadata  # here, because it takes long to import

    try:
        return metadata.version("trunkline")
    except metadata.PackageNotFoundError:  # run from its source
        return "0"


@functools.cache
def _defaults() -> Mapping[str, str]:
    return {
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "user-agent": f"trunkline/{version()} python/{sys.version_info.major}.{sys.version_info.minor}",
    }


@dataclass(eq=False, repr=False, slots=True)
class Prepared:
    """A request that has been checked and encoded once, however often it is sent.

    Args:
        path: The encoded path.
        shown_url: The URL that logs and errors show.
        repeatable: Whether sending it twice does no more than sending it once.
    """

    path: str
    shown_url: str
    repeatable: bool
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    body: bytes | None
    fields: Mapping[str, str | list[str]]
    files: tuple[tuple[str, str, _files.FileInput], ...]
    whole: bool = False
    """Whether the one file is the whole body and no part of a form."""
    secrets: tuple[str, ...] = ()
    """Arguments that must not be seen."""


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class Caller:
    """What the generated methods call: a pool together with the options of one client or view.

    Args:
        pool: The connections.
        credentials: Authenticates the operations that need it; None if there is nothing to prove.
        held: Path parameters that the client knows, by Python name.
        describe: Reads the vendor's error body: the status, and parsed JSON, plain text or None.
        refusal: Reads a 2xx body that says no; None if it says yes.
        retry: How often and how long.
        timeout: How long each step of an attempt may take.
        headers: Headers for each request, by lower-case name.
        hooks: Functions that watch.
        clock: Time and chance.
        limiter: Makes calls wait for their turn; None if nothing does.
        sign: Computes what proves an identity to the vendor; None if there is no key for it.
        parse: Reads JSON.
    """

    pool: Pool
    credentials: Credentials | None
    held: Mapping[str, str | int]
    describe: Callable[[int, Any], VendorError]
    refusal: Callable[[Any], VendorError | None] | None
    retry: _retry.RetryPolicy
    timeout: Timeout
    headers: Mapping[str, str]
    hooks: _events.Hooks
    clock: _retry.Clock
    limiter: RateLimiter | None = None
    sign: Callable[[str], str] | None = None
    parse: Loads = loads

    def replace(self, **changes: Any) -> Caller:
        """The same caller with other options."""
        return replace(self, **changes)

    async def call(self, operation: Operation[R], arguments: Mapping[str, Any]) -> R:
        """Do an operation.

        Raises:
            InvalidArgumentError: An argument is wrong.
            ClientClosedError: The client is closed or belongs to another event loop.
            APIError: Anything else that can go wrong.
        """
        return await self.send(operation, self.prepare(operation, arguments))

    def paginate(
        self,
        operation: PagedOperation[T, E],
        arguments: Mapping[str, Any],
        *,
        page_size: int | None,
        cursor: str | None,
        prefetch: int,
        max_items: int | None,
    ) -> Pager[T, E]:
        """Make the pager of a list; bad input is refused here and not at the first page."""
        from ._pager import Pager  # here, like the rest that an import can do without

        prepared = self.prepare(operation, arguments)
        return Pager(self, operation, prepared, page_size, cursor, max_items, prefetch)

    def download(self, operation: Operation[Content], arguments: Mapping[str, Any]) -> Download:
        """Make the download of a file; bad input is refused here and not when it is awaited."""
        from ._download import Download

        prepared = self.prepare(operation, arguments)
        return Download(lambda sink=None: self.send(operation, prepared, sink=sink))

    def prepare(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Prepared:
        """Check and encode the arguments of a call.

        Raises:
            InvalidArgumentError: One is missing or wrong.
        """
        try:
            return self._prepare(operation, arguments)
        except InvalidArgumentError as error:
            refused = bare(error)
        except RecursionError:
            refused = InvalidArgumentError(
                f"{operation.id}: an argument is nested too deeply, or contains itself"
            )
        except ValueError as error:
            # Seen only when it is written: half a surrogate pair in a key, an int of more than 4,300 digits.
            what = f"an argument cannot be sent ({type(error).__name__})"
            refused = InvalidArgumentError(f"{operation.id}: {what}")
        raise refused

    def _prepare(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Prepared:
        path: dict[str, str] = {}
        shown: dict[str, str] = {}
        query: list[tuple[str, str]] = []
        headers: dict[str, str] = {}
        body: dict[str, Any] = {}
        files: list[tuple[str, str, _files.FileInput]] = []
        secrets: list[str] = []
        whole = False
        given = 0
        if operation.media is not None:
            headers["accept"] = operation.media
        for param in operation.params:
            name, key, place = param.name, param.key, param.place
            value = arguments.get(name, _MISSING)
            if value is _MISSING and place is In.PATH:
                value = self.held.get(name, _MISSING)
            elif param.signs is not None and self.sign is not None:
                value = self.sign(arguments.get(param.signs) or "")
            if value is _MISSING or value is UNSET or (value is None and place in (In.QUERY, In.HEADER)):
                if param.required or place is In.PATH:
                    raise InvalidArgumentError(f"{name}: must be given")
                continue
            value = param.encode(value, name)
            if param.secret and isinstance(value, str):
                secrets.append(value)
            if place is In.PATH:
                path[key] = segment = _segment(value, name)
                shown[key] = "***" if param.secret else segment
            elif place is In.QUERY:
                query += ((key, _text(one)) for one in (value if isinstance(value, list) else [value]))
            elif place is In.HEADER:
                headers[key.lower()] = text = _text(value)
                if not printable(text):
                    raise InvalidArgumentError(f"{name}: expected a str of printable Latin-1 letters")
            elif place is In.BODY:
                target = body
                for step in param.within:
                    target = target.setdefault(step, {})
                target[key] = value
                # What the client computes by itself is not something that the caller gave.
                given += param.signs is None
            else:
                given += bool(value)
                files += ((key, name, one) for one in value)
                if param.required and not value:
                    raise InvalidArgumentError(f"{name}: expected a file, got an empty list")
                if place is In.CONTENT:
                    headers["content-type"], whole = key, True
                    if len(value) != 1:
                        raise InvalidArgumentError(f"{name}: expected one file, got {len(value)}")
        for group in operation.require_any:
            # Empty text or an empty list is as good as nothing.
            if not any(arguments.get(name) not in (None, UNSET, "", [], ()) for name in group):
                raise InvalidArgumentError(f"{operation.id}: give at least one of {', '.join(group)}")
        for group in operation.require_together:
            absent = [name for name in group if arguments.get(name) in (None, UNSET)]
            if absent and len(absent) < len(group):
                raise InvalidArgumentError(
                    f"{operation.id}: give {' and '.join(group)} together or not at all"
                )
        for param in operation.params if files else ():
            if param.json_only and param.key in body:
                raise InvalidArgumentError(f"{param.name}: cannot go along with a file")
        most = operation.max_properties
        if given < operation.min_properties or (most is not None and given > most):
            takes = [one for one in operation.params if one.place in (In.BODY, In.FILE) and one.signs is None]
            names = ", ".join(param.name for param in takes)
            wanted = (
                f"at least {operation.min_properties}"
                if most is None or given <= most
                else f"no more than {most}"
            )
            raise InvalidArgumentError(f"{operation.id}: give {wanted} of {names}")
        has_body = not files and (body or operation.has_body)
        if has_body:
            headers["content-type"] = "application/json"
        filled = _fill(operation.path, path)
        return Prepared(
            path=filled,
            shown_url=self.pool.base_url + (filled if shown == path else _fill(operation.path, shown)),
            repeatable=operation.repeatable(arguments),
            query=tuple(query),
            headers=headers,
            body=dumps(body).encode() if has_body else None,
            fields=_form(operation, body) if files else {},
            files=tuple(files),
            whole=whole,
            secrets=tuple(secrets),
        )

    async def send(
        self,
        operation: Operation[R],
        prepared: Prepared,
        query: Mapping[str, str | int] | None = None,
        sink: Sink | None = None,
    ) -> R:
        """Send a prepared request.

        Args:
            operation: The operation.
            prepared: What `prepare` made of its arguments.
            query: Further query parameters, by their names on the wire.
            sink: Takes the body of a success, piece by piece.
        """
        return await _Call(self, operation, prepared, query or {}, sink).run()


class _Call(Generic[R]):
    """The state of one call, over all its attempts."""

    __slots__ = (
        "attempts",
        "before",
        "caller",
        "failed",
        "operation",
        "prepared",
        "proof",
        "request",
        "sent",
        "sink",
        "started",
        "url",
        "watch",
    )

    def __init__(
        self,
        caller: Caller,
        operation: Operation[R],
        prepared: Prepared,
        query: Mapping[str, str | int],
        sink: Sink | None,
    ) -> None:
        self.caller = caller
        self.sink = sink
        self.operation = operation
        self.prepared = prepared
        self.url = caller.pool.base_url + prepared.path
        if prepared.query or query:
            self.url += "?" + urlencode([*prepared.query, *query.items()], quote_via=quote, safe="")
        self.started = caller.clock.time()
        self.sent = self.started
        self.attempts = 0
        self.before = Outcome.NOT_SENT  # the most that the attempts before this one may have done
        self.request: Request | None = None
        self.failed: APIError | None = None  # the error of the last attempt
        self.proof: Mapping[str, str] = {}
        self.watch: Watch | None = None

    @property
    def answer(self) -> Answer | None:
        return self.request.answer if self.request else None

    @property
    def outcome(self) -> Outcome:
        now = self.request.outcome if self.request else Outcome.NOT_SENT
        return now if self.before is Outcome.NOT_SENT else max(self.before, now, key=_RANKS.index)

    async def run(self) -> R:
        self.caller.pool.check()
        if "opentelemetry.trace" in sys.modules:  # else nobody has set it up
            from ._telemetry import watch

            base_url = self.caller.pool.base_url
            self.watch = watch(self.operation, self.prepared.shown_url, base_url, self.started)
        limit = asyncio.timeout(self.caller.retry.deadline)
        try:
            async with limit:
                result = await self.attempt()
        except BaseException as error:
            failure = self.failure(error, limit.expired())
            self.end(failure)
            if not isinstance(failure, TrunklineError | asyncio.CancelledError):
                raise
        else:
            self.end(None)
            return result
        # Without the frames below: there are credentials in them, and what the server said.
        raise failure.with_traceback(None)

    def failure(self, error: BaseException, expired: bool) -> BaseException:
        """What the caller gets to see of an error that ends the call."""
        if isinstance(error, TimeoutError) and expired:
            return self.too_late()
        if isinstance(error, APIError):  # of a token, say, that was needed for another attempt
            error.outcome = max(error.outcome, self.outcome, key=_RANKS.index)
        elif isinstance(error, ConfigurationError) and self.failed is not None:
            # It would say that nothing was sent, which holds for this attempt only.
            self.failed.__cause__ = error.with_traceback(None)
            return self.failed
        return error

    async def attempt(self) -> R:
        """Try until there is a result, or an error that is worth no further attempt."""
        caller, operation, prepared, policy = self.caller, self.operation, self.prepared, self.caller.retry
        credentials = caller.credentials if operation.authenticated else None
        files, body = [], prepared.body
        if prepared.files:
            from ._files import load

            files = [(key, await load(given, name)) for key, name, given in prepared.files]
        if prepared.whole:
            body, files = files[0][1][1], []
        renewed = False
        while True:
            self.proof = await credentials.headers() if credentials else {}
            if caller.limiter is not None and operation.rates:
                await caller.limiter.turn(operation, caller.pool.base_url, caller.pool.pause)
            self.before = self.outcome
            self.attempts += 1
            self.request = request = Request(
                operation.method,
                self.url,
                {**_defaults(), **caller.headers, **prepared.headers, **self.proof},
                body,
                prepared.fields,
                files,
                self.sink and self.drain,
            )
            self.announce()
            error: APIError
            status, transient = None, False
            try:
                answer = await caller.pool.send(request, caller.timeout)
                self.report(answer)
                if operation.decode and answer.body is not None and len(answer.body) > _PIECE:
                    return cast(R, await self.read_in_pieces(answer, operation.decode))
                return self.read(answer)
            except TransportFailure as failure:
                error, transient = self.error(failure.error, failure.reason + self.doubt), failure.transient
                error.__cause__ = failure.__cause__
                self.report_loss(error)
            except APIStatusError as refused:
                error, status = refused, refused.status
            self.failed = error
            if status == 401 and credentials and not renewed and await credentials.refused(self.proof):
                renewed = True
                continue
            gone = status == 404 and operation.method == "DELETE" and not operation.decode
            if gone and self.before in _DOUBTFUL:
                return _NOTHING  # type: ignore[no-any-return]  # the attempt whose answer was lost did it
            failed = self.attempts - renewed
            again = failed < policy.attempts and _retry.repeats(
                status=status, outcome=request.outcome, transient=transient, repeatable=prepared.repeatable
            )
            wait = _retry.delay(policy, failed, caller.clock.random(), error.retry_after)
            spent = caller.clock.time() - self.started
            if not again or (policy.deadline is not None and spent + wait >= policy.deadline):
                raise error
            self.warn(error, wait)
            await caller.pool.pause(caller.clock.sleep(wait))
            if caller.pool.closed:
                raise error

    def read(self, answer: Answer, decode: Callable[[Any], Any] | None = None) -> R:
        """The result that an answer holds, or the error that it is."""
        operation, refusal = self.operation, self.caller.refusal
        if not 200 <= answer.status < 300:
            raise self.status_error(answer)
        if operation.may_be_empty and answer.body == b"":
            return _NOTHING  # type: ignore[no-any-return]
        if operation.media is not None and answer.is_file:
            return cast(R, self.content(answer))
        payload: Any = None
        if operation.decode or operation.media or refusal:
            try:
                payload = self.parse(answer)
            except (TransportFailure, DecodeError):
                if operation.decode or operation.media:
                    raise
        said = refusal(payload) if refusal else None
        if said and self.request:
            self.request.outcome = Outcome.REJECTED
            raise self.error(status_error(answer.status), "the server said no", said)
        if operation.media:
            raise self.error(DecodeError, f"the body is {answer.media_type} and not {operation.media}")
        if not operation.decode:
            return _NOTHING  # type: ignore[no-any-return]
        return cast(R, self.decode(payload, decode or operation.decode))

    async def read_in_pieces(self, answer: Answer, decode: Callable[[Any], Any]) -> Any:
        """The same for an answer so large that others would notice: they get a turn after each piece of it."""
        payload: Any = self.read(answer, lambda payload: payload)
        await asyncio.sleep(0)
        name = self.operation.items if isinstance(self.operation, PagedOperation) else None
        way = _way(payload, decode, name)
        if way is None:
            return self.decode(payload, decode)
        items = _at(payload, way)
        size = max(1, len(items) * _PIECE // len(answer.body or b" "))
        whole: Any = None
        known: list[Any] = []  # the items of the whole
        for start in range(0, max(1, len(items)), size):
            some = items[start : start + size]
            try:
                part: Any = decode(_with(payload, way, some))
            except Exception:
                return self.decode(payload, decode)  # to say what is wrong first, seen from the whole
            read = part if name is None else getattr(part, name)
            if not isinstance(read, list) or len(read) != len(some):  # it was another list
                return self.decode(payload, decode)
            if whole is None:
                whole, known = part, read
            else:
                known += read
            await asyncio.sleep(0)
        return whole

    def decode(self, payload: Any, decode: Callable[[Any], Any]) -> Any:
        """The model that a payload is."""
        try:
            return decode(payload)
        except MismatchError as error:
            raise self.error(DecodeError, str(error), path=error.path) from bare(error)
        except Exception as error:
            # Whatever a decoder has not thought of: that the server did what it was asked to must not get lost.
            reason = f"the body cannot be decoded ({type(error).__name__})"
            raise self.error(DecodeError, reason) from (bare(error) if self.operation.secrets else error)

    def content(self, answer: Answer) -> Content:
        if answer.failure:
            raise answer.failure
        from ._download import Content

        _check_file(answer)
        kind = answer.headers.get("content-type", "")
        return Content.of(answer.body or b"", kind, answer.headers.get("content-disposition", ""))

    async def drain(self, chunks: AsyncIterator[bytes]) -> None:
        assert self.sink
        assert self.answer
        _check_file(self.answer)  # here, because no piece of what is not the file may be handed out
        await self.sink(chunks)

    def parse(self, answer: Answer) -> Any:
        if answer.failure:
            raise answer.failure
        if not answer.body:
            raise self.error(DecodeError, "the body is empty")
        try:
            return self.caller.parse(answer.body)
        except (ValueError, RecursionError) as error:
            kind = answer.headers.get("content-type", "").partition(";")[0].strip()
            what = f"not valid JSON ({error})" if not kind or "json" in kind else f"{kind} and not JSON"
        # Not while that error is handled, for it has the whole text in it.
        raise self.error(DecodeError, f"the body is {what}")

    def error(
        self, kind: type[F], reason: str, said: VendorError | None = None, path: str | None = None
    ) -> F:
        from ._veil import Veil, of_headers  # here, because most programs meet no error

        answer, retry_after, body = self.answer, None, None
        veil = Veil([*self.prepared.secrets, *of_headers(self.proof)], self.operation.secrets)
        if answer:
            retry_after = _retry.retry_after(answer.headers.get("retry-after"), self.caller.clock.now())
            body = answer.body and veil.body(answer.body, success=200 <= answer.status < 300)
        return kind(
            reason,
            vendor=self.operation.vendor,
            operation=self.operation.id,
            method=self.operation.method,
            url=self.prepared.shown_url,
            outcome=self.outcome,
            attempts=self.attempts,
            status=answer.status if answer else None,
            error=said and _brief(veil.said(said)),
            request_id=answer.request_id if answer else None,
            retry_after=retry_after,
            body=body,
            path=path,
        )

    def status_error(self, answer: Answer) -> APIStatusError:
        reason = f"the server answered {_phrase(answer.status)}"
        if 300 <= answer.status < 400:
            reason = f"the server redirected to {_host(answer.location)}, which is not followed"
        payload: Any = None
        try:
            payload = self.caller.parse(answer.body or b"")
        except (ValueError, RecursionError):
            if answer.body and answer.headers.get("content-type", "").startswith("text/plain"):
                payload = answer.body.decode(errors="replace").strip()
        said = self.caller.describe(answer.status, payload)
        return self.error(status_error(answer.status), reason + self.doubt, said)

    def too_late(self) -> APIError:
        if self.answer and not 200 <= self.answer.status < 300:
            return self.status_error(self.answer)
        reason = f"not done within the deadline of {self.caller.retry.deadline:g} s{self.doubt}"
        return self.error(APITimeoutError, reason)

    @property
    def doubt(self) -> str:
        """What to add to a reason where it is the reason to stop."""
        if self.prepared.repeatable or self.outcome is not Outcome.UNKNOWN:
            return ""
        return "; it may have been done all the same, so it is not sent again"

    # --- What others get to see ---

    def record(self, failure: BaseException | None = None, wait: float | None = None) -> _events.CallRecord:
        answer = self.answer
        return _events.CallRecord(
            vendor=self.operation.vendor,
            operation=self.operation.id,
            method=self.operation.method,
            url=self.prepared.shown_url,
            attempts=self.attempts,
            elapsed=self.caller.clock.time() - self.started,
            status=answer.status if answer else None,
            headers=answer.headers if answer else {},
            request_id=answer.request_id if answer else None,
            error=type(failure).__name__ if failure else None,
            outcome=self.outcome if failure else None,
            wait=wait,
        )

    def announce(self) -> None:
        hook = self.caller.hooks.on_request
        if hook and self.attempts == 1:
            hook(self.record())  # nothing was sent yet: what it raises ends the call
        elif hook:
            _events.notify(hook, self.record())
        self.sent = self.caller.clock.time()
        if self.watch is not None:
            self.watch.sends(self.attempts, self.sent)

    def report(self, answer: Answer) -> None:
        now = self.caller.clock.time()
        elapsed = now - self.sent
        if self.watch is not None:
            unreadable = answer.failure.error.__name__ if answer.failure else None
            self.watch.got(answer.status, unreadable, now)
        self.log(
            logging.DEBUG,
            "attempt.answered",
            "status %d in %.0f ms",
            (answer.status, elapsed * 1000),
            elapsed=elapsed,
            status=answer.status,
            request_id=answer.request_id,
        )
        if self.caller.hooks.on_response:
            _events.notify(self.caller.hooks.on_response, self.record())

    def report_loss(self, error: APIError) -> None:
        if self.answer is not None:  # it could not be read, but was reported
            return
        now, kind = self.caller.clock.time(), type(error).__name__
        elapsed = now - self.sent
        if self.watch is not None:
            self.watch.got(None, kind, now)
        self.log(
            logging.DEBUG,
            "attempt.failed",
            "%s after %.0f ms",
            (error.reason, elapsed * 1000),
            elapsed=elapsed,
            error=kind,
            outcome=str(error.outcome),
        )

    def warn(self, error: APIError, wait: float) -> None:
        self.log(
            logging.INFO,
            "call.repeated",
            "%s; next in %.1f s",
            (error.reason, wait),
            error=type(error).__name__,
            outcome=str(error.outcome),
            status=error.status,
            request_id=error.request_id,
            wait=wait,
        )
        if self.caller.hooks.on_retry:
            _events.notify(self.caller.hooks.on_retry, self.record(error, wait))

    def end(self, failure: BaseException | None) -> None:
        captured = _events.captured.get()
        if not captured and self.watch is None and not _events.log.isEnabledFor(logging.DEBUG):
            return
        record = self.record(failure)
        for calls in captured:
            calls.append(record)
        if self.watch is not None:
            self.watch.ends(record, self.caller.clock.time())
        self.log(
            logging.DEBUG,
            "call.failed" if failure else "call.done",
            "%s after %.0f ms",
            (f"{record.error}, outcome {record.outcome}" if failure else "done", record.elapsed * 1000),
            elapsed=record.elapsed,
            status=record.status,
            request_id=record.request_id,
            **({"error": record.error, "outcome": str(record.outcome)} if failure else {}),
        )

    def log(self, level: int, event: str, text: str, values: tuple[Any, ...], **more: Any) -> None:
        if _events.log.isEnabledFor(level):
            operation = self.operation
            known = {
                "vendor": operation.vendor,
                "operation": operation.id,
                "method": operation.method,
                "url": self.prepared.shown_url,
                "attempt": self.attempts,
            }
            text = f"%s %s: %s %s, attempt %d: {text}"
            _events.log.log(level, text, *known.values(), *values, extra={"event": event, **known, **more})


def _check_file(answer: Answer) -> None:
    if answer.status == 206:
        reason = "the server sent a part of the file, and was asked for all of it"
        raise TransportFailure(reason, DecodeError, transient=False)
    packed = {one.strip() for one in answer.headers.get("content-encoding", "").lower().split(",")}
    if packed - {"", "identity", "gzip", "deflate"}:
        reason = "the file is packed in a way that was not asked for"
        raise TransportFailure(reason, DecodeError, transient=False)


def _way(payload: Any, decode: Callable[[Any], Any], name: str | None) -> tuple[str, ...] | None:
    """The keys that lead to the list of a page, which its model has as an attribute; None if there is no such list."""
    ways: list[tuple[str, ...]] = []
    if name is None:
        ways = [()]
    elif model := getattr(decode, "__self__", None):
        ways = [(one.key,) for one in model._fields if one.name == name]
    elif isinstance(payload, dict):  # what such a decoder returns stands inside an envelope
        ways = [(key, name) for key in payload]
    return next((way for way in ways if isinstance(_at(payload, way), list)), None)


def _at(payload: Any, way: tuple[str, ...]) -> Any:
    for key in way:
        payload = payload.get(key) if isinstance(payload, dict) else None
    return payload


def _with(payload: Any, way: tuple[str, ...], items: list[Any]) -> Any:
    return {**payload, way[0]: _with(payload[way[0]], way[1:], items)} if way else items


def _segment(value: Any, name: str) -> str:
    text = _text(value)
    if text in ("", ".", ".."):  # which would make it another path
        raise InvalidArgumentError(f"{name}: expected an id, got {text!r}")
    return text if text.isascii() and text.isalnum() else quote(text, safe="")


def _fill(path: str, values: Mapping[str, str]) -> str:
    if not values:
        return path
    # A split by a group gives the text between the keys, and the keys.
    return "".join([values[one] if odd % 2 else one for odd, one in enumerate(_split(path))])


@functools.cache
def _split(path: str) -> list[str]:
    return _PLACEHOLDER.split(path)


def _text(value: Any) -> str:
    """A value where everything is text: path, query, header, form."""
    if isinstance(value, str):
        return value
    return "" if value is None else dumps(value)


def _form(operation: Operation[Any], body: Mapping[str, Any]) -> dict[str, str | list[str]]:
    """The text fields of a form."""
    nested = {param.key for param in operation.params if param.nested}
    fields: dict[str, str | list[str]] = {}
    for key, value in body.items():
        fields.update(_nested(key, value) if key in nested else {key: _text(value)})
    return fields


def _nested(key: str, value: Any) -> dict[str, str | list[str]]:
    if isinstance(value, dict):
        return {
            name: one for inner in value for name, one in _nested(f"{key}[{inner}]", value[inner]).items()
        }
    return {f"{key}[]": [_text(one) for one in value]} if isinstance(value, list) else {key: _text(value)}


def _brief(said: VendorError) -> VendorError:
    return replace(said, message=said.message[:500]) if said.message else said


def _host(location: str) -> str:
    try:
        return urlsplit(location).hostname or "another path of its own"
    except ValueError:
        return "an invalid address"


def _phrase(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
