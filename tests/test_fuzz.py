"""Broken answers: a model with the right values or a `DecodeError` with the right path, and never another exception.

A sample of what `make fuzz` does a hundred thousand times. Where hypothesis holds the dice, it looks for the least that
goes wrong.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from random import Random
from typing import Any

import httpx
import pytest
from faults import fuzz
from faults.fuzz import METHODS, Answer, Fuzz
from faults.matrix import DOORS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import recorder, tokens
from test_contract import ALL, Method, arguments, least

from trunkline import APIError, Content, _decode

QUICK = settings(
    deadline=None, max_examples=120, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
PARSERS = (None, "msgspec")
VENDORS = ("sakari", "chatwoot", "textmagic")


def found(
    dice: Random, method: Method, parser: str | None, make: Callable[[Random, Method], Answer]
) -> list[str]:
    return asyncio.run(Fuzz(parser).problems(make(dice, method)))


@pytest.mark.parametrize("vendor", VENDORS)
@settings(parent=QUICK)
@given(
    dice=st.randoms(use_true_random=False),
    number=st.integers(0, 10**6),
    parser=st.sampled_from(PARSERS),
    make=st.sampled_from([fuzz.answer, fuzz.answer, fuzz.failure]),
)
def test_broken_answers(vendor: str, dice: Random, number: int, parser: str | None, make: Any) -> None:
    """Whatever a server answers to whatever method, the result is what the table says, or an error that tells where it is not."""
    methods = [one for one in METHODS if one.vendor == vendor]
    assert [] == found(dice, methods[number % len(methods)], parser, make)


@pytest.mark.parametrize("parser", PARSERS)
async def test_broken_answer_to_every_method(parser: str | None) -> None:
    """Every method that reads an answer is given some that are right, broken ones, and errors."""
    one, seen = Fuzz(parser), Counter[str]()
    for number, method in enumerate(METHODS):
        for turn, make in enumerate((fuzz.answer, fuzz.answer, fuzz.answer, fuzz.failure)):
            given_ = make(Random(f"{parser} {number} {turn}"), method)
            assert [] == await one.problems(given_)
            seen[str(given_.status)[0]] += 1
    assert seen["2"] == 3 * len(METHODS)


async def test_two_parsers_read_alike() -> None:
    """What one parser reads or refuses, the other one does as well."""
    method = next(one for one in METHODS if one.paging)
    for text in (
        *fuzz.RAWS,
        "{}",
        "[1, 2]",
        '"x"',
        " null ",
        "\ufeff1",
        "1}x",
        "9" * 30,
        r'"\ud83d\ude42"',
        r'"\u007f"',
    ):
        body = b'{"data": [], "new": ' + text.encode() + b"}"
        results = [await Fuzz(parser).result(Answer(method, 200, body)) for parser in PARSERS]
        read, other = (
            str(one) if isinstance(one, Exception) else fuzz.plain(one.envelope) for one in results
        )
        assert fuzz.same(read, other), text[:50]


async def _call(client: Any, method: Method) -> Any:
    return await method.of(client)(**arguments(method, least(method)))


@settings(parent=QUICK)
@given(
    status=st.sampled_from([200, 201, 204, 400, 401, 404, 422, 429, 500, 503]),
    headers=st.dictionaries(
        st.sampled_from(
            [
                "content-type",
                "content-disposition",
                "retry-after",
                "x-request-id",
                "content-encoding",
                "location",
                "etag",
            ]
        ),
        st.text(st.characters(max_codepoint=255), max_size=30)
        | st.sampled_from(["text/csv", "attachment; filename*=x''%", "9e999"]),
    ),
    body=st.binary(max_size=30),
    number=st.integers(0, 10**6),
)
def test_odd_headers(status: int, headers: dict[str, str], body: bytes, number: int) -> None:
    """Whatever stands in the headers of an answer, no other exception comes of it than the library's own."""
    method = ALL[number % len(ALL)]

    async def call() -> None:
        raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
        # The stream, because httpx itself unpacks what is given as content.
        transport = recorder(tokens(lambda _: httpx.Response(status, headers=raw, stream=fuzz.Pieces(body))))
        async with DOORS[method.door](transport, retry=fuzz.ONCE) as client:
            (result,) = await asyncio.gather(_call(client, method), return_exceptions=True)
        if isinstance(result, BaseException):
            assert isinstance(result, APIError)
            assert str(result).isprintable()
        assert not isinstance(result, Content) or "/" not in (result.name or "")

    asyncio.run(call())


@pytest.mark.parametrize(
    ("name", "broken"),
    [("boolean", bool), ("integer", int), ("text", str), ("record", dict)],
)
async def test_the_fuzz_finds_what_is_wrong(name: str, broken: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A decoder that is more generous than the table, or raises what nobody foresaw, is found by as many answers as run here."""
    monkeypatch.setattr(_decode, name, broken)
    one = Fuzz()
    for number in range(2000):
        method = METHODS[number * 7 % len(METHODS)]
        if await one.problems(fuzz.answer(Random(f"{number}"), method)):
            return
    pytest.fail("nothing was found")
