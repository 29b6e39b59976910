"""The pager, against a simulated server that changes while it is read."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import pickle
import random
import re
from collections.abc import AsyncIterable, Callable, Mapping, Sequence
from typing import Any, Literal

import pytest
from attrs import evolve, field, frozen, mutable
from hypothesis import given, settings
from hypothesis import strategies as st

from trunkline import _pager
from trunkline._errors import (
    APIConnectionError,
    APIError,
    InvalidArgumentError,
    NotFoundError,
    Outcome,
    PaginationError,
)
from trunkline._operation import PagedOperation
from trunkline._pager import OVERLAP, PATIENCE, WINDOW, Page, Pager

Style = Literal["offset", "page", "cursor"]
STYLES: tuple[Style, ...] = ("offset", "page", "cursor")


@frozen
class Item:
    id: Any
    text: str = "secret words"


@frozen
class Pagination:
    has_next: bool | None = None
    total: int | None = None


@frozen
class Envelope:
    data: Sequence[Item] | None
    pagination: Pagination | None = None
    page_count: int | None = None


def offset_list(**changes: Any) -> PagedOperation[Item, Any]:
    kwargs: dict[str, Any] = {
        "vendor": "sakari",
        "id": "messages_fetch_all",
        "method": "GET",
        "path": "/messages",
        "decode": None,
        "style": "offset",
        "position": "offset",
        "size": "limit",
        "items": "data",
        "has_next": ("pagination", "has_next"),
        "total": ("pagination", "total"),
    }
    return PagedOperation(**(kwargs | changes))


def page_list(**changes: Any) -> PagedOperation[Item, Any]:
    return offset_list(
        **{
            "vendor": "textmagic",
            "id": "get_all_message_sessions",
            "style": "page",
            "position": "page",
            "page_count": ("page_count",),
        }
        | changes
    )


def cursor_list(**changes: Any) -> PagedOperation[Item, Any]:
    return offset_list(
        **{
            "vendor": "chatwoot",
            "id": "list_all_conversation_messages",
            "style": "cursor",
            "position": "before",
        }
        | changes
    )


def listing(style: Style, **changes: Any) -> PagedOperation[Item, Any]:
    return {"offset": offset_list, "page": page_list, "cursor": cursor_list}[style](**changes)


@frozen
class Prepared:
    path: str = "/v1/accounts/5/messages"
    query: tuple[tuple[str, str], ...] = ()
    shown_url: str = "https://api.example.com/v1/accounts/5/messages"
    body: bytes | None = None


@mutable
class Server:
    """Stands in for the caller and for the server behind it.

    Args:
        rows: The list as it is now, in the order in which it is read.
        signs: Which end signs the answers carry: of has_next, total, page_count.
        clamp: The largest page that it gives, whatever is asked for; or a function that says so for each answer.
        between: Called before each request but the first, to change the rows.
        failing: The requests, counted from 0, that fail.
    """

    rows: list[Item]
    signs: frozenset[str] = frozenset()
    clamp: int | Callable[[], int] = 1000
    between: Callable[[Server], None] | None = None
    failing: frozenset[int] = frozenset()
    queries: list[dict[str, str | int]] = field(factory=list)

    async def send(self, operation: Any, prepared: Any, query: Mapping[str, str | int]) -> Any:
        number = len(self.queries)
        self.queries.append(dict(query))
        await asyncio.sleep(0)
        if number in self.failing:
            raise APIConnectionError(
                "cut off",
                vendor=operation.vendor,
                operation=operation.id,
                method="GET",
                url=prepared.shown_url,
                outcome=Outcome.UNKNOWN,
            )
        if number and self.between:
            self.between(self)
        size = int(query.get("limit", 20))
        size = min(size, self.clamp if isinstance(self.clamp, int) else self.clamp())
        if operation.style == "cursor":
            at = query.get(operation.position)
            down = operation.cursor_from == "smallest"
            rows = [row for row in self.rows if at is None or (row.id < at if down else row.id > at)]
            start = 0
        else:
            rows = self.rows
            at = int(query[operation.position])
            start = at if operation.style == "offset" else (at - 1) * size
        found = rows[start : start + size]
        if operation.turned:
            found.reverse()
        if operation.items is None:
            return found
        return Envelope(
            found,
            Pagination(
                has_next=start + size < len(rows) if "has_next" in self.signs else None,
                total=len(self.rows) if "total" in self.signs else None,
            ),
            page_count=-(-len(self.rows) // size) if "page_count" in self.signs else None,
        )


def numbered(count: int, first: int = 1) -> list[Item]:
    """Items with ids that fall, as in lists that begin with the newest."""
    return [Item(number) for number in range(first + count - 1, first - 1, -1)]


def pager(
    server: Any,
    operation: PagedOperation[Item, Any],
    page_size: int | None = None,
    cursor: str | None = None,
    max_items: int | None = None,
    prepared: Prepared = Prepared(),
    prefetch: int = 0,
) -> Pager[Item, Any]:
    return Pager(server, operation, prepared, page_size, cursor, max_items, prefetch)


def ids(items: Sequence[Item]) -> list[Any]:
    return [item.id for item in items]


async def drain(source: AsyncIterable[Item], into: list[Item]) -> None:
    """Like ``into.extend``, item by item, so that what came before an error is kept."""
    async for item in source:
        into.append(item)


class TestForms:
    """The four ways to read a list."""

    @pytest.mark.parametrize("style", STYLES)
    async def test_all_forms_agree(self, style: Style) -> None:
        """Iterating, paging and collecting hand out every item in the order of the list."""
        server = Server(numbered(45))
        one = pager(server, listing(style), page_size=20)

        assert server.rows == [item async for item in one]
        assert server.rows == [item async for page in one.pages() for item in page]
        assert server.rows == await one.collect()

    @pytest.mark.parametrize("style", STYLES)
    async def test_awaiting(self, style: Style) -> None:
        """Awaiting a pager sends one request and gives the first page."""
        server = Server(numbered(45), frozenset({"has_next"}))
        page = await pager(server, listing(style), page_size=20)

        assert server.rows[:20] == list(page)
        assert page.has_next
        assert len(server.queries) == 1

    async def test_fresh_walks(self) -> None:
        """Each await and each iteration begins where the pager begins, also side by side."""
        one = pager(Server(numbered(30)), offset_list(), page_size=10)
        left, right = aiter(one), aiter(one)

        assert (await anext(left)).id == 30
        assert (await anext(left)).id == 29
        assert (await anext(right)).id == 30
        assert (await one)[0].id == 30
        assert (await anext(left)).id == 28

    async def test_nothing_sent_by_itself(self) -> None:
        """A pager that is neither awaited nor iterated sends nothing, nor do its iterators."""
        server = Server(numbered(3))
        one = pager(server, offset_list())
        one.pages()
        aiter(one)
        await asyncio.sleep(0)

        assert server.queries == []

    async def test_empty_list(self) -> None:
        """An empty list has no items, and one page, which is empty."""
        one = pager(Server([], frozenset({"total"})), offset_list())

        assert await one.collect() == []
        assert [len(page) async for page in one.pages()] == [0]
        page = await one
        assert not page.has_next
        assert page.total == 0

    async def test_no_empty_last_page(self) -> None:
        """The empty page that shows the end is not handed out."""
        server = Server(numbered(20))
        pages = [len(page) async for page in pager(server, page_list(), page_size=10).pages()]

        assert pages == [10, 10]
        assert [query["page"] for query in server.queries] == [1, 2, 3]

    @pytest.mark.parametrize("style", STYLES)
    @pytest.mark.parametrize("most", [1, 9, 10, 11, 25, 26])
    async def test_max_items(self, style: Style, most: int) -> None:
        """max_items bounds every form, cuts the last page and sends no request beyond it."""
        server = Server(numbered(25))
        one = pager(server, listing(style), page_size=10, max_items=most)

        assert server.rows[:most] == [item async for item in one]
        assert server.rows[:most] == [item async for page in one.pages() for item in page]
        assert server.rows[:most] == await one.collect()
        assert server.rows[: min(most, 10)] == list(await one)
        if style != "offset" and most <= 10:
            assert len(server.queries) == 4

    async def test_collect_max_items(self) -> None:
        """collect takes the smaller of its own bound and the pager's."""
        server = Server(numbered(30))

        assert len(await pager(server, offset_list()).collect(max_items=4)) == 4
        assert len(await pager(server, offset_list(), max_items=8).collect(max_items=4)) == 4
        assert len(await pager(server, offset_list(), max_items=4).collect(max_items=8)) == 4

    async def test_break(self) -> None:
        """Leaving an iteration leaves neither a task nor a request behind."""
        server = Server(numbered(30))
        async for _ in pager(server, offset_list(), page_size=10):
            break
        await asyncio.sleep(0)

        assert {asyncio.current_task()} == asyncio.all_tasks()
        assert len(server.queries) == 1

    async def test_aclose(self) -> None:
        """After aclose an iterator is at its end, for items and for pages."""
        server = Server(numbered(30))
        items = aiter(pager(server, offset_list(), page_size=10))
        pages = pager(server, offset_list(), page_size=10).pages()
        await anext(items)
        await anext(pages)
        await items.aclose()
        await pages.aclose()

        assert [item async for item in items] == []
        assert [page async for page in pages] == []
        assert len(server.queries) == 2

    async def test_cancellation(self) -> None:
        """Cancelling a walk cancels its request, and the walk can be taken up again."""
        reached, seen = asyncio.Event(), []

        class Hanging(Server):
            async def send(self, operation: Any, prepared: Any, query: Any) -> Any:
                if not reached.is_set():
                    reached.set()
                    try:
                        await asyncio.Event().wait()
                    except asyncio.CancelledError:
                        seen.append("cancelled")
                        raise
                return await super().send(operation, prepared, query)

        items = aiter(pager(Hanging(numbered(3)), offset_list()))
        task = asyncio.ensure_future(items.__anext__())
        await reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

        assert seen == ["cancelled"]
        assert [item.id async for item in items] == [3, 2, 1]

    async def test_shared_by_tasks(self) -> None:
        """Tasks that share one iterator share out the items: each goes to one of them."""
        items = aiter(pager(Server(numbered(100)), offset_list(), page_size=10))

        async def work() -> list[Any]:
            found = []
            async for item in items:
                found.append(item.id)
                await asyncio.sleep(0)
            return found

        parts = await asyncio.gather(*(work() for _ in range(4)))

        assert list(range(1, 101)) == sorted(number for part in parts for number in part)

    async def test_repr(self) -> None:
        """A pager's repr names the list and its bounds, a page's its length; neither shows filters or items."""
        one = pager(
            Server(numbered(30)),
            offset_list(),
            page_size=10,
            max_items=5,
            prepared=Prepared(query=(("q", "hidden"),)),
        )

        assert repr(one) == "<Pager of sakari messages_fetch_all, page_size=10, max_items=5>"
        assert repr(await one) == "<Page of 5 items, has_next=True, total=None>"


