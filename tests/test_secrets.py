"""Canaries in every place where a secret can stand, and a search through everything that is ever written.

Credentials, tokens, what a spec marks as secret among parameters and in answers, and all of these where a server repeats
them: none may show in a repr, a text, a log line of any library, an error, its traceback or its pickle, a warning, a record.
"""
# ruff: noqa: SIM117 (the block of a client stands inside that of its server)

from __future__ import annotations

import asyncio
import base64
import copy
import json
import logging
import pickle
import random
import ssl
import traceback
import warnings
from collections.abc import Awaitable, Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from faults import fuzz
from faults.fuzz import Shape
from faults.matrix import FAULTS, TRANSPORTS, Action, Fault, Good, actions
from faults.server import Act, FaultServer, Heard, Play, http
from support import InstantClock, platform, recorder
from test_client import AUTHORITY, http2_server
from test_contract import ALL, Method, arguments, least, sample
from test_observability import Telemetry

import trunkline
import trunkline_api
from trunkline import (
    APIError,
    APIStatusError,
    Chatwoot,
    ChatwootPlatform,
    ChatwootPublic,
    ConfigurationError,
    InvalidArgumentError,
    Limits,
    RetryPolicy,
    Sakari,
    TextMagic,
    TrunklineError,
)
from trunkline.runtime import In

CANARY = "c4n4ry"
"""What every secret here has in it."""
TOKEN = f"{CANARY}-token-é"
HOST = "https://chat.example.test"
DOORS: dict[str, Callable[..., Any]] = {
    "Sakari": lambda **more: Sakari(
        **{"account_id": "account", "client_id": "public", "client_secret": f"{CANARY}-client", **more}
    ),
    "Chatwoot": lambda **more: Chatwoot(
        **{"base_url": HOST, "account_id": 1, "api_access_token": f"{CANARY}-agent", **more}
    ),
    "ChatwootPlatform": lambda **more: ChatwootPlatform(
        **{"base_url": HOST, "api_access_token": f"{CANARY}-platform", **more}
    ),
    "ChatwootPublic": lambda **more: ChatwootPublic(
        **{"base_url": HOST, "inbox_identifier": f"{CANARY}/inbox", "hmac_token": f"{CANARY}-hmac", **more}
    ),
    "TextMagic": lambda **more: TextMagic(**{"username": "public", "api_key": f'{CANARY}-"key"', **more}),
}
BASIC = base64.b64encode(f'public:{CANARY}-"key"'.encode()).decode()
ONCE = RetryPolicy(attempts=1)
HERE = Path(__file__).parent
GENERATED = Path(trunkline_api.__file__).parent
each_transport = pytest.mark.parametrize("transport", TRANSPORTS)


# --- Looking ---


def told(error: BaseException | None) -> Iterator[str]:
    """All that an error, what led to it, and the variables in the frames of both can show."""
    while error is not None:
        yield from (str(error), repr(error), repr(error.args), repr(vars(error)))
        for frame, _ in traceback.walk_tb(error.__traceback__):
            file = Path(frame.f_code.co_filename)
            # What a caller gives stands in his own frames, and in that of the method that he calls.
            if not {HERE, GENERATED} & {*file.parents}:
                found = {name: one for name, one in frame.f_locals.items() if name != "arguments"}
                yield from (f"{file.name}, {name}: {one!r}" for name, one in found.items())
        if error.__cause__ is not None and error.__context__ not in (None, error.__cause__):
            yield from told(error.__context__)
        error = error.__cause__ or error.__context__


