"""Lists that the vendors hand out page by page, as one walk.

One machine walks all three styles. A position says where to read next; from it and the answer follows the next one, and
little else is carried from page to page but a bounded window of known items. A cursor is a position, written down. The
styles differ only in what they ask for (`_query`), how they see the end (`_more`) and where they go on (`_after`).
"""

from __future__ import annotations

import asyncio
import json
import logging
import math
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Collection, Generator, Iterable, Mapping, Sequence
from functools import reduce
from hashlib import sha256
from itertools import pairwise
from typing import Any, Final, Generic, Protocol, TypeVar, cast, overload

from attrs import field, frozen

from . import _encode
from ._errors import APIError, InvalidArgumentError, NotFoundError, Outcome, PaginationError
from ._operation import Operation, PagedOperation

__all__ = ["Page", "Pager"]

T = TypeVar("T")
E = TypeVar("E")
R = TypeVar("R")
T_co = TypeVar("T_co", covariant=True)
E_co = TypeVar("E_co", covariant=True)

OVERLAP: Final = 5
"""How many items an offset page reads again, so that as many deletions before it skip none."""
WINDOW: Final = 1000
"""How many items a walk remembers at least, so as not to hand one out twice."""
PATIENCE: Final = 20
"""How many pages of known items in a row are no reason yet to suspect that the server repeats itself."""

_VERSION: Final = 1
_count = _encode.nullable(_encode.integer(1))
_ahead = _encode.integer(0)
_log = logging.getLogger("trunkline")


class _Prepared(Protocol):
    """What a pager reads of a prepared request."""

    @property
    def path(self) -> str: ...
    @property
    def query(self) -> Iterable[tuple[str, str]]: ...
    @property
    def body(self) -> bytes | None: ...
    @property
    def shown_url(self) -> str: ...


class _Sender(Protocol):
    """What a pager needs of a caller."""

    def send(
        self, operation: Operation[R], prepared: Any, query: Mapping[str, str | int], /
    ) -> Awaitable[R]: ...


@frozen(eq=False, repr=False)
class _Position:
    """Where to go on.

    Args:
        at: The offset, the page number or the key to read on from; None for the beginning in cursor style.
        skip: How many items of that page were handed out already.
        recent: Digests of the last items before this position.
    """

    at: int | str | None
    skip: int = 0
    recent: tuple[str, ...] = ()


@frozen(eq=False, repr=False)
class Page(Sequence[T_co], Generic[T_co, E_co]):
    """One page of a list: an immutable sequence of its items, in the order of the walk.

    Attributes:
        envelope: The whole answer as the vendor wraps it, or None where it is a bare array.
        next_cursor: Where the next page starts, for ``list(cursor=…)``; None after the last page.
        total: How many items the vendor says there are, or None where it does not tell.
    """

    _items: tuple[T_co, ...]
    envelope: E_co
    next_cursor: str | None = field(kw_only=True)
    total: int | None = field(kw_only=True)

    @property
    def has_next(self) -> bool:
        """Whether there may be more. Where the vendor gives no sign, only an empty page is sure to be the end."""
        return self.next_cursor is not None

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T_co, ...]: ...
    def __getitem__(self, index: int | slice) -> T_co | tuple[T_co, ...]:
        return self._items[index]

    def __repr__(self) -> str:
        return f"<Page of {len(self)} items, has_next={self.has_next}, total={self.total}>"


