"""``make drift API=<api> UPSTREAM=<file or URL>``: where our spec and a document of the vendor say different things.

What a maintainer should do about it decides the order: first what may make calls fail, then what may be misread, then
what the vendor has and we have not, last what only we have. What `x-deviates` explains is counted and left out.

Not compared: bounds, formats, the bodies of errors, and which of several forms of a body holds a field. Fields of
answers may be less certain here than there: that is how our specs are written.

Exit status: 0 without a difference that nothing explains, 1 with one, 2 if the document cannot be compared.
"""

from __future__ import annotations

import argparse
import re
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Any

from attrs import define, evolve, field

from ..__main__ import ROOT
from .changes import REQUEST, RESPONSE, Place, Touched, methods_of
from .openapi import Answer, Api, DocumentError, Node, Operation, Parameter, Shape, read
from .table import end_with_the_reader, table, write_report

__all__ = ["main"]

BUNDLES = "generated/trunkline_api"
SHOWN = 10
"""Rows of a group that are printed; the JSON has them all."""
LARGEST = 32 << 20


class Todo(Enum):
    """What to do about a difference, most urgent first."""

    CALLS = "Calls may fail: the vendor's document would refuse them"
    ANSWERS = "Answers may be misread"
    GONE = "Operations that the vendor's document does not have: gone?"
    OPERATIONS = "Operations to add"
    ARGUMENTS = "Arguments and values to add"
    FIELDS = "Fields, values and statuses of answers to add"
    OURS = "Ours alone: still right? Then say why in x-deviates"


@define
class Difference:
    """One difference.

    Args:
        todo: What to do about it.
        kind: ``missing`` here, ``extra`` here, or ``different``.
        what: operation, parameter, field, type, enum, required, status, place or body.
        where: Our component's property, or the operation and its part.
        name: What it is about, by its last name.
        theirs: What the vendor says.
        ours: What we say.
        direction: ``request``, ``response`` or empty.
        touched: The operations where it shows, with the words that explain it or None.
    """

    todo: Todo
    kind: str
    what: str
    where: str
    name: str
    theirs: str
    ours: str
    direction: str = ""
    shared: bool = False
    touched: dict[Touched, str | None] = field(factory=dict)

    @property
    def explained(self) -> str | None:
        """The words that explain it: of something shared, those of any operation."""
        found = [one for one in self.touched.values() if one]
        return found[0] if found and (self.shared or len(found) == len(self.touched)) else None

    @property
    def left(self) -> list[Touched]:
        """The operations where nothing explains it."""
        return sorted(one for one, words in self.touched.items() if self.shared or not words)


def drift(ours: Api, theirs: Api) -> list[Difference]:
    """Every difference between our spec and a vendor's document, explained or not, in the order to look at them."""
    comparison = _Comparison(ours, theirs)
    comparison.run()
    order = [*Todo]
    return sorted(
        comparison.found.values(),
        key=lambda one: (order.index(one.todo), -len(one.left), one.where, one.what, one.theirs),
    )