class Everything:
    """All that is written while something is done: what `add` is given, what is logged, what is warned of."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        self._caplog = caplog
        self._parts: list[str] = []
        self.events: list[Any] = []
        self.options: dict[str, Any] = dict.fromkeys(
            ("on_request", "on_response", "on_retry"), self.events.append
        )

    def add(self, *values: Any) -> None:
        for value in values:
            self._parts += [repr(value), str(value), f"{value}"]
            if isinstance(value, BaseException):
                self._parts += ["".join(traceback.format_exception(value)), *told(value)]
            if isinstance(value, TrunklineError):
                again = pickle.loads(pickle.dumps(value))
                assert again.__dict__ == value.__dict__
                self._parts += [pickle.dumps(one).decode("latin-1") for one in (value, copy.copy(value))]

    @property
    def logged(self) -> list[logging.LogRecord]:
        every = [*self._caplog.get_records("setup"), *self._caplog.get_records("call")]
        # The servers of these tests run in the same process, and read with the same library what they are sent.
        return [
            one for one in every if not (one.name == "hpack.hpack" and one.getMessage().startswith("Decod"))
        ]

    def canaries(self, warned: list[warnings.WarningMessage] = []) -> list[str]:  # noqa: B006
        """Where a canary sings."""
        parts = [
            *self._parts,
            *(repr(one) for one in self.events),
            pickle.dumps(self.events).decode("latin-1"),
            *(str(one.message) for one in warned),
            *(one.getMessage() for one in self.logged),
            *(repr(vars(one)) for one in self.logged),
        ]
        parts = [
            one.replace("\\x00", "").replace("\0", "") for one in parts
        ]  # UTF-16 has them between its letters
        return [
            part[max(0, part.find(CANARY) - 200) :][:400] for part in parts if CANARY in part or BASIC in part
        ]


@pytest.fixture
def everything(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> Iterator[Everything]:
    """Collect all; in the end no canary has been heard."""
    caplog.set_level(logging.DEBUG)
    for name in ("httpcore", "hpack", "h2", "httpx", "aiohttp", "asyncio", "anyio", "trunkline"):
        caplog.set_level(logging.DEBUG, name)
    found, telemetry = Everything(caplog), Telemetry()
    telemetry.set_up(monkeypatch)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        yield found
    assert found.logged
    found.add(telemetry.shown(), telemetry.tree(), telemetry.points())
    assert [] == found.canaries(warned)[:5]


# --- Planting ---


@cache
def given(method: Method) -> dict[str, Any]:
    """Arguments with a canary wherever the spec says that one is secret."""
    known = arguments(method, least(method))
    for one in method.operation.params:
        if one.secret and one.signs is None and (one.place is not In.PATH or one.name in known):
            for value in (f"{CANARY} {one.name}", f"https://hooks.example.test/{CANARY}", {CANARY: CANARY}):
                try:
                    one.encode(value, one.name)
                except InvalidArgumentError:
                    continue
                known[one.name] = value
                break
    return known


def plant(shape: Shape, value: Any) -> Any:
    """An answer with a canary wherever the spec says that one is secret."""
    resolved = shape.resolved
    if isinstance(value, list) and "items" in resolved:
        return [plant(shape.items, one) for one in value]
    if "discriminator" in resolved and isinstance(value, dict):
        rule = resolved["discriminator"]
        known = rule["mapping"].get(value.get(rule["propertyName"]), rule["x-default"])
        return plant(shape.of({"$ref": known}), value)
    if shape.alternatives and "properties" not in resolved:
        return plant(shape.alternatives[0], value)
    if not isinstance(value, dict):
        return value
    out = dict(value)
    for key, one in shape.properties.items():
        if key in out and (one.extensions.get("x-secret") or one.resolved.get("x-secret")):
            kinds = one.kinds or ["object"]
            out[key] = {CANARY: [CANARY]} if kinds[0] == "object" else f"{CANARY} {key}"
        elif key in out:
            out[key] = plant(one, out[key])
    return out


@cache
def right(method: Method) -> Any:
    """A success of a method with canaries in it."""
    _, shape = fuzz.success(method)
    return plant(shape, sample(method.vendor, shape.schema))


def misfit(dice: random.Random, value: Any) -> Any:
    """The same answer with a value of a wrong type in some places, and the secrets where they were."""
    if isinstance(value, dict):
        return {
            key: one if CANARY in repr(one) and not isinstance(one, dict | list) else misfit(dice, one)
            for key, one in value.items()
        }
    if isinstance(value, list) and CANARY in repr(value):
        return [misfit(dice, one) for one in value]
    return dice.choice((value, value, {"k": "wrong"}, ["wrong"], True))


def repeating(method: Method, *, arguments_too: bool = True) -> Any:
    """What a server says that repeats all that it was sent, in every shape of an error."""
    own = {
        "Sakari": [TOKEN, f"Bearer {TOKEN}"],
        "Chatwoot": [f"{CANARY}-agent"],
        "ChatwootPlatform": [f"{CANARY}-platform"],
        "ChatwootPublic": [f"{CANARY}/inbox", quote(f"{CANARY}/inbox", safe="")],
        "TextMagic": [f'{CANARY}-"key"', BASIC, f"Basic {BASIC}"],
    }[method.door]
    secret = {one.name for one in method.operation.params if one.secret}
    texts = [one for name, one in given(method).items() if name in secret and isinstance(one, str)]
    texts = texts if arguments_too else []
    own = own if method.operation.authenticated else []
    said = " and ".join([*own, *texts, *(quote(one, safe="") for one in texts)])
    error = {"code": said, "message": said, "description": said, "fields": [said]}
    return {"message": said, "error": error, "errors": {"common": [said], said: [said]}, "code": said}


async def done(everything: Everything, method: Method, answer: httpx.Response, **more: Any) -> None:
    """Call a method that is answered so, and add all that can be seen of it."""

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token":
            return httpx.Response(200, json={"access_token": TOKEN})
        return httpx.Response(answer.status_code, headers=answer.headers, stream=fuzz.Pieces(answer.content))

    transport = recorder(handle)
    options: dict[str, Any] = {
        "transport": transport,
        "retry": ONCE,
        "rate_limit": None,
        "clock": InstantClock(),
    }
    with trunkline.capture() as calls:
        async with DOORS[method.door](**options, **everything.options, **more) as client:
            result: Any = None
            try:
                pending = method.of(client)(**given(method))
                everything.add(pending)
                result = await pending
            except APIError as error:
                result = error
            if not isinstance(result, str):  # which is what was asked for
                everything.add(result)
            everything.add(client, client.with_options(timeout=1), vars(client), client._caller.pool)
            everything.add(getattr(result, "envelope", None))
    everything.add(calls)


READING = [one for one in ALL if one.operation.decode is not None]


@pytest.mark.parametrize("vendor", ["sakari", "chatwoot", "textmagic"])
async def test_nothing_shows_a_secret_of_a_success(vendor: str, everything: Everything) -> None:
    """Every method that reads an answer, with every secret that it is given or told: models, pages and records hide them."""
    told = 0
    for method in [one for one in READING if one.vendor == vendor]:
        body = json.dumps(right(method))
        told += CANARY in body
        await done(everything, method, httpx.Response(fuzz.success(method)[0], content=body))
    assert told > {"sakari": 2, "chatwoot": 60, "textmagic": 1}[vendor]


@pytest.mark.parametrize("vendor", ["sakari", "chatwoot", "textmagic"])
@pytest.mark.parametrize("how", ["misfit", "cut", "cut in UTF-16", "page"])
async def test_nothing_shows_a_secret_of_an_answer_that_cannot_be_read(
    vendor: str, how: str, everything: Everything
) -> None:
    """A success that does not fit, breaks off or is a page around it: the error carries none of the secrets in it."""
    for number, method in enumerate(one for one in READING if one.vendor == vendor and one.operation.secrets):
        body = json.dumps(right(method)).encode()
        if how == "misfit":
            body = json.dumps(misfit(random.Random(number), right(method))).encode()
        elif how.startswith("cut"):
            body = body[: -len(body) // 5]
            body = body.decode(errors="ignore").encode("utf-16") if "16" in how else body
        else:
            body = b"<html>" + body
        await done(everything, method, httpx.Response(fuzz.success(method)[0], content=body))


@pytest.mark.parametrize("vendor", ["sakari", "chatwoot", "textmagic"])
async def test_nothing_shows_a_secret_that_the_server_repeats(vendor: str, everything: Everything) -> None:
    """A server that repeats credentials and secret arguments in its errors and headers brings them nowhere."""
    headers = {
        "set-cookie": f"session={CANARY}",
        "location": f"{HOST}/{CANARY}",
        "x-auth-token": CANARY,
        "authorization": f"Bearer {CANARY}",
        "access-token": CANARY,
        "content-type": "application/json",
    }
    for number, method in enumerate(one for one in ALL if one.vendor == vendor):
        status = (400, 401, 403, 404, 422, 429, 500, 302)[number % 8]
        body = json.dumps(repeating(method), ensure_ascii=number % 2 == 0)
        await done(everything, method, httpx.Response(status, content=body.encode(), headers=headers))
        if number % 5 == 0:
            text = {**headers, "content-type": "text/plain"}
            said = repeating(method)["message"].encode()
            await done(everything, method, httpx.Response(status, content=said, headers=text))


async def test_a_secret_that_begins_like_another_is_hidden_whole() -> None:
    """Of two secrets of which one is the beginning of the other, nothing of the longer one is left to see."""
    answer = httpx.Response(422, json={"message": "the password token-and-more is too weak"})
    async with platform(recorder(lambda _: answer), api_access_token="token-") as client:
        with pytest.raises(APIError) as caught:
            await client.users.create(email="a@example.test", password="token-and-more")
    assert "the password *** is too weak" == caught.value.message
    assert caught.value.body is not None
    assert b"and-more" not in caught.value.body


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(
            400, json={"error": "invalid_client", "error_description": f"{CANARY}-client is wrong"}
        ),
        httpx.Response(200, json={"access_token": f"{CANARY}", "token_type": [f"{CANARY}"]}),
        httpx.Response(200, json={"access_token": f"{CANARY}\r\nx: y"}),
        httpx.Response(200, content=b'{"access_token": "' + CANARY.encode()),
        httpx.Response(200, html=f"<html>{CANARY}"),
    ],
)
async def test_nothing_shows_a_secret_of_a_token_that_fails(
    answer: httpx.Response, everything: Everything
) -> None:
    """What an endpoint for tokens says, and what it is told, shows nowhere."""
    method = next(one for one in ALL if one.door == "Sakari")
    transport = recorder(lambda _: httpx.Response(answer.status_code, stream=fuzz.Pieces(answer.content)))
    async with DOORS["Sakari"](transport=transport, retry=ONCE, **everything.options) as client:
        with pytest.raises(APIError) as caught:
            await method.of(client)(**given(method))
        everything.add(caught.value)


async def test_refused_arguments_show_nothing(everything: Everything) -> None:
    """What is refused before it is sent is told by its kind, and a secret among it not by its value."""
    refused = 0
    for method in ALL:
        async with DOORS[method.door](transport=recorder(_never)) as client:
            for one in method.operation.params:
                if not one.secret or one.name not in given(method):
                    continue
                for wrong in (
                    [CANARY],
                    {"k": {"k": CANARY.encode()}},
                    CANARY.encode(),
                    f"{CANARY}\ud800",
                    CANARY * 99999,
                ):
                    pending = None
                    try:
                        pending = method.of(client)(**{**given(method), one.name: wrong})
                        if isinstance(pending, Awaitable):
                            await pending
                    except InvalidArgumentError as error:
                        refused += 1
                        everything.add(error)
                    except APIError as error:  # it was allowed, and went as far as it could
                        everything.add(error)
    assert refused > 50


def _never(request: httpx.Request) -> httpx.Response:
    raise AssertionError("it is sent")


# --- Over sockets, with every library talking ---


def _answer(action: Action, heard: Heard, status: int) -> Play:
    """What a server says that repeats everything in its headers."""
    lines = [f"Set-Cookie: session={CANARY}; HttpOnly", f"Location: /{CANARY}", f"X-Session: {CANARY}"]
    if heard.path.endswith("/token"):
        return (http(200, {"access_token": TOKEN, "token_type": "Bearer"}, *lines),)
    body = (
        action.good(1, heard.target.partition("?")[2]).body
        if status == 200
        else json.dumps(repeating(action.method, arguments_too=False)).encode()
    )
    return (http(status, body, "Content-Type: application/json", *lines),)


@each_transport
@pytest.mark.parametrize("status", [200, 302, 401, 503, "reset"])
async def test_no_library_logs_a_secret(
    transport: str, status: Any, everything: Everything, tmp_path: Path
) -> None:
    """With every logger at DEBUG, and asyncio's own debugging, no library writes a credential, a secret id or a cookie."""
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    loop.slow_callback_duration = 0.0  # everything is slow, and told
    for name in ("read", "walk", "send", "upload", "download"):
        action = actions()[name]

        def answer(heard: Heard, action: Action = action) -> Play:
            if status == "reset" and not heard.path.endswith("/token"):
                return (Act.RESET,)
            return _answer(action, heard, 200 if status == "reset" else status)

        async with FaultServer(answer) as server:
            options: dict[str, Any] = {
                "base_url": server.url,
                "transport": None if transport == "httpx" else transport,
            }
            async with DOORS[action.method.door](
                **options, **everything.options, clock=InstantClock(), retry=ONCE
            ) as client:
                try:
                    everything.add(await action.call(client, tmp_path, 1000))
                except (APIError, KeyError) as error:
                    everything.add(error)
    secret = next(one for one in ALL if one.door == "ChatwootPublic" and one.operation.method == "GET")

    async with FaultServer(lambda heard: (http(404, {}, f"Location: {heard.target}"),)) as server:
        carried = None if transport == "httpx" else transport
        async with DOORS["ChatwootPublic"](
            base_url=server.url, transport=carried, **everything.options
        ) as client:
            with pytest.raises(APIError) as caught:
                await secret.of(client)(**given(secret))
            everything.add(caught.value)
        assert CANARY in server.heads[0].target


