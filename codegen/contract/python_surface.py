"""The public Python surface of two revisions, compared.

griffe reads both without importing them and knows what breaks a call: names that are gone, arguments that moved or must
be given. It does not compare types; that is done here, by the same rule as for the specs: what is taken may grow, what
is returned may shrink. What griffe does not see of a constructor (that of an attrs class, keys behind
``**options: Unpack[…]``) is written out for it first.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import griffe
from attrs import frozen

from .changes import Change, Verdict

__all__ = ["compare_surfaces"]

GENERATED = "trunkline_api"
"""Has no promised places: what is there is offered by the vendors' modules in `trunkline`."""

CALLER = "Caller"
"""What is constructed with one of these, resources and pagers, is constructed by us alone."""

RESOURCES = "Resources"
"""How the base class of a door ends that offers its resources."""


@frozen
class Member:
    """One thing that a user can name.

    Args:
        label: How the user reaches it.
        found: What griffe knows of it.
        given: Whether users make values of its type, as they do of the keys of a TypedDict.
    """

    label: str
    found: griffe.Object
    given: bool = False


def compare_surfaces(old: Path, new: Path) -> list[Change]:
    """Every change of the public surface from one tree to another, each holding ``src`` and ``generated``."""
    before, after = _surface(old), _surface(new)
    found: dict[str, Change] = {}
    for change in [*_changes(before, after), *_breakages(before, after)]:
        found.setdefault(change.id, change)
    return sorted(found.values(), key=lambda one: (one.verdict is Verdict.ADDITIVE, one.where, one.id))


def _changes(before: Mapping[str, Member], after: Mapping[str, Member]) -> Iterator[Change]:
    promised = {member.found.path for member in before.values()}
    for label, one in before.items():
        owner = label.rpartition(".")[0]
        if label not in after:
            # With a class go its members; one line says so.
            if owner not in before or owner in after:
                yield _change(Verdict.BREAKING, "removed", label, "is gone")
            continue
        other = after[label]
        if one.found.kind is not other.found.kind:
            message = f"was a {one.found.kind.value}, is a {other.found.kind.value}"
            yield _change(Verdict.BREAKING, "kind", label, message)
        elif isinstance(one.found, griffe.Function) and isinstance(other.found, griffe.Function):
            yield from _function(one.found, other.found, label)
        elif isinstance(one.found, griffe.Attribute) and isinstance(other.found, griffe.Attribute):
            yield from _attribute(one.found, other.found, label, given=one.given)
        elif isinstance(one.found, griffe.Class) and isinstance(other.found, griffe.Class):
            for lost in _ancestors(one.found, promised) - _ancestors(other.found, promised):
                yield _change(Verdict.BREAKING, "class-removed-base", label, f"is no longer a {lost}")
    for label, one in after.items():
        owner = label.rpartition(".")[0]
        if label in before or (owner in after and owner not in before):
            continue
        required = one.given and str(getattr(one.found, "annotation", "")).startswith("Required[")
        verdict = Verdict.BREAKING if required else Verdict.ADDITIVE
        yield _change(verdict, "added", label, "is new and must be given" if required else "is new")


def _breakages(before: Mapping[str, Member], after: Mapping[str, Member]) -> Iterator[Change]:
    """What griffe finds, under the names that users know; what has no such name is not promised to anybody."""
    labels = {_path(one.found): label for label, one in before.items()}
    for label in before.keys() & after.keys():
        old, new = before[label].found, after[label].found
        if not (old.is_class and new.is_class) and not (old.is_module and new.is_module):
            continue
        for one in griffe.find_breaking_changes(old, new):
            if one.kind in TOLD:
                continue
            name = labels.get(_path(one.obj))
            if name is not None:
                value = one.old_value if one.old_value is not None else one.new_value
                argument = f"({value.name})" if isinstance(value, griffe.Parameter) else ""
                rule = one.kind.name.lower().replace("_", "-")
                yield _change(Verdict.BREAKING, rule, f"{name}{argument}", one.kind.value.lower())


