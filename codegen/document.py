"""Reading a spec: YAML in, one bundled document of plain values and the places of all of them out."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from .grammar import misplaced

__all__ = ["LOADER", "Document", "Pointer", "Problem", "SpecError"]

# Much faster, but PyYAML has it only where it was built with libyaml.
LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
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


_LISTED = ("paths", "webhooks")
"""What a root lists by reference into its parts."""


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
    """One spec: its data as JSON has it, and the file and line of each value.

    Args:
        path: The file, or of a bundled spec its root.
        shown: The file's name in messages.
        data: The document; scalars are read by the YAML 1.2 core schema, all keys are strings.
        parts: The other files that it is made of.
    """

    path: Path
    shown: str
    data: dict[str, Any] = field(default_factory=dict)
    places: dict[Pointer, tuple[str, int]] = field(default_factory=dict)
    parts: list[Path] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def load(cls, path: Path) -> Document:
        """Read a spec, and bundle it with the files beside it in the directory of its name.

        Raises:
            SpecError: A file is not YAML or holds a value that YAML readers disagree about, something stands where it
                has no meaning, or the files do not fit together.
        """
        documents: list[Document] = []
        problems: list[Problem] = []
        for one in (path, *sorted(path.with_suffix("").glob("*.yaml"))):
            try:
                documents.append(document := cls.read(one, one.relative_to(path.parent.parent).as_posix()))
            except SpecError as error:
                problems += error.problems
            else:
                problems += (document.problem(*mistake) for mistake in misplaced(document.data))
        if problems:
            raise SpecError(problems)
        root, *parts = documents
        if parts:
            bundle(root, parts)
        return root

    @classmethod
    def read(cls, path: Path, shown: str) -> Document:
        """Read one file that holds an object.

        Args:
            path: The file.
            shown: Its name in messages.

        Raises:
            SpecError: It is not YAML, or holds a value that YAML readers disagree about.
        """
        document = cls(path, shown)
        try:
            root = yaml.compose(path.read_text(encoding="utf-8"), Loader=LOADER)
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

    @property
    def digest(self) -> str:
        """The SHA-256 of all files, root first."""
        content = b"".join(path.read_bytes() for path in (self.path, *self.parts))
        return hashlib.sha256(content).hexdigest()

    def problem(self, pointer: Iterable[str], message: str) -> Problem:
        """A `Problem` at a value, or at the nearest thing around it that has a line."""
        pointer = tuple(pointer)
        while pointer and pointer not in self.places:
            pointer = pointer[:-1]
        return Problem(*self.places.get(pointer, (self.shown, 1)), message)

    def error(self, pointer: Iterable[str], message: str) -> SpecError:
        """The error that is one `problem`."""
        return SpecError([self.problem(pointer, message)])

    def resolve(self, value: Any, pointer: Pointer = ()) -> tuple[Any, Pointer]:
        """Follow ``$ref`` to the value that it means.

        Raises:
            SpecError: It leads nowhere.
        """
        seen: list[str] = []
        while isinstance(value, dict) and "$ref" in value:
            reference = str(value["$ref"])
            target = tuple(map(unescape, reference.removeprefix("#/").split("/")))
            found: Any = self.data
            for part in target:
                found = found.get(part) if isinstance(found, dict) else None
            if not reference.startswith("#/") or found is None or reference in seen:
                raise self.error((*pointer, "$ref"), f"{reference} leads nowhere")
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
        self.places.setdefault(pointer, (self.shown, node.start_mark.line + 1))
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
                self.places[(*pointer, key)] = (self.shown, key_node.start_mark.line + 1)
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


def bundle(root: Document, parts: list[Document]) -> None:
    """Put what stands in the parts into the root, whose references into them become references within.

    The root names each path and says where it stands (``/x: {$ref: 'api/part.yaml#/paths/~1x'}``), as OpenAPI has it.
    Components need no such line; their names are unique over all files, so that a reference stays what it is when a
    schema moves.

    Raises:
        SpecError: A reference leads nowhere, a name is taken twice, or a path is in no list of the root.
    """
    files = {_key(document.path): document for document in (root, *parts)}
    owners: dict[Pointer, Document] = {}
    problems: list[Problem] = []
    for document in (root, *parts):
        for group in document.data.get("components", {}):
            for name in document.data["components"][group]:
                other = owners.setdefault((group, name), document)
                if other is not document:
                    text = f"{group}: {name!r} stands in {other.shown} already"
                    problems.append(document.problem(("components", group, name), text))
        problems += _localise(document, document.data, (), files)
    for part in parts:
        for key in part.data.keys() - {*_LISTED, "components"}:
            text = f"{key}: a part has paths, webhooks and components; the rest is in the root"
            problems.append(part.problem((key,), text))
    for kind in _LISTED:
        listed = root.data.get(kind, {})
        for part in parts:
            for name, item in part.data.get(kind, {}).items():
                reference = f"{part.path.parent.name}/{part.path.name}#/{kind}/{escape(name)}"
                if listed.get(name, {}).get("$ref") != reference:
                    line = f"{name}: {{$ref: '{reference}'}}"
                    problems.append(part.problem((kind, name), f"write under {kind} of {root.shown}: {line}"))
                    continue
                listed[name] = item
                del root.places[kind, name]
        for name, item in listed.items():
            if "$ref" in item:
                problems.append(root.problem((kind, name), f"{item['$ref']} leads nowhere"))
    if problems:
        raise SpecError(problems)
    components = root.data.setdefault("components", {})
    for part in parts:
        for group, found in part.data.get("components", {}).items():
            components.setdefault(group, {}).update(found)
        for inside, place in part.places.items():
            root.places.setdefault(inside, place)
    root.parts = [part.path for part in parts]


def _localise(
    document: Document, value: Any, pointer: Pointer, files: dict[str, Document]
) -> Iterator[Problem]:
    """Turn references to other files into references within the bundle, if they lead somewhere."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _localise(document, item, (*pointer, str(index)), files)
    if not isinstance(value, dict):
        return
    for key in ("x-answer", "x-default"):
        if isinstance(value.get(key), str):
            value[key] = re.sub(r"^[^#]+(?=#/components/)", "", value[key])
    if pointer[-2:] == ("discriminator", "mapping"):
        value.update({tag: re.sub(r"^[^#]+(?=#/components/)", "", str(name)) for tag, name in value.items()})
    reference = value.get("$ref")
    if isinstance(reference, str) and pointer[-1:] != ("properties",):
        file, _, fragment = reference.partition("#")
        target = files.get(_key(document.path.parent / file)) if file else document
        found: Any = target.data if target else None
        for step in fragment.removeprefix("/").split("/"):
            found = found.get(unescape(step)) if isinstance(found, dict) else None
        if found is None:
            yield document.problem((*pointer, "$ref"), f"{reference} leads nowhere")
        elif pointer[:1] not in [(one,) for one in _LISTED] or len(pointer) > 2:
            value["$ref"] = f"#{fragment}"
    for key, inner in value.items():
        yield from _localise(document, inner, (*pointer, key), files)


def _key(path: Path) -> str:
    return os.path.normpath(path)


def escape(step: str) -> str:
    """A step of a JSON pointer, written."""
    return step.replace("~", "~0").replace("/", "~1")


def unescape(step: str) -> str:
    """A step of a JSON pointer, read."""
    return step.replace("~1", "/").replace("~0", "~")


def _plain(node: Any) -> bool:
    """Whether a scalar stands without quotes; what stands in quotes or a block is text, whatever it looks like."""
    return node.style not in ("'", '"', "|", ">")
