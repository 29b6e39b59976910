"""`make breaking`: what each kind of change does to callers, and that none goes by unseen.

The corpus holds single changes to a small spec, each with its verdict where it happens in what is sent and where it
happens in what is read.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.contract import breaking
from codegen.contract.changes import Change, Verdict, compare
from codegen.contract.openapi import Api, DocumentError
from codegen.contract.python_surface import compare_surfaces

BREAKING, ADDITIVE = Verdict.BREAKING, Verdict.ADDITIVE
ONE, MANY = "/things/{thing_id}", "/things"
JSON, FORM, CSV = "application/json", "multipart/form-data", "text/csv"
ROOT = Path(__file__).parent.parent


def thing(name: str) -> dict[str, Any]:
    """An object with a property of every kind, for both directions."""
    return {
        "type": "object",
        "required": ["id", "kind"],
        "properties": {
            "id": {"type": "integer"},
            "kind": {"type": "string", "enum": ["a", "b"]},
            "name": {"type": "string", "maxLength": 10},
            "size": {"type": "number"},
            "note": {"type": ["string", "null"]},
            "at": {"type": "string", "format": "date-time"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "part": {"$ref": f"#/components/schemas/{name}Part"},
            "state": {"$ref": f"#/components/schemas/{name}State"},
            "free": {"$ref": f"#/components/schemas/{name}Free"},
            "level": {"type": "integer", "enum": [1, 2], "x-enum-varnames": ["low", "value_2"]},
            "either": {
                "oneOf": [
                    {"$ref": f"#/components/schemas/{name}Part"},
                    {"$ref": f"#/components/schemas/{name}Spare"},
                ]
            },
        },
    }


def document() -> dict[str, Any]:
    """A small spec in the style of ours."""
    schemas: dict[str, Any] = {}
    for name in ("Sent", "Read"):
        schemas[name] = thing(name)
        schemas[f"{name}Part"] = {"type": "object", "properties": {"label": {"type": "string"}}}
        schemas[f"{name}Spare"] = {"type": "object", "properties": {"count": {"type": "integer"}}}
        schemas[f"{name}State"] = {
            "anyOf": [{"title": f"{name}State", "type": "string", "enum": ["on", "off"]}, {"type": "string"}]
        }
        schemas[f"{name}Free"] = {"type": "object", "additionalProperties": True}
    schemas["Page"] = {
        "type": "object",
        "required": ["items"],
        "properties": {
            "items": {"type": "array", "items": {"$ref": "#/components/schemas/Read"}},
            "total": {"type": "integer"},
        },
    }

    def answers(name: str | None) -> dict[str, Any]:
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        return {
            "200": {"description": "Done.", **({"content": content} if name else {})},
            "404": {"description": "Not there."},
        }

    one = [{"name": "thing_id", "in": "path", "required": True, "schema": {"type": "integer"}}]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Mini", "version": "1"},
        "servers": [{"url": "https://mini.example.com"}],
        "security": [{"Key": []}],
        "x-clients": {"Mini": {"holds": {"account_id": "int"}}, "Other": {"holds": {"account_id": "int"}}},
        "tags": [{"name": "Things", "x-client": "Mini", "x-resource": "things"}],
        "paths": {
            "/things": {
                "get": {
                    "tags": ["Things"],
                    "operationId": "list_things",
                    "x-method": "list",
                    "x-pagination": {
                        "style": "page",
                        "position": "page",
                        "size": "limit",
                        "items": "items",
                        "total": "total",
                    },
                    "parameters": [
                        {"name": "page", "in": "query", "schema": {"type": "integer"}},
                        {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}},
                        {"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["a", "b"]}},
                        {"name": "since", "in": "query", "required": True, "schema": {"type": "string"}},
                        {
                            "name": "ids",
                            "in": "query",
                            "schema": {"type": "string", "x-comma-separated": "integer"},
                        },
                    ],
                    "responses": answers("Page"),
                },
                "post": {
                    "tags": ["Things"],
                    "operationId": "create_thing",
                    "x-method": "create",
                    "requestBody": {
                        "required": True,
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}},
                    },
                    "x-require-any": [["name", "note"]],
                    "responses": answers("Read"),
                },
            },
            "/things/{thing_id}": {
                "parameters": one,
                "get": {
                    "tags": ["Things"],
                    "operationId": "get_thing",
                    "x-method": "get",
                    "responses": answers("Read"),
                },
                "delete": {
                    "tags": ["Things"],
                    "operationId": "delete_thing",
                    "x-method": "delete",
                    "x-safe-to-repeat": False,
                    "responses": answers(None),
                },
            },
        },
        "x-webhooks": {"tag": "event"},
        "webhooks": {
            "thing_made": {
                "post": {
                    "operationId": "thing_made",
                    "x-event-key": ["id"],
                    "requestBody": {"content": {JSON: {"schema": {"$ref": "#/components/schemas/Told"}}}},
                }
            }
        },
        "components": {
            "schemas": {**schemas, "Told": {"type": "object", "properties": {"id": {"type": "integer"}}}},
            "securitySchemes": {"Key": {"type": "apiKey", "in": "header", "name": "Key"}},
        },
    }


def changed(change: Callable[[dict[str, Any]], Any]) -> list[Change]:
    """What is told of one change to the small spec."""
    after = document()
    change(after)
    assert document() != after
    return compare(Api(document(), "old"), Api(after, "new"), "mini")


def prop(name: str, **keys: Any) -> Callable[[dict[str, Any]], Any]:
    """Replace keywords of a property; None takes one away."""

    def change(schema: dict[str, Any]) -> None:
        node = schema["properties"][name]
        node.update(keys)
        for key in [key for key, value in keys.items() if value is None]:
            del node[key]

    return change


def required(*names: str) -> Callable[[dict[str, Any]], Any]:
    return lambda schema: schema.update(required=[*names])


def added(name: str, *, must: bool = False) -> Callable[[dict[str, Any]], Any]:
    def change(schema: dict[str, Any]) -> None:
        schema["properties"][name] = {"type": "string"}
        schema["required"] += [name] if must else []

    return change


def renamed(name: str, to: str, **keys: Any) -> Callable[[dict[str, Any]], Any]:
    def change(schema: dict[str, Any]) -> None:
        schema["properties"][to] = {**schema["properties"].pop(name), **keys}

    return change


def either(*parts: str) -> Callable[[dict[str, Any]], Any]:
    """Another choice for the property that has one; of what is sent or read, as the rest of the object is."""

    def change(schema: dict[str, Any]) -> None:
        (reference, *_) = schema["properties"]["either"]["oneOf"]
        base = reference["$ref"].removesuffix("Part")
        schema["properties"]["either"]["oneOf"] = [{"$ref": base + part} for part in parts]

    return change


SCHEMAS = [
    # what changes, in which schema ("" is the object itself), in what is sent, in what is read
    ("property-removed", "", lambda s: s["properties"].pop("name"), BREAKING, BREAKING),
    ("property-added", "", added("new"), ADDITIVE, ADDITIVE),
    ("property-added-required", "", added("new", must=True), BREAKING, ADDITIVE),
    ("became-required", "", required("id", "kind", "name"), BREAKING, ADDITIVE),
    ("became-optional", "", required("id"), ADDITIVE, BREAKING),
    ("null-allowed", "", prop("id", type=["integer", "null"]), ADDITIVE, BREAKING),
    ("null-forbidden", "", prop("note", type="string"), BREAKING, None),
    ("type-changed", "", prop("name", type="integer"), BREAKING, BREAKING),
    ("type-widened", "", prop("name", type=["string", "integer"]), ADDITIVE, BREAKING),
    ("int-to-float", "", prop("id", type="number"), ADDITIVE, BREAKING),
    ("float-to-int", "", prop("size", type="integer"), BREAKING, ADDITIVE),
    ("type-dropped", "", prop("size", type=None), ADDITIVE, BREAKING),
    ("text-to-datetime", "", prop("name", format="date-time"), BREAKING, BREAKING),
    ("datetime-to-text", "", prop("at", format=None), BREAKING, BREAKING),
    ("datetime-written-otherwise", "", prop("at", **{"x-timestamp": "basic-offset"}), ADDITIVE, ADDITIVE),
    ("items-changed", "", prop("tags", items={"type": "integer"}), BREAKING, BREAKING),
    ("items-nullable", "", prop("tags", items={"type": ["string", "null"]}), ADDITIVE, BREAKING),
    ("array-to-one", "", prop("tags", type="string", items=None), BREAKING, BREAKING),
    ("enum-value-added", "", prop("kind", enum=["a", "b", "c"]), ADDITIVE, BREAKING),
    ("enum-value-removed", "", prop("kind", enum=["a"]), BREAKING, BREAKING),
    ("enum-came", "", prop("name", enum=["x"]), BREAKING, ADDITIVE),
    ("enum-went", "", prop("kind", enum=None), ADDITIVE, BREAKING),
    ("open-enum-value-added", "State", lambda s: s["anyOf"][0]["enum"].append("new"), ADDITIVE, ADDITIVE),
    ("open-enum-value-removed", "State", lambda s: s["anyOf"][0]["enum"].remove("on"), ADDITIVE, BREAKING),
    ("enum-closed", "State", lambda s: s["anyOf"].pop(), BREAKING, BREAKING),
    ("enum-class-renamed", "State", lambda s: s["anyOf"][0].update(title="Renamed"), None, None),
    ("bound-narrower", "", prop("name", maxLength=5), BREAKING, ADDITIVE),
    ("bound-wider", "", prop("name", maxLength=50), ADDITIVE, ADDITIVE),
    ("bound-came", "", prop("name", minLength=1), BREAKING, ADDITIVE),
    ("bound-without-effect", "", prop("name", minLength=0), ADDITIVE, ADDITIVE),
    ("bound-went", "", prop("name", maxLength=None), ADDITIVE, ADDITIVE),
    ("pattern-came", "", prop("name", pattern="^a"), BREAKING, ADDITIVE),
    ("minimum-came", "", prop("size", minimum=-5), BREAKING, ADDITIVE),
    ("closed", "", lambda s: s.update(additionalProperties=False), BREAKING, ADDITIVE),
    ("object-to-dict", "Part", lambda s: s.pop("properties"), ADDITIVE, BREAKING),
    ("dict-to-object", "Free", lambda s: s.update(properties={"a": {"type": "string"}}), BREAKING, BREAKING),
    ("values-typed", "Free", lambda s: s.update(additionalProperties={"type": "string"}), BREAKING, ADDITIVE),
    ("python-name", "", prop("name", **{"x-python-name": "label"}), BREAKING, BREAKING),
    ("secret-came", "", prop("name", **{"x-secret": True}), ADDITIVE, ADDITIVE),
    ("alias-came", "", prop("name", **{"x-aliases": ["label"]}), ADDITIVE, ADDITIVE),
    ("deprecated", "", prop("name", deprecated=True), ADDITIVE, ADDITIVE),
    ("never-heard-of", "", prop("name", **{"x-new": True}), BREAKING, BREAKING),
    ("format", "", prop("name", format="uuid"), ADDITIVE, ADDITIVE),
    ("default", "", prop("name", default="x"), ADDITIVE, ADDITIVE),
    ("flattened", "", prop("part", **{"x-flatten": True}), BREAKING, BREAKING),
    ("renamed-on-the-wire", "", renamed("name", "title", **{"x-python-name": "name"}), ADDITIVE, ADDITIVE),
    ("respelt-on-the-wire", "", renamed("size", "Size"), ADDITIVE, ADDITIVE),
    ("python-name-that-it-has", "", prop("name", **{"x-python-name": "name"}), None, None),
    ("members-renamed", "", prop("level", **{"x-enum-varnames": ["top", "value_2"]}), None, BREAKING),
    ("members-without-names", "", prop("level", **{"x-enum-varnames": None}), None, BREAKING),
    ("members-with-their-names", "", prop("kind", **{"x-enum-varnames": ["a", "b"]}), None, None),
    ("variant-added", "", either("Part", "Spare", "Free"), ADDITIVE, BREAKING),
    ("variant-removed", "", either("Part"), BREAKING, ADDITIVE),
    ("at-least-one", "", lambda s: s.update(minProperties=1), BREAKING, ADDITIVE),
    ("closed-part", "Part", lambda s: s.update(additionalProperties=False), BREAKING, ADDITIVE),
    (
        "union-came",
        "",
        lambda s: s["properties"].update(
            part={"oneOf": [s["properties"]["part"], {"$ref": "#/components/schemas/Page"}]}
        ),
        ADDITIVE,
        BREAKING,
    ),
]


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize(
    ("where", "change", "sent", "read"), [pytest.param(*case[1:], id=case[0]) for case in SCHEMAS]
)
def test_change_of_a_schema(
    where: str, change: Callable[[Any], Any], sent: Verdict | None, read: Verdict | None, direction: str
) -> None:
    """One change of a schema is told once, with the verdict of its direction and every method that it touches."""
    name = ("Sent" if direction == "request" else "Read") + where
    found = changed(lambda spec: change(spec["components"]["schemas"][name]))
    verdict = sent if direction == "request" else read
    if verdict is None:  # nothing that a caller could notice
        assert [] == found
        return
    worst = BREAKING if any(one.verdict is BREAKING for one in found) else ADDITIVE
    assert [verdict] == [worst] * len(found), found
    assert {direction} == {one.direction for one in found}
    methods = {method for one in found for each in one.touched for method in each.methods}
    reading = {"Mini.things.create", "Mini.things.get", "Mini.things.list"}
    assert methods == ({"Mini.things.create"} if direction == "request" else reading)


def operation(path: str, method: str, **keys: Any) -> Callable[[dict[str, Any]], Any]:
    """Replace keys of an operation; None takes one away."""

    def change(spec: dict[str, Any]) -> None:
        node = spec["paths"][path][method]
        node.update(keys)
        for key in [key for key, value in keys.items() if value is None]:
            del node[key]

    return change


def parameter(name: str, /, **keys: Any) -> Callable[[dict[str, Any]], Any]:
    def change(spec: dict[str, Any]) -> None:
        (node,) = [one for one in spec["paths"]["/things"]["get"]["parameters"] if one["name"] == name]
        node.update(keys)

    return change


def paging(**keys: Any) -> Callable[[dict[str, Any]], Any]:
    def change(spec: dict[str, Any]) -> None:
        rule = spec["paths"]["/things"]["get"]["x-pagination"]
        rule.update(keys)
        for key in [key for key, value in keys.items() if value is None]:
            del rule[key]

    return change


def new_parameter(**keys: Any) -> Callable[[dict[str, Any]], Any]:
    node = {"name": "new", "in": "query", "schema": {"type": "string"}, **keys}
    return lambda spec: spec["paths"]["/things"]["get"]["parameters"].append(node)


def without_parameter(name: str) -> Callable[[dict[str, Any]], Any]:
    def change(spec: dict[str, Any]) -> None:
        node = spec["paths"]["/things"]["get"]
        node["parameters"] = [one for one in node["parameters"] if one["name"] != name]

    return change


def media(body: dict[str, Any], **keys: Any) -> None:
    body["content"].update(keys)


def component(spec: dict[str, Any], name: str, to: str) -> None:
    """Call a component otherwise, wherever it is referred to."""
    written = json.dumps(spec).replace(f'"#/components/schemas/{name}"', f'"#/components/schemas/{to}"')
    spec.update(json.loads(written))
    spec["components"]["schemas"][to] = spec["components"]["schemas"].pop(name)


def in_place(spec: dict[str, Any], name: str) -> None:
    """Write what a component says where it is referred to."""
    reference = json.dumps({"$ref": f"#/components/schemas/{name}"})
    spec.update(
        json.loads(json.dumps(spec).replace(reference, json.dumps(spec["components"]["schemas"][name])))
    )


def path_to_query(spec: dict[str, Any]) -> None:
    node = spec["paths"][ONE].pop("get")
    (part,) = spec["paths"][ONE]["parameters"]
    spec["paths"]["/thing"] = {"get": {**node, "parameters": [{**part, "in": "query"}]}}


def held(item: dict[str, Any], name: str = "account_id") -> dict[str, Any]:
    part = {"name": name, "in": "path", "required": True, "schema": {"type": "integer"}}
    return {**item, "parameters": [part, *item["parameters"]]}


def renamed_part(item: dict[str, Any], **keys: Any) -> dict[str, Any]:
    (part,) = item["parameters"]
    return {**item, "parameters": [{**part, "name": "id", **keys}]}


def moved(spec: dict[str, Any]) -> None:
    spec["paths"]["/v2/things"] = spec["paths"].pop("/things")


OPERATIONS = [
    ("operation-removed", lambda s: s["paths"][ONE].pop("get"), BREAKING, "get_thing operation-removed"),
    (
        "operation-added",
        lambda s: s["paths"][ONE].update(put={**s["paths"][ONE]["get"], "operationId": "new"}),
        ADDITIVE,
        "new operation-added",
    ),
    (
        "operation-renamed",
        operation(ONE, "get", operationId="read_thing"),
        BREAKING,
        "get_thing operation-renamed",
    ),
    ("path-moved", moved, ADDITIVE, "list_things operation-moved"),
    (
        "method-renamed",
        operation(ONE, "get", **{"x-method": "read"}),
        BREAKING,
        "get_thing method-removed Mini.things.get",
    ),
    (
        "resource-renamed",
        lambda s: s["tags"][0].update({"x-resource": "items"}),
        BREAKING,
        "get_thing method-removed Mini.things.get",
    ),
    ("door-removed", lambda s: s["x-clients"].pop("Other"), BREAKING, "Other door-removed"),
    ("door-added", lambda s: s["x-clients"].update(New={}), ADDITIVE, "New door-added"),
    ("door-holds", lambda s: s["x-clients"]["Other"].update(holds={}), BREAKING, "Other door-holds"),
    (
        "parameter-removed",
        without_parameter("kind"),
        BREAKING,
        "request list_things query.kind parameter-removed",
    ),
    ("parameter-added", new_parameter(), ADDITIVE, "request list_things query.new parameter-added"),
    (
        "parameter-added-required",
        new_parameter(required=True),
        BREAKING,
        "request list_things query.new required-parameter-added",
    ),
    (
        "parameter-required",
        parameter("kind", required=True),
        BREAKING,
        "request list_things query.kind became-required",
    ),
    (
        "parameter-optional",
        parameter("since", required=False),
        ADDITIVE,
        "request list_things query.since became-optional",
    ),
    (
        "parameter-narrowed",
        parameter("limit", schema={"type": "integer", "maximum": 50}),
        BREAKING,
        "request list_things query.limit bound maximum",
    ),
    (
        "parameter-moved",
        parameter("kind", **{"in": "header"}),
        ADDITIVE,
        "request list_things query.kind parameter-moved",
    ),
    (
        "parameter-separated-otherwise",
        parameter("ids", schema={"type": "string", "x-comma-separated": "string"}),
        BREAKING,
        "request list_things query.ids type-changed",
    ),
    (
        "parameter-default",
        parameter("kind", **{"x-client-default": "a"}),
        BREAKING,
        "request list_things query.kind x-client-default",
    ),
    (
        "body-optional",
        lambda s: s["paths"][MANY]["post"]["requestBody"].update(required=False),
        ADDITIVE,
        "request create_thing body became-optional",
    ),
    (
        "body-removed",
        operation(MANY, "post", requestBody=None),
        BREAKING,
        "request create_thing body body-removed",
    ),
    (
        "body-added",
        operation(ONE, "delete", requestBody={"content": {JSON: {"schema": {"type": "object"}}}}),
        ADDITIVE,
        "request delete_thing body body-added",
    ),
    (
        "media-type-added",
        lambda s: media(s["paths"][MANY]["post"]["requestBody"], **{FORM: {"schema": {"type": "object"}}}),
        ADDITIVE,
        "request create_thing body media-type-added multipart/form-data",
    ),
    (
        "media-type-replaced",
        operation(
            MANY, "post", requestBody={"required": True, "content": {FORM: {"schema": {"type": "object"}}}}
        ),
        BREAKING,
        "request create_thing body media-type-removed application/json",
    ),
    (
        "result-removed",
        operation(ONE, "get", responses={"200": {}, "404": {}}),
        BREAKING,
        "response get_thing answer answer-removed",
    ),
    (
        "result-added",
        operation(
            ONE, "delete", responses={"200": {"content": {JSON: {"schema": {"type": "object"}}}}, "404": {}}
        ),
        ADDITIVE,
        "response delete_thing answer answer-added",
    ),
    (
        "result-may-be-empty",
        lambda s: s["paths"][ONE]["get"]["responses"].update({"204": {}}),
        BREAKING,
        "response get_thing answer became-optional",
    ),
    (
        "result-in-another-form",
        operation(
            ONE,
            "get",
            responses={"200": {"content": {"text/csv": {"schema": {"type": "string"}}}}, "404": {}},
        ),
        BREAKING,
        "response get_thing answer answer-media-type",
    ),
    (
        "result-renamed",
        lambda s: (
            s["components"]["schemas"].update(Other=s["components"]["schemas"]["Read"]),
            s["paths"][ONE]["get"]["responses"]["200"]["content"][JSON].update(
                schema={"$ref": "#/components/schemas/Other"}
            ),
        ),
        BREAKING,
        "response get_thing answer type-renamed",
    ),
    (
        "error-status-added",
        lambda s: s["paths"][ONE]["get"]["responses"].update({"429": {}}),
        ADDITIVE,
        "response get_thing status-added 429",
    ),
    (
        "error-status-removed",
        lambda s: s["paths"][ONE]["get"]["responses"].pop("404"),
        ADDITIVE,
        "response get_thing status-removed 404",
    ),
    (
        "returns-a-part",
        operation(ONE, "get", **{"x-returns": "part"}),
        BREAKING,
        "response get_thing returns",
    ),
    (
        "pager-no-more",
        operation(MANY, "get", **{"x-pagination": None}),
        BREAKING,
        "list_things pager Mini.things.list",
    ),
    ("pager-style", paging(style="offset"), BREAKING, "list_things paging Mini.things.list style"),
    ("pager-size-gone", paging(size=None), BREAKING, "list_things paging Mini.things.list size"),
    ("pager-total-gone", paging(total=None), BREAKING, "list_things paging Mini.things.list total"),
    (
        "pager-default-size",
        paging(**{"default-size": 50}),
        ADDITIVE,
        "list_things paging Mini.things.list default-size",
    ),
    (
        "repeated-now",
        operation(ONE, "delete", **{"x-safe-to-repeat": True}),
        BREAKING,
        "delete_thing safe-to-repeat",
    ),
    (
        "repeated-no-more",
        operation(ONE, "get", **{"x-safe-to-repeat": False}),
        ADDITIVE,
        "get_thing safe-to-repeat",
    ),
    (
        "require-any-came",
        operation(MANY, "post", **{"x-require-any": [["name", "note"], ["tags"]]}),
        BREAKING,
        "request create_thing require-any",
    ),
    (
        "require-any-loosened",
        operation(MANY, "post", **{"x-require-any": [["name", "note", "tags"]]}),
        ADDITIVE,
        "request create_thing require-any",
    ),
    (
        "require-any-narrowed",
        operation(MANY, "post", **{"x-require-any": [["name"]]}),
        BREAKING,
        "request create_thing require-any",
    ),
    (
        "require-together-came",
        operation(MANY, "get", **{"x-require-together": [["page", "limit"]]}),
        BREAKING,
        "request list_things require-together",
    ),
    (
        "file-method-added",
        lambda s: media(
            s["paths"][MANY]["post"]["requestBody"],
            **{CSV: {"schema": {"type": "string", "format": "binary"}, "x-method": "upload"}},
        ),
        ADDITIVE,
        "create_thing method-added Mini.things.upload",
    ),
    (
        "answer-by-kind-of-body",
        lambda s: s["paths"][MANY]["post"]["requestBody"]["content"][JSON].update(
            {"x-answer": "#/components/schemas/ReadPart"}
        ),
        BREAKING,
        "response create_thing answer type-renamed",
    ),
    (
        "form-written-otherwise",
        lambda s: s["paths"][MANY]["post"]["requestBody"]["content"][JSON].update(encoding={"name": {}}),
        ADDITIVE,
        "request create_thing body wire application/json",
    ),
    (
        "event-removed",
        lambda s: s["webhooks"].clear(),
        BREAKING,
        "response webhook thing_made webhook-removed",
    ),
    (
        "event-added",
        lambda s: s["webhooks"].update(thing_gone=s["webhooks"]["thing_made"]),
        ADDITIVE,
        "response webhook thing_gone webhook-added",
    ),
    (
        "event-field-removed",
        lambda s: s["components"]["schemas"]["Told"].update(properties={"new": {"type": "string"}}),
        BREAKING,
        "response Told.id property-removed",
    ),
    (
        "event-key",
        lambda s: s["webhooks"]["thing_made"]["post"].update({"x-event-key": ["id", "at"]}),
        BREAKING,
        "response webhook thing_made event-key",
    ),
    ("events-told-apart-otherwise", lambda s: s.pop("x-webhooks"), ADDITIVE, "document x-webhooks-changed"),
    (
        "event-field-type",
        lambda s: prop("id", type="string")(s["components"]["schemas"]["Told"]),
        BREAKING,
        "response Told.id type-changed",
    ),
    (
        "event-field-added",
        lambda s: s["components"]["schemas"]["Told"]["properties"].update(new={"type": "string"}),
        ADDITIVE,
        "response Told.new property-added",
    ),
    (
        "event-class-renamed",
        lambda s: component(s, "Told", "Heard"),
        BREAKING,
        "response webhook thing_made type-renamed",
    ),
    (
        "success-of-another-status",
        lambda s: s["paths"][ONE]["get"]["responses"].update(
            {"201": s["paths"][ONE]["get"]["responses"].pop("200")}
        ),
        ADDITIVE,
        "response get_thing status-added 201",
    ),
    (
        "result-at-times-empty",
        lambda s: s["paths"][ONE]["get"]["responses"]["200"].update({"x-may-be-empty": True}),
        BREAKING,
        "response get_thing answer became-optional",
    ),
    ("path-to-query", path_to_query, BREAKING, "request get_thing positional"),
    (
        "path-gains-what-the-door-holds",
        lambda s: s["paths"].update({"/accounts/{account_id}/things/{thing_id}": held(s["paths"].pop(ONE))}),
        ADDITIVE,
        "request get_thing path.account_id wire",
    ),
    (
        "path-gains-a-part",
        lambda s: s["paths"].update({"/{account}/things/{thing_id}": held(s["paths"].pop(ONE), "account")}),
        BREAKING,
        "request get_thing path.account required-parameter-added",
    ),
    (
        "path-part-renamed",
        lambda s: s["paths"].update({"/things/{id}": renamed_part(s["paths"].pop(ONE))}),
        BREAKING,
        "request get_thing path.thing_id parameter-removed",
    ),
    (
        "path-part-renamed-on-the-wire",
        lambda s: s["paths"].update(
            {"/things/{id}": renamed_part(s["paths"].pop(ONE), **{"x-python-name": "thing_id"})}
        ),
        ADDITIVE,
        "request get_thing path.thing_id wire",
    ),
    (
        "parameter-renamed-on-the-wire",
        parameter("kind", name="sort", **{"x-python-name": "kind"}),
        ADDITIVE,
        "request list_things query.kind wire",
    ),
    (
        "parameter-renamed-in-python",
        parameter("kind", **{"x-python-name": "sort"}),
        BREAKING,
        "request list_things query.kind x-python-name",
    ),
    (
        "position-required",
        parameter("page", required=True),
        ADDITIVE,
        "request list_things query.page wire",
    ),
    (
        "position-of-another-type",
        parameter("page", schema={"type": "string"}),
        ADDITIVE,
        "request list_things query.page wire",
    ),
    (
        "computed-parameter-added",
        new_parameter(required=True, **{"x-hmac-of": "kind"}),
        ADDITIVE,
        "request list_things query.new wire",
    ),
    (
        "written-as-repeated-keys",
        parameter("kind", explode=True),
        ADDITIVE,
        "request list_things query.kind wire",
    ),
    ("pager-items", paging(items="things"), BREAKING, "list_things paging Mini.things.list items"),
    ("pager-key", paging(key="id"), BREAKING, "list_things paging Mini.things.list key"),
    ("pager-end", paging(**{"has-next": "more"}), ADDITIVE, "list_things paging Mini.things.list has-next"),
    ("tag-never-heard-of", lambda s: s["tags"][0].update({"x-new": 1}), BREAKING, "tag Things unknown x-new"),
    (
        "door-never-heard-of",
        lambda s: s["x-clients"]["Mini"].update({"x-new": 1}),
        BREAKING,
        "Mini unknown x-new",
    ),
    (
        "answer-never-heard-of",
        lambda s: s["paths"][ONE]["get"]["responses"]["200"].update({"x-new": 1}),
        BREAKING,
        "response get_thing answer 200 unknown x-new",
    ),
    (
        "body-never-heard-of",
        lambda s: s["paths"][MANY]["post"]["requestBody"].update({"x-new": 1}),
        BREAKING,
        "request create_thing body unknown x-new",
    ),
    ("credentials-of-all", lambda s: s.update(security=[{"Token": []}]), BREAKING, "get_thing security"),
    (
        "credentials-further",
        operation(ONE, "get", security=[{"Key": []}, {"Token": []}]),
        ADDITIVE,
        "get_thing security",
    ),
    ("credentials-dropped", operation(ONE, "get", security=[]), ADDITIVE, "get_thing security"),
    (
        "credentials-other",
        operation(ONE, "get", security=[{"Token": []}]),
        BREAKING,
        "get_thing security",
    ),
    (
        "rate",
        operation(ONE, "get", **{"x-rate-limit": {"requests": 1, "seconds": 1}}),
        ADDITIVE,
        "get_thing rate-limit",
    ),
    ("deprecated", operation(ONE, "get", deprecated=True), ADDITIVE, "get_thing deprecated"),
    ("never-heard-of", operation(ONE, "get", **{"x-new": 1}), BREAKING, "get_thing unknown x-new"),
    (
        "server-moved",
        lambda s: s["servers"][0].update(url="https://mini.example.org"),
        ADDITIVE,
        "document servers-changed",
    ),
]


@pytest.mark.parametrize(
    ("change", "verdict", "expected"), [pytest.param(*case[1:], id=case[0]) for case in OPERATIONS]
)
def test_change_of_an_operation(change: Callable[[Any], Any], verdict: Verdict, expected: str) -> None:
    """One change of an operation has its verdict, and the id that an allow-file can name."""
    found = changed(change)
    assert f"mini {expected}" in [one.id for one in found if one.verdict is verdict]
    assert verdict is (BREAKING if any(one.verdict is BREAKING for one in found) else ADDITIVE)


def test_corpus_is_large_enough() -> None:
    """The corpus has at least forty single changes, half of them judged in both directions."""
    assert len(SCHEMAS) + len(OPERATIONS) >= 40
    assert len({case[0] for case in SCHEMAS}) == len(SCHEMAS)
    assert len({case[0] for case in OPERATIONS}) == len(OPERATIONS)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda s: s["info"].update(title="Other"), id="title"),
        pytest.param(operation(ONE, "get", summary="New words."), id="summary"),
        pytest.param(operation(ONE, "get", **{"x-deviates": [{"what": "a", "why": "b"}]}), id="deviates"),
        pytest.param(parameter("kind", description="New words.", example="a"), id="parameter"),
        pytest.param(
            lambda s: prop("name", description="New words.", example="x")(s["components"]["schemas"]["Read"]),
            id="property",
        ),
        pytest.param(lambda s: s["components"]["schemas"].update(Unused={"type": "string"}), id="unused"),
        # Nobody can name the body of a request, a list of values in one, or an object of any keys.
        pytest.param(lambda s: component(s, "Sent", "Given"), id="body-renamed"),
        pytest.param(lambda s: component(s, "SentState", "Condition"), id="values-renamed"),
        pytest.param(lambda s: component(s, "ReadFree", "Anything"), id="free-form-renamed"),
        pytest.param(lambda s: in_place(s, "ReadState"), id="enum-in-place"),
        pytest.param(lambda s: in_place(s, "SentFree"), id="free-form-in-place"),
    ],
)
def test_change_that_nobody_can_notice(change: Callable[[Any], Any]) -> None:
    """Descriptions, examples, names of what has none in Python and what no operation reaches are not reported."""
    assert [] == changed(change)


def test_same_thing_said_otherwise_is_no_change() -> None:
    """A schema written in place, in parts or with `nullable` is the one that it was."""

    def change(spec: dict[str, Any]) -> None:
        schemas = spec["components"]["schemas"]
        schemas["Read"]["properties"]["note"] = {"type": "string", "nullable": True}
        part = schemas["ReadPart"]
        schemas["ReadPart"] = {"allOf": [{"type": "object"}, part]}
        reference = schemas["Read"]["properties"]["free"]
        schemas["Read"]["properties"]["free"] = {"oneOf": [reference]}

    assert [] == changed(change)


def test_a_type_that_holds_itself_comes_to_an_end() -> None:
    """A change inside a recursive type is told once."""

    def recursive(spec: dict[str, Any]) -> None:
        part = spec["components"]["schemas"]["ReadPart"]
        part["properties"]["inside"] = {"$ref": "#/components/schemas/ReadPart"}

    before, after = document(), document()
    recursive(before)
    recursive(after)
    after["components"]["schemas"]["ReadPart"]["properties"]["label"] = {"type": "integer"}
    (found,) = compare(Api(before, "old"), Api(after, "new"), "mini")
    assert ("ReadPart.label", BREAKING, "str → int") == (found.where, found.verdict, found.message)


def test_reference_that_leads_nowhere() -> None:
    """A document that is broken is refused with the reference."""
    broken = document()
    del broken["components"]["schemas"]["ReadPart"]
    with pytest.raises(DocumentError, match="#/components/schemas/ReadPart leads nowhere"):
        compare(Api(document(), "old"), Api(broken, "new"), "mini")


# --- The Python surface ---

FACADE = """
from enum import Enum
from typing import Literal, Required, TypeAlias, TypedDict, Unpack

