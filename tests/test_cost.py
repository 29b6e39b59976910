"""What things cost, in what can be counted: function calls, memory, modules. Times are for `make bench`, never for a test.

The bounds leave room for another Python or httpx, and none for work that is done twice.
"""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import httpx
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from support import TOKEN, InstantClock, answering, recorder, sakari, textmagic

import trunkline._transport
import trunkline_api.sakari.messages
from trunkline import RateLimiter, Token
from trunkline._json import loads
from trunkline.runtime import Rate
from trunkline.sakari import MessagesResponse

STAMP = {"at": "2026-11-20T09:30:00.000Z", "by": {"name": "API Consumer"}}
MESSAGE = {
    "id": "5f0c1a2b3c4d5e6f70819203",
    "contact": {
        "id": "5f0c1a2b3c4d5e6f70819204",
        "firstName": "Ann",
        "mobile": {"number": "+15005550006", "country": "US", "valid": True},
        "created": STAMP,
        "updated": STAMP,
    },
    "conversation": {"id": "5f0c1a2b3c4d5e6f70819205", "closed": "2026-11-27T09:30:00.000Z"},
    "message": "Hi Ann, your parcel is on its way.",
    "outgoing": True,
    "price": 0.05,
    "segments": 1.0,
    "status": "delivered",
    "created": STAMP,
    "updated": STAMP,
}
MODELS = 12
"""How many models one such message is."""


def page(count: int) -> bytes:
    rows = [{**MESSAGE, "id": f"{number:024x}"} for number in range(count)]
    return json.dumps({"success": True, "pagination": {"hasNext": False}, "data": rows}).encode()


class Canned(httpx.AsyncBaseTransport):
    """Answers at once with the same bytes."""

    def __init__(self, body: bytes) -> None:
        self.body = body

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "application/json"}, content=self.body)


class Tokens:
    """A token cache that always has one."""

    async def load(self, key: str) -> Token:
        return Token(TOKEN, 10.0**10)

    async def store(self, key: str, token: Token) -> None:
        raise AssertionError


def counted() -> tuple[Callable[[], None], Callable[[], int]]:
    """Start to count calls of functions, Python's and C's; stop, and get their number."""
    calls = 0

    def profile(frame: Any, event: str, argument: Any) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    def start() -> None:
        gc.collect()
        gc.disable()  # it calls functions as well, whenever it likes
        sys.setprofile(profile)

    def stop() -> int:
        sys.setprofile(None)
        gc.enable()
        return calls

    return start, stop


async def function_calls(run: Callable[[], Awaitable[object]]) -> float:
    """How many functions one run calls, once everything is warm."""
    for _ in range(3):
        await run()
    start, stop = counted()
    start()
    for _ in range(10):
        await run()
    return stop() / 10


