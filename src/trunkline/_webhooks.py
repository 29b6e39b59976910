"""What vendors deliver: from headers and body to a typed event, and what proves where it comes from."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeAlias, TypeVar, cast
from urllib.parse import parse_qsl

from attrs import field, frozen

from ._errors import (
    InvalidArgumentError,
    MismatchError,
    SignatureMismatchError,
    SignatureMissingError,
    WebhookPayloadError,
)
from ._json import loads

__all__ = [
    "Body",
    "EventType",
    "Events",
    "Secrets",
    "UnknownEvent",
    "check_secret",
    "header",
    "raw",
    "secrets",
]

V = TypeVar("V")

Body: TypeAlias = bytes | bytearray | memoryview | str
"""The body of a delivery as it arrived. Where a signature is checked, not one byte of it may differ."""
Secrets: TypeAlias = str | Sequence[str]
"""A secret, or several of which one must fit: while a new one takes over from the old."""

_MISSING: Any = object()
_PLAIN = re.compile(r"[\w.+-]{1,64}")
"""What may stand in a key as it is: keys go into columns of a database, and anybody may write an id."""


@frozen
class UnknownEvent:
    """An event that this version does not know. It is data and no error: vendors add events.

    Args:
        name: What the vendor calls it, or None if the delivery does not say.
        data: The whole delivery.
    """

    name: str | None
    data: dict[str, Any] = field(repr=False)


@frozen
class EventType:
    """One event of a vendor.

    Args:
        name: What the vendor calls it.
        decode: Makes the model of a delivery.
        key: Properties, as dotted paths, that tell one occurrence from another; empty if it takes all of them.
        when: Property that only this event has, where the deliveries of a vendor do not say what they are.
    """

    name: str
    decode: Callable[[Any], Any]
    key: tuple[str, ...] = ()
    when: str | None = None


class Events(Generic[V]):
    """The events of a vendor.

    Args:
        tag: The property that names the event; None if none does.
        types: The events. Without a tag, the first whose ``when`` is there is meant.
    """

    def __init__(self, tag: str | None, types: Iterable[EventType]) -> None:
        self._tag = tag
        self._types = tuple(types)
        self._by_name = {one.name: one for one in self._types}

    def parse(self, headers: Mapping[str, str], body: Body) -> V:
        """Make the event of a delivery.

        Raises:
            WebhookPayloadError: The body is not what the vendor sends.
        """
        data = _read(headers, body)
        kind, name = self._find(data)
        if kind is None:
            return cast(V, UnknownEvent(name, data))
        try:
            event: V = kind.decode(data)
        except MismatchError as error:
            raise WebhookPayloadError(f"{kind.name}: {error}", path=error.path) from error
        except RecursionError as error:
            raise WebhookPayloadError(f"{kind.name}: nested too deeply") from error
        return event

    def key(self, headers: Mapping[str, str], body: Body) -> str:
        """What is the same for two deliveries of one occurrence, and different for any other.

        Raises:
            WebhookPayloadError: The body is not what the vendor sends.
        """
        data = _read(headers, body)
        kind, name = self._find(data)
        parts = [_at(data, path) for path in kind.key] if kind else []
        if not parts or not all(isinstance(one, str | int) and _PLAIN.fullmatch(str(one)) for one in parts):
            text = json.dumps(data, sort_keys=True, separators=(",", ":"))
            parts = [hashlib.sha256(text.encode()).hexdigest()]
        return ":".join([kind.name if kind else name or "?", *map(str, parts)])

    def _find(self, data: dict[str, Any]) -> tuple[EventType | None, str | None]:
        if self._tag is None:
            found = next((one for one in self._types if one.when is None or one.when in data), None)
            return found, None
        name = data.get(self._tag)
        if not isinstance(name, str):
            raise WebhookPayloadError(f"it has no {self._tag!r} that names the event", path=self._tag)
        return self._by_name.get(name), name


def _at(data: Any, path: str) -> Any:
    for step in path.split("."):
        data = data.get(step, _MISSING) if isinstance(data, dict) else _MISSING
    return data


def header(headers: Mapping[str, str], name: str) -> str | None:
    """A header, in whatever case it is written."""
    given: Any = headers
    # Not all that frameworks have for headers is a Mapping, and some, when iterated, give pairs instead of names.
    pairs: list[Any] = [*given.items()] if hasattr(given, "items") else [None]
    if not all(
        isinstance(one, tuple) and isinstance(one[0], str) and isinstance(one[1], str) for one in pairs
    ):
        expected = "a mapping of str to str, such as request.headers"
        raise InvalidArgumentError(f"headers: expected {expected}, got {type(given).__name__}")
    return next((text for one, text in pairs if one.lower() == name.lower()), None)


def raw(given: Body) -> bytes:
    """The bytes of a body."""
    body: Any = given
    if isinstance(body, str):
        return body.encode(errors="surrogatepass")
    if not isinstance(body, bytes | bytearray | memoryview):
        expected = "the body as it arrived, bytes or a str"
        raise InvalidArgumentError(f"body: expected {expected}, got {type(body).__name__}")
    return bytes(body)


def secrets(given: Secrets) -> list[str]:
    """The secrets to try, never none: an unset variable must not let everybody in."""
    value: Any = given
    found = [value] if isinstance(value, str) else [*value] if isinstance(value, Iterable) else []
    if not found or not all(isinstance(one, str) and one for one in found):
        raise InvalidArgumentError("secret: expected a str that is not empty, or several")
    return found


def check_secret(given: str | None, *, secret: Secrets) -> None:
    """Check the secret that a delivery brings along in its address, in constant time.

    For vendors that sign nothing: put a random secret into the address that you give them, such as
    ``https://hooks.example.com/sakari?key=…``, and check it before you act. Keep it out of access logs.

    Args:
        given: What came along, or None if nothing did.
        secret: What has to come along; several while a new one takes over from the old.

    Raises:
        SignatureMissingError: Nothing came along.
        SignatureMismatchError: It is another.
        InvalidArgumentError: There is no secret to compare with.
    """
    known = secrets(secret)
    if not given:
        raise SignatureMissingError("the delivery brings no secret along")
    if not any(hmac.compare_digest(given.encode(errors="replace"), one.encode()) for one in known):
        raise SignatureMismatchError("the delivery brings another secret along")


def _read(headers: Mapping[str, str], body: Body) -> dict[str, Any]:
    content = raw(body)
    content_type = header(headers, "content-type") or ""
    kind = content_type.partition(";")[0].strip().lower()
    try:
        if kind == "application/x-www-form-urlencoded":
            data: Any = dict(parse_qsl(content.decode(), keep_blank_values=True))
        elif kind == "multipart/form-data":
            data = _form(content_type, content)
        else:
            data = loads(content)
    except (ValueError, RecursionError, LookupError) as error:
        raise WebhookPayloadError(f"the body is not valid {kind or 'JSON'}") from error
    if not isinstance(data, dict):
        raise WebhookPayloadError(f"expected an object, got {type(data).__name__}")
    return data


def _form(content_type: str, content: bytes) -> dict[str, Any]:
    from email import message_from_bytes  # here, because it takes long to import

    if "\n" in content_type or "\r" in content_type:
        raise ValueError(content_type)
    whole = message_from_bytes(f"content-type: {content_type}\r\n\r\n".encode() + content)
    fields: dict[str, Any] = {}
    for part in whole.walk():
        name = part.get_param("name", header="content-disposition")
        value = None if part.is_multipart() else part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(value, bytes):
            fields[name] = value.decode()
    if not fields:
        raise ValueError("no fields")
    return fields
