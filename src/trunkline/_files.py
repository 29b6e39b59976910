"""Files that a call uploads."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterable
from typing import IO, Any, TypeAlias

from attrs import field, frozen

from ._errors import InvalidArgumentError

__all__ = ["File", "FileInput", "Part", "files", "load"]


@frozen
class File:
    """A file to upload, with the name and type to give it.

    Args:
        content: Its bytes, a binary file object, or the path to it.
        name: The name that the server sees.
        content_type: Its media type, such as ``"image/png"``; guessed from the name if None.
    """

    content: bytes | IO[bytes] | str | os.PathLike[str] = field(repr=False)
    name: str
    content_type: str | None = None


FileInput: TypeAlias = str | os.PathLike[str] | bytes | IO[bytes] | File
"""What stands for a file: its path, its bytes, a binary file object, or a `File`."""

Part: TypeAlias = tuple[str, bytes, str | None]
"""Name, content and media type."""


def files(value: Any, where: str) -> list[FileInput]:
    """Encode a file or a list of files: check what they are, without reading anything."""
    listed = isinstance(value, Iterable) and not _is_file(value)
    found: list[Any] = [*value] if listed else [value]
    for index, given in enumerate(found):
        place = f"{where}[{index}]" if listed else where
        content = given.content if isinstance(given, File) else given
        if not _is_file(content):
            expected = "a path, bytes, a binary file object or trunkline.File"
            raise InvalidArgumentError(f"{place}: expected {expected}, got {type(content).__name__}")
        if isinstance(given, File):
            _check_label(given.name, f"{place}.name")
            if given.content_type is not None:
                _check_label(given.content_type, f"{place}.content_type")
    return found


def _is_file(value: Any) -> bool:
    # A file object can be iterated as well, by lines.
    return isinstance(value, str | bytes | os.PathLike) or hasattr(value, "read")


def _check_label(value: Any, where: str) -> None:
    # It ends up in a header of the part.
    if not isinstance(value, str) or not value or not value.isprintable():
        raise InvalidArgumentError(f"{where}: expected a str of printable characters")


async def load(given: FileInput, where: str) -> Part:
    """Read a file whole, so that a second attempt sends the same bytes.

    Raises:
        InvalidArgumentError: It cannot be read, or is open in text mode.
    """
    content: Any = given.content if isinstance(given, File) else given
    name = given.name if isinstance(given, File) else _name(content)
    content_type = given.content_type if isinstance(given, File) else None
    if not isinstance(content, bytes):
        try:
            content = await asyncio.to_thread(_read, content)
        except (OSError, ValueError) as error:
            raise InvalidArgumentError(
                f"{where}: cannot be read ({type(error).__name__}: {error})"
            ) from error
    if not isinstance(content, bytes):
        found = type(content).__name__
        raise InvalidArgumentError(f"{where}: expected a file in binary mode, but reading gave {found}")
    return name, content, content_type


def _name(content: Any) -> str:
    path = content if isinstance(content, str | os.PathLike) else getattr(content, "name", None)
    if isinstance(path, os.PathLike):
        path = os.fspath(path)
    name = os.path.basename(path) if isinstance(path, str) else ""
    return name.encode(errors="replace").decode() or "file"  # a name on the disk need not be valid text


def _read(content: Any) -> Any:
    if isinstance(content, str | os.PathLike):
        with open(content, "rb") as file:
            return file.read()
    return content.read()
