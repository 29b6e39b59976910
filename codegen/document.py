"""Reading a spec: YAML in, plain values and their line numbers out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

__all__ = ["Document", "Pointer", "Problem", "SpecError"]

Pointer = tuple[str, ...]
"""Keys and indices that lead from the root of a document to a value."""

_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)\Z")
_FLOAT = re.compile(r"[-+]?(([0-9]+\.[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+)\Z")
_CONSTANTS: dict[str, object] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
# What a YAML 1.1 reader would not read as the text that it looks like.
_AMBIGUOUS = re.compile(
    r"(?i:y|n|yes|no|on|off)\Z|<<\Z|=\Z|[-+]?0[0-9xob][0-9a-f_]*\Z|[-+]?[0-9][0-9_]*_[0-9_]*\Z|[0-9]+(:[0-9]{1,2})+\Z"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(([Tt]|[ \t]+)[0-9]{1,2}:.*)?\Z"
)


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in a spec: where it is, what it is and how to mend it."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class SpecError(Exception):
    """A spec cannot be used. Holds every `Problem` that was found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


@dataclass
class Document:
    """One spec: its data as JSON has it, and the line of each value.

    Args:
        path: The file.
        shown: The file's name in messages.
        data: The document; scalars are read by the YAML 1.2 core schema, all keys are strings.
    """

    path: Path
    shown: str
    data: dict[str, Any] = field(default_factory=dict)
    lines: dict[Pointer, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def load(cls, path: Path) -> Document:
        """Read a spec.

        Raises:
            SpecError: It is not YAML, or holds a value that YAML readers disagree about.
        """
        document = cls(path, f"{path.parent.name}/{path.name}")
        try:
            root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise SpecError([Problem(document.shown, line, f"not YAML: {error.problem}")]) from None
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise SpecError(
                [Problem(document.shown, 1, f"not YAML: {' '.join(str(error).split())}")]
            ) from None
        if not isinstance(root, yaml.MappingNode):
            raise SpecError([Problem(document.shown, 1, "expected an OpenAPI document, an object")])
        document.data = document._value(root, ())
        if document.problems:
            raise SpecError(document.problems)
        return document

    def problem(self, pointer: Iterable[str], message: str) -> Problem:
        """A `Problem` at a value, or at the nearest thing around it that has a line."""
        pointer = tuple(pointer)
        while pointer and pointer not in self.lines:
            pointer = pointer[:-1]
        return Problem(self.shown, self.lines.get(pointer, 1), message)

    def resolve(self, value: Any, pointer: Pointer = ()) -> tuple[Any, Pointer]:
        """Follow ``$ref`` to the value that it means.

        Raises:
            SpecError: It leads nowhere.
        """
        seen: list[str] = []
        while isinstance(value, dict) and "$ref" in value:
            reference = str(value["$ref"])
            target = tuple(
                part.replace("~1", "/").replace("~0", "~") for part in reference.removeprefix("#/").split("/")
            )
            found: Any = self.data
            for part in target:
                found = found.get(part) if isinstance(found, dict) else None
            if not reference.startswith("#/") or found is None or reference in seen:
                raise SpecError([self.problem((*pointer, "$ref"), f"{reference} leads nowhere")])
            seen.append(reference)
            value, pointer = found, target
        return value, pointer

    def operations(self) -> Iterator[tuple[str, str, dict[str, Any], Pointer]]:
        """Every operation as (path, method, operation, pointer), in the order of the file."""
        for path, item in self.data.get("paths", {}).items():
            for method in ("get", "put", "post", "delete", "patch", "head", "options", "trace"):
                if method in item:
                    yield path, method, item[method], ("paths", path, method)

    def _value(self, node: yaml.Node, pointer: Pointer) -> Any:
        self.lines.setdefault(pointer, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode):
            out: dict[str, Any] = {}
            for key_node, value_node in node.value:
                key = str(key_node.value)
                self._check_plain(key_node)
                if key in out:
                    self.problems.append(
                        Problem(
                            self.shown,
                            key_node.start_mark.line + 1,
                            f"{key!r} stands here for the second time",
                        )
                    )
                self.lines[(*pointer, key)] = key_node.start_mark.line + 1
                out[key] = self._value(value_node, (*pointer, key))
            return out
        if isinstance(node, yaml.SequenceNode):
            return [self._value(item, (*pointer, str(index))) for index, item in enumerate(node.value)]
        return self._scalar(node)

    def _scalar(self, node: yaml.Node) -> object:
        text = str(node.value)
        if not _plain(node):
            return text
        if text in _CONSTANTS:
            return _CONSTANTS[text]
        if _INTEGER.match(text):
            return int(text)
        if _FLOAT.match(text):
            return float(text)
        self._check_plain(node)
        return text

    def _check_plain(self, node: yaml.Node) -> None:
        if _plain(node) and _AMBIGUOUS.match(str(node.value)):
            self.problems.append(
                Problem(
                    self.shown,
                    node.start_mark.line + 1,
                    f"write {node.value!r} in quotes: YAML 1.1 readers take it for something else than text",
                )
            )


def _plain(node: Any) -> bool:
    """Whether a scalar stands without quotes; what stands in quotes or a block is text, whatever it looks like."""
    return node.style not in ("'", '"', "|", ">")