from attrs import field, frozen

__all__ = ["Base", "Event", "Gone", "Mini", "Options", "Other", "Page", "Policy", "State", "ping"]

class Options(TypedDict, total=False):
    timeout: float
    name: Required[str]

class _ViewOptions(TypedDict, total=False):
    account: int

class State(Enum):
    ON = "on"

@frozen
class Policy:
    attempts: int = 3
    limit: float | None = field(default=None, repr=False)

Event: TypeAlias = Policy | State

class Base: ...

class Other: ...

class Gone: ...

class Caller: ...

class Page:
    def __init__(self, caller: Caller) -> None: raise NotImplementedError

class Mini(Base):
    size: int | None
    def __init__(self, *, key: str, **options: Unpack[Options]) -> None: raise NotImplementedError
    async def send(self, text: str, *, kind: Literal["a", "b"] | None = None, n: int = 1) -> int | str: raise NotImplementedError
    def view(self, **options: Unpack[_ViewOptions]) -> None: raise NotImplementedError
    def _inner(self) -> None: pass

def ping(host: str, port: int = 80) -> bool: raise NotImplementedError
"""

SURFACE = [
    ("class-removed", "class Gone: ...", "", "trunkline.Gone removed", BREAKING),
    ("function-removed", "def ping(", "def pong(", "trunkline.ping removed", BREAKING),
    ("method-removed", "async def send", "async def post", "trunkline.Mini.send removed", BREAKING),
    ("parameter-removed", "n: int = 1", "", "trunkline.Mini.send(n) parameter-removed", BREAKING),
    (
        "parameter-required",
        "port: int = 80",
        "port: int",
        "trunkline.ping(port) parameter-changed-required",
        BREAKING,
    ),
    (
        "parameter-added-required",
        "key: str,",
        "key: str, new: int,",
        "trunkline.Mini.__init__(new) parameter-added-required",
        BREAKING,
    ),
    (
        "parameter-added",
        "n: int = 1",
        "n: int = 1, m: int = 2",
        "trunkline.Mini.send(m) parameter-added",
        ADDITIVE,
    ),
    (
        "default-changed",
        "n: int = 1",
        "n: int = 2",
        "trunkline.Mini.send(n) parameter-changed-default",
        BREAKING,
    ),
    ("base-removed", "Mini(Base)", "Mini", "trunkline.Mini class-removed-base", BREAKING),
    ("base-replaced", "Mini(Base)", "Mini(Other)", "trunkline.Mini class-removed-base", BREAKING),
    ("base-of-python-replaced", "State(Enum)", "State", "trunkline.State class-removed-base", BREAKING),
    ("value-changed", 'ON = "on"', 'ON = "1"', "trunkline.State.ON value", BREAKING),
    (
        "keyword-only-now",
        "text: str, *,",
        "*, text: str,",
        "trunkline.Mini.send(text) parameter-changed-kind",
        BREAKING,
    ),
    (
        "hidden-key-removed",
        "account: int",
        "pass",
        "trunkline.Mini.view(account) parameter-removed",
        BREAKING,
    ),
    ("hidden-key-narrower", "account: int", "account: bool", "trunkline.Mini.view(account) type", BREAKING),
    (
        "hidden-key-added",
        "account: int",
        "account: int; new: int",
        "trunkline.Mini.view(new) parameter-added",
        ADDITIVE,
    ),
    (
        "default-of-a-field",
        "attempts: int = 3",
        "attempts: int = 4",
        "trunkline.Policy.__init__(attempts) parameter-changed-default",
        BREAKING,
    ),
    (
        "field-narrower",
        "limit: float | None",
        "limit: float",
        "trunkline.Policy.__init__(limit) type",
        BREAKING,
    ),
    (
        "field-added-required",
        "attempts: int = 3",
        "new: int; attempts: int = 3",
        "trunkline.Policy.__init__(new) parameter-added-required",
        BREAKING,
    ),
    (
        "field-by-name-alone",
        "@frozen",
        "@frozen(kw_only=True)",
        "trunkline.Policy.__init__(attempts) parameter-changed-kind",
        BREAKING,
    ),
    ("alias-wider", "= Policy | State", "= Policy | State | Base", "trunkline.Event type", ADDITIVE),
    ("alias-narrower", "= Policy | State", "= Policy", "trunkline.Event type", BREAKING),
    ("parameter-wider", "text: str", "text: str | int", "trunkline.Mini.send(text) type", ADDITIVE),
    ("parameter-narrower", '"a", "b"', '"a"', "trunkline.Mini.send(kind) type", BREAKING),
    ("parameter-freed", 'Literal["a", "b"]', "str", "trunkline.Mini.send(kind) type", ADDITIVE),
    ("return-wider", "-> int | str", "-> int | str | None", "trunkline.Mini.send() type", BREAKING),
    ("return-narrower", "-> int | str", "-> int", "trunkline.Mini.send() type", ADDITIVE),
    ("awaited-no-more", "async def send", "def send", "trunkline.Mini.send awaited", BREAKING),
    ("attribute-wider", "size: int | None", "size: int | str | None", "trunkline.Mini.size type", BREAKING),
    ("attribute-narrower", "size: int | None", "size: int", "trunkline.Mini.size type", ADDITIVE),
    ("key-wider", "timeout: float", "timeout: float | None", "trunkline.Options.timeout type", ADDITIVE),
    ("key-narrower", "timeout: float", "timeout: int", "trunkline.Options.timeout type", BREAKING),
    (
        "key-required",
        "timeout: float",
        "timeout: Required[float]",
        "trunkline.Options.timeout type",
        BREAKING,
    ),
    ("key-optional", "name: Required[str]", "name: str", "trunkline.Options.name type", ADDITIVE),
    ("key-added", "timeout: float", "timeout: float; new: int", "trunkline.Options.new added", ADDITIVE),
    (
        "key-added-required",
        "timeout: float",
        "timeout: float; new: Required[int]",
        "trunkline.Options.new added",
        BREAKING,
    ),
]


def tree(root: Path, facade: str = FACADE) -> Path:
    """A tree with a small facade."""
    for package, text in (("src/trunkline", facade), ("generated/trunkline_api", "")):
        (root / package).mkdir(parents=True, exist_ok=True)
        (root / package / "__init__.py").write_text(text, "utf-8")
        (root / package / "py.typed").touch()
    return root


@pytest.mark.parametrize(
    ("old", "new", "expected", "verdict"), [pytest.param(*case[1:], id=case[0]) for case in SURFACE]
)
def test_change_of_the_python_surface(
    tmp_path: Path, old: str, new: str, expected: str, verdict: Verdict
) -> None:
    """One change of the facade has its verdict: what is taken may grow, what is returned may shrink."""
    assert old in FACADE
    before, after = tree(tmp_path / "old"), tree(tmp_path / "new", FACADE.replace(old, new, 1))
    found = compare_surfaces(before, after)
    assert (f"python {expected}", verdict) in [(one.id, one.verdict) for one in found]
    assert verdict is (BREAKING if any(one.verdict is BREAKING for one in found) else ADDITIVE)


def test_private_changes_are_not_told(tmp_path: Path) -> None:
    """What no user can rightly name may change, and so may what only looks different."""
    after = FACADE.replace("_inner(self)", "_other(self)").replace("int | str", "str | int")
    after = after.replace("_ViewOptions", "_Options").replace("repr=False)", "eq=False)")
    after = after.replace("caller: Caller", "caller: Caller, new: int")
    after = after.replace("class Gone:", "class _Shared: ...\n\nclass Gone(_Shared):")
    assert [] == compare_surfaces(tree(tmp_path / "old"), tree(tmp_path / "new", after))


def test_real_surface_is_found_whole(tmp_path: Path) -> None:
    """Doors, resources, models and request types of the real client are compared, by the names that users know."""
    (tmp_path / "src").symlink_to(ROOT / "src")
    shutil.copytree(ROOT / "generated", tmp_path / "generated")
    generated = tmp_path / "generated" / "trunkline_api" / "textmagic"
    for path, old, new in (
        ("sessions.py", "async def get(self, id: int)", "async def get(self, number: int)"),
        ("models/ping_response.py", "ping: str | None = None", "ping: int | None = None"),
        ("clients.py", "def chats(", "def talks("),
        ("models/callback_format.py", "JSON = ", "JSON_TEXT = "),
    ):
        text = (generated / path).read_text("utf-8")
        assert old in text
        (generated / path).write_text(text.replace(old, new), "utf-8")
    broken = {one.id for one in compare_surfaces(ROOT, tmp_path) if one.verdict is BREAKING}
    assert broken == {
        "python TextMagic.sessions.get(id) parameter-removed",
        "python TextMagic.sessions.get(number) parameter-added-required",
        "python trunkline.textmagic.PingResponse.ping type",
        "python TextMagic.chats removed",
        "python trunkline.textmagic.CallbackFormat.JSON removed",
    }


# --- The command ---

CASES = """
import trunkline