class _Comparison:
    def __init__(self, ours: Api, theirs: Api) -> None:
        self.ours, self.theirs = ours, theirs
        self.found: dict[tuple[str, ...], Difference] = {}
        self.visited: set[tuple[str, str, str]] = set()
        self.operation: Operation | None = None
        schemes = [*_schemes(ours), *_schemes(theirs)]
        # These travel in headers that documents need not, and often do, list as parameters.
        self.credentials = {
            *("accept", "authorization", "content-type"),
            *(str(one.get("name")).lower() for one in schemes if one.get("in") == "header"),
        }

    def tell(
        self,
        todo: Todo,
        kind: str,
        what: str,
        where: Place | str,
        theirs: str,
        ours: str,
        direction: str = "",
        name: str = "",
    ) -> None:
        operation = self.operation
        shared = isinstance(where, Place) and (operation is None or where.root != operation.id)
        name = name or re.split(r"[.\s]", str(where).replace("[]", ""))[-1]
        key = (direction, str(where), kind, what, theirs)
        found = self.found.setdefault(
            key, Difference(todo, kind, what, str(where), name, theirs, ours, direction, shared)
        )
        touched = (
            Touched(operation.id, tuple(methods_of(self.ours, operation))) if operation else Touched("", ())
        )
        found.touched[touched] = self._explanation(found)

    # ----------------------------------------------------------------------------------------------------------
    # what x-deviates explains

    def _explanation(self, found: Difference) -> str | None:
        entries = [*(self.ours.document.get("x-deviates") or ())]
        if self.operation is not None:
            entries = [*(self.operation.node.get("x-deviates") or ()), *entries]
        for entry in entries:
            # The reason often has the number that the other side says.
            numbers = re.findall(r"\b\d{3}\b", str(entry.get("why", "")))
            if _explains(str(entry.get("what", "")), found) or (
                found.what == "status" and found.name in numbers
            ):
                return str(entry["what"])
        return None

    # ----------------------------------------------------------------------------------------------------------
    # operations

    def run(self) -> None:
        mine = {_key(one, self.ours.prefix()): one for one in self.ours.operations}
        readings = [
            _matched({_key(one, prefix): one for one in reversed(self.theirs.operations)}, mine)
            for prefix in (self.theirs.prefix(), "")
        ]
        # Some documents repeat in their paths what their server says already.
        vendors = max(readings, key=lambda one: len(one.keys() & mine.keys()))
        for key, one in mine.items():
            self.operation, self.visited = one, set()
            other = vendors.get(key)
            if other is None:
                here = f"{one.method} {one.path}"
                self.tell(Todo.GONE, "extra", "operation", one.id, "-", here)
            else:
                self._operation(one, other)
        self.operation = None
        for key, one in vendors.items():
            if key not in mine:
                self.tell(
                    Todo.OPERATIONS, "missing", "operation", f"{key[0]} {one.path}", one.id, "-", name=one.id
                )

    def _operation(self, one: Operation, other: Operation) -> None:
        at = Place(one.id)
        if bool(other.node.get("deprecated")) and not one.node.get("deprecated"):
            self.tell(
                Todo.CALLS, "different", "operation", at.to(" deprecated"), "deprecated", "not deprecated"
            )
        self._arguments(one, other, at)
        self._answers(one, other, at)

    def _arguments(self, one: Operation, other: Operation, at: Place) -> None:
        mine, vendors = self._listed(one), self._listed(other)
        body, vendors_body = self._body(self.ours, one), self._body(self.theirs, other)
        anywhere = {name for _, name in mine} | ({*body.properties} if body else set())
        vendors_anywhere = {name for _, name in vendors} | (
            {*vendors_body.properties} if vendors_body else set()
        )
        for key, parameter in vendors.items():
            place, name = key
            where = at.to(f" {place}.{name}")
            known = mine.get(key)
            if known is not None:
                self._parameter(known, parameter, where)
            elif name in anywhere:
                if not (vendors_body and name in vendors_body.properties):
                    here = next((p for p, n in mine if n == name), "body")
                    self.tell(Todo.CALLS, "different", "place", where, f"in {place}", f"in {here}", REQUEST)
            else:
                todo = Todo.CALLS if parameter.required else Todo.ARGUMENTS
                must = ", must be given" if parameter.required else ""
                kinds = _types(self.theirs.shape(parameter.schema))
                self.tell(todo, "missing", "parameter", where, f"{kinds}{must}", "-", REQUEST)
        for (place, name), parameter in mine.items():
            if (place, name) not in vendors and name not in vendors_anywhere:
                kinds = _types(self.ours.shape(parameter.schema))
                self.tell(Todo.OURS, "extra", "parameter", at.to(f" {place}.{name}"), "-", kinds, REQUEST)
        self._paths(one, other, at)
        self._bodies(
            one, other, body, vendors_body, {name for _, name in mine}, {name for _, name in vendors}, at
        )

    def _listed(self, one: Operation) -> dict[tuple[str, str], Parameter]:
        return {
            (each.place, each.name.removesuffix("[]")): each
            for each in one.parameters
            if each.place in ("query", "header")
            and not (each.place == "header" and each.name.lower() in self.credentials)
        }

    def _paths(self, one: Operation, other: Operation, at: Place) -> None:
        """Path parameters go by their place: each document calls them as it likes."""
        mine, vendors = (
            [
                next(
                    (each for each in operation.parameters if (each.place, each.name) == ("path", name)), None
                )
                for name in re.findall(r"\{(.+?)\}", operation.path)
            ]
            for operation in (one, other)
        )
        for known, parameter in zip(mine[::-1], vendors[::-1], strict=False):
            if known is not None and parameter is not None:
                where = at.to(f" path.{known.name}")
                self._kinds(
                    self.ours.shape(known.schema), self.theirs.shape(parameter.schema), REQUEST, where
                )

    def _parameter(self, known: Parameter, parameter: Parameter, where: Place) -> None:
        self._required(known.required, parameter.required, where)
        mine, vendors = self.ours.shape(known.schema), self.theirs.shape(parameter.schema)
        if (
            "x-comma-separated" in mine.own
            and "array" in vendors.types
            and parameter.node.get("explode") is False
        ):
            return  # the same text on the wire
        self._schema(known.schema, parameter.schema, mine, vendors, REQUEST, where)

    def _required(self, ours: bool, theirs: bool, where: Place) -> None:
        if theirs and not ours:
            self.tell(Todo.CALLS, "different", "required", where, "must be given", "may be left out", REQUEST)
        elif ours and not theirs:
            self.tell(Todo.OURS, "different", "required", where, "may be left out", "must be given", REQUEST)

    def _body(self, api: Api, one: Operation) -> Shape | None:
        """Everything that a body can hold, whichever form it travels in."""
        shapes = [self._merged(api, schema) for schema in one.bodies.values()]
        if not shapes:
            return None
        first = shapes[0]
        for other in shapes[1:]:
            first = evolve(
                first,
                properties={**other.properties, **first.properties},
                required=first.required & other.required,
            )
        return first

    def _bodies(
        self,
        one: Operation,
        other: Operation,
        mine: Shape | None,
        vendors: Shape | None,
        listed: set[str],
        vendors_listed: set[str],
        at: Place,
    ) -> None:
        where = at.to(" body")
        if mine is None or vendors is None:
            if vendors is not None:
                fields = ", ".join(vendors.properties) or _types(vendors)
                if not {*vendors.properties} or {*vendors.properties} - listed:
                    todo = Todo.CALLS if other.body_required or vendors.required else Todo.ARGUMENTS
                    self.tell(todo, "missing", "body", where, fields, "-", REQUEST)
            elif mine is not None and (not mine.properties or {*mine.properties} - vendors_listed):
                fields = ", ".join(mine.properties) or _types(mine)
                self.tell(Todo.OURS, "extra", "body", where, "-", fields, REQUEST)
            return
        self._required(one.body_required, other.body_required, where)
        for form in sorted(_forms(other) - _forms(one)):
            self.tell(Todo.ARGUMENTS, "missing", "body", where, form, ", ".join(sorted(_forms(one))), REQUEST)
        for form in sorted(_forms(one) - _forms(other)):
            self.tell(Todo.OURS, "extra", "body", where, ", ".join(sorted(_forms(other))), form, REQUEST)
        self._inside(mine, vendors, REQUEST, Place(mine.name) if mine.name else where, vendors_listed)

    # ----------------------------------------------------------------------------------------------------------
    # answers

    def _answers(self, one: Operation, other: Operation, at: Place) -> None:
        for status, answer in other.answers.items():
            if status == "default" or _covers(one, status):
                continue
            todo = Todo.ANSWERS if answer.success else Todo.FIELDS
            self.tell(todo, "missing", "status", at.to(f" answer {status}"), status, "-", RESPONSE, status)
        for status in one.answers:
            if not _covers(other, status) and not (status.endswith("XX") and _class_there(other, status)):
                # The same thing of many operations is one line.
                self.tell(Todo.OURS, "extra", "status", f"answer {status}", "-", status, RESPONSE, status)
        mine, vendors = _successes(one), _successes(other)
        pairs = [(mine[status], vendors[status]) for status in mine if status in vendors]
        for known, answer in pairs or [*zip(mine.values(), vendors.values(), strict=False)][:1]:
            self._answer(known, answer, _envelopes(one), at.to(" answer"))

    def _answer(self, known: Answer, answer: Answer, envelopes: Sequence[str], where: Place) -> None:
        (media, mine), (vendors_media, vendors) = (
            next(iter(each.media.items()), ("", None)) for each in (known, answer)
        )
        if mine is None or vendors is None:
            if vendors is not None:
                self.tell(Todo.FIELDS, "missing", "body", where, vendors_media, "nothing", RESPONSE)
            elif mine is not None:
                self.tell(Todo.OURS, "extra", "body", where, "nothing", media, RESPONSE)
        elif ("json" in media) != ("json" in vendors_media) and "*" not in vendors_media:
            self.tell(Todo.ANSWERS, "different", "body", where, vendors_media, media, RESPONSE)
        else:
            for path in envelopes:
                inside = self._bare(mine, vendors, path)
                if inside is not None:
                    name = path.partition(".")[0]
                    self.tell(Todo.ANSWERS, "different", "body", where, "bare", f"in {path}", RESPONSE, name)
                    mine = inside
                    break
            self._schema(mine, vendors, self.ours.shape(mine), self.theirs.shape(vendors), RESPONSE, where)

    def _bare(self, mine: Node, vendors: Node, path: str) -> Node | None:
        """What lies in our envelope, if that is what the vendor's document has without one."""
        outer, theirs, inside = self._merged(self.ours, mine), self._merged(self.theirs, vendors), mine
        for step in path.split("."):
            found = self.ours.shape(inside).properties.get(step)
            if found is None:
                return None
            inside = found
        inner = self._merged(self.ours, inside)
        if "array" in inner.kinds:
            return inside if theirs.kinds == {"array"} and "array" not in outer.kinds else None
        closer = len(theirs.properties.keys() & inner.properties) > len(
            theirs.properties.keys() & outer.properties
        )
        return inside if closer and path.partition(".")[0] not in theirs.properties else None

    # ----------------------------------------------------------------------------------------------------------
    # schemas

    def _merged(self, api: Api, schema: Node) -> Shape:
        """A shape in which a union of objects has the properties of all of them."""
        shape = api.shape(schema)
        for raw in shape.variants.values():
            one = self._merged(api, raw)
            both = {
                key: {"anyOf": [shape.properties[key], node]}
                for key, node in one.properties.items()
                if shape.properties.get(key, node) != node
            }
            shape = evolve(
                shape,
                properties={**one.properties, **shape.properties, **both},
                items=shape.items or one.items,
                required=shape.required & one.required if shape.properties else one.required,
            )
        return shape

    def _schema(
        self, ours: Node, theirs: Node, mine: Shape, vendors: Shape, direction: str, where: Place
    ) -> None:
        # A union in place has no name, and may hold itself as well.
        name, vendors_name = (one.name or "|".join(one.variants) for one in (mine, vendors))
        if name:
            key = (name, direction, vendors_name or str(id(theirs)))
            if key in self.visited:
                return
            self.visited.add(key)
        if mine.name:
            where = Place(mine.name)
        self._kinds(mine, vendors, direction, where)
        self._inside(
            self._merged(self.ours, ours), self._merged(self.theirs, theirs), direction, where, set()
        )

    def _kinds(self, mine: Shape, vendors: Shape, direction: str, where: Place) -> None:
        """Types and lists of values."""
        if mine.kinds and vendors.kinds:
            unknown = {kind for kind in vendors.kinds if not _fits(kind, mine.kinds)}
            own = {kind for kind in mine.kinds if not _fits(kind, vendors.kinds)}
            if unknown or own:
                if unknown == {"number"} and own <= {"integer"}:
                    todo = Todo.OURS  # many documents call ids numbers
                elif direction == REQUEST:
                    todo = Todo.CALLS if own else Todo.ARGUMENTS
                else:
                    todo = Todo.ANSWERS if unknown else Todo.OURS
                self.tell(todo, "different", "type", where, _types(vendors), _types(mine), direction)
                return
        if vendors.nullable and not mine.nullable and direction == REQUEST:
            self.tell(Todo.ARGUMENTS, "different", "type", where, _types(vendors), _types(mine), direction)
        self._values(mine, vendors, direction, where)

    def _values(self, mine: Shape, vendors: Shape, direction: str, where: Place) -> None:
        if vendors.values is None and mine.values is None:
            return
        if mine.values is None or vendors.values is None:
            todo = Todo.OURS if vendors.values is None else _where_to_add(direction)
            kind = "extra" if vendors.values is None else "missing"
            self.tell(todo, kind, "enum", where, _listed(vendors), _listed(mine), direction)
            return
        for value in vendors.values:
            if value not in mine.values and str(value) not in map(str, mine.values):
                todo = _where_to_add(direction)
                todo = Todo.ANSWERS if direction == RESPONSE and not mine.open else todo
                self.tell(todo, "missing", "enum", where, repr(value), "-", direction)
        if vendors.open:
            return
        for value in mine.values:
            if value not in vendors.values and str(value) not in map(str, vendors.values):
                todo = Todo.CALLS if direction == REQUEST else Todo.OURS
                self.tell(todo, "extra", "enum", where, "-", repr(value), direction)

    def _inside(self, mine: Shape, vendors: Shape, direction: str, where: Place, elsewhere: set[str]) -> None:
        """Properties, items, values of maps. Where the vendor says nothing of what is inside, nothing is different."""
        if mine.items is not None and vendors.items is not None:
            one, other = self.ours.shape(mine.items), self.theirs.shape(vendors.items)
            self._schema(mine.items, vendors.items, one, other, direction, where.to("[]"))
        if isinstance(mine.extra, Mapping) and isinstance(vendors.extra, Mapping):
            one, other = self.ours.shape(mine.extra), self.theirs.shape(vendors.extra)
            self._schema(mine.extra, vendors.extra, one, other, direction, where.to(".*"))
        if not vendors.properties:
            return
        if not mine.properties:
            if "object" in mine.kinds:
                fields = ", ".join(vendors.properties)
                self.tell(_where_to_add(direction), "missing", "field", where, fields, "free-form", direction)
            return
        aliases = {
            alias: name for name, node in mine.properties.items() for alias in node.get("x-aliases") or ()
        }
        names = {name.removesuffix("[]"): name for name in mine.properties}
        vendors_names = {name.removesuffix("[]") for name in vendors.properties}
        for name, node in vendors.properties.items():
            known = names.get(name.removesuffix("[]")) or aliases.get(name)
            if known is not None:
                self._property(mine, vendors, known, name, direction, where.to(f".{known}"))
                continue
            must = name in vendors.required and direction == REQUEST
            kinds = _types(self.theirs.shape(node)) + (", must be given" if must else "")
            todo = Todo.CALLS if must else _where_to_add(direction)
            self.tell(todo, "missing", "field", where.to(f".{name}"), kinds, "-", direction)
        for name, node in mine.properties.items():
            heard = {name.removesuffix("[]"), *(node.get("x-aliases") or ())}
            if not heard & vendors_names and name not in elsewhere:
                kinds = _types(self.ours.shape(node))
                self.tell(Todo.OURS, "extra", "field", where.to(f".{name}"), "-", kinds, direction)

    def _property(
        self, mine: Shape, vendors: Shape, known: str, name: str, direction: str, where: Place
    ) -> None:
        node, vendors_node = mine.properties[known], vendors.properties[name]
        one, other = self.ours.shape(node), self.theirs.shape(vendors_node)
        must, vendors_must = known in mine.required, name in vendors.required
        if direction == REQUEST:
            self._required(must, vendors_must, where)
        elif must and not one.nullable and other.nullable:
            self.tell(
                Todo.ANSWERS, "different", "required", where, "may be null", "is always there", direction
            )
        self._schema(node, vendors_node, one, other, direction, where)


