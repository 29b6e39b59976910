"""JSON: what is accepted, that both parsers say the same, and that a large page lets others have their turn."""

from __future__ import annotations

import asyncio
import importlib.util
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import answering, chatwoot, inbox, recorder, sakari, textmagic, tokens

from trunkline import ConfigurationError, DecodeError
from trunkline._json import loads, parser

fast = parser("msgspec")

ODD = [
    b"",
    b" ",
    b"null",
    b"123456789012345678901234567890",
    b"18446744073709551616",
    b"-9223372036854775809",
    b"-0",
    b"-0.0",
    b"01",
    b"1.",
    b".5",
    b"1e5",
    b"1E+5",
    b"1e400",
    b"-1e400",
    b"1e-400",
    b"0.1000000000000000055511151231257827",
    b"179769313486231570000000000000000000000.0e270",
    b"1" * 400,
    b"1" * 5000,
    b"1" * 400 + b".0",
    b"NaN",
    b"Infinity",
    b"-Infinity",
    b'{"a": NaN}',
    b'{"a": 1, "a": 2}',
    b'{"a": 1, "\\u0061": 2}',
    b'{"": 1}',
    b'"\\ud800"',
    b'"\\udc00\\ud800"',
    b'"\\ud83d\\ude00"',
    b'["\\ud83d", "\\ude00"]',
    b'"\xed\xa0\x80"',
    b'"\xff"',
    b'"\xc0\x80"',
    b'"\\u0000"',
    b'"\x00"',
    b'"a\nb"',
    b'"\x7f\xc2\x85"',
    b'"\\x"',
    b'"\\u12"',
    b"[1,]",
    b"[1 2]",
    b"{}{}",
    b"{} \x00",
    b"\x0c{}",
    b"\xc2\xa0{}",
    b"\xef\xbb\xbf{}",
    '{"ä": "é"}'.encode("utf-16"),
    '{"ä": "é"}'.encode("utf-32-le"),
    b"['single']",
    b"/* no */ {}",
    b"tru",
    b"True",
    b"[" * 500 + b"]" * 500,
    b"[" * 100_000,
    b'{"a":' * 100_000,
]


def told(read: Any, body: bytes) -> str:
    """What a parser makes of a body, types and signs of zero included, or the kind of its refusal."""
    try:
        return repr(read(body))
    except (ValueError, RecursionError) as error:
        return "RecursionError" if isinstance(error, RecursionError) else "refused"


@pytest.mark.parametrize("body", ODD, ids=range(len(ODD)))
def test_parsers_agree_on_what_is_odd(body: bytes) -> None:
    """Large integers, NaN, doubled keys, half surrogate pairs, foreign encodings: msgspec's parser makes of them what ours does."""
    assert told(loads, body) == told(fast, body)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=20,
)


@given(value=json_values, ascii_only=st.booleans(), indent=st.sampled_from([None, 1]))
@settings(max_examples=400, deadline=None)
def test_parsers_agree_on_any_value(value: Any, ascii_only: bool, indent: int | None) -> None:
    """Whatever Python writes as JSON, in any of its ways, both read alike."""
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    body = text.encode(errors="surrogatepass")
    assert told(loads, body) == told(fast, body)


@given(
    text=st.text('{}[]",:\\/ \t\n0123456789.-+eEtrufalsn/bdcDC8é\u2028', max_size=30),
    digits=st.from_regex(r"-?[0-9]{1,25}(\.[0-9]{1,25})?([eE][+-]?[0-9]{1,4})?", fullmatch=True),
)
@settings(max_examples=600, deadline=None)
def test_parsers_agree_on_noise_and_numbers(text: str, digits: str) -> None:
    """On what is nearly JSON, and on numbers to the last bit, both say the same."""
    for body in (text.encode(), digits.encode(), f'["{text}", {digits}]'.encode()):
        assert told(loads, body) == told(fast, body)


async def test_parser_of_a_client() -> None:
    """With `parser="msgspec"` results and errors are those of a client without it."""
    bodies = [
        {"success": True, "data": {"id": "m1", "price": 0.05, "segments": 2**70}},
        b'{"success": true, "data": {"id": "\\ud800"}}',
        b'{"success": true, "data": {"id": "m1", "price": 1e999}}',
        b'{"success": true, "data": ',
        b"<html>",
    ]
    for body in bodies:
        seen = []
        for name in (None, "msgspec"):
            async with sakari(recorder(tokens(answering(body))), parser=name) as client:
                try:
                    seen.append(repr(await client.messages.get("m1")))
                except DecodeError as error:
                    seen.append(str(error))
        assert seen[0] == seen[1]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("orjson", "parser: expected 'msgspec' or None, got 'orjson'"),
        (json, "got module"),
        (True, "got bool"),
    ],
    ids=["orjson", "module", "bool"],
)
def test_unknown_parser_is_refused(name: Any, words: str) -> None:
    """A parser that is none is refused when the client is made."""
    with pytest.raises(ConfigurationError, match=words):
        textmagic(recorder(answering({})), parser=name)


def test_parser_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without msgspec the option says what to install."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r"parser: needs msgspec: pip install 'trunkline\[fast\]'"):
        textmagic(recorder(answering({})), parser="msgspec")


