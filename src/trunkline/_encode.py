"""Writing: what a caller gives becomes what an operation takes, or is refused before anything is sent.

An encoder is a function of the value and of the place it stands in (``contacts[0].mobile``), so that a refusal can
name it. The servers ignore what they do not know, so a misspelt key would silently widen a filter: here it is an
error.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from attrs import frozen

from . import _model
from ._errors import InvalidArgumentError
from ._unset import UNSET

__all__ = [
    "Encoder",
    "Entry",
    "Record",
    "anything",
    "basic_offset",
    "boolean",
    "choice",
    "comma_separated",
    "either",
    "epoch",
    "flag",
    "integer",
    "mapping",
    "nullable",
    "number",
    "recurrence",
    "rfc3339",
    "sequence",
    "text",
    "true",
    "true_flag",
]

Encoder = Callable[[Any, str], Any]


def refuse(where: str, expected: str, value: object) -> InvalidArgumentError:
    # The type and not the value: it may be a token or a person's message.
    found = (
        "None"
        if value is None
        else f"an empty {type(value).__name__}"
        if value in ("", [], {}, ())
        else type(value).__name__
    )
    return InvalidArgumentError(f"{where}: expected {expected}, got {found}")


def text(min_length: int = 0, max_length: int | None = None, pattern: str | None = None) -> Encoder:
    shape = None if pattern is None else re.compile(pattern)

    def encode(value: Any, where: str) -> str:
        if not isinstance(value, str):
            raise refuse(where, "a str", value)
        if len(value) < min_length:
            raise refuse(
                where,
                "a str that is not empty" if min_length == 1 else f"at least {min_length} characters",
                value,
            )
        if max_length is not None and len(value) > max_length:
            raise InvalidArgumentError(
                f"{where}: at most {max_length:,} characters are allowed, got {len(value):,}"
            )
        if shape is not None and not shape.search(value):
            raise InvalidArgumentError(f"{where}: expected a str of the form {shape.pattern}")
        try:
            value.encode()
        except UnicodeEncodeError:
            raise InvalidArgumentError(
                f"{where}: holds half of a surrogate pair, which cannot be sent"
            ) from None
        return str.__str__(value)  # the text itself, whatever a subclass would rather show

    return encode


def integer(minimum: int | None = None, maximum: int | None = None) -> Encoder:
    def encode(value: Any, where: str) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise refuse(where, "an int", value)
        _within(value, minimum, maximum, where)
        return int(value)

    return encode


def number(minimum: float | None = None, maximum: float | None = None) -> Encoder:
    def encode(value: Any, where: str) -> float:
        if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
            raise refuse(where, "a finite number", value)
        _within(value, minimum, maximum, where)
        return value

    return encode


def _within(value: float, minimum: float | None, maximum: float | None, where: str) -> None:
    if (minimum is not None and value < minimum) or (maximum is not None and value > maximum):
        if maximum is None:
            bounds = f"at least {minimum}"
        elif minimum is None:
            bounds = f"at most {maximum}"
        else:
            bounds = f"{minimum} to {maximum}"
        raise InvalidArgumentError(f"{where}: expected {bounds}, got {value}")


def boolean(value: Any, where: str) -> bool:
    if not isinstance(value, bool):
        raise refuse(where, "a bool", value)
    return value


def true(value: Any, where: str) -> bool:
    """A switch whose False the server would take for True: it is given or left out."""
    if value is not True:
        raise refuse(where, "True; leave it out otherwise", value)
    return True


def true_flag(value: Any, where: str) -> int:
    """The same for a server that wants a 1."""
    return int(true(value, where))


def flag(value: Any, where: str) -> int:
    """A bool that the server wants as 0 or 1."""
    return int(boolean(value, where))


def choice(*allowed: str | int) -> Encoder:
    def encode(value: Any, where: str) -> str | int:
        if value in allowed and not isinstance(value, bool):
            return allowed[allowed.index(value)]
        names = ", ".join(repr(one) for one in allowed)
        raise InvalidArgumentError(f"{where}: expected one of {names}, got {_shown(value)}")

    return encode


def _shown(value: object) -> str:
    return (
        repr(value)
        if isinstance(value, int) or (isinstance(value, str) and len(value) <= 20)
        else type(value).__name__
    )


def _aware(value: Any, where: str) -> datetime:
    if not isinstance(value, datetime):
        raise refuse(where, "a datetime", value)
    if value.utcoffset() is None:
        raise InvalidArgumentError(
            f"{where}: expected a datetime with a time zone, got a naive one; try tzinfo=datetime.UTC"
        )
    return value


def rfc3339(value: Any, where: str) -> str:
    return _model.rfc3339(_aware(value, where).astimezone(UTC))


def basic_offset(value: Any, where: str) -> str:
    return _model.basic_offset(_aware(value, where))


def epoch(value: Any, where: str) -> int:
    return int(_aware(value, where).timestamp())


def recurrence(value: Any, where: str) -> str:
    """A recurrence rule: the text after ``RRULE:`` of RFC 5545, or a `dateutil.rrule.rrule`."""
    rule = value
    if not isinstance(value, str):
        from dateutil.rrule import rrule  # late, because it costs 25 ms and is hardly ever needed

        if not isinstance(value, rrule):
            raise refuse(where, "a str such as 'FREQ=DAILY;COUNT=3' or a dateutil.rrule", value)
        # Every rrule has a start, given or not; when a message goes out has parameters of its own.
        rule = "\n".join(line for line in str(value).split("\n") if not line.startswith("DTSTART"))
        first = next(iter(value), None)
        if "UNTIL=" in rule and first is not None and first.tzinfo is not None:
            # dateutil writes UNTIL without its zone, so it would mean another moment.
            raise InvalidArgumentError(
                f"{where}: give a rule with a time zone and an end as text, with UNTIL in UTC"
            )
    rule = rule.removeprefix("RRULE:")
    if not rule.startswith("FREQ=") or "\n" in rule:
        raise InvalidArgumentError(f"{where}: expected one recurrence rule such as 'FREQ=DAILY;COUNT=3'")
    return str(rule)


def anything(value: Any, where: str) -> Any:
    """Any JSON value, as a free-form field takes it."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return text()(value, where)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return number()(value, where)
    if isinstance(value, Mapping):
        return mapping(anything)(value, where)
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        return sequence(anything)(value, where)
    raise refuse(where, "a JSON value (None, bool, int, float, str, list, dict)", value)


