"""The specs and the clients before a server that nobody here wrote: Prism, on real sockets. Run by `make contract`.

Prism reads the bundled specs on its own. It refuses requests that they do not allow, and answers with the statuses and
examples that they document, which the clients must read. Every operation is called with every call that
`test_contract` makes for it, and once for each documented status and example.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import os
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from copy import deepcopy
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import frozen
from support import spec
from test_contract import (
    ERRORS,
    METHODS,
    VENDORS,
    Call,
    Method,
    arguments,
    calls,
    described,
    examples,
    held,
    least,
    resolve,
    snake,
    statuses,
    surface,
)

import trunkline
from trunkline import APIStatusError, RetryPolicy, TrunklineError

ROOT = Path(__file__).parent.parent
PRISM = ROOT / "node_modules" / ".bin" / "prism"
LISTENING = re.compile(r"Prism is listening on (http://127\.0\.0\.1:\d+)")
AT_ONCE = 8


@frozen
class Case:
    """One call, and what Prism is asked to answer.

    Args:
        method: The method.
        call: What to give it.
        status: The status to answer with.
        example: The name of the example to answer with, None for the first.
        media_type: The form of that answer.
    """

    method: Method
    call: Call
    status: int
    example: str | None = None
    media_type: str = "*/*"

    @property
    def prefer(self) -> str:
        return f"code={self.status}" + (f", example={self.example}" if self.example else "")

    @property
    def welcome(self) -> bool:
        """Whether the answer has the form that the client asks for; an error often has another."""
        return self.media_type in ("*/*", self.method.operation.media or "application/json")

    def __str__(self) -> str:
        return f"{self.method.label} {self.call.label} {self.prefer}"


def cases(vendor: str) -> Iterator[Case]:
    """Every call of every method with its first success, and the least call with each status and example."""
    for method in surface(vendor):
        known = [*_answers(method)]
        first = next(answer for answer in known if answer[0] < 300)
        for call in calls(method):
            yield Case(method, call, *first)
        for answer in known:
            yield Case(method, least(method), *answer)


def _answers(method: Method) -> Iterator[tuple[int, str | None, str]]:
    """Status, name of the example and media type of each documented answer that the method reads."""
    operation = method.described
    for status, node in operation.node["responses"].items():
        content = resolve(operation.vendor, node).get("content", {})
        shown = [
            (media_type, name if "examples" in media else None, value)
            for media_type, media in content.items()
            for name, value in examples(operation.vendor, media).items()
        ]
        for code in statuses(operation, status.replace("2XX", "200")):
            if not shown or not status.isdecimal():
                yield code, None, next(iter(content), "*/*")
                continue
            for media_type, name, value in shown:
                if code >= 300 or method.reads(media_type, value):
                    yield code, name, media_type


def unjudged(case: Case) -> bool:
    """Whether Prism cannot tell if the request is right: it takes a repeated part of a form for its last one."""
    if case.call.media_type == "application/json" or case.call.body is None:
        return False
    return any(isinstance(value, list) for value in case.call.body.values())


def readable(document: Any) -> tuple[Any, list[str]]:
    """A spec as Prism can read it, and what it then does not judge: it never finds a query parameter with brackets."""
    made, unread = deepcopy(document), []
    for item in made["paths"].values():
        for operation in [one for key, one in item.items() if key in METHODS]:
            for one in operation.get("parameters", ()):
                if one.get("in") == "query" and "[" in one["name"]:
                    unread.append(f"{operation['operationId']}: {one['name']}")
                    one["required"] = False
    return made, unread


@asynccontextmanager
async def prism(document: Path) -> AsyncIterator[str]:
    """The address of a Prism that mocks a spec and answers what breaks it with an error."""
    process = await asyncio.create_subprocess_exec(
        str(PRISM),
        *("mock", "--errors", "--host", "127.0.0.1", "--port", "0", str(document)),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env={**os.environ, "NO_COLOR": "1", "SCARF_ANALYTICS": "false"},
        limit=1 << 24,
    )
    assert process.stdout is not None
    said = []
    try:
        async with asyncio.timeout(60):
            async for line in process.stdout:
                said.append(line.decode())
                if found := LISTENING.search(said[-1]):
                    break
            else:
                raise AssertionError("Prism did not start:\n" + "".join(said))
        reading = asyncio.create_task(_drain(process.stdout))
        yield found[1]
        reading.cancel()
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _drain(stream: asyncio.StreamReader) -> None:
    while await stream.read(1 << 16):
        pass


class Welcoming(httpx.AsyncHTTPTransport):
    """Sockets, and every form of answer is welcome: Prism gives no error as text to whoever asks for a file or JSON."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        request.headers["accept"] = "*/*"
        return await super().handle_async_request(request)


def opened(vendor: str, door: str, url: str, arrived: set[str], **options: Any) -> Any:
    """A client of that name before Prism, with whatever its constructor requires made up; it notes what it calls."""
    kind = getattr(importlib.import_module(f"trunkline.{vendor}"), door)
    parameters = inspect.signature(kind).parameters.items()
    keywords = [(name, one) for name, one in parameters if one.kind is inspect.Parameter.KEYWORD_ONLY]
    given: dict[str, Any] = {name: f"test-{name}" for name, one in keywords if one.default is one.empty}
    given |= {snake(name): value for name, value in held(vendor, door).items()}
    if "hmac_token" in dict(keywords):
        given["hmac_token"] = "test-hmac-token"
    return kind(
        **{**given, "base_url": url},
        rate_limit=None,
        retry=RetryPolicy(attempts=1),
        on_response=lambda record: arrived.add(record.operation),
        **options,
    )


async def violations(client: Any, case: Case) -> list[str]:
    """What is wrong with one call and its answer, by Prism's judgement and by the client's."""
    found: list[str] = []
    status = 0
    view = client.with_options(headers={"Prefer": case.prefer})
    with trunkline.capture() as records:
        try:
            await case.method.of(view)(**arguments(case.method, case.call))
            status = records[-1].status or 0
        except APIStatusError as error:
            status = error.status
            if b"stoplight.io/prism/errors" in error.body:
                found.append(f"Prism: {error.body.decode()[:500]}")
            elif type(error) is not ERRORS.get(status):
                found.append(f"raised {type(error).__name__}")
        except TrunklineError as error:
            found.append(f"answer: {error}")
            status = records[-1].status or 0 if records else 0
    if not found and records and (said := records[-1].headers.get("sl-violations")):
        found.append(f"Prism: {said[:500]}")
    if not found and status != case.status:
        found.append(f"asked for {case.status}, got {status}")
    return [f"{case}: {one}" for one in found]


async def judged(vendor: str, document: Any, chosen: list[Case], scratch: Path) -> tuple[list[str], set[str]]:
    """What is wrong with these calls over real sockets, and the operations that arrived, doors' own among them."""
    arrived: set[str] = set()
    turn = asyncio.Semaphore(AT_ONCE)

    async def one(client: Any, case: Case) -> list[str]:
        async with turn:
            return await violations(client, case)

    found: list[str] = []
    path = scratch / "openapi.json"
    path.write_text(json.dumps(document), "utf-8")
    async with prism(path) as url:
        for door in spec(vendor)["x-clients"]:
            for welcome, options in ((True, {}), (False, {"transport": Welcoming()})):
                mine = [case for case in chosen if (case.method.door, case.welcome) == (door, welcome)]
                async with opened(vendor, door, url, arrived, **options) as client:
                    for lines in await asyncio.gather(*(one(client, case) for case in mine)):
                        found += lines
    return found, arrived


@pytest.mark.parametrize("vendor", VENDORS)
async def test_no_violation_in_either_direction(vendor: str, tmp_path: Path) -> None:
    """Prism accepts every request of every operation, and every documented answer is read as documented."""
    every = [*cases(vendor)]
    chosen = [case for case in every if not unjudged(case)]
    document, unread = readable(spec(vendor))
    found, arrived = await judged(vendor, document, chosen, tmp_path)
    answers = {(case.method.operation.id, case.status) for case in chosen}
    counts = (f"{len(arrived)} operations", f"{len(answers)} statuses", f"{len(chosen)} calls")
    print(f"\n{vendor}: {', '.join(counts)}, {len(found)} violations")
    lists = sorted({f"{case.method.label} ({case.call.label})" for case in every if unjudged(case)})
    for what in [
        *(f"{one}, a list in a form" for one in lists),
        *(f"{one}, brackets in a name" for one in unread),
    ]:
        print(f"  not judged by Prism: {what}; test_contract.py looks at it")
    assert not found, "\n".join(found)
    assert {*described(vendor)} == arrived


# --- The checks can fail ---


def add_parameter(operation: Any) -> None:
    needed = {"name": "new", "in": "query", "required": True, "schema": {"type": "string"}}
    operation.setdefault("parameters", []).append(needed)


def example_of(operation: Any) -> Any:
    return operation["responses"]["200"]["content"]["application/json"]


@pytest.mark.parametrize(
    ("id_", "plant", "expected"),
    [
        pytest.param(
            "get_message_session", add_parameter, "must have required property 'new'", id="parameter"
        ),
        pytest.param(
            "create_template",
            lambda one: one["requestBody"]["content"]["application/json"].update(
                schema={"type": "object", "required": ["new"]}
            ),
            "must have required property 'new'",
            id="body",
        ),
        pytest.param(
            "get_message_session",
            lambda one: one.update(security=[{"Other": []}]),
            "Invalid security scheme used",
            id="credentials",
        ),
        pytest.param(
            "get_message_session",
            lambda one: example_of(one)["example"].update(id="seven"),
            "Response body property id must be integer",
            id="answer-against-its-schema",
        ),
        pytest.param(
            "get_message_session",
            lambda one: one["responses"].update({"200": one["responses"].pop("404")}),
            "answer: ",
            id="answer-of-another-kind",
        ),
        pytest.param(
            "get_message_session",
            lambda one: one["responses"].pop("404"),
            "status code 404 is not defined",
            id="status-that-is-not-documented",
        ),
    ],
)
async def test_planted_mistake_is_noticed(
    tmp_path: Path, id_: str, plant: Callable[[Any], Any], expected: str
) -> None:
    """When Prism reads another spec than the client was generated from, the differences are violations."""
    document = deepcopy(spec("textmagic"))
    document["components"]["securitySchemes"]["Other"] = {"type": "apiKey", "in": "header", "name": "X-Other"}
    (operation,) = [
        one
        for item in document["paths"].values()
        for one in item.values()
        if isinstance(one, dict) and one.get("operationId") == id_
    ]
    plant(operation)
    chosen = [case for case in cases("textmagic") if case.method.operation.id == id_]
    found, _ = await judged("textmagic", document, chosen, tmp_path)
    assert any(expected in one for one in found), found
