"""Veiling: what must not be seen does not get into errors, not even where a server repeats it."""

from __future__ import annotations

import base64
import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any
from urllib.parse import quote

from ._errors import VendorError
from ._json import dumps, loads

__all__ = ["Veil", "of_headers"]

_MARK = "***"
_SHORTEST = 6
"""Fewer letters are no secret, and stand anywhere by chance."""


class Veil:
    """Hides secrets in what a server says.

    Args:
        secrets: What the client sent that must not be seen.
        keys: Keys of an answer whose values must not be seen.
    """

    def __init__(self, secrets: Iterable[str], keys: Collection[str]) -> None:
        written = {
            form
            for one in secrets
            if len(one) >= _SHORTEST
            for form in (one, json.dumps(one)[1:-1], dumps(one)[1:-1], quote(one, safe=""))
        }
        self._secrets = sorted(written, key=len, reverse=True)
        self._keys = keys

    def text(self, text: str) -> str:
        for one in self._secrets:
            text = text.replace(one, _MARK)
        return text

    def said(self, said: VendorError) -> VendorError:
        """The same words without the secrets."""
        return VendorError(
            said.message and self.text(said.message),
            said.code and self.text(said.code),
            {self.text(name): [self.text(one) for one in texts] for name, texts in said.details.items()},
        )

    def body(self, body: bytes, *, success: bool) -> bytes | None:
        """The same body without the secrets; None if there may be some that cannot be told from the rest."""
        for one in self._secrets:
            body = body.replace(one.encode(), _MARK.encode())
        if not success or not self._keys:
            return body
        try:
            payload = loads(body)
            veiled = self._within(payload)
            return body if veiled == payload else dumps(veiled).encode()
        except (ValueError, RecursionError):
            text = body.replace(b"\0", b"")  # in whatever encoding
            return None if any(key.encode() in text for key in self._keys) else body

    def _within(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: _MARK if key in self._keys and one is not None else self._within(one)
                for key, one in value.items()
            }
        return [self._within(one) for one in value] if isinstance(value, list) else value


def of_headers(headers: Mapping[str, str]) -> list[str]:
    """The secrets in headers that authenticate a request."""
    found = []
    for value in headers.values():
        kind, _, rest = value.partition(" ")
        found += [value, rest]
        if kind == "Basic":
            found.append(base64.b64decode(rest).decode().partition(":")[2])
    return found
