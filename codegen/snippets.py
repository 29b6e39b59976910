"""Examples of calls in Python, made from the examples of a spec.

What a spec shows travels; here it is turned into what a caller writes: Python's names, and the types that the
signatures ask for.
"""

from __future__ import annotations

import ast
import builtins
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import reduce
from keyword import iskeyword
from typing import Any

from openapi_python_client.strings import snake_case

from .document import Document
from .types import literal
from .views import KeyView, MethodView, Surface

__all__ = ["Group", "Snippets", "flat", "laid_out"]

WIDTH = 88
"""Lines of examples are shorter than those of our code: pages have margins."""


@dataclass(frozen=True)
class Group:
    """Source between brackets, which takes one line for each item where it does not fit on one."""

    opening: str
    items: list[tuple[str, Source]]
    closing: str


Source = str | Group


def flat(source: Source) -> str:
    """Source on one line."""
    if isinstance(source, str):
        return source
    return source.opening + ", ".join(prefix + flat(item) for prefix, item in source.items) + source.closing


def laid_out(source: Source, before: str = "", after: str = "", indent: int = 0) -> str:
    """Source on as many lines as it needs, with what stands before and after it on its first and last line."""
    line = f"{before}{flat(source)}{after}"
    if isinstance(source, str) or not source.items or indent + len(line) <= WIDTH:
        return line
    lines = [f"{before}{source.opening}"]
    for prefix, item in source.items:
        lines.append(" " * (indent + 4) + laid_out(item, prefix, ",", indent + 4))
    return "\n".join([*lines, " " * indent + source.closing + after])


