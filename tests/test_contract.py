"""Both sides of the wire, for every operation there is, found from the specs: what is sent and what is read.

No operation is named here. A new one in a spec is called with arguments made from its examples and schemas, each of
its documented answers is read, and each documented error is raised. `test_every_operation_is_called` counts.
"""

from __future__ import annotations

import hmac
import importlib
import inspect
import json
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from datetime import UTC, datetime
from functools import cache
from operator import attrgetter, itemgetter
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin
from urllib.parse import quote

import httpx
import pytest
from attrs import evolve, frozen
from jsonschema import Draft202012Validator
from support import InstantClock, recorder, spec

import trunkline
import trunkline_api
from trunkline import APIStatusError, Content, Download, File, Outcome, Page, Pager, RetryPolicy
from trunkline.runtime import In, Model, Operation
from trunkline.testing import Fake, FakeChatwoot, FakeSakari, FakeTextMagic
from trunkline.testing._contract import Contract, contract
from trunkline.testing._request import ReceivedRequest, receive

FLOORS = {"sakari": 51, "chatwoot": 225, "textmagic": 150}
"""How many operations there are at least. An API of which none are promised is held to all the rest."""
VENDORS = tuple(
    sorted(path.parent.name for path in Path(trunkline_api.__file__).parent.glob("*/openapi.json"))
)
FORMS = ("application/json", "multipart/form-data")
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")

HMAC_KEY = "test-hmac-token"
HELD: Mapping[str, str | int] = {"str": "test held/é?", "int": 41}
"""What a door is given to hold, by the type that ``x-clients`` names."""
ODD = "a/b ?&é%2F"
"""A path parameter that must not become another path."""

ERRORS: Mapping[int, type[APIStatusError]] = {
    400: trunkline.BadRequestError,
    401: trunkline.AuthenticationError,
    402: APIStatusError,
    403: trunkline.PermissionDeniedError,
    404: trunkline.NotFoundError,
    409: trunkline.ConflictError,
    418: APIStatusError,
    422: trunkline.UnprocessableEntityError,
    429: trunkline.RateLimitError,
    500: trunkline.ServerError,
    502: trunkline.ServerError,
    503: trunkline.ServerError,
    504: trunkline.ServerError,
}

WHOLE = "whole"
"""The key of a body that is a file."""
MADE = "made-from-the-schema"
NEWER = "from-a-newer-server"
_NOT_THERE: Any = object()


# --- What the spec says ---


@frozen
class Described:
    """One operation as its spec describes it."""

    vendor: str
    id: str
    method: str
    path: str
    node: Mapping[str, Any]
    parameters: tuple[Mapping[str, Any], ...]
    tag: Mapping[str, Any]

    @property
    def held(self) -> Mapping[str, str]:
        """The path parameters that the door knows, by wire name."""
        return spec(self.vendor)["x-clients"][self.tag["x-client"]]["holds"]

    @property
    def method_names(self) -> set[str]:
        """The Python methods that the spec asks for."""
        paging = self.node.get("x-pagination") or {}
        if paging and "style" not in paging:
            return set(paging)
        return {self.node["x-method"]} | {
            one["x-method"] for one in self.bodies.values() if "x-method" in one
        }

    def paging(self, method: str) -> Mapping[str, Any] | None:
        """How the pager of that name walks, or None if the method is no pager."""
        paging = self.node.get("x-pagination") or {}
        return (paging if "style" in paging else paging[method]) if paging else None

    @property
    def paging_names(self) -> set[str]:
        """The query parameters that belong to pagers."""
        paging = self.node.get("x-pagination") or {}
        every = [paging] if "style" in paging else list(paging.values())
        return {one[key] for one in every for key in ("position", "size") if key in one}

    @property
    def bodies(self) -> Mapping[str, Mapping[str, Any]]:
        """The request bodies by media type."""
        return resolve(self.vendor, self.node.get("requestBody", {})).get("content", {})

    def answers(self, *, success: bool) -> Iterator[tuple[str, str, str | None, Any]]:
        """Status, name, media type and value of each documented answer; without a body the last two are none."""
        for status, found in self.node["responses"].items():
            if status.startswith("2") is not success:
                continue
            content = resolve(self.vendor, found).get("content", {})
            if not content or found.get("x-may-be-empty"):
                yield status, "empty", None, _NOT_THERE
            for media_type, media in content.items():
                shown = examples(self.vendor, media)
                for name, value in shown.items():
                    yield status, name, media_type, value
                if success or not shown:
                    made = sample(self.vendor, media["schema"])
                    yield status, MADE, media_type, made
                if success:
                    yield status, NEWER, media_type, newer(self.vendor, media["schema"], made)


@cache
def described(vendor: str) -> Mapping[str, Described]:
    """The operations of a spec by their operationId."""
    return describe(vendor, spec(vendor))


def describe(vendor: str, document: Mapping[str, Any]) -> dict[str, Described]:
    """The operations of a document that shares its components with the spec of a vendor."""
    tags = {tag["name"]: tag for tag in document["tags"]}
    return {
        node["operationId"]: Described(
            vendor,
            node["operationId"],
            method.upper(),
            path,
            node,
            tuple(resolve(vendor, one) for one in [*item.get("parameters", ()), *node.get("parameters", ())]),
            tags[node["tags"][0]],
        )
        for path, item in document["paths"].items()
        for method, node in item.items()
        if method in METHODS
    }


