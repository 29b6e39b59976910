"""The reference under ``docs/reference/``: a page for each resource, pages of models, and what is covered.

Written by the same step as the code and from the same surface, so that a page and its method cannot differ. Nothing
generated is imported for it.
"""

from __future__ import annotations

import ast
import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client.strings import snake_case

from .coverage import Coverage, request_key
from .document import Document, Problem, SpecError
from .markdown import cell, code, prose, slug, table, words
from .rules import FORMS
from .snippets import Group, Snippets, Source, laid_out
from .surface import ERRORS, pythonic
from .views import EnumView, MethodView, ModelView, RequestView, ResourceView, Surface

__all__ = ["MARK", "write_reference"]

TEMPLATES = Path(__file__).parent / "templates" / "reference"
MARK = "<!-- Written by `make generate`"
"""How every page begins."""

_OPENING = re.compile(r"(\w+)\(.*\) as (\w+)", re.DOTALL)
_SCOPES = {"account": "for each account", "ip": "for each IP address"}
_NAME = re.compile(r"\b[A-Z]\w*")
_CHOICES = re.compile(r'Literal\[(?:[^]"]|"(?:[^"\\]|\\.)*")*\]')
_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"')


MANY = 12
"""How many methods are named for a model that stands somewhere inside of what they take or return."""

Use = tuple[ResourceView, MethodView]
Uses = dict[str, list[Use]]


def write_reference(apis: list[tuple[Document, Surface]], specs: Path, target: Path) -> None:
    """Write all pages.

    Args:
        apis: Each spec with its surface.
        specs: The directory of the specs, for what the vendors document.
        target: The directory of the pages, empty.

    Raises:
        SpecError: A door does not say how it is opened, or the list of what a vendor documents cannot be read.
    """
    problems: list[Problem] = []
    covered: list[_Covered] = []
    for document, surface in apis:
        try:
            covered.append(_Covered(_Api(document, surface), Coverage(specs, surface.api)))
        except SpecError as error:
            problems += error.problems
    if problems:
        raise SpecError(problems)
    pages = [one.api for one in covered]
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(cell=cell, code=code, prose=prose, slug=slug)
    environment.globals.update(table=table, mark=MARK)

    def render(template: str, page: str, **context: Any) -> None:
        content = environment.get_template(f"{template}.md.jinja").render(page=page, **context)
        path = target / page
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(re.sub(r"\n{3,}", "\n\n", content).strip() + "\n", encoding="utf-8")

    for api in pages:
        for resource in api.offered.values():
            render("resource", resource.page, api=api, resource=resource)
        for module, views in api.model_pages().items():
            render("models", api.models_page(module), api=api, module=module, views=views)
        render("models_index", f"{api.name}/models/index.md", api=api)
        if api.events:
            render("events", f"{api.name}/events.md", api=api)
    render("coverage", "coverage.md", covered=covered)
    render("index", "index.md", pages=pages)


@dataclass(frozen=True)
class _Door:
    name: str
    variable: str
    doc: str
    opening: str
    """The two lines that open it, with what is to stand inside left open."""


@dataclass(frozen=True)
class _Resource:
    door: _Door
    attribute: str
    page: str
    view: ResourceView

    @property
    def title(self) -> str:
        return f"{self.door.name}.{self.attribute}"

    @property
    def variable(self) -> str:
        return f"{self.door.variable}.{self.attribute}"


