"""JSON, read strictly and written compactly. There are two parsers, with the same results."""

from __future__ import annotations

import importlib.util
import json
import math
from collections.abc import Callable
from typing import Any, NoReturn

from ._errors import ConfigurationError

__all__ = ["Loads", "dumps", "loads", "parser"]

Loads = Callable[[bytes], Any]


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _float(text: str) -> float:
    value = float(text)
    return value if math.isfinite(value) else _constant(text)


_decoder = json.JSONDecoder(parse_float=_float, parse_constant=_constant)

dumps = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def loads(body: bytes) -> Any:
    """Parse a body.

    Raises:
        ValueError: It is not JSON, or holds a number that no Python number can hold.
        RecursionError: It is nested too deeply.
    """
    return _decoder.decode(body.decode(json.detect_encoding(body)))


def parser(name: Any) -> Loads:
    """The parser of this name; None is the one above.

    Raises:
        ConfigurationError: There is none, or it is not installed.
    """
    if name is None:
        return loads
    if name != "msgspec":
        found = repr(name) if isinstance(name, str) else type(name).__name__
        raise ConfigurationError(f"parser: expected 'msgspec' or None, got {found}")
    if importlib.util.find_spec("msgspec") is None:
        raise ConfigurationError("parser: needs msgspec: pip install 'trunkline[fast]'")
    from msgspec.json import Decoder  # here, because it is an extra

    decode = Decoder().decode

    def either(body: bytes) -> Any:
        try:
            return decode(body)
        except (ValueError, RecursionError):
            # It is the stricter one: no half of a surrogate pair, no UTF-16, no byte order mark. So this decides.
            return loads(body)

    return either
