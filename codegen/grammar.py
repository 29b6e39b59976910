"""What may stand where in a spec: OpenAPI 3.1 as far as we use it, with our extensions in their places.

The generator passes over a key that it does not know, so that a misspelt ``required`` would just be gone; and of a
value of the wrong kind it says so in the words of its own library. Here both are said in ours, before anything else
looks at the spec.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, TypeAlias

__all__ = ["EXTENSIONS", "keys_of", "misplaced", "walk"]

Way: TypeAlias = tuple[str, ...]
"""The keys and indices that lead to a value."""
Kind: TypeAlias = "type | str | frozenset[str] | tuple[Kind, ...] | list[Kind] | dict[type, Kind]"
"""A class of values (``object`` for any), the name of an entry of `OBJECTS`, a set of words, alternatives in a tuple, a
list of a kind, or a map from names that are free to choose (``{str: kind}``)."""


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def keys(text: str, kind: Kind = object) -> dict[str, Kind]:
    return dict.fromkeys(text.split(), kind)


# A key that ends in "!" must be there, unless a $ref stands in place of the object.
OBJECTS: Mapping[str, Mapping[str, Kind]] = {
    "document": {
        "openapi": str,
        "info": "info",
        "servers": ["server"],
        "tags": ["tag"],
        "paths": {str: "path"},
        "webhooks": {str: "path"},
        "components": "components",
        "security": [{str: [str]}],
        "externalDocs": "source",
        "x-clients": {str: "client"},
        "x-webhooks": "deliveries",
        "x-rate-limit": "rate",
        "x-deviates": ["deviation"],
        **keys("jsonSchemaDialect"),
    },
    "info": {"title!": str, "version!": str, **keys("summary description termsOfService contact license")},
    "server": {"url!": str, **keys("description variables")},
    "source": {"url": str, "description": str},
    "tag": {
        "name!": str,
        "description": str,
        "externalDocs": "source",
        "x-client": str,
        "x-resource": str,
    },
    "client": {"description": str, "holds": {str: words("str int")}, "example": str},
    "deliveries": {"tag": str},
    "rate": {"requests!": int, "seconds!": int, "scope": words("account ip")},
    "deviation": {"what!": str, "why!": str},
    "components": {
        "schemas": {str: "schema"},
        "parameters": {str: "parameter"},
        "responses": {str: "response"},
        "requestBodies": {str: "body"},
        "examples": {str: "example"},
        **keys("headers securitySchemes", {str: dict}),
        **keys("links callbacks pathItems"),
    },
    "path": {
        **keys("get put post delete patch head options trace", "operation"),
        "parameters": ["parameter"],
        **keys("summary description servers"),
    },
    "operation": {
        **keys("operationId summary description", str),
        "tags": [str],
        "externalDocs": "source",
        "parameters": ["parameter"],
        "requestBody": "body",
        "responses": {str: "response"},
        "security": [{str: [str]}],
        **keys("deprecated servers callbacks"),
        "x-method": str,
        "x-returns": (str, bool),
        "x-pagination": (bool, {str: "walk"}, "walk"),
        "x-safe-to-repeat": (bool, "condition"),
        "x-rate-limit": "rate",
        **keys("x-require-any x-require-together", [[str]]),
        "x-deviates": ["deviation"],
        "x-event-key": [str],
        "x-when-present": str,
    },
    "walk": {
        "style!": words("offset page cursor"),
        **keys("position size items has-next total page-count", str),
        "key": (str, [str]),
        "default-size": int,
        "start": (int, str),
        "cursor-from": str,
        "order": words("ascending"),
    },
    "condition": {"when-given!": str},
    "parameter": {
        "name!": str,
        "in!": words("path query header cookie"),
        "description": str,
        "required": bool,
        "schema!": "schema",
        "examples": {str: "example"},
        **keys("style explode allowReserved deprecated example"),
        "x-python-name": str,
        "x-client-default": object,
        "x-hmac-of": str,
        "x-secret": bool,
    },
    "body": {"description": str, "required": bool, "content!": {str: "media"}},
    "response": {
        "description!": str,
        "content": {str: "media"},
        "headers": {str: dict},
        "links": object,
        "x-may-be-empty": bool,
    },
    "media": {
        "schema": "schema",
        "examples": {str: "example"},
        "encoding": {str: "encoding"},
        "example": object,
        "x-method": str,
        "x-returns": (str, bool),
        "x-answer": str,
    },
    "encoding": {"style": str, "explode": bool, **keys("contentType headers allowReserved")},
    "example": keys("summary description value externalValue"),
    "schema": {
        "type": (
            words("string number integer boolean object array null"),
            [words("string number integer boolean object array null")],
        ),
        **keys("title description format pattern", str),
        **keys("minLength maxLength minItems maxItems minProperties maxProperties", int),
        **keys("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf", (int, float)),
        "properties": {str: "schema"},
        "additionalProperties": (bool, "schema"),
        "required": [str],
        "items": "schema",
        **keys("allOf anyOf oneOf", ["schema"]),
        "enum": [object],
        "discriminator": "discriminator",
        "externalDocs": "source",
        **keys("const default deprecated example examples nullable readOnly uniqueItems writeOnly xml"),
        **keys("$comment $defs contains contentEncoding contentMediaType else if not patternProperties then"),
        **keys("dependentRequired dependentSchemas maxContains minContains prefixItems propertyNames"),
        **keys("unevaluatedItems unevaluatedProperties"),
        "x-accepts": [str],
        "x-aliases": [str],
        "x-comma-separated": (words("integer string"), [str]),
        "x-enum-varnames": [str],
        "x-hmac-of": str,
        "x-python-name": str,
        "x-timestamp": words("rfc3339 basic-offset epoch"),
        "x-type": words("string integer number boolean"),
        **keys("x-empty-as-null x-first-of-array x-flatten x-rrule x-secret", bool),
    },
    "discriminator": {"propertyName!": str, "mapping": {str: str}, "x-default": str},
}
EXTENSIONS = {key for known in OBJECTS.values() for key in known if key.startswith("x-")}
_REFERRED = {"path", "parameter", "body", "response", "example", "schema"}
"""In place of these may stand a ``$ref``."""
_WORDS = {
    str: "text",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    list: "a list",
    dict: "an object",
    type(None): "nothing (is what belongs to it indented below it?)",
}


def misplaced(data: object) -> Iterator[tuple[Way, str]]:
    """Every key that has no meaning where it stands, and every value of a kind that its key does not take.

    Yields:
        The way to it, and what to say of it.
    """
    for way, kind, value in walk(data):
        if not _fits(value, kind):
            yield way, f"{_place(way)}: expected {_expected(kind)}, found {_found(value)}"
        elif isinstance(kind, str):
            for key in value.keys() - keys_of(kind):
                yield (*way, key), _unknown(key, keys_of(kind))
            for key in [] if "$ref" in value else OBJECTS[kind]:
                if key.endswith("!") and key[:-1] not in value:
                    yield way, f"{_place(way)}: {key[:-1]} is missing"


def walk(value: Any, kind: Kind = "document", way: Way = ()) -> Iterator[tuple[Way, Kind, Any]]:
    """Every value that has a place in the grammar, with the way to it and what it should be."""
    if isinstance(kind, tuple):
        kind = next((one for one in kind if _fits(value, one) and not _is_one(value, one)), kind)
    yield way, kind, value
    if not _fits(value, kind):
        return
    if isinstance(kind, list):
        for index, one in enumerate(value):
            yield from walk(one, kind[0], (*way, str(index)))
    elif isinstance(kind, dict):
        for name, one in value.items():
            yield from walk(one, kind[str], (*way, name))
    elif isinstance(kind, str):
        known = keys_of(kind)
        for key, one in value.items():
            if key in known:
                yield from walk(one, known[key], (*way, key))


@cache
def keys_of(name: str) -> Mapping[str, Kind]:
    """The keys that an object of `OBJECTS` may have, each with its kind."""
    known = {key.removesuffix("!"): kind for key, kind in OBJECTS[name].items()}
    return known | {"$ref": str} if name in _REFERRED else known


def _fits(value: Any, kind: Kind) -> bool:
    """Whether a value is of a kind, as far as can be seen from outside."""
    match kind:
        case tuple():
            return any(_fits(value, one) for one in kind)
        case frozenset():
            return isinstance(value, str) and value in kind
        case list():
            return isinstance(value, list)
        case str() | dict():
            return isinstance(value, dict)
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, kind) and (kind is not int or not isinstance(value, bool))


def _is_one(value: Any, kind: Kind) -> bool:
    """Whether what could be a map of objects is rather one object, with keys of its own."""
    return isinstance(kind, dict) and not all(isinstance(one, dict) for one in value.values())


def _place(way: Way) -> str:
    """What to call a value: its key, and which one it is where there are several."""
    key, *numbers = way[-1:]
    for step in reversed(way[:-1]):
        if not key.isdecimal():
            break
        key, numbers = step, [key, *numbers]
    return key + "".join(f"[{one}]" for one in numbers)


def _expected(kind: Kind) -> str:
    match kind:
        case tuple():
            return " or ".join(map(_expected, kind))
        case frozenset():
            return f"one of {', '.join(sorted(kind))}"
        case list():
            return "a list"
        case str() | dict():
            return "an object"
    return _WORDS[kind]


def _found(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return f"the number {value}"
    if isinstance(value, str):
        return repr(value) if len(value) < 40 else "text"
    return _WORDS[type(value)]


def _unknown(key: str, known: Iterable[str]) -> str:
    text = f"{key!r} has no meaning here"
    if close := difflib.get_close_matches(key, known, 1):
        return f"{text}; did you mean {close[0]!r}?"
    return f"{text}; see specs/README.md" if key.startswith("x-") else text