def _schemes(api: Api) -> list[Mapping[str, Any]]:
    return [*((api.document.get("components") or {}).get("securitySchemes") or {}).values()]


def _key(one: Operation, prefix: str) -> tuple[str, str]:
    return one.method, re.sub(r"\{.+?\}", "{}", f"/{prefix}{one.path}".replace("//", "/"))


def _matched(
    vendors: Mapping[tuple[str, str], Operation], mine: Mapping[tuple[str, str], Operation]
) -> dict[tuple[str, str], Operation]:
    """The vendor's operations by our keys: a slash at the end counts only where there is another one without it."""
    taken = vendors.keys() & mine.keys()
    loose = {(method, path.rstrip("/")): (method, path) for method, path in mine.keys() - taken}
    found = {}
    for (method, path), one in vendors.items():
        key = (method, path)
        found[key if key in taken else loose.get((method, path.rstrip("/")), key)] = one
    return found


def _forms(one: Operation) -> set[str]:
    """The forms in which a body can travel; URL-encoded forms count as JSON, which servers read as well."""
    return {"multipart" if media.startswith("multipart/") else "json" for media in one.bodies}


def _covers(one: Operation, status: str) -> bool:
    return bool({status, f"{status[0]}XX", "default"} & one.answers.keys()) or status == "default"