class _Api:
    """The pages of one API, and what links between them."""

    def __init__(self, document: Document, surface: Surface) -> None:
        self.document = document
        self.name = surface.api
        self.title = surface.title
        self.resources = surface.resources
        self.views: dict[str, ModelView | RequestView | EnumView] = {
            **{one.name: one for one in surface.models},
            **{one.name: one for one in surface.requests},
            **{one.name: one for one in surface.enums},
        }
        self.operations = {
            str(operation["operationId"]): operation for _, _, operation, _ in document.operations()
        }
        self.doors = {one.name: self._door(one.name, one.doc) for one in surface.doors}
        self.offered = {
            module: _Resource(self.doors[door.name], attribute, f"{self.name}/{module}.md", view)
            for door in surface.doors
            for attribute, module, _, _ in door.resources
            for view in surface.resources
            if view.module == module
        }
        self.events = surface.events
        self._snippets = Snippets(document, surface)
        self._parts = {name: set(_parts(view)) & self.views.keys() for name, view in self.views.items()}
        self._uses = self._used_by()
        self._owners = self._nearest()

    def _door(self, name: str, doc: str) -> _Door:
        client = self.document.data["x-clients"][name]
        shown = " ".join(str(client.get("example", "")).split())
        found = _OPENING.fullmatch(shown)
        try:
            call = ast.parse(shown.rpartition(" as ")[0], mode="eval").body
        except SyntaxError:
            call = None
        if found is None or found[1] != name or not isinstance(call, ast.Call):
            text = f"{name}: say in example how it is opened, such as '{name}(token=\"…\") as {name.lower()}'"
            raise self.document.error(("x-clients", name, "example"), text)
        given: list[tuple[str, Source]] = [
            (f"{one.arg}=", ast.get_source_segment(shown, one.value) or "") for one in call.keywords
        ]
        opening = laid_out(Group(f"{name}(", given, ")"), "async with ", f" as {found[2]}:")
        return _Door(name, found[2], doc, opening)

    # ---------------------------------------------------------------------------------------- models and their use

    def _reached(self, names: Iterable[str]) -> dict[str, int]:
        """All that these models consist of, with the number of steps to it."""
        reached = {name: 0 for name in names if name in self.views}
        front, steps = set(reached), 0
        while front:
            steps += 1
            front = {part for name in front for part in self._parts[name]} - reached.keys()
            reached |= dict.fromkeys(front, steps)
        return reached

    def _used_by(self) -> tuple[Uses, Uses]:
        """The methods that name a model, in their signature or on the way to their result; and those that name a whole
        of which it is a part."""
        named: Uses = {name: [] for name in self.views}
        inside: Uses = {name: [] for name in self.views}
        for resource in self.resources:
            for method in resource.methods if resource.module in self.offered else ():
                for name, steps in self._reached(_named(method)).items():
                    (inside if steps else named)[name].append((resource, method))
        return named, inside

    def _nearest(self) -> dict[str, str]:
        """The module on whose page a model stands: that of the resource from which it is fewest steps away."""
        ranks: dict[str, tuple[int, bool, int, int]] = {}
        owners: dict[str, str] = {}
        named = [
            (one.module, [name for method in one.methods for name in _named(method)])
            for one in self.resources
        ]
        for order, (module, names) in enumerate([*named, ("events", [one.model for one in self.events])]):
            counts = Counter(names)
            for name, distance in self._reached(counts).items():
                foreign = not snake_case(name).startswith(module.removesuffix("s"))
                rank = (distance, foreign, -counts[name], order)
                if name not in ranks or rank < ranks[name]:
                    ranks[name], owners[name] = rank, module
        return owners

    def model_pages(self) -> dict[str, list[ModelView | RequestView | EnumView]]:
        """The models of each page, by name."""
        found: dict[str, list[ModelView | RequestView | EnumView]] = {}
        for name in sorted(self._owners):
            found.setdefault(self._owners[name], []).append(self.views[name])
        return found

    def model_list(self) -> list[ModelView | RequestView | EnumView]:
        return [self.views[name] for name in sorted(self._owners)]

    def models_page(self, module: str) -> str:
        return f"{self.name}/models/{module}.md"

    def kind(self, name: str) -> str:
        kinds = {ModelView: "model", RequestView: "request", EnumView: "enum"}
        return kinds[type(self.views[name])]

    def model_link(self, name: str, page: str) -> str:
        """The link from a page to a model."""
        target = self.models_page(self._owners[name])
        address = "" if target == page else _relative(target, page)
        return f"[{code(name)}]({address}#{name.lower()})"

    def method_links(self, uses: Iterable[Use], page: str) -> list[str]:
        return [
            f"[{code(f'{self.offered[resource.module].title}.{method.name}')}]"
            f"({_relative(self.offered[resource.module].page, page)}#{method.name})"
            for resource, method in uses
            if resource.module in self.offered
        ]

    def used_by(self, name: str, page: str) -> str:
        """What uses a model, as a sentence."""
        direct, inside = (self.method_links(uses[name], page) for uses in self._uses)
        direct += [
            f"[{code(one.name)}]({_relative(f'{self.name}/events.md', page)})"
            for one in self.events
            if one.model == name
        ]
        if direct:
            return f"Used by {', '.join(direct)}."
        if len(inside) > MANY:
            inside = [*inside[: MANY - 1], f"{len(inside) - MANY + 1} more"]
        return f"Used inside of {', '.join(inside)}." if inside else "Used by the door itself."

    def part_of(self, name: str, page: str) -> str:
        wholes = [whole for whole, parts in self._parts.items() if name in parts and whole != name]
        return ", ".join(self.model_link(one, page) for one in sorted(wholes) if one in self._owners)

    def words(self, annotation: str, page: str) -> str:
        """A type in words, its models linked."""

        def link(name: str) -> str | None:
            if name == "FileInput":
                return _common(code(name), "files", page)
            return self.model_link(name, page) if name in self._owners else None

        return words(annotation, link)

    def fields(self, view: ModelView | RequestView | EnumView, page: str) -> str:
        """The table of what a model, a request or an enum holds."""
        if isinstance(view, EnumView):
            return table(["member", "value"], [[code(key), code(value)] for key, value in view.members])
        rows: list[tuple[str, str, str, str, list[str]]] = []
        if isinstance(view, ModelView):
            for one in view.fields:
                notes = ["always there"] * one.required + ["secret"] * one.secret
                notes += [f"also read as {', '.join(map(code, one.aliases))}"] if one.aliases else []
                annotation = one.annotation if one.required else one.annotation.removesuffix(" | None")
                rows.append((one.name, one.key, annotation, one.doc, notes))
        else:
            schemas = self._properties(self.document.data["components"]["schemas"].get(view.name, {}))
            for key in view.keys:
                notes = ["required"] * key.required + _bounds(schemas.get(key.key, {}))
                rows.append((key.name, key.key, key.annotation, key.doc, notes))
        return table(
            ["name", "type", "description", "notes", "on the wire"],
            [
                [
                    code(name),
                    self.words(annotation, page),
                    cell(doc),
                    ", ".join(notes),
                    "" if key == name else code(key),
                ]
                for name, key, annotation, doc, notes in rows
            ],
        )

    # ----------------------------------------------------------------------------------------------------- events

    def event_table(self, page: str) -> str:
        rows = []
        for one in self.events:
            source = str(self._event(one.name).get("externalDocs", {}).get("url", ""))
            link = f"[{_site(source)}]({source})" if source else ""
            rows.append([code(one.name), self.model_link(one.model, page), cell(one.doc), link])
        return table(["event", "model", "when", "source"], rows)

    def deviations(self) -> list[tuple[str, dict[str, Any]]]:
        return [
            (one.name, what) for one in self.events for what in self._event(one.name).get("x-deviates", [])
        ]

    def _event(self, name: str) -> dict[str, Any]:
        found = self.document.data["webhooks"][name]["post"]
        assert isinstance(found, dict)
        return found

    # ---------------------------------------------------------------------------------------------------- methods

    def operation(self, method: MethodView) -> dict[str, Any]:
        return self.operations[method.operation_id]

    def say(self, method: MethodView, text: object) -> str:
        """A text of the operation, with Python's names."""
        return pythonic(str(text or ""), {param.key: param.name for param in method.params})

    def signature(self, method: MethodView) -> str:
        """The method as Python has it; choices that are many stand in the table alone."""
        signature = _CHOICES.sub(
            lambda found: found[0] if len(found[0]) < 50 else "Literal[...]", method.signature
        )
        parts: list[tuple[str, Source]] = [("", one) for one in _split(signature)[1:]]
        kind = "def" if method.pages or method.media else "async def"
        return laid_out(Group(f"{kind} {method.name}(", parts, ")"), after=f" -> {method.result}")

    def snippet(self, resource: _Resource, method: MethodView) -> str:
        return self._snippets.snippet(method, self.operation(method), resource.variable)

    def parameters(self, method: MethodView, page: str) -> str:
        schemas = self._schemas(method)
        given = [method.positional] if method.positional else []
        rows = []
        for param in [*given, *method.keywords]:
            notes = ["positional" if param is method.positional else ""]
            notes += ["required" if param.required else "optional", "secret" if param.secret else ""]
            if param.default is not None:
                notes.append(f"{code(json.dumps(param.default))} unless given")
            notes += ["not along with a file"] * param.json_only
            notes += _bounds(schemas.get((param.is_body, param.key), {}))
            doc = cell(self.say(method, param.doc))
            rows.append([code(param.name), self.words(param.annotation, page), doc, _listed(notes)])
        if method.pages:
            if "size" in method.pages:
                low, high = ast.literal_eval(method.pages["size_range"])
                default = method.pages.get("default_size")
                notes = ["optional", f"{low} to {high}", f"{default} unless given" if default else ""]
                rows.append([code("page_size"), code("int"), "Items a page.", _listed(notes)])
            where = f"Where to go on: {code('page.next_cursor')} or {code('error.cursor')} of the same list."
            rows.append([code("cursor"), code("str"), where, "optional"])
            rows.append(
                [code("prefetch"), code("int"), "How many pages to read ahead.", "optional, 0 unless given"]
            )
            rows.append([code("max_items"), code("int"), "Stop after so many items.", "optional"])
        return table(["name", "type", "description", "notes"], rows)

    def besides(self, method: MethodView) -> list[str]:
        """What there is to say about parameters beyond the table."""
        lines = [f"At least one of {_codes(group)} must be given." for group in method.require_any]
        lines += [f"Only together: {_codes(group)}." for group in method.require_together]
        optional = [param for param in method.keywords if not param.required]
        body = [param.name for param in optional if param.is_body]
        which = _codes(body) if len(body) < len(optional) or len(body) < 7 else "the optional ones"
        least, most = method.min_properties, method.max_properties
        if least and least == most:
            lines.append(f"Exactly {_count(least)} of {which} must be given.")
        elif least and not method.require_any:
            lines.append(f"At least {_count(least)} of {which} must be given.")
        elif most is not None:
            lines.append(f"No more than {_count(most)} of {which} may be given.")
        held = [param.name for param in method.params if param.held]
        if held:
            lines.append(f"From the client: {_codes(held)}.")
        lines += [
            f"Computed by the client: {code(param.name)}, which proves {code(param.signs)}."
            for param in method.params
            if param.signs
        ]
        return lines

    def returns(self, method: MethodView, page: str) -> str:
        """What a method returns, and out of what it is taken."""
        if method.pages:
            kind = f"A {_common('pager', 'lists', page)} of {self.words(method.item, page)}"
            pages = f" Its pages have the envelope {self.words(method.envelope, page)}."
            return f"{kind}.{pages if method.envelope != 'None' else ''} {self.success(method)}"
        if method.media:
            kind = _common(code("Download"), "files", page)
            return f"{kind} of {code(method.media)}. {self.success(method)}"
        if method.result == "None":
            return f"Nothing. {self.success(method)}"
        envelope = sorted((_names(method.decoder) - _names(method.result)) & self._owners.keys())
        inside = f", out of {self.model_link(envelope[0], page)}" if envelope else ""
        return f"{self.words(method.result, page)}{inside}. {self.success(method)}"

    def success(self, method: MethodView) -> str:
        """How the spec describes the successes."""
        return " ".join(
            f"{status}: {cell(self.say(method, answer.get('description')))}"
            for status, answer in self._answers(method)
            if status.startswith("2")
        )

    def errors(self, method: MethodView) -> str:
        """The errors that the spec describes; statuses with the same words share a row."""
        rows: dict[str, tuple[list[str], list[str]]] = {}
        for status, answer in self._answers(method):
            if not status.startswith("2"):
                when = cell(self.say(method, answer.get("description")))
                statuses, kinds = rows.setdefault(when, ([], []))
                statuses.append(status)
                kind = code(ERRORS.get(status, "ServerError" if status.startswith("5") else "APIStatusError"))
                kinds += [kind] * (kind not in kinds)
        return table(
            ["status", "error", "when"],
            [[", ".join(statuses), ", ".join(kinds), when] for when, (statuses, kinds) in rows.items()],
        )

    def facts(self, method: MethodView) -> str:
        """What else there is to know of a method: name and value."""
        operation = self.operation(method)
        files = [param.key for param in method.params if param.place == "CONTENT"]
        body = self.document.resolve(operation.get("requestBody") or {})[0].get("content", {})
        sent = files or [kind for kind in body if kind in FORMS]
        accepted = {
            kind: None
            for status, answer in self._answers(method)
            if status.startswith("2")
            for kind in answer.get("content", {})
        }
        headers = f"{code('Content-Type')}: {' or '.join(map(code, sent)) or 'none'}; "
        headers += f"{code('Accept')}: {', '.join(map(code, accepted or {'application/json': None}))}"
        rates = [
            f"{rate['requests']} requests in {rate['seconds']} s {_SCOPES.get(rate.get('scope'), '')}{whose}"
            for rate, whose in (
                (operation.get("x-rate-limit"), ""),
                (self.document.data.get("x-rate-limit"), ", shared by all operations"),
            )
            if rate
        ]
        repeat = f"only with {code(method.safe_to_repeat)}"
        if isinstance(method.safe_to_repeat, bool):
            repeat = "yes" if method.safe_to_repeat else "no, and the error says so"
        source = str(operation["externalDocs"]["url"])
        rows = [
            ["HTTP request", f"**{method.http_method}** {code(method.path)}"],
            ["Operation", code(method.operation_id)],
            ["Authorisation", self._authorisation(operation)],
            ["Headers", headers],
            ["Pages", self._pages(method)],
            ["Retried when it may have arrived already", repeat],
            ["Rate limit", "; ".join(rates)],
            ["Source", f"<{source}>"],
        ]
        return "\n".join(f"- {name}: {value}" for name, value in rows if value)

    def _authorisation(self, operation: dict[str, Any]) -> str:
        wanted = operation.get("security", self.document.data.get("security", []))
        schemes = self.document.data.get("components", {}).get("securitySchemes", {})
        ways = [" and ".join(_scheme(schemes.get(name, {})) for name in way) for way in wanted]
        return " or ".join(dict.fromkeys(ways)) or "none needed"

    def _pages(self, method: MethodView) -> str:
        if not method.pages:
            return ""
        styles = {"offset": "by offset", "page": "by number", "cursor": "from the last item on"}
        parts = [styles[ast.literal_eval(method.pages["style"])]]
        if isinstance(ast.literal_eval(method.pages.get("cursor_from", "None")), tuple):
            parts = ["each answer says where the next one starts"]
        parts.append("their size can be chosen" if "size" in method.pages else "the server fixes their size")
        if "total" in method.pages:
            parts.append(f"{code('page.total')} says how many items there are")
        ends = {"has_next": "the server says when there are no more", "page_count": "the server counts them"}
        parts += [words for key, words in ends.items() if key in method.pages]
        return "; ".join(parts)

    def _answers(self, method: MethodView) -> Iterator[tuple[str, dict[str, Any]]]:
        for status, answer in self.operation(method).get("responses", {}).items():
            yield status, self.document.resolve(answer)[0]

    def _schemas(self, method: MethodView) -> dict[tuple[bool, str], dict[str, Any]]:
        """The schema of each parameter, by whether it is in the body and by its wire name."""
        operation = self.operation(method)
        found = {}
        shared = self.document.data["paths"][method.path].get("parameters", [])
        for one in [*shared, *operation.get("parameters", [])]:
            parameter = self.document.resolve(one)[0]
            found[False, parameter["name"]] = self.document.resolve(parameter.get("schema", {}))[0]
        body = self.document.resolve(operation.get("requestBody") or {})[0].get("content", {})
        for media in reversed(body.values()):
            properties = self._properties(self.document.resolve(media.get("schema", {}))[0])
            found |= {(True, key): schema for key, schema in properties.items()}
        return found

    def _properties(self, schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}
        for key, one in schema.get("properties", {}).items():
            inner = self.document.resolve(one)[0]
            found |= self._properties(inner) if one.get("x-flatten") else {key: inner}
        return found


