"""What a spec must keep to before anything is generated from it. See specs/README.md for the reasons."""

from __future__ import annotations

import re
from collections.abc import Iterator
from keyword import iskeyword
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from .document import Document, Pointer, Problem, SpecError
from .grammar import walk

__all__ = ["FORMS", "check"]

FORMS = {"application/json", "multipart/form-data"}
WRAPPERS = ("data", "items", "payload", "resources")
# Names of classes that generated modules import; a schema that is called so would stand in their place.
TAKEN = {
    *(
        "Any",
        "Caller",
        "ClassVar",
        "Client",
        "Content",
        "Download",
        "Entry",
        "Field",
        "FileInput",
        "Final",
        "In",
        "Literal",
    ),
    *("Mapping", "MismatchError", "Model", "OpenInt", "OpenStr", "Operation", "PagedOperation", "Pager"),
    *("Param", "RRule", "Rate", "Record", "Required", "Self", "Sequence", "TypedDict", "Unset"),
}


def check(document: Document) -> list[Problem]:
    """Every breach of the house rules, each with its line and what to do about it."""
    missing = [key for key in ("openapi", "info", "tags", "paths", "x-clients") if key not in document.data]
    if missing:  # without which there is nothing to look at
        return [document.problem((), f"{key} is missing") for key in missing]
    return [
        *_everywhere(document),
        *_tags(document),
        *_operations(document),
        *_webhooks(document),
        *_schemas(document),
    ]


def _everywhere(document: Document) -> Iterator[Problem]:
    for way, kind, value in walk(document.data):
        if not isinstance(kind, str):
            continue
        if "$ref" in value:
            try:
                document.resolve(value, way)
            except SpecError as error:
                yield from error.problems
        if kind == "schema":
            yield from (document.problem(way, text) for text in _of_schema(value, way))
        if "x-python-name" in value and not _is_name(value["x-python-name"]):
            text = f"x-python-name: {value['x-python-name']!r} is not a Python name"
            yield document.problem((*way, "x-python-name"), text)
        if kind in ("parameter", "media") and "default" in value.get("schema", {}):
            text = "default: would be sent; use x-client-default"
            yield document.problem((*way, "schema", "default"), text)


def _of_schema(schema: dict[str, Any], way: Pointer) -> Iterator[str]:
    known = schema.get("properties")
    if known is not None and way[:2] != ("components", "schemas"):
        yield "an object without a name; put it under components.schemas"
    if known is not None and "allOf" not in schema:
        for name in [one for one in schema.get("required", ()) if one not in known]:
            yield f"required: there is no property {name!r}"
    if schema.get("type") == "array" and not schema.keys() & {"items", "prefixItems"}:
        yield "an array: say in items what it holds"


def _is_name(value: object) -> bool:
    return isinstance(value, str) and value.isidentifier() and not iskeyword(value) and value != "self"


def _tags(document: Document) -> Iterator[Problem]:
    modules: dict[str, object] = {}
    attributes: dict[tuple[object, object], object] = {}
    for index, tag in enumerate(document.data.get("tags", [])):
        name, resource = str(tag.get("name", "")), tag.get("x-resource")
        pointer = ("tags", str(index))
        if (other := modules.setdefault(str(PythonIdentifier(name, "tag")), index)) != index:
            yield document.problem(
                pointer, f"tag {name!r} is called like tag {other}; it would be the same module"
            )
        if resource is None:
            continue
        if not _is_name(resource):
            yield document.problem((*pointer, "x-resource"), f"x-resource: {resource!r} is not a Python name")
        if attributes.setdefault((tag.get("x-client"), resource), index) != index:
            yield document.problem(
                (*pointer, "x-resource"), f"{tag.get('x-client')}.{resource} exists already"
            )


def _operations(document: Document) -> Iterator[Problem]:
    tags = {str(tag.get("name")) for tag in document.data.get("tags", [])}
    seen: dict[str, str] = {}
    for path, method, operation, where in document.operations():
        name = f"{method.upper()} {path}"
        identifier = operation.get("operationId")
        # Compared as the generator does, which writes getIt and get_it the same.
        if not identifier:
            yield document.problem(where, f"{name}: give it an operationId")
        elif (owner := seen.setdefault(str(PythonIdentifier(str(identifier), "field_")), name)) != name:
            yield document.problem(
                (*where, "operationId"), f"operationId {identifier!r} belongs to {owner} already"
            )
        walks = operation.get("x-pagination") or {"style": None}
        for key in ("summary", "description", "x-method"):
            # Where a list is walked in several ways, each walk has a name of its own.
            if not operation.get(key) and not (
                key == "x-method" and isinstance(walks, dict) and "style" not in walks
            ):
                yield document.problem(where, f"{name}: {key} is missing")
        if not operation.get("externalDocs", {}).get("url"):
            yield document.problem(where, f"{name}: link its source in externalDocs.url")
        used = operation.get("tags") or []
        if len(used) != 1 or used[0] not in tags:
            yield document.problem(
                (*where, "tags"), f"{name}: needs exactly one tag, of those that the document defines"
            )
        statuses = operation.get("responses", {})
        if not any(status.startswith("2") for status in statuses):
            yield document.problem((*where, "responses"), f"{name}: no success response is described")
        for status in [one for one in statuses if not re.fullmatch(r"[1-5](\d\d|XX)|default", one)]:
            yield document.problem(
                (*where, "responses", status), f"{status!r} is no status, such as 404 or 4XX"
            )
        yield from _path_parameters(document, path, operation, where)
        yield from _unsupported(document, name, operation, where)
        if method == "get" and "x-pagination" not in operation and _is_list(document, operation):
            yield document.problem(
                where, f"{name}: a list; say in x-pagination how it is paged, or false if it is not"
            )


