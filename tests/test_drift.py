"""`make drift`: every difference to a vendor's document is told, and nothing that is only written otherwise.

The vendor's documents are made from our specs, rewritten in another style; into them differences are planted.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from copy import deepcopy
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from support import spec

from codegen.contract import drift
from codegen.contract.drift import Todo
from codegen.contract.openapi import Api

APIS = ("sakari", "chatwoot", "textmagic")
JSON = "application/json"
METHODS = ("get", "put", "post", "delete", "patch")


# --- Vendors' styles ---


def restyled(document: Any) -> dict[str, Any]:
    """A spec of ours as a vendor may write it, in OpenAPI 3.0: other words and names, and other ways to say the same."""
    made: dict[str, Any] = _restyled(document)
    made["openapi"] = "3.0.3"
    paths: dict[str, Any] = {}
    plain = {re.sub(r"\{.+?\}", "{}", path) for path in made["paths"]}
    for path, item in made["paths"].items():
        both = path.endswith("/") or re.sub(r"\{.+?\}", "{}", f"{path}/") in plain
        names = re.findall(r"\{(.+?)\}", path)
        for operation in [one for key, one in item.items() if key in METHODS]:
            operation["operationId"] = f"vendor-{operation['operationId']}"
        written = json.dumps(item)
        for number, name in enumerate(names):
            written = written.replace(f'"name": "{name}", "in": "path"', f'"name": "p{number}", "in": "path"')
            path = path.replace(f"{{{name}}}", f"{{p{number}}}")
        # A slash at the end means nothing, unless there are both.
        paths[path if both else f"{path}/"] = json.loads(written)
    made["paths"] = paths
    return made


def _restyled(node: Any, *, named: bool = False) -> Any:
    if isinstance(node, list):
        return [_restyled(one) for one in node]
    if not isinstance(node, dict):
        return node
    if named:  # by properties, which may be called like a keyword
        return {key: _restyled(value) for key, value in node.items()}
    kept = {
        key: _restyled(value, named=key == "properties")
        for key, value in node.items()
        if not key.startswith("x-") and key not in ("example", "examples", "externalDocs")
    }
    if isinstance(kept.get("description"), str):
        kept["description"] = "Said in other words."
    if isinstance(kinds := kept.get("type"), list) and "null" in kinds:
        rest = [one for one in kinds if one != "null"]
        kept |= {"type": rest[0] if len(rest) == 1 else rest, "nullable": True}
    for key in ("oneOf", "anyOf"):
        choices = kept.get(key)
        if isinstance(choices, list) and {"type": "null"} in choices and len(choices) == 2:
            kept.pop(key)
            (rest,) = [one for one in choices if one != {"type": "null"}]
            kept |= {"allOf": [rest], "nullable": True}
        elif isinstance(choices, list) and len(choices) == 2 and "enum" in choices[0]:
            kept.pop(key)
            kept |= {"type": choices[0]["type"], "enum": choices[0]["enum"]}
    return kept


def undefended(document: Any) -> dict[str, Any]:
    """A spec without `x-deviates`, so that nothing is explained away."""
    if isinstance(document, list):
        return [undefended(one) for one in document]  # type: ignore[return-value]
    if isinstance(document, dict):
        return {key: undefended(value) for key, value in document.items() if key != "x-deviates"}
    return document


@pytest.mark.parametrize("api", APIS)
def test_another_style_is_no_difference(api: str) -> None:
    """Our specs in a vendor's style, with other names, words and nullability, differ in nothing."""
    assert [] == drift.drift(Api(undefended(spec(api)), "ours"), Api(restyled(spec(api)), "theirs"))