class _Covered:
    """What a vendor documents, row by row, with what there is of it here."""

    def __init__(self, api: _Api, coverage: Coverage) -> None:
        self.api = api
        self._coverage = coverage
        self._offered = {
            request_key(method, path): (operation, path, method.upper())
            for path, method, operation, _ in api.document.operations()
        }
        self._listed = {one.key for _, _, listed in coverage.documents for one in listed}

    @property
    def documents(self) -> list[tuple[str, str, str, int]]:
        """Name, address, table and number of operations of each document."""
        return [
            (
                name,
                address,
                self._table(
                    (code(one.name) if one.name else "–", one.method, one.path, one.key) for one in listed
                ),
                len(listed),
            )
            for name, address, listed in self._coverage.documents
        ]

    @property
    def beyond(self) -> str:
        """The table of what no document lists."""
        return self._table(
            (code(operation["operationId"]), method, path, key)
            for key, (operation, path, method) in self._offered.items()
            if key not in self._listed
        )

    @property
    def totals(self) -> list[int]:
        """How many are documented, offered of those, left out, missing, offered beyond those, offered in all."""
        offered = self._offered.keys()
        left_out = (self._coverage.left_out.keys() & self._listed) - offered
        missing = self._listed - offered - left_out
        beyond = offered - self._listed
        return [*map(len, (self._listed, self._listed & offered, left_out, missing, beyond, offered))]

    def _table(self, rows: Iterable[tuple[str, str, str, str]]) -> str:
        head = ["operation", "HTTP request", "method", "source", "tested"]
        return table(
            head, ([name, f"{method} {code(path)}", *self._here(key)] for name, method, path, key in rows)
        )

    def _here(self, key: str) -> tuple[str, str, str]:
        """What calls it here, where it is described, and whether the contract test calls it."""
        if key not in self._offered:
            reason = self._coverage.left_out.get(key)
            return (f"left out: {cell(reason)}" if reason else "**missing**"), "", ""
        operation = self._offered[key][0]
        uses = [
            (resource, method)
            for resource in self.api.resources
            for method in resource.methods
            if method.operation_id == operation["operationId"]
        ]
        # The contract test finds its cases as these pages do: every method of every resource that a door offers. What
        # is left belongs to a door, which calls it before others. tests/test_reference.py compares.
        links = self.api.method_links(uses, "coverage.md")
        source = str(operation["externalDocs"]["url"])
        called = ", ".join(links) or "called by the door itself"
        return called, f"[{_site(source)}]({source})", "yes" if links else "with others"