class Pager(Generic[T, E]):
    """A list that is read as it is needed; nothing is sent before it is awaited or iterated.

    - ``async for item in pager``: every item, page after page.
    - ``page = await pager``: the first page only.
    - ``async for page in pager.pages()``: every page, at least one, and none but the first empty.
    - ``items = await pager.collect()``: every item, as a list.

    Each of these is a fresh walk. No walk hands out an item twice, as far as its memory of the last 1,000 or more items
    reaches. An `APIError` on the way has the position of the page that failed in ``error.cursor``.

    Args:
        caller: Sends the requests.
        operation: What to call.
        prepared: The request without position and size.
        page_size: How many items to ask for at a time.
        cursor: Where to start: a page's ``next_cursor`` or an error's ``cursor``. Brings its page size along.
        max_items: How many items a walk hands out at most; None for all.
        prefetch: How many pages a walk reads ahead of the one that it handed out last. By offset and by page number
            they are asked for at the same time, by cursor there is never more than one. Awaiting reads none ahead.

    Raises:
        InvalidArgumentError: A page size that the server would not honour, fewer than one item, or a cursor that is
            damaged or belongs to another list.
    """

    def __init__(
        self,
        caller: _Sender,
        operation: PagedOperation[T, E],
        prepared: _Prepared,
        page_size: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
        prefetch: int = 0,
    ) -> None:
        self._caller = caller
        self._operation = operation
        self._prepared = prepared
        self._max_items: int | None = _count(max_items, "max_items")
        self._prefetch: int = _ahead(prefetch, "prefetch")
        # Not in clear: the path and the filters may hold secrets.
        owner = [operation.vendor, operation.id, operation.position, prepared.path, sorted(prepared.query)]
        self._fingerprint = _digest(json.dumps(owner) + (prepared.body or b"").decode())
        if page_size is not None:
            if operation.size is None:
                raise InvalidArgumentError(
                    "page_size: the server fixes the page size of this list; leave it out"
                )
            page_size = _encode.integer(*operation.size_range)(page_size, "page_size")
        if cursor is None:
            self._start = _Position({"offset": 0, "page": 1, "cursor": operation.start}[operation.style])
            self._size = page_size or operation.default_size if operation.size else None
        else:
            self._start, self._size = self._resume(cursor, page_size)

    def _cursor(self, position: _Position) -> str:
        state = [_VERSION, self._fingerprint, self._size, position.at, position.skip, position.recent]
        return _seal(json.dumps(state, separators=(",", ":")))

    def _resume(self, cursor: str, page_size: int | None) -> tuple[_Position, int | None]:
        try:
            version, fingerprint, *state = json.loads(_unseal(cursor))
            if version != _VERSION:
                raise ValueError
            if fingerprint != self._fingerprint:
                raise InvalidArgumentError(
                    "cursor: belongs to another list; give it to the method that it came from, with the same path"
                    " arguments and filters"
                )
            size, at, skip, recent = state
            if not _valid(self._operation, size, at, skip, recent):
                raise ValueError
        except (ValueError, TypeError, RecursionError):
            raise InvalidArgumentError(
                "cursor: damaged, or made by another version of trunkline; give a page's next_cursor or an error's"
                " cursor as it was, or leave it out to start from the beginning"
            ) from None
        if self._operation.style == "page" and page_size not in (None, size):
            raise InvalidArgumentError(
                f"page_size: the cursor counts pages of {size or 'the default size'}; leave page_size out, or leave"
                " the cursor out to start from the beginning"
            )
        return _Position(at, skip, tuple(recent)), page_size or size

    def __await__(self) -> Generator[Any, None, Page[T, E]]:
        return _Pages(self, self._max_items, 0).__anext__().__await__()

    def __aiter__(self) -> _Items[T, E]:
        return _Items(self.pages())

    def pages(self) -> _Pages[T, E]:
        """Iterate over the pages. The last one is cut where ``max_items`` is reached."""
        return _Pages(self, self._max_items, self._prefetch)

    async def collect(self, max_items: int | None = None) -> list[T]:
        """Return the items as a list.

        Args:
            max_items: How many at most; None for as many as the pager allows.

        Raises:
            InvalidArgumentError: Fewer than one item is asked for.
            APIError: A page failed. What was read before is lost; to keep it, iterate.
        """
        limits = [limit for limit in (self._max_items, _count(max_items, "max_items")) if limit is not None]
        pages = _Pages(self, min(limits, default=None), self._prefetch)
        try:
            return [item async for page in pages for item in page]
        finally:
            await pages.aclose()

    def __repr__(self) -> str:
        name = f"{self._operation.vendor} {self._operation.id}"
        return f"<Pager of {name}, page_size={self._size}, max_items={self._max_items}>"


