"""Answers made from the specs and then broken, and what the coercion table says of them.

Everything is decided by a `random.Random`, so that hypothesis can hold the dice in the tests, and plain ones can be thrown
a hundred thousand times in `make fuzz`.
"""

from __future__ import annotations

import asyncio
import codecs
import json
import math
import re
from collections.abc import AsyncIterator, Iterator
from copy import deepcopy
from datetime import UTC, datetime
from functools import cache
from random import Random
from typing import Any

import httpx
from attrs import field, frozen, mutable
from support import recorder, tokens
from test_contract import ALL, Method, arguments, least, resolve
from test_decode import Misfit, Reading, Shape

from trunkline import (
    APIError,
    APIStatusError,
    DecodeError,
    Outcome,
    Page,
    PaginationError,
    RetryPolicy,
    ServerError,
)
from trunkline._errors import STATUS_ERRORS
from trunkline.runtime import Model

from .matrix import DOORS

__all__ = ["METHODS", "Answer", "Fuzz", "Pieces", "answer", "failure", "run"]

METHODS = [one for one in ALL if one.operation.decode is not None]
"""Whatever reads an answer."""
ONCE = RetryPolicy(attempts=1)
FOREIGN = "foreign exception"


class Pieces(httpx.AsyncByteStream):
    """A body as it travels, unread and packed as the headers say."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content


# --- Right answers ---


@cache
def success(method: Method) -> tuple[int, Shape]:
    """Status and schema of what a method reads."""
    for status, node in method.described.node["responses"].items():
        media = resolve(method.vendor, node).get("content", {}).get("application/json")
        if status.startswith("2") and media:
            chosen = next(iter(method.bodies.values()), {}).get("x-answer")
            return int(status.replace("X", "0")), Shape(
                method.vendor, {"$ref": chosen} if chosen else media["schema"]
            )
    raise AssertionError(f"{method.label} reads no answer")


TEXTS = (
    "",
    "x",
    "Grüße",
    "🙂",
    "\x00",
    "0",
    "1",
    "5",
    "-3",
    "2.5",
    "true",
    "null",
    "a" * 300,
    "<unknown>",
    "\u2028",
)
FREE = (None, True, 0, -1.5, "x", [], {}, [1, [2]], {"k": {"k": None}})
MOMENTS = (
    "2026-06-22T07:00:00Z",
    "2026-06-22T07:00:00.123+02:00",
    "2026-06-22 07:00:15",
    "2026-06-22T07:00:00+0000",
    "2026-06-22",
    "20260622T070000Z",
    "1781700312",
    "Mon, 22 Jun 2026 07:00:00 GMT",
    "0001-01-01T00:00:00Z",
)


def make(dice: Random, shape: Shape, depth: int = 3) -> Any:
    """A value that a schema allows."""
    resolved = shape.resolved
    if shape.nullable and dice.random() < 0.15:
        return None
    if "discriminator" in resolved:
        rule = resolved["discriminator"]
        tag = dice.choice([*rule["mapping"], "martian"])
        value = make(dice, shape.of({"$ref": rule["mapping"].get(tag, rule["x-default"])}), depth)
        return {**(value or {}), rule["propertyName"]: tag}
    if "anyOf" in resolved:
        listed = resolved["anyOf"][0]["enum"]
        return dice.choice([*listed, "a new one" if isinstance(listed[0], str) else 99])
    if "oneOf" in resolved:
        return make(dice, dice.choice(shape.alternatives), depth)
    if resolved.get("x-timestamp") == "epoch":
        return dice.choice((0, 1781700312, -5, 1781700312.25))
    if resolved.get("format") == "date-time" or "x-timestamp" in resolved:
        return dice.choice(MOMENTS[:5])
    kinds = [one for one in shape.types if one != "null"]
    kind = dice.choice(kinds) if kinds else None
    if kind == "object":
        return _object(dice, shape, depth)
    if kind == "array":
        fewest = resolved.get("minItems", 0)
        return [
            make(dice, shape.items, depth - 1)
            for _ in range(max(fewest, dice.randint(0, 2) if depth > 0 else 0))
        ]
    if kind == "string":
        return str(dice.randint(0, 10**18)) if resolved.get("pattern") == "^[0-9]+$" else dice.choice(TEXTS)
    if kind == "integer":
        return dice.choice((0, 1, 7, -1, 2**31, 2**53 + 1, 10**18))
    if kind == "number":
        return dice.choice((0, 1, 2.5, -0.0, 1e300, 1e-7, 0.1, 12345678901234567890))
    return dice.random() < 0.5 if kind == "boolean" else dice.choice(FREE)


def _object(dice: Random, shape: Shape, depth: int) -> dict[str, Any]:
    properties = shape.properties
    if not properties:
        more = shape.resolved.get("additionalProperties")
        item = shape.of(more) if isinstance(more, dict) else None
        return {
            one: make(dice, item, depth - 1) if item else dice.choice(FREE)
            for one in ("a", "b")[: dice.randint(0, 2)]
        }
    required = {*shape.resolved.get("required", ())}
    out = {}
    for key, one in properties.items():
        inner = "properties" in one.resolved or "items" in one.resolved or one.alternatives
        if key in required or dice.random() < (0.5 if depth > 0 else 0.0 if inner else 0.2):
            out[dice.choice([key, key, *one.extensions.get("x-aliases", ())])] = make(dice, one, depth - 1)
    return out


# --- Breaking them ---

WRONG = (
    None, True, False, 0, 1, -5, 1.5, 3.0, 1e17, 10**25, -(10**30), "", "0", "1", "-5", "+7", "2.5", "1e5", "1e999", "true",
    "True", "no", "NaN", " 5 ", "٣", "½", "9" * 19, "9" * 25, *MOMENTS, "2026-13-45", "2026-02-30T00:00:00Z", "24:00",
    "tomorrow", "A NEW VALUE", [], ["x"], [None], [[]], {}, {"k": 1}, {"id": []}, {"": None}, "\U0010ffff",
)  # fmt: skip


class Raw(str):
    """What stands in the JSON as it is."""

    __slots__ = ()


DEEP = 100_000
RAWS = (
    Raw("NaN"), Raw("Infinity"), Raw("-Infinity"), Raw("1e999"), Raw("-1e999"), Raw("9" * 400), Raw("9" * 5000),
    Raw("-0"), Raw("1E5"), Raw("5.0"), Raw("1e19"), Raw("0.1e-400"), Raw("18446744073709551616"), Raw('"\\ud800"'),
    Raw('"\\udc00\\ud800"'), Raw('"\\u0000"'), Raw('{"a": 1, "a": [2]}'), Raw('{"id": 1, "id": null}'),
    Raw("[" * 50 + "]" * 50), Raw('{"k":' * 50 + "0" + "}" * 50), Raw("[" * DEEP + "]" * DEEP), Raw("tru"), Raw("01"),
    Raw("'x'"), Raw("[1,]"), Raw(""), Raw('"\t"'), Raw("+1"), Raw(".5"),
)  # fmt: skip


def places(value: Any, steps: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The steps to every value inside."""
    entries = value.items() if type(value) is dict else enumerate(value) if type(value) is list else ()
    for step, inner in entries:
        yield (*steps, step)
        yield from places(inner, (*steps, step))