def nullable(encoder: Encoder) -> Encoder:
    def encode(value: Any, where: str) -> Any:
        return None if value is None else encoder(value, where)

    return encode


def sequence(item: Encoder, min_items: int = 0) -> Encoder:
    def encode(value: Any, where: str) -> list[Any]:
        # A str is a sequence too, of its letters: never what was meant.
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
            raise refuse(where, "a list", value)
        items = [item(one, f"{where}[{index}]") for index, one in enumerate(value)]
        if len(items) < min_items:
            raise refuse(
                where, "a list that is not empty" if min_items == 1 else f"at least {min_items} items", value
            )
        return items

    return encode


def comma_separated(item: Encoder) -> Encoder:
    """A sequence that the server wants as one string. Never empty: some servers read an empty one as "all"."""
    items = sequence(item, 1)

    def encode(value: Any, where: str) -> str:
        parts = [str(one) for one in items(value, where)]
        for index, part in enumerate(parts):
            if not part or "," in part:
                raise InvalidArgumentError(f"{where}[{index}]: must be neither empty nor hold a comma")
        return ",".join(parts)

    return encode


def mapping(item: Encoder) -> Encoder:
    def encode(value: Any, where: str) -> dict[str, Any]:
        if not isinstance(value, Mapping):
            raise refuse(where, "a dict", value)
        for key in value:
            if not isinstance(key, str):
                raise refuse(f"{where}: a key", "a str", key)
        return {key: item(one, f"{where}.{key}") for key, one in value.items() if one is not UNSET}

    return encode


def either(objects: Encoder, others: Encoder) -> Encoder:
    """A field that takes an object or something else."""

    def encode(value: Any, where: str) -> Any:
        return (objects if isinstance(value, Mapping | _model.Model) else others)(value, where)

    return encode


@frozen(eq=False, repr=False)
class Entry:
    """One key of a request object: its name on the wire, its encoder, and whether it must be given."""

    key: str
    encode: Encoder
    required: bool = False


@frozen(eq=False, repr=False)
class Record:
    """The encoder of one request object, which is a dict with the keys of its TypedDict, or a model.

    Args:
        name: The TypedDict's name, for messages.
        entries: The keys by their Python name; of a model, the attributes of these names are taken.
        accepts: Names of the models that may be given in its place.
        min_entries: How many keys must be given.
    """

    name: str
    entries: Mapping[str, Entry]
    accepts: tuple[str, ...] = ()
    min_entries: int = 0

    def __call__(self, value: Any, where: str) -> dict[str, Any]:
        if isinstance(value, _model.Model) and type(value).__name__ in self.accepts:
            # A model says None for "absent", so None is left out; what the request has no field for is left behind.
            value = {
                name: found for name in self.entries if (found := getattr(value, name, None)) is not None
            }
        if not isinstance(value, Mapping):
            raise refuse(where, f"a dict like {self.name}", value)
        out: dict[str, Any] = {}
        for name, given in value.items():
            entry = self.entries.get(name)
            if entry is None:
                raise InvalidArgumentError(f"{where}: {_unknown(name, self.entries)}")
            if given is not UNSET:
                out[entry.key] = entry.encode(given, f"{where}.{name}")
        for name, entry in self.entries.items():
            if entry.required and entry.key not in out:
                raise InvalidArgumentError(f"{where}: {name!r} is missing")
        if len(out) < self.min_entries:
            raise InvalidArgumentError(
                f"{where}: give at least {self.min_entries} of {', '.join(self.entries)}"
            )
        return out


def _unknown(name: object, known: Iterable[str]) -> str:
    import difflib  # here, because it takes long to import

    names = list(known)
    close = difflib.get_close_matches(str(name), names, 1)
    return f"unknown key {name!r}; " + (
        f"did you mean {close[0]!r}?" if close else f"known are {', '.join(names)}"
    )
