"""A bundled spec, asked about requests and answers: which operation is it, and what is wrong with it?

Schemas are checked by `jsonschema`; here is what OpenAPI puts around them: paths, parameters, media types and forms.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from attrs import frozen
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError, best_match
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from ._request import ReceivedRequest, receive

if TYPE_CHECKING:
    from .._transport import HTTPRequest

__all__ = ["Contract", "SpecOperation", "Violation", "contract"]

_MASK = "***"

Steps = tuple[str, ...]
"""Keys and indices that lead from the root of the document to a value."""


@frozen
class Violation:
    """One way in which a request breaks the spec.

    Args:
        operation: The operationId, or None if no operation answers there.
        where: The part at fault, such as ``query.limit`` or ``body.contacts[0].mobile``.
        message: What is wrong with it.
    """

    operation: str | None
    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.operation or 'no operation'}: {self.where}: {self.message}"


@frozen
class Walk:
    """One way to walk a list, and where an answer says what a walk reads: dotted paths as lists of keys."""

    position: str
    """The query parameter that says where to read."""
    first: str | None
    """What it says for the first page; None for nothing at all."""
    items: Steps
    has_next: Steps

    def past_first(self, query: Mapping[str, Any]) -> bool:
        """Whether a request asks for a further page."""
        return bool(query.get(self.position, self.first) != self.first)

    def end(self, page: Any) -> Any:
        """The page behind the last one, made from a page."""
        if not self.items:
            return []
        page = copy.deepcopy(page)
        for steps, value in ((self.items, []), (self.has_next, False)):
            inner = page
            for step in steps[:-1]:
                inner = inner[step]
            if steps:
                inner[steps[-1]] = value
        return page


@frozen
class SpecOperation:
    """One operation of a spec, with the places of its schemas."""

    id: str
    method: str
    path: re.Pattern[str]
    path_names: tuple[str, ...]
    parameters: Mapping[tuple[str, str], tuple[Steps, bool]]
    bodies: Mapping[str, Steps]
    body_required: bool
    answers: Mapping[str, Mapping[str, Steps]]
    may_be_empty: frozenset[str]
    rates: Mapping[str, tuple[int, float]]
    """How many requests may come in how many seconds, by what they are counted under."""
    walks: tuple[Walk, ...]


@frozen
class Example:
    """An answer that a spec shows: its status, its media type and what it says; without the two if it has no body."""

    status: int
    media_type: str | None = None
    value: Any = None


@cache
def contract(api: str) -> Contract:
    """The contract that is bundled with the generated code of an API.

    Raises:
        ValueError: There is none.
    """
    bundled = {one.name: one / "openapi.json" for one in resources.files("trunkline_api").iterdir()}
    bundled = {name: file for name, file in bundled.items() if file.is_file()}
    if api not in bundled:
        raise ValueError(f"no API {api!r}; known are {', '.join(sorted(bundled))}")
    return Contract(json.loads(bundled[api].read_text(encoding="utf-8")))


class Contract:
    """What a spec says about requests and answers.

    Args:
        document: An OpenAPI 3.1 document without references to other documents.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._registry: Registry[Any] = Registry().with_resource(
            "urn:spec", DRAFT202012.create_resource(document)
        )
        self._validators: dict[Steps, Any] = {}
        self.operations: dict[str, SpecOperation] = {}
        for path, item in document["paths"].items():
            for method in item:
                if method in ("get", "put", "post", "delete", "patch", "head", "options"):
                    operation = self._operation(path, method)
                    self.operations[operation.id] = operation
        # A path without placeholders goes before one with: /sessions/delete is not the session called "delete".
        self._routes = sorted(self.operations.values(), key=lambda operation: len(operation.path_names))

    def find(self, method: str, path: str) -> SpecOperation | None:
        """The operation that answers there, if any.

        Args:
            method: The HTTP method.
            path: The path, percent-encoding included.

        Returns:
            The operation, or None.
        """
        return next((one for one in self._routes if one.method == method and one.path.fullmatch(path)), None)

    async def received(self, request: HTTPRequest) -> ReceivedRequest:
        """A client's request, as the server would receive it."""
        path, _, query = request.url.raw_path.partition(b"?")
        operation = self.find(request.method, path.decode("ascii"))
        scope = {
            "method": request.method,
            "scheme": request.url.scheme,
            "raw_path": path,
            "query_string": query,
            "headers": request.headers.raw,
        }
        return receive(scope, await request.aread(), operation.id if operation else None)

    def check_request(
        self, operation: SpecOperation, request: ReceivedRequest
    ) -> tuple[dict[str, Any], list[Violation]]:
        """Hold a request against the spec.

        Args:
            operation: The operation that it is for.
            request: The request.

        Returns:
            The parameters of path and query by name, in the types of the spec, and everything that is wrong.
        """
        arguments: dict[str, Any] = {}
        problems: list[tuple[str, str]] = []
        match = operation.path.fullmatch(request.path)
        path_values = map(unquote, match.groups()) if match else ()
        given: list[tuple[str, str, list[str]]] = [
            *(("path", name, [value]) for name, value in zip(operation.path_names, path_values, strict=True)),
            *(("query", name, _listed(value)) for name, value in request.query.items()),
        ]
        for place, name, values in given:
            if (place, name) not in operation.parameters:
                problems.append((f"{place}.{name}", "the spec has no such parameter"))
                continue
            schema, _ = operation.parameters[place, name]
            arguments[name] = self._converted(schema, values)
            if len(values) > 1 and not isinstance(arguments[name], list):
                problems.append((f"{place}.{name}", "given more than once"))
            problems += self._problems(schema, arguments[name], f"{place}.{name}")
        for (place, name), (schema, required) in operation.parameters.items():
            if place == "header" and name.lower() in request.headers:
                value = self._converted(schema, [request.headers[name.lower()]])
                problems += self._problems(schema, value, f"{place}.{name}")
            elif required and name not in arguments:
                problems.append((f"{place}.{name}", "is missing"))
        problems += self._body_problems(operation, request)
        return arguments, [Violation(operation.id, where, message) for where, message in problems]

    def check_answer(self, operation: str, status: int, media_type: str, content: bytes) -> list[str]:
        """Hold an answer against the spec.

        Args:
            operation: The operationId.
            status: The HTTP status.
            media_type: The media type of the body, without parameters.
            content: The body.

        Returns:
            Everything that is wrong, empty if nothing is.
        """
        answers = self.operations[operation].answers
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in answers:
                break
        else:
            return [f"status {status}: not declared"]
        media = answers[key]
        if not content and key in self.operations[operation].may_be_empty:
            return []
        if not media:
            return ["body: none is declared"] if content and status < 300 else []
        if media_type not in media:
            return [f"content-type: {media_type!r} is not declared"]
        value = json.loads(content) if media_type == "application/json" else content.decode("latin-1")
        return [f"{where}: {message}" for where, message in self._problems(media[media_type], value, "body")]

    def known_request(self, request: ReceivedRequest, secret: Callable[[Any], object]) -> dict[str, Any]:
        """What the spec knows of a request and does not call secret; the rest is masked.

        Args:
            request: The request.
            secret: Called with each value that the spec calls secret.

        Returns:
            Its path, its query, and its body unless it has none or is no JSON and no form.
        """
        operation = self.operations.get(request.operation or "")
        path, query = _MASK, {}
        parameters = operation.parameters if operation else {}
        if operation and (match := operation.path.fullmatch(request.path)):
            parts, end = [], 0
            for number, name in enumerate(operation.path_names, 1):
                value = match[number]
                value = quote(
                    str(self._known_parameter(parameters["path", name][0], unquote(value), secret)), "*"
                )
                parts += [request.path[end : match.start(number)], value]
                end = match.end(number)
            path = "".join([*parts, request.path[end:]])
        for name, given in request.query.items():
            if ("query", name) in parameters:
                query[name] = self._known_parameter(parameters["query", name][0], given, secret)
            else:
                query[_MASK] = _MASK
        known: dict[str, Any] = {"path": path, "query": query}
        if request.body is None or isinstance(request.body, bytes):
            return known
        body, schema = request.body, operation.bodies.get(request.media_type) if operation else None
        if schema is not None and request.media_type == "multipart/form-data":
            at, node = self._at(schema)
            body = self._typed(at, _nested(node, {key: _listed(text) for key, text in body.items()}))
        return known | {"body": self._known([schema] if schema else [], body, secret)}

    def known_answer(
        self, operation: str | None, status: int, media_type: str, body: Any, secret: Callable[[Any], object]
    ) -> Any:
        """What the spec knows of the body of an answer and does not call secret; the rest is masked."""
        answers = self.operations[operation].answers if operation else {}
        keys = (str(status), f"{status // 100}XX", "default")
        media: Mapping[str, Steps] = next((answers[key] for key in keys if key in answers), {})
        is_json = media_type == "application/json" and media_type in media
        return self._known([media[media_type]] if is_json else [], body, secret)

    def _known_parameter(self, schema: Steps, given: Any, secret: Callable[[Any], object]) -> Any:
        if not self._at(schema[:-1])[1].get("x-secret"):
            return given
        secret(given)
        return _MASK

    def _known(self, schemas: Sequence[Steps], value: Any, secret: Callable[[Any], object]) -> Any:
        nodes = [one for schema in schemas for one in self._alternatives(schema)]
        if any(node.get("x-secret") for _, node in nodes):
            secret(value)
            return _masked(value)
        if isinstance(value, dict):
            known: dict[str, Any] = {}
            for key, inner in value.items():
                places = [
                    (*at, "properties", name)
                    for at, node in nodes
                    for name, one in node.get("properties", {}).items()
                    if key == name or key in one.get("x-aliases", ())
                ]
                places = places or [
                    (*at, "additionalProperties")
                    for at, node in nodes
                    if isinstance(node.get("additionalProperties"), Mapping)
                ]
                if places:
                    known[key] = self._known(places, inner, secret)
                else:
                    known[_MASK] = _MASK
            return known
        if isinstance(value, list):
            places = [(*at, "items") for at, node in nodes if "items" in node]
            return [self._known(places, inner, secret) for inner in value] if places else []
        types = {one for _, node in nodes for one in _listed(node.get("type", []))}
        return value if types & _names_of(value) else _masked(value)

    def _alternatives(self, steps: Steps) -> Iterator[tuple[Steps, Mapping[str, Any]]]:
        """A schema and all that it refers to or is made of."""
        node: Any = self._document
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node[step]
        yield steps, node
        if "$ref" in node:
            yield from self._alternatives(_from_pointer(node["$ref"]))
        for key in ("anyOf", "oneOf", "allOf"):
            for index in range(len(node.get(key, ()))):
                yield from self._alternatives((*steps, key, str(index)))

    @property
    def events(self) -> Sequence[str]:
        """What the vendor delivers, by its names."""
        return list(self._document["webhooks"])

    def check_event(self, event: str, payload: Any) -> list[str]:
        """Hold a delivery against the spec.

        Args:
            event: Its name.
            payload: What it says.

        Returns:
            Everything that is wrong, empty if nothing is.
        """
        found = self._problems(_delivery(event), payload, event)
        return [*dict.fromkeys(f"{where}: {message}" for where, message in found)]

    @property
    def event_tag(self) -> str | None:
        """The property of a delivery that names the event, if the vendor has one."""
        tag: str | None = self._document.get("x-webhooks", {}).get("tag")
        return tag

    def event_example(self, event: str) -> Any:
        """The first delivery that the spec shows for an event."""
        _, media = self._at(_delivery(event)[:-1])
        return media["example"] if "example" in media else next(iter(media["examples"].values()))["value"]

    def example(self, operation: SpecOperation, request: str = "") -> Example | None:
        """An answer to show for an operation.

        Args:
            operation: The operation.
            request: The media type of the request; not all kinds of body are answered alike.

        Returns:
            The first example of a 2xx, an empty file where it is one; else a 2xx that has no body and so needs none,
            else None.
        """
        successes = {
            int(status.replace("X", "0")): media
            for status, media in operation.answers.items()
            if status.startswith("2")
        }
        body = self._at(operation.bodies[request][:-1])[1] if request in operation.bodies else {}
        kind = ("components", "schemas", body["x-answer"].rsplit("/", 1)[-1]) if "x-answer" in body else None
        for status, media in successes.items():
            for media_type, schema in media.items():
                _, content = self._at(schema[:-1])
                shown = [content["example"]] if "example" in content else []
                for name in content.get("examples", {}):
                    _, one = self._at((*schema[:-1], "examples", name))
                    shown += [one["value"]] if "value" in one else []
                for value in shown:
                    if kind is None or not [*self._problems(kind, value, "example")]:
                        return Example(status, media_type, value)
                if media_type != "application/json":
                    return Example(status, media_type)  # an empty file
        return next((Example(status) for status, media in successes.items() if not media), None)

    def example_problems(self) -> Iterator[tuple[Steps, str]]:
        """Every example that its own schema does not allow.

        Returns:
            Where it stands in the document, and what is wrong with it.
        """
        yield from self._example_problems((), self._document)

    def _example_problems(self, steps: Steps, node: Any) -> Iterator[tuple[Steps, str]]:
        if isinstance(node, Mapping) and "schema" in node:
            shown: list[tuple[Steps, Any]] = []
            if "example" in node:
                shown.append(((*steps, "example"), node["example"]))
            for name in node.get("examples", {}):
                at, example = self._at((*steps, "examples", name))
                shown.append((at, example.get("value")))
            for at, value in shown:
                for where, message in self._problems((*steps, "schema"), value, "example"):
                    yield at, f"{where}: {message}"
        inner = (
            node.items() if isinstance(node, Mapping) else enumerate(node) if isinstance(node, list) else ()
        )
        for key, value in inner:
            if key not in ("example", "examples", "x-deviates"):
                yield from self._example_problems((*steps, str(key)), value)

    def _operation(self, path: str, method: str) -> SpecOperation:
        steps: Steps = ("paths", path, method)
        _, node = self._at(steps)
        parameters: dict[tuple[str, str], tuple[Steps, bool]] = {}
        for owner in (steps[:2], steps):
            for index in range(len(self._at(owner)[1].get("parameters", ()))):
                at, parameter = self._at((*owner, "parameters", str(index)))
                parameters[parameter["in"], parameter["name"]] = (
                    (*at, "schema"),
                    parameter.get("required", False),
                )
        body_steps, body = self._at((*steps, "requestBody")) if "requestBody" in node else (steps, {})
        answers: dict[str, Mapping[str, Steps]] = {}
        may_be_empty: set[str] = set()
        for status in node["responses"]:
            at, answer = self._at((*steps, "responses", status))
            answers[status] = {
                media: (*at, "content", media, "schema") for media in answer.get("content", {})
            }
            if answer.get("x-may-be-empty"):
                may_be_empty.add(status)
        return SpecOperation(
            id=node["operationId"],
            method=method.upper(),
            path=re.compile(re.sub(r"\\\{[^/]+?\\\}", "([^/]+)", re.escape(path))),
            path_names=tuple(re.findall(r"\{([^/]+?)\}", path)),
            parameters=parameters,
            bodies={media: (*body_steps, "content", media, "schema") for media in body.get("content", {})},
            body_required=body.get("required", False),
            answers=answers,
            may_be_empty=frozenset(may_be_empty),
            rates={
                key: (rate["requests"], rate["seconds"])
                for key, rate in (
                    ("all", self._document.get("x-rate-limit")),
                    (node["operationId"], node.get("x-rate-limit")),
                )
                if rate
            },
            walks=_walks(node),
        )

    def _at(self, steps: Steps) -> tuple[Steps, Any]:
        """What stands there, and where it really stands, after following references."""
        node: Any = self._document
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node[step]
        if isinstance(node, Mapping) and "$ref" in node:
            return self._at(_from_pointer(node["$ref"]))
        return steps, node

    def _problems(self, schema: Steps, value: Any, where: str) -> Iterator[tuple[str, str]]:
        if schema not in self._validators:
            reference = {"$ref": f"urn:spec#{_to_pointer(schema)}"}
            self._validators[schema] = Draft202012Validator(
                reference, registry=self._registry, format_checker=_FORMATS
            )
        for error in self._validators[schema].iter_errors(value):
            # Of a failed union this picks the alternative that came closest.
            cause: ValidationError = best_match([error]) or error
            steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in cause.absolute_path)
            text = cause.message
            yield where + "".join(steps), text if len(text) <= 200 else f"{text[:100]} ... {text[-100:]}"

    def _body_problems(self, operation: SpecOperation, request: ReceivedRequest) -> Iterator[tuple[str, str]]:
        media_type = request.media_type
        if not request.content:
            if operation.body_required:
                yield "body", "is missing"
        elif not operation.bodies:
            yield "body", "the operation takes none"
        elif media_type not in operation.bodies:
            yield "header.content-type", f"{media_type!r} is not one of {', '.join(operation.bodies)}"
        elif media_type not in ("application/json", "multipart/form-data"):
            return  # a file
        elif isinstance(request.body, bytes):
            yield "body", f"is not valid {media_type}"
        elif media_type == "application/json":
            yield from self._problems(operation.bodies[media_type], request.body, "body")
        else:
            yield from self._form_problems(operation.bodies[media_type], request)

    def _form_problems(self, schema: Steps, request: ReceivedRequest) -> Iterator[tuple[str, str]]:
        schema, node = self._at(schema)
        given = {name: _listed(value) for name, value in request.body.items()}
        for file in request.files:
            given.setdefault(file.field, []).append(file.filename)
        uploaded = {file.field for file in request.files}
        fields = _nested(node, given)
        for name in given:
            if name not in node.get("properties", {}):
                continue  # Inside another, or a closed schema refuses it below.
            if self._takes_file((*schema, "properties", name)) != (name in uploaded):
                yield f"body.{name}", "must be text, not a file" if name in uploaded else "must be a file"
        yield from self._problems(schema, self._typed(schema, fields), "body")

    def _typed(self, schema: Steps, value: Any) -> Any:
        """The fields of a form in the types of the schema."""
        if not isinstance(value, dict):
            if value[-1][:1] == "{" and "object" in self._types(schema):
                try:
                    return json.loads(value[-1])
                except ValueError:
                    return value[-1]
            return self._converted(schema, value)
        schema, node = self._at(schema)
        typed: dict[str, Any] = {}
        for name, inner in value.items():
            if name in node.get("properties", {}):
                typed[name] = self._typed((*schema, "properties", name), inner)
            elif isinstance(node.get("additionalProperties"), Mapping):
                typed[name] = self._typed((*schema, "additionalProperties"), inner)
            else:
                typed[name] = inner if isinstance(inner, dict) else inner[-1]
        return typed

    def _takes_file(self, schema: Steps) -> bool:
        schema, node = self._at(schema)
        if "items" in node:
            return self._takes_file((*schema, "items"))
        return node.get("format") == "binary" or "contentMediaType" in node

    def _types(self, schema: Steps) -> set[str]:
        schema, node = self._at(schema)
        types = node.get("type", [])
        found = {types} if isinstance(types, str) else set(types)
        for key in ("anyOf", "oneOf", "allOf"):
            for index in range(len(node.get(key, ()))):
                found |= self._types((*schema, key, str(index)))
        return found

    def _converted(self, schema: Steps, texts: Sequence[str]) -> Any:
        """What travelled as text, in the type that its schema asks for; still text if it does not look like it."""
        schema, _ = self._at(schema)
        types = self._types(schema)
        if "array" in types:
            return [self._converted((*schema, "items"), [text]) for text in texts]
        for type_name, pattern, convert in _CONVERSIONS:
            if type_name in types and re.fullmatch(pattern, texts[-1]):
                return convert(texts[-1])
        return texts[-1]


