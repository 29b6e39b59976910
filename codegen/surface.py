"""The surface of one API, worked out from the spec and the generator's data."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from keyword import iskeyword
from typing import Any

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.strings import PythonIdentifier, pascal_case, snake_case

from .document import Document, Pointer, SpecError
from .rules import FORMS
from .types import Reader, Reading, Schema, Writer, Writing, literal, properties, python_name
from .views import (
    DoorView,
    EnumView,
    EventView,
    FieldView,
    KeyView,
    MethodView,
    ModelView,
    ParamView,
    RequestView,
    ResourceView,
    Surface,
)

__all__ = ["build_surface", "docstring", "pythonic", "qualify"]

LIST_OPTIONS = ("page_size", "cursor", "prefetch", "max_items")
MODEL_NAMES = {
    *("from_dict", "to_dict", "additional_properties", "datetime"),
    # What the class body itself uses; a field of that name would stand in its place.
    *("builtins", "classmethod", "field", "basic_offset", "epoch", "nested", "rfc3339"),
}
MODULE_NAMES = {"models", "requests", "clients", "events"}
REPEATABLE = {"get", "head", "put", "delete"}
WRAPPERS = {"x-empty-as-null": "nothing_if_empty", "x-first-of-array": "first"}
ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "402": "APIStatusError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "500": "ServerError",
    "503": "ServerError",
    "5XX": "ServerError",
    "4XX": "APIStatusError",
}


def docstring(text: str, indent: int, width: int = 104) -> str:
    """Wrap text for a docstring at some indent; lines that are indented already keep their hang."""
    safe = text.replace("\\", "\\\\").replace('"""', "'''").strip()
    if safe.endswith('"'):
        safe = f'{safe[:-1]}\\"'
    lines: list[str] = []
    for paragraph in safe.split("\n"):
        hang = len(paragraph) - len(paragraph.lstrip())
        lines += textwrap.wrap(
            paragraph,
            width - indent,
            subsequent_indent=" " * (hang + (4 if hang else 0)),
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    return f"\n{' ' * indent}".join(lines).replace(f"\n{' ' * indent}\n", "\n\n")


def build_surface(document: Document, data: GeneratorData) -> Surface:
    """Work out the surface of one API.

    Raises:
        SpecError: The spec asks for something that cannot be generated; every such place is named.
    """
    return _Builder(document, data).build()


@dataclass(frozen=True)
class _Call:
    """A method to be: an operation, and the way to walk its list or the kind of body that the method is for.

    Args:
        name: What the method is called.
        path: The path of the operation.
        verb: Its HTTP method, in lower case.
        operation: The operation.
        where: Where it stands.
        endpoint: What the generator has of it.
        walk: How its list is paged; None if it is no list.
        media: The media type of the body if that is a file.
    """

    name: str
    path: str
    verb: str
    operation: dict[str, Any]
    where: Pointer
    endpoint: Endpoint
    walk: dict[str, Any] | None
    media: str | None


class _Builder:
    def __init__(self, document: Document, data: GeneratorData) -> None:
        self.document = document
        models = {str(model.class_info.name): model for model in data.models}
        self.reader = Reader(models)
        self.writer = Writer(models)
        self.endpoints: dict[str, Endpoint] = {
            str(endpoint.name): endpoint
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        self.modules = {
            **{name: str(model.class_info.module_name) for name, model in models.items()},
            **{str(enum.class_info.name): str(enum.class_info.module_name) for enum in data.enums},
        }
        self.problems: list[Any] = []

    def build(self) -> Surface:
        info = self.document.data.get("info", {})
        surface = Surface(self.document.path.stem, str(info.get("title", "")))
        clients = self.document.data.get("x-clients", {})
        tags = self.document.data.get("tags", [])
        for index, tag in enumerate(tags):
            with self._collecting():
                surface.resources.append(self._resource(tag, ("tags", str(index)), clients))
        for name, client in clients.items():
            mine = [
                (str(tag["x-resource"]), resource.module, resource.name, resource.doc)
                for tag, resource in zip(tags, surface.resources, strict=False)
                if tag.get("x-client") == name and "x-resource" in tag
            ]
            surface.doors.append(DoorView(name, str(client.get("description", "")), sorted(mine)))
        self._events(surface)
        self._requests(surface)
        self._models(surface)
        for name in self.writer.found.keys() & {model.name for model in surface.models}:
            text = f"{name} is both sent and received; give what is sent a schema of its own"
            self.problems.append(self.document.problem(("components", "schemas", name), text))
        if self.problems:
            raise SpecError(self.problems)
        return surface

    def _collecting(self) -> _Collecting:
        return _Collecting(self.problems)

    # ----------------------------------------------------------------------------------------------------------
    # resources

    def _resource(self, tag: dict[str, Any], pointer: Pointer, clients: dict[str, Any]) -> ResourceView:
        name = str(tag.get("name", ""))
        client = tag.get("x-client")
        module = str(PythonIdentifier(name, "tag"))
        problem = None
        if client not in clients:
            problem = f"tag {name!r}: x-client is {client!r}, which x-clients does not define"
        elif module in MODULE_NAMES:
            problem = f"tag {name!r} would be a module that exists already; call it something else"
        if problem:
            raise self.document.error(pointer, problem)
        held = clients[str(client)].get("holds", {})
        methods: list[MethodView] = []
        used: set[str] = set()
        records: set[str] = set()
        for call in self._calls(name):
            with self._collecting():
                if any(snake_case(call.name) == snake_case(other.name) for other in methods):
                    message = f"{name}.{call.name} exists already; name it otherwise"
                    raise self.document.error((*call.where, "x-method"), message)
                view, names, kinds = self._method(call, held)
                methods.append(view)
                used |= names
                records |= kinds
        return ResourceView(
            # "Profile" may be a model too, and then keeps its name.
            name=f"{pascal_case(name)}Resource" if pascal_case(name) in self.modules else pascal_case(name),
            module=module,
            doc=str(tag.get("description", "")).strip(),
            methods=methods,
            models=self._imports(used),
            records=sorted(self.writer.record_name(one) for one in records),
            types=sorted(records),
            rate=self._rate(),
        )

    def _calls(self, tag: str) -> Iterator[_Call]:
        for path, verb, operation, where in self.document.operations():
            if operation["tags"] == [tag]:
                endpoint = self.endpoints[str(PythonIdentifier(operation["operationId"], "field_"))]
                for name, walk, media in _variants(operation):
                    yield _Call(name, path, verb, operation, where, endpoint, walk, media)

    def _method(self, call: _Call, held: dict[str, str]) -> tuple[MethodView, set[str], set[str]]:
        name, operation = call.name, call.operation
        params, models, records = self._params(call, held)
        download = self._download(call)
        decoder, result, envelope, read_models = (
            (None, "Download", None, set[str]()) if download else self._success(call)
        )
        models |= read_models
        if not name.isidentifier() or iskeyword(name) or name.startswith("_"):
            raise self.document.error((*call.where, "x-method"), f"x-method: {name!r} is not a Python name")
        body = self._request(call).data
        view = MethodView(
            name=name,
            constant=f"_{snake_case(name).upper()}",
            operation_id=str(operation["operationId"]),
            http_method=call.verb.upper(),
            path=call.path,
            params=params,
            doc="",
            result=result,
            decoder=decoder,
            has_body=bool(body.get("required")),
            min_properties=max(self._count(body, "minProperties"), default=0),
            max_properties=min(self._count(body, "maxProperties"), default=None),
            safe_to_repeat=self._safe_to_repeat(call, params),
            authenticated=operation.get("security", self.document.data.get("security")) != [],
            rates=self._rates(operation),
            require_any=self._groups("x-require-any", call, params) if call.media is None else (),
            require_together=self._groups("x-require-together", call, params),
            media=download,
        )
        if call.media is not None:
            view.has_body, view.min_properties, view.max_properties = False, 0, None
        if not download:
            view.secrets = tuple(sorted(self._secrets(operation)))
        if decoder is not None and self._may_be_empty(operation):
            view.may_be_empty = True
            view.result = f"{result.removesuffix(' | None')} | None"
        if call.walk:
            self._paginate(view, call, call.walk, envelope)
            models |= {name for name in (view.item, view.envelope) if name in self.modules}
        view.doc = self._method_doc(view, operation)
        return view, models, records

    def _groups(self, extension: str, call: _Call, params: list[ParamView]) -> tuple[tuple[str, ...], ...]:
        names = {param.key: param.name for param in params}
        groups = call.operation.get(extension, [])
        if any(key not in names for group in groups for key in group):
            message = f"{extension}: expected groups of parameters that the operation has"
            raise self.document.error((*call.where, extension), message)
        return tuple(tuple(names[key] for key in group) for group in groups)

    def _rate(self) -> str | None:
        rate = self.document.data.get("x-rate-limit")
        return f"Rate({rate['requests']}, {rate['seconds']})" if rate else None

    def _rates(self, operation: dict[str, Any]) -> list[str]:
        # The narrow one first: the runtime takes turns of the wide one under its lock.
        own = operation.get("x-rate-limit")
        rates = [f"Rate({own['requests']}, {own['seconds']}, own=True)"] if own else []
        return [*rates, "_RATE"] if "x-rate-limit" in self.document.data else rates

    def _secrets(self, operation: dict[str, Any]) -> set[str]:
        """The keys of an operation's successes whose values are secret, however deep."""
        found: set[str] = set()
        met: set[str] = set()
        left: list[Any] = [node for status, node in operation["responses"].items() if status.startswith("2")]
        while left:
            node = left.pop()
            if isinstance(node, dict):
                if "$ref" in node and node["$ref"] not in met:
                    met.add(node["$ref"])
                    left.append(self.document.resolve(node)[0])
                for key, one in node.get("properties", {}).items():
                    if one.get("x-secret") or self.document.resolve(one)[0].get("x-secret"):
                        found |= {key, *one.get("x-aliases", ())}
                left += [one for key, one in node.items() if key not in ("example", "examples")]
            elif isinstance(node, list):
                left += node
        return found

    def _may_be_empty(self, operation: dict[str, Any]) -> bool:
        """Whether a success may have no body although it, or another one, has."""
        answers = [
            self.document.resolve(answer)[0]
            for status, answer in operation["responses"].items()
            if status.startswith("2")
        ]
        return any(not answer.get("content") or answer.get("x-may-be-empty") for answer in answers)

    def _count(self, body: dict[str, Any], keyword: str) -> list[int]:
        """What the bodies of an operation say of the number of their properties."""
        content = body.get("content", {})
        schemas = [self.document.resolve(media.get("schema", {}))[0] for media in content.values()]
        for schema in schemas:  # which grows: what is flattened counts as the body itself
            wraps = [one for one in schema.get("properties", {}).values() if one.get("x-flatten")]
            schemas += [self.document.resolve(one)[0] for one in wraps]
        return [int(schema[keyword]) for schema in schemas if keyword in schema]

    def _safe_to_repeat(self, call: _Call, params: list[ParamView]) -> bool | str:
        rule = call.operation.get("x-safe-to-repeat", call.verb in REPEATABLE)
        if isinstance(rule, bool):
            return rule
        parameter = rule["when-given"]
        found = next((param.name for param in params if param.key == parameter), None)
        if found is None:
            message = f"x-safe-to-repeat: there is no parameter {parameter!r}"
            raise self.document.error((*call.where, "x-safe-to-repeat"), message)
        return found

    def _parameters(self, call: _Call) -> dict[tuple[str, str], Schema]:
        """The parameters of an operation and of its path, by name and place."""
        found = {}
        for where, owner in (
            (call.where[:-1], self.document.data["paths"][call.path]),
            (call.where, call.operation),
        ):
            for index, parameter in enumerate(owner.get("parameters", [])):
                one = Schema.at(self.document, parameter, (*where, "parameters", str(index)))
                found[one.data["name"], one.data["in"]] = one
        return found

    def _params(self, call: _Call, held: dict[str, str]) -> tuple[list[ParamView], set[str], set[str]]:
        endpoint, raw = call.endpoint, self._parameters(call)
        params: list[ParamView] = []
        models: set[str] = set()
        records: set[str] = set()
        walks = [rule for _, rule, _ in _variants(call.operation) if rule]
        taken_by_pager = {rule.get(role) for rule in walks for role in ("position", "size")}
        for place, props in (
            ("path", endpoint.path_parameters),
            ("query", endpoint.query_parameters),
            ("header", endpoint.header_parameters),
        ):
            for prop in props:
                key = prop.name.get_untrusted_value()
                parameter = raw[key, place]
                if place == "query" and key in taken_by_pager:
                    continue
                schema = parameter.child("schema")
                writing = self.writer.write(prop, schema)
                models |= writing.models
                records |= writing.records
                name = python_name(prop, parameter.data)
                if call.walk and name in LIST_OPTIONS:
                    raise parameter.error(
                        f"{name!r} is one of our own arguments of a list; give it an x-python-name"
                    )
                params.append(
                    ParamView(
                        name=name,
                        key=key,
                        place=place.upper(),
                        encoder=writing.encoder,
                        annotation=writing.annotation,
                        required=place == "path" or bool(prop.required),
                        secret=bool(parameter.data.get("x-secret") or schema.data.get("x-secret")),
                        held=place == "path" and key in held,
                        doc=_sentence(parameter.data.get("description"), schema.data),
                        default=parameter.data.get("x-client-default"),
                        signs=parameter.data.get("x-hmac-of"),
                    )
                )
        for param, writing in self._body(call) if call.media is None else ():
            models |= writing.models
            records |= writing.records
            params.append(param)
        if call.media is not None:
            params.append(self._whole_body(call, call.media))
        names = {param.key: param.name for param in params}
        for param in params:
            if param.signs is not None:
                if param.signs not in names:
                    raise self.document.error(call.where, f"x-hmac-of: there is no parameter {param.signs!r}")
                param.signs = names[param.signs]
        for name, count in Counter(param.name for param in params).items():
            if count > 1:
                message = f"two parameters are called {name!r}; give one an x-python-name"
                raise self.document.error(call.where, message)
        return params, models, records

    def _body(self, call: _Call) -> Iterable[tuple[ParamView, Writing]]:
        """The properties of the JSON and of the multipart body, as one list of keywords."""
        found: dict[tuple[str, ...], tuple[ParamView, Writing]] = {}
        sightings: dict[tuple[str, ...], int] = {}
        body = self._request(call)
        for content in call.endpoint.bodies:
            schema = body.child("content", content.content_type.get_untrusted_value(), "schema")
            if not isinstance(content.prop, ModelProperty):
                raise schema.error("a request body must be an object; its properties become keywords")
            model = self.writer.models.get(str(content.prop.class_info.name), content.prop)
            for prop, own, extensions, path in self._flattened(model, schema):
                sightings[path] = sightings.get(path, 0) + bool(prop.required)
                if path in found:
                    continue
                writing = self.writer.write(prop, own)
                annotation = f"{writing.annotation} | None" if writing.nullable else writing.annotation
                found[path] = (
                    ParamView(
                        name=python_name(prop, extensions),
                        key=path[-1],
                        within=path[:-1],
                        place="FILE" if writing.is_file else "BODY",
                        encoder=writing.encoder or "files",
                        annotation=annotation,
                        required=False,
                        secret=bool(extensions.get("x-secret")),
                        held=False,
                        doc=_sentence(extensions.get("description"), own.data),
                        signs=extensions.get("x-hmac-of"),
                    ),
                    writing,
                )
        forms = [one for one in body.data.get("content", {}) if one.startswith("multipart/")]
        for path, (param, _) in found.items():
            key = path[0]
            if forms and param.within:
                raise body.error("x-flatten: an operation that also takes a form has nothing to flatten")
            param.nested = any(
                body.child("content", one).data.get("encoding", {}).get(key, {}).get("style") == "deepObject"
                for one in forms
            )
            param.required = sightings[path] == len(call.endpoint.bodies)
            param.json_only = bool(forms) and not any(
                key in body.child("content", one, "schema").data.get("properties", {}) for one in forms
            )
        return found.values()

    def _flattened(
        self, model: ModelProperty, schema: Schema, within: tuple[str, ...] = ()
    ) -> Iterable[tuple[PropertyProtocol, Schema, dict[str, Any], tuple[str, ...]]]:
        """The properties of a body, and those of the objects that only wrap others, with the path to each."""
        for prop in properties(model):
            key = prop.name.get_untrusted_value()
            own = schema.property(key)
            extensions = {**own.data, **schema.own(key)}
            if not extensions.get("x-flatten"):
                yield prop, own, extensions, (*within, key)
            elif isinstance(prop, ModelProperty) and prop.required:
                inner = self.writer.models.get(str(prop.class_info.name), prop)
                yield from self._flattened(inner, own, (*within, key))
            else:
                message = "x-flatten: what wraps a body is an object, and required"
                raise self.document.error((*schema.pointer, "properties", key), message)

    def _request(self, call: _Call) -> Schema:
        return Schema.at(self.document, call.operation.get("requestBody", {}), (*call.where, "requestBody"))

    def _whole_body(self, call: _Call, media: str) -> ParamView:
        """The file that is the body, where a body is neither JSON nor a form."""
        schema = self._request(call).child("content", media, "schema").data
        name = str(schema.get("x-python-name", "file"))
        doc = _sentence(None, schema)
        return ParamView(name, media, "CONTENT", "files", "FileInput", True, False, False, doc)

    def _download(self, call: _Call) -> str | None:
        """The media type of the success if it is a file."""
        operation = call.operation
        for status, answer in operation["responses"].items():
            content = self.document.resolve(answer)[0].get("content", {})
            if status.startswith("2") and content and "application/json" not in content:
                if len(content) > 1 or operation.get("x-pagination") or "x-returns" in operation:
                    message = "a success is JSON or a file of one type, which is neither paged nor unwrapped"
                    raise self.document.error((*call.where, "responses", status), message)
                return str(next(iter(content)))
        return None

    def _success(self, call: _Call) -> tuple[str | None, str, Reading | None, set[str]]:
        """The decoder expression, the result's annotation, and the reading of the whole body."""
        operation, where = call.operation, call.where
        request = self._request(call).data.get("content", {}).get(call.media or "application/json", {})
        unwrap = request.get("x-returns", operation.get("x-returns"))
        if unwrap is False:
            return None, "None", None, set()
        for response in call.endpoint.responses.patterns:
            status = _status(response)
            if not status.startswith("2"):
                continue
            answer = Schema.at(self.document, operation["responses"][status], (*where, "responses", status))
            content = answer.data.get("content")
            if not content:
                continue
            if len(content) != 1:
                raise answer.error("a success is JSON or a file, not one or the other")
            schema = answer.child("content", "application/json", "schema")
            prop: Any = response.prop
            if "x-answer" in request:
                name = str(request["x-answer"]).rsplit("/", 1)[-1]
                if name not in self.reader.models:
                    raise answer.error(f"x-answer: there is no object schema {name!r}")
                prop = self.reader.models[name]
                reference = {"$ref": f"#/components/schemas/{name}"}
                schema = Schema.at(self.document, reference, ("components", "schemas", name))
            reading = self.reader.read(prop, schema)
            models = set(reading.models)
            if unwrap is None and schema.nullable():
                decoder = f"lambda v: None if v is None else {reading.apply('v')}"
                return decoder, f"{reading.annotation} | None", reading, models
            if unwrap is None:
                # Without a decoder there is no answer; this one is of any kind.
                return reading.decoder or "lambda v: v", reading.annotation, reading, models
            attributes, inner, optional = "", reading, False
            for step in str(unwrap).split("."):
                found = self._property(inner.annotation, step)
                if found is None or optional:
                    fault = "has no property" if found is None else "may be missing, and with it"
                    message = f"x-returns: {inner.annotation} {fault} {step!r}"
                    raise self.document.error((*where, "x-returns"), message)
                attribute, inner, optional = found
                attributes = f"{attributes}.{attribute}"
            return (
                f"lambda body: {reading.decoder}(body){attributes}",
                f"{inner.annotation} | None" if optional else inner.annotation,
                # The pages of a list are what is returned; the wrapper around them says nothing.
                inner if call.walk else reading,
                models | inner.models,
            )
        return None, "None", None, set()

    def _paginate(
        self, view: MethodView, call: _Call, rule: dict[str, Any], envelope: Reading | None
    ) -> None:
        def fail(message: str) -> SpecError:
            return self.document.error((*call.where, "x-pagination"), f"x-pagination: {message}")

        if envelope is None:
            raise fail("the operation answers without a body")
        parameters = self._parameters(call)
        queries = {
            name: one.child("schema").data for (name, place), one in parameters.items() if place == "query"
        }
        for role in ("position", "size"):
            if role in rule and rule[role] not in queries:
                raise fail(f"{role}: the operation has no query parameter {rule[role]!r}")
        if "position" not in rule:
            raise fail("position: name the query parameter that says where to read")
        pages: dict[str, str] = {"style": literal(rule["style"]), "position": literal(rule["position"])}
        if "size" in rule:
            bounds = queries[rule["size"]]
            pages["size"] = literal(rule["size"])
            pages["size_range"] = f"({bounds.get('minimum', 1)}, {bounds.get('maximum', 100)})"
            if "default-size" in rule:
                pages["default_size"] = str(rule["default-size"])
        if "items" in rule:
            attributes, reading = self._attribute_path(envelope.annotation, str(rule["items"]), fail)
            if len(attributes) != 1 or not reading.annotation.startswith("list["):
                raise fail(f"items: {rule['items']!r} is not an array of {envelope.annotation}")
            pages["items"] = literal(attributes[0])
            view.item, view.envelope = reading.annotation[5:-1], envelope.annotation
        else:
            if not envelope.annotation.startswith("list["):
                raise fail("items: name the property of the answer that holds them")
            view.item, view.envelope = envelope.annotation[5:-1], "None"
        given = rule.get("key", "id")
        names = given if isinstance(given, list) else [given]
        keys = [self._attribute_path(view.item, str(name), fail)[0][0] for name in names]
        pages["key"] = repr(tuple(keys)) if isinstance(given, list) else literal(keys[0])
        for role in ("has-next", "total", "page-count"):
            if role in rule:
                attributes, _ = self._attribute_path(envelope.annotation, str(rule[role]), fail)
                pages[role.replace("-", "_")] = repr(tuple(attributes))
        if rule["style"] == "cursor":
            source = rule.get("cursor-from", "smallest")
            if source in ("smallest", "largest"):
                pages["cursor_from"] = literal(source)
            else:
                attributes, _ = self._attribute_path(envelope.annotation, str(source), fail)
                pages["cursor_from"] = repr(tuple(attributes))
            if "start" in rule:
                pages["start"] = literal(rule["start"])
        if rule.get("order") == "ascending":
            pages["turned"] = "True"
        view.pages = pages
        view.result = f"Pager[{view.item}, {view.envelope}]"

    def _property(self, model: str, key: str) -> tuple[str, Reading, bool] | None:
        """The attribute for a property of a model, how it is read, and whether it may be None."""
        prop, schema = self.reader.found.get(model, (None, None))
        for one in properties(prop) if isinstance(prop, ModelProperty) else ():
            if schema is not None and one.name.get_untrusted_value() == key:
                inner = schema.property(key)
                extensions = {**inner.data, **schema.own(key)}
                optional = not one.required or inner.nullable()
                return python_name(one, extensions), self.reader.read(one, inner, extensions), optional
        return None

    def _attribute_path(self, model: str, path: str, fail: Any) -> tuple[list[str], Reading]:
        attributes: list[str] = []
        reading = Reading(model, None)
        for step in path.split("."):
            found = self._property(reading.annotation, step)
            if found is None:
                raise fail(f"{path!r}: {reading.annotation} has no property {step!r}")
            attributes.append(found[0])
            reading = found[1]
        return attributes, reading

    def _method_doc(self, view: MethodView, operation: dict[str, Any]) -> str:
        parts = [str(operation.get("summary", "")).strip().rstrip(".") + "."]
        if description := str(operation.get("description", "")).strip():
            parts.append(_reflow(description))
        arguments = [view.positional] if view.positional else []
        lines = [f"    {param.name}: {param.doc}" for param in [*arguments, *view.keywords] if param.doc]
        if view.pages:
            if "size" in view.pages:
                low, high = view.pages["size_range"].strip("()").split(", ")
                default = view.pages.get("default_size", "the server's own")
                lines.append(f"    page_size: Items a page, {low} to {high}. Default: {default}.")
            lines.append(
                "    cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list."
            )
            lines.append("    prefetch: How many pages to read ahead of the one at hand. Default: none.")
            lines.append("    max_items: Stop after so many items. Default: all there are.")
        if lines:
            parts.append("Args:\n" + "\n".join(lines))
        responses = {
            status: self.document.resolve(answer)[0].get("description", "")
            for status, answer in operation.get("responses", {}).items()
        }
        if view.pages:
            parts.append(
                "Returns:\n    A pager: ``async for`` walks all items, ``await`` gives the first page, "
                "``.pages()`` walks the pages, ``.collect()`` gives a list."
            )
        elif view.media:
            parts.append(
                "Returns:\n    A download: ``await`` gives the whole file as `Content`, ``.save(path)`` writes it to "
                "the disk piece by piece, ``async for`` gives its bytes piece by piece."
            )
        elif view.result != "None":
            success = next((text for status, text in responses.items() if status.startswith("2")), "")
            parts.append(f"Returns:\n    {_sentence(success, {})}")
        raises: dict[str, str] = {}
        for status, text in responses.items():
            # One description for 4XX and 5XX says it of every refusal.
            if status in ERRORS and not (status == "5XX" and text == responses.get("4XX")):
                raises.setdefault(ERRORS[status], _sentence(text, {}))
        raises["InvalidArgumentError"] = "An argument is wrong; nothing was sent."
        parts.append("Raises:\n" + "\n".join(f"    {error}: {text}" for error, text in raises.items()))
        parts.append(f"Source: {operation['externalDocs']['url']}")
        return pythonic("\n\n".join(parts), {param.key: param.name for param in view.params})

    # ------------------------------------------------------------------------------------------------- models and
    # requests

    def _requests(self, surface: Surface) -> None:
        for name, (model, schema) in self.writer.found.items():
            with self._collecting():
                keys = []
                accepted: set[str] = set()
                for prop in properties(model):
                    key = prop.name.get_untrusted_value()
                    own = schema.property(key)
                    extensions = {**own.data, **schema.own(key)}
                    writing = self.writer.write(prop, own)
                    accepted |= writing.models
                    keys.append(
                        KeyView(
                            name=python_name(prop, extensions),
                            key=key,
                            annotation=f"{writing.annotation} | None"
                            if writing.nullable
                            else writing.annotation,
                            encoder=writing.encoder,
                            required=bool(prop.required),
                            doc=_sentence(extensions.get("description"), own.data),
                        )
                    )
                names = {one.key: one.name for one in keys}
                for one in keys:
                    one.doc = pythonic(one.doc, names)
                surface.requests.append(
                    RequestView(
                        name,
                        self.writer.record_name(name),
                        pythonic(_reflow(str(schema.data.get("description", name))), names),
                        keys,
                        self._imports(accepted),
                        tuple(map(str, schema.data.get("x-accepts", []))),
                        int(schema.data.get("minProperties", 0)),
                    )
                )
                for accepts in accepted:
                    self._reach(accepts)

    def _events(self, surface: Surface) -> None:
        surface.event_tag = self.document.data.get("x-webhooks", {}).get("tag")
        for name, item in self.document.data.get("webhooks", {}).items():
            where = ("webhooks", name, "post")
            operation = item["post"]
            body = Schema.at(self.document, operation["requestBody"], (*where, "requestBody"))
            reference = body.data["content"]["application/json"]["schema"]["$ref"]
            model = reference.rsplit("/", 1)[-1]
            known = self.reader.models.get(model)
            if known is None or not properties(known):
                text = f"webhook {name}: its body is an object with properties"
                self.problems.append(self.document.problem(("components", "schemas", model), text))
                continue
            self._reach(model)
            surface.events.append(
                EventView(
                    name=name,
                    model=model,
                    module=self.modules[model],
                    key=tuple(map(str, operation.get("x-event-key", ()))),
                    when=operation.get("x-when-present"),
                    doc=_sentence(operation.get("summary"), {}),
                )
            )

    def _component(self, name: str) -> dict[str, Any]:
        """The schema of that name: what it says of itself, and not what the first property that uses it says."""
        found = self.document.data.get("components", {}).get("schemas", {}).get(name, {})
        assert isinstance(found, dict)
        return found

    def _reach(self, name: str) -> None:
        """Make sure that a model which only a request names is generated as well."""
        if name not in self.reader.found and name in self.reader.models:
            pointer = ("components", "schemas", name)
            schema = Schema.at(self.document, {"$ref": f"#/components/schemas/{name}"}, pointer)
            self.reader.found[name] = (self.reader.models[name], schema)

    def _models(self, surface: Surface) -> None:
        # Reading the fields of one model finds the next, until nothing new turns up.
        done: set[str] = set()
        while pending := [name for name in self.reader.found if name not in done]:
            for name in pending:
                done.add(name)
                prop, schema = self.reader.found[name]
                with self._collecting():
                    if isinstance(prop, EnumProperty):
                        surface.enums.append(self._enum(name, prop, schema))
                    else:
                        surface.models.append(self._model(name, prop, schema))
        surface.models.sort(key=lambda view: view.name)
        surface.enums.sort(key=lambda view: view.name)

    def _enum(self, name: str, prop: EnumProperty, schema: Schema) -> EnumView:
        values = prop.values.items()
        is_int = prop.value_type is int
        return EnumView(
            name=name,
            module=self.modules[name],
            doc=_reflow(
                str({**schema.data, **self._component(name)}.get("description", f"Values of {name}."))
            ),
            base="OpenInt" if is_int else "OpenStr",
            members=[(key, str(value) if is_int else f'"{value}"') for key, value in values],
        )

    def _model(self, name: str, model: ModelProperty, schema: Schema) -> ModelView:
        fields: list[FieldView] = []
        used: set[str] = set()
        for prop in properties(model):
            key = prop.name.get_untrusted_value()
            own = schema.property(key)
            extensions = {**own.data, **schema.own(key)}
            reading = self.reader.read(prop, own, extensions)
            used |= reading.models
            attribute = python_name(prop, extensions)
            if attribute in MODEL_NAMES or attribute.startswith("_"):
                raise schema.error(
                    f"property {key!r}: {attribute!r} is taken by the model itself; give it an x-python-name"
                )
            if any(attribute == one.name for one in fields):
                raise schema.error(f"two properties are called {attribute!r}; give one an x-python-name")
            required = bool(prop.required) and not own.nullable()
            aliases = [str(alias) for alias in extensions.get("x-aliases", [])]
            source = f"src[{literal(key)}]" if required else f"src.get({literal(key)})"
            if aliases:
                source = f"decode.any_of(src, {', '.join(map(literal, [key, *aliases]))})"
            for extension, wrapper in WRAPPERS.items():
                if extensions.get(extension):
                    source = f"decode.{wrapper}({source})"
            if reading.annotation == "Any":
                annotation = "Any"
            else:
                annotation = reading.annotation if required else f"{reading.annotation} | None"
            fields.append(
                FieldView(
                    name=attribute,
                    key=key,
                    annotation=annotation,
                    required=required,
                    secret=bool(extensions.get("x-secret")),
                    doc=_reflow(str(extensions.get("description", ""))),
                    expression=reading.inline(source, optional=not required),
                    dump=reading.dump,
                    aliases=aliases,
                )
            )
        _evade_shadows(fields)
        names = {one.key: one.name for one in fields}
        for one in fields:
            one.doc = pythonic(one.doc, names)
        readers: dict[str, str] = {}

        def bound(method: re.Match[str]) -> str:
            reader = f"_{self.modules[method[1]]}"
            readers[reader] = method[0]
            return reader

        for one in fields:
            one.expression = re.sub(
                rf"\b({'|'.join(used)})\.(?:from_dict|decode)\b" if used else "$^", bound, one.expression
            )
        return ModelView(
            name=name,
            module=self.modules[name],
            readers=sorted(readers.items()),
            doc=pythonic(_reflow(str(schema.data.get("description", name))), names),
            fields=sorted(fields, key=lambda one: not one.required),
            imports=self._imports(used - {name}),
        )

    def _imports(self, names: Iterable[str]) -> list[tuple[str, str]]:
        return sorted((self.modules[name], name) for name in names)


def _evade_shadows(fields: list[FieldView]) -> None:
    """A field called like a builtin hides it in the annotations that follow; those say which one they mean."""
    names = {one.name for one in fields}
    for one in fields:
        for builtin in ("list", "dict", "str", "int", "float", "bool"):
            if builtin in names:
                one.annotation = qualify(one.annotation, builtin)


def qualify(annotation: str, builtin: str) -> str:
    """Write ``builtins.list`` for ``list`` where that means something else; not in strings, nor for parameters."""
    pattern = rf'("(?:[^"\\]|\\.)*")|(?<![\w.]){builtin}\b(?!:)'
    return re.sub(pattern, lambda found: found[1] or f"builtins.{builtin}", annotation)


def _variants(operation: dict[str, Any]) -> list[tuple[str, dict[str, Any] | None, str | None]]:
    """The methods of an operation: name, pagination, and media type of the body if that is a file.

    There is one, or a pager for each way to walk a list; and one more for each kind of body that is a file.
    """
    rule = operation.get("x-pagination") or None
    if rule is not None and "style" not in rule:
        return [(str(name), one, None) for name, one in rule.items()]
    content = operation.get("requestBody", {}).get("content", {})
    if len(content) == 1 and not content.keys() & FORMS:
        return [(str(operation["x-method"]), None, next(iter(content)))]
    uploads = [(str(one["x-method"]), None, media) for media, one in content.items() if "x-method" in one]
    return [(str(operation["x-method"]), rule, None), *uploads]


def _status(response: Any) -> str:
    pattern = response.status_code
    return str(pattern.pattern) if hasattr(pattern, "pattern") else str(pattern)


def _sentence(text: object, data: dict[str, Any]) -> str:
    return " ".join(str(text or data.get("description") or "").split())


def pythonic(text: str, names: dict[str, str]) -> str:
    """A text of the spec, where what it names has another name in Python."""
    return re.sub(r"`([^`\s]+)`", lambda found: f"`{names.get(found[1], found[1])}`", text)


def _reflow(text: str) -> str:
    """Paragraphs on one line each, so that they can be wrapped to any width."""
    return "\n\n".join(" ".join(part.split()) for part in text.strip().split("\n\n"))


class _Collecting:
    """Notes a `SpecError` and goes on, so that one run names every mistake."""

    def __init__(self, problems: list[Any]) -> None:
        self.problems = problems

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: Any, trace: Any) -> bool:
        if isinstance(error, SpecError):
            self.problems += error.problems
            return True
        return False