async def test_call_costs_no_more_than_raw_httpx(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call with token, limiter, retries, hooks and models calls fewer functions than raw httpx with JSON."""
    # Sakari publishes no rate. With one that is never reached the limiter does its work and never waits.
    limited = evolve(trunkline_api.sakari.messages._GET, rates=(Rate(10**6, 1),))
    monkeypatch.setattr(trunkline_api.sakari.messages, "_GET", limited)
    body = json.dumps({"success": True, "data": MESSAGE}).encode()
    seen = []
    hooks = {"on_request": seen.append, "on_response": seen.append, "on_retry": seen.append}
    url = "https://api.sakari.io/v1/accounts/test-account/messages/5f0c1a2b3c4d5e6f70819203"
    async with (
        httpx.AsyncClient(transport=Canned(body)) as raw,
        sakari(Canned(body), token_cache=Tokens(), rate_limit=RateLimiter(), **hooks) as client,
    ):

        async def theirs() -> None:
            (await raw.get(url, headers={"authorization": f"Bearer {TOKEN}"})).json()

        ours = await function_calls(lambda: client.messages.get("5f0c1a2b3c4d5e6f70819203"))
        assert ours <= 0.85 * await function_calls(theirs)
    assert len(seen) == 2 * 13


@given(
    base=st.sampled_from(["https://a.test", "https://a.test/", "http://[::1]:81/x", "https://ü.test/a%20b/"]),
    thing=st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
        lambda text: text not in (".", "..")
    ),
    query=st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
    quick=st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_url_that_is_not_parsed_is_what_a_parser_would_make(
    base: str, thing: str, query: str, quick: bool
) -> None:
    """A URL is put together and not parsed anew, and is in every part what httpx makes of its text; so it is if httpx changes."""

    async def sent() -> tuple[httpx.URL, httpx.URL]:
        transport = recorder(answering({"success": True, "data": [], "pagination": {}}))
        async with sakari(transport, base_url=base, account_id="a b", token_cache=Tokens()) as client:
            with pytest.raises(trunkline.APIError):
                await client.messages.get(thing)
            with suppress(trunkline.APIError):
                await client.messages.list(contact_id=query)
        return transport.requests[0].url, transport.requests[1].url

    with pytest.MonkeyPatch.context() as patch:
        assert trunkline._transport._is_quick()  # with the httpx that is installed
        if not quick:
            patch.setattr(trunkline._transport, "_is_quick", lambda: False)
        for url in asyncio.run(sent()):
            parsed = httpx.URL(str(url))
            assert url == parsed
            for part in (
                "scheme",
                "netloc",
                "host",
                "port",
                "path",
                "query",
                "raw_path",
                "params",
                "fragment",
            ):
                assert getattr(url, part) == getattr(parsed, part)


async def test_second_call_builds_nothing_anew() -> None:
    """The second call loads no module, and costs as much as the hundredth."""
    body = json.dumps({"success": True, "data": MESSAGE}).encode()
    async with sakari(Canned(body), token_cache=Tokens()) as client:
        await client.messages.get("m1")
        before = set(sys.modules)
        start, stop = counted()
        start()
        await client.messages.get("m1")
        second = stop()
        assert before == set(sys.modules)
        for _ in range(97):
            await client.messages.get("m1")
        start, stop = counted()
        start()
        await client.messages.get("m1")
        assert abs(stop() - second) <= 20


def test_decoding_calls_few_functions() -> None:
    """A message is read with one function for each model in it, one for each timestamp and enum, and a look-up for each field."""
    payload = loads(page(50))
    MessagesResponse.from_dict(payload)
    start, stop = counted()
    start()
    read = MessagesResponse.from_dict(payload)
    calls = stop() / 50
    assert len(read.data) == 50
    fields = 22 + 18 + 5 + 10 + 4 * (2 + 7)
    assert calls <= fields + 5 * MODELS


def test_decoded_message_takes_little_memory() -> None:
    """A message with all that is in it takes less than its parsed JSON did, and no dict for what is not there."""
    body = page(200)

    def taken(make: Callable[[], object]) -> int:
        gc.collect()
        tracemalloc.start()
        kept = make()
        size = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        assert kept
        return size

    MessagesResponse.from_dict(loads(body))
    assert taken(lambda: MessagesResponse.from_dict(loads(body))) < taken(lambda: loads(body))


def test_cost_of_a_page_grows_with_its_items_and_no_faster() -> None:
    """Twice the items are twice the function calls."""
    calls = []
    MessagesResponse.from_dict(loads(page(1)))  # loads the models
    for count in (100, 200, 400):
        payload = loads(page(count))
        start, stop = counted()
        start()
        MessagesResponse.from_dict(payload)
        calls.append(stop())
    assert calls[2] - calls[1] == pytest.approx(2 * (calls[1] - calls[0]), rel=0.01)


async def test_cost_of_a_walk_grows_with_its_pages_and_no_faster() -> None:
    """The tenth page of a walk costs what the third did: nothing is gone through again."""

    class Pages(Canned):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            number, size = int(request.url.params["page"]), int(request.url.params["limit"])
            rows = [{"id": row} for row in range((number - 1) * size, number * size)]
            return httpx.Response(200, json={"page": number, "pageCount": 99, "resources": rows})

    async with textmagic(Pages(b""), clock=InstantClock(), rate_limit=None) as client:
        pages = client.sessions.list(page_size=50).pages()
        calls = []
        for _ in range(12):
            start, stop = counted()
            start()
            await anext(pages)
            calls.append(stop())
        await pages.aclose()
    assert calls[11] == pytest.approx(calls[2], rel=0.05)


async def test_one_tls_context_for_all_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many clients there are, the certificates of this machine are loaded once."""
    made = []
    create = httpx.create_ssl_context
    monkeypatch.setattr(httpx, "create_ssl_context", lambda **options: made.append(1) or create(**options))
    trunkline._transport._tls.cache_clear()
    for transport in (None, None, "aiohttp"):
        async with textmagic(transport, base_url="https://127.0.0.1:1", clock=InstantClock()) as client:
            with pytest.raises(trunkline.APIConnectionError):
                await client.sessions.get(1)
    assert made == [1]


def loaded_by(statement: str) -> set[str]:
    # httpx with its command line, which few have, would bring much of what is asked for here.
    code = f"import sys\nsys.modules |= {{'click': None, 'rich': None}}\nimport httpx\nbefore = set(sys.modules)\n{statement}\nprint(*sorted(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    return set(done.stdout.split())


def test_import_of_a_door_loads_next_to_nothing() -> None:
    """Beyond httpx and asyncio a door needs a dozen modules of ours; attrs and what a first call needs wait for it."""
    more = loaded_by("from trunkline import Sakari") - loaded_by("import asyncio")
    ours = {name for name in more if name.partition(".")[0] in ("trunkline", "trunkline_api")}
    assert ours <= {
        *("trunkline", "trunkline.sakari"),
        *(f"trunkline._{name}" for name in ("auth", "door", "errors", "events", "rate", "retry")),
        *("trunkline._transport", "trunkline._unset"),
        *("trunkline_api", "trunkline_api.sakari", "trunkline_api.sakari.clients"),
    }
    assert more - ours <= {"dataclasses", "importlib._abc", "importlib.util", "inspect"}


def test_first_resource_loads_its_own_models_alone() -> None:
    """A resource brings the models that its methods give, and no other resource."""
    loaded = loaded_by(
        "from trunkline import Sakari\nSakari(account_id='a', client_id='b', client_secret='c').templates"
    )
    models = {name for name in loaded if name.startswith("trunkline_api.sakari.models.")}
    assert "trunkline_api.sakari.models.template" in models
    assert not {name for name in models if name.endswith((".message", ".conversation", ".office_hours"))}
    assert not {
        name for name in loaded if name.startswith("trunkline_api.sakari.") and name.endswith("s.messages")
    }
