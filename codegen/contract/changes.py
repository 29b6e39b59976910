"""What changed between two revisions of one of our specs, and what each change does to code that uses the client.

A verdict is about the caller of the Python methods. What is sent may take more but not less than before; what is read
may become more certain but not less. So the same change is breaking in one direction and additive in the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

from attrs import define, field, frozen
from openapi_python_client.strings import PythonIdentifier, snake_case

from .openapi import Api, Node, Operation, Parameter, Shape

__all__ = ["Change", "Touched", "Verdict", "compare"]


class Verdict(StrEnum):
    """What a change does to code that works today."""

    BREAKING = "breaking"
    ADDITIVE = "additive"


BREAKING, ADDITIVE = Verdict.BREAKING, Verdict.ADDITIVE
REQUEST, RESPONSE = "request", "response"


@frozen(order=True)
class Touched:
    """An operation that a change touches, and the Python methods that call it."""

    operation: str
    methods: tuple[str, ...]


@define
class Change:
    """One change.

    Args:
        id: What the allow-file calls it; the same in every run.
        verdict: What it does to callers.
        rule: What kind of change it is.
        direction: ``request`` or ``response``, empty for what is neither.
        where: The part of the spec: a component's property, or an operation and its part.
        message: What has changed, for a person.
        touched: The operations that it touches.
    """

    id: str
    verdict: Verdict
    rule: str
    direction: str
    where: str
    message: str
    touched: set[Touched] = field(factory=set)


@frozen
class Place:
    """Where in a spec we are: the last component on the way, and the steps from there."""

    root: str
    path: str = ""

    def __str__(self) -> str:
        return f"{self.root}{self.path}"

    def to(self, step: str) -> Place:
        return Place(self.root, self.path + step)


def compare(old: Api, new: Api, name: str) -> list[Change]:
    """Every change from one revision of a spec to the next, breaking ones first.

    Args:
        old: The revision that callers rely on.
        new: The other one.
        name: The API, with which the ids of the changes begin.
    """
    comparison = _Comparison(old, new, name)
    comparison.run()
    return sorted(
        comparison.found.values(), key=lambda one: (one.verdict is ADDITIVE, one.direction, one.where, one.id)
    )


# --- Names in Python ---


def _tag(api: Api, operation: Operation) -> Mapping[str, Any]:
    found: Mapping[str, Any] = _tags(api).get(next(iter(operation.node.get("tags") or ()), None), {})
    return found


def _tags(api: Api) -> Mapping[Any, Any]:
    return {tag["name"]: tag for tag in api.document.get("tags") or ()}


def methods_of(api: Api, operation: Operation) -> dict[str, Mapping[str, Any] | None]:
    """The Python methods of an operation, as a caller writes them, each with its rule if it is a pager."""
    tag = _tag(api, operation)
    door = str(tag.get("x-client", "?"))
    if "x-resource" not in tag:
        return {f"{door} (by itself)": None}
    prefix = f"{door}.{tag['x-resource']}."
    paging = operation.node.get("x-pagination") or None
    if paging and "style" not in paging:
        return {f"{prefix}{name}": rule for name, rule in paging.items()}
    named = [operation.node.get("x-method", operation.id)]
    named += [one["x-method"] for one in operation.media.values() if "x-method" in one]
    return {f"{prefix}{name}": paging for name in named}


def called(name: str, node: Node) -> str:
    """What callers know a parameter or property by."""
    return str(node.get("x-python-name") or PythonIdentifier(name, "field_"))


def _held(api: Api, operation: Operation) -> set[str]:
    """The path parameters that the door knows, so that no caller gives them."""
    doors = api.document.get("x-clients") or {}
    return {*(doors.get(_tag(api, operation).get("x-client")) or {}).get("holds", {})}


def _filled(api: Api, operation: Operation) -> set[tuple[str, str]]:
    """The parameters that no caller gives: the door knows them, the pager or the client fills them in."""
    held = _held(api, operation)
    rules = [rule for rule in methods_of(api, operation).values() if rule]
    paged = {rule.get(role) for rule in rules for role in ("position", "size")}
    return {
        _key(one)
        for one in operation.parameters
        if (one.place == "path" and one.name in held)
        or (one.place == "query" and one.name in paged)
        or "x-hmac-of" in one.node
    }


def _positional(api: Api, operation: Operation) -> str | None:
    """The argument that can be given without its name: the last part of the path that the door does not know."""
    nodes = {one.name: one.node for one in operation.parameters if one.place == "path"}
    names = [one for one in re.findall(r"\{(.+?)\}", operation.path) if one not in _held(api, operation)]
    return called(names[-1], nodes.get(names[-1], {})) if names else None


def python_types(shape: Shape, direction: str) -> frozenset[str]:
    """What a value of that shape is in Python, roughly; empty for anything at all. None is left out."""
    own, kinds = shape.own, set(shape.kinds)
    if "x-type" in own:
        kinds = {str(own["x-type"])}
    if own.get("x-first-of-array"):
        kinds.discard("array")
        if not kinds and shape.items:
            kinds = {"object"}
    if not kinds:
        return frozenset()
    if "x-timestamp" in own or own.get("format") == "date-time":
        return frozenset({"datetime"})
    if "x-comma-separated" in own:
        each = own["x-comma-separated"]
        return frozenset({f"sequence of {each if isinstance(each, str) else 'choices'}"})
    if own.get("format") == "binary":
        return frozenset({"file"})
    names = {"integer": "int", "number": "float", "string": "str", "boolean": "bool", "array": "list"}
    found = {names.get(kind, kind) for kind in kinds - {"object"}}
    if direction == REQUEST and shape.values is not None and {*shape.values} <= {0, 1}:
        found = found - {"int"} | {"bool"}
    if "object" in kinds:
        found.add("object" if shape.properties or shape.variants else "dict")
    if own.get("x-rrule"):
        found.add("rrule")
    return frozenset(found)


def _covered(kind: str, kinds: frozenset[str], direction: str) -> bool:
    """Whether a value of that kind is one of these to a type checker."""
    if kind in kinds or not kinds:
        return True
    return (kind == "int" and "float" in kinds) or (
        kind == "object" and "dict" in kinds and direction == REQUEST
    )


# --- Keywords ---

DOCUMENTATION = {
    "description",
    "summary",
    "example",
    "examples",
    "externalDocs",
    "x-deviates",
    "xml",
    "$comment",
}

# Beside each: what it means when it comes, when it goes and when it becomes another, for whoever calls.
EXTENSIONS: Mapping[str, tuple[Verdict, Verdict, Verdict]] = {
    "x-flatten": (BREAKING, BREAKING, BREAKING),
    "x-secret": (ADDITIVE, BREAKING, BREAKING),
    "x-empty-as-null": (ADDITIVE, BREAKING, BREAKING),
    "x-client-default": (BREAKING, BREAKING, BREAKING),
    "x-hmac-of": (BREAKING, ADDITIVE, BREAKING),
    "deprecated": (ADDITIVE, ADDITIVE, ADDITIVE),
    "default": (ADDITIVE, ADDITIVE, ADDITIVE),
    "readOnly": (ADDITIVE, ADDITIVE, ADDITIVE),
    "writeOnly": (ADDITIVE, ADDITIVE, ADDITIVE),
}
# Judged by what they make of the Python type, or compared on their own.
JUDGED = {
    *("x-type", "x-first-of-array", "x-timestamp", "format", "x-comma-separated", "x-rrule"),
    *("x-enum-varnames", "x-aliases", "x-accepts", "x-python-name"),
}
LEAST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
MOST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
OTHER_BOUNDS = ("pattern", "multipleOf", "uniqueItems")
BOUNDS = (*LEAST, *MOST, *OTHER_BOUNDS)


def _narrower(key: str, old: Any, new: Any) -> bool:
    """Whether a bound lets less through than before."""
    if new is None or new is False:
        return False
    if old is None:
        is_size = key in LEAST and key.startswith("min") and key != "minimum"
        return not (is_size and new <= 0)
    if key in LEAST:
        return bool(new > old)
    return key in OTHER_BOUNDS or bool(new < old)


class _Comparison:
    def __init__(self, old: Api, new: Api, name: str) -> None:
        self.old, self.new, self.name = old, new, name
        self.found: dict[str, Change] = {}
        self.touched: Touched | None = None
        self.only_told = False
        self.visited: set[tuple[str, str, str]] = set()

    def tell(
        self,
        verdict: Verdict,
        rule: str,
        place: Place | str,
        message: str,
        direction: str = "",
        detail: str = "",
    ) -> None:
        parts = [self.name, direction, str(place), rule, detail]
        id_ = " ".join(part for part in parts if part)
        verdict = ADDITIVE if self.only_told else verdict
        change = self.found.setdefault(id_, Change(id_, verdict, rule, direction, str(place), message))
        if verdict is BREAKING:
            change.verdict = verdict
        if self.touched:
            change.touched.add(self.touched)

    # ----------------------------------------------------------------------------------------------------------
    # the document

    def run(self) -> None:
        self._doors()
        before, after = _schemes(self.old), _schemes(self.new)
        for name in sorted(before.keys() | after.keys()):
            if _bare(before.get(name)) != _bare(after.get(name)):
                verdict = BREAKING if name not in after else ADDITIVE
                word = (
                    "is gone"
                    if name not in after
                    else "is new"
                    if name not in before
                    else "travels otherwise"
                )
                self.tell(
                    verdict, "credentials", "document", f"the credentials {name!r}: {word}", detail=name
                )
        for key in ("servers", "x-rate-limit", "x-webhooks"):
            if _bare(self.old.document.get(key)) != _bare(self.new.document.get(key)):
                self.tell(ADDITIVE, f"{key}-changed", "document", f"{key} of the document changed")
        self._unknown_keys(self.old.document, self.new.document, DOCUMENT_KEYS, "document", "")
        for old, new in self._pairs():
            self.visited.clear()
            self.touched = self._touched(old, new)
            if new is None and old is not None:
                self.tell(BREAKING, "operation-removed", old.id, f"is gone: {old.method} {old.path}")
            elif old is None and new is not None:
                self.tell(ADDITIVE, "operation-added", new.id, "is new")
            elif old is not None and new is not None:
                self._operation(old, new)
        self._webhooks()
        self.touched = None

    def _webhooks(self) -> None:
        """What a vendor delivers is read, although to OpenAPI it is a request."""
        for name in sorted(self.old.webhooks.keys() | self.new.webhooks.keys()):
            self.visited.clear()
            old, new = self.old.webhooks.get(name), self.new.webhooks.get(name)
            self.touched = Touched(name, (f"trunkline.{self.name}.webhooks",))
            place = Place(f"webhook {name}")
            if old is None:
                self.tell(ADDITIVE, "webhook-added", place, "this event is read as one of its own", RESPONSE)
            elif new is None:
                self.tell(BREAKING, "webhook-removed", place, "this event is not known any more", RESPONSE)
            else:
                for media in old.bodies.keys() & new.bodies.keys():
                    self._schema(old.bodies[media], new.bodies[media], RESPONSE, place)
                if old.node.get("x-event-key") != new.node.get("x-event-key"):
                    message = "what tells one event from its repetition changed, and with it stored keys"
                    self.tell(BREAKING, "event-key", place, message, RESPONSE)
                if old.node.get("x-when-present") != new.node.get("x-when-present"):
                    self.tell(ADDITIVE, "wire", place, "is recognised by another property", RESPONSE)
                self._unknown_keys(old.node, new.node, WEBHOOK_KEYS, place, RESPONSE)

    def _pairs(self) -> Iterator[tuple[Operation | None, Operation | None]]:
        by_id = {one.id: one for one in self.new.operations}
        by_place = {(one.method, one.path): one for one in self.new.operations}
        taken: set[str] = set()
        old_ids = {one.id for one in self.old.operations}
        for one in self.old.operations:
            other = by_id.get(one.id)
            if other is None:
                other = by_place.get((one.method, one.path))
                other = other if other is not None and other.id not in old_ids else None
            if other is not None:
                taken.add(other.id)
            yield one, other
        yield from ((None, one) for one in self.new.operations if one.id not in taken)

    def _touched(self, old: Operation | None, new: Operation | None) -> Touched:
        # A caller knows the name that it has today.
        api, one = (self.old, old) if old is not None else (self.new, new)
        assert one is not None
        return Touched(one.id, tuple(methods_of(api, one)))

    def _doors(self) -> None:
        old: Mapping[str, Any] = self.old.document.get("x-clients") or {}
        new: Mapping[str, Any] = self.new.document.get("x-clients") or {}
        for name in sorted(old.keys() | new.keys()):
            if name not in new:
                self.tell(BREAKING, "door-removed", name, f"the client {name} is gone")
            elif name not in old:
                self.tell(ADDITIVE, "door-added", name, f"the client {name} is new")
            elif old[name].get("holds") != new[name].get("holds"):
                self.tell(
                    BREAKING,
                    "door-holds",
                    name,
                    f"what {name} is opened with changed: {new[name].get('holds')}",
                )
            if name in old and name in new:
                self._unknown_keys(old[name], new[name], DOOR_KEYS, name, "")
        tags, tags_now = _tags(self.old), _tags(self.new)
        for name in sorted(tags.keys() & tags_now.keys()):
            self._unknown_keys(tags[name], tags_now[name], TAG_KEYS, f"tag {name}", "")

    # ----------------------------------------------------------------------------------------------------------
    # operations

    def _operation(self, old: Operation, new: Operation) -> None:
        at = Place(old.id)
        if old.id != new.id:
            self.tell(
                BREAKING,
                "operation-renamed",
                at,
                f"is called {new.id}: `error.operation` and saved cursors know the old name",
            )
        if (old.method, old.path) != (new.method, new.path):
            self.tell(
                ADDITIVE, "operation-moved", at, f"{old.method} {old.path} is now {new.method} {new.path}"
            )
        self._methods(old, new, at)
        self._promises(old, new, at)
        self._unknown_keys(old.node, new.node, OPERATION_KEYS, at, "")
        self._parameters(old, new, at)
        self._bodies(old, new, at)
        self._answers(old, new, at)

    def _methods(self, old: Operation, new: Operation, at: Place) -> None:
        before, after = methods_of(self.old, old), methods_of(self.new, new)
        for name in before:
            if name not in after:
                others = ", ".join(sorted(after.keys() - before.keys())) or "nothing"
                self.tell(BREAKING, "method-removed", at, f"{name}() is gone, there is {others}", detail=name)
                continue
            one, other = before[name], after[name]
            if bool(one) != bool(other):
                is_now = "returns a pager" if other else "is awaited and returns all at once"
                self.tell(BREAKING, "pager", at, f"{name}() now {is_now}", detail=name)
            elif one and other:
                self._paging(one, other, name, at)
        for name in after.keys() - before.keys():
            self.tell(ADDITIVE, "method-added", at, f"{name}() is new", detail=name)

    def _paging(self, old: Mapping[str, Any], new: Mapping[str, Any], name: str, at: Place) -> None:
        for key in sorted(old.keys() | new.keys()):
            if old.get(key) == new.get(key):
                continue
            change = f"{old.get(key, 'absent')} → {new.get(key, 'absent')}"
            detail = f"{name} {key}"
            if key == "size":
                verdict = BREAKING if key not in new else ADDITIVE
                message = f"{name}(): the page size {'can no longer be chosen' if key not in new else change}"
            elif key in ("default-size", "has-next", "total", "page-count"):
                gone = key == "total" and key not in new
                verdict = BREAKING if gone else ADDITIVE
                message = f"{name}(): `page.total` is gone" if gone else f"{name}(): {key} {change}"
            else:
                verdict = BREAKING
                message = f"{name}(): {key} {change}: saved cursors or the order of items change"
            self.tell(verdict, "paging", at, message, detail=detail)

    def _promises(self, old: Operation, new: Operation, at: Place) -> None:
        before, after = _repeatable(old), _repeatable(new)
        if before != after:
            self.tell(
                ADDITIVE if after is False else BREAKING,
                "safe-to-repeat",
                at,
                f"repeated on its own: {_said(before)} → {_said(after)}",
            )
        if old.node.get("x-returns") != new.node.get("x-returns"):
            one, other = old.node.get("x-returns", "all of it"), new.node.get("x-returns", "all of it")
            self.tell(BREAKING, "returns", at, f"of the answer {one} was returned, now {other}", RESPONSE)
        if old.node.get("x-rate-limit") != new.node.get("x-rate-limit"):
            self.tell(ADDITIVE, "rate-limit", at, "the rate that is kept changed")
        if bool(old.node.get("deprecated")) != bool(new.node.get("deprecated")):
            word = "is deprecated" if new.node.get("deprecated") else "is no longer deprecated"
            self.tell(ADDITIVE, "deprecated", at, word)
        self._require_any(old, new, at)
        self._require_together(old, new, at)
        self._security(old, new, at)

    def _require_any(self, old: Operation, new: Operation, at: Place) -> None:
        before = [frozenset(one) for one in old.node.get("x-require-any") or ()]
        after = [frozenset(one) for one in new.node.get("x-require-any") or ()]
        if {*before} == {*after}:
            return
        # Every call that was allowed stays allowed if each new group holds some old group whole.
        loosened = all(any(known <= group for known in before) for group in after)
        self.tell(
            ADDITIVE if loosened else BREAKING,
            "require-any",
            at,
            f"of these one must be given: {_groups(before)} → {_groups(after)}",
            REQUEST,
        )

    def _require_together(self, old: Operation, new: Operation, at: Place) -> None:
        before, after = (
            {frozenset(one) for one in each.node.get("x-require-together") or ()} for each in (old, new)
        )
        if before != after:
            self.tell(
                ADDITIVE if after <= before else BREAKING,
                "require-together",
                at,
                f"of these all or none must be given: {_groups(before)} → {_groups(after)}",
                REQUEST,
            )

    def _security(self, old: Operation, new: Operation, at: Place) -> None:
        before = _credentials(self.old, old)
        after = _credentials(self.new, new)
        if before == after:
            return
        kept = not after or (before and before <= after)
        self.tell(
            ADDITIVE if kept else BREAKING,
            "security",
            at,
            f"asks for other credentials: {_groups(before)} → {_groups(after)}",
        )

    def _parameters(self, old: Operation, new: Operation, at: Place) -> None:
        before = {_key(one): one for one in old.parameters}
        after = {_key(one): one for one in new.parameters}
        filled, filled_now = _filled(self.old, old), _filled(self.new, new)
        arrived = {key: one for key, one in after.items() if key not in before}
        for key, one in before.items():
            place = at.to(f" {one.place}.{one.name}")
            other = after.get(key) or self._moved(one, arrived)
            if other is None:
                if key in filled:
                    self.tell(ADDITIVE, "wire", place, "is no longer sent; it was no argument", REQUEST)
                else:
                    self.tell(BREAKING, "parameter-removed", place, "the argument is gone", REQUEST)
                continue
            arrived.pop(_key(other), None)
            if other.place != one.place:
                self.tell(ADDITIVE, "parameter-moved", place, f"travels in {other.place} now", REQUEST)
            if other.name != one.name:
                message = f"travels as {other.name!r} now; in Python it is the same"
                self.tell(ADDITIVE, "wire", place, message, REQUEST)
            self._unknown_keys(one.node, other.node, PARAMETER_KEYS, place, REQUEST)
            if key in filled and _key(other) in filled_now:
                if _bare(one.node) != _bare(other.node):
                    self.tell(ADDITIVE, "wire", place, "changed; it is no argument", REQUEST)
                # Those of the page size hold for `page_size`.
                self._bounds(self.old.shape(one.schema), self.new.shape(other.schema), REQUEST, place)
                continue
            if other.required and not one.required:
                self.tell(BREAKING, "became-required", place, "must be given now", REQUEST)
            elif one.required and not other.required:
                self.tell(ADDITIVE, "became-optional", place, "may be left out now", REQUEST)
            self._called(called(one.name, one.node), called(other.name, other.node), place, REQUEST)
            self._extensions(one.node, other.node, place, REQUEST)
            if any(one.node.get(key) != other.node.get(key) for key in ("style", "explode", "allowReserved")):
                self.tell(ADDITIVE, "wire", place, "is written otherwise on the wire", REQUEST)
            self._schema(one.schema, other.schema, REQUEST, place)
        for key, one in arrived.items():
            place = at.to(f" {one.place}.{one.name}")
            if key in filled_now:
                self.tell(ADDITIVE, "wire", place, "is sent as well; it is no argument", REQUEST)
            elif one.required and "x-client-default" not in one.node:
                self.tell(
                    BREAKING, "required-parameter-added", place, "a new argument must be given", REQUEST
                )
            else:
                self.tell(ADDITIVE, "parameter-added", place, "a new argument may be given", REQUEST)
        first, first_now = _positional(self.old, old), _positional(self.new, new)
        if first is not None and first != first_now:
            message = f"takes {first_now or 'nothing'} by its position, where {first} was"
            self.tell(BREAKING, "positional", at, message, REQUEST)

    def _moved(self, one: Parameter, arrived: Mapping[tuple[str, str], Parameter]) -> Parameter | None:
        """Where a parameter is now that it has left its place: what has its name on the wire, or else in Python."""
        for found in (
            [other for other in arrived.values() if other.name == one.name],
            [other for other in arrived.values() if _names(other) == _names(one)],
        ):
            if len(found) == 1:
                return found[0]
        return None

    def _called(self, one: str, other: str, place: Place, direction: str) -> None:
        if one != other:
            self.tell(BREAKING, "x-python-name", place, f"is called {other} in Python now", direction)

    def _bodies(self, old: Operation, new: Operation, at: Place) -> None:
        place = at.to(" body")
        if old.bodies and not new.bodies:
            self.tell(BREAKING, "body-removed", place, "nothing can be sent any more", REQUEST)
            return
        if new.bodies and not old.bodies:
            shapes = [self.new.shape(one) for one in new.bodies.values()]
            must = new.body_required or any(one.required for one in shapes)
            verdict = BREAKING if must else ADDITIVE
            self.tell(
                verdict, "body-added", place, f"a body {'must' if must else 'may'} be sent now", REQUEST
            )
            return
        if new.body_required and not old.body_required:
            self.tell(BREAKING, "became-required", place, "must be given now", REQUEST)
        elif old.body_required and not new.body_required:
            self.tell(ADDITIVE, "became-optional", place, "may be left out now", REQUEST)
        for media in sorted(old.bodies.keys() | new.bodies.keys()):
            if media not in new.bodies:
                # What only this form took is gone; what the others take as well can still be given.
                lost = self._keys(self.old, [old.bodies[media]]) - self._keys(self.new, new.bodies.values())
                told = f"{media} is no longer sent"
                self.tell(
                    BREAKING if lost else ADDITIVE,
                    "media-type-removed",
                    place,
                    f"{told}, and with it {', '.join(sorted(lost))}" if lost else told,
                    REQUEST,
                    media,
                )
            elif media not in old.bodies:
                self.tell(ADDITIVE, "media-type-added", place, f"{media} can be sent", REQUEST, media)
            else:
                # Its properties become arguments, so nobody knows its own name.
                self._schema(old.bodies[media], new.bodies[media], REQUEST, place, named=False)
                self._media(old.media[media], new.media[media], media, place)
        body, body_now = (api.resolve(one.node.get("requestBody")) for api, one in self._both(old, new))
        self._unknown_keys(body, body_now, BODY_KEYS, place, REQUEST)

    def _both(self, old: Any, new: Any) -> tuple[tuple[Api, Any], tuple[Api, Any]]:
        return (self.old, old), (self.new, new)

    def _media(self, old: Node, new: Node, media: str, place: Place) -> None:
        if old.get("x-returns") != new.get("x-returns"):
            one, other = old.get("x-returns", "all of it"), new.get("x-returns", "all of it")
            self.tell(
                BREAKING, "returns", place, f"of the answer {one} was returned, now {other}", RESPONSE, media
            )
        # A body that is a file is an argument itself, and may have a name.
        file, file_now = (
            called("file", api.shape(one.get("schema") or {}).own) for api, one in self._both(old, new)
        )
        self._called(file, file_now, place, REQUEST)
        if _bare(old.get("encoding")) != _bare(new.get("encoding")):
            self.tell(ADDITIVE, "wire", place, f"{media} is written otherwise on the wire", REQUEST, media)
        self._unknown_keys(old, new, MEDIA_KEYS, place, REQUEST)

    def _keys(self, api: Api, schemas: Any) -> set[str]:
        return {key for one in schemas for key in api.shape(one).properties}

    def _answers(self, old: Operation, new: Operation, at: Place) -> None:
        place = at.to(" answer")
        # Where kinds of body are answered differently, each has a method of its own.
        kinds = [
            one
            for one in old.media
            if one in new.media and "x-answer" in {**old.media[one], **new.media[one]}
        ]
        for kind in kinds or (None,):
            self._result(old, new, _result(old, kind), _result(new, kind), place)
        for status in sorted(old.answers.keys() | new.answers.keys()):
            if status not in new.answers:
                self.tell(
                    ADDITIVE, "status-removed", at, f"{status} is no longer documented", RESPONSE, status
                )
            elif status not in old.answers:
                self.tell(ADDITIVE, "status-added", at, f"{status} is documented", RESPONSE, status)
            else:
                one, other = old.answers[status].node, new.answers[status].node
                self._unknown_keys(one, other, ANSWER_KEYS, place.to(f" {status}"), RESPONSE)
                self._further(old, new, status, place)

    def _result(
        self,
        old: Operation,
        new: Operation,
        before: tuple[str, Node] | None,
        after: tuple[str, Node] | None,
        place: Place,
    ) -> None:
        if before is not None and after is None:
            self.tell(BREAKING, "answer-removed", place, "nothing is returned any more", RESPONSE)
        elif before is None and after is not None:
            self.tell(ADDITIVE, "answer-added", place, "the answer is returned now", RESPONSE)
        elif before is not None and after is not None:
            if before[0] != after[0]:
                self.tell(BREAKING, "answer-media-type", place, f"{before[0]} → {after[0]}", RESPONSE)
            else:
                self._nullable_result(old, new, before[1], after[1], place)
                self._schema(before[1], after[1], RESPONSE, place)

    def _further(self, old: Operation, new: Operation, status: str, place: Place) -> None:
        """Answers that no method returns: errors, whose class goes by the status alone, and second successes."""
        one, other = old.answers[status], new.answers[status]
        if one.success and any("x-answer" in each for each in (*old.media.values(), *new.media.values())):
            return  # which kind of body gets which answer is said there
        for media in sorted(one.media.keys() & other.media.keys()):
            before, after = _result(old), _result(new)
            if one.success and (before is None or one.media[media] is before[1]):
                continue
            if one.success and after is not None and other.media[media] is after[1]:
                continue
            self.only_told = not one.success
            self._schema(one.media[media], other.media[media], RESPONSE, place.to(f" {status}"))
            self.only_told = False
        if {*one.media} != {*other.media} and not one.success:
            self.tell(
                ADDITIVE, "error-media-type", place, f"{status} comes in another form", RESPONSE, status
            )

    def _nullable_result(self, old: Operation, new: Operation, one: Node, other: Node, place: Place) -> None:
        before = _may_be_empty(old) or self.old.shape(one).nullable
        after = _may_be_empty(new) or self.new.shape(other).nullable
        if after and not before:
            self.tell(BREAKING, "became-optional", place, "may be None now", RESPONSE)
        elif before and not after:
            self.tell(ADDITIVE, "became-certain", place, "is never None any more", RESPONSE)

    # ----------------------------------------------------------------------------------------------------------
    # schemas

    def _schema(self, old: Node, new: Node, direction: str, place: Place, *, named: bool = True) -> None:
        one, other = self.old.shape(old), self.new.shape(new)
        if one.name and one.name == other.name:
            key = (one.name, direction, str(self.only_told))
            if key in self.visited:
                return
            self.visited.add(key)
            place = Place(one.name)
        elif (one.name or other.name) and not self._enter(one, other, direction, place, named=named):
            return
        self._types(one, other, direction, place)
        if one.values is not None or other.values is not None:
            self._values(one, other, direction, place)
        self._bounds(one, other, direction, place)
        self._extensions(one.own, other.own, place, direction)
        self._lists(one, other, direction, place)
        known = {*EXTENSIONS, *JUDGED, *BOUNDS}
        self._unknown_keys(one.own, other.own, known, place, direction)
        if one.properties or other.properties:
            self._properties(one, other, direction, place)
        self._extra(one, other, direction, place)
        if one.items is not None and other.items is not None:
            self._items(one.items, other.items, direction, place)
        self._variants(_variants(one, old, other), _variants(other, new, one), direction, place)

    def _enter(self, one: Shape, other: Shape, direction: str, place: Place, *, named: bool) -> bool:
        """Tell of another name, where there is something of that name in Python; say whether to look inside."""
        key = (f"{one.name}", f"{other.name}", f"{direction} {self.only_told}")
        if key in self.visited:
            return False
        self.visited.add(key)
        # A list of values is a class in answers only; in requests the values themselves are the type.
        classes = [
            each.properties or (each.values if direction == RESPONSE else None) for each in (one, other)
        ]
        if named and one.name and other.name and any(classes):
            message = f"the type {one.name} is called {other.name} now"
            self.tell(BREAKING, "type-renamed", place, message, direction)
        return True

    def _types(self, one: Shape, other: Shape, direction: str, place: Place) -> None:
        before, after = python_types(one, direction), python_types(other, direction)
        if before != after:
            if direction == REQUEST:
                lost = not before or not all(_covered(kind, after, direction) for kind in before)
                lost = lost and bool(after)
            else:
                lost = not after or (
                    bool(before) and not all(_covered(kind, before, direction) for kind in after)
                )
            self.tell(
                BREAKING if lost else ADDITIVE,
                "type-changed",
                place,
                f"{_kinds(before)} → {_kinds(after)}",
                direction,
            )
        elif one.kinds != other.kinds or any(
            one.own.get(key) != other.own.get(key)
            for key in JUDGED - {"x-enum-varnames", "x-aliases", "x-accepts", "x-python-name"}
        ):
            self.tell(ADDITIVE, "wire", place, "travels in another form; in Python it is the same", direction)

    def _null(self, one: Shape, other: Shape, direction: str, place: Place) -> None:
        if one.nullable == other.nullable:
            return
        if direction == REQUEST:
            verdict = BREAKING if one.nullable else ADDITIVE
            word = "None is no longer taken" if one.nullable else "None is taken"
        else:
            verdict = BREAKING if other.nullable else ADDITIVE
            word = "may be None now" if other.nullable else "is never None any more"
        self.tell(verdict, "null", place, word, direction)

    def _values(self, one: Shape, other: Shape, direction: str, place: Place) -> None:
        if one.values is None or other.values is None:
            came = one.values is None
            # A list of values makes a class in answers, and refuses what is not on it in requests.
            verdict = BREAKING if came == (direction == REQUEST) else ADDITIVE
            self.tell(
                verdict, "enum", place, f"{'has' if came else 'no longer has'} a list of values", direction
            )
            return
        gone = [value for value in one.values if value not in other.values]
        came_values = [value for value in other.values if value not in one.values]
        for value in gone:
            verdict = ADDITIVE if other.open and direction == REQUEST else BREAKING
            self.tell(verdict, "enum-value-removed", place, f"{value!r} is gone", direction, str(value))
        for value in came_values:
            verdict = BREAKING if direction == RESPONSE and not (one.open and other.open) else ADDITIVE
            self.tell(verdict, "enum-value-added", place, f"{value!r} is new", direction, str(value))
        if one.open != other.open:
            verdict = BREAKING if one.open and not other.open else ADDITIVE
            word = (
                "open: other values may be there too" if other.open else "closed: no other value is allowed"
            )
            self.tell(verdict, "enum-open", place, f"the list of values is {word}", direction)
        before, after = _members(one), _members(other)
        for value in before.keys() & after.keys():
            if direction == RESPONSE and before[value] != after[value]:
                message = f"the member {before[value]} is called {after[value]} now"
                self.tell(BREAKING, "enum-member", place, message, direction, str(value))

    def _bounds(self, one: Shape, other: Shape, direction: str, place: Place) -> None:
        for key in BOUNDS:
            before, after = one.own.get(key), other.own.get(key)
            if before == after:
                continue
            narrower = direction == REQUEST and _narrower(key, before, after)
            self.tell(
                BREAKING if narrower else ADDITIVE,
                "bound",
                place,
                f"{key}: {_said(before)} → {_said(after)}",
                direction,
                key,
            )

    def _extensions(self, old: Node, new: Node, place: Place, direction: str) -> None:
        for key, (came, went, changed) in EXTENSIONS.items():
            before, after = old.get(key) or None, new.get(key) or None
            if before == after:
                continue
            verdict = came if before is None else went if after is None else changed
            self.tell(verdict, key, place, f"{key}: {_said(before)} → {_said(after)}", direction)

    def _lists(self, one: Shape, other: Shape, direction: str, place: Place) -> None:
        for key, word in (("x-accepts", "a {} can be given"), ("x-aliases", "is also read from {!r}")):
            before, after = one.own.get(key) or [], other.own.get(key) or []
            for value in before:
                if value not in after:
                    message = f"no longer: {word.format(value)}"
                    self.tell(BREAKING, key, place, message, direction, f"-{value}")
            for value in after:
                if value not in before:
                    self.tell(ADDITIVE, key, place, word.format(value), direction, f"+{value}")
        before, after = one.own.get("x-comma-separated"), other.own.get("x-comma-separated")
        if isinstance(before, list) and isinstance(after, list):
            self._values(Shape(values=tuple(before)), Shape(values=tuple(after)), direction, place)

    def _properties(self, one: Shape, other: Shape, direction: str, place: Place) -> None:
        if not one.properties or not other.properties:
            return  # the type has changed, which is told already
        arrived = {
            called(name, self.new.shape(node).own): name
            for name, node in other.properties.items()
            if name not in one.properties
        }
        for name, node in one.properties.items():
            at = place.to(f".{name}")
            before = self.old.shape(node)
            name_now = name if name in other.properties else arrived.pop(called(name, before.own), None)
            if name_now is None:
                word = "can no longer be given" if direction == REQUEST else "is gone"
                self.tell(BREAKING, "property-removed", at, word, direction)
                continue
            after = self.new.shape(other.properties[name_now])
            if name_now != name:
                message = f"travels as {name_now!r} now; in Python it is the same"
                self.tell(ADDITIVE, "wire", at, message, direction)
            self._called(called(name, before.own), called(name_now, after.own), at, direction)
            must, must_now = name in one.required, name_now in other.required
            if direction == REQUEST:
                if must_now and not must:
                    self.tell(BREAKING, "became-required", at, "must be given now", direction)
                elif must and not must_now:
                    self.tell(ADDITIVE, "became-optional", at, "may be left out now", direction)
                self._null(before, after, direction, at)
            else:
                certain, certain_now = must and not before.nullable, must_now and not after.nullable
                if certain and not certain_now:
                    self.tell(BREAKING, "became-optional", at, "may be None now", direction)
                elif certain_now and not certain:
                    self.tell(ADDITIVE, "became-certain", at, "is never None any more", direction)
            named = not after.own.get("x-flatten")
            self._schema(node, other.properties[name_now], direction, at, named=named)
        for name in arrived.values():
            at = place.to(f".{name}")
            if direction == REQUEST and name in other.required:
                self.tell(BREAKING, "required-property-added", at, "is new and must be given", direction)
            else:
                word = "can be given" if direction == REQUEST else "is new"
                self.tell(ADDITIVE, "property-added", at, word, direction)

    def _extra(self, one: Shape, other: Shape, direction: str, place: Place) -> None:
        before, after = one.extra, other.extra
        if isinstance(before, Mapping) and isinstance(after, Mapping):
            self._null(self.old.shape(before), self.new.shape(after), direction, place.to(".*"))
            self._schema(before, after, direction, place.to(".*"))
            return
        closed, closed_now = before is False, after is False
        if closed != closed_now:
            verdict = BREAKING if closed_now and direction == REQUEST else ADDITIVE
            word = "no other keys are taken" if closed_now else "other keys are taken"
            self.tell(verdict, "additional-properties", place, word, direction)
        elif isinstance(before, Mapping) != isinstance(after, Mapping):
            typed = isinstance(after, Mapping)
            verdict = BREAKING if typed == (direction == REQUEST) else ADDITIVE
            word = (
                "the values of other keys have a type"
                if typed
                else "the values of other keys are of any type"
            )
            self.tell(verdict, "additional-properties", place, word, direction)

    def _items(self, old: Node, new: Node, direction: str, place: Place) -> None:
        at = place.to("[]")
        self._null(self.old.shape(old), self.new.shape(new), direction, at)
        self._schema(old, new, direction, at)

    def _variants(
        self, before: Mapping[str, Node], after: Mapping[str, Node], direction: str, place: Place
    ) -> None:
        for label in sorted(before.keys() | after.keys()):
            if label not in after:
                verdict = BREAKING if direction == REQUEST else ADDITIVE
                self.tell(verdict, "variant-removed", place, f"is never {label} any more", direction, label)
            elif label not in before:
                verdict = BREAKING if direction == RESPONSE else ADDITIVE
                self.tell(verdict, "variant-added", place, f"may be {label} now", direction, label)
            else:
                self._schema(before[label], after[label], direction, place.to(f"({label})"))

    def _unknown_keys(
        self, old: Node, new: Node, known: set[str], place: Place | str, direction: str
    ) -> None:
        """What this comparison was never taught is breaking until it is, so that nothing passes unseen."""
        for key in sorted((old.keys() | new.keys()) - known - DOCUMENTATION):
            if _bare(old.get(key)) != _bare(new.get(key)):
                message = f"{key} changed, which this comparison cannot judge"
                self.tell(BREAKING, "unknown", place, message, direction, key)


DOCUMENT_KEYS = {
    *("openapi", "info", "servers", "tags", "paths", "components", "security", "externalDocs"),
    *("x-clients", "x-rate-limit", "x-deviates", "jsonSchemaDialect", "webhooks", "x-webhooks"),
}
DOOR_KEYS = {"holds"}
TAG_KEYS = {"name", "x-client", "x-resource"}
BODY_KEYS = {"content", "required"}
ANSWER_KEYS = {"content", "headers", "links", "x-may-be-empty"}
WEBHOOK_KEYS = {"operationId", "requestBody", "responses", "tags", "x-event-key", "x-when-present"}
MEDIA_KEYS = {"schema", "encoding", "x-method", "x-returns", "x-answer"}
OPERATION_KEYS = {
    *("tags", "operationId", "parameters", "requestBody", "responses", "security", "deprecated", "servers"),
    *("x-method", "x-returns", "x-pagination", "x-safe-to-repeat", "x-rate-limit", "x-require-any"),
    "x-require-together",
}
PARAMETER_KEYS = {
    *("name", "in", "required", "schema", "content", "style", "explode", "allowReserved", "allowEmptyValue"),
    *("x-python-name", *EXTENSIONS),
}


def _bare(node: Any) -> Any:
    """A node without its documentation."""
    if isinstance(node, Mapping):
        return {key: _bare(value) for key, value in node.items() if key not in DOCUMENTATION}
    return [_bare(one) for one in node] if isinstance(node, list) else node


def _key(parameter: Parameter) -> tuple[str, str]:
    return parameter.place, parameter.name


def _names(parameter: Parameter) -> str:
    return called(parameter.name, parameter.node)


def _schemes(api: Api) -> Mapping[str, Any]:
    components: Mapping[str, Any] = api.document.get("components") or {}
    found: Mapping[str, Any] = components.get("securitySchemes") or {}
    return found


def _credentials(api: Api, operation: Operation) -> set[frozenset[str]]:
    found = operation.node.get("security", api.document.get("security")) or []
    return {frozenset(one) for one in found if one}


def _repeatable(operation: Operation) -> Any:
    usual = operation.method in ("GET", "HEAD", "PUT", "DELETE")
    return operation.node.get("x-safe-to-repeat", usual)


def _result(operation: Operation, body: str | None = None) -> tuple[str, Node] | None:
    """Media type and schema of what a method returns: the first success with a body, or that for a kind of body."""
    media = operation.media.get(body, {}) if body else {}
    if media.get("x-returns", operation.node.get("x-returns")) is False:
        return None
    for status in sorted(operation.answers):
        answer = operation.answers[status]
        if answer.success and answer.media:
            media_type, schema = next(iter(answer.media.items()))
            return media_type, {"$ref": media["x-answer"]} if "x-answer" in media else schema
    return None


def _may_be_empty(operation: Operation) -> bool:
    successes = [one for one in operation.answers.values() if one.success]
    return any(not one.media or one.node.get("x-may-be-empty") for one in successes)


def _variants(shape: Shape, node: Node, other: Shape) -> Mapping[str, Node]:
    """The kinds of a union; where the other revision has one and this has not, this is the only kind."""
    alone = other.variants and shape.properties and not shape.variants
    return {shape.name or "object": node} if alone else shape.variants


def _members(shape: Shape) -> dict[Any, str]:
    """The members of an enum by their values, called as the generator calls them."""
    values, names = shape.values or (), shape.own.get("x-enum-varnames") or ()
    if len(names) != len(values):
        names = [_derived(value, at) for at, value in enumerate(values)]
    return {value: snake_case(str(name)).upper() for value, name in zip(values, names, strict=True)}


def _derived(value: Any, at: int) -> str:
    if isinstance(value, str):
        return value.upper() if value[:1].isalpha() else f"VALUE_{at}"
    return f"VALUE_{value}"


def _kinds(kinds: frozenset[str]) -> str:
    return " or ".join(sorted(kinds)) or "anything"


def _groups(groups: Any) -> str:
    return " and ".join(sorted("(" + " or ".join(sorted(one)) + ")" for one in groups)) or "nothing"


def _said(value: Any) -> str:
    if value is None:
        return "none"
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