class TestPage:
    """What a page is."""

    async def test_sequence(self) -> None:
        """A page is an immutable sequence: length, index, slice, reversed, in."""
        page = await pager(Server(numbered(4)), offset_list())

        assert isinstance(page, Sequence)
        assert len(page) == 4
        assert Item(4) == page[0]
        assert Item(1) == page[-1]
        assert (Item(3), Item(2)) == page[1:3]
        assert [item.id for item in reversed(page)] == [1, 2, 3, 4]
        assert Item(2) in page
        with pytest.raises(TypeError):
            page[0] = Item(9)  # type: ignore[index]
        with pytest.raises(AttributeError):
            page.total = 9  # type: ignore[misc]

    async def test_envelope(self) -> None:
        """The envelope is the whole answer; total comes from it."""
        page = await pager(Server(numbered(4), frozenset({"total", "has_next"})), offset_list(), page_size=3)

        assert Envelope(numbered(3, 2), Pagination(True, 4)) == page.envelope
        assert page.total == 4
        assert page.has_next

    async def test_bare_array(self) -> None:
        """A bare array has no envelope and no total, and ends with an empty page."""
        server = Server(numbered(25))
        operation = cursor_list(items=None, has_next=(), total=(), size=None, turned=True)
        pages = [page async for page in pager(server, operation).pages()]

        assert [len(page) for page in pages] == [20, 5]
        assert [(page.envelope, page.total) for page in pages] == [(None, None), (None, None)]
        assert server.queries == [{}, {"before": 6}, {"before": 1}]

    @pytest.mark.parametrize(
        "answer", [Envelope(None), Envelope(None, Pagination(has_next=True, total=7)), None]
    )
    async def test_no_items(self, answer: Envelope | None) -> None:
        """Items that are null are an empty page, which is the end even if the sign says more."""

        class Nothing:
            async def send(self, *_: Any) -> Any:
                return answer

        page = await pager(Nothing(), offset_list())

        assert list(page) == []
        assert not page.has_next
        assert await pager(Nothing(), offset_list()).collect() == []

    @pytest.mark.parametrize("total", ["12", True, 1.5])
    async def test_odd_total(self, total: Any) -> None:
        """A total that is no int is none."""

        class Odd:
            async def send(self, *_: Any) -> Any:
                return Envelope(numbered(3), Pagination(has_next=False, total=total))

        assert (await pager(Odd(), offset_list())).total is None

    async def test_pickle(self) -> None:
        """A page travels between processes."""
        page = pickle.loads(pickle.dumps(await pager(Server(numbered(3)), offset_list())))

        assert isinstance(page, Page)
        assert ids(page) == [3, 2, 1]


