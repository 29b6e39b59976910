"""Thousands of walks over every list of every vendor, while it changes, pages fail, and the server clamps the page size.

What is promised for each style has to hold: by cursor every item exactly once; by offset none twice, and none skipped by
as many deletions as pages overlap; by page number none twice, and none skipped by insertions. A failed page says where to
go on, and from there the walk loses and repeats nothing.
"""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import random
import weakref
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from attrs import define, field
from faults.lists import Listing, identity
from faults.matrix import DOORS
from support import TOKEN
from test_contract import ALL, Method, arguments, least

from trunkline import APIStatusError, Outcome, PaginationError, RetryPolicy
from trunkline._pager import OVERLAP, PATIENCE, WINDOW

LENGTH = int(os.environ.get("FAULTS", "1"))
WALKS = 100 * LENGTH
"""How many walks each seed makes."""
LISTS = [one for one in ALL if one.paging]
NEW = 1_000_000
"""Rows from here on were added during the walk."""


@define(eq=False)
class World(httpx.AsyncBaseTransport):
    """One list on one server, which changes with each request.

    Args:
        listing: The list.
        dice: What decides all that happens.
        insertions: How many rows come at most before each request.
        deletions: How many rows go at most before each request.
        front: Whether new rows come at the front only.
        failures: How often a request may fail, and how likely.
        haste: How many turns of the event loop an answer may take.
    """

    listing: Listing
    dice: random.Random
    insertions: int = 0
    deletions: int = 0
    front: bool = True
    failures: int = 0
    haste: int = 0
    fresh: Iterator[int] = field(factory=lambda: iter(range(NEW, 2 * NEW)))
    requests: int = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token":
            return httpx.Response(200, json={"access_token": TOKEN})
        self.requests += 1
        for _ in range(self.dice.randint(0, self.haste)):
            await asyncio.sleep(0)
        if self.requests > 1:
            self.change()
        if self.failures and self.dice.random() < 0.3:
            self.failures -= 1
            return httpx.Response(500)
        return httpx.Response(200, json=self.listing.answer(request.url.query.decode()))

    def change(self) -> None:
        rows, dice = self.listing.rows, self.dice
        if self.requests > 12:  # else a walk that nobody tells of the end may never reach it
            return
        for _ in range(dice.randint(0, self.deletions)):
            if rows:
                del rows[dice.choice((0, dice.randrange(len(rows))))]
        for _ in range(dice.randint(0, self.insertions)):
            row = next(self.fresh)
            paging = self.listing.method.paging or {}
            if paging["style"] == "cursor" and paging.get("cursor-from") == "largest":
                rows.append(row)  # the newest are last
            else:
                rows.insert(0 if self.front else dice.randint(0, len(rows)), row)


def connect(world: World) -> Any:
    method = world.listing.method
    return DOORS[method.door](world, rate_limit=None, retry=RetryPolicy(attempts=1, deadline=None))


