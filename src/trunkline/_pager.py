"""Lists that the vendors hand out page by page, as one walk.

One machine walks all three styles. A position says where to read next; from it and the answer follows the next one, and
little else is carried from page to page but a bounded window of known items. A cursor is a position, written down. The
styles differ only in what they ask for (`_query`), how they see the end (`_more`) and where they go on (`_after`).
"""

from __future__ import annotations

import asyncio
import json
import logging
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Generator, Iterable, Mapping, Sequence
from functools import reduce
from hashlib import sha256
from itertools import pairwise
from typing import Any, Final, Generic, Protocol, TypeVar, cast, overload

from attrs import field, frozen

from . import _encode
from ._errors import APIError, InvalidArgumentError, Outcome, PaginationError
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


@frozen
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
    ) -> None:
        self._caller = caller
        self._operation = operation
        self._prepared = prepared
        self._max_items: int | None = _count(max_items, "max_items")
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
        return self.pages().__anext__().__await__()

    def __aiter__(self) -> _Items[T, E]:
        return _Items(self.pages())

    def pages(self) -> _Pages[T, E]:
        """Iterate over the pages. The last one is cut where ``max_items`` is reached."""
        return _Pages(self, self._max_items)

    async def collect(self, max_items: int | None = None) -> list[T]:
        """Return the items as a list.

        Args:
            max_items: How many at most; None for as many as the pager allows.

        Raises:
            InvalidArgumentError: Fewer than one item is asked for.
            APIError: A page failed. What was read before is lost; to keep it, iterate.
        """
        limits = [limit for limit in (self._max_items, _count(max_items, "max_items")) if limit is not None]
        return [item async for page in _Pages(self, min(limits, default=None)) for item in page]

    def __repr__(self) -> str:
        name = f"{self._operation.vendor} {self._operation.id}"
        return f"<Pager of {name}, page_size={self._size}, max_items={self._max_items}>"