_CONVERSIONS: tuple[tuple[str, str, Callable[[str], Any]], ...] = (
    ("integer", r"-?[0-9]+", int),
    ("number", r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?", float),
    ("boolean", "true|false", "true".__eq__),
)

_DATE_TIME = re.compile(r"[0-9-]{10}T[0-9:]{8}(\.[0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})")
_FORMATS = FormatChecker(["date", "email", "uuid"])


@_FORMATS.checks("date-time", raises=ValueError)
def _is_date_time(value: object) -> bool:
    return not isinstance(value, str) or bool(_DATE_TIME.fullmatch(value) and datetime.fromisoformat(value))


def _nested(node: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a form: `object[key]` and `array[]`, unless that is a name of the schema's own."""
    fields: dict[str, Any] = {}
    for name, texts in given.items():
        first, *rest = [name] if name in node.get("properties", {}) else name.replace("]", "").split("[")
        inner = fields
        for step, following in zip([first, *rest], rest, strict=False):
            inner = inner.setdefault(step, {}) if following else inner
        inner[next(step for step in reversed([first, *rest]) if step)] = texts
    return fields


def _names_of(value: Any) -> set[str]:
    """The types of JSON that a scalar has, or that a reader may take it for."""
    if isinstance(value, bool):
        return {"boolean"}
    if isinstance(value, str):
        return {"string"} | ({"integer", "number"} if re.fullmatch(r"-?[0-9.]{1,20}", value) else set())
    return {"null"} if value is None else {"integer", "number"}


def _masked(value: Any) -> Any:
    """A value of the same type that says nothing, so that what is replayed can still be read."""
    if value is None:
        return None
    return _MASK if isinstance(value, str) else type(value)()


def _delivery(event: str) -> Steps:
    return ("webhooks", event, "post", "requestBody", "content", "application/json", "schema")


def _walks(node: Mapping[str, Any]) -> tuple[Walk, ...]:
    paging = node.get("x-pagination") or {}
    inside = node.get("x-returns") or None
    return tuple(
        Walk(
            one["position"],
            {"offset": "0", "page": "1"}.get(one["style"], str(one["start"]) if "start" in one else None),
            _steps(inside, one.get("items")),
            _steps(inside, one["has-next"]) if "has-next" in one else (),
        )
        for one in ([paging] if "style" in paging else paging.values())
    )


def _steps(*paths: str | None) -> Steps:
    return tuple(step for path in paths if path for step in path.split("."))


def _listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


def _to_pointer(steps: Steps) -> str:
    return "".join("/" + quote(step.replace("~", "~0").replace("/", "~1"), safe="~") for step in steps)


def _from_pointer(reference: str) -> Steps:
    return tuple(unquote(step).replace("~1", "/").replace("~0", "~") for step in reference.split("/")[1:])