def resolve(vendor: str, node: Any) -> Any:
    """A node of a spec, after following references."""
    while "$ref" in node:
        found: Any = spec(vendor)
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def forms(vendor: str, schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """A schema with everything that it refers to or chooses from, itself first."""
    found = [schema]
    if "$ref" in schema:
        found += forms(vendor, resolve(vendor, schema))
    for key in ("oneOf", "anyOf", "allOf"):
        for one in schema.get(key, ()):
            found += forms(vendor, one)
    return found


def examples(vendor: str, media: Mapping[str, Any]) -> dict[str, Any]:
    """The examples of a media type or parameter by name."""
    if "example" in media:
        return {"example": media["example"]}
    return {name: resolve(vendor, one)["value"] for name, one in media.get("examples", {}).items()}


def is_valid(vendor: str, schema: Mapping[str, Any], value: Any) -> bool:
    whole = {"components": spec(vendor)["components"], "allOf": [schema]}
    return bool(Draft202012Validator(whole).is_valid(value))


def sample(vendor: str, schema: Mapping[str, Any], *, full: bool = True, inside: tuple[str, ...] = ()) -> Any:
    """A value that a schema allows, as it travels.

    Args:
        vendor: Whose spec it is.
        schema: The schema.
        full: Whether objects have every property, or only those that must be given.
        inside: The references that led here, so that an object that holds its own kind comes to an end.
    """
    if "$ref" in schema:
        inside = (*inside, schema["$ref"])
        schema = resolve(vendor, schema)
    if "example" in schema:
        return schema["example"]
    if "enum" in schema:
        return next(one for one in reversed(schema["enum"]) if one is not None)
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return sample(vendor, schema[key][0], full=full, inside=inside)
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next(one for one in kind if one != "null")
    if kind == "object":
        return _sample_object(vendor, schema, full, inside)
    if kind == "array":
        if _leads_back(vendor, schema["items"], inside):
            return []
        return [sample(vendor, schema["items"], full=full, inside=inside)] * max(1, schema.get("minItems", 1))
    if kind is None:
        return {"any": ["JSON", 1, None]}
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        usual = 1781700312 if schema.get("x-timestamp") == "epoch" else 7
        return max(schema.get("minimum", usual), min(schema.get("maximum", usual), usual))
    candidates = ["Grüße & mehr", "3,5", "name,-email", "2026-06-22T07:00:00Z", "2026-06-22 07:00:15"]
    candidates += ["abcdefgh"[: schema.get("maxLength")], "ab" * schema.get("minLength", 0)]
    if isinstance(allowed := schema.get("x-comma-separated"), list):
        candidates = [",".join(allowed[:2])]
    elif allowed:
        candidates = ["3,5" if allowed == "integer" else "a@example.test,b@example.test"]
    elif schema.get("x-rrule"):
        candidates = ["FREQ=DAILY;COUNT=3"]
    elif schema.get("x-timestamp") == "basic-offset":
        candidates = ["2026-06-22T07:00:00+0000"]
    elif schema.get("format") == "date-time" or "x-timestamp" in schema:
        candidates = ["2026-06-22T07:00:00Z"]
    found = next((one for one in candidates if is_valid(vendor, schema, one)), None)
    assert found is not None, f"give an example of {schema}"
    return found


def _sample_object(
    vendor: str, schema: Mapping[str, Any], full: bool, inside: tuple[str, ...]
) -> dict[str, Any]:
    properties = schema.get("properties", {})
    if not properties:
        inner = schema.get("additionalProperties")
        named = isinstance(inner, dict) and inner
        return {"key": sample(vendor, inner, full=full, inside=inside) if named else "value"}
    wanted = {*properties} if full else {*schema.get("required", ())}
    wanted |= {*list(properties)[: schema.get("minProperties", 0) - len(wanted)]}
    made = {
        key: sample(vendor, node, full=full, inside=inside)
        for key, node in properties.items()
        if key in wanted and not _computed(vendor, node) and not _leads_back(vendor, node, inside)
    }
    return dict(list(made.items())[: schema.get("maxProperties")])


def newer(vendor: str, schema: Mapping[str, Any], value: Any) -> Any:
    """A value with one more key in each object that a model stands for."""
    shapes = forms(vendor, schema)
    if isinstance(value, list):
        item = next((one["items"] for one in shapes if "items" in one), {})
        return [newer(vendor, item, one) for one in value]
    properties = {key: node for one in shapes for key, node in one.get("properties", {}).items()}
    if not isinstance(value, dict) or not properties:
        return value
    told = {key: newer(vendor, properties.get(key, {}), one) for key, one in value.items()}
    return {**told, "newInThisVersion": {"is": [1, None]}}


def _leads_back(vendor: str, schema: Mapping[str, Any], inside: tuple[str, ...]) -> bool:
    first = schema["oneOf"][0] if "oneOf" in schema else schema
    return first.get("$ref") in inside


def _computed(vendor: str, node: Mapping[str, Any]) -> str | None:
    """The name of what this one proves, if the client computes it."""
    return node.get("x-hmac-of") or resolve(vendor, node).get("x-hmac-of")


# --- The public surface ---


@frozen(eq=False)
class Method:
    """One method of a resource, and the operation that it calls."""

    vendor: str
    door: str
    resource: str
    name: str
    operation: Operation[Any]

    @property
    def described(self) -> Described:
        return described(self.vendor)[self.operation.id]

    @property
    def paging(self) -> Mapping[str, Any] | None:
        return self.described.paging(self.name)

    @property
    def bodies(self) -> Mapping[str, Mapping[str, Any]]:
        """The bodies that this method sends, by media type: one that is a file, or JSON and forms."""
        whole = [one.key for one in self.operation.params if one.place is In.CONTENT]
        every = self.described.bodies
        return {kind: media for kind, media in every.items() if (kind in whole if whole else kind in FORMS)}

    @property
    def inside(self) -> str | bool | None:
        """The property of the answer that is returned; False if nothing is, None if all of it is."""
        media: Mapping[str, Any] = next(iter(self.bodies.values()), {})
        found: str | bool | None = media.get("x-returns", self.described.node.get("x-returns"))
        return found

    def reads(self, media_type: str | None, value: Any) -> bool:
        """Whether that success is one that this method has to read: not all kinds of body are answered alike."""
        answer = next(iter(self.bodies.values()), {}).get("x-answer")
        return answer is None or is_valid(self.vendor, {"$ref": answer}, value)

    @property
    def label(self) -> str:
        several = len(self.described.method_names) > 1
        return f"{self.vendor}-{self.operation.id}" + (f"-{self.name}" if several else "")

    def of(self, client: Any) -> Callable[..., Any]:
        found: Callable[..., Any] = getattr(getattr(client, self.resource), self.name)
        return found

    @property
    def returns(self) -> Any:
        """What the method says it returns."""
        resource = type(getattr(connect(self.vendor, self.door, recorder(_never)), self.resource))
        module = vars(importlib.import_module(resource.__module__))
        return eval(getattr(resource, self.name).__annotations__["return"], module)


def _never(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"nothing should be sent, but {request.url} was")


def snake(key: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", key).lower()


def held(vendor: str, door: str) -> dict[str, str | int]:
    """What the doors of these tests hold, by wire name."""
    return {name: HELD[kind] for name, kind in spec(vendor)["x-clients"][door]["holds"].items()}


def connect(vendor: str, door: str, transport: httpx.AsyncBaseTransport, **options: Any) -> Any:
    """A client of that name, with whatever its constructor requires made up."""
    kind = getattr(importlib.import_module(f"trunkline.{vendor}"), door)
    required = [
        name
        for name, one in inspect.signature(kind).parameters.items()
        if one.kind is inspect.Parameter.KEYWORD_ONLY and one.default is one.empty
    ]
    arguments: dict[str, Any] = {name: f"test-{name}" for name in required}
    if "base_url" in arguments:
        arguments["base_url"] = "https://host.example.test"
    arguments |= {snake(name): value for name, value in held(vendor, door).items()}
    given = {"transport": transport, "clock": InstantClock(), "retry": RetryPolicy(attempts=1)}
    return kind(**arguments, **given, **options)


@cache
def surface(vendor: str) -> tuple[Method, ...]:
    """Every public method of every resource of every door of a vendor."""
    found = []
    for tag in spec(vendor)["tags"]:
        if "x-resource" not in tag:
            continue
        client = connect(vendor, tag["x-client"], recorder(_never))
        resource = type(getattr(client, tag["x-resource"]))
        module = vars(importlib.import_module(resource.__module__))
        for name, function in vars(resource).items():
            if name.startswith("_"):
                continue
            used = [module.get(one) for one in function.__code__.co_names]
            (operation,) = [one for one in used if isinstance(one, Operation)]
            found.append(Method(vendor, tag["x-client"], tag["x-resource"], name, operation))
    return tuple(found)


def uncovered(operations: Mapping[str, Described], methods: Sequence[Method]) -> list[str]:
    """The methods that a spec asks for and no door has."""
    there = {(one.door, one.resource, one.name, one.operation.id) for one in methods}
    return [
        f"{one.tag['x-client']}.{one.tag['x-resource']}.{name}: no method calls {one.id}"
        for one in operations.values()
        if "x-resource" in one.tag
        for name in sorted(one.method_names)
        if (one.tag["x-client"], one.tag["x-resource"], name, one.id) not in there
    ]


ALL = [method for vendor in VENDORS for method in surface(vendor)]


# --- Calls ---


@frozen
class Call:
    """What one call gives, as it travels: by wire name, before any of it is put into Python's types.

    Args:
        label: What it was made from.
        path: Path parameters that the door does not hold.
        query: Query parameters without those of pagers.
        headers: Header parameters.
        body: The body, None without one.
        media_type: The body's media type.
        signed: Whether the door has a key to prove identities with.
        page_size: The page size to ask for, of pagers that have one.
    """

    label: str
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    body: Mapping[str, Any] | None = None
    media_type: str = "application/json"
    signed: bool = False
    page_size: int | None = None


def calls(method: Method) -> Iterator[Call]:
    """The calls to try: the least, everything, each example of a body, and forms with a file."""
    operation = method.described
    yield least(method)
    everything = evolve(_call(operation, full=True), label="every-argument", signed=_signable(operation))
    if size := (method.paging or {}).get("size"):
        (limit,) = [one["schema"] for one in operation.parameters if one["name"] == size]
        everything = evolve(everything, page_size=limit["maximum"])
    for media_type, media in method.bodies.items():
        if media_type not in FORMS:
            everything = evolve(everything, body={WHOLE: "a,b\n1,2\n"}, media_type=media_type)
        elif media_type == "application/json":
            shown = examples(operation.vendor, media)
            # Where examples show a property, they know better than the schema what is sensible.
            known = {key: value for one in shown.values() for key, value in one.items()}
            made = sample(operation.vendor, media["schema"])
            yield evolve(everything, label=MADE, body=made)
            # A body that takes only one of its properties is whole with that one.
            everything = evolve(
                everything, body={**made, **{key: known[key] for key in made if key in known}}
            )
            for name, value in shown.items():
                yield evolve(
                    _call(operation, full=False),
                    label=name,
                    body=value,
                    signed=any(key in value for key in _proofs(operation, media_type)),
                )
        else:
            yield evolve(
                _call(operation, full=True),
                label="form",
                body=sample(operation.vendor, media["schema"]),
                media_type=media_type,
            )
            for name, value in examples(operation.vendor, media).items():
                yield evolve(
                    _call(operation, full=False), label=f"form-{name}", body=value, media_type=media_type
                )
            if "application/json" not in method.bodies:
                body = sample(operation.vendor, media["schema"])
                everything = evolve(everything, body=body, media_type=media_type)
    yield everything


def least(method: Method) -> Call:
    """The call with as few arguments as the spec allows."""
    operation = method.described
    call = _call(operation, full=False)
    for media_type, media in method.bodies.items():
        if media_type not in FORMS:
            return evolve(call, body={WHOLE: "a,b\n1,2\n"}, media_type=media_type)
        if media_type != "application/json":
            if "application/json" in method.bodies:
                continue
            return evolve(
                call, body=sample(operation.vendor, media["schema"], full=False), media_type=media_type
            )
        schema = resolve(operation.vendor, media["schema"])
        known = [value for one in examples(operation.vendor, media).values() for value in one.items()]
        body = {**sample(operation.vendor, schema, full=False)}
        for group in operation.node.get("x-require-any", ()):
            body.setdefault(group[0], sample(operation.vendor, schema["properties"][group[0]], full=False))
        return evolve(call, body={**body, **{key: value for key, value in known if key in body}})
    return call


def _call(operation: Described, *, full: bool) -> Call:
    places: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    needed = {group[0] for group in operation.node.get("x-require-any", ())}
    for one in operation.parameters:
        name, vendor = one["name"], operation.vendor
        if (one["in"] == "path" and name in operation.held) or _computed(vendor, one):
            continue
        wanted = full or one.get("required") or (one["in"] == "query" and name in needed)
        if not wanted or (one["in"] == "query" and name in operation.paging_names):
            continue
        odd = one["in"] == "path" and not full and is_valid(vendor, one["schema"], ODD)
        shown = list(examples(vendor, one).values())
        places[one["in"]][name] = (
            ODD if odd else shown[0] if shown else sample(vendor, one["schema"], full=full)
        )
    return Call("least", places["path"], places["query"], places["header"])


def _proofs(operation: Described, media_type: str) -> dict[str, str]:
    """The properties of a body that the client computes, with what each one proves."""
    media = operation.bodies.get(media_type)
    properties = resolve(operation.vendor, media["schema"]).get("properties", {}) if media else {}
    return {key: of for key, node in properties.items() if (of := _computed(operation.vendor, node))}


def _signable(operation: Described) -> bool:
    return bool(_proofs(operation, "application/json")) or any(
        _computed(operation.vendor, one) for one in operation.parameters
    )


def to_python(vendor: str, schema: Mapping[str, Any], value: Any) -> Any:
    """A value as it travels, in the types that a caller gives."""
    schema = resolve(vendor, schema)
    if value is None:
        return None
    for key in ("oneOf", "anyOf"):
        for one in schema.get(key, ()):
            if is_valid(vendor, one, value):
                return to_python(vendor, one, value)
    if "x-comma-separated" in schema:
        return [int(one) if schema["x-comma-separated"] == "integer" else one for one in value.split(",")]
    if schema.get("format") == "binary":
        return File(value.encode(), "pîcture.png", "image/png")
    if schema.get("format") == "date-time" or "x-timestamp" in schema:
        return moment(value)
    if schema.get("type") == "integer" and {*schema.get("enum", (None,))} <= {0, 1}:
        return bool(value)
    if isinstance(value, list):
        return [to_python(vendor, schema["items"], one) for one in value]
    if isinstance(value, dict) and schema.get("properties"):
        nodes = schema["properties"]
        return {
            nodes[key].get("x-python-name", snake(key)): to_python(vendor, nodes[key], one)
            for key, one in value.items()
        }
    return value


def moment(value: Any) -> datetime:
    """A point in time, however it is written."""
    if not isinstance(value, str) or value.isdecimal():
        return datetime.fromtimestamp(float(value), UTC)
    return datetime.fromisoformat(value)


def arguments(method: Method, call: Call) -> dict[str, Any]:
    """The keyword arguments of a call."""
    operation, vendor = method.described, method.vendor
    given = {
        (In(place), key): (schema, value)
        for place, values in (("path", call.path), ("query", call.query), ("header", call.headers))
        for key, value in values.items()
        for schema in [
            next(one["schema"] for one in operation.parameters if (one["in"], one["name"]) == (place, key))
        ]
    }
    if call.media_type not in FORMS:
        assert call.body is not None
        file = {"type": "string", "format": "binary"}
        given[In.CONTENT, call.media_type] = file, call.body[WHOLE]
    elif call.body is not None:
        proofs = _proofs(operation, call.media_type)
        for path, node, value in _flat(vendor, operation.bodies[call.media_type]["schema"], call.body):
            if path in proofs:
                continue
            binary = "format" in (leaf := _leaf(vendor, node)) and leaf["format"] == "binary"
            given[In.FILE if binary else In.BODY, path] = node, value
    names = {(one.place, "/".join([*one.within, one.key])): one.name for one in method.operation.params}
    made = {names[place]: to_python(vendor, schema, value) for place, (schema, value) in given.items()}
    return made if call.page_size is None else {**made, "page_size": call.page_size}


def _flat(
    vendor: str, schema: Mapping[str, Any], body: Mapping[str, Any]
) -> Iterator[tuple[str, Mapping[str, Any], Any]]:
    """The properties of a body that are keywords, with the way to each."""
    for key, value in body.items():
        node = resolve(vendor, schema)["properties"][key]
        if node.get("x-flatten"):
            yield from ((f"{key}/{path}", *rest) for path, *rest in _flat(vendor, node, value))
        else:
            yield key, node, value


def _leaf(vendor: str, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = resolve(vendor, schema)
    return _leaf(vendor, found["items"]) if "items" in found else found


def text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def expected_path(method: Method, call: Call) -> str:
    values = {**held(method.vendor, method.door), **call.path}
    return re.sub(r"\{(.+?)\}", lambda found: quote(text(values[found[1]]), safe=""), method.described.path)


def expected_query(method: Method, call: Call) -> dict[str, str | list[str]]:
    operation = method.described
    values = dict(call.query)
    for one in operation.parameters:
        if "x-client-default" in one:
            default = one["x-client-default"]
            values.setdefault(one["name"], ",".join(default) if isinstance(default, list) else default)
        of = _computed(operation.vendor, one)
        if of and call.signed:
            values[one["name"]] = proof(call.query.get(of))
    if paging := method.paging:
        start = {"offset": 0, "page": 1}.get(paging["style"], paging.get("start"))
        if start is not None:
            values[paging["position"]] = start
        if "size" in paging:
            values[paging["size"]] = call.page_size or paging["default-size"]
    return {
        key: ([text(one) for one in value] if len(value) > 1 else text(value[0]))
        if isinstance(value, list)
        else text(value)
        for key, value in values.items()
    }


def expected_body(method: Method, call: Call) -> dict[str, Any]:
    if call.body is None:
        return {}
    proofs = _proofs(method.described, call.media_type)
    body = {key: value for key, value in call.body.items() if key not in proofs}
    return body | ({key: proof(body.get(of)) for key, of in proofs.items()} if call.signed else {})


def proof(value: str | None) -> str:
    return hmac.new(HMAC_KEY.encode(), (value or "").encode(), "sha256").hexdigest()


def received(vendor: str, request: httpx.Request) -> ReceivedRequest:
    """A request as a server takes it in."""
    scope = {
        "method": request.method,
        "scheme": request.url.scheme,
        "raw_path": request.url.raw_path,
        "query_string": request.url.raw_path.partition(b"?")[2],
        "headers": request.headers.raw,
    }
    found = contract(vendor).find(request.method, request.url.raw_path.decode().partition("?")[0])
    return receive(scope, request.content, found.id if found else None)


def mistakes(method: Method, call: Call, request: ReceivedRequest) -> list[str]:
    """Everything in a request that the spec forbids or that was not asked for."""
    operation, found = method.described, []
    if request.operation != operation.id:
        return [f"it arrived at {request.operation}"]
    _, violations = contract(method.vendor).check_request(
        contract(method.vendor).operations[operation.id], request
    )
    found += [f"{one.where}: {one.message}" for one in violations]
    found += unproven(operation, request.headers)
    for what, wanted, given in (
        ("path", expected_path(method, call), request.path),
        ("query", expected_query(method, call), request.query),
        ("headers", call.headers, {key: request.headers.get(key.lower()) for key in call.headers}),
    ):
        if wanted != given:
            found.append(f"{what}: expected {wanted}, got {given}")
    return found + _body_mistakes(method, call, request)


def _body_mistakes(method: Method, call: Call, request: ReceivedRequest) -> list[str]:
    wanted, given = expected_body(method, call), request.body or {}
    found = []
    if call.media_type not in FORMS:  # of the type that the spec asks for, whatever the file says that it is
        sent_whole = (request.media_type, request.content.decode())
        return [] if sent_whole == (call.media_type, wanted[WHOLE]) else [f"body: got {sent_whole}"]
    if request.media_type != (call.media_type if request.content else ""):
        found.append(f"media type: expected {call.media_type}, got {request.media_type}")
    if call.media_type != "application/json":
        uploads = {
            key: [one.encode() for one in (value if isinstance(value, list) else [value])]
            for key in {one.field for one in request.files} & {*wanted}
            for value in [wanted.pop(key)]
        }
        sent: dict[str, list[bytes]] = {}
        for one in request.files:
            sent.setdefault(one.field, []).append(one.content)
            if (one.filename, one.content_type) != ("pîcture.png", "image/png"):
                found.append(f"file {one.field}: {one.filename!r}, {one.content_type!r}")
        if not sent or uploads != sent:
            found.append(f"files: expected {uploads}, got {sent}")
        encoding = method.bodies[call.media_type].get("encoding", {})
        for key in [key for key in wanted if encoding.get(key, {}).get("style") == "deepObject"]:
            wanted.update(_in_brackets(key, wanted.pop(key)))
        given = {
            key: one if isinstance(wanted.get(key, ""), str) or "[" in key else json.loads(one)
            for key, one in given.items()
        }
    if wanted != given:
        found.append(f"body: expected {wanted}, got {given}")
    return found


def _in_brackets(key: str, value: Any) -> dict[str, Any]:
    """The fields of a form for one property, as Rails reads them."""
    if isinstance(value, dict):
        return {
            name: one
            for inner, found in value.items()
            for name, one in _in_brackets(f"{key}[{inner}]", found).items()
        }
    if isinstance(value, list):
        return {f"{key}[]": [text(one) for one in value] if len(value) > 1 else text(value[0])}
    return {key: text(value)}


def unproven(operation: Described, headers: Mapping[str, str]) -> list[str]:
    """What is wrong with the credentials of a request."""
    document = spec(operation.vendor)
    wanted = operation.node.get("security", document.get("security", []))
    schemes = document["components"]["securitySchemes"]
    if not wanted:
        secret = [one["name"].lower() for one in schemes.values() if one["type"] == "apiKey"]
        return [f"{name}: none is asked for" for name in ("authorization", *secret) if name in headers]

    def there(name: str) -> bool:
        scheme = schemes[name]
        if scheme["type"] == "apiKey":
            return bool(headers.get(scheme["name"].lower()))
        kind = scheme.get("scheme", "bearer").lower()
        return headers.get("authorization", "").lower().startswith(f"{kind} ")

    return [] if any(all(map(there, one)) for one in wanted) else ["no credentials that the spec asks for"]


Answering = Callable[[int], httpx.Response]
"""Makes the answer to the first, second ... request of an operation, counted from 0."""


async def send(
    method: Method,
    call: Call,
    answers: Answering,
    use: Callable[[Any], Awaitable[Any]] | None = None,
    before: list[ReceivedRequest] | None = None,
) -> tuple[Any, list[ReceivedRequest]]:
    """Call a method.

    Operations that no resource offers belong to the doors, which call them before others: to fetch a token. They
    are answered with their example.

    Args:
        method: The method.
        call: What to give it.
        answers: The answers to it.
        use: What to do with what it returns; it is awaited if None.
        before: Receives what the door sent on its own.

    Returns:
        The result, and the requests that arrived for it.
    """
    arrived: list[ReceivedRequest] = []
    operations = described(method.vendor)

    def answer(request: httpx.Request) -> httpx.Response:
        taken = received(method.vendor, request)
        if taken.operation in operations and "x-resource" not in operations[taken.operation].tag:
            known = contract(method.vendor).operations[taken.operation]
            shown = contract(method.vendor).example(known)
            assert ([], True) == (contract(method.vendor).check_request(known, taken)[1], shown is not None)
            if before is not None:
                before.append(taken)
            return httpx.Response(shown.status, json=shown.value) if shown else httpx.Response(500)
        arrived.append(taken)
        return answers(len(arrived) - 1)

    options = {"hmac_token": HMAC_KEY} if call.signed else {}
    async with connect(method.vendor, method.door, recorder(answer), **options) as client:
        returned = method.of(client)(**arguments(method, call))
        return await (use(returned) if use else returned), arrived


def respond(status: int, media_type: str | None, value: Any) -> httpx.Response:
    if media_type is None:
        return httpx.Response(status)
    content = json.dumps(value) if media_type == "application/json" else value
    return httpx.Response(status, content=content.encode(), headers={"content-type": media_type})


def success(method: Method) -> Answering:
    """The first documented success that the method reads, again and again."""
    known = method.described.answers(success=True)
    status, _, media_type, value = next(one for one in known if method.reads(one[2], one[3]))
    return lambda _: respond(int(status.replace("X", "0")), media_type, value)


REQUESTS = [
    pytest.param(method, call, id=f"{method.label}-{call.label}") for method in ALL for call in calls(method)
]


@pytest.mark.parametrize(("method", "call"), REQUESTS)
async def test_request_is_what_the_spec_asks_for(method: Method, call: Call) -> None:
    """What a method sends is right by the spec, and is what was given: path, query, body, files, credentials."""
    _, arrived = await send(method, call, success(method))
    assert [[]] == [mistakes(method, call, one) for one in arrived]


# --- Answers ---


def dump(value: Any) -> Any:
    """A result as JSON again."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Content):
        return value.content.decode()
    if isinstance(value, list):
        return [dump(one) for one in value]
    if isinstance(value, dict):
        return {key: dump(one) for key, one in value.items()}
    return value


def again(value: Any) -> Any:
    """A result, written as JSON and read once more."""
    if isinstance(value, Model):
        return type(value).from_dict(json.loads(json.dumps(value.to_dict())))
    if isinstance(value, dict):
        return {key: again(one) for key, one in value.items()}
    return [again(one) for one in value] if isinstance(value, list) else value


def fits(value: Any, kind: Any) -> bool:
    """Whether a result is what a method says it returns."""
    origin = get_origin(kind)
    if kind is Download:
        return isinstance(value, Content)
    if origin in (Union, UnionType):
        return any(fits(value, one) for one in get_args(kind))
    if origin is Pager:
        item, envelope = get_args(kind)
        return (
            isinstance(value, Page) and fits(value.envelope, envelope) and all(fits(x, item) for x in value)
        )
    if origin is list:
        return isinstance(value, list) and all(fits(one, get_args(kind)[0]) for one in value)
    return kind is Any or isinstance(value, NoneType if kind is None else origin or kind)


def lost(vendor: str, schema: Mapping[str, Any], wire: Any, kept: Any, where: str = "answer") -> list[str]:
    """What an answer said and the result does not: keys that are gone and values that have become others.

    Args:
        vendor: Whose spec it is.
        schema: What the spec says of the value.
        wire: The value as it travelled.
        kept: The result as JSON.
        where: Where it stands.
    """
    shapes = forms(vendor, schema)

    def marked(key: str) -> bool:
        return any(one.get(key) for one in shapes)

    timed = marked("x-timestamp") or any(one.get("format") == "date-time" for one in shapes)
    if wire is None:
        return []
    if marked("x-first-of-array") and isinstance(wire, list):
        wire = wire[0] if wire else None
    if kept is _NOT_THERE or kept is None:
        nothing = wire is None or (marked("x-empty-as-null") and wire in ({}, "<unknown>"))
        numeric = any({"integer", "number"} & {*_types(one)} for one in shapes)
        nothing |= ((numeric or timed) and wire == "") or (timed and wire == 0)
        return [] if nothing else [f"{where}: {wire!r} is gone"]
    if isinstance(wire, dict) and isinstance(kept, dict):
        properties = {key: node for one in shapes for key, node in one.get("properties", {}).items()}
        found = []
        for key, value in wire.items():
            known = next((name for name, node in properties.items() if key in node.get("x-aliases", ())), key)
            found += lost(
                vendor, properties.get(known, {}), value, kept.get(known, _NOT_THERE), f"{where}.{key}"
            )
        return found
    if isinstance(wire, list) and isinstance(kept, list) and len(wire) == len(kept):
        item = next((one["items"] for one in shapes if "items" in one), {})
        pairs = enumerate(zip(wire, kept, strict=True))
        return [one for at, (a, b) in pairs for one in lost(vendor, item, a, b, f"{where}[{at}]")]
    if wire == [] and kept == {}:  # as PHP writes an empty object
        return []
    return [] if _same(wire, kept, shapes, timed) else [f"{where}: {wire!r} has become {kept!r}"]


def _types(schema: Mapping[str, Any]) -> list[str]:
    kind = schema.get("type", [])
    return [kind] if isinstance(kind, str) else kind


def _same(wire: Any, kept: Any, shapes: Sequence[Mapping[str, Any]], timed: bool) -> bool:
    if type(wire) is type(kept) and wire == kept:
        return True
    if isinstance(wire, dict | list) or isinstance(kept, dict | list):
        return False
    if timed:
        then = moment(wire)
        return (then if then.tzinfo else then.replace(tzinfo=UTC)) == moment(kept)
    names = [one["x-enum-varnames"] for one in shapes if "x-enum-varnames" in one]
    if isinstance(wire, str) and any(wire.upper() in (name.upper() for name in known) for known in names):
        return isinstance(kept, int)
    kinds = {kind for one in shapes for kind in _types(one)}
    if isinstance(kept, bool):
        return (
            "boolean" in kinds
            and {"1": True, "0": False, "true": True, "false": False}.get(str(wire).lower()) is kept
        )
    if isinstance(kept, int | float):
        return bool(kinds & {"integer", "number"}) and not isinstance(wire, bool) and float(wire) == kept
    return isinstance(kept, str) and "string" in kinds and text(wire) == kept


def at(value: Any, path: str | None) -> Any:
    """What stands at a dotted path, the whole without one."""
    for step in path.split(".") if path else ():
        value = value.get(step) if isinstance(value, dict) else None
    return value


def without_items(value: Any, paging: Mapping[str, Any], inside: str | None) -> Any:
    """The page behind the last one."""
    if paging.get("items") is None and not inside:
        return []
    page = deepcopy(value)
    envelope = at(page, inside)
    envelope[paging["items"]] = []
    for key, end in (("has-next", False), ("cursor-from", None)):
        if (sign := paging.get(key)) not in (None, "smallest", "largest"):
            *steps, last = sign.split(".")
            at(envelope, ".".join(steps))[last] = end
    return page


ANSWERS = [
    pytest.param(method, *answer, id=f"{method.label}-{answer[0]}-{answer[1]}")
    for method in ALL
    for answer in method.described.answers(success=True)
    if method.reads(answer[2], answer[3])
]


@pytest.mark.parametrize(("method", "status", "name", "media_type", "value"), ANSWERS)
async def test_success_is_read_whole(
    method: Method, status: str, name: str, media_type: str | None, value: Any
) -> None:
    """A documented success has the promised type, loses nothing, and is the same when written and read again."""
    operation, code = method.described, int(status.replace("X", "0"))
    response = respond(code, media_type, value)
    declared = contract(method.vendor).check_answer(operation.id, code, media_type or "", response.content)
    assert [] == declared

    def answers(index: int) -> httpx.Response:
        paging = method.paging
        if index == 0 or paging is None:
            return respond(code, media_type, value)
        return respond(code, media_type, without_items(value, paging, _page(method)))

    result, _ = await send(method, least(method), answers)
    assert fits(result, method.returns)
    if method.paging is not None:
        await _check_walk(method, answers, value, result)
        result = list(result) if result.envelope is None else result.envelope
        if method.paging.get("items") is None:
            result = result[::-1] if _turned(method.paging) else result
    wanted, schema = _result_of(method, status, media_type, value)
    if wanted is None:
        assert result is None
    else:
        assert [] == lost(method.vendor, schema, wanted, dump(result))
        assert result == again(result)
        if name == MADE:
            assert [] == list(undeclared(result))


def undeclared(value: Any, where: str = "answer") -> Iterator[str]:
    """The keys of an answer that no model knows."""
    if isinstance(value, list):
        for index, one in enumerate(value):
            yield from undeclared(one, f"{where}[{index}]")
    elif isinstance(value, Model):
        yield from (f"{where}.{key}" for key in value.additional_properties)
        for name, _, _ in value._fields:
            yield from undeclared(getattr(value, name), f"{where}.{name}")


def _page(method: Method) -> str | None:
    return method.inside if isinstance(method.inside, str) else None


def _turned(paging: Mapping[str, Any]) -> bool:
    return paging.get("order") == "ascending"


def _result_of(
    method: Method, status: str, media_type: str | None, value: Any
) -> tuple[Any, Mapping[str, Any]]:
    """The part of an answer that the method returns, and its schema."""
    operation, inside = method.described, method.inside
    if media_type is None or inside is False:
        return None, {}
    answer = resolve(operation.vendor, operation.node["responses"][status])
    schema = answer["content"][media_type]["schema"]
    if isinstance(inside, str):
        for step in inside.split("."):
            shapes = forms(operation.vendor, schema)
            schema = next(one["properties"][step] for one in shapes if "properties" in one)
            value = value.get(step)
    return value, schema


async def _check_walk(method: Method, answers: Answering, value: Any, first: Page[Any, Any]) -> None:
    """From the first page to the end: every item once, in the order of the walk; and not a request too many."""
    paging = method.paging
    assert paging is not None
    envelope = at(value, _page(method))
    listed = envelope if paging.get("items") is None else envelope[paging["items"]] or []
    names = paging["key"] if isinstance(paging["key"], list) else [paging["key"]]
    identity = attrgetter(*map(snake, names))
    keys = [itemgetter(*names)(one) for one in (reversed(listed) if _turned(paging) else listed)]
    assert keys == [identity(one) for one in first]
    total = at(envelope, paging.get("total")) if "total" in paging else None
    assert (None if total is None else int(total)) == first.total

    walked, requests = await send(method, least(method), answers, lambda pager: pager.collect())
    assert keys == [identity(one) for one in walked]
    assert len(requests) == 1 + first.has_next
    problems = [contract(method.vendor).check_request(_spec_of(method), one)[1] for one in requests]
    assert [[]] * len(requests) == problems
    sign = at(envelope, paging.get("has-next")) if "has-next" in paging else None
    if sign is not None and listed:
        assert sign is first.has_next


def _spec_of(method: Method) -> Any:
    return contract(method.vendor).operations[method.operation.id]


# --- Errors ---


def statuses(operation: Described, status: str) -> list[int]:
    """The statuses that stand for a documented one: `4XX` for all that have a class of their own, and one more."""
    if status.isdecimal():
        return [int(status)]
    if status == "default":
        named = {int(one) for one in operation.node["responses"] if one.isdecimal()}
        return [one for one in ERRORS if one not in named]
    return [one for one in ERRORS if one // 100 == int(status[0])]


def said(value: Any) -> set[str]:
    """Every text in an error's body that a person may want to read, and its code."""
    if isinstance(value, str):
        return {value.strip()} - {""}
    if isinstance(value, list):
        return set().union(*map(said, value))
    if isinstance(value, dict):
        # `attributes` lists names of fields, beside the message that says what is wrong with them.
        found = set().union(*(said(one) for key, one in value.items() if key != "attributes"))
        return found | ({str(value["code"])} if "code" in value else set())
    return set()


FAILURES = [
    pytest.param(method, status, *answer, id=f"{method.label}-{status}-{answer[1]}")
    for method in ALL
    for answer in method.described.answers(success=False)
    for status in statuses(method.described, answer[0])
]


@pytest.mark.parametrize(("method", "code", "status", "name", "media_type", "value"), FAILURES)
async def test_error_is_raised_with_the_vendors_words(
    method: Method, code: int, status: str, name: str, media_type: str | None, value: Any
) -> None:
    """A documented error becomes its class, with what the vendor says and what became of the request."""
    operation, response = method.described, respond(code, media_type, value)
    with pytest.raises(APIStatusError) as caught:
        await send(method, least(method), lambda _: respond(code, media_type, value))
    error = caught.value
    assert ERRORS[code] is type(error)
    assert (method.vendor, operation.id, code) == (error.vendor, error.operation, error.status)
    assert (Outcome.UNKNOWN if code >= 500 else Outcome.REJECTED) is error.outcome
    assert response.content == error.body
    assert (method.paging is not None) is (error.cursor is not None)
    wanted = said(value) if media_type is not None else set()
    told = {error.message, error.code}.union(*error.details.values())
    assert wanted <= told
    assert all(one in " ".join(str(error).split()) for one in wanted)


# --- Nothing is left out ---


@pytest.mark.parametrize("vendor", VENDORS)
async def test_every_operation_is_called(vendor: str) -> None:
    """Each operation of a spec is called by a door: through its resource, or by the door on its own."""
    assert [] == uncovered(described(vendor), surface(vendor))
    requests: list[ReceivedRequest] = []
    for method in surface(vendor):
        call, answers = least(method), success(method)
        requests += (await send(method, call, answers, before=requests))[1]
    called = {one.operation for one in requests}
    assert {*contract(vendor).operations} == called
    print(f"{vendor}: {len(called)} operations")
    assert len(called) >= FLOORS.get(vendor, 1)
    for cases in (REQUESTS, ANSWERS, FAILURES):
        methods: list[Any] = [one.values[0] for one in cases]
        covered = {one.operation.id for one in methods if one.vendor == vendor}
        assert {id_ for id_, one in described(vendor).items() if "x-resource" in one.tag} == covered


# --- The checks can fail ---


def method_of(vendor: str, operation: str) -> Method:
    return next(one for one in surface(vendor) if one.operation.id == operation)


def changed(body: Any, **changes: Any) -> dict[str, Any]:
    """A body with other properties; those that are None are taken away."""
    return {key: value for key, value in {**body, **changes}.items() if value is not None}


@pytest.mark.parametrize(
    ("operation", "change", "expected"),
    [
        pytest.param(
            "get_messages_by_session_id",
            lambda one: evolve(one, query={**one.query, "limt": "5"}),
            ["query.limt: the spec has no such parameter", "query: expected"],
            id="unknown-query-key",
        ),
        pytest.param(
            "get_messages_by_session_id",
            lambda one: evolve(one, query={**one.query, "limit": "many"}),
            ["query.limit: 'many' is not of type 'integer'", "query: expected"],
            id="query-of-a-wrong-type",
        ),
        pytest.param(
            "get_messages_by_session_id",
            lambda one: evolve(one, query={**one.query, "limit": "9"}),
            ["query: expected"],
            id="query-that-was-not-given",
        ),
        pytest.param(
            "create_template",
            lambda one: evolve(one, body=changed(one.body, name=None)),
            ["body: 'name' is a required property", "body: expected"],
            id="required-property-missing",
        ),
        pytest.param(
            "create_template",
            lambda one: evolve(one, body=changed(one.body, name=5)),
            ["body.name: 5 is not of type 'string'", "body: expected"],
            id="property-of-a-wrong-type",
        ),
        pytest.param(
            "create_template",
            lambda one: evolve(one, body=changed(one.body, content="another")),
            ["body: expected"],
            id="property-that-was-not-given",
        ),
        pytest.param(
            "create_template",
            lambda one: evolve(one, headers={**one.headers, "content-type": "text/plain"}),
            ["header.content-type: 'text/plain' is not one of application/json", "media type: expected"],
            id="wrong-media-type",
        ),
        pytest.param(
            "create_template",
            lambda one: evolve(one, headers={**one.headers, "authorization": "Bearer x"}),
            ["no credentials that the spec asks for"],
            id="wrong-credentials",
        ),
        pytest.param(
            "get_contact_by_phone",
            lambda one: evolve(one, path=one.path.replace("%2F", "-")),
            ["path: expected"],
            id="wrong-path",
        ),
        pytest.param(
            "get_contact_by_phone",
            lambda one: evolve(one, operation=None),
            ["it arrived at None"],
            id="path-that-leads-nowhere",
        ),
    ],
)
async def test_wrong_request_is_noticed(
    operation: str, change: Callable[[ReceivedRequest], ReceivedRequest], expected: list[str]
) -> None:
    """Each kind of mistake, planted into a request that was right, is reported, and nothing else."""
    method = method_of("textmagic", operation)
    call = least(method)
    _, (request,) = await send(method, call, success(method))
    assert [] == mistakes(method, call, request)
    found = mistakes(method, call, change(request))
    assert len(expected) == len(found)
    assert all(map(str.startswith, found, expected))


async def test_wrong_file_is_noticed() -> None:
    """A file whose bytes are others than those given is reported."""
    method = method_of("chatwoot", "create_a_message")
    call = next(one for one in calls(method) if one.label.startswith("form"))
    _, (request,) = await send(method, call, success(method))
    assert [] == mistakes(method, call, request)
    (found,) = mistakes(
        method, call, evolve(request, files=tuple(evolve(one, content=b"x") for one in request.files))
    )
    assert found.startswith("files: expected")


def _first(operation: str) -> tuple[Any, Mapping[str, Any]]:
    """The first example of a TextMagic operation's answer, to be spoilt, and its schema."""
    one = method_of("textmagic", operation)
    status, _, media_type, value = next(one.described.answers(success=True))
    return _result_of(one, status, media_type, deepcopy(value))


def test_wrong_answer_is_noticed() -> None:
    """An answer with a value of a wrong type, or one that is not declared, is reported."""
    value, _ = _first("get_message_session")
    check = contract("textmagic").check_answer

    def answer(status: int, **changes: Any) -> list[str]:
        return check(
            "get_message_session", status, "application/json", json.dumps({**value, **changes}).encode()
        )

    assert [] == answer(200)
    assert ["body.id: 'seven' is not of type 'integer'"] == answer(200, id="seven")
    assert ["status 202: not declared"] == answer(202)


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (lambda kept: kept["resources"][0].pop("text"), "answer.resources[0].text:"),
        (lambda kept: kept["resources"][0].update(id=1), "answer.resources[0].id:"),
        (lambda kept: kept["resources"][0].update(deleted=True), "answer.resources[0].deleted:"),
        (lambda kept: kept["resources"][0].update(messageTime="2000-01-01T00:00:00Z"), "messageTime:"),
        (lambda kept: kept["resources"].pop(), "answer.resources:"),
        (lambda kept: kept.pop("page"), "answer.page:"),
    ],
    ids=["key-gone", "number-changed", "flag-changed", "time-changed", "item-gone", "count-gone"],
)
def test_lost_part_of_an_answer_is_noticed(spoil: Callable[[Any], Any], expected: str) -> None:
    """A key that the result no longer has and a value that became another are reported with their place."""
    value, schema = _first("get_messages_by_session_id")
    kept = dump(method_of("textmagic", "get_messages_by_session_id").operation.decode(value))
    assert [] == lost("textmagic", schema, value, kept)
    kept = deepcopy(kept)
    spoil(kept)
    (found,) = lost("textmagic", schema, value, kept)
    assert expected in found


def test_unknown_key_that_is_lost_is_noticed() -> None:
    """A key that the spec does not know has to be kept as well."""
    value, schema = _first("get_message_session")
    assert ["answer.new: 1 is gone"] == lost("textmagic", schema, {**value, "new": 1}, value)


def test_key_without_a_field_is_noticed() -> None:
    """A declared key that a model does not read is found among what the server sent besides."""
    value, _ = _first("get_messages_by_session_id")
    value["resources"][0]["new"] = 1
    result = method_of("textmagic", "get_messages_by_session_id").operation.decode(value)
    assert ["answer.resources[0].new"] == list(undeclared(result))


def test_wrong_result_is_noticed() -> None:
    """A result of another type than the method promises is told from a right one."""
    promised = method_of("textmagic", "get_list_contacts_ids").returns
    assert fits([1, 2], promised)
    assert not fits(["1"], promised)
    assert not fits(None, promised)
    promised = method_of("textmagic", "get_message_session").returns
    assert not fits({}, promised)


def test_operation_without_a_method_is_noticed() -> None:
    """An operation that is added to a spec is missed on its door, unless its tag has no resource."""
    document = deepcopy(spec("sakari"))
    node = document["paths"]["/v1/accounts/{accountId}/contacts"]["get"]
    document["paths"]["/v1/new"] = {"get": {**node, "operationId": "new_operation"}}
    expected = ["Sakari.contacts.list: no method calls new_operation"]
    assert expected == uncovered(describe("sakari", document), surface("sakari"))
    document["paths"]["/v1/new"]["get"]["tags"] = ["auth"]
    assert [] == uncovered(describe("sakari", document), surface("sakari"))


# --- Fakes answer what they do not act out ---


def idle(kind: type[Fake]) -> Fake:
    """A fake that acts out nothing but what doors call on their own."""
    fake = kind()
    operations = described(kind.__name__.removeprefix("Fake").lower())
    own = {one.id for one in operations.values() if "x-resource" not in one.tag}
    fake._handlers = {id_: handler for id_, handler in fake._handlers.items() if id_ in own}
    return fake


CREDENTIALS: Mapping[str, Callable[[Any], Mapping[str, Any]]] = {
    "ChatwootPublic": lambda fake: fake.public_credentials,
    "ChatwootPlatform": lambda fake: fake.platform_credentials,
}


@pytest.mark.parametrize(
    ("method", "kind"),
    [
        pytest.param(method, kind, id=method.label)
        for kind in (FakeSakari, FakeChatwoot, FakeTextMagic)
        for method in surface(kind.__name__.removeprefix("Fake").lower())
    ],
)
async def test_fake_answers_with_the_example(method: Method, kind: type[Fake]) -> None:
    """What a fake does not act out it answers with the first example of a success, to every method of every door."""
    fake = idle(kind)
    credentials = CREDENTIALS.get(method.door, lambda fake: fake.credentials)(fake)
    given = {"base_url": fake.base_url, **credentials, "transport": fake.transport}
    call = least(method)
    async with getattr(trunkline, method.door)(**given) as client:
        result = await method.of(client)(**arguments(method, call))
    shown = contract(method.vendor).example(_spec_of(method), next(iter(method.bodies), ""))
    assert shown is not None
    decode = method.operation.decode
    expected = None if decode is None or shown.media_type is None else decode(shown.value)
    if method.operation.media is not None:
        expected = Content((shown.value or "").encode(), method.operation.media)
    if isinstance(result, Page):
        paging = method.paging or {}
        items = expected if result.envelope is None else getattr(expected, paging["items"])
        assert list(reversed(items) if _turned(paging) else items) == list(result)
    else:
        assert expected == result
    assert [] == fake.violations
    assert method.operation.id == fake.requests[-1].operation


@pytest.mark.parametrize(
    ("method", "kind"),
    [
        pytest.param(method, kind, id=method.label)
        for kind in (FakeSakari, FakeChatwoot, FakeTextMagic)
        for method in surface(kind.__name__.removeprefix("Fake").lower())
        if method.paging is not None
    ],
)
async def test_list_of_the_example_has_one_page(method: Method, kind: type[Fake]) -> None:
    """A walk over a list that a fake does not act out ends behind the page that the spec shows."""
    fake = idle(kind)
    credentials = CREDENTIALS.get(method.door, lambda fake: fake.credentials)(fake)
    given = {"base_url": fake.base_url, **credentials, "transport": fake.transport}
    async with getattr(trunkline, method.door)(**given) as client:
        page = await method.of(client)(**arguments(method, least(method)))
        walked = await method.of(client)(**arguments(method, least(method))).collect(max_items=50)
        rest: Any = []
        if page.next_cursor is not None:
            rest = await method.of(client)(**arguments(method, least(method)), cursor=page.next_cursor)
    assert [*page] == walked
    assert (0, False) == (len(rest), getattr(rest, "has_next", False))
    assert [] == fake.violations


async def test_fake_shows_no_example_to_a_bad_request() -> None:
    """Credentials and the request are checked first; where the spec has no example, the answer is 501."""
    fake = idle(FakeTextMagic)
    auth = (fake.credentials["username"], fake.credentials["api_key"])
    async with httpx.AsyncClient(transport=fake.transport, base_url=fake.base_url, auth=auth) as client:
        assert 200 == (await client.get("/api/v2/lists")).status_code
        assert 401 == (await client.get("/api/v2/lists", auth=("somebody", "else"))).status_code
        assert 400 == (await client.get("/api/v2/lists", params={"limt": 5})).status_code
        assert ["query.limt"] == [one.where for one in fake.violations]

        document = deepcopy(spec("textmagic"))
        del document["paths"]["/api/v2/lists"]["get"]["responses"]["200"]["content"]["application/json"][
            "example"
        ]
        fake._contract = Contract(document)
        answer = await client.get("/api/v2/lists")
        assert (501, "the fake does not know get_lists yet") == (answer.status_code, answer.json()["message"])