def use(mini: trunkline.Mini) -> None:
    mini.send("text", n=1)
    mini.send("text", n="1")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
"""
CONFIG = """
[tool.mypy]
strict = true
mypy_path = ["$MYPY_CONFIG_FILE_DIR/src", "$MYPY_CONFIG_FILE_DIR/generated"]
[tool.pyright]
extraPaths = ["src", "generated"]
enableTypeIgnoreComments = false
reportUnnecessaryTypeIgnoreComment = "error"
"""
PLAIN = FACADE.replace("async def send", "def send")


def git(root: Path, *arguments: str) -> None:
    person = ["-c", "user.name=Test", "-c", "user.email=test@example.com"]
    subprocess.run(["git", *person, *arguments], cwd=root, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with one release of a small client."""
    root = tree(tmp_path / "repository", PLAIN)
    write_spec(root, document())
    (root / "tests" / "typing").mkdir(parents=True)
    (root / "tests" / "typing" / "cases.py").write_text(CASES, "utf-8")
    (root / "pyproject.toml").write_text(CONFIG, "utf-8")
    git(root, "init", "--quiet")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "one")
    git(root, "tag", "v1.0.0")
    return root


def write_spec(root: Path, spec: Any) -> None:
    path = root / "generated" / "trunkline_api" / "mini" / "openapi.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(spec), "utf-8")