TOLD = (
    griffe.BreakageKind.OBJECT_REMOVED,
    griffe.BreakageKind.OBJECT_CHANGED_KIND,
    griffe.BreakageKind.CLASS_REMOVED_BASE,
)
"""What `_changes` finds by itself: of bases griffe only sees that there are fewer."""


def _ancestors(found: griffe.Class, promised: set[str]) -> set[str]:
    """What instances and ``except`` clauses know a class by: classes with a promised name, and those of Python."""
    ours = [found, *found.mro()]
    bases = {getattr(base, "canonical_path", str(base)) for each in ours for base in each.bases}
    outer = {path for path in bases if not path.startswith(("trunkline.", f"{GENERATED}."))}
    return {path.rpartition(".")[2] for path in outer | {each.path for each in ours[1:]} & promised}


def _attribute(old: griffe.Attribute, new: griffe.Attribute, label: str, *, given: bool) -> Iterator[Change]:
    if "TypeAlias" in str(old.annotation):
        # Those that are read grow with the events that a vendor sends, so they are judged like those that are taken.
        yield from _types(old.value, new.value, label, given=True)
        return
    yield from _types(old.annotation, new.annotation, label, given=given)
    # A constant, or a member of an enum. The defaults of fields belong to the constructor.
    constant = old.annotation is None and new.annotation is None and "class-attribute" in old.labels
    if constant and str(old.value) != str(new.value):
        yield _change(Verdict.BREAKING, "value", label, f"{old.value} → {new.value}")


def _function(old: griffe.Function, new: griffe.Function, label: str) -> Iterator[Change]:
    before = {one.name: one for one in old.parameters}
    for other in new.parameters:
        one = before.get(other.name)
        if one is not None:
            yield from _types(one.annotation, other.annotation, f"{label}({other.name})", given=True)
        elif not other.required and other.name not in ("self", "cls"):
            yield _change(Verdict.ADDITIVE, "parameter-added", f"{label}({other.name})", "may be given")
    yield from _types(old.returns, new.returns, f"{label}()", given=False)
    awaited = "async" in new.labels
    if awaited != ("async" in old.labels):
        message = "must be awaited now" if awaited else "is not awaited any more"
        yield _change(Verdict.BREAKING, "awaited", label, message)


def _types(old: Any, new: Any, label: str, *, given: bool) -> Iterator[Change]:
    if old is None or new is None or str(old) == str(new):
        return
    before, after = alternatives(str(old)), alternatives(str(new))
    fits = _fits(before, after) if given else _fits(after, before)
    if _fits(before, after) and _fits(after, before):
        return
    verdict = Verdict.ADDITIVE if fits else Verdict.BREAKING
    yield _change(verdict, "type", label, f"{old} → {new}")


def _change(verdict: Verdict, rule: str, where: str, message: str) -> Change:
    return Change(f"python {where} {rule}", verdict, rule, "", where, message)


# --- What there is ---


def _surface(tree: Path) -> dict[str, Member]:
    loader = griffe.GriffeLoader(
        search_paths=[tree / "src", tree / "generated"], allow_inspection=False, store_source=False
    )
    for package in ("trunkline", GENERATED):
        loader.load(package)
    loader.resolve_aliases(implicit=True, external=False)
    for one in _objects(loader.modules_collection["trunkline"]):
        if isinstance(one, griffe.Class):
            _construct(one)
        elif isinstance(one, griffe.Function):
            _unpack(one, loader)
    found: dict[str, Member] = {}
    known: set[str] = set()
    for name in _modules(loader):
        try:
            module = loader.modules_collection[name]
        except KeyError:
            continue
        found[name] = Member(name, module)
        for member in [*module.members.values(), *_offered(name, loader)]:
            target = _target(member)
            if target is None or target.is_module or not member.is_public or _path(target) in known:
                continue
            known.add(_path(target))
            found.update(_members(f"{name}.{member.name}", target, loader))
    return found


