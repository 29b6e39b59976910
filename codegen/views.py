"""What the templates see: plain data about one API, all decisions made."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from .types import literal

__all__ = [
    "DoorView",
    "EnumView",
    "EventView",
    "FieldView",
    "KeyView",
    "MethodView",
    "ModelView",
    "ParamView",
    "RequestView",
    "ResourceView",
    "Surface",
]


@dataclass
class FieldView:
    name: str
    key: str
    annotation: str
    required: bool
    secret: bool
    doc: str
    expression: str
    dump: str | None
    aliases: list[str]


@dataclass
class ModelView:
    name: str
    module: str
    doc: str
    fields: list[FieldView]
    imports: list[tuple[str, str]]
    """(module, class) of the other models it needs."""
    readers: list[tuple[str, str]]
    """(name, expression) of the methods that read them, bound once: finding one takes longer than calling it."""

    @property
    def aliases(self) -> list[str]:
        return [alias for one in self.fields for alias in one.aliases]

    def plain(self, builtin: str) -> str:
        """How to write a builtin type in this class, where a field may have its name."""
        return f"builtins.{builtin}" if any(one.name == builtin for one in self.fields) else builtin


@dataclass
class EnumView:
    name: str
    module: str
    doc: str
    base: str
    members: list[tuple[str, str]]


@dataclass
class KeyView:
    name: str
    key: str
    annotation: str
    encoder: str
    required: bool
    doc: str


@dataclass
class RequestView:
    name: str
    record: str
    doc: str
    keys: list[KeyView]
    models: list[tuple[str, str]]
    accepts: tuple[str, ...] = ()
    min_entries: int = 0


@dataclass
class ParamView:
    name: str
    key: str
    place: str
    encoder: str
    annotation: str
    required: bool
    secret: bool
    held: bool
    doc: str
    default: object = None
    """What is sent unless the caller says otherwise."""
    signs: str | None = None
    """The parameter that it proves; such a one is computed and not asked for."""
    json_only: bool = False
    """Whether it cannot go along with a file."""
    nested: bool = False
    """Whether a form has it as ``object[key]``."""
    within: tuple[str, ...] = ()
    """The objects of the body in which it stands, the outermost first."""

    @property
    def is_body(self) -> bool:
        return self.place in ("BODY", "FILE", "CONTENT")

    @property
    def source(self) -> str:
        """The expression that makes the parameter."""
        parts = [
            f"name={literal(self.name)}",
            f"key={literal(self.key)}",
            f"place=In.{self.place}",
            f"encode={self.encoder}",
        ]
        parts += [
            f"{flag}=True" for flag in ("required", "secret", "json_only", "nested") if getattr(self, flag)
        ]
        if self.within:
            parts.append(f"within={self.within!r}")
        if self.signs is not None:
            parts.append(f"signs={literal(self.signs)}")
        return f"Param({', '.join(parts)})"

    @property
    def declaration(self) -> str:
        if self.required:
            return f"{self.name}: {self.annotation}"
        if self.is_body:
            return f"{self.name}: {self.annotation} | Unset = UNSET"
        default = tuple(self.default) if isinstance(self.default, list) else self.default
        return f"{self.name}: {self.annotation} | None = {literal(default)}"


@dataclass
class MethodView:
    name: str
    constant: str
    operation_id: str
    http_method: str
    path: str
    params: list[ParamView]
    doc: str
    result: str
    decoder: str | None
    has_body: bool
    min_properties: int
    max_properties: int | None
    safe_to_repeat: bool | str
    authenticated: bool
    may_be_empty: bool = False
    secrets: tuple[str, ...] = ()
    """Keys of the answer whose values must stay out of errors."""
    rates: list[str] = field(default_factory=list)
    require_any: tuple[tuple[str, ...], ...] = ()
    require_together: tuple[tuple[str, ...], ...] = ()
    pages: dict[str, str] | None = None
    item: str = ""
    envelope: str = ""
    media: str | None = None
    """The media type of the answer if that is a file."""

    @property
    def arguments(self) -> list[ParamView]:
        return [param for param in self.params if not param.held and param.signs is None]

    @property
    def given(self) -> str:
        """The dict of the arguments, by name."""
        return "{" + ", ".join(f"{literal(param.name)}: {param.name}" for param in self.arguments) + "}"

    @property
    def signature(self) -> str:
        """The parameters of the method, after self."""
        parts = [f"{self.positional.name}: {self.positional.annotation}"] if self.positional else []
        keywords = [param.declaration for param in self.keywords]
        if self.pages:
            keywords += ["page_size: int | None = None"] if "size" in self.pages else []
            keywords += ["cursor: str | None = None", "prefetch: int = 0", "max_items: int | None = None"]
        return ", ".join(["self", *parts, *(["*", *keywords] if keywords else [])])

    @property
    def positional(self) -> ParamView | None:
        return next((param for param in reversed(self.arguments) if param.place == "PATH"), None)

    @property
    def keywords(self) -> list[ParamView]:
        rest = [param for param in self.arguments if param is not self.positional]
        return sorted(rest, key=lambda param: not param.required)


@dataclass
class ResourceView:
    name: str
    module: str
    doc: str
    methods: list[MethodView]
    models: list[tuple[str, str]]
    records: list[str]
    types: list[str]
    rate: str | None = None
    """The rate that all operations of the API share."""

    @property
    def takes_rrule(self) -> bool:
        return any("RRule" in param.annotation for method in self.methods for param in method.params)

    @property
    def shared(self) -> dict[str, str]:
        """Parameters that several methods have in common: the expression of each, and the name of its constant."""
        sources = Counter(param.source for method in self.methods for param in method.params)
        names = {
            param.source: f"_PARAM_{param.name.upper()}" for method in self.methods for param in method.params
        }
        found: dict[str, str] = {}
        for source, count in sources.most_common():
            if count > 1 and names[source] not in found.values():
                found[source] = names[source]
        return found


@dataclass
class DoorView:
    name: str
    doc: str
    resources: list[tuple[str, str, str, str]]
    """(attribute, module, class, description)"""


@dataclass
class EventView:
    name: str
    model: str
    module: str
    key: tuple[str, ...]
    when: str | None
    doc: str


@dataclass
class Surface:
    """One API, ready to be rendered."""

    api: str
    title: str
    models: list[ModelView] = field(default_factory=list)
    enums: list[EnumView] = field(default_factory=list)
    requests: list[RequestView] = field(default_factory=list)
    resources: list[ResourceView] = field(default_factory=list)
    doors: list[DoorView] = field(default_factory=list)
    events: list[EventView] = field(default_factory=list)
    event_tag: str | None = None