FATES = (
    "nobody listens", "nobody is let in", "resets within the request", "resets before the body", "stalls", "speaks SSH",
    "half a status, closes", "headers, resets", "length is a word", "length too short", "chunk of no size",
    "gzip that is none", "100 MB", "101", "a number for an object", "401",
)  # fmt: skip


@each_transport
@pytest.mark.parametrize("door", [one for one in DOORS if one != "ChatwootPlatform"])
async def test_no_fault_shows_a_secret(transport: str, door: str, everything: Everything) -> None:
    """However a call fails on its way, no error, nothing that led to it and no frame of a traceback has a secret in it."""
    of_door = [one for one in ALL if one.door == door and not one.paging and one.operation.decode]
    reads = next(one for one in of_door if one.operation.method == "GET")
    sends = max(
        (one for one in of_door if one.operation.method == "POST"),
        key=lambda one: len(one.operation.secrets) + (CANARY in repr(given(one))),
    )
    for method in (reads, sends):
        for fault in [FAULTS[name] for name in FATES]:

            def play(
                stage: str, _: Heard | None = None, fault: Fault = fault, method: Method = method
            ) -> Play | None:
                good = Good(json.dumps(right(method)).encode(), "application/json")
                return fault.play(good) if fault.stage == stage else None

            async with FaultServer(lambda _, play=play: play("request") or (http(500),)) as server:  # type: ignore[misc]
                server.on_connect, server.on_head = lambda: play("connect"), lambda _: play("head")
                if fault.stage == "refuse":
                    server.refuse()
                elif fault.stage == "crowd":
                    server.crowd()
                more = {"token_cache": Shelf()} if door == "Sakari" else {}
                async with DOORS[door](
                    base_url=server.url,
                    transport=None if transport == "httpx" else transport,
                    timeout=fault.timeout,
                    retry=RetryPolicy(attempts=1, deadline=fault.deadline),
                    max_response_bytes=2**16,
                    **everything.options,
                    **more,
                ) as client:
                    with pytest.raises(APIError) as caught:
                        await method.of(client)(**given(method))
                    everything.add(caught.value)
                    task = asyncio.ensure_future(method.of(client)(**given(method)))
                    await asyncio.sleep(0.01)
                    task.cancel()
                    (stopped,) = await asyncio.gather(task, return_exceptions=True)
                    everything.add(stopped)


