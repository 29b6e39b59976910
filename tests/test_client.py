"""A client's life: options, views, hooks, records, proxies, and what is left when a call is cancelled at any moment."""
# ruff: noqa: SIM117 (the block of a client stands inside that of its server)

from __future__ import annotations

import asyncio
import base64
import gc
import gzip
import importlib.util
import json
import logging
import signal
import socket
import ssl
import struct
import subprocess
import sys
import threading
import traceback
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

import httpx
import pytest
import trustme
from attrs import field, frozen
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import RequestReceived, StreamEnded
from support import (
    ACCOUNT,
    TOKEN,
    InstantClock,
    Recorder,
    answering,
    chatwoot,
    inbox,
    platform,
    recorder,
    sakari,
    textmagic,
    tokens,
)

import trunkline
from trunkline import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    CallRecord,
    ClientClosedError,
    Clock,
    ConfigurationError,
    DecodeError,
    Limits,
    NotFoundError,
    Outcome,
    RetryPolicy,
    Sakari,
    ServerError,
    TextMagic,
    Timeout,
)

SESSION = {"id": 1}
MESSAGE = {"success": True, "data": {"id": "m1"}}
RECEIPT = {"success": True, "data": {"requested": 1, "valid": 1}}
CONTACTS: Any = [{"mobile": {"number": "+15005550006", "country": "US"}}]
ONCE = RetryPolicy(attempts=1)

AUTHORITY = trustme.CA()


# --- A server on loopback that does what no real one should ---


@frozen
class Received:
    """A request as it came in; the body is empty if the server does not read bodies."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes = field(default=b"", repr=False)

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Connection:
    """One connection of a client, from the server's side."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def gone(self) -> None:
        """Wait until the client closes."""
        try:
            while await self.reader.read(65536):
                pass
        except ConnectionError:
            pass

    def reset(self) -> None:
        """Close with a reset and not in good order."""
        self.writer.get_extra_info("socket").setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
        )
        self.writer.transport.abort()

    async def receive(self, bodies: bool) -> Received | None:
        try:
            head = await self.reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, ConnectionError):
            return None
        first, *lines = head.decode("latin-1").removesuffix("\r\n\r\n").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        length = int(headers.get("content-length", 0)) if bodies else 0
        return Received(method, target, headers, await self.reader.readexactly(length))


Handle = Callable[[Received, Connection], Awaitable[bytes | None]]


class Server:
    """A server on 127.0.0.1, each of whose requests is answered by a function with bytes; None closes the connection.

    Attributes:
        url: Where it is.
        requests: What was received, in order.
        open: How many connections are open.
        most: How many were open at one time at most.
        accepted: How many there were.
        busy: Set when a request has arrived.
    """

    def __init__(self, handle: Handle, *, bodies: bool = True, tls: bool = False) -> None:
        self.handle = handle
        self._bodies = bodies
        self._tls = tls
        self._tasks: set[asyncio.Task[None]] = set()
        self.requests: list[Received] = []
        self.open = self.most = self.accepted = 0
        self.busy = asyncio.Event()

    async def __aenter__(self) -> Self:
        listener = socket.socket()
        listener.setsockopt(
            socket.SOL_SOCKET, socket.SO_RCVBUF, 16384
        )  # so that a large body does not fit in
        listener.bind(("127.0.0.1", 0))
        scheme = "https" if self._tls else "http"
        self.url = f"{scheme}://127.0.0.1:{listener.getsockname()[1]}"
        self._server = await asyncio.start_server(
            self._connected, sock=listener, backlog=1024, **self._context()
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    def _context(self) -> dict[str, Any]:
        return {"ssl": server_context()} if self._tls else {}

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._serve(Connection(reader, writer)), name="server")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, connection: Connection) -> None:
        self.accepted += 1
        self.open += 1
        self.most = max(self.most, self.open)
        try:
            while request := await connection.receive(self._bodies):
                self.requests.append(request)
                self.busy.set()
                content = await self.handle(request, connection)
                if content is None:
                    break
                connection.writer.write(content)
                await connection.writer.drain()
        except ConnectionError:
            pass
        finally:
            self.open -= 1
            connection.writer.close()
            with suppress(ConnectionError, ssl.SSLError):
                await connection.writer.wait_closed()


def server_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    return context


def reply(body: Any = b"", status: int = 200, **headers: str) -> bytes:
    """An answer as it travels: bytes as they are, all else as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(content)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + content


def token_or(handle: Handle) -> Handle:
    """Give Sakari's token, and leave all else to another function."""

    async def either(request: Received, connection: Connection) -> bytes | None:
        if request.target == "/oauth2/token":
            return reply({"access_token": TOKEN})
        return await handle(request, connection)

    return either


def always(*answers: bytes | None) -> Handle:
    """Give these answers in turn, the last one again and again."""
    left = list(answers)

    async def handle(request: Received, connection: Connection) -> bytes | None:
        return left.pop(0) if len(left) > 1 else left[0]

    return handle


async def hang(request: Received, connection: Connection) -> None:
    """Never answer."""
    await connection.gone()


_chosen: dict[str, Any] = {"transport": None}


@pytest.fixture(params=[None, "aiohttp"], ids=["httpx", "aiohttp"])
def carrier(request: pytest.FixtureRequest) -> Iterator[str | None]:
    """Which transport `live` opens: both must pass the same tests."""
    _chosen["transport"] = request.param
    yield request.param
    _chosen["transport"] = None


both = pytest.mark.usefixtures("carrier")


def live(make: Callable[..., Any], url: str, **options: Any) -> Any:
    """A client over real sockets and in real time."""
    return make(**{**_chosen, "base_url": url, "clock": Clock()} | options)


async def eventually(condition: Callable[[], bool]) -> None:
    """Wait until something holds; that it never does is a failure."""
    async with asyncio.timeout(15):
        while not condition():
            await asyncio.sleep(0.001)


@asynccontextmanager
async def nothing_left(server: Server | None = None) -> AsyncIterator[None]:
    """Whatever happens inside leaves no task, no connection on the server, and nothing that warns when it is collected."""
    before = asyncio.all_tasks()
    gc.freeze()  # what was there before need not be looked through
    try:
        yield
        if server is not None:
            await eventually(lambda: server.open == 0)
        await eventually(lambda: asyncio.all_tasks() == before)
        gc.collect()
    finally:
        gc.unfreeze()


async def cancelled(task: asyncio.Task[Any]) -> None:
    """Cancel a task; it ends by nothing but that very cancellation."""
    task.cancel("mine")
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    assert asyncio.CancelledError is type(caught.value)
    assert ("mine",) == caught.value.args
    assert task.cancelled()


async def fails(call: Awaitable[Any]) -> APIError:
    """The error of a call that got as far as the network."""
    with pytest.raises(APIError) as caught:
        await call
    return caught.value


def record(**changes: Any) -> CallRecord:
    """The record of a good call of TextMagic, with changes."""
    return replace(
        CallRecord(
            vendor="textmagic",
            operation="get_message_session",
            method="GET",
            url="https://rest.textmagic.com/api/v2/sessions/1",
            attempts=1,
            elapsed=0.0,
            status=200,
            headers={
                "content-type": "application/json",
                # Older versions of httpx write JSON with spaces.
                "content-length": str(len(httpx.Response(200, json=SESSION).content)),
            },
            request_id=None,
            error=None,
            outcome=None,
            wait=None,
        ),
        **changes,
    )


class Closing(Recorder):
    """A transport that counts how often it is closed, and takes its time for it."""

    closed = 0

    async def aclose(self) -> None:
        await asyncio.sleep(0)
        self.closed += 1


def closing(answer: Any = None) -> Closing:
    return Closing(tokens(answering({**MESSAGE, "id": 1} if answer is None else answer)))


# --- Closing ---


async def test_async_with_gives_the_client_and_closes_its_transport() -> None:
    """`async with` gives the client itself and closes what it was given, also after an error inside."""
    transport = closing()
    client = textmagic(transport)
    with pytest.raises(ZeroDivisionError):  # noqa: PT012
        async with client as entered:
            assert client is entered
            await client.sessions.get(1)
            assert 0 == transport.closed
            raise ZeroDivisionError
    assert 1 == transport.closed


async def test_client_that_was_never_used_can_be_closed() -> None:
    """A client that has done nothing closes without opening anything."""
    async with TextMagic(username="a", api_key="b"):
        pass
    client = TextMagic(username="a", api_key="b")
    await client.aclose()


async def test_aclose_is_idempotent_and_may_be_called_by_many() -> None:
    """Closing again, or by several tasks at once, closes the transport once."""
    transport = closing()
    client = textmagic(transport)
    await client.sessions.get(1)
    await asyncio.gather(*(client.aclose() for _ in range(5)))
    await client.aclose()
    async with textmagic(closing()) as other:
        await other.aclose()
    assert 1 == transport.closed


@pytest.mark.parametrize("used", [True, False])
async def test_use_after_close_is_a_clear_error(used: bool) -> None:
    """Whatever is asked of a closed client, or of a view or pager of it, is refused without I/O, with what to do instead."""
    transport = closing()
    client = sakari(transport)
    view = client.with_options(timeout=1)
    pager = client.messages.list()
    if used:
        await client.messages.get("m1")
    await client.aclose()
    sent = len(transport.requests)
    for call in (
        lambda: client.messages.get("m1"),
        lambda: client.messages.send(template="x", contacts=CONTACTS),
        lambda: view.messages.get("m1"),
        lambda: client.with_options(timeout=1).messages.get("m1"),
        lambda: pager,
        lambda: pager.collect(),
        lambda: client.messages.list().pages().__anext__(),
        lambda: client.__aenter__(),
    ):
        with pytest.raises(ClientClosedError, match="closed; make a new one"):
            await call()
    assert sent == len(transport.requests)


async def test_closing_a_view_closes_nothing() -> None:
    """Only the owner closes: `aclose` and `async with` of a view leave the connections open for all."""
    transport = closing()
    async with textmagic(transport) as client:
        view = client.with_options(timeout=1)
        await view.aclose()
        async with view.with_options(timeout=2) as inner:
            await inner.sessions.get(1)
        await client.sessions.get(1)
        await view.sessions.get(1)
        assert 0 == transport.closed
    assert 1 == transport.closed