def mutate(dice: Random, value: Any) -> tuple[Any, str]:
    """A value with something broken in one place, and what it is."""
    found = list(places(value))
    if not found or dice.random() < 0.03:
        return deepcopy(dice.choice((*WRONG, *RAWS))), "all of it"
    steps = dice.choice(found)
    *above, last = steps
    inner = value
    for step in above:
        inner = inner[step]
    what = dice.choice(
        ("drop", "null", "retype", "retype", "raw", "nest", "move", "twice", "rename", "more", "write")
    )
    old = inner[last]
    if what == "drop":
        del inner[last]
    elif what == "null":
        inner[last] = None
    elif what == "retype":
        inner[last] = deepcopy(dice.choice(WRONG))
    elif what == "raw":
        inner[last] = dice.choice(RAWS)
    elif what == "nest":
        inner[last] = [old] if dice.random() < 0.5 else {"data": old}
    elif what == "move":
        other = value
        for step in dice.choice(found):
            if type(other) not in (dict, list) or (type(other) is dict and step not in other):
                break
            other = other[step]
        inner[last] = deepcopy(other) if other is not value else []
    elif what == "twice" and type(inner) is dict:
        inner[last] = Twice(old, deepcopy(dice.choice(WRONG)))
    elif what == "rename" and type(inner) is dict:
        inner[dice.choice((str(last).upper(), str(last) + "?", "_" + str(last), "additional_properties"))] = (
            inner.pop(last)
        )
    elif what == "more" and type(inner) is dict:
        inner[dice.choice(("new", "_fields", "from_dict", "additional_properties", "", "self", "id"))] = (
            deepcopy(dice.choice(WRONG))
        )
    elif type(old) in (int, float, bool):
        inner[last] = json.dumps(old)
    elif type(old) is str:
        inner[last] = _other(old)
    return value, f"{what} at {steps}"


