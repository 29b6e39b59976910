"""What a vendor documents, held against what its spec has: ``specs/coverage/<api>.yaml``.

The lists are facts about the vendors' documents, not about us. An operation in them that is neither in the spec nor
left out with a reason is one that nobody has thought of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .document import Document, Pointer, Problem, SpecError

__all__ = ["Coverage", "Documented", "request_key"]

_LINE = re.compile(r"(GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS) (/\S*)(?: (\S+))?")


def request_key(method: str, path: str) -> str:
    """An HTTP request, whatever its path parameters are called."""
    return f"{method.upper()} {re.sub(r'{[^}]*}', '{}', path)}"


@dataclass(frozen=True)
class Documented:
    """One operation as a vendor documents it, with the vendor's name for it if there is one."""

    method: str
    path: str
    name: str | None
    pointer: Pointer

    @property
    def key(self) -> str:
        return request_key(self.method, self.path)

    def __str__(self) -> str:
        return f"{self.method} {self.path}" + (f" ({self.name})" if self.name else "")


class Coverage:
    """What the documents of one vendor list, and what of it is left out.

    Args:
        specs: The directory of the specs.
        api: The API.

    Attributes:
        documents: Name, address and operations of each document.
        left_out: Why an operation is not in the spec, by its `request_key`.

    Raises:
        SpecError: The list is not YAML or not of the expected form.
    """

    def __init__(self, specs: Path, api: str) -> None:
        path = specs / "coverage" / f"{api}.yaml"
        self.documents: list[tuple[str, str, list[Documented]]] = []
        self.left_out: dict[str, str] = {}
        self._shown = f"{specs.name}/coverage/{path.name}"
        self._file = Document.read(path, self._shown) if path.is_file() else None
        self._excuses: list[tuple[Documented, str]] = []
        if self._file is None:
            return
        malformed: list[Problem] = []

        def operation(line: object, *pointer: str) -> Documented:
            found = _LINE.fullmatch(str(line))
            if found is None:
                text = f"{line!r}: expected METHOD /path, and the vendor's name for it if it has one"
                malformed.append(self._problem(pointer, text))
            method, path, name = found.groups() if found else ("", "", None)
            return Documented(method, path, name, pointer)

        try:
            for index, one in enumerate(self._file.data["documents"]):
                where = ("documents", str(index), "operations")
                listed = [operation(line, *where, str(at)) for at, line in enumerate(one["operations"])]
                self.documents.append((str(one["name"]), str(one["url"]), listed))
            for line, reason in self._file.data["left-out"].items():
                self._excuses.append((operation(line, "left-out", line), " ".join(str(reason or "").split())))
        except (KeyError, TypeError, AttributeError):
            text = "expected documents with name, url and operations, and left-out, even if it is {}"
            raise SpecError([self._problem((), text)]) from None
        if malformed:
            raise SpecError(malformed)
        self.left_out = {one.key: reason for one, reason in self._excuses}

    def problems(self, offered: Iterable[str]) -> Iterator[Problem]:
        """Whatever is not accounted for.

        Args:
            offered: The `request_key` of every operation of the spec.
        """
        if self._file is None:
            yield Problem(self._shown, 1, "missing; list here what the vendor documents")
        there = set(offered)
        listed: dict[str, Documented] = {}
        for _, _, operations in self.documents:
            for one in operations:
                if listed.setdefault(one.key, one) is not one:
                    yield self._problem(one.pointer, f"{one}: listed already, as {listed[one.key]}")
                elif one.key not in there and one.key not in self.left_out:
                    yield self._problem(
                        one.pointer, f"{one}: neither in the spec nor under left-out with a reason"
                    )
        for one, reason in self._excuses:
            if one.key not in listed:
                yield self._problem(one.pointer, f"{one}: left out, but no document lists it")
            elif one.key in there:
                yield self._problem(one.pointer, f"{one}: left out, but the spec has it")
            elif not reason:
                yield self._problem(one.pointer, f"{one}: say why it is left out")

    def _problem(self, pointer: Pointer, message: str) -> Problem:
        line = self._file.problem(pointer, message).line if self._file else 1
        return Problem(self._shown, line, message)
