"""Real exchanges on file, without secrets, and their strict replay."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import json
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from .._transport import HTTPRequest, HTTPResponse, Transport
from ._contract import Contract, contract
from ._request import ReceivedRequest

__all__ = ["RecordingTransport", "ReplayMismatch", "ReplayTransport"]

_MASK = "***"
_TEXT: Any = {"encoding": "utf-8", "errors": "backslashreplace"}
"""Messages that were cut in the middle of an emoji travel with half of it, which JSON can only write like this."""
_KEPT = ("retry-after", "x-request-id")
"""Headers of answers that are kept, besides the media type."""
_CREDENTIALS = ("authorization", "api-access-token", "api_access_token", "x-tm-key")
_ADDRESS = re.compile(r"(https?://)([^\s/?#@\"']+@)?([^\s?#\"']+)([?#][^\s\"']+)?")
"""Signed links and receivers of webhooks have their secrets in the query of an address, or before its host."""
_SHORTEST = 8
"""A secret of fewer characters is not looked for inside other texts, where it would be found by chance."""


class ReplayMismatch(BaseException):
    """What was asked for is not what was recorded.

    Not an `Exception`, so that no ``except`` in the code under test hides it, and no retry repeats it.
    """


class RecordingTransport(Transport):
    """Passes requests on and writes each exchange to a file, one line of JSON each, for `ReplayTransport`.

    What is written is what the bundled spec knows and does not call secret: path, query, body and answer by its
    schemas; of the headers the media type and a few of the answer. All else becomes ``***``: credentials, unknown
    keys, free-form objects, texts that are not JSON. Of files a digest is kept. Secrets that were seen are taken out
    of all other texts too, and so is what follows the ``?`` of an address. What people wrote and their numbers are no
    secrets to the spec, and stay.

    Args:
        path: The file. It is begun anew.
        api: Whose spec: ``"sakari"``, ``"chatwoot"``, ``"textmagic"``, or an API that was added.
        transport: What carries the requests, such as ``httpx.AsyncHTTPTransport()``.

    Raises:
        ValueError: There is no such API.
    """

    def __init__(self, path: str | Path, api: str, transport: Transport) -> None:
        self._path = Path(path)
        self._transport = transport
        self._spec = contract(api)
        self._censor = _Censor(self._spec)
        self._lock = asyncio.Lock()
        self._path.write_text(json.dumps({"api": api}) + "\n", **_TEXT)

    async def handle_async_request(self, request: HTTPRequest) -> HTTPResponse:
        async with self._lock:  # one by one, so that the order is that of the replay
            received = await self._spec.received(request)
            answer = await self._transport.handle_async_request(request)
            try:
                content = await answer.aread()
            finally:
                await answer.aclose()
            asked = self._censor.request(received)
            told = self._censor.answer(received.operation, answer.status_code, answer.headers, content)
            line = self._censor.scrubbed({"request": asked, "answer": told})
            self._write(json.dumps(line, ensure_ascii=False))
        # The content is decoded by now.
        coding = ("content-encoding", "content-length", "transfer-encoding")
        headers = [(name, value) for name, value in answer.headers.multi_items() if name not in coding]
        return HTTPResponse(answer.status_code, headers=headers, content=content, request=request)

    def _write(self, line: str) -> None:
        with self._path.open("a", **_TEXT) as file:
            file.write(line + "\n")

    async def aclose(self) -> None:
        await self._transport.aclose()


class ReplayTransport(Transport):
    """Answers from a file of `RecordingTransport`, if it is asked for exactly what was recorded, in that order.

    Closing it, which the client does, fails if something was not asked for, unless another error is on its way.

    Args:
        path: The file.

    Raises:
        ValueError: It is no such file.
        ReplayMismatch: From the call itself, or from closing: what differs, what is too much, or what is left.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = Path(path)
        self._exchanges: list[dict[str, Any]] = []
        # Not splitlines, which takes more than a line feed for the end of a line, as it may stand in a message.
        for number, line in enumerate(self._path.read_text(encoding="utf-8").rstrip().split("\n"), 1):
            try:
                read = json.loads(line)
                read["api" if number == 1 else "answer"]
            except (ValueError, KeyError, TypeError, IndexError) as error:
                raise ValueError(f"{self._path}, line {number}: not a line of RecordingTransport") from error
            self._exchanges.append(read)
        self._spec = contract(self._exchanges.pop(0)["api"])
        self._censor = _Censor(self._spec)
        self._next = 0

    async def handle_async_request(self, request: HTTPRequest) -> HTTPResponse:
        asked = self._censor.scrubbed(self._censor.request(await self._spec.received(request)))
        number = self._next + 1
        if number > len(self._exchanges):
            count = len(self._exchanges)
            raise ReplayMismatch(
                f"{self._path}: {_name(asked)} is request {number}, and {count} are recorded"
            )
        exchange = self._exchanges[self._next]
        if differences := [*_differences(exchange["request"], asked)]:
            what = "; ".join(differences[:5])
            raise ReplayMismatch(f"{self._path}, line {number + 1}, {_name(exchange['request'])}: {what}")
        self._next = number
        answer = exchange["answer"]
        media_type, body = answer["headers"].get("content-type"), answer.get("body")
        content = b"" if "body" not in answer else str(body).encode()
        if media_type == "application/json" and "body" in answer:
            content = json.dumps(body).encode()
        return HTTPResponse(answer["status"], headers=answer["headers"], content=content, request=request)

    async def aclose(self) -> None:
        left = self._exchanges[self._next :]
        if left and sys.exception() is None:
            names = ", ".join(_name(one["request"]) for one in left[:5])
            raise ReplayMismatch(
                f"{self._path}: {len(left)} of {len(self._exchanges)} not asked for: {names}"
            )