def _modules(loader: griffe.GriffeLoader) -> list[str]:
    """What users import from; `trunkline.runtime` is for generated code."""
    apis = sorted(loader.modules_collection[GENERATED].modules)
    vendors = [name for api in apis for name in (f"trunkline.{api}", f"trunkline.{api}.webhooks")]
    return ["trunkline", *vendors, "trunkline.testing"]


def _objects(found: griffe.Object) -> Iterator[griffe.Object]:
    for member in found.members.values():
        if isinstance(member, griffe.Object):
            yield member
            yield from _objects(member)


def _construct(found: griffe.Class) -> None:
    """Write out the constructor that attrs makes of the fields of a class and of those that it inherits."""
    makers = [one for one in found.decorators if one.callable_path in ("attrs.define", "attrs.frozen")]
    if not makers or "__init__" in found.members:
        return
    by_name = any("kw_only=True" in str(one.value) for one in makers)
    parameters = [griffe.Parameter("self", kind=griffe.ParameterKind.positional_or_keyword)]
    fields = {name: one for each in [*found.mro()[::-1], found] for name, one in each.members.items()}
    for name, one in fields.items():
        if not isinstance(one, griffe.Attribute) or one.annotation is None or "property" in one.labels:
            continue
        given = _field(one.value)
        if "init" in given or "ClassVar" in str(one.annotation):
            continue
        only = by_name or "kw_only" in given
        kind = griffe.ParameterKind.keyword_only if only else griffe.ParameterKind.positional_or_keyword
        default = given.get("default", given.get("factory"))
        parameters.append(
            griffe.Parameter(name.lstrip("_"), annotation=one.annotation, kind=kind, default=default)
        )
    found.set_member("__init__", griffe.Function("__init__", parameters=griffe.Parameters(*parameters)))


def _field(value: Any) -> dict[str, str]:
    """What a field says of itself, as source: its default alone, or the arguments of ``field(…)``."""
    if isinstance(value, griffe.ExprCall) and str(value.function) == "field":
        arguments = [one for one in value.arguments if isinstance(one, griffe.ExprKeyword)]
        return {one.name: str(one.value) for one in arguments}
    return {} if value is None else {"default": str(value)}


def _unpack(found: griffe.Function, loader: griffe.GriffeLoader) -> None:
    """Write out the keys of ``**options: Unpack[_Keys]`` as arguments, where their class has no name for users."""
    last = found.parameters[-1] if len(found.parameters) else None
    keys = last.annotation.slice if last and isinstance(last.annotation, griffe.ExprSubscript) else None
    if last is None or last.kind is not griffe.ParameterKind.var_keyword or keys is None:
        return
    path = getattr(keys, "canonical_path", "")
    named = loader.modules_collection["trunkline"].members.get(path.rpartition(".")[2])
    if named is not None and named.is_public:
        return
    try:
        members = loader.modules_collection[path].all_members
    except KeyError:
        return
    arguments = [
        griffe.Parameter(
            name,
            annotation=one.annotation,
            kind=griffe.ParameterKind.keyword_only,
            default=None if str(one.annotation).startswith("Required[") else "...",
        )
        for name, one in members.items()
    ]
    found.parameters = griffe.Parameters(*[*found.parameters][:-1], *arguments)


def _offered(name: str, loader: griffe.GriffeLoader) -> Iterator[griffe.Object | griffe.Alias]:
    """Models and request types, which a vendor's module imports by wildcards that griffe follows only in part."""
    for part in ("models", "requests"):
        try:
            module = loader.modules_collection[f"{GENERATED}.{name.rpartition('.')[2]}.{part}"]
        except KeyError:
            continue
        yield from (module.members[str(each)] for each in module.exports or ())