class _Pages(AsyncIterator[Page[T, E]]):
    """One walk. Tasks may share it: each page goes to one of them."""

    def __init__(self, pager: Pager[T, E], max_items: int | None) -> None:
        self._pager = pager
        self._operation = pager._operation
        self._left = max_items
        self._position = pager._start
        self._lock = asyncio.Lock()
        self._handed_out = False
        self._done = False
        self._window = deque(pager._start.recent)
        self._known = set(self._window)
        self._barren = 0  # known items since the last new one
        self._largest = 0  # items on the largest page
        self._count: int | None = None
        self._warned = False
        self._fetching: asyncio.Task[Page[T, E]] | None = None

    async def __anext__(self) -> Page[T, E]:
        async with self._lock:
            while not self._done:
                # In a task of its own, so that `aclose` can stop it without cancelling whoever waits for it.
                self._fetching = asyncio.create_task(self._fetch())
                try:
                    page = await self._fetching
                except asyncio.CancelledError:
                    if _cancelling():
                        raise
                    break
                finally:
                    self._fetching = None
                if page or not (page.has_next or self._handed_out):
                    self._handed_out = True
                    return page
            raise StopAsyncIteration

    async def aclose(self) -> None:
        """End the walk, and stop the page that is under way. Further steps raise StopAsyncIteration."""
        self._done = True
        if self._fetching is not None:
            self._fetching.cancel()
            await asyncio.wait((self._fetching,))

    async def _fetch(self) -> Page[T, E]:
        try:
            answer = await self._pager._caller.send(self._operation, self._pager._prepared, self._query())
            return self._take(answer)
        except APIError as error:
            error.cursor = self._pager._cursor(self._position)
            raise

    def _take(self, answer: Any) -> Page[T, E]:
        """Turn an answer into a page and move on. Changes nothing if it raises."""
        operation, position = self._operation, self._position
        items = list((answer if operation.items is None else getattr(answer, operation.items, None)) or ())
        if operation.turned:
            items.reverse()
        keys = [getattr(item, operation.key, None) for item in items]
        digests = [None if key is None else _digest(repr(key)) for key in keys]

        start = 0
        if position is self._pager._start:
            # Only the last few items before a cursor are known. What stands before one of them is older still.
            start = next(
                (index for index, digest in enumerate(digests) if digest in self._known), position.skip
            )
        fresh: list[int] = []
        new: dict[str, None] = {}
        for index, digest in enumerate(digests[start:], start):
            if digest is None:
                fresh.append(index)
            elif digest not in self._known and digest not in new:
                fresh.append(index)
                new[digest] = None
        taken = fresh[: self._left]

        largest = max(self._largest, len(items))
        barren = 0 if fresh else self._barren + len(digests[start:])
        after = None
        if len(taken) < len(fresh):
            after = self._after(keys, digests, taken[-1] + 1, progress=True)
        elif items and self._more(answer, len(items), largest):
            # Pages overlap by half at most, so all known items together cannot be met more often than this.
            if barren > max(PATIENCE * largest, 2 * len(self._known)):
                raise self._contradiction(
                    f"page after page is known; does the server ignore {operation.position}?"
                )
            after = self._after(keys, digests, len(items), progress=bool(fresh))

        self._watch(answer)
        self._largest, self._barren = largest, barren
        self._known.update(new)
        self._window.extend(new)
        while len(self._window) > max(WINDOW, 4 * largest):
            self._known.discard(self._window.popleft())
        if self._left is not None:
            self._left -= len(taken)
        if after is None or self._left == 0:
            self._done = True
        else:
            self._position = after
        return Page(
            tuple(items[index] for index in taken),
            cast(E, None if operation.items is None else answer),
            next_cursor=None if after is None else self._pager._cursor(after),
            total=_integer(answer, operation.total),
        )

    def _query(self) -> dict[str, str | int]:
        operation, size = self._operation, self._pager._size
        at = self._offset() if operation.style == "offset" else self._position.at
        query = {} if at is None else {operation.position: at}
        if operation.size is not None and size is not None:
            query[operation.size] = size
        return query

    def _offset(self) -> int:
        size, overlap = self._pager._size, len(self._position.recent)
        return max(0, cast(int, self._position.at) - (overlap if size is None else min(overlap, size // 2)))

    def _more(self, answer: Any, received: int, largest: int) -> bool:
        operation = self._operation
        has_next = _read(answer, operation.has_next)
        if isinstance(has_next, bool):
            return has_next
        if operation.style == "cursor":  # the counts say nothing of where we stand
            return True
        if operation.style == "offset":
            before = self._offset()
        else:
            page, pages = cast(int, self._position.at), _integer(answer, operation.page_count)
            if pages is not None:
                return page < pages
            before = (page - 1) * largest  # never too many, so that the end is never seen too early
        total = _integer(answer, operation.total)
        return total is None or before + received < total

    def _after(self, keys: list[Any], digests: list[str | None], end: int, *, progress: bool) -> _Position:
        """The position after the first ``end`` items of a page."""
        operation, position = self._operation, self._position
        # By offset these are read again. Half a page at most: each request must get further, even on a clamped size.
        reach = min(OVERLAP, len(keys) // 2 if operation.style == "offset" else end)
        near = digests[max(0, end - reach) : end]
        while None in near:
            near = near[near.index(None) + 1 :]
        recent = tuple(digest for digest in near if digest is not None)
        cut = end < len(keys)
        if operation.style == "offset":
            at = self._offset() + end
            return _Position(at, 0, recent if progress or at > cast(int, position.at) else ())
        if operation.style == "page":
            page = cast(int, position.at)
            return _Position(page, end, recent) if cut else _Position(page + 1, 0, recent)
        if cut and not all(self._beyond(after, before) for before, after in pairwise(keys)):
            return _Position(position.at, end, recent)  # out of order, so no key divides it: read it again
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
        total = _integer(answer, operation.total)
        self._count = _integer(answer, operation.page_count) if total is None else total
        shrank = before is not None and self._count is not None and self._count < before
        if shrank and operation.style == "page" and not self._warned:
            self._warned = True
            _log.warning(
                "%s %s: the list shrank while it was read; items may have been skipped",
                operation.vendor,
                operation.id,
            )

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


def _cancelling() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _read(answer: Any, path: tuple[str, ...]) -> Any:
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