class _Pages(AsyncIterator[Page[T, E]]):
    """One walk. Tasks may share it: each page goes to one of them.

    Requests run in tasks that know nothing of the walk. So `aclose` can stop one without cancelling whoever waits for
    it, and a walk that nobody refers to any more, as after a ``break``, is collected and stops them all.
    """

    def __init__(self, pager: Pager[T, E], max_items: int | None, prefetch: int) -> None:
        self._pager = pager
        self._operation = pager._operation
        self._prefetch = prefetch
        self._left = max_items
        self._position = pager._start
        # Whether answers say where the next page is.
        self._named = isinstance(self._operation.cursor_from, tuple)
        self._lock = asyncio.Lock()
        self._handed_out = False
        self._done = False
        self._window = deque(pager._start.recent)
        self._known = set(self._window)
        # A digest for each item would take a tenth of the time of a page, so there are none but for cursors.
        self._mark = _digest if self._window else str
        self._barren = 0  # known items since the last new one
        self._largest = 0  # items on the largest page
        self._count: int | None = None
        self._warned = False
        self._signed = (
            True  # whether the vendor has said that there is more; of the first page nobody doubts it
        )
        # What is under way or waits for its turn, in the order of the walk. All that was asked for before the answer
        # ahead of it came is a guess: that each page moves on as far as the last one did, and that the list stands
        # still meanwhile. None is taken without a look at both.
        self._tasks: deque[_Asked] = deque()
        self._stride = 0  # how far the last page moved on
        self._end: float = math.inf  # the position from which on there is nothing, as the last answer has it

    async def __anext__(self) -> Page[T, E]:
        async with self._lock:
            while not self._done:
                self._ask(1)
                asked = self._tasks[0]
                try:
                    await asyncio.wait((asked.task,))
                except asyncio.CancelledError:
                    await self._stop()
                    raise
                if not self._tasks:  # closed meanwhile
                    break
                self._tasks.popleft()
                try:
                    page = self._take(asked.task.result(), asked.guess)
                except APIError as error:
                    await self._stop()
                    # Some servers have no empty page behind the last one. Where they say how much there is, or have
                    # said that there is more, it is the list that is gone.
                    if isinstance(error, NotFoundError) and not self._signed:
                        self._done = True
                        break
                    error.cursor = self._pager._cursor(self._position)
                    raise
                except BaseException:
                    await self._stop()
                    raise
                self._ask(self._prefetch)
                if page is not None and (page or not (page.has_next or self._handed_out)):
                    self._handed_out = True
                    return page
            raise StopAsyncIteration

    async def aclose(self) -> None:
        """End the walk, and stop what is under way. Further steps raise StopAsyncIteration."""
        self._done = True
        await self._stop()

    def __del__(self) -> None:
        for asked in self._tasks:
            loop = asked.task.get_loop()
            if not loop.is_closed():
                loop.call_soon_threadsafe(asked.task.cancel)  # the collector may run in any thread

    async def _stop(self) -> None:
        if stopped := self._drop():
            await asyncio.wait(stopped)

    def _drop(self) -> list[asyncio.Task[Any]]:
        dropped = [asked.task for asked in self._tasks]
        self._tasks.clear()
        for task in dropped:
            task.cancel()
        return dropped

    def _guessed_wrong(self) -> None:
        # What comes behind it is no better. There may be more such pages, and each costs all that was asked ahead.
        self._drop()
        self._prefetch = max(1, self._prefetch // 2)

    def _ask(self, pages: int) -> None:
        """Have this many pages under way, as far as it is known or can be guessed where they are."""
        if self._done:
            self._drop()
            return
        if self._tasks and self._tasks[0].at != self._at():
            self._guessed_wrong()
        while len(self._tasks) < pages and self._worthwhile(len(self._tasks)):
            ahead = len(self._tasks)
            at = self._at(ahead)
            task = asyncio.create_task(_fetch(self._pager, self._query(at)))
            # asyncio would complain of an error that nobody looks at, because the walk ends before it is met.
            task.add_done_callback(_failed)
            self._tasks.append(_Asked(at, task, guess=ahead > 0))

    def _worthwhile(self, ahead: int) -> bool:
        """Whether a page so many steps after the next one can be guessed, and will be needed as far as is known."""
        if ahead == 0:
            return True
        return (
            self._stride > 0
            and cast(int, self._position.at) + ahead * self._stride < self._end
            and (self._left is None or ahead * self._gain() < self._left)
            and not any(one.task.done() and _failed(one.task) for one in self._tasks)
        )

    def _gain(self) -> int:
        """How many new items a page brings."""
        return self._stride if self._operation.style == "offset" else self._largest

    def _take(self, answer: Any, guess: bool) -> Page[T, E] | None:
        """Turn an answer into a page and move on. Changes nothing if it raises; None if it was a wrong guess."""
        operation, position = self._operation, self._position
        items = list((answer if operation.items is None else getattr(answer, operation.items, None)) or ())
        if operation.turned:
            items.reverse()
        keys = [_key(item, operation.key) for item in items]
        marks = [None if key is None else self._mark(repr(key)) for key in keys]

        if guess and not self._continues(answer, marks):
            self._guessed_wrong()
            return None
        start = 0
        if position is self._pager._start:
            # Only the last few items before a cursor are known. What stands before one of them is older still.
            start = next((index for index, mark in enumerate(marks) if mark in self._known), position.skip)
        fresh: list[int] = []
        new: dict[str, None] = {}
        for index, mark in enumerate(marks[start:], start):
            if mark is None:
                fresh.append(index)
            elif mark not in self._known and mark not in new:
                fresh.append(index)
                new[mark] = None
        taken = fresh[: self._left]

        largest = max(self._largest, len(items))
        more = self._more(answer, len(items), largest)
        barren = 0 if fresh else self._barren + max(1, len(marks[start:]))
        after = None
        if len(taken) < len(fresh):
            after = self._after(answer, keys, marks, taken[-1] + 1, progress=True)
        elif (items or self._named) and more is not False:
            # Pages overlap by half at most, so all known items together cannot be met more often than this.
            if barren > max(PATIENCE * max(1, largest), 2 * len(self._known)):
                raise self._contradiction(
                    f"page after page is known; does the server ignore {operation.position}?"
                )
            after = self._after(answer, keys, marks, len(items), progress=bool(fresh))

        self._watch(answer)
        self._largest, self._barren, self._signed = (
            largest,
            barren,
            more is True or operation.style == "cursor",
        )
        self._known.update(new)
        self._window.extend(new)
        while len(self._window) > max(WINDOW, 4 * largest):
            self._known.discard(self._window.popleft())
        if self._left is not None:
            self._left -= len(taken)
        if after is None or self._left == 0:
            self._done = True
        else:
            self._move(answer, after)
        return Page(
            tuple(items[index] for index in taken),
            cast(E, None if operation.items is None else answer),
            next_cursor=None if after is None else self._pager._cursor(after),
            total=_integer(answer, operation.total),
        )

    def _move(self, answer: Any, after: _Position) -> None:
        style, before = self._operation.style, self._at()
        self._position = after
        if style == "cursor":
            return
        self._stride = cast(int, self._at()) - cast(int, before)
        total, pages = _integer(answer, self._operation.total), _integer(answer, self._operation.page_count)
        if style == "page" and (pages is not None or total is not None):
            self._end = 1 + (cast(int, total) / self._largest if pages is None else pages)
        else:
            self._end = math.inf if total is None else total

    def _continues(self, answer: Any, marks: list[str | None]) -> bool:
        """Whether nothing can be missing between the last page and one that was perhaps read before it."""
        if self._operation.style == "offset" and self._position.recent:
            return any(self._digest(mark) in self._position.recent for mark in marks if mark is not None)
        return self._number(answer) == self._count

    def _at(self, ahead: int = 0) -> int | str | None:
        """The position to ask for next, or so many steps later."""
        if self._operation.style == "cursor":
            return self._position.at
        at = self._offset() if self._operation.style == "offset" else cast(int, self._position.at)
        return at + ahead * self._stride

    def _query(self, at: int | str | None) -> dict[str, str | int]:
        operation, size = self._operation, self._pager._size
        query = {} if at is None else {operation.position: at}
        if operation.size is not None and size is not None:
            query[operation.size] = size
        return query

    def _offset(self) -> int:
        size, overlap = self._pager._size, len(self._position.recent)
        return max(0, cast(int, self._position.at) - (overlap if size is None else min(overlap, size // 2)))

    def _more(self, answer: Any, received: int, largest: int) -> bool | None:
        """Whether the vendor says that there is more; None if it gives no sign."""
        operation = self._operation
        has_next = _read(answer, operation.has_next)
        if isinstance(has_next, bool):
            return has_next
        if operation.style == "cursor":  # the counts say nothing of where we stand
            return _read(answer, operation.cursor_from) not in (None, "") if self._named else None
        if operation.style == "offset":
            before = self._offset()
        else:
            page, pages = cast(int, self._position.at), _integer(answer, operation.page_count)
            if pages is not None:
                return page < pages
            before = (page - 1) * largest  # never too many, so that the end is never seen too early
        total = _integer(answer, operation.total)
        return None if total is None else before + received < total

    def _digest(self, mark: str) -> str:
        return mark if self._mark is _digest else _digest(mark)

    def _after(
        self, answer: Any, keys: list[Any], marks: list[str | None], end: int, *, progress: bool
    ) -> _Position:
        """The position after the first ``end`` items of a page."""
        operation, position = self._operation, self._position
        # By offset these are read again. Half a page at most: each request must get further, even on a clamped size.
        reach = min(OVERLAP, len(keys) // 2 if operation.style == "offset" else end)
        near = marks[max(0, end - reach) : end]
        while None in near:
            near = near[near.index(None) + 1 :]
        recent = tuple(self._digest(mark) for mark in near if mark is not None)
        cut = end < len(keys)
        if operation.style == "offset":
            at = self._offset() + end
            return _Position(at, 0, recent if progress or at > cast(int, position.at) else ())
        if operation.style == "page":
            page = cast(int, position.at)
            return _Position(page, end, recent) if cut else _Position(page + 1, 0, recent)
        # Where the vendor names the next position, or keys are out of order, nothing divides a page: read it again.
        if cut and (self._named or not all(self._beyond(after, before) for before, after in pairwise(keys))):
            return _Position(position.at, end, recent)
        if self._named:
            named = _read(answer, operation.cursor_from)
            if not _is_position(operation, named) or named == position.at:
                raise self._contradiction(f"the answer names no new {operation.position} for the next page")
            return _Position(named, 0, recent)
        known = [key for key in keys[:end] if key is not None]
        last = reduce(lambda one, other: other if self._beyond(other, one) else one, known) if known else None
        if last is None or not _is_position(operation, last):
            raise self._contradiction(
                f"no item of the page has a usable {operation.key} to ask for the next page by"
            )
        if position.at is not None and not self._beyond(last, position.at):
            raise self._contradiction(
                f"the next page would not lie beyond {operation.position}={position.at}"
            )
        return _Position(last, 0, recent)

    def _beyond(self, key: Any, other: Any) -> bool:
        try:
            return bool(key < other if self._operation.cursor_from == "smallest" else key > other)
        except TypeError:
            return False

    def _watch(self, answer: Any) -> None:
        """Report a shrinking list: by page number, what moves up to a page that was read is never seen."""
        operation, before = self._operation, self._count
        self._count = self._number(answer)
        shrank = before is not None and self._count is not None and self._count < before
        if shrank and operation.style == "page" and not self._warned:
            self._warned = True
            _log.warning(
                "%s %s: the list shrank while it was read; items may have been skipped",
                operation.vendor,
                operation.id,
                extra={"event": "list.shrank", "vendor": operation.vendor, "operation": operation.id},
            )

    def _number(self, answer: Any) -> int | None:
        """How many items there are, or how many pages, whichever the vendor tells."""
        total = _integer(answer, self._operation.total)
        return _integer(answer, self._operation.page_count) if total is None else total

    def _contradiction(self, reason: str) -> PaginationError:
        return PaginationError(
            reason,
            vendor=self._operation.vendor,
            operation=self._operation.id,
            method=self._operation.method,
            url=self._pager._prepared.shown_url,
            outcome=Outcome.ACCEPTED,
        )


class _Items(AsyncIterator[T], Generic[T, E]):
    """The items of one walk. Tasks may share it: each item goes to one of them."""

    def __init__(self, pages: _Pages[T, E]) -> None:
        self._pages = pages
        self._ready: deque[T] = deque()

    async def __anext__(self) -> T:
        while not self._ready:
            self._ready.extend(await self._pages.__anext__())
        return self._ready.popleft()

    async def aclose(self) -> None:
        """End the walk. Further steps raise StopAsyncIteration."""
        self._ready.clear()
        await self._pages.aclose()


@frozen(eq=False, repr=False)
class _Asked:
    """A page that was asked for.

    Args:
        at: Its position.
        task: The request.
        guess: Whether the answer before it had not come by then.
    """

    at: int | str | None
    task: asyncio.Task[Any]
    guess: bool


async def _fetch(pager: Pager[Any, Any], query: Mapping[str, str | int]) -> Any:
    return await pager._caller.send(pager._operation, pager._prepared, query)


def _failed(task: asyncio.Task[Any]) -> bool:
    return task.cancelled() or task.exception() is not None


def _key(item: Any, name: str | tuple[str, ...]) -> Any:
    if isinstance(name, str):
        return getattr(item, name, None)
    found = tuple(getattr(item, one, None) for one in name)
    return None if None in found else found


def _read(answer: Any, path: Collection[str]) -> Any:
    return reduce(lambda value, name: getattr(value, name, None), path, answer) if path else None


def _integer(answer: Any, path: tuple[str, ...]) -> int | None:
    value = _read(answer, path)
    return value if type(value) is int else None


def _digest(text: str) -> str:
    return urlsafe_b64encode(sha256(text.encode()).digest()[:6]).decode()


def _seal(text: str) -> str:
    return _digest(text) + urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _unseal(cursor: object) -> str:
    if not isinstance(cursor, str):
        raise TypeError
    body = cursor[8:]
    text = urlsafe_b64decode(body + "=" * (-len(body) % 4)).decode()
    if _seal(text) != cursor:
        raise ValueError
    return text


def _is_position(operation: PagedOperation[Any, Any], at: object) -> bool:
    least = {"offset": 0, "page": 1, "cursor": -(2**63)}[operation.style]
    if type(at) is int:
        return least <= at < 2**63
    return operation.style == "cursor" and isinstance(at, str) and bool(at) and at.isprintable()


def _valid(
    operation: PagedOperation[Any, Any], size: object, at: object, skip: object, recent: object
) -> bool:
    """Whether a cursor's content is something that `_after` or the start of a walk could have written."""
    smallest, largest = operation.size_range
    return (
        (size is None or (operation.size is not None and type(size) is int and smallest <= size <= largest))
        and (_is_position(operation, at) or (at is None and operation.style == "cursor"))
        and type(skip) is int
        and skip >= 0
        and isinstance(recent, list)
        and len(recent) <= OVERLAP
        and all(isinstance(digest, str) for digest in recent)
    )
