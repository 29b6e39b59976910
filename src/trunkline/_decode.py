"""Reading: what JSON holds becomes what a model declares.

Generated models verify each value's class inline and come here only for what differs. What is accepted is one
table, the same for all vendors; what is not in it is a `MismatchError`, which a call turns into a `DecodeError`
with the path.

| declared | accepted besides the type itself |
|---|---|
| string | integer, number → its text |
| integer | `"5"` → 5; `5.0` → 5 |
| number | integer; `"0.05"` → 0.05 |
| boolean | 0, 1, `"0"`, `"1"`, `"true"`, `"false"` |
| timestamp | text by ISO 8601 or RFC 2822, read as UTC without an offset; seconds since 1970, number or digits |
| enum | a value that is not listed is kept; the name of an integer member, whatever its case, is that member |
| object | `[]`, as PHP writes an empty one |
| array | – |
| optional integer, number, timestamp | `""` → None; a timestamp of 0 → None |

`null` and an absent key are None wherever the field is optional.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Never, TypeVar

from ._errors import MismatchError

__all__ = [
    "any_of",
    "array",
    "boolean",
    "first",
    "integer",
    "mapping",
    "maybe_integer",
    "maybe_number",
    "maybe_timestamp",
    "mismatch",
    "missing",
    "neither",
    "nothing_if_empty",
    "number",
    "record",
    "rest",
    "tagged",
    "text",
    "timestamp",
]

T = TypeVar("T")
Decoder = Callable[[Any], T]

_from_iso = datetime.fromisoformat
_DIGITS = re.compile(r"[+-]?[0-9]{1,19}\Z")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z", re.ASCII)
_KINDS = {
    type(None): "null",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "a string",
    list: "an array",
    dict: "an object",
}
_BOOLEANS: Mapping[object, bool] = {"true": True, "false": False, "1": True, "0": False, 1: True, 0: False}


def mismatch(expected: str, value: object) -> MismatchError:
    return MismatchError(expected, _KINDS.get(type(value), type(value).__name__))


def missing(key: str) -> MismatchError:
    return MismatchError("a value", "nothing", (key,))


def text(value: Any) -> str:
    if value.__class__ is str:
        return value
    if value.__class__ is int or value.__class__ is float:
        return str(value)
    raise mismatch("a string", value)


def integer(value: Any) -> int:
    if value.__class__ is int:
        return value
    if value.__class__ is float and value.is_integer():
        return int(value)
    if value.__class__ is str and _DIGITS.match(value):
        return int(value)
    raise mismatch("an integer", value)


def number(value: Any) -> float:
    if value.__class__ is float and math.isfinite(value):
        return value
    if value.__class__ is int or (value.__class__ is str and _NUMBER.match(value)):
        try:
            parsed = float(value)
        except OverflowError:
            parsed = math.inf
        if math.isfinite(parsed):
            return parsed
    raise mismatch("a number", value)


def boolean(value: Any) -> bool:
    if value.__class__ is bool:
        return value
    if value.__class__ is int or value.__class__ is str:
        known = _BOOLEANS.get(value)
        if known is not None:
            return known
    raise mismatch("a boolean", value)


def timestamp(value: Any) -> datetime:
    try:
        parsed = _from_iso(value)
        if parsed.tzinfo is not None:
            return parsed
    except (ValueError, TypeError):
        pass
    return _any_timestamp(value)


def _any_timestamp(value: Any) -> datetime:
    if value.__class__ is str:
        # Digits first: they would pass for a date as well.
        if value.isdecimal():
            if not _DIGITS.match(value):
                raise mismatch("a timestamp", value)
            return _from_epoch(integer(value), value)
        try:
            parsed = _from_iso(value)
        except ValueError:
            parsed = _odd_timestamp(value)
        return parsed if parsed.tzinfo is not None else parsed.replace(tzinfo=UTC)
    if value.__class__ is int or value.__class__ is float:
        return _from_epoch(value, value)
    raise mismatch("a timestamp", value)


def _from_epoch(seconds: float, value: object) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        raise mismatch("a timestamp", value) from None


def _odd_timestamp(value: str) -> datetime:
    # Imported late, because both are hardly ever needed and one takes 25 ms.
    from email.utils import parsedate_to_datetime

    from dateutil.parser import isoparse

    for parse in (isoparse, parsedate_to_datetime):
        try:
            return parse(value)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    raise mismatch("a timestamp", value)


def maybe_integer(value: Any) -> int | None:
    return None if value == "" else integer(value)


def maybe_number(value: Any) -> float | None:
    return None if value == "" else number(value)


def maybe_timestamp(value: Any) -> datetime | None:
    try:  # what nearly all of them are
        parsed = _from_iso(value)
        if parsed.tzinfo is not None:
            return parsed
    except (ValueError, TypeError):
        pass
    return None if value in ("", "0", 0) and value is not False else _any_timestamp(value)


def record(value: Any) -> dict[str, Any]:
    if value.__class__ is dict:
        return value
    if isinstance(value, Mapping):
        return dict(value)
    if value.__class__ is list and not value:
        return {}
    raise mismatch("an object", value)


def array(value: Any, item: Decoder[T]) -> list[T]:
    if value.__class__ is not list:
        raise mismatch("an array", value)
    try:
        return [item(one) for one in value]
    except MismatchError:
        # Counting on the way would cost every good page; looking again costs only the bad one.
        raise _locate(enumerate(value), item) from None


def mapping(value: Any, item: Decoder[T]) -> dict[str, T]:
    value = record(value)
    try:
        return {key: item(one) for key, one in value.items()}
    except MismatchError:
        raise _locate(value.items(), item) from None


def _locate(entries: Iterable[tuple[str | int, Any]], item: Decoder[Any]) -> MismatchError:
    for step, one in entries:
        try:
            item(one)
        except MismatchError as error:
            return error.within(step)
    raise AssertionError("a decoder that failed once must fail twice")


def neither(value: Any, what: str) -> Never:
    """Refuse what is of no type that a vendor documents for a field."""
    raise mismatch(what, value)


def tagged(value: Any, key: str, decoders: Mapping[str, Decoder[Any]], default: Decoder[Any]) -> Any:
    """Decode an object by the value of one of its properties."""
    tag = record(value).get(key)
    return (decoders.get(tag, default) if isinstance(tag, str) else default)(value)


def nothing_if_empty(value: Any) -> Any:
    """Read ``{}`` and the placeholder that Sakari prints for a cut-off recursion as None."""
    if value.__class__ is dict:
        return value or None
    return None if value in ({}, [], "<unknown>") else value


def rest(src: Mapping[str, Any], known: Collection[str]) -> dict[str, Any]:
    """What an object has besides the keys that its model knows."""
    return {key: value for key, value in src.items() if key not in known}


def any_of(src: Mapping[str, Any], *keys: str) -> Any:
    """Read a property that servers have sent under several names."""
    return next((src[key] for key in keys if src.get(key) is not None), None)


def first(value: Any) -> Any:
    """Read an array as its first item; used where a vendor wraps a single object in an array at times."""
    return (value[0] if value else None) if value.__class__ is list else value