def _other(text: str) -> Any:
    try:
        return int(text)
    except ValueError:
        return text.upper()


@frozen
class Twice:
    """A key that stands twice in an object, with two values; the last one counts."""

    first: Any
    last: Any


def write(value: Any) -> str:
    """JSON, with what no writer of JSON would write."""
    if isinstance(value, Raw):
        return str.__str__(value)
    if type(value) is dict:
        parts = []
        for key, one in value.items():
            for each in (one.first, one.last) if isinstance(one, Twice) else (one,):
                parts.append(f"{json.dumps(key)}: {write(each)}")
        return "{" + ", ".join(parts) + "}"
    if type(value) is list:
        return "[" + ", ".join(write(one) for one in value) + "]"
    return write(value.last) if isinstance(value, Twice) else json.dumps(value)


def spoil(dice: Random, text: str) -> bytes:
    """The bytes of a body, now and then not those of its text."""
    body = text.encode()
    match dice.randint(0, 60):
        case 0:
            return body[: dice.randint(0, len(body))]
        case 1:
            return codecs.BOM_UTF8 + body
        case 2:
            return text.encode("utf-16")
        case 3:
            at = dice.randint(0, len(body))
            return body[:at] + dice.choice((b"\xff", b"\xed\xa0\x80", b"\x00", b"\n", b"]")) + body[at:]
        case 4:
            return body + dice.choice((b" \n", b"{}", b"\x00", b","))
        case 5:
            return dice.choice((b"", b" ", b"null", b"<html>", b"[]", b"{}"))
        case 6:
            return body + b" " * 140_000  # so much is decoded in pieces
    return body


# --- What the table says ---


class Table(Reading):
    """The coercion table, with the odd cases that random values bring."""

    def integer(self, shape: Any, value: Any, path: str, optional: bool) -> Any:
        if type(value) is str and value and not re.fullmatch(r"[+-]?[0-9]{1,19}", value):
            raise Misfit(path)
        return super().integer(shape, value, path, optional)

    def number(self, shape: Any, value: Any, path: str, optional: bool) -> Any:
        try:
            found = super().number(shape, value, path, optional)
        except OverflowError:
            raise Misfit(path) from None
        if found is not None and not math.isfinite(found):
            raise Misfit(path)
        return found

    def timestamp(self, value: Any, path: str, optional: bool) -> Any:
        if type(value) is str and value.isdecimal() and not re.fullmatch(r"[0-9]{1,19}", value):
            raise Misfit(path)
        try:
            return super().timestamp(value, path, optional)
        except OverflowError:
            raise Misfit(path) from None
        except Misfit:
            from email.utils import parsedate_to_datetime

            try:
                found = parsedate_to_datetime(value)
            except (ValueError, TypeError, AttributeError):
                raise Misfit(path) from None
            return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)


