"""Lists as the vendors keep them: made from what a spec says of a pager, answered page by page, and changing meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from functools import cache
from operator import attrgetter
from typing import Any
from urllib.parse import parse_qs

from attrs import field, mutable
from test_contract import MADE, Method, at, forms, resolve, sample, snake

__all__ = ["Listing", "identity", "template"]

FIXED = 20
"""The page size of a server that takes none."""


@cache
def template(method: Method) -> tuple[Any, Any, list[bool]]:
    """An answer of a list, the least that an item may be, and of each part of its id whether it is a number."""
    status, _, _, value = next(one for one in method.described.answers(success=True) if one[1] == MADE)
    response = method.described.node["responses"][status]
    (media,) = response["content"].values()
    node: Mapping[str, Any] = media["schema"]
    paging = method.paging or {}
    for step in [
        *([method.inside] if isinstance(method.inside, str) else []),
        *filter(None, [paging.get("items")]),
    ]:
        node = _property(method.vendor, node, step)
    (items,) = [one["items"] for one in forms(method.vendor, node) if "items" in one]
    kinds = [_types(method.vendor, _property(method.vendor, items, name)) for name in _keys(method)]
    return value, sample(method.vendor, items, full=False), ["integer" in one for one in kinds]


def _property(vendor: str, node: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = next(
        one["properties"][name] for one in forms(vendor, node) if name in one.get("properties", {})
    )
    return found


def _types(vendor: str, node: Mapping[str, Any]) -> list[str]:
    found = node.get("x-type", resolve(vendor, node).get("type", []))
    return [found] if isinstance(found, str) else found


def _keys(method: Method) -> list[str]:
    key = (method.paging or {})["key"]
    return key if isinstance(key, list) else [key]


def identity(method: Method) -> Callable[[Any], Any]:
    """What tells the items of a list apart, of an item that was read."""
    return attrgetter(*map(snake, _keys(method)))


@mutable(eq=False)
class Listing:
    """A list of a vendor. Rows are numbers; the ids of its items are made of them.

    Args:
        method: The pager's method.
        rows: The list as it is now, in the order of the walk.
        clamp: The largest page that it gives, whatever is asked for.
        signs: Whether the answers say how much there is, as the spec promises.
        asked: The queries so far.
    """

    method: Method
    rows: list[int]
    clamp: int = 10_000
    signs: bool = True
    asked: list[dict[str, str]] = field(factory=list)
    _template: Any = None

    @property
    def _paging(self) -> Mapping[str, Any]:
        return self.method.paging or {}

    def key(self, row: int) -> Any:
        """The id of an item of this list, as it is read."""
        if self._template is None:
            self._template = template(self.method)
        found = [row if number else f"id-{row:09}" for number in self._template[2]]
        return found[0] if len(found) == 1 else tuple(found)

    def keys(self, rows: Sequence[int] | None = None) -> list[Any]:
        return [self.key(row) for row in (self.rows if rows is None else rows)]

    def answer(self, query: str | Mapping[str, str]) -> Any:
        """The page that a query asks for, as JSON."""
        if isinstance(query, str):
            query = {name: values[-1] for name, values in parse_qs(query).items()}
        self.asked.append({**query})
        paging, rows = self._paging, self.rows
        size = min(self.clamp, int(query.get(paging.get("size", ""), FIXED)))
        position = query.get(paging["position"])
        if paging["style"] == "cursor":
            up = paging.get("cursor-from") == "largest"
            if position is not None:
                rows = [row for row in rows if (row > int(position) if up else row < int(position))]
            start = 0
        else:
            start = int(position or 0) if paging["style"] == "offset" else (int(position or 1) - 1) * size
        return self._page(rows[start : start + size], start + size < len(rows), size)

    def _page(self, rows: Sequence[int], more: bool, size: int) -> Any:
        paging, inside = self._paging, self.method.inside
        self.key(0)
        value, item = deepcopy(self._template[:2])
        items = [
            {**item, **dict(zip(_keys(self.method), _tuple(self.key(row)), strict=True))} for row in rows
        ]
        if paging.get("order") == "ascending":
            items.reverse()
        inside = inside if isinstance(inside, str) else None
        if paging.get("items") is None and inside is None:
            return items
        envelope = at(value, inside)
        envelope[paging["items"]] = items
        for name, said in (
            ("has-next", more),
            ("total", len(self.rows)),
            ("page-count", -(-len(self.rows) // size)),
        ):
            if name in paging:
                *steps, last = paging[name].split(".")
                holder = at(envelope, ".".join(steps))
                holder[last] = said if self.signs else None
        return value


def _tuple(key: Any) -> tuple[Any, ...]:
    return key if isinstance(key, tuple) else (key,)