def test_second_event_loop_is_a_clear_error() -> None:
    """A client belongs to the loop of its first call; in another one it says so, and may still be closed there once the first has ended."""
    transport = closing()
    client = sakari(transport)
    view = client.with_options(timeout=1)
    asyncio.run(client.messages.get("m1"))
    for call in (
        lambda: client.messages.get("m1"),
        lambda: view.messages.get("m1"),
        lambda: client.__aenter__(),
        lambda: client.messages.list().collect(),
    ):

        async def run(call: Any = call) -> None:
            await call()

        with pytest.raises(ClientClosedError, match="event loop"):
            asyncio.run(run())
    assert 2 == len(transport.requests)
    asyncio.run(client.aclose())
    asyncio.run(client.aclose())


@pytest.mark.filterwarnings(
    "ignore:unclosed:ResourceWarning"
)  # of asyncio: nobody can close what the dead loop had
def test_client_of_an_ended_loop_can_still_be_closed() -> None:
    """A client whose loop has ended with a connection open is closed in another loop without an error of the dead one."""

    def use(url: str) -> int:
        client = live(textmagic, url)

        async def call() -> int:
            return (await client.sessions.get(1)).id

        found = asyncio.run(call())
        asyncio.run(client.aclose())
        return found

    with socket.create_server(("127.0.0.1", 0)) as listener:
        done = threading.Event()

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(reply(SESSION))
                done.wait(10)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            assert 1 == use(f"http://127.0.0.1:{listener.getsockname()[1]}")
        finally:
            done.set()
            thread.join()
    gc.collect()  # here, where the warning is expected


def test_client_may_be_made_outside_of_any_loop() -> None:
    """A client is made without a loop, as a module's global is, and belongs to the one that first uses it."""
    client = textmagic(closing())

    async def use() -> int:
        async with client:
            return (await client.sessions.get(1)).id

    assert 1 == asyncio.run(use())


async def test_running_loop_of_another_thread_is_a_clear_error() -> None:
    """Another loop that still runs may neither use a client nor close it under its owner's feet."""
    transport = closing()
    async with textmagic(transport) as client:
        await client.sessions.get(1)
        found: list[BaseException] = []

        def elsewhere() -> None:
            for call in (lambda: client.sessions.get(1), client.aclose):

                async def run(call: Any = call) -> None:
                    await call()

                try:
                    asyncio.run(run())
                except Exception as error:
                    found.append(error)

        thread = threading.Thread(target=elsewhere)
        thread.start()
        await asyncio.to_thread(thread.join)
        assert [ClientClosedError, ClientClosedError] == [type(error) for error in found]
        assert 0 == transport.closed
        await client.sessions.get(1)


@both
async def test_close_fails_the_calls_under_way() -> None:
    """Closing a client ends its calls: what waited for an answer is unknown, and nothing is left open."""
    async with Server(token_or(hang)) as server, nothing_left(server):
        client = live(sakari, server.url)
        await fails(client.with_options(timeout=0.001, retry=ONCE).messages.get("m1"))
        calls = [asyncio.create_task(client.messages.send(template="x", contacts=CONTACTS)) for _ in range(3)]
        await eventually(lambda: server.open >= 3)
        await eventually(lambda: len(server.requests) >= 4)
        await client.aclose()
        for error in await asyncio.gather(*calls, return_exceptions=True):
            assert isinstance(error, APIConnectionError)
            assert Outcome.UNKNOWN is error.outcome
            assert "closed" in str(error)


@both
async def test_close_fails_the_calls_that_wait_for_a_connection() -> None:
    """A call that stands in the queue when the client is closed is never sent."""
    async with Server(hang) as server, nothing_left(server):
        client = live(textmagic, server.url, limits=Limits(max_connections=1))
        first = asyncio.create_task(client.sessions.get(1))
        await server.busy.wait()
        second = asyncio.create_task(client.sessions.get(2))
        await asyncio.sleep(0)
        await client.aclose()
        errors = await asyncio.gather(first, second, return_exceptions=True)
        assert isinstance(errors[0], APIConnectionError)
        assert isinstance(errors[1], ClientClosedError | APIConnectionError)
        assert Outcome.NOT_SENT is getattr(errors[1], "outcome", Outcome.NOT_SENT)
    assert 1 == len(server.requests)


async def test_close_fails_the_calls_of_a_transport_of_ones_own() -> None:
    """Closing ends the calls under way on a given transport too."""
    arrived = asyncio.Event()

    async def handle(request: httpx.Request) -> httpx.Response:
        arrived.set()
        await asyncio.Event().wait()
        raise AssertionError

    async with nothing_left():
        client = textmagic(recorder(handle))
        call = asyncio.create_task(client.sessions.get(1))
        await arrived.wait()
        await client.aclose()
        async with asyncio.timeout(1):
            error = await fails(call)
    assert isinstance(error, APIConnectionError)


async def test_close_fails_a_call_that_waits_for_its_next_attempt() -> None:
    """A call that is about to be tried again is not tried again once the client is closed."""

    class Closer(InstantClock):
        async def sleep(self, seconds: float) -> None:
            await client.aclose()

    transport = recorder(answering(httpx.Response(503)))
    client = textmagic(transport, clock=Closer())
    error = await fails(client.sessions.get(1))
    assert isinstance(error, ServerError)
    assert 1 == len(transport.requests)


async def test_close_does_not_wait_for_the_next_attempt() -> None:
    """A call that waits to be tried again, as long as the server asked for, fails as soon as the client is closed."""
    waiting = asyncio.Event()
    async with nothing_left():
        transport = recorder(answering(httpx.Response(503, headers={"Retry-After": "30"})))
        client = textmagic(transport, clock=Clock(), on_retry=lambda event: waiting.set())
        call = asyncio.create_task(client.sessions.get(1))
        await waiting.wait()
        await client.aclose()
        async with asyncio.timeout(1):
            error = await fails(call)
    assert (ServerError, 1) == (type(error), len(transport.requests))


# --- Views ---


async def test_view_changes_what_it_is_asked_to_and_nothing_else() -> None:
    """A view has its own timeout and headers; its owner and the rest stay as they were."""
    transport = recorder(answering(SESSION))
    async with textmagic(transport, timeout=7, headers={"X-One": "1", "X-Two": "2"}) as client:
        view = client.with_options(
            timeout=Timeout(connect=1, read=2, write=3, pool=4), headers={"x-two": "3"}
        )
        assert type(view) is TextMagic
        await view.sessions.get(1)
        await client.sessions.get(1)
    first, second = transport.requests
    assert {"connect": 1, "read": 2, "write": 3, "pool": 4} == first.extensions["timeout"]
    assert {"connect": 7, "read": 7, "write": 7, "pool": 7} == second.extensions["timeout"]
    assert ("1", ["3"]) == (first.headers["x-one"], first.headers.get_list("x-two"))
    assert ("1", ["2"]) == (second.headers["x-one"], second.headers.get_list("x-two"))
    assert first.headers["authorization"] == second.headers["authorization"]


async def test_view_of_a_view_adds_up() -> None:
    """Options of a view are those of what it was made of, and then its own."""
    transport = recorder(answering(SESSION))
    async with textmagic(transport) as client:
        view = (
            client.with_options(headers={"X-One": "1"})
            .with_options(timeout=3)
            .with_options(headers={"X-Two": "2"})
        )
        await view.sessions.get(1)
    request = transport.requests[0]
    assert ("1", "2", 3) == (
        request.headers["x-one"],
        request.headers["x-two"],
        request.extensions["timeout"]["read"],
    )


async def test_view_retries_by_its_own_policy() -> None:
    """`with_options(retry=…)` holds for the view alone."""
    transport = recorder(answering(httpx.Response(503)))
    async with textmagic(transport) as client:
        assert 1 == (await fails(client.with_options(retry=ONCE).sessions.get(1))).attempts
        assert 5 == (await fails(client.with_options(retry=RetryPolicy(attempts=5)).sessions.get(1))).attempts
        assert 3 == (await fails(client.sessions.get(1))).attempts


async def test_view_of_another_account_does_not_reuse_the_resources_of_its_owner() -> None:
    """A resource that was used before belongs to its own client: a view's calls go to the view's account."""
    transport = recorder(tokens(answering(MESSAGE)))
    async with sakari(transport) as client:
        await client.messages.get("m1")
        view = client.with_options(account_id="second")
        await view.messages.get("m1")
        await view.with_options(account_id="third").messages.get("m1")
        await client.messages.get("m1")
        assert client.messages is client.messages
        assert view.messages is not client.messages
    accounts = [request.url.path.split("/")[3] for request in transport.calls]
    assert [ACCOUNT, "second", "third", ACCOUNT] == accounts


async def test_view_of_another_inbox() -> None:
    """The public door of Chatwoot has views by inbox."""
    transport = recorder(answering([]))
    async with inbox(transport) as client:
        await client.messages.list(1, contact_identifier="c")
        await client.with_options(inbox_identifier="second").messages.list(1, contact_identifier="c")
    assert ["test-inbox", "second"] == [request.url.path.split("/")[5] for request in transport.requests]


@pytest.mark.parametrize(
    ("make", "option"),
    [
        (sakari, "tiemout"),
        (sakari, "transport"),
        (sakari, "inbox_identifier"),
        (sakari, "client_secret"),
        (inbox, "account_id"),
        (platform, "account_id"),
        (textmagic, "account_id"),
        (textmagic, "api_key"),
        (textmagic, "limits"),
        (textmagic, "rate_limit"),
        (chatwoot, "base_url"),
        (chatwoot, "api_access_token"),
    ],
)
def test_view_refuses_what_it_cannot_change(make: Any, option: str) -> None:
    """An option that does not exist, or that a view cannot have of its own, is a TypeError that names it."""
    with pytest.raises(TypeError, match=option):
        make(recorder(answering({}))).with_options(**{option: "x"})


@pytest.mark.parametrize(
    ("make", "options"),
    [
        (sakari, {"account_id": ""}),
        (sakari, {"account_id": 5}),
        (sakari, {"account_id": None}),
        (chatwoot, {"account_id": 0}),
        (chatwoot, {"account_id": "1"}),
        (inbox, {"inbox_identifier": " "}),
        (textmagic, {"timeout": 0}),
        (textmagic, {"timeout": "5"}),
        (textmagic, {"retry": 3}),
        (textmagic, {"headers": {"Authorization": "x"}}),
        (textmagic, {"headers": {"X": "a\nb"}}),
    ],
)
def test_view_checks_its_options(make: Any, options: dict[str, Any]) -> None:
    """A view's options are checked when it is made, just as those of a client, and named in the message."""
    with pytest.raises(ConfigurationError, match=next(iter(options))):
        make(recorder(answering({}))).with_options(**options)