class Snippets:
    """Writes examples for the methods of one API."""

    def __init__(self, document: Document, surface: Surface) -> None:
        self.document = document
        self.requests = {request.name: {key.key: key for key in request.keys} for request in surface.requests}
        self.models = {model.name for model in surface.models}
        self.ids = self._ids()

    def snippet(self, method: MethodView, operation: dict[str, Any], resource: str) -> str:
        """The call of a method, as it stands inside the door's ``async with``.

        Args:
            method: The method.
            operation: Its operation.
            resource: Where the method is, such as ``sakari.messages``.
        """
        call = Group(f"{resource}.{method.name}(", self._arguments(method, operation), ")")
        taken = resource.partition(".")[0]
        if method.pages:
            name = _variable(method.item, taken)
            keys = ast.literal_eval(method.pages["key"])
            shown = ", ".join(f"{name}.{key}" for key in ([keys] if isinstance(keys, str) else keys))
            text = laid_out(call, f"async for {name} in ", ":") + f"\n    print({shown})"
        elif method.media:
            text = laid_out(call, "content = await ")
        elif method.result == "None":
            text = laid_out(call, "await ")
        else:
            text = laid_out(call, f"{_variable(method.result, taken)} = await ")
        imports = [line for word, line in _IMPORTS.items() if word in text]
        return "\n".join([*imports, "", text] if imports else [text])

    def _arguments(self, method: MethodView, operation: dict[str, Any]) -> list[tuple[str, Source]]:
        examples = self._examples(method, operation)
        listed = [*([method.positional] if method.positional else []), *method.keywords]
        chosen = {param.name for param in listed if param.required}
        chosen |= {param.name for param in listed if param.is_body and (param.place, param.key) in examples}
        for group in method.require_any:
            if not chosen.intersection(group):
                chosen.add(group[0])
        # One filter shows how; all that a spec has examples of need not go together.
        filters = [param for param in listed if param.place == "QUERY" and ("QUERY", param.key) in examples]
        if filters and not chosen.intersection(param.name for param in filters):
            chosen.add(min(filters, key=lambda param: param.annotation != "str").name)
        for group in method.require_together:
            chosen |= {*group} if chosen.intersection(group) else set()
        found: list[tuple[str, Source]] = []
        for param in listed:
            if param.name in chosen:
                key = (param.place, param.key)
                shown = key in examples
                source = (
                    self._source(param.annotation, examples[key])
                    if shown
                    else self._made_up(param.annotation)
                )
                found.append(("" if param is method.positional else f"{param.name}=", source))
        return found

    def _examples(self, method: MethodView, operation: dict[str, Any]) -> dict[tuple[str, str], Any]:
        """What the spec shows, by place and wire name."""
        found: dict[tuple[str, str], Any] = {}
        shared = self.document.data["paths"][method.path].get("parameters", [])
        for one in [*shared, *operation.get("parameters", [])]:
            parameter = self.document.resolve(one)[0]
            schema = self.document.resolve(parameter.get("schema", {}))[0]
            place, name = parameter["in"].upper(), parameter["name"]
            known = self.ids.get(_unnamed(method.path.partition(f"{{{name}}}")[0] + "{}"))
            fits = type(known).__name__ == _KINDS.get(schema.get("type")) and "enum" not in schema
            if place == "PATH" and fits:
                found[place, name] = known
            for value in self._first(parameter, schema):
                found[place, name] = value
        body = self.document.resolve(operation.get("requestBody") or {})[0]
        content: dict[str, dict[str, Any]] = body.get("content", {})
        for media, shown in content.items():
            for value in self._first(shown):
                found["CONTENT", media] = value
        # Without a file a call is JSON, and that is the simpler one to show.
        for value in self._first(content.get("application/json") or content.get("multipart/form-data") or {}):
            found |= {(place, key): one for key, one in value.items() for place in ("BODY", "FILE")}
            for param in method.params:
                wrapped = reduce(lambda inner, step: inner.get(step, {}), param.within, value)
                if param.within and param.key in wrapped:
                    found[param.place, param.key] = wrapped[param.key]
        return found

    def _ids(self) -> dict[str, Any]:
        """The id of something that an answer shows, by the path to it: where a path parameter has no example."""
        found: dict[str, Any] = {}
        for path, _, operation, _ in self.document.operations():
            for status, answer in operation.get("responses", {}).items():
                content = (
                    self.document.resolve(answer)[0].get("content", {}) if status.startswith("2") else {}
                )
                for value in self._first(content.get("application/json", {})):
                    for known in _first_id(value):
                        found.setdefault(_unnamed(path if path.endswith("}") else f"{path}/{{}}"), known)
        return found

    def _first(self, *places: dict[str, Any]) -> list[Any]:
        """The first example that one of these places has, if any."""
        for place in places:
            if "example" in place:
                return [place["example"]]
            for one in (named := place.get("examples", [])):
                # Named ones beside a schema, bare ones inside it.
                return [one if isinstance(named, list) else self.document.resolve(named[one])[0].get("value")]
        return []

    def _source(self, annotation: str, value: Any) -> Source:
        return self._typed(ast.parse(annotation, mode="eval").body, value)

    def _typed(self, node: ast.expr, value: Any) -> Source:
        """Source of a value that travels, in the type that is asked for."""
        match node:
            case _ if value is None:
                return "None"
            case ast.BinOp(left=left, right=right):
                return self._typed(left if self._takes(left, value) else right, value)
            case ast.Subscript(value=ast.Name(id="Sequence"), slice=item):
                values = value.split(",") if isinstance(value, str) else value
                return Group("[", [("", self._typed(item, one)) for one in values], "]")
            case ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Constant(value=True)):
                return "True"
            case ast.Name(id=name) if name in self.requests and isinstance(value, dict):
                return self._record(self.requests[name], value)
            case ast.Name(id="datetime"):
                return _moment(value)
            case ast.Name(id="FileInput"):
                return _file(value)
            case ast.Name(id="bool"):
                return repr(bool(value))
            case ast.Name(id="int") if isinstance(value, str):
                return value.strip()
        return _plain(value)

    def _takes(self, node: ast.expr, value: Any) -> bool:
        """Whether a branch of a union is the one for a value."""
        if isinstance(node, ast.BinOp):
            return self._takes(node.left, value) or self._takes(node.right, value)
        name = node.id if isinstance(node, ast.Name) else ""
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            name = node.value.id
        if isinstance(value, dict):
            return name in self.requests or name == "Mapping"
        if isinstance(value, list):
            return name == "Sequence"
        return (
            name not in self.requests and name not in self.models and name not in ("Sequence", "Mapping", "")
        )

    def _record(self, keys: dict[str, KeyView], value: dict[str, Any]) -> Group:
        items = []
        for key, inner in value.items():
            name, annotation = (keys[key].name, keys[key].annotation) if key in keys else (key, "object")
            items.append((f"{literal(name)}: ", self._source(annotation, inner)))
        return Group("{", items, "}")

    def _made_up(self, annotation: str) -> Source:
        """Something of that type, where the spec has no example: whoever reads it sees that it says nothing."""
        match ast.parse(annotation, mode="eval").body:
            case ast.BinOp(left=left):
                return self._made_up(ast.unparse(left))
            case ast.Subscript(value=ast.Name(id="Sequence"), slice=item):
                return Group("[", [("", self._made_up(ast.unparse(item)))], "]")
            case ast.Subscript(value=ast.Name(id="Mapping")):
                return "{}"
            case ast.Subscript(value=ast.Name(id="Literal"), slice=values):
                first = values.elts[0] if isinstance(values, ast.Tuple) else values
                return literal(ast.literal_eval(first))
            case ast.Name(id=name) if name in self.requests:
                needed = [key for key in self.requests[name].values() if key.required]
                return Group(
                    "{", [(f"{literal(key.name)}: ", self._made_up(key.annotation)) for key in needed], "}"
                )
            case ast.Name(id=name):
                return _MADE_UP.get(name, '"…"')
        return '"…"'


