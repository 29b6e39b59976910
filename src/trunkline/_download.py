"""Answers that are files."""

from __future__ import annotations

import asyncio
import functools
import os
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator
from contextlib import suppress
from io import BufferedWriter
from typing import Any, Protocol

from attrs import field, frozen

from ._errors import DecodeError, InvalidArgumentError, Outcome
from ._transport import TransportFailure, failure_of

__all__ = ["Content", "Download", "Sink"]

Sink = Callable[[AsyncIterator[bytes]], Awaitable[None]]
"""Takes a body piece by piece; is called anew for each attempt."""


@frozen
class Content:
    """A file that the server sent.

    Args:
        content: Its bytes; none if they were saved to a file.
        content_type: Its media type, parameters included, or an empty string.
        name: The name that the server gives it, without any directory, or None.
    """

    content: bytes = field(repr=False)
    content_type: str
    name: str | None = None

    @classmethod
    def of(cls, content: bytes, content_type: str, disposition: str) -> Content:
        """Make one from the headers of an answer."""
        from email.message import Message  # here, because it takes long to import

        header = Message()
        header["content-disposition"] = disposition
        name = header.get_filename() or ""
        return cls(content, content_type, os.path.basename(name.replace("\\", "/")) or None)


_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def _create(path: str | os.PathLike[str]) -> tuple[BufferedWriter, str, str]:
    """Make the file to write to, beside the one that it will become. Returns it, its path and that of the other."""
    # On the spot and not in a thread: a thread goes on when its call is cancelled, and leaves the file behind.
    try:
        target = os.path.abspath(path)
        if os.path.isdir(target):
            raise IsADirectoryError("it is a directory")
        folder, name = os.path.split(target)
        partial = os.path.join(folder, f".{name}.{os.urandom(4).hex()}.part")
        return os.fdopen(os.open(partial, _NEW, 0o666), "wb"), partial, target
    except (OSError, ValueError, TypeError) as error:
        raise _unwritable(error) from error


def _unwritable(error: Exception) -> InvalidArgumentError:
    return InvalidArgumentError(f"path: cannot be written ({type(error).__name__}: {error})")


class Fetch(Protocol):
    """Does the call, with a sink for the body or without one."""

    def __call__(self, sink: Sink | None = None) -> Awaitable[Content]: ...


class Download:
    """A file to fetch. Nothing happens before it is awaited, saved or iterated, and each time is a new call.

    - ``await download``: all of it as `Content`, which may be as large as ``max_response_bytes``.
    - ``await download.save(path)``: to the disk, however large.
    - ``async for chunk in download``: its bytes, piece by piece, however large. No more than one piece is held, and the
      next is read when you ask for it. What fails after the first piece is not tried again, because you have that
      piece already: it raises the `APIError` that the call would have raised. Leave the loop early and the connection
      is closed; ``contextlib.aclosing(aiter(download))`` sees to it at a certain moment.

    The deadline of the call (`RetryPolicy`) holds for the whole transfer, what you do with each piece included.

    .. versionadded:: 0.1
    """

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, None, Content]:
        return self._fetch().__await__()

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        pieces: asyncio.Queue[bytes | None] = asyncio.Queue()  # at most one, and None for the end
        taken = asyncio.Event()

        async def sink(chunks: AsyncIterator[bytes]) -> None:
            begun = False
            try:
                async for chunk in chunks:
                    if chunk:
                        begun = True
                        taken.clear()
                        pieces.put_nowait(chunk)
                        await taken.wait()
            except Exception as error:
                if not begun:
                    raise
                failure = failure_of(error, Outcome.ACCEPTED)
                failure.reason += "; a part of the file has been handed out, so it is not asked for again"
                failure.transient = False
                raise failure from error

        call = asyncio.ensure_future(self._fetch(sink))
        call.add_done_callback(lambda _: pieces.put_nowait(None))
        try:
            while (chunk := await pieces.get()) is not None:
                yield chunk
                taken.set()
            await call
        finally:
            call.cancel()
            await asyncio.wait((call,))

    async def save(self, path: str | os.PathLike[str]) -> Content:
        """Write it to a file, piece by piece.

        A file of that name is replaced when all of the new one is there, and not touched if anything fails.

        Args:
            path: Where to.

        Returns:
            Name and media type; the bytes are in the file alone.

        Raises:
            InvalidArgumentError: There is no such directory, or it cannot be written to; almost always known, and told,
                before anything is sent.
            APIError: As for any call.
        """
        file, partial, target = _create(path)

        async def sink(chunks: AsyncIterator[bytes]) -> None:
            file.seek(0)  # a second attempt starts with an empty file
            file.truncate()
            async for chunk in chunks:
                await write(chunk)
            await write(b"", last=True)

        async def write(chunk: bytes, last: bool = False) -> None:
            try:
                await asyncio.to_thread(file.flush if last else functools.partial(file.write, chunk))
            except OSError as error:
                reason = f"the file cannot be written ({type(error).__name__}: {error})"
                raise TransportFailure(reason, DecodeError, transient=False) from error

        try:
            content = await self._fetch(sink)
            try:
                file.close()
                os.replace(partial, target)
            except OSError as error:
                raise _unwritable(error) from error
        finally:
            with suppress(OSError):  # what could not be written cannot be closed well either
                file.close()
            with suppress(FileNotFoundError):
                os.unlink(partial)
        return content

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"