def _path_parameters(
    document: Document, path: str, operation: dict[str, Any], where: Pointer
) -> Iterator[Problem]:
    listed = [*document.data["paths"][path].get("parameters", []), *operation.get("parameters", [])]
    parameters = [one for one in (_resolved(document, one) for one in listed) if one.get("in") == "path"]
    declared, wanted = [one["name"] for one in parameters], re.findall(r"{([^}]*)}", path)
    for name in [one for one in wanted if one not in declared]:
        yield document.problem(where, f"{path}: declare the path parameter {name!r}")
    for name in [one for one in declared if one not in wanted]:
        yield document.problem(where, f"{path}: the path parameter {name!r} does not stand in the path")
    for name in [one["name"] for one in parameters if not one.get("required")]:
        yield document.problem(where, f"{path}: the path parameter {name!r} must be required: true")


def _webhooks(document: Document) -> Iterator[Problem]:
    tag = document.data.get("x-webhooks", {}).get("tag")
    for name, item in document.data.get("webhooks", {}).items():
        where: Pointer = ("webhooks", name, "post")
        operation = item.get("post", {}) if isinstance(item, dict) else {}
        for key in ("summary", "description"):
            if not operation.get(key):
                yield document.problem(where, f"webhook {name}: {key} is missing")
        if not operation.get("externalDocs", {}).get("url"):
            yield document.problem(where, f"webhook {name}: link its source in externalDocs.url")
        media = (
            _resolved(document, operation.get("requestBody", {}))
            .get("content", {})
            .get("application/json", {})
        )
        if "$ref" not in media.get("schema", {}):
            yield document.problem(where, f"webhook {name}: its body is JSON, of a schema with a name ($ref)")
            continue
        shown = [media["example"]] if "example" in media else []
        shown += [_resolved(document, one).get("value") for one in media.get("examples", {}).values()]
        if not shown:
            yield document.problem(where, f"webhook {name}: show an example of what is delivered")
        for one in shown:
            if tag is not None and (not isinstance(one, dict) or one.get(tag) != name):
                yield document.problem(where, f"webhook {name}: in its example {tag} is not {name!r}")


def _unsupported(
    document: Document, name: str, operation: dict[str, Any], where: Pointer
) -> Iterator[Problem]:
    """What the generator takes without a warning and we would silently leave out."""
    for index, parameter in enumerate(operation.get("parameters", [])):
        if _resolved(document, parameter).get("in") == "cookie":
            yield document.problem(
                (*where, "parameters", str(index)), f"{name}: cookie parameters are not supported"
            )
    content = _resolved(document, operation.get("requestBody") or {}).get("content", {})
    for kind, media in content.items():
        if kind == "application/x-www-form-urlencoded":
            yield document.problem(
                (*where, "requestBody"), f"{name}: requests of type {kind} are not supported"
            )
            continue
        if kind not in FORMS and "x-method" not in media and len(content) > 1:
            yield document.problem(
                (*where, "requestBody"),
                f"{name}: a body of type {kind} is a file; give it an x-method of its own",
            )
    form = content.get("multipart/form-data", {})
    if form and "application/json" not in content and not _takes_file(document, form):
        yield document.problem(
            (*where, "requestBody"), f"{name}: calls without files are JSON; describe that, or require a file"
        )


def _takes_file(document: Document, media: dict[str, Any]) -> bool:
    """Whether a form cannot be sent without a file."""
    schema = _resolved(document, media.get("schema", {}))
    required = [
        _resolved(document, schema.get("properties", {}).get(one, {})) for one in schema.get("required", [])
    ]
    return any(
        "binary" in (one.get("format"), _resolved(document, one.get("items", {})).get("format"))
        for one in required
    )


def _is_list(document: Document, operation: dict[str, Any]) -> bool:
    """Whether the answer is an array, or wraps one under a name that says so."""
    for status, response in operation.get("responses", {}).items():
        if status.startswith("2"):
            content = _resolved(document, response).get("content", {})
            schema = _resolved(document, content.get("application/json", {}).get("schema", {}))
            wrapped = [_resolved(document, schema.get("properties", {}).get(name, {})) for name in WRAPPERS]
            if any(one.get("type") == "array" for one in (schema, *wrapped)):
                return True
    return False


def _resolved(document: Document, value: Any) -> dict[str, Any]:
    try:
        found = document.resolve(value)[0]
    except SpecError:  # is reported as such
        return {}
    return found if isinstance(found, dict) else {}


def _schemas(document: Document) -> Iterator[Problem]:
    modules: dict[str, str] = {}
    for name in document.data.get("components", {}).get("schemas", {}):
        where = ("components", "schemas", name)
        if name in TAKEN or not name[:1].isupper() or not name.isidentifier():
            yield document.problem(where, f"schema {name!r}: use a PascalCase name that nothing else has")
        if (other := modules.setdefault(str(PythonIdentifier(name, "field_")), name)) != name:
            yield document.problem(where, f"schema {name!r} would be the same module as {other!r}")