_IMPORTS = {
    "datetime(": "from datetime import UTC, datetime",
    "File(": "from trunkline import File",
}
_FILE_NAME = re.compile(r"[\w-]+\.(?:csv|gif|jpeg|jpg|mp3|mp4|pdf|png|txt|vcf|zip)\b")
_MADE_UP = {
    "int": "1",
    "float": "1.5",
    "bool": "True",
    "datetime": "datetime(2026, 1, 31, 9, 0, tzinfo=UTC)",
    "FileInput": 'File(b"...", "file.bin")',
}


def _plain(value: Any) -> Source:
    """JSON as Python has it."""
    if isinstance(value, dict):
        return Group("{", [(f"{literal(key)}: ", _plain(one)) for key, one in value.items()], "}")
    if isinstance(value, list):
        return Group("[", [("", _plain(one)) for one in value], "]")
    return literal(value)


def _moment(value: Any) -> str:
    if isinstance(value, str) and not value.isdecimal():
        found = datetime.fromisoformat(value)
    else:
        found = datetime.fromtimestamp(float(value), UTC)
    found = found.astimezone(UTC)
    parts = [found.year, found.month, found.day, found.hour, found.minute, found.second, found.microsecond]
    while len(parts) > 5 and not parts[-1]:
        parts.pop()
    return f"datetime({', '.join(map(str, parts))}, tzinfo=UTC)"


_KINDS = {"string": "str", "integer": "int"}


def _unnamed(path: str) -> str:
    """A path without the names of its parameters."""
    return re.sub(r"{[^}]*}", "{}", path)


def _first_id(value: Any) -> list[Any]:
    """The first id in an answer, whatever is around it."""
    if isinstance(value, dict):
        if isinstance(value.get("id"), str | int):
            return [value["id"]]
        value = list(value.values())
    return next((found for one in value if (found := _first_id(one))), []) if isinstance(value, list) else []


def _file(value: Any) -> str:
    """A file for which an example stands: its text, or the name that it tells in place of what is no text."""
    if named := _FILE_NAME.search(str(value)):
        return f'File(b"...", {literal(named[0])})'
    content = repr(str(value).encode())[2:-1].replace('"', r"\"")
    return f'File(b"{content}", "file.txt")'


def _variable(annotation: str, taken: str) -> str:
    """What to call a result: after its model, or after nothing in particular."""
    plain = annotation.removesuffix(" | None")
    inner = plain.removeprefix("list[").removesuffix("]")
    name = snake_case(inner).removesuffix("_response") if inner.isidentifier() and inner[0].isupper() else ""
    if not name:
        return "answer"
    if plain != inner:
        name = f"{name[:-1]}ies" if name.endswith("y") else f"{name}{'es' if name[-1] in 'xsh' else 's'}"
    return f"{name}_" if name == taken or iskeyword(name) or hasattr(builtins, name) else name