def ours() -> dict[str, Any]:
    """A small spec in the style of ours."""
    thing = {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "integer"},
            "name": {"type": ["string", "null"]},
            "count": {"type": ["integer", "null"]},
            "old": {"type": ["string", "null"], "x-aliases": ["older"]},
            "tags": {"type": "array", "items": {"type": "string"}},
            "state": {
                "anyOf": [{"title": "State", "type": "string", "enum": ["on", "off"]}, {"type": "string"}]
            },
            "owner": {"oneOf": [{"$ref": "#/components/schemas/Owner"}, {"type": "null"}]},
        },
    }
    owner = {"type": "object", "properties": {"email": {"type": ["string", "null"]}}}
    body = {
        "type": "object",
        "additionalProperties": False,
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "kind": {"type": "string", "enum": ["a", "b"]},
            "count": {"type": "integer"},
            "note": {"type": "string"},
            "size": {"type": "integer"},
        },
    }
    one = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    many = {
        "application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}
    }
    number = {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "integer"}}

    def operation(id_: str, content: Any, **keys: Any) -> dict[str, Any]:
        answers = {"200": {"content": content} if content else {}, "404": {}}
        return {"tags": ["Things"], "operationId": id_, "x-method": id_, "responses": answers, **keys}

    return {
        "openapi": "3.1.0",
        "info": {"title": "Mini", "version": "1"},
        "servers": [{"url": "https://mini.example.com"}],
        "tags": [{"name": "Things", "x-client": "Mini", "x-resource": "things"}],
        "paths": {
            "/api/things": {
                "get": operation(
                    "list_things",
                    many,
                    parameters=[
                        {"name": "page", "in": "query", "schema": {"type": "integer"}},
                        {"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["a", "b"]}},
                        {
                            "name": "ids",
                            "in": "query",
                            "schema": {"type": "string", "x-comma-separated": "integer"},
                        },
                    ],
                ),
                "post": operation(
                    "create_thing",
                    one,
                    requestBody={
                        "required": True,
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/ThingInput"}}
                        },
                    },
                ),
            },
            "/api/things/{thing_id}": {
                "parameters": [number],
                "get": operation("get_thing", one),
                "delete": operation("delete_thing", None),
            },
        },
        "components": {"schemas": {"Thing": thing, "Owner": owner, "ThingInput": body}},
    }