# --- Options ---

BAD_OPTIONS: list[tuple[str, Any]] = [
    *(("timeout", value) for value in (0, -1, float("nan"), float("inf"), True, "5", [])),
    *(("retry", value) for value in (3, "3", {}, {"attempts": 1})),
    *(("transport", value) for value in (5, "x", httpx.HTTPTransport, httpx.AsyncBaseTransport)),
    *(("limits", value) for value in (5, "x", httpx.Limits())),
    *(("verify", value) for value in (None, 1, "no-such-file.pem", Path("x"))),
    *(
        ("proxy", value)
        for value in (5, "", "ftp://proxy.example.test", "http://", "http://a b", "//", b"http://a")
    ),
    *(("max_response_bytes", value) for value in (0, -1, True, 1.5, "1", None)),
    *(
        ("headers", value)
        for value in ("x", 5, [("X-A", "1")], {"X-A": 1}, {5: "x"}, {"": "x"}, {"a b": "x"})
    ),
    *(("headers", value) for value in ({"ä": "x"}, {"X-A\n": "x"}, {"X-A": "a\r\nX-B: 1"}, {"X-A": "ключ"})),
    *(("rate_limit", value) for value in (5, "x", {})),
    *(("on_request", value) for value in (5, "x")),
    *(("on_response", value) for value in (5, "x")),
    *(("on_retry", value) for value in (5, "x")),
    *(("clock", value) for value in (5, "x")),
]


@pytest.mark.parametrize(("option", "value"), BAD_OPTIONS, ids=lambda one: repr(one)[:40])
def test_bad_option_is_refused_when_the_client_is_made(option: str, value: Any) -> None:
    """An option that makes no sense is a ConfigurationError at once, which names it and says what was expected."""
    for door, credentials in (
        (TextMagic, {"username": "a", "api_key": "b"}),
        (Sakari, {"account_id": "a", "client_id": "b", "client_secret": "c"}),
    ):
        with pytest.raises(ConfigurationError, match=f"{option}.*: .*expected|{option}: ") as caught:
            door(**{**credentials, option: value})
        assert option in str(caught.value)


async def test_async_hook_is_refused() -> None:
    """A hook is a plain function; one that would have to be awaited is refused and not forgotten."""

    async def hook(event: object) -> None: ...

    for name in ("on_request", "on_response", "on_retry"):
        with pytest.raises(ConfigurationError, match=f"{name}: expected a plain function"):
            textmagic(recorder(answering({})), **{name: hook})


@pytest.mark.parametrize("make", [sakari, chatwoot, inbox, platform, textmagic])
def test_unknown_option_is_a_type_error(make: Any) -> None:
    """A misspelt option of a client is a TypeError that names it, the client and the options that there are."""
    with pytest.raises(
        TypeError, match=r"^(Sakari|Chatwoot\w*|TextMagic)\(\) takes no 'tiemout'.* timeout, retry,"
    ):
        make(recorder(answering({})), tiemout=5)


@pytest.mark.parametrize(
    "name",
    [
        "Authorization",
        "authorization",
        "Proxy-Authorization",
        "Api-Access-Token",
        "api_access_token",
        "X-TM-Username",
        "x-tm-key",
        "Cookie",
        "Host",
        "Content-Length",
        "Content-Type",
        "Transfer-Encoding",
        "Connection",
    ],
)
@pytest.mark.parametrize("make", [sakari, chatwoot, textmagic])
def test_headers_cannot_override_what_authenticates_or_frames(make: Any, name: str) -> None:
    """A header that would stand in for credentials or break the message is refused by name, and its value is not shown."""
    with pytest.raises(ConfigurationError, match=f"headers: {name}") as caught:
        make(recorder(answering({})), headers={name: "s3cret"})
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("make", [Timeout, Limits])
def test_numbers_of_timeout_and_limits_are_checked(make: Any) -> None:
    """Each number of `Timeout` and `Limits` is checked by name, and None is fine where it means no limit."""
    names = {
        Timeout: ("connect", "read", "write", "pool"),
        Limits: ("max_connections", "max_keepalive_connections", "keepalive_expiry"),
    }[make]
    for name in names:
        for value in (-1, "5", float("nan"), True):
            with pytest.raises(ConfigurationError, match=rf"{make.__name__}\.{name}: expected"):
                make(**{name: value})
    assert 0 == Limits(max_keepalive_connections=0, keepalive_expiry=0).keepalive_expiry
    assert {"connect": None, "read": None, "write": None, "pool": None} == {
        name: getattr(Timeout(connect=None, read=None, write=None, pool=None), name)
        for name in ("connect", "read", "write", "pool")
    }
    for options in ({"max_connections": 0}, {"max_connections": 1.5}):
        with pytest.raises(ConfigurationError, match=r"Limits\.max_connections"):
            Limits(**options)
    with pytest.raises(ConfigurationError, match=r"Timeout\.read"):
        Timeout(read=0)


async def test_timeouts_are_on_by_default_and_one_number_sets_all_steps() -> None:
    """Without options each step has a limit: 5 seconds to connect, 30 to read."""
    transport = recorder(answering(SESSION))
    for options in ({}, {"timeout": 2.5}, {"timeout": Timeout(read=None)}):
        async with textmagic(transport, **options) as client:
            await client.sessions.get(1)
    default, all_steps, endless = (request.extensions["timeout"] for request in transport.requests)
    assert (5, 30) == (default["connect"], default["read"])
    assert None not in default.values()
    assert {2.5} == set(all_steps.values())
    assert (5, None) == (endless["connect"], endless["read"])


BAD_URLS = [
    *(
        "",
        " ",
        "chat.example.test",
        "//chat.example.test",
        "/path",
        "ftp://chat.example.test",
        "https://",
        "https:///path",
    ),
    *(
        "https://user:s3cret@chat.example.test",
        "https://chat.example.test?a=1",
        "https://chat.example.test/#x",
    ),
    *(
        "https://chat.example.test:99999",
        "https://chat.example.test:x",
        " https://chat.example.test",
        "https://a b",
    ),
    *(
        "https://chat.example.test\n",
        "https://chat%20.example.test",
        "https://[::1",
        "http://chat.example.test",
    ),
    *(
        "http://127.0.0.1.example.test",
        "http://localhost.example.test",
        "http://192.168.0.1",
        None,
        5,
        b"https://a.test",
    ),
]


@pytest.mark.parametrize("url", BAD_URLS, ids=repr)
@pytest.mark.parametrize("make", [sakari, chatwoot, textmagic])
def test_bad_base_url_is_refused_when_the_client_is_made(make: Any, url: Any) -> None:
    """A base URL that is not absolute, holds a password or a query, or would carry credentials in clear is refused with a reason."""
    with pytest.raises(ConfigurationError, match=r"^base_url: ") as caught:
        make(recorder(answering({})), base_url=url)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://chat.example.test", "https://chat.example.test/api/v1/profile"),
        ("https://chat.example.test/", "https://chat.example.test/api/v1/profile"),
        ("https://example.test/chat/", "https://example.test/chat/api/v1/profile"),
        ("https://chat.example.test:8443", "https://chat.example.test:8443/api/v1/profile"),
        ("http://localhost:3000", "http://localhost:3000/api/v1/profile"),
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000/api/v1/profile"),
        ("http://[::1]:3000", "http://[::1]:3000/api/v1/profile"),
        ("https://bücher.example.test", "https://xn--bcher-kva.example.test/api/v1/profile"),
    ],
)
async def test_good_base_url_is_where_requests_go(url: str, expected: str) -> None:
    """Paths are appended to the base URL, with or without a path and a slash of its own; plain http is fine to this machine."""
    transport = recorder(answering(SESSION))
    async with chatwoot(transport, base_url=url) as client:
        await client.profile.get()
    request = transport.requests[0]
    assert expected == f"{request.url.scheme}://{request.url.netloc.decode()}{request.url.path}"


async def test_plain_http_to_another_machine_is_allowed_by_name() -> None:
    """`allow_http=True` is what plain http to another machine takes."""
    transport = recorder(answering(SESSION))
    async with chatwoot(transport, base_url="http://chat.example.test", allow_http=True) as client:
        await client.profile.get()
    assert "http" == transport.requests[0].url.scheme


async def test_user_agent_says_library_version_and_python() -> None:
    """Each request says which library in which version sends it, unless the caller has a name of his own."""
    transport = recorder(answering(SESSION))
    async with textmagic(transport) as client:
        await client.sessions.get(1)
        await client.with_options(headers={"User-Agent": "shop/1.0"}).sessions.get(1)
    expected = f"trunkline/{trunkline.__version__} python/{sys.version_info.major}.{sys.version_info.minor}"
    assert [[expected], ["shop/1.0"]] == [one.headers.get_list("user-agent") for one in transport.requests]


async def test_cookies_are_not_kept() -> None:
    """A cookie that a server sets is neither sent back nor shown in records."""
    transport = recorder(
        answering(httpx.Response(200, json=SESSION, headers={"Set-Cookie": "session=s3cret"}))
    )
    with trunkline.capture() as calls:
        async with textmagic(transport) as client:
            await client.sessions.get(1)
            await client.sessions.get(1)
    assert "cookie" not in transport.requests[1].headers
    assert "s3cret" not in repr(calls)


# --- Bodies ---


@both
@pytest.mark.parametrize("encoding", ["gzip", "deflate", "identity"])
async def test_compressed_answers_are_read(encoding: str) -> None:
    """What the request says it accepts is understood."""
    plain = json.dumps({"id": 1, "text": "words " * 10_000}).encode()
    content = {"gzip": gzip.compress(plain), "deflate": zlib.compress(plain), "identity": plain}[encoding]
    async with Server(always(reply(content, Content_Encoding=encoding))) as server, nothing_left(server):
        async with live(textmagic, server.url) as client:
            assert "words " * 10_000 == (await client.sessions.get(1)).text
    assert "gzip" in server.requests[0].headers["accept-encoding"]