# ------------------------------------------------------------------------------------------------------------ pieces


def _relative(target: str, page: str) -> str:
    return Path(os.path.relpath(target, Path(page).parent)).as_posix()


def _common(text: str, section: str, page: str) -> str:
    """A link to what holds for every method."""
    return f"[{text}]({_relative('index.md', page)}#{section})"


def _site(address: str) -> str:
    return address.partition("://")[2].partition("/")[0]


def _names(source: str | None) -> set[str]:
    return set(_NAME.findall(_TEXT.sub("", source or "")))


def _named(method: MethodView) -> set[str]:
    """Every class that the arguments and the result of a method name."""
    sources = [param.annotation for param in method.params]
    return set().union(*map(_names, [*sources, method.result, method.decoder, method.item, method.envelope]))


def _parts(view: ModelView | RequestView | EnumView) -> Iterator[str]:
    if isinstance(view, ModelView):
        for field in view.fields:
            yield from _names(field.annotation)
    elif isinstance(view, RequestView):
        for key in view.keys:
            yield from _names(key.annotation)


def _split(signature: str) -> list[str]:
    """The parameters of a signature; commas inside brackets and texts divide nothing."""
    parsed = ast.parse(f"def f({signature}): ...").body[0]
    assert isinstance(parsed, ast.FunctionDef)
    found, source = [], f"def f({signature}): ..."
    arguments = parsed.args
    for one in arguments.args:
        found.append(ast.get_source_segment(source, one) or "")
    if arguments.kwonlyargs:
        found.append("*")
    for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        text = ast.get_source_segment(source, one) or ""
        found.append(f"{text} = {ast.get_source_segment(source, default)}" if default else text)
    return found


