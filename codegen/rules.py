"""What a spec must keep to before anything is generated from it. See specs/README.md for the reasons."""

from __future__ import annotations

from collections.abc import Iterator
from keyword import iskeyword
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from .document import Document, Pointer, Problem, SpecError

__all__ = ["FORMS", "check"]

EXTENSIONS = {
    "x-accepts",
    "x-aliases",
    "x-answer",
    "x-client",
    "x-client-default",
    "x-clients",
    "x-comma-separated",
    "x-default",
    "x-deviates",
    "x-empty-as-null",
    "x-enum-varnames",
    "x-event-key",
    "x-first-of-array",
    "x-flatten",
    "x-hmac-of",
    "x-may-be-empty",
    "x-method",
    "x-pagination",
    "x-python-name",
    "x-rate-limit",
    "x-require-any",
    "x-require-together",
    "x-resource",
    "x-returns",
    "x-rrule",
    "x-safe-to-repeat",
    "x-secret",
    "x-timestamp",
    "x-type",
    "x-webhooks",
    "x-when-present",
}
PAGINATION = {
    *("style", "position", "size", "default-size", "items", "key", "has-next", "total", "page-count"),
    *("start", "cursor-from", "order"),
}
FORMS = {"application/json", "multipart/form-data"}
WRAPPERS = ("data", "items", "payload", "resources")
# Below these stand names that the vendor chose, and below those values of any kind.
NAMES = {
    "properties",
    "schemas",
    "paths",
    "responses",
    "parameters",
    "headers",
    "holds",
    "mapping",
    "x-clients",
    "webhooks",
}
VALUES = {"example", "examples", "default", "enum", "const", "x-deviates", "x-rate-limit"}
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
    # What does not have the shape of an OpenAPI document cannot be looked at any further.
    return [*_shape(document)] or [
        *_everywhere(document, document.data, ()),
        *_tags(document),
        *_operations(document),
        *_webhooks(document),
        *_schemas(document),
    ]


def _shape(document: Document) -> Iterator[Problem]:
    """Whether objects are objects and arrays are arrays, as far as we look into them ourselves."""
    wanted: list[tuple[Pointer, type]] = [(("paths",), dict), (("tags",), list), (("x-clients",), dict)]
    wanted += [(("components",), dict), (("components", "schemas"), dict)]
    for key in ("paths", "x-clients"):
        found = document.data.get(key)
        wanted += [((key, name), dict) for name in found] if isinstance(found, dict) else []
    for index in range(len(document.data.get("tags") or ())):
        wanted.append((("tags", str(index)), dict))
    for pointer, kind in wanted:
        yield from _expect(document, pointer, kind)
    paths = document.data.get("paths")
    if isinstance(paths, dict) and all(isinstance(item, dict) for item in paths.values()):
        for _, _, operation, where in document.operations():
            yield from _expect(document, where, dict)
            for key, kind in (
                ("tags", list),
                ("parameters", list),
                ("responses", dict),
                ("externalDocs", dict),
            ):
                if isinstance(operation, dict):
                    yield from _expect(document, (*where, key), kind)


def _expect(document: Document, pointer: Pointer, kind: type) -> Iterator[Problem]:
    found: Any = document.data
    for step in pointer:
        if isinstance(found, dict) and step not in found:
            return
        found = (
            found[int(step)] if isinstance(found, list) else found[step] if isinstance(found, dict) else None
        )
    if not isinstance(found, kind):
        yield document.problem(
            pointer, f"{pointer[-1]}: expected {'an object' if kind is dict else 'a list'}"
        )


def _everywhere(document: Document, value: Any, pointer: Pointer) -> Iterator[Problem]:
    """References that lead nowhere, and extensions that are misspelt and would be ignored."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _everywhere(document, item, (*pointer, str(index)))
    if not isinstance(value, dict):
        return
    named = bool(pointer) and pointer[-1] in NAMES
    if "$ref" in value and not named:
        try:
            document.resolve(value, pointer)
        except SpecError as error:
            yield from error.problems
    for key, inner in value.items():
        if not named and key.startswith("x-") and key not in EXTENSIONS:
            yield document.problem((*pointer, key), f"{key} is no extension of ours; see specs/README.md")
        if key == "x-pagination" and isinstance(inner, dict):
            walks = {(): inner} if "style" in inner else {(name,): walk for name, walk in inner.items()}
            for path, walk in walks.items():
                if not isinstance(walk, dict):
                    yield document.problem(
                        (*pointer, key), "x-pagination: style is one of offset, page, cursor"
                    )
                for unknown in walk.keys() - PAGINATION if isinstance(walk, dict) else ():
                    yield document.problem(
                        (*pointer, key, *path, unknown), f"x-pagination has no key {unknown!r}"
                    )
        if key == "x-rate-limit" and not (
            isinstance(inner, dict) and all(type(inner.get(one)) is int for one in ("requests", "seconds"))
        ):
            yield document.problem(
                (*pointer, key), "x-rate-limit: expected requests and seconds, both integers"
            )
        if key == "properties" and not named and pointer[:2] != ("components", "schemas"):
            yield document.problem(pointer, "an object without a name; put it under components.schemas")
        if key == "schema" and not named and isinstance(inner, dict) and "default" in inner:
            yield document.problem((*pointer, key, "default"), "default: would be sent; use x-client-default")
        if key == "x-comma-separated" and inner not in ("integer", "string") and not isinstance(inner, list):
            message = f"x-comma-separated is integer, string or a list of what is allowed, not {inner!r}"
            yield document.problem((*pointer, key), message)
        if key == "x-python-name" and not _is_name(inner):
            yield document.problem((*pointer, key), f"x-python-name: {inner!r} is not a Python name")
        if key == "x-secret" and not isinstance(inner, bool):
            yield document.problem((*pointer, key), "x-secret is true or false")
        if named or key not in VALUES:
            yield from _everywhere(document, inner, (*pointer, key))


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
        if not any(status.startswith("2") for status in operation.get("responses", {})):
            yield document.problem((*where, "responses"), f"{name}: no success response is described")
        yield from _unsupported(document, name, operation, where)
        if method == "get" and "x-pagination" not in operation and _is_list(document, operation):
            yield document.problem(
                where, f"{name}: a list; say in x-pagination how it is paged, or false if it is not"
            )


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