async def test_no_library_logs_a_secret_over_http2(everything: Everything) -> None:
    """HTTP/2 packs headers with a library that tells each of them at DEBUG; not ours."""
    trusted = ssl.create_default_context(cadata=AUTHORITY.cert_pem.bytes().decode())
    method = next(
        one for one in ALL if one.vendor == "textmagic" and one.operation.method == "GET" and not one.paging
    )
    async with http2_server() as (url, seen):
        async with DOORS["TextMagic"](
            base_url=url, verify=trusted, http2=True, auth="headers", retry=ONCE
        ) as client:
            everything.add(*await asyncio.gather(method.of(client)(**given(method)), return_exceptions=True))
    assert 1 == len(seen)


@each_transport
async def test_no_library_logs_the_password_of_a_proxy(transport: str, everything: Everything) -> None:
    """The credentials of a proxy are sent to it and written nowhere."""
    method = next(
        one for one in ALL if one.vendor == "textmagic" and one.operation.method == "GET" and not one.paging
    )
    for status in (407, 503):
        async with FaultServer(lambda heard, status=status: (http(status),)) as proxy:  # type: ignore[misc]
            options: dict[str, Any] = {
                "base_url": "http://api.example.test",
                "allow_http": True,
                "proxy": proxy.url.replace("//", f"//user:{CANARY}@"),
                "transport": None if transport == "httpx" else transport,
                "retry": ONCE,
            }
            async with DOORS["TextMagic"](**options, **everything.options) as client:
                with pytest.raises(APIError) as caught:
                    await method.of(client)(**given(method))
                everything.add(caught.value, client, vars(client), client._caller, vars(client._caller.pool))
            assert (
                base64.b64encode(f"user:{CANARY}".encode()).decode()
                in proxy.heads[0].headers["proxy-authorization"]
            )
    with pytest.raises(ConfigurationError) as refused:
        DOORS["TextMagic"](proxy=f"ftp://user:{CANARY}@proxy.example.test")
    everything.add(refused.value.with_traceback(None))  # the frames of a constructor have what it was given