@both
@pytest.mark.parametrize(
    "content", [b"not gzip", gzip.compress(b'{"id": 1}' * 50)[:30]], ids=["garbage", "cut off"]
)
async def test_broken_compression_is_a_decode_error_of_something_accepted(content: bytes) -> None:
    """A good status with a body that cannot be unpacked is a DecodeError, and the server did what it was asked to."""
    async with (
        Server(token_or(always(reply(content, Content_Encoding="gzip")))) as server,
        nothing_left(server),
    ):
        async with live(sakari, server.url) as client:
            error = await fails(client.messages.send(template="x", contacts=CONTACTS))
    assert (DecodeError, Outcome.ACCEPTED, 200) == (type(error), error.outcome, error.status)
    assert 2 == len(server.requests)


@both
@pytest.mark.parametrize("compressed", [False, True])
async def test_too_large_a_body_is_a_decode_error_of_something_accepted(compressed: bool) -> None:
    """No more is read than `max_response_bytes`, unpacked; the error says so, is not tried again, and the send was accepted."""
    plain = json.dumps({**RECEIPT, "more": "x" * 200_000}).encode()
    answer = reply(gzip.compress(plain), Content_Encoding="gzip") if compressed else reply(plain)
    async with Server(token_or(always(answer))) as server, nothing_left(server):
        limits = Limits(keepalive_expiry=0.05)
        async with live(sakari, server.url, max_response_bytes=100_000, limits=limits) as client:
            for call in (
                client.messages.send(template="x", contacts=CONTACTS),
                client.messages.get("m1"),
            ):
                error = await fails(call)
                assert (DecodeError, Outcome.ACCEPTED, 200, 1) == (
                    type(error),
                    error.outcome,
                    error.status,
                    error.attempts,
                )
                assert "100,000 bytes" in str(error)
                await eventually(lambda: server.open == 0)  # what is left of the body is not read
    assert 3 == len(server.requests)


class Stream(httpx.AsyncByteStream):
    """A body that comes in pieces and can be closed."""

    closed = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in (b'{"id"', b": 1", b"}" + b" " * 50):
            yield piece

    async def aclose(self) -> None:
        self.closed += 1


@pytest.mark.parametrize(("largest", "error"), [(1000, None), (10, DecodeError)])
async def test_body_is_closed_whether_read_to_its_end_or_not(
    largest: int, error: type[APIError] | None
) -> None:
    """The body of a transport of one's own is closed by the time the call ends, also if it is too large."""
    stream = Stream()
    transport = recorder(lambda request: httpx.Response(200, stream=stream))
    async with textmagic(transport, max_response_bytes=largest) as client:
        if error is None:
            assert 1 == (await client.sessions.get(1)).id
        else:
            assert error is type(await fails(client.sessions.get(1)))
        assert stream.closed


async def test_too_large_a_body_of_an_error_is_still_that_error() -> None:
    """The status is looked at before the body: an error whose body is too large is that error, without a body."""
    transport = recorder(answering(httpx.Response(404, content=b"x" * 101)))
    async with textmagic(transport, max_response_bytes=100) as client:
        error = await fails(client.sessions.get(1))
    assert (NotFoundError, Outcome.REJECTED, None) == (type(error), error.outcome, error.body)


async def test_body_of_exactly_the_largest_size_is_read() -> None:
    """The limit itself is allowed."""
    content = json.dumps(SESSION).encode()
    transport = recorder(answering(content))
    async with textmagic(transport, max_response_bytes=len(content)) as client:
        assert 1 == (await client.sessions.get(1)).id


@both
async def test_body_that_breaks_off_is_accepted_for_a_send() -> None:
    """If the connection breaks after a good status, a send was accepted, and it is not sent again; a read is repeated."""

    async def handle(request: Received, connection: Connection) -> bytes | None:
        connection.writer.write(reply(RECEIPT)[:-10])
        await connection.writer.drain()
        return None

    async with Server(token_or(handle)) as server, nothing_left(server):
        async with live(sakari, server.url, clock=InstantClock()) as client:
            error = await fails(client.messages.send(template="x", contacts=CONTACTS))
            assert (Outcome.ACCEPTED, 200, 1) == (error.outcome, error.status, error.attempts)
            assert 2 == len(server.requests)
            assert 3 == (await fails(client.messages.get("m1"))).attempts


# --- Redirects ---


@both
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirect_is_not_followed(status: int) -> None:
    """A redirect is an error that names the other host; no request and no credentials go there, nor again to the first."""
    async with Server(always(reply(SESSION))) as other:
        answer = reply(b"", status, Location=other.url + "/api/v2/sessions/1?key=s3cret")
        async with Server(token_or(always(answer))) as server, nothing_left(server):
            for make, call in (
                (textmagic, lambda client: client.sessions.get(1)),
                (sakari, lambda client: client.messages.send(template="x", contacts=CONTACTS)),
            ):
                async with live(make, server.url) as client:
                    error = await fails(call(client))
                # 303 is how a server answers that has done it.
                outcome = Outcome.UNKNOWN if status == 303 else Outcome.REJECTED
                assert (APIStatusError, status, outcome, 1) == (
                    type(error),
                    error.status,
                    error.outcome,
                    error.attempts,
                )
                assert "redirected to 127.0.0.1, which is not followed" in str(error)
                assert "s3cret" not in str(error)
    assert (3, 0) == (len(server.requests), other.accepted)


# --- Hooks ---


def listening(events: list[tuple[str, CallRecord]]) -> dict[str, Callable[[CallRecord], None]]:
    """The three hooks, each of which notes its name and what it was given."""
    return {
        name: lambda event, name=name: events.append((name, event))  # type: ignore[misc]
        for name in ("on_request", "on_response", "on_retry")
    }


async def test_hooks_are_called_in_order_with_all_there_is_to_know() -> None:
    """A call that fails by status, then by connection, and then succeeds is seen attempt by attempt, with status, wait and time."""
    events: list[tuple[str, CallRecord]] = []
    clock = InstantClock()
    refused = httpx.Response(503, headers={"X-Request-Id": "r-1"})

    def handle(request: httpx.Request) -> Any:
        clock.seconds += 0.125
        return answer(request)

    answer = answering(refused, httpx.ReadError("lost"), SESSION)
    async with textmagic(recorder(handle), clock=clock, **listening(events)) as client:
        await client.sessions.get(1)
    nothing: dict[str, Any] = {"status": None, "headers": {}}
    first: dict[str, Any] = {"status": 503, "headers": {"x-request-id": "r-1"}, "request_id": "r-1"}
    assert [
        ("on_request", record(**nothing)),
        ("on_response", record(**first, elapsed=0.125)),
        ("on_retry", record(**first, elapsed=0.125, error="ServerError", outcome=Outcome.UNKNOWN, wait=0.25)),
        ("on_request", record(**nothing, elapsed=0.375, attempts=2)),
        (
            "on_retry",
            record(
                **nothing,
                elapsed=0.5,
                attempts=2,
                error="APIConnectionError",
                outcome=Outcome.UNKNOWN,
                wait=0.5,
            ),
        ),
        ("on_request", record(**nothing, elapsed=1.0, attempts=3)),
        ("on_response", record(elapsed=1.125, attempts=3)),
    ] == events


async def test_hooks_see_the_fetching_of_a_token() -> None:
    """The request for a token is seen by the hooks as an operation of its own, and so is each page of a list."""
    events: list[tuple[str, CallRecord]] = []
    page = {"success": True, "data": [{"id": "m1"}], "pagination": {"hasNext": False}}
    async with sakari(recorder(tokens(answering(page))), **listening(events)) as client:
        await client.messages.list().collect()
    assert [
        ("on_request", "auth_token"),
        ("on_response", "auth_token"),
        ("on_request", "messages_fetch_all"),
        ("on_response", "messages_fetch_all"),
    ] == [(name, event.operation) for name, event in events]


async def test_hooks_hold_for_views() -> None:
    """The hooks of a client watch its views too."""
    events: list[tuple[str, CallRecord]] = []
    async with textmagic(recorder(answering(SESSION)), **listening(events)) as client:
        await client.with_options(timeout=1).sessions.get(1)
    assert ["on_request", "on_response"] == [name for name, _ in events]


async def test_failing_request_hook_ends_the_call_before_anything_is_sent() -> None:
    """What `on_request` raises before the first attempt is raised by the call, untouched, and nothing was sent."""
    reason = ZeroDivisionError("mine")

    def hook(event: object) -> None:
        raise reason

    transport = recorder(answering(SESSION))
    with trunkline.capture() as calls:
        async with textmagic(transport, on_request=hook) as client:
            with pytest.raises(ZeroDivisionError) as caught:
                await client.sessions.get(1)
    assert reason is caught.value
    assert [] == transport.requests
    assert [("ZeroDivisionError", Outcome.NOT_SENT, None)] == [
        (one.error, one.outcome, one.status) for one in calls
    ]


async def test_timeout_error_of_a_request_hook_is_not_taken_for_the_deadline() -> None:
    """A TimeoutError that a hook raises is the hook's, and not the deadline of the call."""

    def hook(event: object) -> None:
        raise TimeoutError("mine")

    async with textmagic(recorder(answering(SESSION)), on_request=hook) as client:
        with pytest.raises(TimeoutError, match=r"^mine$"):
            await client.sessions.get(1)