def parse(body: bytes) -> Any:
    """What JSON says; ValueError or RecursionError if it is none."""

    def real(text: str) -> float:
        if not math.isfinite(found := float(text)):
            raise ValueError(text)
        return found

    def refuse(name: str) -> None:
        raise ValueError(name)

    return json.loads(body.decode(json.detect_encoding(body)), parse_constant=refuse, parse_float=real)


def plain(value: Any) -> Any:
    """A result without its models: as the table has it."""
    if isinstance(value, Model):
        known = {key: plain(getattr(value, name)) for name, key, _ in value._fields}
        return {**value.additional_properties, **{key: one for key, one in known.items() if one is not None}}
    if type(value) is list:
        return [plain(one) for one in value]
    if type(value) is dict:
        return {key: plain(one) for key, one in value.items()}
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def same(one: Any, other: Any) -> bool:
    """Equal, and no truth for a number."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return isinstance(one, bool) is isinstance(other, bool) and bool(one == other)


# --- One answer ---


@frozen
class Answer:
    """A broken answer to one method.

    Args:
        method: The method.
        status: The status.
        body: The body.
        done: What was done to it.
    """

    method: Method
    status: int
    body: bytes = field(repr=False)
    done: tuple[str, ...] = ()


def answer(dice: Random, method: Method) -> Answer:
    """A right answer with up to four things broken in it."""
    status, shape = success(method)
    value = deepcopy(make(dice, shape))
    done = []
    for _ in range(dice.choice((0, 1, 1, 1, 2, 4))):
        value, what = mutate(dice, value)
        done.append(what)
        if type(value) not in (dict, list):
            break
    return Answer(method, status, spoil(dice, write(value)), tuple(done))


def failure(dice: Random, method: Method) -> Answer:
    """An error, documented or not, with anything in its body."""
    nodes = [
        resolve(method.vendor, one)
        for key, one in method.described.node["responses"].items()
        if key[0] not in "2"
    ]
    schemas = [media["schema"] for one in nodes for media in one.get("content", {}).values()]
    value: Any = make(dice, Shape(method.vendor, dice.choice(schemas))) if schemas else {}
    done = []
    for _ in range(dice.choice((0, 1, 2, 3))):
        value, what = mutate(dice, deepcopy(value) if type(value) in (dict, list) else {"error": value})
        done.append(what)
        if type(value) not in (dict, list):
            break
    status = dice.choice((*STATUS_ERRORS, 402, 405, 418, 451, 500, 502, 503, 504, 520, 599, 304))
    return Answer(method, status, spoil(dice, write(value)), tuple(done))


@mutable(eq=False)
class Fuzz:
    """Clients that are answered as one likes.

    Args:
        parser: The client's parser of JSON.
    """

    parser: str | None = None
    _clients: dict[str, Any] = field(factory=dict)
    _now: Any = None

    async def result(self, given: Answer) -> Any:
        """What a method makes of an answer; an exception, if it raises one."""
        method = given.method
        if method.door not in self._clients:
            transport = recorder(tokens(lambda request: self._answer()))
            self._clients[method.door] = DOORS[method.door](transport, rate_limit=None, parser=self.parser)
            self._clients[method.door]._recorder = transport
        client = self._clients[method.door]
        client._recorder.requests.clear()
        self._now = given
        try:
            return await method.of(client.with_options(retry=ONCE))(**_arguments(method))
        except Exception as error:
            return error

    def _answer(self) -> httpx.Response:
        return httpx.Response(
            self._now.status, content=self._now.body, headers={"content-type": "application/json"}
        )

    async def problems(self, given: Answer) -> list[str]:
        """How what a method makes of an answer differs from what the table says."""
        result = await self.result(given)
        found = judge(given, result)
        if isinstance(result, APIError):
            found += _unreadable(result)
        kind = "wrong" if isinstance(result, APIError) or not isinstance(result, Exception) else FOREIGN
        return [
            f"{kind}: {given.method.label}, {given.done}: {one}\n    {given.body[:2000]!r}" for one in found
        ]


@cache
def _arguments(method: Method) -> dict[str, Any]:
    return arguments(method, least(method))


def _unreadable(error: APIError) -> list[str]:
    try:
        text = str(error)
    except Exception as raised:
        return [f"its text fails: {raised!r}"]
    return [] if text.isprintable() and "cannot be decoded" not in text else [f"its text is {text!r}"]


def judge(given: Answer, result: Any) -> list[str]:
    method = given.method
    if not 200 <= given.status < 300:
        return _judge_failure(given, result)
    try:
        payload = parse(given.body)
    except (ValueError, RecursionError):
        if given.body == b"" and method.operation.may_be_empty:
            return [] if result is None else [f"nothing became {result!r}"]
        return _expect(result, DecodeError, Outcome.ACCEPTED, None)
    if method.vendor == "sakari" and isinstance(payload, dict) and payload.get("success") is False:
        return _expect(result, APIStatusError, Outcome.REJECTED, None)
    try:
        expected = Table().item(success(method)[1], payload, "")
    except Misfit as misfit:
        return _expect(result, DecodeError, Outcome.ACCEPTED, misfit.path)
    if isinstance(result, PaginationError) and (method.paging or {}).get("style") == "cursor":
        return []  # without ids there is no next page
    if isinstance(result, Exception):
        return [f"{result!r}, where the table reads it"]
    return _compare(method, expected, result)


def _compare(method: Method, expected: Any, result: Any) -> list[str]:
    for step in method.inside.split(".") if isinstance(method.inside, str) else ():
        expected = expected.get(step) if isinstance(expected, dict) else None
    if method.inside is False:
        expected = None
    if isinstance(result, Page):
        if result.envelope is None:
            ids = [plain(one) for one in result]
            listed = expected or []
            # What comes twice on a page is handed out once.
            return [] if all(one in listed for one in ids) else [f"expected {listed}, got {ids}"]
        result = result.envelope
    found = plain(result)
    return [] if same(expected, found) else [f"expected {expected!r:.500}, got {found!r:.500}"]


def _judge_failure(given: Answer, result: Any) -> list[str]:
    kind = ServerError if given.status >= 500 else STATUS_ERRORS.get(given.status, APIStatusError)
    outcome = Outcome.UNKNOWN if given.status >= 500 else Outcome.REJECTED
    found = _expect(result, kind, outcome, None)
    if not found and (result.body != given.body or result.status != given.status):
        found = ["the error has another body or status"]
    if not found and not all(isinstance(one, str | None) for one in (result.message, result.code)):
        found = [f"message {result.message!r}, code {result.code!r}"]
    return found


def _expect(result: Any, kind: type[APIError], outcome: Outcome, path: str | None) -> list[str]:
    if type(result) is not kind:
        return [f"expected {kind.__name__} at {path}, got {result!r:.500}"]
    if (result.outcome, result.path) != (outcome, path):
        return [f"expected {outcome} at {path}, got {result.outcome} at {result.path}"]
    return []


def run(first: int, count: int, parser: str | None) -> list[str]:
    """Break so many answers, and return what went wrong. The number of an answer decides all of it."""

    async def every() -> list[str]:
        fuzz, found = Fuzz(parser), []
        for number in range(first, first + count):
            dice = Random(f"{number}")
            made = (failure if dice.random() < 0.1 else answer)(dice, METHODS[number % len(METHODS)])
            found += [f"answer {number} ({parser or 'json'}): {one}" for one in await fuzz.problems(made)]
        return found

    return asyncio.run(every())