@each_transport
async def test_secrets_do_not_follow_a_redirect(
    transport: str, everything: Everything, tmp_path: Path
) -> None:
    """A redirect to another host is not followed, whatever its status: nothing at all goes there."""
    async with FaultServer() as other:
        for status in (300, 301, 302, 303, 305, 307, 308):
            for name in ("read", "walk", "send", "upload", "download"):
                action = actions()[name]

                def answer(heard: Heard, status: int = status) -> Play:
                    if heard.path.endswith("/token"):
                        return (http(200, {"access_token": TOKEN, "token_type": "Bearer"}),)
                    return (http(status, b"", f"Location: {other.url}{heard.target}?key={CANARY}"),)

                async with FaultServer(answer) as server:
                    carried = None if transport == "httpx" else transport
                    async with DOORS[action.method.door](base_url=server.url, transport=carried) as client:
                        with pytest.raises(APIStatusError) as caught:
                            await action.call(client, tmp_path, 1000)
                        everything.add(caught.value)
    assert 0 == other.connections


# --- What could become another request ---


ODD = (
    "a/b", "a/../b", "../../v1/other", "..%2f..%2fother", "%2e%2e", "%2E", "%", "%zz", "a?b=c", "a#b", "a;b", "a b", "a+b",
    "é", "🙂", "\\..\\", "a\r\nX-Injected: 1", "a\nb", "\x00", "\t", "http://elsewhere.test/", "//elsewhere.test", "@", ":", "~", "...",
    "a&b=c", "[x]", "{x}", "\u2028", "x" * 2000,
)  # fmt: skip