def _class_there(one: Operation, status: str) -> bool:
    return any(each[0] == status[0] for each in one.answers)


def _envelopes(one: Operation) -> list[str]:
    """Where in an answer lies what a method returns, as dotted paths."""
    paging = one.node.get("x-pagination") or {}
    rules = [paging] if "style" in paging else [*paging.values()]
    return [path for path in (one.node.get("x-returns"), *(rule.get("items") for rule in rules)) if path]


def _successes(one: Operation) -> dict[str, Answer]:
    found = {status: answer for status, answer in one.answers.items() if answer.success}
    return found or {status: answer for status, answer in one.answers.items() if status == "default"}


def _fits(kind: str, kinds: frozenset[str]) -> bool:
    return kind in kinds or (kind == "integer" and "number" in kinds)


def _where_to_add(direction: str) -> Todo:
    return Todo.ARGUMENTS if direction == REQUEST else Todo.FIELDS


def _types(shape: Shape) -> str:
    return " or ".join(sorted(shape.types)) or "anything"


def _listed(shape: Shape) -> str:
    return "any value" if shape.values is None else ", ".join(map(repr, shape.values))


# --- What x-deviates explains ---

_PHRASES: Mapping[str, str] = {
    "required": r"\brequired\b|\bat least one\b|\bhas to be given\b|\bneeds? \b",
    "status": r"\berrors? (answers|are|have)\b|\berror answers\b",
    "body": r"\bbody\b|\bjson\b|\bmultipart\b|\bfile\b|\banswers?\b",
    "operation": r"\boperation\b",
}