def _members(label: str, target: griffe.Object, loader: griffe.GriffeLoader) -> Iterator[tuple[str, Member]]:
    yield label, Member(label, target)
    if not isinstance(target, griffe.Class):
        return
    given = any(
        "TypedDict" in str(base) for base in [*target.bases, *(b for c in target.mro() for b in c.bases)]
    )
    offers = {name for base in target.mro() if base.name.endswith(RESOURCES) for name in base.members}
    for name, member in target.all_members.items():
        one = _target(member)
        if one is None or not (member.is_public or name in ("__init__", "__call__")):
            continue
        if isinstance(one, griffe.Function) and any(
            str(each.annotation) == CALLER for each in one.parameters
        ):
            continue
        resource = _annotated(one, loader) if name in offers and isinstance(one, griffe.Attribute) else None
        if resource is not None:
            yield from _members(f"{label.rpartition('.')[2]}.{name}", resource, loader)
        else:
            yield f"{label}.{name}", Member(f"{label}.{name}", one, given)


def _annotated(attribute: griffe.Attribute, loader: griffe.GriffeLoader) -> griffe.Object | None:
    annotation = attribute.annotation
    path = getattr(annotation, "canonical_path", str(annotation))
    try:
        return _target(loader.modules_collection[path])
    except KeyError:
        return None


def _target(member: Any) -> griffe.Object | None:
    try:
        found = member.final_target if member.is_alias else member
    except griffe.AliasResolutionError:
        return None
    return found if isinstance(found, griffe.Object) else None


def _path(found: Any) -> str:
    return str(found.canonical_path)


# --- Types ---

Type = tuple[str, tuple["frozenset[Type] | str", ...]]
"""A name with its arguments, each a set of alternatives."""

NARROWER: Mapping[str, tuple[str, ...]] = {
    "int": ("float",),
    "bool": ("int", "float"),
    "list": ("Sequence", "Iterable", "Collection"),
    "tuple": ("Sequence", "Iterable", "Collection"),
    "dict": ("Mapping",),
    "Sequence": ("Iterable", "Collection"),
    "Literal": (),
}


def alternatives(text: str) -> frozenset[Type]:
    """The alternatives of a union, as it is written in an annotation."""
    try:
        return _alternatives(ast.parse(text.strip(), mode="eval").body)
    except SyntaxError:
        return frozenset({(text, ())})


def _alternatives(node: ast.expr) -> frozenset[Type]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return _alternatives(node.left) | _alternatives(node.right)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return alternatives(node.value)
    if isinstance(node, ast.Subscript):
        name = ast.unparse(node.value).rpartition(".")[2]
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if name == "Literal":
            return frozenset(("Literal", (ast.unparse(one),)) for one in inner)
        if name in ("Required", "Annotated", "Final", "ClassVar"):
            marked = _alternatives(inner[0])
            return marked | {("Required", ())} if name == "Required" else marked
        if name == "Optional":
            return _alternatives(inner[0]) | {("None", ())}
        if name == "Union":
            return frozenset().union(*map(_alternatives, inner))
        arguments = tuple(
            _alternatives(one) if not isinstance(one, ast.List) else ast.unparse(one) for one in inner
        )
        return frozenset({(name, arguments)})
    return frozenset({(ast.unparse(node).rpartition(".")[2], ())})


def _fits(values: frozenset[Type], into: frozenset[Type]) -> bool:
    """Whether every value of one type is one of another; a key that may be left out is wider than one that must not."""
    if ("Required", ()) in into and ("Required", ()) not in values:
        return False
    rest = into - {("Required", ())}
    return all(any(_one_fits(one, other) for other in rest) for one in values - {("Required", ())})


def _one_fits(one: Type, other: Type) -> bool:
    if one == other or other[0] in ("Any", "object"):
        return True
    if one[0] == "Literal":
        kind = {"'": "str", '"': "str", "T": "bool", "F": "bool"}.get(str(one[1][0])[:1], "int")
        return _one_fits((kind, ()), other)
    if one[0] != other[0] and other[0] not in NARROWER.get(one[0], ()):
        return False
    if len(one[1]) != len(other[1]):
        return not other[1]
    return all(
        a == b or (isinstance(a, frozenset) and isinstance(b, frozenset) and _fits(a, b))
        for a, b in zip(one[1], other[1], strict=True)
    )
