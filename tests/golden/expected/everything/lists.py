# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    Rate,
    decode,
    encode,
)

from .models.book import Book
from .models.book_page import BookPage
from .models.note import Note
from .models.trail import Trail

_RATE: Final = Rate(1000, 1)
_PARAM_ABOUT: Final = Param(name="about", key="about", place=In.QUERY, encode=encode.text())

_BOOKS: Final[PagedOperation[Book, BookPage]] = PagedOperation(
    vendor="everything",
    id="list_books",
    method="GET",
    path="/books",
    decode=BookPage.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
    style="page",
    position="page",
    size="limit",
    size_range=(1, 100),
    items="resources",
    key="isbn",
    page_count=("page_count",),
)

_NOTES: Final[PagedOperation[Note, None]] = PagedOperation(
    vendor="everything",
    id="list_notes",
    method="GET",
    path="/notes",
    decode=lambda v: decode.array(v, Note.from_dict),
    safe_to_repeat=True,
    authenticated=False,
    rates=(_RATE,),
    style="cursor",
    position="before",
    key="id",
    cursor_from="smallest",
    turned=True,
)

_TRAIL: Final[PagedOperation[Note, Trail]] = PagedOperation(
    vendor="everything",
    id="walk_trail",
    method="GET",
    path="/trail",
    decode=Trail.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
    style="cursor",
    position="from",
    items="notes",
    key="id",
    cursor_from=("way", "next"),
)

_ENTRIES: Final[PagedOperation[Note, None]] = PagedOperation(
    vendor="everything",
    id="list_entries",
    method="GET",
    path="/entries",
    params=(_PARAM_ABOUT,),
    decode=lambda v: decode.array(v, Note.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
    style="cursor",
    position="before",
    key="id",
    cursor_from="smallest",
)

_ENTRIES_OLDEST_FIRST: Final[PagedOperation[Note, None]] = PagedOperation(
    vendor="everything",
    id="list_entries",
    method="GET",
    path="/entries",
    params=(_PARAM_ABOUT,),
    decode=lambda v: decode.array(v, Note.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
    style="cursor",
    position="after",
    key="id",
    cursor_from="largest",
    start=0,
)

_NAMES: Final[Operation[list[str]]] = Operation(
    vendor="everything",
    id="list_names",
    method="GET",
    path="/names",
    decode=lambda v: decode.array(v, decode.text),
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Lists:
    """One list for each style of pages."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def books(
        self,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Book, BookPage]:
        """Books.

        The page style, with a count of pages.

        Args:
            page_size: Items a page, 1 to 100. Default: the server's own.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#books
        """
        return self._caller.paginate(
            _BOOKS, {}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    def notes(
        self, *, cursor: str | None = None, prefetch: int = 0, max_items: int | None = None
    ) -> Pager[Note, None]:
        """Notes.

        The cursor style over a bare array, each page turned round.

        Args:
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#notes
        """
        return self._caller.paginate(
            _NOTES, {}, page_size=None, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    def trail(
        self, *, cursor: str | None = None, prefetch: int = 0, max_items: int | None = None
    ) -> Pager[Note, Trail]:
        """A trail of notes.

        The cursor style, where each answer says where the next page is.

        Args:
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#trail
        """
        return self._caller.paginate(
            _TRAIL, {}, page_size=None, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    def entries(
        self,
        *,
        about: str | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Note, None]:
        """Entries.

        Walked from either end. The walk from the beginning says where that is.

        Args:
            about: What they are about.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#entries
        """
        return self._caller.paginate(
            _ENTRIES, {"about": about}, page_size=None, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    def entries_oldest_first(
        self,
        *,
        about: str | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Note, None]:
        """Entries.

        Walked from either end. The walk from the beginning says where that is.

        Args:
            about: What they are about.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#entries
        """
        return self._caller.paginate(
            _ENTRIES_OLDEST_FIRST,
            {"about": about},
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def names(self) -> list[str]:
        """Names.

        A bare array that comes whole.

        Returns:
            All names.

        Raises:
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#names
        """
        return await self._caller.call(_NAMES, {})
