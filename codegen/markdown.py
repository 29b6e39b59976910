"""Markdown that GitHub and Python-Markdown read alike.

They disagree about a pipe in code in a table: one wants a backslash before it, the other shows the backslash. So there
is none, and neither is there HTML where a spec means a placeholder in angle brackets.
"""

from __future__ import annotations

import ast
import html
import re
from collections.abc import Callable, Iterable, Sequence

__all__ = ["cell", "code", "prose", "slug", "table", "words"]

_CODE = re.compile(r"(`+)(.+?)\1", re.DOTALL)


def code(text: object) -> str:
    """Text as code, in a table too."""
    plain = str(text)
    if "|" in plain or "`" in plain:
        return f"<code>{html.escape(plain, quote=False).replace('|', '&#124;').replace('`', '&#96;')}</code>"
    return f"`{plain}`"


def prose(text: str) -> str:
    """Text of a spec as paragraphs."""
    parts, end = [], 0
    for found in _CODE.finditer(text):
        parts += [_escaped(text[end : found.start()]), found[0]]
        end = found.end()
    return "".join([*parts, _escaped(text[end:])]).strip()


def cell(text: str) -> str:
    """Text of a spec in a table: on one line."""
    line = " ".join(text.split())
    parts, end = [], 0
    for found in _CODE.finditer(line):
        parts += [_escaped(line[end : found.start()]).replace("|", r"\|"), code(found[2].strip())]
        end = found.end()
    return "".join([*parts, _escaped(line[end:]).replace("|", r"\|")])


def _escaped(text: str) -> str:
    return text.replace("<", "&lt;")


def slug(heading: str) -> str:
    """The anchor that a heading gets."""
    return re.sub(r"[^\w\s-]", "", heading).strip().lower().replace(" ", "-")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table, without the columns that have nothing in any row; nothing without rows."""
    listed = [list(row) for row in rows]
    kept = [index for index in range(len(head)) if any(row[index] for row in listed)]
    lines = [[head[index] for index in kept], ["---"] * len(kept)]
    lines += [[row[index] for index in kept] for row in listed]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) if listed else ""


def words(annotation: str, link: Callable[[str], str | None]) -> str:
    """A type in words, its models linked.

    Args:
        annotation: The type as Python has it.
        link: Gives the link to a name, None for one without a page.
    """
    return _words(ast.parse(annotation, mode="eval").body, link)


def _words(node: ast.expr, link: Callable[[str], str | None]) -> str:
    def inner(one: ast.expr) -> str:
        return f"({_words(one, link)})" if isinstance(one, ast.BinOp) else _words(one, link)

    match node:
        case ast.BinOp(left=left, right=right):
            return f"{_words(left, link)} or {_words(right, link)}"
        case ast.Subscript(value=ast.Name(id="Literal"), slice=values):
            listed = values.elts if isinstance(values, ast.Tuple) else [values]
            shown = [code(_constant(one)) for one in listed]
            return " or ".join(shown) if len(shown) < 3 else f"one of {', '.join(shown)}"
        case ast.Subscript(
            value=ast.Name(id=name) | ast.Attribute(attr=name), slice=ast.Tuple(elts=[_, value])
        ):
            if isinstance(value, ast.Name) and value.id in ("Any", "object"):
                return code("dict" if name == "dict" else "Mapping")
            kind = "dict" if name == "dict" else "mapping"
            return f"{kind} of {code('str')} to {inner(value)}"
        case ast.Subscript(value=ast.Name(id=name) | ast.Attribute(attr=name), slice=item):
            return f"{name.lower()} of {inner(item)}"
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return link(name) or code(name)
    return code(ast.unparse(node))


def _constant(node: ast.expr) -> str:
    text = ast.unparse(node)
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and '"' not in text:
        return f'"{text[1:-1]}"'
    return text