# Entries that say no more than this of the things that they name explain nothing else of them.
_ONLY: Sequence[tuple[str, Callable[[Difference], bool]]] = (
    (r"(is|are) (not )?required|may be left out", lambda one: one.what == "required"),
    (r"(is|are) (not )?offered", lambda one: one.kind in ("missing", "extra")),
)


def _explains(words: str, found: Difference) -> bool:
    """Whether an entry of `x-deviates` speaks of a difference: it names the thing, or says what all such things are."""
    quoted = {
        part for text in re.findall(r"`([^`]+)`", words) for part in (text, *re.split(r"[.\s\[\]=:]+", text))
    }
    plain = re.sub(r"`[^`]*`", " ", words)
    said = " ".join(re.sub(r"[,.]|\band\b", " ", plain).split())
    for only, fits in _ONLY:
        if re.fullmatch(only, said) and not fits(found):
            return False
    distinct = {one for one in re.findall(r"[\w-]+", plain) if re.search(r"[a-z][A-Z]|_|\d{3}", one)}
    if found.name in quoted | distinct or found.where in quoted:
        return True
    if found.what == "enum" and {found.theirs.strip("'"), found.ours.strip("'")} & quoted:
        return True
    phrase = _PHRASES.get(found.what)
    if phrase is None or (found.what == "required" and quoted):
        return False
    is_error = found.what != "status" or found.name[:1] in "45"
    plain = re.sub(r"\banswers? \d{3}\b", " ", plain)
    return is_error and bool(re.search(phrase, plain, re.IGNORECASE))