def test_nothing_changed(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a change the exit status is 0; the last release is what is compared with unless one is named."""
    assert 0 == breaking.main([], repository)
    out = capsys.readouterr().out
    assert out.startswith("Since v1.0.0:")
    assert "0 breaking, 0 allowed, 0 additive" in out


def test_breaking_change_is_reported_until_it_is_allowed(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status, table and JSON name change, direction, operation and method; a reason in the allow-file excuses it."""
    spec = document()
    del spec["components"]["schemas"]["Read"]["properties"]["name"]
    spec["components"]["schemas"]["Sent"]["properties"]["new"] = {"type": "string"}
    write_spec(repository, spec)
    target = repository / "report.json"
    assert 1 == breaking.main(["v1.0.0", "--json", str(target)], repository)
    out = capsys.readouterr().out
    row = next(line for line in out.splitlines() if "Read.name" in line)
    assert ["response", "Read.name", "is", "gone"] == row.split()[:4]
    assert "Mini.things.create, Mini.things.get, Mini.things.list" in row
    report = json.loads(target.read_text("utf-8"))
    assert ("breaking", 1, 0, 1) == tuple(
        report[key] for key in ("severity", "breaking", "allowed", "additive")
    )
    change = report["changes"][0]
    assert "mini response Read.name property-removed" == change["id"]
    assert {"operation": "get_thing", "methods": ["Mini.things.get"]} in change["touched"]

    allow = repository / breaking.ALLOWED
    allow.write_text(f"- change: {change['id']}\n  why: The server stopped sending it.\n", "utf-8")
    assert 0 == breaking.main(["v1.0.0", "--json", str(target)], repository)
    assert "0 breaking, 1 allowed, 1 additive" in capsys.readouterr().out
    assert "The server stopped sending it." == json.loads(target.read_text("utf-8"))["changes"][0]["allowed"]

    allow.write_text(f"- change: {change['id']}\n  why:\n", "utf-8")
    assert 2 == breaking.main(["v1.0.0"], repository)
    assert "each entry has `change`, the id from the report, and `why`" in capsys.readouterr().err

    allow.write_text("- change: [", "utf-8")
    assert 2 == breaking.main(["v1.0.0"], repository)
    assert "breaking-allowed.yaml is not YAML: " in capsys.readouterr().err


def test_entry_that_allows_nothing_is_told(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An entry of the allow-file that matches no change is named, so that the file does not grow for ever."""
    (repository / breaking.ALLOWED).write_text("- change: long gone\n  why: Once.\n", "utf-8")
    assert 0 == breaking.main([], repository)
    assert "1 of its entries allow nothing any more" in capsys.readouterr().out


def test_additive_change_exits_with_zero(repository: Path) -> None:
    """A change that breaks nobody is in the report and does not fail."""
    spec = document()
    spec["components"]["schemas"]["Read"]["properties"]["new"] = {"type": "string"}
    write_spec(repository, spec)
    target = repository / "report.json"
    assert 0 == breaking.main(["--json", str(target)], repository)
    assert "additive" == json.loads(target.read_text("utf-8"))["severity"]


def test_calls_of_the_last_release_are_checked(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A call of the released typing tests that no longer passes is breaking; one that passes now is additive."""
    facade = repository / "src" / "trunkline" / "__init__.py"
    facade.write_text(PLAIN.replace("n: int = 1", "n: str = '1'"), "utf-8")
    # Today's typing tests do not count: they were changed along with the surface.
    (repository / "tests" / "typing" / "cases.py").write_text("", "utf-8")
    target = repository / "report.json"
    assert 1 == breaking.main(["--json", str(target)], repository)
    found = {one["id"]: one["verdict"] for one in json.loads(target.read_text("utf-8"))["changes"]}
    for checker in ("mypy", "pyright"):
        assert "breaking" == found[f'typing {checker} cases mini.send("text", n=1)']
    refused = 'mini.send("text", n="1")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]'
    assert "additive" == found[f"typing mypy cases {refused}"]
    assert "cases.py:5 of v1.0.0" in capsys.readouterr().out


@pytest.mark.parametrize("lost", ["spec", "operation"])
def test_whole_api_that_is_gone(repository: Path, lost: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every operation of an API that is gone is reported."""
    path = repository / "generated" / "trunkline_api" / "mini" / "openapi.json"
    if lost == "spec":
        path.unlink()
    else:
        write_spec(repository, {**document(), "paths": {}})
    assert 1 == breaking.main([], repository)
    assert "is gone: GET /things/{thing_id}" in capsys.readouterr().out


def test_revision_that_is_not_there(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A revision that git does not know is told with what may help."""
    assert 2 == breaking.main(["v9"], repository)
    assert "no revision 'v9' here; git tag lists the releases" in capsys.readouterr().err


def test_shallow_clone(repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In a clone without the past, what is missing is said with the command that brings it."""
    shallow = tmp_path / "shallow"
    git(repository, "commit", "--quiet", "--allow-empty", "--message", "two")
    git(tmp_path, "clone", "--quiet", "--depth", "1", "--no-tags", repository.as_uri(), str(shallow))
    assert 2 == breaking.main(["v1.0.0"], shallow)
    assert "this clone is shallow, so fetch the rest first: git fetch --unshallow --tags" in (
        capsys.readouterr().err
    )
    assert 0 == breaking.main([], shallow)
    assert "it does not know the last release: git fetch --unshallow --tags" in capsys.readouterr().out
    git(shallow, "fetch", "--quiet", "--unshallow", "--tags")
    assert 0 == breaking.main([], shallow)
    assert capsys.readouterr().out.startswith("Since v1.0.0:")


def test_nothing_released(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before the first release nothing is promised: what breaks since the last revision is told and does not fail."""
    git(repository, "tag", "--delete", "v1.0.0")
    assert 0 == breaking.main([], repository)
    assert "nothing is promised yet" in capsys.readouterr().out
    write_spec(repository, {**document(), "paths": {}})
    git(repository, "commit", "--all", "--quiet", "--message", "two")
    assert 0 == breaking.main([], repository)
    assert "is gone: GET /things/{thing_id}" in capsys.readouterr().out
    assert 1 == breaking.main(["HEAD^"], repository)