@each_transport
async def test_ids_stay_ids(transport: str) -> None:
    """Whatever an id holds, the server gets it as one segment of the path and as nothing else; `.` and `..` are refused."""
    method = actions()["read"].method
    name = next(
        one.name for one in method.operation.params if one.place is In.PATH and one.name in given(method)
    )
    prefix = method.described.path.partition("{")[0]
    async with FaultServer() as server:
        carried = None if transport == "httpx" else transport
        limits = Limits(max_connections=1)
        async with DOORS[method.door](
            base_url=server.url, transport=carried, token_cache=Shelf(), limits=limits
        ) as client:
            for one in ODD:
                with pytest.raises(APIError):
                    await method.of(client)(**{name: one})
                segments = server.heads[-1].target.split("/")
                assert quote(one, safe="") == segments[-1].replace("%7E", "~")
                assert server.heads[-1].target.startswith(prefix)
                assert len(segments) == method.described.path.count("/") + 1
                assert "x-injected" not in server.heads[-1].headers
            assert len(ODD) == len(server.heads)
            for one in (".", "..", ""):
                with pytest.raises(InvalidArgumentError, match=name):
                    await method.of(client)(**{name: one})
            assert len(ODD) == len(server.heads)


class Shelf:
    async def load(self, key: str) -> trunkline.Token:
        return trunkline.Token(TOKEN, 2.0**40)

    async def store(self, key: str, token: trunkline.Token) -> None:
        pass