# --- The command ---


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    parser = argparse.ArgumentParser(
        prog="make drift", description="Where our spec and a document of the vendor differ."
    )
    parser.add_argument("api", help="the API: chatwoot, sakari or textmagic")
    parser.add_argument("upstream", help="the vendor's document, a file or URL; OpenAPI 3 or Swagger 2.0")
    parser.add_argument("--json", type=Path, help="write the whole report there as well")
    options = parser.parse_args(arguments)
    try:
        known = sorted(path.parent.name for path in (root / BUNDLES).glob("*/openapi.json"))
        if not (options.api and options.upstream):
            raise DocumentError("Say what to compare: make drift API=chatwoot UPSTREAM=<file or URL>")
        if options.api not in known:
            raise DocumentError(f"no API {options.api!r}; there are {', '.join(known)}")
        path = root / BUNDLES / options.api / "openapi.json"
        ours = read(path.read_text("utf-8"), options.api)
        theirs = read(fetch(options.upstream), options.upstream, lenient=True)
        found = drift(ours, theirs)
        left = [one for one in found if not one.explained]
        if options.json:
            report = {
                "api": options.api,
                "upstream": options.upstream,
                "version": str(theirs.document.get("info", {}).get("version", "")),
                "differences": [as_json(one) for one in left],
                "explained": [as_json(one) for one in found if one.explained],
            }
            write_report(options.json, report)
    except DocumentError as error:
        print(error, file=sys.stderr)
        return 2
    show(ours, theirs, options.api, found)
    return 1 if left else 0


