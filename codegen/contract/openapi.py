"""OpenAPI documents as the comparisons see them: ours and the vendors', of any version that is in use.

A schema can say one thing in many ways: by reference or in place, ``nullable`` or a type ``null``, ``oneOf`` with a
null branch, ``allOf`` of parts. `Api.shape` reads them all as one `Shape`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, cast
from urllib.parse import unquote, urlsplit

import yaml
from attrs import evolve, field, frozen

from ..document import LOADER

__all__ = ["Api", "DocumentError", "Operation", "Shape", "read"]

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
Node = Mapping[str, Any]

UNDOCUMENTED: frozenset[str] = frozenset()
"""The types of a schema that allows anything."""


class DocumentError(Exception):
    """A document cannot be compared. Says why."""


@frozen
class Shape:
    """What a schema says, in whichever way it says it.

    Args:
        name: What it is called: the component's name, or the title of an enum.
        types: The JSON types it allows; empty means any.
        values: The values it allows, None without such a list.
        open: Whether values beyond the list are allowed as well.
        properties: The properties of an object, by name.
        required: Those that must be there.
        items: What an array holds.
        extra: ``additionalProperties``.
        variants: The kinds of a union of objects or arrays, by what tells them apart.
        own: Every other keyword, such as bounds and extensions.
    """

    name: str | None = None
    types: frozenset[str] = UNDOCUMENTED
    values: tuple[Any, ...] | None = None
    open: bool = False
    properties: Mapping[str, Node] = field(factory=dict)
    required: frozenset[str] = frozenset()
    items: Node | None = None
    extra: bool | Node | None = None
    variants: Mapping[str, Node] = field(factory=dict)
    own: Mapping[str, Any] = field(factory=dict)

    @property
    def nullable(self) -> bool:
        return "null" in self.types

    @property
    def kinds(self) -> frozenset[str]:
        """The JSON types without null."""
        return self.types - {"null"}


@frozen
class Parameter:
    """One parameter, references followed."""

    name: str
    place: str
    required: bool
    schema: Node
    node: Node


@frozen
class Answer:
    """What an operation answers with one status: its bodies by media type, none if it has no body."""

    status: str
    media: Mapping[str, Node]
    node: Node = field(factory=dict, repr=False)

    @property
    def success(self) -> bool:
        return self.status.startswith("2")


@frozen
class Operation:
    """One operation of a document.

    Args:
        id: The operationId, or method and path where there is none.
        method: The HTTP method in capitals.
        path: The path as the document has it.
        node: The operation itself.
        parameters: Its parameters and those of its path.
        bodies: The schemas of the request bodies by media type.
        media: What else is said of these bodies, by media type.
        body_required: Whether there must be one.
        answers: The documented answers by status.
    """

    id: str
    method: str
    path: str
    node: Node
    parameters: Sequence[Parameter]
    bodies: Mapping[str, Node]
    media: Mapping[str, Node]
    body_required: bool
    answers: Mapping[str, Answer]


class Api:
    """A document, asked about its operations and schemas.

    Args:
        document: OpenAPI 3.x, or Swagger 2.0, which is read as the former.
        name: What messages call it.
        lenient: Whether to put up with what is wrong in documents that are not ours to mend: a reference that leads
            nowhere means anything at all, what is of the wrong kind is left out, and both are noted in `broken`.

    Raises:
        DocumentError: It is neither.
    """

    def __init__(self, document: Mapping[str, Any], name: str, *, lenient: bool = False) -> None:
        if not isinstance(document.get("paths"), Mapping):
            raise DocumentError(f"{name}: no OpenAPI document, it has no paths")
        self.broken: list[str] = []
        if lenient:
            document = cast("Mapping[str, Any]", _sound(document, "", self.broken))
        version = str(document.get("openapi") or document.get("swagger") or "none")
        if not version.startswith(("2.", "3.")):
            raise DocumentError(f"{name}: version {version}; OpenAPI 3.x and Swagger 2.0 can be compared")
        self.document = _upgraded(document) if version.startswith("2.") else document
        self.name = name
        self.lenient = lenient
        # By identity: a schema is asked for again and again. The schema stands beside its shape lest another one
        # takes its place in memory.
        self._shapes: dict[int, tuple[Node, Shape]] = {}

    @cached_property
    def operations(self) -> list[Operation]:
        """Every operation, in the order of the document."""
        return [*self._operations()]

    @cached_property
    def webhooks(self) -> dict[str, Operation]:
        """What the vendor delivers, by the name of the event; the request is what is read."""
        found = {}
        for name, raw in (self.document.get("webhooks") or {}).items():
            item = self.resolve(raw)
            for method in METHODS:
                if isinstance(item.get(method), Mapping):
                    found[str(name)] = self._operation(str(name), method, item, item[method])
        return found

    def at(self, reference: str) -> Node:
        """What a reference means.

        Raises:
            DocumentError: It leads nowhere, or out of the document.
        """
        found: Any = self.document if reference.startswith("#/") else None
        for step in reference[2:].split("/"):
            step = unquote(step).replace("~1", "/").replace("~0", "~")
            if isinstance(found, list) and step.isdecimal() and int(step) < len(found):
                found = found[int(step)]
            else:
                found = found.get(step) if isinstance(found, Mapping) else None
        if isinstance(found, Mapping):
            return found
        if not self.lenient:
            where = (
                "nowhere"
                if reference.startswith("#/")
                else "to another file; bundle the document into one first"
            )
            raise DocumentError(f"{self.name}: {reference} leads {where}")
        note = f"{reference} leads nowhere; taken for anything"
        if note not in self.broken:
            self.broken.append(note)
        return {}

    def resolve(self, node: Node | None) -> Node:
        """A node after following references; what stands beside a reference is added to what it means."""
        seen: list[str] = []
        while node is not None and "$ref" in node:
            reference = str(node["$ref"])
            if reference in seen:
                raise DocumentError(f"{self.name}: {reference} leads back to itself")
            seen.append(reference)
            beside = {key: value for key, value in node.items() if key != "$ref"}
            node = {**self.at(reference), **beside} if beside else self.at(reference)
        return node or {}

    def shape(self, schema: Node | bool) -> Shape:
        """What a schema says."""
        if isinstance(schema, bool):
            return Shape()
        known = self._shapes.get(id(schema))
        if known is None:
            known = self._shapes[id(schema)] = schema, self._shape(schema, ())
        return known[1]

    def prefix(self) -> str:
        """The path of the first server, which stands before every path."""
        servers = self.document.get("servers") or [{}]
        return urlsplit(str(servers[0].get("url", ""))).path.rstrip("/")

    def _operations(self) -> Iterator[Operation]:
        for path, raw in self.document["paths"].items():
            item = self.resolve(raw)
            for method in METHODS:
                if isinstance(item.get(method), Mapping):
                    yield self._operation(str(path), method, item, item[method])

    def _operation(self, path: str, method: str, item: Node, node: Node) -> Operation:
        parameters: dict[tuple[str, str], Parameter] = {}
        for raw in [*(item.get("parameters") or ()), *(node.get("parameters") or ())]:
            one = self.resolve(raw)
            name, place = str(one.get("name")), str(one.get("in"))
            media: Node = next(iter((one.get("content") or {}).values()), {})
            parameters[place, name] = Parameter(
                name,
                place,
                bool(one.get("required")) or place == "path",
                one.get("schema") or media.get("schema") or {},
                one,
            )
        body = self.resolve(node.get("requestBody"))
        answers = {
            str(status): Answer(str(status), self._media(self.resolve(answer)), self.resolve(answer))
            for status, answer in (node.get("responses") or {}).items()
            if not str(status).startswith("x-")
        }
        return Operation(
            str(node.get("operationId") or f"{method.upper()} {path}"),
            method.upper(),
            path,
            node,
            tuple(parameters.values()),
            self._media(body),
            {_media_type(key): media for key, media in (body.get("content") or {}).items()},
            bool(body.get("required")),
            answers,
        )

    def _media(self, node: Node) -> Mapping[str, Node]:
        content = node.get("content") or {}
        return {
            str(key).partition(";")[0].strip(): media.get("schema") or {} for key, media in content.items()
        }

    # ----------------------------------------------------------------------------------------------------------
    # schemas

    def _shape(self, schema: Node, inside: tuple[str, ...]) -> Shape:
        name = None
        if "$ref" in schema:
            reference = str(schema["$ref"])
            if reference in inside:
                return Shape(reference.rpartition("/")[2])
            inside = (*inside, reference)
            name = reference.rpartition("/")[2]
            beside = {key: value for key, value in schema.items() if key != "$ref"}
            target = self._shape(self.at(reference), inside)
            shape = evolve(target, name=name, own={**target.own, **_own(beside)})
            return evolve(shape, types=shape.types | {"null"}) if beside.get("nullable") else shape
        shape = self._plain(schema)
        for part in schema.get("allOf") or ():
            shape = _both(shape, self._shape(part, inside))
        for key in ("oneOf", "anyOf"):
            if schema.get(key):
                shape = self._either(shape, schema[key], inside)
        return evolve(shape, types=shape.types | {"null"}) if _nullable(schema) and shape.types else shape

    def _plain(self, schema: Node) -> Shape:
        kinds = schema.get("type")
        types = {kinds} if isinstance(kinds, str) else {str(one) for one in kinds or ()}
        values = schema.get("enum")
        if "const" in schema:
            values = [schema["const"]]
        if values is not None:
            values = [one for one in values if not isinstance(one, dict | list)]
            if not types:
                types = {_type_of(one) for one in values}
            if None in values and types:
                types |= {"null"}
            values = tuple(one for one in values if one is not None)
        if not types and ("properties" in schema or isinstance(schema.get("additionalProperties"), Mapping)):
            types = {"object"}
        if not types and "items" in schema:
            types = {"array"}
        if "file" in types:  # Swagger 2.0
            types = types - {"file"} | {"string"}
            schema = {**schema, "format": "binary"}
        title = schema.get("title")
        properties = schema.get("properties") or {}
        return Shape(
            str(title) if title and (values is not None or properties) else None,
            frozenset(types),
            values,
            False,
            {str(key): one for key, one in properties.items() if isinstance(one, Mapping)},
            # Old documents write a boolean here.
            frozenset(map(str, schema["required"]))
            if isinstance(schema.get("required"), list)
            else frozenset(),
            schema.get("items") if isinstance(schema.get("items"), Mapping) else None,
            schema.get("additionalProperties"),
            {},
            _own(schema),
        )

    def _either(self, shape: Shape, choices: Sequence[Node], inside: tuple[str, ...]) -> Shape:
        read = [(one, self._shape(one, inside)) for one in choices]
        null = any(one.types == {"null"} or one.nullable for _, one in read)
        rest = [(raw, one) for raw, one in read if one.types != {"null"}]
        if not rest:
            return evolve(shape, types=frozenset({"null"}))
        if len(rest) == 1:
            found = _both(shape, rest[0][1])
        elif all(not one.kinds & {"object", "array"} for _, one in rest):
            found = _both(shape, _scalars([one for _, one in rest]))
        else:
            labels = _labels([one for _, one in rest])
            found = evolve(
                shape,
                types=frozenset().union(*(one.types for _, one in rest)),
                variants={label: raw for label, (raw, _) in zip(labels, rest, strict=True)},
            )
        return evolve(found, types=found.types | {"null"}) if null and found.types else found


def read(text: str, name: str, *, lenient: bool = False) -> Api:
    """Read a document.

    Args:
        text: JSON or YAML.
        name: What messages call it.
        lenient: See `Api`.

    Raises:
        DocumentError: It is neither, or no OpenAPI document.
    """
    try:
        document = json.loads(text) if text.lstrip()[:1] == "{" else yaml.load(text, Loader=_Loader)
    except (ValueError, yaml.YAMLError) as error:
        raise DocumentError(f"{name}: neither JSON nor YAML: {' '.join(str(error).split())[:200]}") from None
    if not isinstance(document, Mapping):
        raise DocumentError(f"{name}: no OpenAPI document, expected an object")
    return Api(document, name, lenient=lenient)


# Reads `on`, `no` and dates as the text that they are, as YAML 1.2 does.
_Loader: Any = type("_Loader", (LOADER,), {})
_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern)
        for tag, pattern in pairs
        if tag not in ("tag:yaml.org,2002:bool", "tag:yaml.org,2002:timestamp")
    ]
    for first, pairs in LOADER.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z"), list("tTfF")
)


# What has to be of one kind, by key; keys below which stand names that the author chose; and what is not looked into.
_KINDS: Mapping[str, type | tuple[type, ...]] = {
    **dict.fromkeys((*METHODS, "info", "requestBody", "components"), dict),
    **dict.fromkeys(("allOf", "oneOf", "anyOf", "enum", "servers", "tags", "security"), list),
    **dict.fromkeys(("consumes", "produces"), list),
    **dict.fromkeys(("$ref", "name", "in", "operationId", "host", "basePath", "url", "title", "format"), str),
    **dict.fromkeys(("schema", "items", "additionalProperties"), (dict, bool)),
    "parameters": (list, dict),
    "type": (str, list),
    "required": (bool, list),
}
_SCHEMAS = ("properties", "schemas", "definitions", "$defs", "patternProperties")
_NAMED = (
    *(*_SCHEMAS, "paths", "webhooks", "responses", "parameters", "content", "encoding", "headers"),
    *("securitySchemes", "securityDefinitions", "requestBodies"),
)
_FREE = (
    *("example", "examples", "default", "const", "enum", "security", "tags"),
    *("discriminator", "flows", "scopes", "callbacks", "links"),
)
_TEXTS = ("type", "required", "consumes", "produces")
"""Lists of these hold texts; other lists hold objects."""


def _sound(node: Any, where: str, notes: list[str], within: str = "") -> Any:
    """A document without what is of the wrong kind, each noted with its place; what is null is just left out."""
    if not isinstance(node, Mapping):
        return node
    kept: dict[Any, Any] = {}
    for key, value in node.items():
        at = f"{where}.{key}".lstrip(".")
        below = "" if within in _NAMED else str(key)
        kind: Any = _KINDS.get(below, dict if below in _NAMED else object)
        if within in _NAMED:
            kind = (dict, bool) if within in _SCHEMAS else dict
        if value is None and kind is not object:
            continue
        if not isinstance(value, kind):
            notes.append(f"{at} is of the wrong kind; left out")
        elif below in _FREE or below.startswith("x-"):
            kept[key] = value
        elif isinstance(value, list):
            kept[key] = [
                _sound(one, f"{at}[{index}]", notes)
                for index, one in enumerate(value)
                if _belongs(one, below, f"{at}[{index}]", notes)
            ]
        else:
            kept[key] = _sound(value, at, notes, below)
    return kept


def _belongs(one: Any, key: str, where: str, notes: list[str]) -> bool:
    """Whether something may stand in the list of that key."""
    fits = isinstance(one, str if key in _TEXTS else Mapping) or key not in _KINDS
    if isinstance(one, Mapping) and key == "parameters":
        fits = "$ref" in one or (isinstance(one.get("name"), str) and isinstance(one.get("in"), str))
    if not fits:
        notes.append(f"{where} is of the wrong kind; left out")
    return fits


def _media_type(key: Any) -> str:
    return str(key).partition(";")[0].strip()


_READ = {
    *(
        "type",
        "enum",
        "const",
        "properties",
        "required",
        "items",
        "additionalProperties",
        "title",
        "nullable",
    ),
    *("allOf", "oneOf", "anyOf", "$ref", "x-nullable"),
}


def _own(schema: Node) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key not in _READ}


def _nullable(schema: Node) -> bool:
    return bool(schema.get("nullable") or schema.get("x-nullable"))


def _type_of(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    names = {int: "integer", float: "number", str: "string", type(None): "null"}
    return names.get(type(value), "string")


def _both(one: Shape, other: Shape) -> Shape:
    """What must hold of a value when both hold of it."""
    types = one.types & other.types if one.types and other.types else one.types | other.types
    return Shape(
        # A part that is the only one with a name gives it, unless the whole adds properties of its own.
        one.name or (None if one.properties else other.name),
        types,
        one.values if other.values is None else other.values,
        one.open or other.open,
        {**one.properties, **other.properties},
        one.required | other.required,
        one.items or other.items,
        one.extra if other.extra is None else other.extra,
        {**one.variants, **other.variants},
        {**other.own, **one.own},
    )


def _scalars(choices: Sequence[Shape]) -> Shape:
    """A choice between plain values: a list of values beside the type that holds them all is an open list."""
    listed = [one for one in choices if one.values is not None]
    free = [one for one in choices if one.values is None]
    values = tuple(dict.fromkeys(value for one in listed for value in one.values or ()))
    own: dict[str, Any] = {}
    for one in choices:
        own = {**one.own, **own}
    return Shape(
        next((one.name for one in listed if one.name), None),
        frozenset().union(*(one.types for one in choices))
        if all(one.types for one in choices)
        else UNDOCUMENTED,
        values if listed else None,
        bool(free),
        own=own,
    )


def _labels(choices: Sequence[Shape]) -> list[str]:
    labels: list[str] = []
    for one in choices:
        label = one.name or "|".join(sorted(one.types)) or "anything"
        while label in labels:
            label += "'"
        labels.append(label)
    return labels


# --- Swagger 2.0 ---


def _upgraded(document: Mapping[str, Any]) -> dict[str, Any]:
    """A Swagger 2.0 document in the form of OpenAPI 3."""
    moved = json.loads(
        json.dumps(document).replace('"#/definitions/', '"#/components/schemas/'),
    )
    host, base = moved.get("host", ""), str(moved.get("basePath") or "").rstrip("/")
    out: dict[str, Any] = {
        **{key: value for key, value in moved.items() if key not in ("definitions", "swagger")},
        "openapi": "3.0.0",
        "servers": [{"url": f"https://{host}{base}" if host else base}],
        "components": {
            "schemas": moved.get("definitions") or {},
            "securitySchemes": moved.get("securityDefinitions") or {},
        },
    }
    shared = moved.get("parameters") or {}
    answers = moved.get("responses") or {}
    paths: dict[str, Any] = {}
    for path, item in moved["paths"].items():
        common = [_named(one, shared, "#/parameters/") for one in item.get("parameters") or ()]
        paths[path] = {
            method: _upgraded_operation(node, common, shared, answers, moved)
            for method, node in item.items()
            if method in METHODS
        }
    return {**out, "paths": paths}


def _named(node: Any, shared: Mapping[str, Any], prefix: str) -> dict[str, Any]:
    reference = str(node.get("$ref", ""))
    return cast("dict[str, Any]", shared.get(reference.removeprefix(prefix), node))


def _upgraded_operation(
    node: dict[str, Any],
    common: list[dict[str, Any]],
    shared: Mapping[str, Any],
    answers: Mapping[str, Any],
    document: Mapping[str, Any],
) -> dict[str, Any]:
    given = [_named(one, shared, "#/parameters/") for one in node.get("parameters") or ()]
    known = {(one.get("in"), one.get("name")) for one in given}
    every = [*(one for one in common if (one.get("in"), one.get("name")) not in known), *given]
    out = {key: value for key, value in node.items() if key not in ("parameters", "consumes", "produces")}
    out["parameters"] = [
        one if "$ref" in one else _parameter(one)
        for one in every
        if one.get("in") not in ("body", "formData")
    ]
    consumes = node.get("consumes") or document.get("consumes") or []
    for one in every:
        if one.get("in") == "body":
            media = [kind for kind in consumes if "form" not in kind] or ["application/json"]
            content = {kind: {"schema": one.get("schema") or {}} for kind in media}
            out["requestBody"] = {"required": one.get("required", False), "content": content}
    if form := [one for one in every if one.get("in") == "formData"]:
        media = [kind for kind in consumes if "form" in kind] or ["application/x-www-form-urlencoded"]
        schema = {
            "type": "object",
            "properties": {one["name"]: _parameter(one)["schema"] for one in form},
            "required": [one["name"] for one in form if one.get("required")],
        }
        out["requestBody"] = {
            "required": bool(schema["required"]),
            "content": {kind: {"schema": schema} for kind in media},
        }
    produces = node.get("produces") or document.get("produces") or ["application/json"]
    out["responses"] = {}
    for status, raw in (node.get("responses") or {}).items():
        answer = _named(raw, answers, "#/responses/")
        media = produces[:1] if answer.get("schema") else []
        out["responses"][str(status)] = {
            "description": answer.get("description", ""),
            "content": {kind: {"schema": answer["schema"]} for kind in media},
        }
    return out


def _parameter(one: dict[str, Any]) -> dict[str, Any]:
    outside = {"name", "in", "required", "description", "collectionFormat", "allowEmptyValue", "example"}
    if "schema" in one:
        return one
    schema = {key: value for key, value in one.items() if key not in outside and not key.startswith("x-")}
    kept = {key: value for key, value in one.items() if key in outside}
    return {**kept, "schema": schema, "explode": one.get("collectionFormat") == "multi"}