@each_transport
async def test_names_of_files_stay_names(transport: str) -> None:
    """A file whose name has quotes and line breaks brings no header and no part into the form."""
    action = actions()["upload"]
    field = next(one for one in action.method.operation.params if one.place in (In.FILE, In.CONTENT))

    class Odd:
        name = 'a"\r\nX-Injected: 1\r\n\r\nbody'

        def read(self) -> bytes:
            return b"content"

    form = next(one for one in ALL if any(param.place is In.FILE for param in one.operation.params))
    name = next(param.name for param in form.operation.params if param.place is In.FILE)
    assert field
    async with FaultServer(
        lambda heard: (http(200, {"access_token": TOKEN}) if heard.path.endswith("token") else http(500),)
    ) as server:
        carried = None if transport == "httpx" else transport
        async with DOORS[form.door](base_url=server.url, transport=carried) as client:
            with pytest.raises(APIError):
                await form.of(client)(**{**given(form), name: Odd()})
    body = server.heard[-1].body or b""
    assert b"content" in body
    assert b"\r\nX-Injected" not in body
    heads = [part.partition(b"\r\n\r\n")[0] for part in body.split(b"\r\n--")]
    assert all(b"X-Injected: 1\r\n" not in head for head in heads)


@each_transport
@pytest.mark.parametrize("value", ["a\r\nX-Injected: 1", "a\nb", "\x00", "é\u20ac"])
async def test_no_line_break_gets_into_a_header(transport: str, value: str) -> None:
    """Headers, credentials and providers of them: what no header can carry is refused by name, and not shown."""
    carried = None if transport == "httpx" else transport

    async def provide() -> str:
        return f"{CANARY}{value}"

    async with FaultServer() as server:
        for door, secret in (
            ("Chatwoot", "api_access_token"),
            ("ChatwootPlatform", "api_access_token"),
            ("TextMagic", "api_key"),
        ):
            with pytest.raises(ConfigurationError, match=secret) as caught:
                DOORS[door](base_url=server.url, transport=carried, **{secret: f"{CANARY}{value}"})
            assert CANARY not in str(caught.value)
            with pytest.raises(ConfigurationError, match="headers"):
                DOORS[door](base_url=server.url, transport=carried, headers={"x-mine": value})
            method = next(
                one for one in ALL if one.door == door and one.operation.method == "GET" and not one.paging
            )
            async with DOORS[door](base_url=server.url, transport=carried, **{secret: provide}) as client:
                with pytest.raises(ConfigurationError, match=secret) as caught:
                    await method.of(client)(**given(method))
            assert CANARY not in str(caught.value)
    assert 0 == server.connections


def test_refused_environment_shows_no_secret(monkeypatch: pytest.MonkeyPatch, everything: Everything) -> None:
    """A credential that came with its line break is refused by its name, and stands in no frame of the traceback."""
    logging.getLogger("trunkline").debug("something is logged")
    for name, value in {"ACCOUNT_ID": "account", "CLIENT_ID": "id", "CLIENT_SECRET": f"{CANARY}\n"}.items():
        monkeypatch.setenv(f"SAKARI_{name}", value)
    with pytest.raises(ConfigurationError, match=r"^client_secret: expected") as caught:
        Sakari.from_env()
    everything.add(caught.value)


@each_transport
@pytest.mark.parametrize(
    "said",
    [
        f"{CANARY}\n\n{CANARY}\r\n\r\n",
        f"HTTP/1.1 200 OK\r\nSet-Cookie: s={CANARY}\r\n",
        f"HTTP/1.1 {CANARY}\r\n\r\n",
    ],
    ids=["garbage", "half the headers", "no status"],
)
async def test_words_of_a_proxy_that_fails_are_not_repeated(
    transport: str, said: str, everything: Everything
) -> None:
    """What a proxy says that cannot be understood stands in no error; the reason is one line, and nothing was sent."""
    async with FaultServer() as proxy:
        proxy.on_head = lambda _: (said.encode(), Act.CLOSE)
        options: dict[str, Any] = {
            "base_url": "https://api.example.test",
            "proxy": proxy.url,
            "transport": None if transport == "httpx" else transport,
            "retry": ONCE,
        }
        async with DOORS["TextMagic"](**options, **everything.options) as client:
            with pytest.raises(APIError) as caught:
                await client.user.get()
    everything.add(caught.value)
    assert trunkline.Outcome.NOT_SENT is caught.value.outcome
    assert caught.value.reason.isprintable()