@pytest.mark.parametrize("name", ["on_request", "on_response", "on_retry"])
async def test_failing_hook_hides_nothing_once_something_was_sent(
    name: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Once something was sent, the error of a hook is logged as a warning, and the call ends as it would have ended."""

    def hook(event: CallRecord) -> None:
        if name != "on_request" or event.attempts > 1:
            raise ZeroDivisionError("mine")

    transport = recorder(answering(httpx.Response(503), SESSION))
    async with textmagic(transport, **{name: hook}) as client:
        assert 1 == (await client.sessions.get(1)).id
    warnings = [one for one in caplog.records if one.levelno >= logging.WARNING]
    assert (2 if name == "on_response" else 1) == len(warnings)
    for warning in warnings:
        assert "trunkline" == warning.name
        assert "hook" in warning.getMessage()
        assert warning.exc_info
        assert ZeroDivisionError is warning.exc_info[0]


# --- capture ---


async def test_capture_records_a_call() -> None:
    """Each call inside the block is recorded with status, headers, request id, attempts and time, in the order they end; none outside."""
    clock = InstantClock()

    def handle(request: httpx.Request) -> httpx.Response:
        clock.seconds += 0.125
        return httpx.Response(200, json=SESSION, headers={"X-Request-Id": "r-1"})

    async with textmagic(recorder(handle), clock=clock) as client:
        await client.sessions.get(1)
        with trunkline.capture() as calls:
            assert [] == calls
            await client.sessions.get(1)
        await client.sessions.get(1)
    expected = record(elapsed=0.125, request_id="r-1")
    assert [replace(expected, headers={**expected.headers, "x-request-id": "r-1"})] == calls


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (
            httpx.Response(404),
            {"status": 404, "error": "NotFoundError", "outcome": Outcome.REJECTED, "attempts": 1},
        ),
        (
            httpx.Response(503),
            {"status": 503, "error": "ServerError", "outcome": Outcome.UNKNOWN, "attempts": 3},
        ),
        (b"<html>", {"status": 200, "error": "DecodeError", "outcome": Outcome.ACCEPTED, "attempts": 1}),
        (
            httpx.ConnectError("no"),
            {"status": None, "error": "APIConnectionError", "outcome": Outcome.NOT_SENT, "attempts": 3},
        ),
        (
            httpx.ReadTimeout("no"),
            {"status": None, "error": "APITimeoutError", "outcome": Outcome.UNKNOWN, "attempts": 3},
        ),
    ],
    ids=["404", "503", "html", "refused", "slow"],
)
async def test_capture_records_a_failing_call(answer: Any, expected: dict[str, Any]) -> None:
    """A call that fails is recorded with the name of its error and the outcome, as in the error itself."""
    async with textmagic(recorder(answering(answer))) as client:
        with trunkline.capture() as calls:
            error = await fails(client.sessions.get(1))
    (call,) = calls
    assert expected == {name: getattr(call, name) for name in expected}
    assert (type(error).__name__, error.outcome, error.status, error.attempts) == (
        call.error,
        call.outcome,
        call.status,
        call.attempts,
    )


@both
async def test_capture_records_a_cancelled_call() -> None:
    """A call that is cancelled while it waits for its answer is recorded as of unknown outcome."""
    async with Server(hang) as server, live(textmagic, server.url) as client:
        with trunkline.capture() as calls:
            task = asyncio.create_task(client.sessions.get(1))
            await server.busy.wait()
            await cancelled(task)
    assert [("CancelledError", Outcome.UNKNOWN, 1)] == [
        (one.error, one.outcome, one.attempts) for one in calls
    ]


async def test_captures_nest() -> None:
    """An inner capture has its own list; the outer one has all."""
    async with textmagic(recorder(answering(SESSION))) as client:
        with trunkline.capture() as outer:
            await client.sessions.get(1)
            with trunkline.capture() as inner:
                await client.sessions.get(2)
            await client.sessions.get(3)
    assert ["1", "2", "3"] == [one.url.rpartition("/")[2] for one in outer]
    assert ["2"] == [one.url.rpartition("/")[2] for one in inner]


async def test_captures_of_concurrent_tasks_do_not_mix() -> None:
    """Each task's capture sees its own calls and those of the tasks it starts, however they interleave."""

    async def handle(request: httpx.Request) -> httpx.Response:
        for _ in range(int(request.url.path[-1])):
            await asyncio.sleep(0)
        return httpx.Response(200, json=SESSION)

    async with textmagic(recorder(handle), rate_limit=None) as client:

        async def work(number: int) -> list[str]:
            with trunkline.capture() as calls:
                await asyncio.gather(*(client.sessions.get(10 * number + step) for step in range(1, 4)))
            return sorted(call.url.rpartition("/")[2] for call in calls)

        found = await asyncio.gather(*(work(number) for number in range(1, 20)))
    assert [[str(10 * number + step) for step in range(1, 4)] for number in range(1, 20)] == found


async def test_capture_records_the_fetching_of_a_token_and_each_page() -> None:
    """A token that a call had to fetch is a call of its own, and so is each page of a list."""
    pages = [
        {"success": True, "data": [{"id": f"m{number}"}], "pagination": {"hasNext": number < 3}}
        for number in (1, 2, 3)
    ]
    async with sakari(recorder(tokens(answering(*pages)))) as client:
        with trunkline.capture() as calls:
            assert 3 == len(await client.messages.list(page_size=1).collect())
    assert ["auth_token", *["messages_fetch_all"] * 3] == [call.operation for call in calls]
    assert {f"https://api.sakari.io/v1/accounts/{ACCOUNT}/messages"} == {call.url for call in calls[1:]}


async def test_capture_has_nothing_of_a_call_that_was_refused_before_any_io() -> None:
    """What never came to the network is no call: a wrong argument leaves no record."""
    async with textmagic(recorder(answering(SESSION))) as client:
        with trunkline.capture() as calls:
            with pytest.raises(ConfigurationError):
                await client.sessions.get(0)
    assert [] == calls


# --- Connections ---


@both
async def test_connection_is_reused() -> None:
    """Calls one after the other share a connection; closing the client closes it."""
    async with Server(token_or(always(reply(MESSAGE)))) as server, nothing_left(server):
        async with live(sakari, server.url) as client:
            for number in range(5):
                await client.messages.get(f"m{number}")
            assert (1, 1) == (server.accepted, server.open)
    assert 6 == len(server.requests)


@both
async def test_no_more_connections_than_the_limit() -> None:
    """A client opens as many connections as its limits say; further calls wait for their turn."""

    async def handle(request: Received, connection: Connection) -> bytes:
        await asyncio.sleep(0.002)
        return reply(SESSION)

    async with Server(handle) as server, nothing_left(server):
        limits = Limits(max_connections=3, max_keepalive_connections=1, keepalive_expiry=0.5)
        async with live(textmagic, server.url, limits=limits, rate_limit=None) as client:
            await asyncio.gather(*(client.sessions.get(number + 1) for number in range(30)))
            await eventually(lambda: server.open <= 1)
    assert (3, 30) == (server.most, len(server.requests))


@both
async def test_waiting_for_a_connection_has_an_end() -> None:
    """A call that gets no connection within `Timeout.pool` fails in time, as not sent."""
    async with Server(hang) as server, nothing_left(server):
        limits = Limits(max_connections=1)
        async with live(
            textmagic, server.url, limits=limits, timeout=Timeout(pool=0.01), retry=ONCE
        ) as client:
            first = asyncio.create_task(client.sessions.get(1))
            await server.busy.wait()
            error = await fails(client.sessions.get(2))
            await cancelled(first)
    assert (APITimeoutError, Outcome.NOT_SENT) == (type(error), error.outcome)
    assert 1 == len(server.requests)


@both
async def test_server_that_closes_idle_connections_is_no_error() -> None:
    """A kept connection that the server has closed meanwhile is replaced, not used: no send is lost by it."""

    async def handle(request: Received, connection: Connection) -> bytes | None:
        connection.writer.write(reply(RECEIPT))
        return None

    async with Server(token_or(handle)) as server, nothing_left(server):
        async with live(sakari, server.url) as client:
            for _ in range(5):
                await client.messages.send(template="x", contacts=CONTACTS)
                await eventually(lambda: server.open == 0)
                await asyncio.sleep(0.002)
    assert 6 == len(server.requests)


# --- TLS ---


@both
async def test_untrusted_certificate_is_not_sent_and_not_tried_again() -> None:
    """A server whose certificate nobody vouches for gets nothing, and one attempt is enough to see it."""
    async with Server(always(reply(SESSION)), tls=True) as server, nothing_left(server):
        async with live(textmagic, server.url) as client:
            error = await fails(client.sessions.get(1))
    assert (APIConnectionError, Outcome.NOT_SENT, 1) == (type(error), error.outcome, error.attempts)
    assert "certificate" in str(error).lower()
    assert [] == server.requests


@both
async def test_verify_takes_a_context_or_switches_checks_off() -> None:
    """`verify` is a TLS context with own authorities, or False."""
    async with Server(always(reply(SESSION)), tls=True) as server, nothing_left(server):
        for verify in (ssl.create_default_context(cadata=AUTHORITY.cert_pem.bytes().decode()), False):
            async with live(textmagic, server.url, verify=verify) as client:
                assert 1 == (await client.sessions.get(1)).id


@both
async def test_server_that_speaks_no_tls_is_not_sent() -> None:
    """https to a port that speaks plain http fails as not sent."""
    async with Server(hang) as server, nothing_left(server):
        url = server.url.replace("http:", "https:")
        async with live(textmagic, url, retry=ONCE, timeout=Timeout(connect=0.05)) as client:
            error = await fails(client.sessions.get(1))
    assert (APITimeoutError, Outcome.NOT_SENT) == (type(error), error.outcome)


# --- HTTP/2 ---


class Streams(asyncio.Protocol):
    """One connection of a server that speaks HTTP/2 and answers everything alike, some of it with a reset or not at all."""

    def __init__(self, seen: list[tuple[int, str]]) -> None:
        self.seen = seen
        self.number = len({number for number, _ in seen})

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.state = H2Connection(H2Configuration(client_side=False))
        self.state.initiate_connection()
        transport.write(self.state.data_to_send())

    def data_received(self, data: bytes) -> None:
        for event in self.state.receive_data(data):
            if isinstance(event, StreamEnded) and event.stream_id is not None:
                self.answer(event.stream_id)
            elif isinstance(event, RequestReceived):
                self.seen.append((self.number, dict(event.headers or ())[b":path"].decode()))
        self.transport.write(self.state.data_to_send())

    def answer(self, stream: int) -> None:
        path = self.seen[-1][1]
        if path.endswith("/404"):
            self.state.reset_stream(stream)
        elif not path.endswith("/408"):
            self.state.send_headers(stream, [(":status", "200"), ("content-type", "application/json")])
            self.state.send_data(stream, json.dumps(SESSION).encode(), end_stream=True)


@asynccontextmanager
async def http2_server() -> AsyncIterator[tuple[str, list[tuple[int, str]]]]:
    """A URL, and for each request the number of its connection and its path."""
    seen: list[tuple[int, str]] = []
    context = server_context()
    context.set_alpn_protocols(["h2"])
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Streams(seen), "127.0.0.1", 0, ssl=context)
    try:
        yield f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}", seen
    finally:
        server.close()
        await server.wait_closed()