async def walk(seed: int, method: Method) -> list[str]:
    """Walk a list as the dice have it, and hold what came against what is promised."""
    dice = random.Random(f"{seed} {method.label}")
    paging, operation = method.paging or {}, method.operation
    style = paging["style"]
    least_size, most_size = getattr(operation, "size_range", (1, 30)) if "size" in paging else (2, 30)
    failing = dice.random() < 0.4
    size = dice.randint(max(14 if failing else 2, least_size), min(30, most_size))
    clamp = dice.choice((size, dice.randint(max(2, least_size), size) if not failing else size))
    prefetch = dice.choice((0, 0, 1) if failing else (0, 0, 1, 3, 8))
    rows = [*range(dice.choice((0, 1, clamp, 3 * clamp, dice.randint(0, 90))), 0, -1)]
    if paging.get("cursor-from") == "largest":
        rows.reverse()
    listing = Listing(method, rows, clamp, signs=style == "offset" or dice.random() < 0.7)
    overlap = min(OVERLAP, clamp // 2)
    spare = overlap // ((4 if failing else 1) * (prefetch + 2 if prefetch else 1))
    change = dice.choice(("nothing", "insertions", "deletions", "both"))
    world = World(
        listing,
        dice,
        # Where more comes between two pages than a page moves on, nobody ever gets to the end.
        insertions=min(2 if failing else 6, (clamp - overlap) // (2 + prefetch))
        if change in ("insertions", "both")
        else 0,
        deletions={"offset": spare, "page": 4, "cursor": 4}[style] if change in ("deletions", "both") else 0,
        front=dice.random() < 0.5 or failing,
        failures=dice.randint(1, 3) if failing else 0,
        # By page number, where no total is told, what is read ahead is in order.
        haste=4 if style != "page" or ("total" in paging and listing.signs) or not prefetch else 0,
    )
    before = listing.keys()
    found = await _read(world, {"page_size": size} if "size" in paging else {}, prefetch)

    problems = []
    known = set(before)
    stayed = [key for key in before if key in set(listing.keys())]
    if len(set(found)) < len(found):
        problems.append("an item came twice")
    skips = style == "page" and world.deletions
    if not skips and not set(stayed) <= set(found):
        problems.append(f"{[key for key in stayed if key not in set(found)]} did not come")
    ordered = style == "cursor" or (world.front and not world.deletions)
    if ordered and [key for key in found if key in known] != [key for key in before if key in set(found)]:
        problems.append("the order is another one")
    if world.failures == 0 and failing and not found and stayed:
        problems.append("nothing was read")
    case = (
        f"{method.label}, seed {seed}, {size=}, {clamp=}, {prefetch=}, {change}, {failing=}, {world.front=}"
    )
    return [f"{case}: {one}" for one in problems]


async def _read(world: World, options: dict[str, Any], prefetch: int) -> list[Any]:
    """Every item, over as many walks as it takes; each failure is followed by a walk from its cursor, or by patience."""
    method, found = world.listing.method, []
    given = arguments(method, least(method))
    async with connect(world) as client:
        items = aiter(method.of(client)(**given, **options, prefetch=prefetch))
        while True:
            try:
                await _drain(items, found, method)
                return found
            except APIStatusError as error:
                cursor = json.loads(json.dumps(error.cursor))
                if world.dice.random() < 0.5:
                    items = aiter(method.of(client)(**given, **options, cursor=cursor, prefetch=prefetch))


async def _drain(pager: Any, found: list[Any], method: Method) -> None:
    async for item in pager:
        found.append(identity(method)(item))


@pytest.mark.parametrize("seed", range(6))
async def test_promises(seed: int) -> None:
    """Walks over lists that change, with failing pages, clamped sizes and pages read ahead keep what is promised."""
    dice = random.Random(seed)
    problems = []
    for number in range(WALKS):
        problems += await walk(1000 * seed + number, dice.choice(LISTS))
    assert [] == problems
    gc.collect()
    assert {asyncio.current_task()} == asyncio.all_tasks()


@pytest.mark.parametrize("method", LISTS, ids=lambda one: one.label)
async def test_every_list_is_walked_whole(method: Method) -> None:
    """Every list of every vendor comes whole and in order, page by page and read ahead, also after its last page has failed."""
    up = (method.paging or {}).get("cursor-from") == "largest"
    rows = [*range(1, 96)] if up else [*range(95, 0, -1)]
    for prefetch in (0, 3):
        world = World(Listing(method, list(rows)), random.Random(1), failures=2)
        assert world.listing.keys() == await _read(world, {}, prefetch)


@pytest.mark.parametrize("method", LISTS, ids=lambda one: one.label)
async def test_repeating_server_is_no_endless_loop(method: Method) -> None:
    """A server that gives the first page again and again, whatever it is asked for, is found out; nothing comes twice."""

    class Stuck(World):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            first = request.url.copy_remove_param((method.paging or {})["position"])
            return await super().handle_async_request(httpx.Request(request.method, first))

    up = (method.paging or {}).get("cursor-from") == "largest"
    rows = [*range(1, 96)] if up else [*range(95, 0, -1)]
    world = Stuck(Listing(method, rows, clamp=10, signs=False), random.Random(1))
    found: list[Any] = []
    async with connect(world) as client:
        pager = method.of(client)(**arguments(method, least(method)), prefetch=2)
        with pytest.raises(PaginationError) as caught:
            await _drain(pager, found, method)
    assert world.listing.keys(rows[:10]) == found
    assert caught.value.cursor is not None
    assert Outcome.ACCEPTED is caught.value.outcome
    assert world.requests <= 2 * PATIENCE + 10


COUNTED = [one for one in LISTS if {"total", "page-count"} & {*one.paging} and one.paging["style"] == "page"]  # type: ignore[index,misc]


@pytest.mark.parametrize("method", COUNTED, ids=lambda one: one.label)
async def test_shrinking_list_is_reported(method: Method, caplog: pytest.LogCaptureFixture) -> None:
    """By page number, a list that shrinks while it is read may have hidden something from the reader: the log says so, once."""

    class Shrinking(World):
        def change(self) -> None:
            del self.listing.rows[:10]

    world = Shrinking(Listing(method, [*range(95, 0, -1)], clamp=10), random.Random(1))
    found = await _read(world, {}, 0)
    assert len(found) == len({*found})
    (said,) = [one for one in caplog.records if one.levelno == logging.WARNING]
    assert "shrank" in said.getMessage()


@pytest.mark.parametrize("style", ["offset", "page", "cursor"])
@pytest.mark.parametrize("prefetch", [0, 4])
async def test_walk_holds_no_more_than_the_pages_under_way(style: str, prefetch: int) -> None:
    """However long a walk is, the items that it has handed out are gone when the caller lets go of them."""
    method = next(
        one for one in LISTS if (one.paging or {}).get("style") == style and "size" in (one.paging or {})
    )
    size = min(50, method.operation.size_range[1])  # type: ignore[attr-defined]
    world = World(Listing(method, [*range(3 * WINDOW, 0, -1)]), random.Random(1))
    handed: list[weakref.ref[Any]] = []
    most = 0
    async with connect(world) as client:
        async for item in method.of(client)(
            **arguments(method, least(method)), page_size=size, prefetch=prefetch
        ):
            handed.append(weakref.ref(item))
            if len(handed) % WINDOW == 0:
                most = max(most, sum(one() is not None for one in handed))
    assert 3 * WINDOW == len(handed)
    assert 0 < most <= (prefetch + 2) * size