def swagger() -> dict[str, Any]:
    """The same as a vendor may say it in Swagger 2.0."""
    thing = {
        "type": "object",
        "properties": {
            "id": {"type": "integer", "format": "int32"},
            "name": {"type": "string"},
            "count": {"type": "integer", "x-nullable": True},
            "older": {"type": "string"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "state": {"type": "string", "enum": ["on", "off"]},
            "owner": {"$ref": "#/definitions/Person"},
        },
    }
    body = {
        "allOf": [
            {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
            {
                "properties": {
                    "kind": {"type": "string", "enum": ["a", "b"]},
                    "count": {"type": "integer"},
                    "note": {"type": "string"},
                    "size": {"type": "integer"},
                }
            },
        ]
    }
    answers = {
        "200": {"description": "ok", "schema": {"$ref": "#/definitions/thing"}},
        "404": {"description": "-"},
    }
    token = {"name": "Authorization", "in": "header", "type": "string", "required": True}
    return {
        "swagger": "2.0",
        "info": {"title": "Mini", "version": "7"},
        "host": "mini.example.com",
        "basePath": "/api",
        "consumes": [JSON],
        "produces": [JSON],
        "parameters": {"number": {"name": "id", "in": "path", "required": True, "type": "integer"}},
        "paths": {
            "/things": {
                "get": {
                    "operationId": "listThings",
                    "parameters": [
                        token,
                        {"name": "page", "in": "query", "type": "integer"},
                        {"name": "kind", "in": "query", "type": "string", "enum": ["a", "b"]},
                        {"name": "ids", "in": "query", "type": "array", "items": {"type": "integer"}},
                    ],
                    "responses": {
                        "200": {
                            "description": "ok",
                            "schema": {"type": "array", "items": {"$ref": "#/definitions/thing"}},
                        },
                        "404": {"description": "-"},
                    },
                },
                "post": {
                    "parameters": [
                        {
                            "name": "thing",
                            "in": "body",
                            "required": True,
                            "schema": {"$ref": "#/definitions/new"},
                        }
                    ],
                    "responses": deepcopy(answers),
                },
            },
            "/things/{id}": {
                "parameters": [{"$ref": "#/parameters/number"}],
                "get": {"operationId": "getThing", "responses": deepcopy(answers)},
                "delete": {"responses": {"200": {"description": "ok"}, "404": {"description": "-"}}},
            },
        },
        "definitions": {
            "thing": thing,
            "new": body,
            "Person": {"type": "object", "properties": {"email": {"type": "string"}}},
        },
    }


def test_swagger_2_is_read() -> None:
    """Swagger 2.0 with base path, body parameter, shared parameters and parts says the same as our spec."""
    assert [] == drift.drift(Api(ours(), "ours"), Api(swagger(), "theirs"))


def test_form_of_swagger_2_is_a_body() -> None:
    """Form fields are what a JSON body holds, and a file is a file."""
    vendor = swagger()
    vendor["paths"]["/things"]["post"] |= {
        "consumes": ["application/x-www-form-urlencoded"],
        "parameters": [
            {"name": "name", "in": "formData", "type": "string", "required": True},
            {"name": "kind", "in": "formData", "type": "string", "enum": ["a", "b"]},
            {"name": "count", "in": "formData", "type": "integer"},
            {"name": "note", "in": "formData", "type": "string"},
            {"name": "size", "in": "formData", "type": "integer"},
        ],
    }
    assert [] == drift.drift(Api(ours(), "ours"), Api(vendor, "theirs"))
    vendor["paths"]["/things"]["post"]["parameters"].append({"name": "new", "in": "formData", "type": "file"})
    found = drift.drift(Api(ours(), "ours"), Api(vendor, "theirs"))
    assert ["ThingInput.new"] == [one.where for one in found]


# --- Planted differences ---


def get(vendor: dict[str, Any]) -> Any:
    return vendor["paths"]["/things"]["get"]


def fields(vendor: dict[str, Any]) -> Any:
    return vendor["definitions"]["thing"]["properties"]


def new(vendor: dict[str, Any]) -> Any:
    return vendor["definitions"]["new"]["allOf"][1]["properties"]


def number(vendor: dict[str, Any], method: str) -> Any:
    return vendor["paths"]["/things/{id}"][method]


def query(vendor: dict[str, Any], name: str) -> Any:
    return next(one for one in get(vendor)["parameters"] if one["name"] == name)


def without(vendor: dict[str, Any], name: str) -> None:
    get(vendor)["parameters"] = [one for one in get(vendor)["parameters"] if one["name"] != name]


Plant = Callable[[dict[str, Any]], Any]
# Each with what is told: what to do, what kind, of what, where.
PLANTS: list[tuple[str, Plant, Todo, str]] = [
    (
        "operation-new",
        lambda v: v["paths"].update({"/others": {"get": {"operationId": "others", "responses": {}}}}),
        Todo.OPERATIONS,
        "missing operation GET /others",
    ),
    (
        "operation-gone",
        lambda v: v["paths"]["/things/{id}"].pop("delete"),
        Todo.GONE,
        "extra operation delete_thing",
    ),
    (
        "operation-deprecated",
        lambda v: number(v, "get").update(deprecated=True),
        Todo.CALLS,
        "different operation get_thing deprecated",
    ),
    (
        "parameter-new",
        lambda v: get(v)["parameters"].append({"name": "sort", "in": "query", "type": "string"}),
        Todo.ARGUMENTS,
        "missing parameter list_things query.sort",
    ),
    (
        "parameter-new-required",
        lambda v: get(v)["parameters"].append(
            {"name": "on", "in": "query", "type": "string", "required": True}
        ),
        Todo.CALLS,
        "missing parameter list_things query.on",
    ),
    (
        "parameter-gone",
        lambda v: without(v, "page"),
        Todo.OURS,
        "extra parameter list_things query.page",
    ),
    (
        "parameter-required",
        lambda v: query(v, "ids").update(required=True),
        Todo.CALLS,
        "different required list_things query.ids",
    ),
    (
        "parameter-repeated-keys",
        lambda v: query(v, "ids").update(collectionFormat="multi"),
        Todo.CALLS,
        "different type list_things query.ids",
    ),
    (
        "parameter-value-gone",
        lambda v: query(v, "kind").update(enum=["a"]),
        Todo.CALLS,
        "extra enum list_things query.kind",
    ),
    (
        "path-parameter-type",
        lambda v: number(v, "get").update(
            parameters=[{"name": "id", "in": "path", "required": True, "type": "string"}]
        ),
        Todo.CALLS,
        "different type get_thing path.thing_id",
    ),
    (
        "body-field-new",
        lambda v: new(v).update(colour={"type": "string"}),
        Todo.ARGUMENTS,
        "missing field ThingInput.colour",
    ),
    (
        "body-field-required",
        lambda v: v["definitions"]["new"]["allOf"][0]["required"].append("count"),
        Todo.CALLS,
        "different required ThingInput.count",
    ),
    (
        "body-field-optional",
        lambda v: v["definitions"]["new"]["allOf"][0]["required"].remove("name"),
        Todo.OURS,
        "different required ThingInput.name",
    ),
    ("body-field-gone", lambda v: new(v).pop("size"), Todo.OURS, "extra field ThingInput.size"),
    (
        "body-field-type",
        lambda v: new(v)["note"].update(type="integer"),
        Todo.CALLS,
        "different type ThingInput.note",
    ),
    (
        "body-value-new",
        lambda v: new(v)["kind"].update(enum=["a", "b", "c"]),
        Todo.ARGUMENTS,
        "missing enum ThingInput.kind",
    ),
    (
        "answer-field-new",
        lambda v: fields(v).update(colour={"type": "string"}),
        Todo.FIELDS,
        "missing field Thing.colour",
    ),
    ("answer-field-gone", lambda v: fields(v).pop("name"), Todo.OURS, "extra field Thing.name"),
    (
        "answer-field-type",
        lambda v: fields(v)["count"].update(type="string"),
        Todo.ANSWERS,
        "different type Thing.count",
    ),
    (
        "answer-items-type",
        lambda v: fields(v)["tags"].update(items={"type": "integer"}),
        Todo.ANSWERS,
        "different type Thing.tags[]",
    ),
    (
        "answer-field-null",
        lambda v: fields(v)["id"].update({"x-nullable": True}),
        Todo.ANSWERS,
        "different required Thing.id",
    ),
    (
        "answer-value-new",
        lambda v: fields(v)["state"].update(enum=["on", "off", "idle"]),
        Todo.FIELDS,
        "missing enum State",
    ),
    ("answer-value-gone", lambda v: fields(v)["state"].update(enum=["on"]), Todo.OURS, "extra enum State"),
    (
        "answer-inner-field",
        lambda v: v["definitions"]["Person"]["properties"].update(phone={"type": "string"}),
        Todo.FIELDS,
        "missing field Owner.phone",
    ),
    (
        "answer-status-new",
        lambda v: number(v, "get")["responses"].update({"202": {}}),
        Todo.ANSWERS,
        "missing status get_thing answer 202",
    ),
    (
        "answer-error-new",
        lambda v: number(v, "get")["responses"].update({"429": {}}),
        Todo.FIELDS,
        "missing status get_thing answer 429",
    ),
    (
        "answer-error-gone",
        lambda v: number(v, "get")["responses"].pop("404"),
        Todo.OURS,
        "extra status answer 404",
    ),
    (
        "answer-body-gone",
        lambda v: v["paths"]["/things"]["post"]["responses"]["200"].pop("schema"),
        Todo.OURS,
        "extra body create_thing answer",
    ),
]


def told(vendor: dict[str, Any], mine: dict[str, Any] | None = None) -> list[tuple[Todo, str]]:
    found = drift.drift(Api(mine or ours(), "ours"), Api(vendor, "theirs"))
    return [(one.todo, f"{one.kind} {one.what} {one.where}") for one in found if not one.explained]


@pytest.mark.parametrize(("plant", "todo", "expected"), [pytest.param(*one[1:], id=one[0]) for one in PLANTS])
def test_planted_difference_is_told(plant: Plant, todo: Todo, expected: str) -> None:
    """One difference is told once, with what to do about it, and nothing else is."""
    vendor = swagger()
    plant(vendor)
    assert [(todo, expected)] == told(vendor)


def test_all_planted_differences_are_told_in_order() -> None:
    """Many differences in one document are all told, the urgent ones first, and no further one."""
    # These change what another one changes as well.
    alone = {"answer-value-new", "operation-gone", "parameter-repeated-keys"}
    vendor = swagger()
    for id_, plant, _, _ in PLANTS:
        if id_ not in alone:
            plant(vendor)
    found = told(vendor)
    assert {(todo, expected) for id_, _, todo, expected in PLANTS if id_ not in alone} == {*found}
    order = [*Todo]
    assert [order.index(todo) for todo, _ in found] == sorted(order.index(todo) for todo, _ in found)


def references(node: Any) -> set[str]:
    """The names of the components that a node refers to."""
    if isinstance(node, list):
        return set().union(*map(references, node))
    if not isinstance(node, dict):
        return set()
    own = {node["$ref"].rpartition("/")[2]} if isinstance(node.get("$ref"), str) else set()
    return own.union(*map(references, node.values()))


def reached(document: dict[str, Any]) -> set[str]:
    """The components that requests and successes reach, but for those of which there are several in one place."""
    schemas, parts = document["components"]["schemas"], []
    for item in document["paths"].values():
        for operation in [one for key, one in item.items() if key in METHODS]:
            answers = operation["responses"].items()
            parts += [answer for status, answer in answers if status[0] == "2"]
            parts.append(operation.get("requestBody", {}))
    found, ahead = set[str](), references(parts)
    while ahead:
        found |= ahead
        ahead = references([schemas[name] for name in ahead if name in schemas]) - found
    unions = [one[key] for one in _nodes(document) for key in ("oneOf", "anyOf") if key in one]
    forms = [
        one["content"] for one in _nodes(document) if "content" in one and isinstance(one["content"], dict)
    ]
    return found - references([choices for choices in [*unions, *forms] if len(choices) > 1])


def _nodes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for one in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _nodes(one)


@pytest.mark.parametrize("api", APIS)
def test_lost_fields_of_a_real_spec_are_all_told(api: str) -> None:
    """Every third plain property taken out of a vendor's document is told, and nothing else is."""
    vendor = restyled(spec(api))
    schemas, there = vendor["components"]["schemas"], reached(vendor)
    plain = [
        (name, key)
        for name, schema in schemas.items()
        if name in there
        for key, node in schema.get("properties", {}).items()
        if node.get("type") in ("string", "integer", "boolean") and len(schema["properties"]) > 1
    ][::3]
    for name, key in plain:
        del schemas[name]["properties"][key]
        schemas[name].pop("required", None)
    found = drift.drift(Api(undefended(spec(api)), "ours"), Api(vendor, "theirs"))
    lost = {f"{name}.{key}" for name, key in plain}
    places = {one.where for one in found if one.what == "field"}
    # What the kinds of a union share has its place in the union, not in one of them.
    elsewhere = {where.partition(".")[2] for where in lost - places}
    assert elsewhere == {where.rpartition(".")[2] for where in places - lost}
    assert len(elsewhere) < 5
    assert {"field", "required"} >= {one.what for one in found}
    assert {Todo.OURS} == {one.todo for one in found}


# --- What x-deviates explains ---


@pytest.mark.parametrize(
    ("plant", "words", "operation"),
    [
        ("answer-field-new", "`colour` is left out.", "get_thing"),
        ("answer-field-type", "`count` is an integer.", "get_thing"),
        ("answer-error-gone", "404 is declared.", "get_thing"),
        ("answer-error-gone", "Error answers are declared.", "get_thing"),
        ("body-field-optional", "The body and its field are required.", "create_thing"),
        ("body-field-optional", "`name` is required.", "create_thing"),
        ("operation-gone", "The operation is offered.", "delete_thing"),
        ("answer-value-gone", "`off` is still sent.", "get_thing"),
    ],
)
def test_explained_difference_is_left_out(plant: str, words: str, operation: str) -> None:
    """What an entry of x-deviates names is counted with its words and not shown; without the entry it is shown."""
    vendor, mine = swagger(), ours()
    next(one[1] for one in PLANTS if one[0] == plant)(vendor)
    assert 1 == len(told(vendor, mine))
    _operation(mine, operation)["x-deviates"] = [{"what": words, "why": "Seen."}]
    assert [] == told(vendor, mine)
    (found,) = drift.drift(Api(mine, "ours"), Api(vendor, "theirs"))
    assert words == found.explained


def _operation(document: dict[str, Any], id_: str) -> dict[str, Any]:
    (found,) = [
        one
        for item in document["paths"].values()
        for key, one in item.items()
        if key in METHODS and one["operationId"] == id_
    ]
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("plant", "words", "operation"),
    [
        ("answer-field-new", "`count` is an integer.", "get_thing"),
        ("answer-error-gone", "429 is declared.", "get_thing"),
        ("answer-status-new", "Error answers are declared.", "get_thing"),
        ("parameter-gone", "`page` is offered.", "get_thing"),
        ("body-field-optional", "`count` is required.", "create_thing"),
        ("body-field-type", "`name` and `note` are required.", "create_thing"),
        ("answer-field-type", "`count` is offered.", "get_thing"),
        ("body-field-required", "`count` is offered.", "create_thing"),
        ("answer-body-gone", "There is no answer 404.", "create_thing"),
    ],
)
def test_other_words_explain_nothing(plant: str, words: str, operation: str) -> None:
    """An entry about something else, or on another operation, leaves a difference as it is."""
    vendor, mine = swagger(), ours()
    next(one[1] for one in PLANTS if one[0] == plant)(vendor)
    _operation(mine, operation)["x-deviates"] = [{"what": words, "why": "Seen."}]
    assert 1 == len(told(vendor, mine))


def test_status_is_explained_by_the_reason() -> None:
    """Where an entry says our status and its reason the vendor's, both are explained, and no third one."""
    vendor, mine = swagger(), ours()
    number(vendor, "delete")["responses"] = {"204": {}, "404": {}}
    assert [
        (Todo.ANSWERS, "missing status delete_thing answer 204"),
        (Todo.OURS, "extra status answer 200"),
    ] == told(vendor, mine)
    entry = {"what": "The status is 200.", "why": "So it is; the document says 204."}
    _operation(mine, "delete_thing")["x-deviates"] = [entry]
    assert [] == told(vendor, mine)
    number(vendor, "delete")["responses"]["202"] = {}
    assert [(Todo.ANSWERS, "missing status delete_thing answer 202")] == told(vendor, mine)


def wrapped(id_: str) -> dict[str, Any]:
    """Our spec with the answer of an operation in an envelope that the method takes off."""
    mine: dict[str, Any] = json.loads(json.dumps(ours()))
    node = _operation(mine, id_)
    media = node["responses"]["200"]["content"][JSON]
    mine["components"]["schemas"]["Envelope"] = {
        "type": "object",
        "required": ["payload"],
        "properties": {"payload": media["schema"], "success": {"type": "boolean"}},
    }
    media["schema"] = {"$ref": "#/components/schemas/Envelope"}
    node["x-returns"] = "payload"
    return mine


@pytest.mark.parametrize("id_", ["get_thing", "list_things"])
def test_bare_answer_of_a_vendor(id_: str) -> None:
    """Where the vendor's document leaves out our envelope, that is one difference, and what it holds is compared."""
    vendor, mine = swagger(), wrapped(id_)
    envelope = (Todo.ANSWERS, f"different body {id_} answer")
    assert [envelope] == told(vendor, mine)
    fields(vendor)["colour"] = {"type": "string"}
    assert [envelope, (Todo.FIELDS, "missing field Thing.colour")] == told(vendor, mine)
    entry = {"what": "The answer is wrapped in `payload`.", "why": "So it is sent."}
    _operation(mine, id_)["x-deviates"] = [entry]
    assert [(Todo.FIELDS, "missing field Thing.colour")] == told(vendor, mine)


def test_envelope_that_lost_a_field_is_still_one() -> None:
    """An envelope of the vendor without what ours holds is not taken for what lies in it."""
    vendor = swagger()
    schema = {"type": "object", "properties": {"success": {"type": "boolean"}}}
    number(vendor, "get")["responses"]["200"]["schema"] = schema
    assert [(Todo.OURS, "extra field Envelope.payload")] == told(vendor, wrapped("get_thing"))


# --- The command ---


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A tree with one small API."""
    path = tmp_path / "generated" / "trunkline_api" / "mini" / "openapi.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(ours()), "utf-8")
    return tmp_path


def test_command_shows_table_and_json(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The first lines count by what to do, the rows name vendor, ours and methods; JSON has all of it."""
    vendor = swagger()
    fields(vendor)["count"]["type"] = "string"
    fields(vendor).pop("name")
    upstream, target = root / "vendor.yaml", root / "report.json"
    upstream.write_text(yaml.safe_dump(vendor), "utf-8")
    assert 1 == drift.main(["mini", str(upstream), "--json", str(target)], root)
    out = capsys.readouterr().out
    assert re.search(r"2\. Answers may be misread +1$", out, re.MULTILINE)
    row = next(line for line in out.splitlines() if "Thing.count" in line)
    assert "different type  response Thing.count  " in row
    assert "Mini.things.create_thing, Mini.things.get_thing and 1 more" in row
    assert out.index("Thing.count") < out.index("Thing.name")
    report = json.loads(target.read_text("utf-8"))
    assert ("mini", "7") == (report["api"], report["version"])
    assert ["answers", "ours"] == [one["todo"] for one in report["differences"]]
    assert {"operation": "get_thing", "methods": ["Mini.things.get_thing"]} in report["differences"][0][
        "touched"
    ]


def test_command_without_a_difference(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A document that says what we say gives exit status 0, in YAML with words that old readers take for booleans."""
    upstream = root / "vendor.yaml"
    upstream.write_text(yaml.safe_dump(swagger()).replace("'on'", "on").replace("'off'", "off"), "utf-8")
    assert "- on\n" in upstream.read_text("utf-8")
    assert 0 == drift.main(["mini", str(upstream)], root)
    assert "0 differences, 0 more are explained" in capsys.readouterr().out


@pytest.fixture
def served() -> Iterator[str]:
    """The address of a server that knows one document."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path == "/swagger.json"
            self.send_response(200 if found else 404)
            self.end_headers()
            self.wfile.write(json.dumps(swagger()).encode() if found else b"")

        def log_message(self, *_: Any) -> None:
            """Says nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_command_reads_from_an_address(served: str, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The vendor's document may be an address; one that is not there is told."""
    assert 0 == drift.main(["mini", f"{served}/swagger.json"], root)
    assert 2 == drift.main(["mini", f"{served}/gone.json"], root)
    assert (
        "gone.json: the server says 404 Not Found; look where the vendor publishes it now"
        in capsys.readouterr().err
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", "neither JSON nor YAML"),
        ("a: [", "neither JSON nor YAML"),
        ("just words", "expected an object"),
        (
            "<!DOCTYPE html>\n<html><head><title>Gone: sorry</title></head></html>",
            "a web page; the address of the JSON or YAML file itself is needed",
        ),
        ('{"openapi": "3.0.0"}', "it has no paths"),
        ('{"openapi": "1.2", "paths": {}}', "version 1.2; OpenAPI 3.x and Swagger 2.0 can be compared"),
    ],
)
def test_document_that_cannot_be_compared(
    root: Path, capsys: pytest.CaptureFixture[str], text: str, problem: str
) -> None:
    """What is no OpenAPI document is refused with the reason, and exit status 2."""
    upstream = root / "vendor.json"
    upstream.write_text(text, "utf-8")
    assert 2 == drift.main(["mini", str(upstream)], root)
    assert problem in capsys.readouterr().err


def test_what_is_of_the_wrong_kind_is_left_out_and_named(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A document with mistakes in it is compared all the same, and says where they are."""
    vendor = swagger()
    get(vendor)["parameters"] += [{"$ref": "#/parameters/gone"}, {"type": "string"}, "page"]
    number(vendor, "get")["responses"]["500"] = "Sorry"
    vendor["definitions"]["Person"]["properties"] |= {"type": {"type": "string"}, "note": None, "age": 7}
    upstream = root / "vendor.json"
    upstream.write_text(json.dumps(vendor), "utf-8")
    assert 1 == drift.main(["mini", str(upstream)], root)
    out = capsys.readouterr().out
    assert "1 differences" in out
    assert "missing field  response Owner.type" in out
    assert "definitions.Person.properties.age is of the wrong kind; left out" in out
    assert "paths./things.get.parameters[5] is of the wrong kind; left out" in out
    assert "paths./things/{id}.get.responses.500 is of the wrong kind; left out" in out
    assert "#/parameters/gone leads nowhere" in out


@pytest.mark.parametrize("upstream", ["gone.json", "https://127.0.0.1:1/gone.json"])
def test_document_that_is_not_there(root: Path, capsys: pytest.CaptureFixture[str], upstream: str) -> None:
    """A file or server that is not there is said in one line."""
    assert 2 == drift.main(["mini", upstream], root)
    said = capsys.readouterr().err
    assert re.fullmatch(r"\S*gone.json: ([Nn]o such file.*|.*refused.*)\n", said)


def test_report_that_cannot_be_written(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A directory for the JSON that is not there is said, and nothing passes for a result."""
    upstream = root / "vendor.json"
    upstream.write_text(json.dumps(swagger()), "utf-8")
    assert 2 == drift.main(["mini", str(upstream), "--json", str(root / "gone" / "x.json")], root)
    assert "cannot write the report to" in capsys.readouterr().err


def test_api_that_is_not_there(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A name that is none of ours is told with those that are."""
    assert 2 == drift.main(["other", "x.json"], root)
    assert "no API 'other'; there are mini" in capsys.readouterr().err
    assert 2 == drift.main(["", ""], root)
    assert "make drift API=chatwoot UPSTREAM=<file or URL>" in capsys.readouterr().err


def test_unions_that_hold_themselves_come_to_an_end() -> None:
    """A choice of objects whose properties are such choices again is compared once."""

    def recursive(schemas: dict[str, Any]) -> None:
        prefix = "#/components/schemas/"
        choice = {"oneOf": [{"$ref": f"{prefix}Leaf"}, {"$ref": f"{prefix}Branch"}]}
        schemas["Leaf"] = {"type": "object", "properties": {"up": choice, "size": {"type": "integer"}}}
        schemas["Branch"] = {"type": "object", "properties": {"up": choice, "size": {"type": "number"}}}
        schemas["Thing"]["properties"]["tree"] = choice

    mine, vendor = ours(), restyled(ours())
    for document in (mine, vendor):
        recursive(document["components"]["schemas"])
    assert [] == drift.drift(Api(mine, "ours"), Api(vendor, "theirs"))
    for name in ("Leaf", "Branch"):
        vendor["components"]["schemas"][name]["properties"]["new"] = {"type": "string"}
    assert {"Thing.tree.new"} == {one.where for one in drift.drift(Api(mine, "ours"), Api(vendor, "theirs"))}


def test_broken_reference_of_a_vendor(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A vendor's reference that leads nowhere stops nothing: it is named, and stands for anything."""
    vendor = swagger()
    del vendor["definitions"]["Person"]
    upstream = root / "vendor.json"
    upstream.write_text(json.dumps(vendor), "utf-8")
    assert 0 == drift.main(["mini", str(upstream)], root)
    assert "#/components/schemas/Person leads nowhere; taken for anything" in capsys.readouterr().out