def messages(count: int, **odd: Any) -> dict[str, Any]:
    """A page of about 1 kB a message; `odd` goes into the last one."""
    rows = [{"id": f"m{number}", "message": "x" * 1000, "segments": 1} for number in range(count)]
    rows[-1].update(odd)
    return {"success": True, "pagination": {"offset": 0, "hasNext": False}, "data": rows}


async def turns_during(call: Any) -> int:
    """How many turns another task gets while a call is made."""
    count = 0

    async def others() -> None:
        nonlocal count
        while True:
            count += 1
            await asyncio.sleep(0)

    task = asyncio.create_task(others())
    await asyncio.sleep(0)
    before = count
    await call
    task.cancel()
    return count - before


async def test_large_page_is_read_in_pieces() -> None:
    """A page of 1 MB comes out whole and in order, and others get several turns while it is read; a small one is read at once."""
    transport = recorder(tokens(answering(messages(1000))))
    async with sakari(transport) as client:
        first = await client.messages.list()
        assert [f"m{number}" for number in range(1000)] == [one.id for one in first]
        assert first.envelope.pagination is not None
        assert 1000 == len(first.envelope.data or [])
        large = await turns_during(client.messages.list().pages().__anext__())
    async with sakari(recorder(tokens(answering(messages(10))))) as client:
        await client.messages.list()
        small = await turns_during(client.messages.list().pages().__anext__())
    assert large >= small + 8


async def test_large_bare_array_is_read_in_pieces() -> None:
    """So is one without an envelope."""
    same = {"message_type": 0, "created_at": 1, "conversation_id": 1, "content": "x" * 1000}
    rows: list[dict[str, Any]] = [{**same, "id": number} for number in range(500)]
    async with inbox(recorder(answering(rows))) as client:
        page = await client.messages.list(1, contact_identifier="c")
        assert list(range(500)) == sorted(one.id for one in page)
        rows[-1]["id"] = []
        with pytest.raises(DecodeError) as caught:
            await client.messages.list(1, contact_identifier="c")
    assert "[499].id" == caught.value.path


async def test_mistake_in_a_later_piece_is_found_at_its_place() -> None:
    """The path of an error counts from the beginning of the page."""
    async with sakari(recorder(tokens(answering(messages(1000, segments="many"))))) as client:
        with pytest.raises(DecodeError) as caught:
            await client.messages.list()
    assert "data[999].segments" == caught.value.path


async def test_mistake_is_the_same_in_a_large_page_and_in_a_small_one() -> None:
    """Of two mistakes a page that is read in pieces tells the same one as a page that is not."""
    paths = []
    for count in (2, 1000):
        answer = {**messages(count, segments="many"), "pagination": {"offset": 0, "totalCount": "many"}}
        async with sakari(recorder(tokens(answering(answer)))) as client:
            with pytest.raises(DecodeError) as caught:
                await client.messages.list()
        paths.append((caught.value.path or "").replace("[999]", "[1]"))
    assert paths[0] == paths[1]


async def test_large_page_without_items() -> None:
    """A large answer with an empty list is an empty page; one whose list is missing or null is the same error as a small one."""
    padding = {"success": True, "padding": "x" * 200_000}
    bodies = [{**padding, "data": []}, padding, {**padding, "data": None}]
    async with sakari(recorder(tokens(answering(*bodies)))) as client:
        assert [] == list(await client.messages.list())
        for _ in range(2):
            with pytest.raises(DecodeError, match="data: expected"):
                await client.messages.list()


def conversations(count: int) -> list[dict[str, Any]]:
    message = {"id": 1, "content": "x" * 1000, "message_type": 0, "created_at": 1, "conversation_id": 1}
    return [{"id": number, "messages": [message], "status": "open"} for number in range(count)]


async def test_large_page_inside_an_envelope_is_read_in_pieces() -> None:
    """So is one that the server wraps once more, as Chatwoot does with conversations; what is wrong in it has its place."""
    page = {"meta": {"all_count": 900}, "payload": conversations(900)}
    beside = {"payload": [1, 2]}  # which the model does not know
    answers = [{"data": page}] * 2 + [{"data": page, "more": beside}, {"more": beside, "data": page}]
    broken = {"data": {**page, "payload": [*conversations(900), {"id": "x"}]}}
    async with chatwoot(recorder(answering(*answers, broken))) as client:
        first = await client.conversations.list()
        assert list(range(900)) == [one.id for one in first]
        assert first.envelope.meta is not None
        assert await turns_during(client.conversations.list().pages().__anext__()) >= 8
        for _ in range(2):
            assert 900 == len(await client.conversations.list())
        with pytest.raises(DecodeError) as caught:
            await client.conversations.list()
    assert "data.payload[900].id" == caught.value.path


async def test_large_answer_that_is_no_page_lets_others_have_turns() -> None:
    """A list that the vendor does not page is read in pieces too; anything else leaves a turn between text and model."""
    rows, wrapped = ([{"id": 1}], conversations(900)), ({"payload": []}, {"payload": conversations(900)})
    async with inbox(recorder(answering(*rows))) as client:
        small = await turns_during(client.conversations.list("c"))
        assert await turns_during(client.conversations.list("c")) >= small + 8
        assert list(range(900)) == [one.id for one in await client.conversations.list("c")]
    async with chatwoot(recorder(answering(*wrapped))) as client:
        small = await turns_during(client.contacts.conversations(1))
        assert await turns_during(client.contacts.conversations(1)) > small
        assert list(range(900)) == [one.id for one in await client.contacts.conversations(1)]