def fetch(upstream: str) -> str:
    """The text of a document.

    Raises:
        DocumentError: It cannot be had.
    """
    try:
        if re.match(r"https?://", upstream):
            request = urllib.request.Request(upstream, headers={"Accept": "application/json, */*"})
            with urllib.request.urlopen(request, timeout=60) as answer:
                content: bytes = answer.read(LARGEST + 1)
        else:
            content = Path(upstream).read_bytes()
    except urllib.error.HTTPError as error:
        error.close()  # it holds the connection
        said = f"the server says {error.code} {error.reason}; look where the vendor publishes it now"
        raise DocumentError(f"{upstream}: {said}") from None
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or str(getattr(error, "reason", error))
        raise DocumentError(f"{upstream}: {said}") from None
    if len(content) > LARGEST:
        raise DocumentError(f"{upstream}: larger than {LARGEST >> 20} MiB")
    if re.match(rb"\s*<(!doctype html|html|!--|\?xml)", content, re.IGNORECASE):
        raise DocumentError(f"{upstream}: a web page; the address of the JSON or YAML file itself is needed")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError(f"{upstream}: not UTF-8: {error}") from None


def as_json(found: Difference) -> dict[str, Any]:
    told = {
        "todo": found.todo.name.lower(),
        **{key: getattr(found, key) for key in ("kind", "what", "direction", "where", "theirs", "ours")},
        "touched": [
            {"operation": one.operation, "methods": [*one.methods]} for one in found.left if one.operation
        ],
    }
    return told | ({"explained": found.explained} if found.explained else {})


def show(ours: Api, theirs: Api, api: str, found: Sequence[Difference]) -> None:
    left = [one for one in found if not one.explained]
    version = theirs.document.get("info", {}).get("version", "without a version")
    mine, vendors = len(ours.operations), len(theirs.operations)
    print(f"{api}: {mine} operations here, {vendors} in {theirs.name} ({version})\n")
    groups = {todo: [one for one in left if one.todo is todo] for todo in Todo}
    for number, (todo, rows) in enumerate(groups.items(), 1):
        print(f"  {number}. {todo.value:<62} {len(rows):5}")
    print(f"     {'explained by x-deviates, not shown':<62} {len(found) - len(left):5}")
    for number, (todo, rows) in enumerate(groups.items(), 1):
        if rows:
            print(f"\n{number}. {todo.value} ({len(rows)})")
            print(
                table(
                    ("what", "where", "vendor", "here", "touches"),
                    [
                        (
                            f"{one.kind} {one.what}",
                            f"{one.direction} {one.where}".strip(),
                            one.theirs,
                            one.ours,
                            touching(one),
                        )
                        for one in rows[:SHOWN]
                    ],
                )
            )
            if len(rows) > SHOWN:
                print(f"  … and {len(rows) - SHOWN} more; JSON=<file> has them all")
    if theirs.broken:
        print()
    for note in theirs.broken:
        print(f"{theirs.name}: {note}")
    print(f"\n{len(left)} differences, {len(found) - len(left)} more are explained")


def touching(found: Difference) -> str:
    names = [name for one in found.left for name in one.methods]
    more = f" and {len(names) - 2} more" if len(names) > 2 else ""
    return ", ".join(names[:2]) + more or "-"


if __name__ == "__main__":
    end_with_the_reader()
    sys.exit(main())