def _bounds(schema: dict[str, Any]) -> list[str]:
    """What a schema says about how much, in words."""
    notes = []
    for low, high, unit in (
        ("minimum", "maximum", ""),
        ("minLength", "maxLength", " characters"),
        ("minItems", "maxItems", " items"),
    ):
        least, most = schema.get(low), schema.get(high)
        if unit and most is None:
            least = least if least != 1 else None
        if least is not None and least == most:
            notes.append(f"exactly {least}{unit}")
        elif least is not None and most is not None:
            notes.append(f"{least} to {most}{unit}")
        elif least is not None:
            notes.append(f"at least {least}{unit}")
        elif most is not None:
            notes.append(f"at most {most}{unit}")
    return notes


def _codes(names: Iterable[str]) -> str:
    return ", ".join(map(code, names))


def _count(number: int) -> str:
    return "one" if number == 1 else str(number)


def _listed(notes: Iterable[str]) -> str:
    return ", ".join(note for note in notes if note)


def _scheme(scheme: dict[str, Any]) -> str:
    match scheme.get("type"):
        case "oauth2":
            return "OAuth 2.0 bearer token"
        case "http":
            return f"HTTP {str(scheme.get('scheme', '')).title()}"
        case "apiKey":
            return f"{scheme.get('in')} {code(scheme.get('name'))}"
    return "credentials"