class TestRequests:
    """What is asked for, and when it ends."""

    async def test_offset(self) -> None:
        """By offset a page begins a few items before the end of the last one."""
        server = Server(numbered(50), frozenset({"has_next"}))
        await pager(server, offset_list(), page_size=20).collect()

        assert server.queries == [
            {"offset": 0, "limit": 20},
            {"offset": 15, "limit": 20},
            {"offset": 30, "limit": 20},
        ]

    @pytest.mark.parametrize(("size", "overlap"), [(1, 0), (2, 1), (3, 1), (9, 4), (10, 5), (100, 5)])
    async def test_offset_overlap(self, size: int, overlap: int) -> None:
        """The overlap is half a small page at most, so that a walk takes no more than twice the requests."""
        server = Server(numbered(2 * size))
        await pager(server, offset_list(), page_size=size).collect()

        assert [0, size - overlap] == [query["offset"] for query in server.queries][:2]

    async def test_page(self) -> None:
        """By page number the pages count from 1 to the vendor's count."""
        server = Server(numbered(50), frozenset({"page_count"}))
        await pager(server, page_list(), page_size=20).collect()

        assert [{"page": page, "limit": 20} for page in (1, 2, 3)] == server.queries

    async def test_cursor(self) -> None:
        """By cursor the first request has no position, and each further one the smallest key so far."""
        server = Server(numbered(50), frozenset({"has_next"}))
        await pager(server, cursor_list(), page_size=20).collect()

        assert server.queries == [{"limit": 20}, {"before": 31, "limit": 20}, {"before": 11, "limit": 20}]

    async def test_cursor_upwards(self) -> None:
        """A list that is read upwards goes on from the largest key."""
        server = Server(numbered(50)[::-1])
        operation = cursor_list(cursor_from="largest", position="after")

        assert list(range(1, 51)) == ids(await pager(server, operation, page_size=20).collect())
        assert [query.get("after") for query in server.queries] == [None, 20, 40, 50]

    async def test_turned(self) -> None:
        """Pages that run against the walk are turned round."""
        server = Server(numbered(50))

        assert server.rows == await pager(server, cursor_list(turned=True), page_size=20).collect()

    async def test_default_size(self) -> None:
        """The operation's own size is asked for if none is given, and none if it has none."""
        server = Server(numbered(3), frozenset({"total"}))
        await pager(server, offset_list(default_size=50))
        await pager(server, offset_list())

        assert server.queries == [{"offset": 0, "limit": 50}, {"offset": 0}]

    @pytest.mark.parametrize("count", [1, 19, 20, 21, 40, 41])
    @pytest.mark.parametrize(
        ("style", "sign"),
        [
            ("offset", "has_next"),
            ("offset", "total"),
            ("page", "has_next"),
            ("page", "total"),
            ("page", "page_count"),
        ],
    )
    async def test_signs(self, style: Style, sign: str, count: int) -> None:
        """With the vendor's own sign no request is spent on an empty page."""
        server = Server(numbered(count), frozenset({sign}))
        found = await pager(server, listing(style), page_size=20).collect()

        assert server.rows == found
        assert {1: 1, 19: 1, 20: 1, 21: 2, 40: 2, 41: 3}[count] + (style == "offset" and count == 40) == len(
            server.queries
        )

    @pytest.mark.parametrize("style", STYLES)
    async def test_without_signs(self, style: Style) -> None:
        """Without any sign the end is an empty page."""
        server = Server(numbered(45))

        assert server.rows == await pager(server, listing(style), page_size=20).collect()
        assert len(server.queries) <= 5

    @pytest.mark.parametrize("signs", [set(), {"has_next"}, {"total"}, {"page_count"}])
    @pytest.mark.parametrize("style", STYLES)
    @pytest.mark.parametrize("clamp", [1, 2, 3, 4, 7])
    async def test_clamped(self, style: Style, clamp: int, signs: set[str]) -> None:
        """A server that gives less than was asked for is read to its end, also where it gives less than the overlap."""
        server = Server(numbered(30), frozenset(signs), clamp=clamp)

        assert server.rows == await pager(server, listing(style), page_size=20).collect()
        assert len(server.queries) <= 2 * -(-30 // clamp) + 3

    async def test_total_of_cursor_lists(self) -> None:
        """In cursor style a total is told but ends nothing, since it does not say how much is left."""
        server = Server(numbered(30), frozenset({"total"}))
        first = await pager(server, cursor_list(), page_size=20)
        second = await pager(server, cursor_list(), cursor=first.next_cursor)

        assert (first.total, second.total) == (30, 30)
        assert server.rows == [*first, *second]

    async def test_unkeyed(self) -> None:
        """Items without a key are handed out as they come, and no overlap repeats them."""
        server = Server([Item(None, str(number)) for number in range(45)], frozenset({"total"}))

        assert server.rows == await pager(server, offset_list(), page_size=20).collect()
        assert server.rows == await pager(server, page_list(), page_size=20).collect()

    @pytest.mark.parametrize("style", ["offset", "page"])
    async def test_unkeyed_among_keyed(self, style: Style) -> None:
        """An item without a key ends the overlap, so that it is not read again."""
        rows = [Item(None if number % 3 == 0 else number, str(number)) for number in range(45)]

        assert rows == await pager(Server(rows), listing(style), page_size=20).collect()

    @pytest.mark.parametrize("style", ["offset", "page"])
    async def test_identified_by_several_attributes(self, style: Style) -> None:
        """Items that share one attribute of their key and not the other are two; those that share both are one."""
        rows = [Item(number // 2, "list" if number % 2 else "contact") for number in range(90)]
        server = Server([rows[0], *rows])

        walk = pager(server, listing(style, key=("id", "text")), page_size=20)
        assert rows == await walk.collect()

    @pytest.mark.parametrize("style", ["offset", "page"])
    async def test_repeated_on_a_page(self, style: Style) -> None:
        """An item that stands twice on one page is handed out once."""
        server = Server([*numbered(5), *numbered(5)])

        assert ids(await pager(server, listing(style), page_size=20).collect()) == [5, 4, 3, 2, 1]

    @pytest.mark.parametrize("style", ["offset", "page"])
    async def test_moved(self, style: Style) -> None:
        """A known item that moves ahead of the reader hides none of those before it."""

        def move(server: Server) -> None:
            server.between = None
            server.rows.insert(16, server.rows.pop(2))

        server = Server(numbered(30), between=move)
        found = ids(await pager(server, listing(style), page_size=10).collect())

        assert len(set(found)) == len(found)
        pulled_up = {20} if style == "page" else set()  # it moved up to the first page, which was read
        assert set(found) >= {*range(1, 31)} - pulled_up

    async def test_flat_memory(self) -> None:
        """A walk remembers a bounded number of items."""
        walk = pager(Server(numbered(5 * WINDOW)), offset_list(), page_size=100).pages()
        async for _ in walk:
            assert len(walk._window) == len(walk._known) <= WINDOW


class TestContradictions:
    """Servers that would keep a walk busy for ever."""

    @pytest.mark.parametrize("size", [1, 10, 100])
    @pytest.mark.parametrize("style", ["offset", "page"])
    async def test_position_ignored(self, style: Style, size: int) -> None:
        """A server that gives the same page for every position is an error, not an endless loop."""
        sent = []

        class Stuck:
            async def send(self, operation: Any, prepared: Any, query: Any) -> Any:
                sent.append(query)
                return Envelope(numbered(size), Pagination(has_next=True))

        with pytest.raises(PaginationError, match="ignore"):
            await pager(Stuck(), listing(style), page_size=size).collect()
        assert len(sent) <= 3 + PATIENCE

    @pytest.mark.parametrize("second", [numbered(3), numbered(3, 2), numbered(1), [Item("x")]])
    async def test_cursor_does_not_advance(self, second: list[Item]) -> None:
        """A cursor that is met again, or lies on the wrong side, is an error that says where."""
        answers = [Envelope(numbered(3)), Envelope(second), Envelope([])]

        class Stuck:
            async def send(self, *_: Any) -> Any:
                return answers.pop(0)

        found: list[Item] = []
        with pytest.raises(PaginationError) as caught:
            await drain(pager(Stuck(), cursor_list()), found)

        error = caught.value
        assert ids(found) == [3, 2, 1]
        assert (error.vendor, error.operation, error.method) == (
            "chatwoot",
            "list_all_conversation_messages",
            "GET",
        )
        assert Prepared().shown_url == error.url
        assert Outcome.ACCEPTED is error.outcome
        assert error.cursor is not None

    @pytest.mark.parametrize("key", [None, 1.5, "", "\ud800", 2**70])
    async def test_no_cursor_to_go_on_from(self, key: Any) -> None:
        """A page that names no next position is an error that names the field, not a silent end."""
        with pytest.raises(PaginationError, match=r"\bid\b"):
            await pager(Server([Item(key)]), cursor_list())

    async def test_no_cursor_needed(self) -> None:
        """At the vendor's own end no next position is needed."""
        server = Server([Item(None)], frozenset({"has_next"}))

        assert server.rows == await pager(server, cursor_list()).collect()

    async def test_some_unkeyed(self) -> None:
        """In cursor style the keys that are there are enough to go on."""
        pages = [Envelope([Item(9), Item(None), Item(8)]), Envelope([Item(None), Item(7)]), Envelope([])]

        class Some:
            async def send(self, *_: Any) -> Any:
                return pages.pop(0)

        assert ids(await pager(Some(), cursor_list()).collect()) == [9, None, 8, None, 7]

    @pytest.mark.parametrize("sign", ["total", "page_count"])
    async def test_shrinking_pages(self, sign: str, caplog: pytest.LogCaptureFixture) -> None:
        """By page number a list that shrinks is reported once per walk."""

        def shrink(server: Server) -> None:
            del server.rows[:10]

        server = Server(numbered(100), frozenset({sign}), between=shrink)
        with caplog.at_level(logging.WARNING, "trunkline"):
            await pager(server, page_list(), page_size=10).collect()

        assert (caplog.messages) == [
            "textmagic get_all_message_sessions: the list shrank while it was read; items may have been skipped"
        ]

    @pytest.mark.parametrize("style", ["offset", "cursor"])
    async def test_shrinking_otherwise(self, style: Style, caplog: pytest.LogCaptureFixture) -> None:
        """The other styles bear a shrinking list and say nothing."""

        def shrink(server: Server) -> None:
            del server.rows[:OVERLAP]

        server = Server(numbered(100), frozenset({"total"}), between=shrink)
        before = list(server.rows)

        assert before == await pager(server, listing(style), page_size=20).collect()
        assert caplog.messages == []

    async def test_growing_pages(self, caplog: pytest.LogCaptureFixture) -> None:
        """A list that grows is no reason to warn."""
        server = Server(
            numbered(50), frozenset({"total"}), between=lambda one: one.rows.insert(0, Item(-len(one.rows)))
        )
        await pager(server, page_list(), page_size=10).collect()

        assert caplog.messages == []


class Named:
    """A server whose answers say where the next page is: at the page's number in words that mean nothing here.

    Args:
        pages: The ids on each page.
        signs: What the answers say of the next page, where that is not the truth.
    """

    def __init__(self, pages: Sequence[Sequence[int]], signs: Mapping[int, Any] | None = None) -> None:
        self.pages = pages
        self.signs = signs or {}
        self.asked: list[str | None] = []

    async def send(self, operation: Any, prepared: Any, query: Mapping[str, Any]) -> Any:
        at = query.get(operation.position)
        self.asked.append(at)
        number = int(at.removeprefix("page=")) if at else 0
        more = f"page={number + 1}" if number + 1 < len(self.pages) else None
        return Trail([*map(Item, self.pages[number])], self.signs.get(number, more))


@frozen
class Trail:
    data: Sequence[Item]
    next: str | None


def named_list() -> PagedOperation[Item, Any]:
    return cursor_list(cursor_from=("next",), has_next=(), total=())


class TestNamedCursors:
    """Lists where each answer says where the next page is."""

    @pytest.mark.parametrize("last", [None, ""])
    async def test_walk(self, last: str | None) -> None:
        """Every item in the order of the server, past pages without items, and not a request behind the last page."""
        server = Named([[4, 9], [], [], [7, 1], [3]], {4: last})
        assert ids(await pager(server, named_list()).collect()) == [4, 9, 7, 1, 3]
        assert server.asked == [None, "page=1", "page=2", "page=3", "page=4"]

    @pytest.mark.parametrize("most", range(1, 6))
    async def test_go_on_from_anywhere(self, most: int) -> None:
        """What max_items cuts off comes with the cursor, inside a page too."""
        server = Named([[4, 9], [7, 1], [3]])
        pages = [page async for page in pager(server, named_list(), max_items=most).pages()]
        found = [item for page in pages for item in page]
        if cursor := pages[-1].next_cursor:
            found += await pager(server, named_list(), cursor=cursor).collect()
        assert ids(found) == [4, 9, 7, 1, 3]

    @pytest.mark.parametrize("sign", ["page=1", 1.5, "\n"])
    async def test_no_new_place(self, sign: Any) -> None:
        """A place that is this one, or none at all, is an error that says so, not an endless loop."""
        server = Named([[4], [9], [7]], {1: sign})
        with pytest.raises(PaginationError, match="names no new before"):
            await pager(server, named_list()).collect()

    @pytest.mark.parametrize("size", [0, 1])
    async def test_round_and_round(self, size: int) -> None:
        """A server that leads round in a circle, or on and on through nothing, is an error some time."""
        server = Named([[4, 9][:size], [9, 4][:size], [4][:size]], {2: "page=0"})
        with pytest.raises(PaginationError, match="ignore"):
            await pager(server, named_list()).collect()
        assert len(server.asked) < 5 * PATIENCE


class TestRefusals:
    """What is refused before anything is sent."""

    @pytest.mark.parametrize("size", [0, -1, 101, True, "10", 1.0])
    def test_page_size(self, size: Any) -> None:
        """A page size must be an int that the server honours."""
        with pytest.raises(InvalidArgumentError, match="page_size: expected"):
            pager(Server([]), offset_list(), page_size=size)

    def test_fixed_page_size(self) -> None:
        """A page size for a list whose size is fixed is refused rather than ignored."""
        with pytest.raises(InvalidArgumentError, match="page_size: the server fixes"):
            pager(Server([]), cursor_list(size=None), page_size=20)

    @pytest.mark.parametrize("most", [0, -1, True, "10", 1.0])
    async def test_max_items(self, most: Any) -> None:
        """max_items must be an int of at least 1, also in collect."""
        server = Server(numbered(3))
        with pytest.raises(InvalidArgumentError, match="max_items: expected"):
            pager(server, offset_list(), max_items=most)
        with pytest.raises(InvalidArgumentError, match="max_items: expected"):
            await pager(server, offset_list()).collect(max_items=most)
        assert server.queries == []

    @pytest.mark.parametrize("cursor", ["", "1", "nonsense", "é" * 20, "\ud800" * 9, 7, b"abc", "A" * 10_000])
    def test_malformed_cursor(self, cursor: Any) -> None:
        """What was never a cursor is refused."""
        with pytest.raises(InvalidArgumentError, match="cursor: damaged"):
            pager(Server([]), offset_list(), cursor=cursor)

    @pytest.mark.parametrize(
        ("operation", "prepared"),
        [
            (offset_list(id="contacts_fetch_all"), Prepared()),
            (offset_list(vendor="textmagic"), Prepared()),
            (page_list(), Prepared()),
            (cursor_list(), Prepared()),
            (offset_list(), Prepared(path="/v1/accounts/6/messages")),
            (offset_list(), Prepared(query=(("contactId", "7"),))),
        ],
        ids=["operation", "vendor", "page style", "cursor style", "path", "filters"],
    )
    async def test_cursor_of_another_list(
        self, operation: PagedOperation[Item, Any], prepared: Prepared
    ) -> None:
        """A cursor is good for the list it came from alone."""
        page = await pager(Server(numbered(30)), offset_list())

        with pytest.raises(InvalidArgumentError, match="cursor: belongs to another list"):
            pager(Server([]), operation, cursor=page.next_cursor, prepared=prepared)

    async def test_order_of_filters(self) -> None:
        """The order in which filters are given does not matter to a cursor."""
        server = Server(numbered(30))
        page = await pager(server, offset_list(), prepared=Prepared(query=(("a", "1"), ("b", "2"))))

        assert pager(
            server, offset_list(), cursor=page.next_cursor, prepared=Prepared(query=(("b", "2"), ("a", "1")))
        )

    async def test_page_size_with_cursor(self) -> None:
        """By page number a cursor is bound to its page size; the other styles may change it."""
        server = Server(numbered(50))
        for style in STYLES:
            first = await pager(server, listing(style), page_size=20)
            same = pager(server, listing(style), page_size=20, cursor=first.next_cursor)
            assert server.rows[20:] == await same.collect()
            if style == "page":
                with pytest.raises(InvalidArgumentError, match="page_size: the cursor counts pages of 20"):
                    pager(server, listing(style), page_size=10, cursor=first.next_cursor)
            else:
                for size in (1, 2, 3, 10, 100):
                    other = pager(server, listing(style), page_size=size, cursor=first.next_cursor)
                    assert server.rows[20:] == await other.collect()

    async def test_overlap_of_a_smaller_page(self) -> None:
        """By offset no more than half a page is read again, also where a cursor comes from larger pages."""
        server = Server(numbered(50))
        first = await pager(server, offset_list(), page_size=20)
        for size in (1, 2, 4, 10):
            await pager(server, offset_list(), page_size=size, cursor=first.next_cursor)

        assert [query["offset"] for query in server.queries[1:]] == [20, 19, 18, 15]

    async def test_page_size_of_cursor(self) -> None:
        """A cursor brings its page size along."""
        server = Server(numbered(50))
        for style in STYLES:
            first = await pager(server, listing(style, default_size=30), page_size=20)
            await pager(server, listing(style, default_size=30), cursor=first.next_cursor)

            assert [query["limit"] for query in server.queries[-2:]] == [20, 20]

    @settings(deadline=None)
    @given(st.data())
    def test_tampered(self, data: st.DataObject) -> None:
        """A cursor with any character changed, left out or added is refused, and nothing else is raised."""
        cursor = asyncio.run(_first_cursor(data.draw(st.sampled_from(STYLES))))
        index = data.draw(st.integers(0, len(cursor)))
        length = data.draw(st.integers(0, 3))
        broken = cursor[:index] + data.draw(st.text(max_size=3)) + cursor[index + length :]
        if broken != cursor:
            with pytest.raises(InvalidArgumentError, match="cursor"):
                pager(Server([]), offset_list(), cursor=broken)

    @settings(deadline=None)
    @given(st.data())
    def test_forged(self, data: st.DataObject) -> None:
        """A cursor whose check sum is right but whose content is not is refused too, and never sends anything odd."""
        style = data.draw(st.sampled_from(STYLES))
        odd = (
            st.none()
            | st.booleans()
            | st.integers()
            | st.floats()
            | st.text()
            | st.lists(st.text(), max_size=7)
            | st.just({})
        )
        state = json.loads(_pager._unseal(asyncio.run(_first_cursor(style))))
        for place in data.draw(st.sets(st.integers(0, len(state) - 1), min_size=1, max_size=2)):
            state[place] = data.draw(odd)
        server = Server([])
        try:
            one = pager(server, listing(style), cursor=_pager._seal(json.dumps(state)))
        except InvalidArgumentError:
            return
        assert asyncio.run(one.collect()) == []
        (query,) = server.queries
        assert 1 <= int(query.get("limit", 1)) <= 100
        assert style == "cursor" or int(query[listing(style).position]) >= 0

    @pytest.mark.parametrize(
        ("place", "value"),
        [
            *[(2, size) for size in (0, 101, "10", True, 10.0)],
            *[(3, at) for at in (-1, None, "7", 1.0, True, 2**63)],
            *[(4, skip) for skip in (-1, None, "1", True)],
            *[(5, recent) for recent in (None, "abcdefgh", ["x"] * (OVERLAP + 1), [1], {})],
        ],
    )
    async def test_forged_part(self, place: int, value: Any) -> None:
        """No part of a cursor may be out of its range."""
        state = json.loads(_pager._unseal(await _first_cursor("offset")))
        state[place] = value
        with pytest.raises(InvalidArgumentError, match="cursor: damaged"):
            pager(Server([]), offset_list(), cursor=_pager._seal(json.dumps(state)))

    @pytest.mark.parametrize("text", ["", "[]", "{}", "null", "[1]", '"1"', "[" * 100_000, "9" * 5000, "NaN"])
    def test_forged_json(self, text: str) -> None:
        """No JSON, however odd, gets further than a refusal."""
        with pytest.raises(InvalidArgumentError, match="cursor"):
            pager(Server([]), offset_list(), cursor=_pager._seal(text))

    async def test_other_version(self) -> None:
        """A cursor of another version is refused as such."""
        state = json.loads(_pager._unseal(await _first_cursor("offset")))
        state[0] += 1
        with pytest.raises(InvalidArgumentError, match="another version"):
            pager(Server([]), offset_list(), cursor=_pager._seal(json.dumps(state)))


async def _first_cursor(style: Style) -> str:
    page = await pager(Server(numbered(30)), listing(style), page_size=10)
    assert page.next_cursor is not None
    return page.next_cursor


class TestResuming:
    """Going on from a cursor."""

    @pytest.mark.parametrize("style", STYLES)
    async def test_opaque(self, style: Style) -> None:
        """A cursor is safe in JSON and URLs and shows neither filters nor items."""
        prepared = Prepared(query=(("mobile", "+15550100"),))
        page = await pager(Server(numbered(30)), listing(style), page_size=10, prepared=prepared)
        cursor = page.next_cursor
        assert cursor is not None

        assert re.fullmatch(r"[A-Za-z0-9_-]{20,150}", cursor)
        clear = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)) + cursor.encode()
        for hidden in (b"5550100", b"secret", b"accounts"):
            assert hidden not in clear

    @pytest.mark.parametrize("style", STYLES)
    async def test_after_an_error(self, style: Style) -> None:
        """error.cursor goes on with exactly the items not yet seen, whichever page failed."""
        rows = numbered(50)
        for failing in range(3):
            found: list[Item] = []
            server = Server(list(rows), failing=frozenset({failing}))
            with pytest.raises(APIError) as caught:
                await drain(pager(server, listing(style), page_size=20), found)
            assert caught.value.cursor is not None
            rest = await pager(Server(list(rows)), listing(style), cursor=caught.value.cursor).collect()

            assert rows == found + rest

    async def test_same_iterator_after_an_error(self) -> None:
        """An iterator that raised goes on with the page that failed."""
        server = Server(numbered(50), failing=frozenset({1}))
        items = aiter(pager(server, offset_list(), page_size=20))
        found: list[Item] = []
        with pytest.raises(APIError):
            await drain(items, found)

        assert server.rows == found + [item async for item in items]

    async def test_awaiting_with_nothing_left(self) -> None:
        """A cursor behind which nothing is left gives an empty page."""
        server = Server(numbered(20))
        for style in STYLES:
            first = await pager(server, listing(style), page_size=20)
            assert first.has_next
            rest = await pager(server, listing(style), cursor=first.next_cursor)

            assert list(rest) == []
            assert not rest.has_next

    async def test_known_page_is_passed_over(self) -> None:
        """A page of nothing but known items is no page, neither awaited nor iterated."""
        rows = numbered(50)
        first = await pager(Server(rows), offset_list(), page_size=10)
        server = Server(rows, clamp=3)
        one = pager(server, offset_list(), cursor=first.next_cursor)

        assert (await one)[0].id == 40
        assert len(server.queries) > 1
        assert all([len(page) async for page in one.pages()])

    @pytest.mark.parametrize("inserted", [1, 5, 18])
    async def test_insertions_before_resuming(self, inserted: int) -> None:
        """Less than a page of items that came to the front since pushes nothing in again."""
        rows = numbered(100)
        for style in STYLES:
            for most in (20, 50, 53):
                *_, last = [
                    page
                    async for page in pager(
                        Server(list(rows)), listing(style), page_size=40, max_items=most
                    ).pages()
                ]
                later = Server(numbered(inserted, 1000) + rows)
                rest = await pager(later, listing(style), cursor=last.next_cursor).collect()

                assert rows[most:] == rest

    async def test_deletions_before_resuming(self) -> None:
        """Up to OVERLAP deletions since skip nothing by offset, and any number by cursor."""
        rows = numbered(100)
        for most in (20, 40, 53):
            for style, count in (("offset", OVERLAP), ("cursor", 15)):
                *_, last = [
                    page
                    async for page in pager(
                        Server(list(rows)), listing(style), page_size=40, max_items=most
                    ).pages()
                ]
                rest = await pager(Server(rows[count:]), listing(style), cursor=last.next_cursor).collect()

                assert rows[most:] == rest

    async def test_deletions_before_resuming_a_cut_page(self) -> None:
        """By page number too, a page that was cut goes on behind the last item handed out, wherever it stands now."""
        rows = numbered(100)
        page = await pager(Server(list(rows)), page_list(), page_size=40, max_items=30)
        rest = await pager(Server(rows[7:]), page_list(), cursor=page.next_cursor)

        assert rows[30:47] == list(rest)

    async def test_cut_out_of_order(self) -> None:
        """A page whose keys are out of order is cut without losing or repeating any."""
        rows = [Item(key) for key in (9, 3, 8, 2, 7, 1)]
        for most in range(1, 6):
            page = await pager(Server(list(rows)), cursor_list(), max_items=most)
            rest = await pager(Server(list(rows)), cursor_list(), cursor=page.next_cursor)

            assert ids(rows) == ids(page) + ids(rest)

    async def test_cut_unkeyed(self) -> None:
        """A page of items without keys is cut by position."""
        rows = [Item(None, str(number)) for number in range(30)]
        for style in ("offset", "page"):
            page = await pager(Server(rows), listing(style), max_items=7)
            rest = await pager(Server(rows), listing(style), cursor=page.next_cursor).collect()

            assert rows == [*page, *rest]

    @pytest.mark.parametrize("signs", [set(), {"has_next"}, {"total"}, {"page_count"}])
    @given(
        style=st.sampled_from(STYLES),
        count=st.integers(0, 60),
        size=st.integers(1, 25),
        clamp=st.integers(1, 30),
        turned=st.booleans(),
        text_keys=st.booleans(),
        seed=st.integers(0, 2**32),
    )
    @settings(max_examples=150, deadline=None)
    def test_in_pieces(
        self,
        style: Style,
        count: int,
        size: int,
        clamp: int,
        turned: bool,
        text_keys: bool,
        seed: int,
        signs: set[str],
    ) -> None:
        """A list that is read in pieces, from cursor to cursor, with failures in between, is the list."""
        rows = [Item(f"{item.id:03}") for item in numbered(count)] if text_keys else numbered(count)
        operation = listing(style, turned=turned and style == "cursor")
        rng = random.Random(seed)

        async def read() -> list[Item]:
            found: list[Item] = []
            cursor: str | None = None
            for _ in range(1000):
                server = Server(
                    list(rows), frozenset(signs), clamp=clamp, failing=frozenset({rng.randrange(1, 5)})
                )
                most = rng.choice([None, rng.randint(1, 40)])
                one = pager(server, operation, size if cursor is None else None, cursor, most)
                try:
                    async for page in one.pages():
                        found.extend(page)
                        cursor = page.next_cursor
                except APIError as error:
                    cursor = error.cursor
                    assert cursor is not None
                if cursor is None:
                    return found
                cursor = json.loads(json.dumps(cursor))
            raise AssertionError("no end")

        assert rows == asyncio.run(read())


@mutable
class Busy(Server):
    """A server that takes its time, and answers in another order than it was asked where `haste` says so.

    Args:
        haste: How many turns of the event loop each answer takes; 1 for those beyond.
        missing: Whether a page behind the last one is a 404.
    """

    haste: Sequence[int] = ()
    missing: bool = False
    under_way: int = 0
    most: int = 0
    cancelled: int = 0

    async def send(self, operation: Any, prepared: Any, query: Mapping[str, str | int]) -> Any:
        number = len(self.queries) + self.under_way
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        try:
            for _ in range(self.haste[number] if number < len(self.haste) else 1):
                await asyncio.sleep(0)
            answer = await super().send(operation, prepared, query)
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        finally:
            self.under_way -= 1
        if self.missing and not answer.data:
            raise NotFoundError(
                "the server answered 404 Not Found",
                vendor=operation.vendor,
                operation=operation.id,
                method="GET",
                url=prepared.shown_url,
                outcome=Outcome.REJECTED,
                status=404,
            )
        return answer


async def turns(count: int = 20) -> None:
    """Let other tasks run."""
    for _ in range(count):
        await asyncio.sleep(0)


class TestPrefetch:
    """Reading ahead."""

    @pytest.mark.parametrize("signs", [set(), {"has_next"}, {"total"}, {"page_count"}])
    @pytest.mark.parametrize("style", STYLES)
    @pytest.mark.parametrize("prefetch", [1, 2, 8, 100])
    async def test_same_items(self, style: Style, signs: set[str], prefetch: int) -> None:
        """Whatever is read ahead, the items and their order are those of a walk page by page."""
        one = pager(Busy(numbered(195), frozenset(signs)), listing(style), page_size=20, prefetch=prefetch)

        assert numbered(195) == [item async for item in one]
        assert numbered(195) == [item async for page in one.pages() for item in page]
        assert numbered(195) == await one.collect()
        assert numbered(195)[:33] == await one.collect(max_items=33)

    @pytest.mark.parametrize(("style", "most"), [("offset", 4), ("page", 4), ("cursor", 1)])
    async def test_side_by_side(self, style: Style, most: int) -> None:
        """By offset and page number the pages after the first are asked for together, by cursor one at a time."""
        server = Busy(numbered(200), frozenset({"has_next"}), haste=[9] * 100)
        assert server.rows == await pager(server, listing(style), page_size=10, prefetch=4).collect()

        assert server.most == most

    @pytest.mark.parametrize("style", STYLES)
    async def test_no_further_ahead(self, style: Style) -> None:
        """Nobody asks for a page before the first one is wanted, nor for more than prefetch beyond the last."""
        server = Busy(numbered(500))
        pages = pager(server, listing(style), page_size=10, prefetch=3).pages()
        await turns()
        assert server.queries == []
        ahead = 1 if style == "cursor" else 3
        for count in (1, 2, 3):
            await anext(pages)
            await turns()
            assert len(server.queries) == count + ahead
        await pages.aclose()

    async def test_awaiting(self) -> None:
        """Who awaits the first page wants no other."""
        server = Busy(numbered(100))
        await pager(server, offset_list(), page_size=10, prefetch=8)
        await turns()

        assert len(server.queries) == 1
        assert {asyncio.current_task()} == asyncio.all_tasks()

    @pytest.mark.parametrize("style", ["offset", "page"])
    @pytest.mark.parametrize("sign", ["total", "page_count"])
    async def test_no_request_for_nothing(self, style: Style, sign: str) -> None:
        """Where the vendor tells how much there is, and where the caller wants no more, nothing is asked for in vain."""
        if (style, sign) == ("offset", "page_count"):
            sign = "total"
        for most in (None, 35):
            one_by_one, ahead = (Busy(numbered(90), frozenset({sign})) for _ in range(2))
            await pager(one_by_one, listing(style), page_size=10, max_items=most).collect()
            await pager(ahead, listing(style), page_size=10, max_items=most, prefetch=50).collect()

            assert one_by_one.queries == ahead.queries

    @pytest.mark.parametrize("style", ["offset", "page"])
    @pytest.mark.parametrize("prefetch", [0, 3])
    async def test_missing_page_is_the_end(self, style: Style, prefetch: int) -> None:
        """Where the vendor gives no sign of the end, a 404 behind the last page is one, as an empty page is."""
        server = Busy(numbered(60), missing=True)
        operation = listing(style, key="none")

        assert server.rows == await pager(server, operation, page_size=20, prefetch=prefetch).collect()

    @pytest.mark.parametrize("sign", ["has_next", "total"])
    @pytest.mark.parametrize("prefetch", [0, 3])
    async def test_missing_page_is_an_error(self, sign: str, prefetch: int) -> None:
        """A 404 is an error on the first page, and where the vendor had said that there is more."""
        with pytest.raises(NotFoundError):
            await pager(Busy([], missing=True), page_list(), prefetch=prefetch).collect()

        def clear(server: Server) -> None:
            if len(server.queries) >= 2:
                server.rows.clear()

        server = Busy(numbered(90), frozenset({sign}), between=clear, missing=True)
        with pytest.raises(NotFoundError) as caught:
            await pager(server, page_list(), page_size=20, prefetch=prefetch).collect()
        assert caught.value.cursor is not None

    @pytest.mark.parametrize("style", STYLES)
    @pytest.mark.parametrize("failing", [0, 1, 2, 4])
    async def test_error(self, style: Style, failing: int) -> None:
        """An error waits for its turn, stops what is under way, and tells where to go on; so does the same iterator."""
        rows = numbered(120)
        for resume in (True, False):
            server = Busy(list(rows), failing=frozenset({failing}))
            items = aiter(pager(server, listing(style), page_size=20, prefetch=3))
            found: list[Item] = []
            with pytest.raises(APIError) as caught:
                await drain(items, found)
            assert {asyncio.current_task()} == asyncio.all_tasks()
            assert len(found) >= 15 * failing
            if resume:
                cursor = caught.value.cursor
                found += await pager(server, listing(style), cursor=cursor, prefetch=3).collect()
            else:
                await drain(items, found)

            assert rows == found

    @pytest.mark.parametrize("style", ["offset", "page"])
    async def test_error_behind_the_end(self, style: Style) -> None:
        """What fails behind the last page is nobody's business."""
        server = Busy(numbered(60), frozenset({"has_next"}), failing=frozenset(range(5, 20)))

        assert server.rows == await pager(server, listing(style), page_size=20, prefetch=9).collect()
        await turns()
        assert {asyncio.current_task()} == asyncio.all_tasks()

    async def test_break(self) -> None:
        """Leaving an iteration stops what is under way."""
        server = Busy(numbered(500), haste=[1] + [1000] * 20)
        async for _ in pager(server, page_list(), page_size=10, prefetch=8):
            await turns()
            break
        await turns()

        assert server.cancelled == 8
        assert {asyncio.current_task()} == asyncio.all_tasks()

    async def test_aclose(self) -> None:
        """aclose stops what is under way, also while a task waits for it, which sees the end."""
        server = Busy(numbered(500), haste=[1] + [1000] * 20)
        items = aiter(pager(server, page_list(), page_size=10, prefetch=8))
        found: list[Item] = []
        waiting = asyncio.ensure_future(drain(items, found))
        await turns()
        await items.aclose()
        await waiting

        assert (server.cancelled, len(found)) == (8, 10)
        assert {asyncio.current_task()} == asyncio.all_tasks()

    @pytest.mark.parametrize("style", STYLES)
    async def test_cancellation(self, style: Style) -> None:
        """Cancelling a walk stops all of its requests, and the walk can be taken up again."""
        server = Busy(numbered(200), haste=[1] + [1000] * 4)
        items = aiter(pager(server, listing(style), page_size=10, prefetch=4))
        found: list[Item] = []
        waiting = asyncio.ensure_future(drain(items, found))
        await turns()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

        assert server.cancelled == (1 if style == "cursor" else 4)
        assert {asyncio.current_task()} == asyncio.all_tasks()
        server.haste = ()
        assert server.rows == found + [item async for item in items]

    async def test_walk_left_in_a_loop_that_ended(self) -> None:
        """A walk that outlives its event loop says nothing when it is collected."""
        kept = []

        async def leave() -> None:
            walk = pager(Busy(numbered(500)), page_list(), page_size=10, prefetch=3).pages()
            await anext(walk)
            kept.append(walk)

        await asyncio.to_thread(asyncio.run, leave())
        kept.clear()  # a warning would be an error here

    @pytest.mark.parametrize("prefetch", [-1, 1.5, True, "8", None])
    def test_refusal(self, prefetch: Any) -> None:
        """prefetch is a number of pages."""
        with pytest.raises(InvalidArgumentError, match="prefetch: expected"):
            pager(Server([]), offset_list(), prefetch=prefetch)


@frozen
class Change:
    """What happens to a list between two requests.

    Args:
        insert: For each new item, where it goes, as a fraction of the list.
        delete: For each item that goes, where it stands, as a fraction of the list.
    """

    insert: tuple[float, ...]
    delete: tuple[float, ...]


_place = st.sampled_from([0.0, 0.0, 0.0]) | st.floats(0, 1)
changes = st.lists(
    st.builds(Change, st.lists(_place, max_size=6).map(tuple), st.lists(_place, max_size=OVERLAP).map(tuple)),
    max_size=12,
)


def play(server: Server, script: list[Change], deletions: int = OVERLAP, front_only: bool = False) -> Server:
    """Let the list change between requests. New items have new ids; above all others if they go to the front only."""
    pending, fresh = list(script), iter(range(10_000, 20_000))

    def change(one: Server) -> None:
        if not pending:
            return
        now = pending.pop(0)
        for place in now.delete[:deletions]:
            if one.rows:
                del one.rows[min(int(place * len(one.rows)), len(one.rows) - 1)]
        for place in now.insert:
            one.rows.insert(0 if front_only else round(place * len(one.rows)), Item(next(fresh)))

    return evolve(server, between=change)


hastes = st.lists(st.integers(0, 6), max_size=30)
signs = st.sets(st.sampled_from(["has_next", "total", "page_count"])).map(frozenset)


class TestPromises:
    """What holds while the list changes under the reader."""

    @given(
        count=st.integers(0, 80),
        size=st.integers(1, 30),
        clamp=st.integers(1, 40),
        script=changes,
        signs=signs,
        prefetch=st.sampled_from([0, 1, 3]),
    )
    @settings(max_examples=500, deadline=None)
    def test_offset(
        self, count: int, size: int, clamp: int, script: list[Change], signs: frozenset[str], prefetch: int
    ) -> None:
        """By offset no item comes twice, and none that was there all along is skipped by as many deletions as overlap."""
        overlap = min(OVERLAP, min(size, clamp) // 2)
        if prefetch > 1:
            overlap //= prefetch + 2  # where a guess was wrong, as many requests lie between two pages
        server = play(Server(numbered(count), signs, clamp), script, deletions=overlap)
        before = ids(server.rows)
        found = ids(asyncio.run(pager(server, offset_list(), page_size=size, prefetch=prefetch).collect()))

        assert len(set(found)) == len(found)
        assert {*before} & {*ids(server.rows)} <= {*found}

    @given(
        count=st.integers(0, 80),
        size=st.integers(2, 30),
        script=changes,
        signs=signs,
        prefetch=st.sampled_from([0, 1, 3, 8]),
        haste=hastes,
    )
    @settings(max_examples=400, deadline=None)
    def test_offset_order(
        self,
        count: int,
        size: int,
        script: list[Change],
        signs: frozenset[str],
        prefetch: int,
        haste: list[int],
    ) -> None:
        """By offset, insertions at the front neither repeat nor skip nor reorder what was there, whoever comes first."""
        script = [evolve(change, delete=()) for change in script]
        server = play(Busy(numbered(count), signs, haste=haste), script, front_only=True)
        before = ids(server.rows)
        found = ids(asyncio.run(pager(server, offset_list(), page_size=size, prefetch=prefetch).collect()))

        assert before == [key for key in found if key < 10_000]
        assert len(set(found)) == len(found)

    @given(
        style=st.sampled_from(STYLES),
        count=st.integers(0, 60),
        size=st.integers(1, 30),
        seed=st.integers(0, 2**32),
        sign=st.sampled_from(["has_next", "total", ""]),
        prefetch=st.sampled_from([0, 1, 3]),
    )
    @settings(max_examples=300, deadline=None)
    def test_short_pages(
        self, style: Style, count: int, size: int, seed: int, sign: str, prefetch: int
    ) -> None:
        """A page may be short at any time: that is never an end, and skips and repeats nothing."""
        if style == "page":
            style = "offset"  # page numbers mean nothing if the size varies
        rng = random.Random(seed)
        server = Server(numbered(count), frozenset({sign}), clamp=lambda: rng.randint(1, 12))

        one = pager(server, listing(style), page_size=size, prefetch=prefetch)
        assert server.rows == asyncio.run(one.collect())

    @given(
        count=st.integers(0, 80),
        size=st.integers(1, 30),
        clamp=st.integers(1, 40),
        script=changes,
        signs=signs,
        prefetch=st.sampled_from([0, 1, 3]),
    )
    @settings(max_examples=300, deadline=None)
    def test_page(
        self, count: int, size: int, clamp: int, script: list[Change], signs: frozenset[str], prefetch: int
    ) -> None:
        """By page number no item comes twice, whatever happens to the list."""
        server = play(Server(numbered(count), signs, clamp), script)
        found = ids(asyncio.run(pager(server, page_list(), page_size=size, prefetch=prefetch).collect()))

        assert len(set(found)) == len(found)

    @given(
        count=st.integers(0, 80),
        size=st.integers(1, 30),
        script=changes,
        signs=signs,
        prefetch=st.sampled_from([0, 1, 3, 8]),
        haste=hastes,
    )
    @settings(max_examples=400, deadline=None)
    def test_page_insertions(
        self,
        count: int,
        size: int,
        script: list[Change],
        signs: frozenset[str],
        prefetch: int,
        haste: list[int],
    ) -> None:
        """By page number insertions skip nothing, whichever page is read first, if the vendor tells the total."""
        script = [evolve(change, delete=()) for change in script]
        if "total" not in signs:
            haste = []
        server = play(Busy(numbered(count), signs, haste=haste), script)
        before = ids(server.rows)
        found = ids(asyncio.run(pager(server, page_list(), page_size=size, prefetch=prefetch).collect()))

        assert {*before} <= {*found}
        assert len(set(found)) == len(found)

    @given(
        count=st.integers(0, 80),
        size=st.integers(1, 30),
        script=changes,
        has_next=st.booleans(),
        turned=st.booleans(),
        up=st.booleans(),
        seed=st.integers(0, 2**32),
    )
    @settings(max_examples=300, deadline=None)
    def test_cursor(
        self, count: int, size: int, script: list[Change], has_next: bool, turned: bool, up: bool, seed: int
    ) -> None:
        """By cursor every item that was there all along comes exactly once, in order, whatever else happens."""
        rng = random.Random(seed)
        signs = frozenset({"has_next"} if has_next else ())
        server = play(Server(numbered(count), signs, lambda: rng.randint(1, 40)), script, front_only=True)
        if up:
            server.rows = [Item(-item.id) for item in server.rows]
        before = ids(server.rows)
        operation = cursor_list(turned=turned, cursor_from="largest" if up else "smallest")
        if up:
            # New items go to the far end of a list that is read upwards.
            play_on = server.between
            assert play_on is not None

            def change(one: Server) -> None:
                play_on(one)
                one.rows.sort(key=lambda item: item.id)

            server.between = change
        found = ids(asyncio.run(pager(server, operation, page_size=size).collect()))

        assert sorted(set(found), reverse=not up) == found
        assert {*before} & {*ids(server.rows)} <= {*found}