async def test_http2() -> None:
    """With `http2=True` calls side by side share one connection; a stream that is reset or cancelled leaves the others be."""
    trusted = ssl.create_default_context(cadata=AUTHORITY.cert_pem.bytes().decode())
    async with http2_server() as (url, seen):
        options: dict[str, Any] = {"verify": trusted, "http2": True, "rate_limit": None, "retry": ONCE}
        async with live(textmagic, url, **options) as client:
            assert 1 == (await client.sessions.get(1)).id
            slow = asyncio.create_task(client.sessions.get(408))
            error = await fails(client.sessions.get(404))
            answers = await asyncio.gather(*(client.sessions.get(number) for number in range(1, 20)))
            await cancelled(slow)
            assert 1 == (await client.sessions.get(1)).id
    assert (APIConnectionError, Outcome.UNKNOWN) == (type(error), error.outcome)
    assert 19 == len(answers)
    assert {0} == {number for number, _ in seen}


async def test_http2_where_the_server_does_not_speak_it() -> None:
    """`http2=True` is an offer: a server that knows HTTP/1.1 alone is spoken to in that."""
    trusted = ssl.create_default_context(cadata=AUTHORITY.cert_pem.bytes().decode())
    async with Server(always(reply(SESSION)), tls=True) as server, nothing_left(server):
        async with live(textmagic, server.url, verify=trusted, http2=True) as client:
            assert 1 == (await client.sessions.get(1)).id


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"http2": True, "transport": "aiohttp"}, "http2: the aiohttp transport does not speak it"),
        (
            {"http2": True, "transport": recorder(answering(SESSION))},
            "http2: has no effect on a transport of",
        ),
        ({"http2": 1, "transport": None}, "http2: expected bool, got int"),
        ({"transport": "curl"}, "transport: expected AsyncBaseTransport, got str"),
    ],
    ids=["aiohttp", "given", "kind", "unknown"],
)
def test_transports_that_do_not_go_together(options: dict[str, Any], words: str) -> None:
    """What cannot have an effect is refused when the client is made."""
    with pytest.raises(ConfigurationError, match=words):
        textmagic(**options)