class _Censor:
    """Takes out of an exchange what is not known to be harmless."""

    def __init__(self, spec: Contract) -> None:
        self._spec = spec
        self._secrets: set[str] = set()

    def request(self, request: ReceivedRequest) -> dict[str, Any]:
        for name in _CREDENTIALS:
            self._learn_credentials(request.headers.get(name, ""))
        kept: dict[str, Any] = {"method": request.method}
        kept |= self._spec.known_request(request, self._secret)
        if request.media_type:
            kept["type"] = request.media_type
        if request.files:
            kept["files"] = [{"field": one.field, "sha256": _digest(one.content)} for one in request.files]
        if isinstance(request.body, bytes):
            kept["sha256"] = _digest(request.body)
        return kept

    def answer(
        self, operation: str | None, status: int, headers: Mapping[str, str], content: bytes
    ) -> dict[str, Any]:
        media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
        shown = {"content-type": media_type} if media_type else {}
        shown |= {name: headers[name] for name in _KEPT if name in headers}
        kept: dict[str, Any] = {"status": status, "headers": shown}
        if content:
            try:
                body = json.loads(content) if media_type == "application/json" else _MASK
            except ValueError:
                body = _MASK
            kept["body"] = self._spec.known_answer(operation, status, media_type, body, self._secret)
        return kept

    def scrubbed(self, value: Any) -> Any:
        """The same without the secrets that were seen, wherever they stand, and with bare addresses."""
        if isinstance(value, str):
            for secret in sorted(self._secrets, key=len, reverse=True):
                value = value.replace(secret, _MASK)
            return _ADDRESS.sub(_without_secrets, value)
        if isinstance(value, dict):
            return {self.scrubbed(key): self.scrubbed(inner) for key, inner in value.items()}
        return [self.scrubbed(inner) for inner in value] if isinstance(value, list) else value

    def _secret(self, value: Any) -> None:
        if isinstance(value, str) and len(value) >= _SHORTEST and value != _MASK:
            self._secrets |= {value, quote(value, "")}  # also where it stands in an address
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            self._secret(inner)

    def _learn_credentials(self, header: str) -> None:
        scheme, _, rest = header.partition(" ")
        self._secret(rest or scheme)
        if scheme.lower() == "basic":
            with suppress(binascii.Error, UnicodeDecodeError):
                self._secret(base64.b64decode(rest, validate=True).decode().partition(":")[2])


def _without_secrets(address: re.Match[str]) -> str:
    return f"{address[1]}{_MASK + '@' if address[2] else ''}{address[3]}{'?' + _MASK if address[4] else ''}"


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _name(request: Mapping[str, Any]) -> str:
    return f"{request['method']} {request['path']}"


def _differences(recorded: Any, asked: Any, where: str = "") -> Iterator[str]:
    if isinstance(recorded, dict) and isinstance(asked, dict):
        for key in recorded | asked:
            path = f"{where}.{key}" if where else key
            if key not in asked:
                yield f"{path}: recorded {_short(recorded[key])}, not given"
            elif key not in recorded:
                yield f"{path}: not recorded, got {_short(asked[key])}"
            else:
                yield from _differences(recorded[key], asked[key], path)
    elif isinstance(recorded, list) and isinstance(asked, list) and len(recorded) == len(asked):
        for index, (one, other) in enumerate(zip(recorded, asked, strict=True)):
            yield from _differences(one, other, f"{where}[{index}]")
    elif recorded != asked or type(recorded) is not type(asked):
        yield f"{where}: recorded {_short(recorded)}, got {_short(asked)}"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else f"{text[:77]}..."
