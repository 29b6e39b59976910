"""A request as a fake received it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from attrs import frozen
from python_multipart import FormParser
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import parse_options_header

from ._asgi import Scope

_FORMS = (b"multipart/form-data", b"application/x-www-form-urlencoded")

__all__ = ["ReceivedFile", "ReceivedRequest", "raw_path", "receive"]


@frozen
class ReceivedFile:
    """One file of a form.

    Args:
        field: Name of the form field.
        filename: The file's name, empty if none was given.
        content_type: Its media type, or None.
        content: Its bytes.
    """

    field: str
    filename: str
    content_type: str | None
    content: bytes


@frozen
class ReceivedRequest:
    """One request as it arrived.

    Args:
        method: The HTTP method.
        url: The whole address.
        path: The path alone, percent-encoding included.
        query: The query parameters; a list where one came more than once.
        headers: The headers by their names in lower case.
        content: The body's bytes.
        body: What they say: parsed JSON; for a form its text fields, like `query`; None without a body; still bytes if
            they are neither or malformed.
        files: The files of a form.
        operation: The operationId in the spec, or None if no operation answers there.
    """

    method: str
    url: str
    path: str
    query: Mapping[str, str | list[str]]
    headers: Mapping[str, str]
    content: bytes
    body: Any
    files: tuple[ReceivedFile, ...]
    operation: str | None

    @property
    def media_type(self) -> str:
        """The body's media type without its parameters, or an empty string."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


def receive(scope: Scope, content: bytes, operation: str | None) -> ReceivedRequest:
    """Make the record of a request from its ASGI scope and body."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in scope["headers"]:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    path, query = raw_path(scope), scope["query_string"].decode("latin-1")
    body, files = _parse(headers.get("content-type", ""), content)
    return ReceivedRequest(
        method=scope["method"],
        url=f"{scope['scheme']}://{headers.get('host', '')}{path}{'?' if query else ''}{query}",
        path=path,
        query=_collect(parse_qsl(query, keep_blank_values=True)),
        headers=headers,
        content=content,
        body=body,
        files=tuple(files),
        operation=operation,
    )


def raw_path(scope: Scope) -> str:
    """The path as it was sent: the decoded one no longer tells a slash from an encoded slash."""
    raw: bytes = scope["raw_path"]
    return raw.partition(b"?")[0].decode("latin-1")


def _parse(content_type: str, content: bytes) -> tuple[Any, list[ReceivedFile]]:
    media_type, options = parse_options_header(content_type)
    if not content:
        return None, []
    if media_type not in (b"", b"application/json", *_FORMS):
        return content, []
    if media_type in _FORMS:
        return _parse_form(media_type.decode(), options.get(b"boundary"), content)
    try:
        return json.loads(content), []
    except ValueError:
        return content, []


def _parse_form(media_type: str, boundary: bytes | None, content: bytes) -> tuple[Any, list[ReceivedFile]]:
    fields: list[tuple[str, str]] = []
    files: list[ReceivedFile] = []

    def on_field(field: Any) -> None:
        fields.append(((field.field_name or b"").decode(), (field.value or b"").decode()))

    def on_file(file: Any) -> None:
        file.file_object.seek(0)
        name, filename = (file.field_name or b"").decode(), (file.file_name or b"").decode()
        files.append(ReceivedFile(name, filename, file.content_type, file.file_object.read()))

    try:
        # A file beyond this size would go to the disk.
        parser = FormParser(
            media_type, on_field, on_file, boundary=boundary, config={"MAX_MEMORY_FILE_SIZE": len(content)}
        )
        parser.write(content)
        parser.finalize()
        parser.close()
    except (FormParserError, UnicodeDecodeError):
        return content, []
    return _collect(fields), files


def _collect(pairs: Iterable[tuple[str, str]]) -> dict[str, str | list[str]]:
    collected: dict[str, str | list[str]] = {}
    for name, value in pairs:
        earlier = collected.get(name)
        collected[name] = (
            value if earlier is None else [*([earlier] if isinstance(earlier, str) else earlier), value]
        )
    return collected