@pytest.mark.parametrize(
    ("module", "extra", "options"),
    [("aiohttp", "fast", {"transport": "aiohttp"}), ("h2", "http2", {"transport": None, "http2": True})],
    ids=["aiohttp", "h2"],
)
def test_extra_that_is_not_installed(
    module: str, extra: str, options: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without its package an option is refused when the client is made, and says what to install."""
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == module else find(name))
    with pytest.raises(ConfigurationError, match=rf"needs {module}: pip install 'trunkline\[{extra}\]'"):
        textmagic(**options)


# --- Proxies ---

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUEST_METHOD")


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment without proxies, in which names under example.test lead to this machine."""
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    resolve = socket.getaddrinfo

    def getaddrinfo(host: Any, *rest: Any, **more: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        return resolve("127.0.0.1" if name.endswith("example.test") else host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return monkeypatch


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("shape", ["{url}", "{host}", "http://me:s3cret@{host}"])
async def test_proxy_of_the_environment_is_used(
    variable: str, shape: str, environment: pytest.MonkeyPatch
) -> None:
    """The proxy of the environment carries what goes to another machine, with its own credentials if it has some."""
    async with Server(always(reply(SESSION))) as proxy, nothing_left(proxy):
        environment.setenv(variable, shape.format(url=proxy.url, host=proxy.url.removeprefix("http://")))
        async with live(textmagic, "http://api.example.test:8080", allow_http=True) as client:
            assert 1 == (await client.sessions.get(1)).id
    (request,) = proxy.requests
    assert ("GET", "http://api.example.test:8080/api/v2/sessions/1") == (request.method, request.target)
    assert request.headers["authorization"].startswith("Basic ")
    expected = "Basic " + base64.b64encode(b"me:s3cret").decode() if "@" in shape else None
    assert expected == request.headers.get("proxy-authorization")


@both
@pytest.mark.parametrize(
    "exempt", ["api.example.test", ".example.test", "example.test", "*", "other.test, api.example.test"]
)
async def test_no_proxy_is_honoured(exempt: str, environment: pytest.MonkeyPatch) -> None:
    """What NO_PROXY names is reached directly."""
    async with Server(always(reply(SESSION))) as proxy, Server(always(reply(SESSION))) as server:
        environment.setenv("HTTP_PROXY", proxy.url)
        environment.setenv("NO_PROXY", exempt)
        url = server.url.replace("127.0.0.1", "api.example.test")
        async with live(textmagic, url, allow_http=True) as client:
            await client.sessions.get(1)
    assert (0, 1) == (proxy.accepted, len(server.requests))


async def test_this_machine_is_never_reached_through_the_proxy_of_the_environment(
    environment: pytest.MonkeyPatch,
) -> None:
    """Plain http to loopback is allowed because it stays here, so no proxy of the environment gets it."""
    async with Server(always(reply(SESSION))) as proxy, Server(always(reply(SESSION))) as server:
        for variable in ("HTTP_PROXY", "ALL_PROXY"):
            environment.setenv(variable, proxy.url)
        for url in (server.url, server.url.replace("127.0.0.1", "localhost")):
            async with live(textmagic, url) as client:
                await client.sessions.get(1)
    assert (0, 2) == (proxy.accepted, len(server.requests))


@both
async def test_given_proxy_goes_before_that_of_the_environment(environment: pytest.MonkeyPatch) -> None:
    """`proxy` is used whatever the environment says."""
    async with Server(always(reply(SESSION))) as proxy, Server(always(reply(SESSION))) as other:
        environment.setenv("HTTP_PROXY", other.url)
        environment.setenv("NO_PROXY", "*")
        async with live(textmagic, "http://api.example.test", allow_http=True, proxy=proxy.url) as client:
            await client.sessions.get(1)
    assert (1, 0) == (len(proxy.requests), other.accepted)


@pytest.mark.parametrize("status", [403, 407, 502])
async def test_proxy_that_refuses_the_tunnel_is_not_sent(
    status: int, environment: pytest.MonkeyPatch
) -> None:
    """A tunnel for https carries no credentials of the API in its opening, and if it is refused, nothing was sent."""
    async with Server(always(reply(b"no", status))) as proxy, nothing_left(proxy):
        environment.setenv("HTTPS_PROXY", proxy.url.replace("http://", "http://me:s3cret@"))
        async with live(textmagic, "https://api.example.test", clock=InstantClock(), retry=ONCE) as client:
            error = await fails(client.sessions.get(1))
    assert (APIConnectionError, Outcome.NOT_SENT, None) == (type(error), error.outcome, error.status)
    (request,) = proxy.requests
    assert ("CONNECT", "api.example.test:443") == (request.method, request.target)
    assert not {"authorization", "x-tm-key"} & set(request.headers)
    assert base64.b64encode(b"test-user:test-api-key").decode() not in repr(request.headers)
    assert "s3cret" not in str(error) + repr(error) + repr(error.__cause__)


async def drop(request: Received, connection: Connection) -> None:
    """Close without an answer."""


async def tunnel_to_nowhere(request: Received, connection: Connection) -> None:
    """Open a tunnel, and let nobody speak at its other end."""
    connection.writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
    await connection.gone()


@pytest.mark.parametrize("handle", [hang, drop, tunnel_to_nowhere])
async def test_proxy_that_fails_before_the_tunnel_stands_is_not_sent(
    handle: Handle, environment: pytest.MonkeyPatch
) -> None:
    """Whatever goes wrong before there is a tunnel to the API, a send has not left, so it is tried again, and nothing stays open."""
    async with Server(handle) as proxy, nothing_left(proxy):
        environment.setenv("HTTPS_PROXY", proxy.url)
        options = {"timeout": Timeout(connect=0.25, read=0.25), "clock": InstantClock()}
        async with live(inbox, "https://api.example.test", **options) as client:
            error = await fails(client.messages.create(1, contact_identifier="c", content="x"))
            await eventually(lambda: proxy.open == 0)
    assert (Outcome.NOT_SENT, 3) == (error.outcome, error.attempts)
    assert ["CONNECT"] * 3 == [request.method for request in proxy.requests]


@both
@pytest.mark.parametrize("handle", [hang, tunnel_to_nowhere])
async def test_cancellation_before_the_tunnel_stands(handle: Handle, environment: pytest.MonkeyPatch) -> None:
    """A call that is cancelled while the proxy makes its tunnel, or TLS is negotiated in it, leaves no connection, and was not sent."""
    async with Server(handle) as proxy, nothing_left(proxy):
        environment.setenv("HTTPS_PROXY", proxy.url)
        async with live(textmagic, "https://api.example.test") as client:
            with trunkline.capture() as calls:
                task = asyncio.create_task(client.sessions.get(1))
                await proxy.busy.wait()
                await asyncio.sleep(0.01)
                await cancelled(task)
            await eventually(lambda: proxy.open == 0)
    assert [Outcome.NOT_SENT] == [call.outcome for call in calls]


@pytest.mark.parametrize("value", ["ftp://proxy.example.test", "http://", "http://me:s3cret@a b"])
async def test_bad_proxy_of_the_environment_is_told(value: str, environment: pytest.MonkeyPatch) -> None:
    """A proxy variable that is no URL is a ConfigurationError of the first call, which does not show it."""
    environment.setenv("HTTPS_PROXY", value)
    async with TextMagic(username="a", api_key="b") as client:
        with pytest.raises(ConfigurationError, match="proxy") as caught:
            await client.sessions.get(1)
    assert "s3cret" not in str(caught.value)


def test_given_proxy_is_not_shown() -> None:
    """The password in a malformed proxy URL stays out of the error."""
    with pytest.raises(ConfigurationError, match=r"^proxy: expected") as caught:
        TextMagic(username="a", api_key="b", proxy="ftp://me:s3cret@proxy.example.test")
    assert "s3cret" not in str(caught.value)


# --- Cancellation, over real sockets ---


@asynccontextmanager
async def full_backlog() -> AsyncIterator[str]:
    """A port that lets nobody in: its queue is full, so a connection is neither accepted nor refused."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(3)]
        try:
            for one in waiting:
                one.setblocking(False)
                one.connect_ex(listener.getsockname())
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            for one in waiting:
                one.close()


linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a full queue refuses")


@both
@linux
async def test_cancellation_while_connecting() -> None:
    """A call that is cancelled before its connection stands leaves nothing, and was not sent."""
    async with full_backlog() as url, nothing_left(), live(textmagic, url) as client:
        with trunkline.capture() as calls:
            task = asyncio.create_task(client.sessions.get(1))
            await asyncio.sleep(0.02)
            await cancelled(task)
        assert [("CancelledError", Outcome.NOT_SENT)] == [(call.error, call.outcome) for call in calls]


@both
@linux
async def test_connecting_has_an_end() -> None:
    """A server that neither accepts nor refuses is a timeout, and nothing was sent."""
    async with full_backlog() as url, nothing_left():
        async with live(textmagic, url, timeout=Timeout(connect=0.02), clock=InstantClock()) as client:
            error = await fails(client.sessions.get(1))
    assert (APITimeoutError, Outcome.NOT_SENT, 3) == (type(error), error.outcome, error.attempts)


@both
async def test_cancellation_while_a_name_is_resolved(environment: pytest.MonkeyPatch) -> None:
    """A call that is cancelled while the resolver thinks leaves nothing."""
    asked, answer = threading.Event(), threading.Event()

    def getaddrinfo(*_: Any, **__: Any) -> Any:
        asked.set()
        answer.wait(5)
        raise socket.gaierror(socket.EAI_NONAME, "mine")

    environment.setattr(socket, "getaddrinfo", getaddrinfo)
    async with nothing_left(), live(textmagic, "http://api.example.test", allow_http=True) as client:
        task = asyncio.create_task(client.sessions.get(1))
        await eventually(asked.is_set)
        await cancelled(task)
        answer.set()


@both
async def test_cancellation_during_the_handshake() -> None:
    """A call that is cancelled while TLS is negotiated closes its connection, and was not sent."""
    async with Server(hang) as server, nothing_left(server):
        async with live(textmagic, server.url.replace("http:", "https:")) as client:
            with trunkline.capture() as calls:
                task = asyncio.create_task(client.sessions.get(1))
                await eventually(lambda: server.open == 1)
                await cancelled(task)
            await eventually(lambda: server.open == 0)
    assert [Outcome.NOT_SENT] == [call.outcome for call in calls]


@both
async def test_cancellation_while_sending() -> None:
    """A call that is cancelled in the middle of its body closes its connection; what the server got of it is unknown."""
    async with Server(hang, bodies=False) as server:

        async def stuck(request: Received, connection: Connection) -> None:
            await arrived.wait()
            await connection.gone()

        arrived = asyncio.Event()
        server.handle = stuck
        async with nothing_left(server), live(inbox, server.url) as client:
            with trunkline.capture() as calls:
                send = client.messages.create(1, contact_identifier="c", attachments=[b"x" * 2**24])
                task = asyncio.create_task(send)
                await server.busy.wait()
                await asyncio.sleep(0.01)
                task.cancel("mine")
                arrived.set()
                with pytest.raises(asyncio.CancelledError, match="mine"):
                    await task
            await eventually(lambda: server.open == 0)
    assert [("CancelledError", Outcome.UNKNOWN)] == [(call.error, call.outcome) for call in calls]


@both
async def test_sending_has_an_end() -> None:
    """A body that the server does not take within `Timeout.write` is a timeout; what the server got of it is unknown."""

    async def stuck(request: Received, connection: Connection) -> None:
        await over.wait()
        await connection.gone()

    over = asyncio.Event()
    async with Server(stuck, bodies=False) as server, nothing_left(server):
        async with live(inbox, server.url, timeout=Timeout(write=0.1), retry=ONCE) as client:
            body = b"x" * 2**24
            error = await fails(client.messages.create(1, contact_identifier="c", attachments=[body]))
            over.set()
            await eventually(lambda: server.open == 0)
    assert (APITimeoutError, Outcome.UNKNOWN) == (type(error), error.outcome)
    assert "WriteTimeout" in str(error)


STAGES: dict[str, bytes] = {
    "waiting": b"",
    "within the headers": b"HTTP/1.1 200 OK\r\nContent-",
    "after the headers": b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n",
    "within the body": b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"id": 1',
    "within a chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{",
    "within the body of an error": b"HTTP/1.1 503 No\r\nContent-Length: 100\r\n\r\n{",
}


def stopping(stage: str, reached: asyncio.Event) -> Handle:
    """Answer up to a stage, and then no further."""

    async def handle(request: Received, connection: Connection) -> None:
        connection.writer.write(STAGES[stage])
        await connection.writer.drain()
        await asyncio.sleep(0.005)
        reached.set()
        await connection.gone()

    return handle


@both
@pytest.mark.parametrize("stage", STAGES)
async def test_cancellation_while_an_answer_comes(stage: str) -> None:
    """A call that is cancelled before its answer is whole closes its connection at once, and the client goes on to serve others."""
    reached = asyncio.Event()
    async with Server(stopping(stage, reached)) as server, nothing_left(server):
        async with live(textmagic, server.url, limits=Limits(max_connections=1)) as client:
            task = asyncio.create_task(client.sessions.get(1))
            await reached.wait()
            await cancelled(task)
            await eventually(lambda: server.open == 0)
            server.handle = always(reply(SESSION))
            assert 1 == (await client.sessions.get(1)).id


@both
@pytest.mark.parametrize("stage", STAGES)
async def test_callers_timeout_is_the_callers(stage: str) -> None:
    """`asyncio.timeout` around a call gives the caller's TimeoutError, not an error of the library, and leaves nothing."""
    async with Server(stopping(stage, asyncio.Event())) as server, nothing_left(server):
        async with live(textmagic, server.url) as client:
            with pytest.raises(TimeoutError) as caught:
                async with asyncio.timeout(0.02):
                    await client.sessions.get(1)
            assert not isinstance(caught.value, trunkline.TrunklineError)
            with pytest.raises(TimeoutError) as caught:
                await asyncio.wait_for(client.sessions.get(1), 0.02)
            assert not isinstance(caught.value, trunkline.TrunklineError)
            await eventually(lambda: server.open == 0)


@both
@pytest.mark.parametrize("stage", STAGES)
async def test_deadline_of_the_call_is_an_error_of_the_library(stage: str) -> None:
    """The deadline of the retry policy ends a call wherever it is, with an error that knows the outcome, and leaves nothing."""
    stop = stopping(stage, asyncio.Event())

    async def handle(request: Received, connection: Connection) -> bytes | None:
        return reply(MESSAGE) if request.method == "GET" else await stop(request, connection)

    known = {
        "waiting": (None, APITimeoutError, Outcome.UNKNOWN),
        "within the headers": (None, APITimeoutError, Outcome.UNKNOWN),
        "within the body of an error": (503, ServerError, Outcome.UNKNOWN),
    }
    async with Server(token_or(handle)) as server, nothing_left(server):
        async with live(sakari, server.url) as client:
            await client.messages.get("m1")  # now there are a token and a connection
            hasty = client.with_options(retry=RetryPolicy(deadline=0.1))
            error = await fails(hasty.messages.send(template="x", contacts=CONTACTS))
            expected = known.get(stage, (200, APITimeoutError, Outcome.ACCEPTED))
            assert expected == (error.status, type(error), error.outcome)
            assert "deadline of 0.1 s" in str(error) or error.status == 503
            assert error.__cause__ is None
            await eventually(lambda: server.open == 0)


@both
async def test_two_limits_at_once() -> None:
    """If the caller's limit and the deadline of the call come together, one of the two errors is raised, and nothing is left."""
    async with Server(hang) as server, nothing_left(server):
        async with live(textmagic, server.url, retry=RetryPolicy(deadline=0.02)) as client:
            for _ in range(10):
                with pytest.raises((TimeoutError, APITimeoutError)):
                    async with asyncio.timeout(0.02):
                        await client.sessions.get(1)
                task = asyncio.current_task()
                assert task
                assert task.cancelling() == 0
            await eventually(lambda: server.open == 0)


@both
async def test_second_cancellation_changes_nothing() -> None:
    """A task that is cancelled again while it cleans up still leaves nothing, and ends cancelled."""
    async with Server(hang) as server, nothing_left(server):
        async with live(textmagic, server.url) as client:
            for pauses in range(6):
                server.busy.clear()
                task = asyncio.create_task(client.sessions.get(1))
                await server.busy.wait()
                task.cancel()
                for _ in range(pauses):
                    await asyncio.sleep(0)
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                assert task.cancelled()
            await eventually(lambda: server.open == 0)


@both
async def test_cancellation_in_the_queue() -> None:
    """A call that is cancelled while it waits for a connection does not take one with it."""
    release = asyncio.Event()

    async def handle(request: Received, connection: Connection) -> bytes:
        await release.wait()
        return reply(SESSION)

    async with Server(handle) as server, nothing_left(server):
        async with live(textmagic, server.url, limits=Limits(max_connections=1)) as client:
            first = asyncio.create_task(client.sessions.get(1))
            await server.busy.wait()
            queued = [asyncio.create_task(client.sessions.get(1)) for _ in range(5)]
            await asyncio.sleep(0)
            for task in queued[:4]:
                await cancelled(task)
            release.set()
            assert [1, 1, 1] == [
                one.id for one in (await first, await queued[4], await client.sessions.get(1))
            ]


@both
async def test_cancellation_before_the_next_attempt() -> None:
    """A call that is cancelled while it waits to be tried again ends at once."""

    class Napping(Clock):
        asleep = asyncio.Event()

        async def sleep(self, seconds: float) -> None:
            self.asleep.set()
            await super().sleep(seconds)

    clock = Napping()
    async with Server(always(reply(b"", 503, Retry_After="30"))) as server, nothing_left(server):
        async with live(textmagic, server.url, clock=clock) as client:
            task = asyncio.create_task(client.sessions.get(1))
            await clock.asleep.wait()
            await cancelled(task)


@both
async def test_cancellation_at_every_single_step() -> None:
    """Cancelled after any number of steps of the loop, a call takes no connection out of use: with only two, the client stays usable."""
    async with Server(token_or(always(reply(MESSAGE)))) as server, nothing_left(server):
        async with live(sakari, server.url, limits=Limits(max_connections=2)) as client:
            for steps in range(60):
                task = asyncio.create_task(client.messages.get("m1"))
                for _ in range(steps):
                    await asyncio.sleep(0)
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                assert task.cancelled() or task.result().id == "m1"
            async with asyncio.timeout(2):
                await asyncio.gather(*(client.messages.get("m1") for _ in range(10)))
            assert server.open <= 2


@both
async def test_mass_cancellation() -> None:
    """A hundred calls cancelled at once, some of them in the queue, leave nothing, and the client goes on."""
    async with Server(hang) as server, nothing_left(server):
        async with live(textmagic, server.url, limits=Limits(max_connections=20), rate_limit=None) as client:
            tasks = [asyncio.create_task(client.sessions.get(1)) for _ in range(100)]
            await eventually(lambda: len(server.requests) == 20)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            assert all(task.cancelled() for task in tasks)
            await eventually(lambda: server.open == 0)
            server.handle = always(reply(SESSION))
            assert 1 == (await client.sessions.get(1)).id


@both
async def test_cancelled_task_inside_async_with_closes_everything() -> None:
    """Cancelling the task that owns the client closes client and connections on the way out."""

    async def work(url: str) -> None:
        async with live(textmagic, url) as client:
            await asyncio.gather(*(client.sessions.get(number + 1) for number in range(3)))

    async with Server(hang) as server, nothing_left(server):
        task = asyncio.create_task(work(server.url))
        await eventually(lambda: server.open == 3)
        await cancelled(task)


@both
async def test_gather_with_one_failing() -> None:
    """One failing call of several is raised by `gather`; the others go on to their end."""

    async def handle(request: Received, connection: Connection) -> bytes:
        if request.target.endswith("/2"):
            return reply(b"", 404)
        await release.wait()
        return reply(SESSION)

    release = asyncio.Event()
    async with Server(handle) as server, nothing_left(server):
        async with live(textmagic, server.url) as client:
            tasks = [asyncio.create_task(client.sessions.get(number)) for number in (1, 2, 3)]
            with pytest.raises(NotFoundError):
                await asyncio.gather(*tasks)
            release.set()
            assert [1, 1] == [one.id for one in (await tasks[0], await tasks[2])]


@both
async def test_task_group_with_one_failing() -> None:
    """In a TaskGroup one failing call cancels the others, whose connections close; the group holds that one error."""

    async def handle(request: Received, connection: Connection) -> bytes | None:
        if not request.target.endswith("/2"):
            return await hang(request, connection)
        await eventually(lambda: len(server.requests) == 3)
        return reply(b"", 404)

    async with Server(handle) as server, nothing_left(server):
        async with live(textmagic, server.url) as client:
            with pytest.raises(ExceptionGroup) as caught:  # noqa: PT012
                async with asyncio.TaskGroup() as group:
                    for number in (1, 2, 3):
                        group.create_task(client.sessions.get(number))
            assert [NotFoundError] == [type(error) for error in caught.value.exceptions]
            await eventually(lambda: server.open <= 1)


SCRIPT = """
import asyncio, signal, sys, warnings
signal.signal(signal.SIGINT, signal.default_int_handler)  # shells have it ignored in what runs in the background
sys.path.insert(0, {folder!r})
from support import *
from trunkline import Clock, RetryPolicy

async def main():
    options = dict(transport=None, base_url={url!r}, clock=Clock())
    async with sakari(**options) as client, textmagic(**options) as other:
        {body}

try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
    {raising}
"""


async def interrupted(server: Server, body: str, requests: int, raising: str) -> tuple[str, str, int]:
    """Run a program, press Ctrl-C when it has sent so many requests, and return what it printed and how it ended."""
    script = SCRIPT.format(folder=str(Path(__file__).parent), url=server.url, body=body, raising=raising)
    process = subprocess.Popen(  # noqa: ASYNC220 (asyncio's own would be one of the tasks)
        [sys.executable, "-W", "always", "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        await eventually(lambda: len(server.requests) == requests or process.poll() is not None)
        await asyncio.sleep(0.05)
        process.send_signal(signal.SIGINT)
        out, err = await asyncio.to_thread(process.communicate, timeout=15)
    finally:
        process.kill()
    return out, err, process.returncode


posix = pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to another process")


@posix
@pytest.mark.parametrize(
    ("body", "requests"),
    [
        ("await client.messages.get('m1')", 2),
        (
            "await client.messages.send(template='x', contacts=[{'mobile': {'number': '+1', 'country': 'US'}}])",
            2,
        ),
        ("await asyncio.gather(*(client.messages.get('m1') for _ in range(3)))", 4),
        ("async for message in client.messages.list(page_size=1): pass", 3),
        ("await other.sessions.get(503)", 1),
        ("await client.messages.get('late token')", 1),
    ],
    ids=["get", "send", "gather", "pager", "backoff", "token"],
)
async def test_ctrl_c_ends_a_program_without_noise(body: str, requests: int) -> None:
    """Ctrl-C during a call ends the program by KeyboardInterrupt: no other traceback, no complaint of asyncio, no warning."""

    async def handle(request: Received, connection: Connection) -> bytes | None:
        if request.target == "/oauth2/token":
            return await hang(request, connection) if "late token" in body else reply({"access_token": TOKEN})
        if "offset=0" in request.target:
            return reply({"success": True, "data": [{"id": "m1"}], "pagination": {"hasNext": True}})
        if request.target.endswith("/503"):
            return reply(b"", 503, Retry_After="30")
        return await hang(request, connection)

    async with Server(handle) as server, nothing_left(server):
        assert ("interrupted\n", "", 3) == await interrupted(server, body, requests, "sys.exit(3)")


@posix
async def test_ctrl_c_that_nobody_catches_is_a_keyboard_interrupt() -> None:
    """A program that catches nothing dies of SIGINT, and its traceback ends with KeyboardInterrupt and knows of no other error."""
    async with Server(token_or(hang)) as server, nothing_left(server):
        _, err, code = await interrupted(server, "await client.messages.get('m1')", 2, "raise")
    assert -signal.SIGINT == code
    frame = (" ", "Traceback", "During", "The above")
    errors = [line.partition(":")[0] for line in err.splitlines() if line and not line.startswith(frame)]
    assert "KeyboardInterrupt" == errors[-1]
    assert {"KeyboardInterrupt", "asyncio.exceptions.CancelledError"} >= set(errors)
    assert "httpcore" not in err


# --- Pagers ---


def walk(pages: int = 5, size: int = 2) -> Handle:
    """A list of Sakari's messages, by offset."""

    async def handle(request: Received, connection: Connection) -> bytes:
        offset = int(httpx.URL(request.target).params["offset"])
        data = [{"id": f"m{number}"} for number in range(offset, min(offset + size, pages * size))]
        more = offset + size < pages * size
        return reply({"success": True, "data": data, "pagination": {"hasNext": more}})

    return token_or(handle)


@both
async def test_break_stops_a_walk() -> None:
    """After `break` nothing more is asked for, no task is left, and the connection is free for the next call."""
    async with Server(walk()) as server, nothing_left(server):
        async with live(sakari, server.url) as client:
            before = asyncio.all_tasks()
            async for message in client.messages.list(page_size=2):
                if message.id == "m0":
                    break
            asked = len(server.requests)
            await asyncio.sleep(0.01)
            assert 2 == asked == len(server.requests)
            assert {task for task in asyncio.all_tasks() if task.get_name() != "server"} <= before
            assert 10 == len(await client.messages.list(page_size=2).collect())
            assert 1 == server.accepted


@both
async def test_aclose_ends_a_walk() -> None:
    """`aclose` of an iterator ends it: no further item and no further request."""
    async with Server(walk()) as server, nothing_left(server):
        async with live(sakari, server.url) as client:
            items = aiter(client.messages.list(page_size=2))
            assert "m0" == (await anext(items)).id
            await items.aclose()  # type: ignore[attr-defined]
            assert [] == [message async for message in items]
            pages = client.messages.list(page_size=2).pages()
            assert 2 == len(await anext(pages))
            await pages.aclose()
            assert [] == [page async for page in pages]
    assert 3 == len(server.requests)


@both
async def test_aclose_stops_the_page_that_is_under_way() -> None:
    """`aclose` of an iterator whose page is on its way stops that: no page comes any more, and no connection stays busy."""
    async with Server(token_or(hang)) as server, nothing_left(server):
        async with live(sakari, server.url) as client:
            pages = client.messages.list().pages()
            step = asyncio.create_task(anext(pages))
            await eventually(lambda: len(server.requests) == 2)
            await pages.aclose()
            async with asyncio.timeout(1):
                (result,) = await asyncio.gather(step, return_exceptions=True)
            assert isinstance(result, StopAsyncIteration | asyncio.CancelledError | RuntimeError)
            await eventually(lambda: server.open == 0)


@both
async def test_cancellation_in_the_middle_of_a_page() -> None:
    """A walk that is cancelled in the middle of a page closes the connection; the same iterator and a saved cursor both go on after it without loss."""
    whole = walk()
    slow = True

    async def handle(request: Received, connection: Connection) -> bytes | None:
        if slow and "offset=0" not in request.target and request.target != "/oauth2/token":
            connection.writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
            reached.set()
            return await hang(request, connection)
        return await whole(request, connection)

    reached = asyncio.Event()
    async with Server(handle) as server, nothing_left(server):
        async with live(sakari, server.url) as client:
            pages = client.messages.list(page_size=2).pages()
            first = await anext(pages)
            step = asyncio.create_task(anext(pages))
            await reached.wait()
            await cancelled(step)
            await eventually(lambda: server.open == 0)
            slow = False
            expected = [f"m{number}" for number in range(2, 10)]
            assert expected == [message.id async for page in pages for message in page]
            assert first.next_cursor
            again = client.messages.list(page_size=2, cursor=first.next_cursor)
            assert expected == [message.id for message in await again.collect()]


@both
async def test_failed_page_has_the_cursor_to_go_on_from() -> None:
    """The error of a page holds where it failed, so that a later walk goes on there."""
    whole, broken = walk(), True

    async def handle(request: Received, connection: Connection) -> bytes | None:
        if broken and len(server.requests) > 3:
            return reply(b"", 500)
        return await whole(request, connection)

    async with Server(handle) as server, nothing_left(server):
        async with live(sakari, server.url) as client:
            seen = []
            with pytest.raises(ServerError) as caught:  # noqa: PT012
                async for message in client.messages.list(page_size=2):
                    seen.append(message.id)
            broken = False
            assert caught.value.cursor
            seen += [
                one.id
                for one in await client.messages.list(page_size=2, cursor=caught.value.cursor).collect()
            ]
    assert [f"m{number}" for number in range(10)] == seen


@both
async def test_error_of_a_call_keeps_no_frames_of_the_transport_alive() -> None:
    """The traceback that a user sees begins with his own call and names the reason underneath as its cause."""
    async with Server(always(None)) as server, nothing_left(server):
        async with live(textmagic, server.url, retry=ONCE) as client:
            error = await fails(client.sessions.get(1))
    text = "".join(traceback.format_exception(error))
    assert "direct cause" in text
    assert text.rstrip().splitlines()[-1].startswith("trunkline.")
