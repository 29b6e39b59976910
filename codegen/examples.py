"""``make examples``: run every example of the reference against the fakes, which check what is sent by the spec.

The fakes act nothing out here: each call is answered with what the spec shows for it, so that the examples need not
stand in an order in which they could all be true.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import inspect
import io
import json
import re
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from attrs import evolve

from trunkline import RetryPolicy
from trunkline._door import Door
from trunkline.testing import Fake, FakeChatwoot, FakeSakari, FakeTextMagic, ReceivedRequest, Violation
from trunkline.testing._app import Answer, Handler, answer

from .__main__ import REFERENCE

__all__ = ["Example", "examples", "failure", "main"]

_PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Example:
    """One block of Python on a page.

    Args:
        page: The page.
        line: The line on it where the code begins.
        code: The code.
        opening: The code that opens the door on that page; None for the block that does it.
    """

    page: Path
    line: int
    code: str
    opening: str | None


def examples(reference: Path = REFERENCE) -> Iterator[Example]:
    """Every example of every page, in order."""
    for page in sorted(reference.rglob("*.md")):
        text = page.read_text("utf-8")
        opening: str | None = None
        for found in _PYTHON.finditer(text):
            line, opens = text.count("\n", 0, found.start(1)) + 1, "async with " in found[1]
            yield Example(page, line, found[1], None if opens else opening)
            opening = found[1] if opens else opening


async def failure(example: Example) -> str | None:
    """Run an example, and say what is wrong with it."""
    where = f"{example.page.parent.name}/{example.page.name}:{example.line}"
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            # With the credentials that the page shows, which no fake takes: so far nothing is sent.
            names = await _execute(example, example.opening or example.code, {})
            name, door = next((name, one) for name, one in names.items() if isinstance(one, Door))
            if example.opening is None:
                return None
            fake, credentials = _server(type(door))
            given = {**credentials, "base_url": fake.base_url, "transport": fake.transport}
            async with type(door)(**given, retry=RetryPolicy(attempts=1), rate_limit=None) as client:
                await _execute(example, example.code, {name: client})
        wrong = [str(one) for one in fake.violations]
        wrong += [] if fake.answered else ["nothing was sent"]
    except Exception as error:
        wrong = [f"{type(error).__name__}: {error}"]
    return f"{where}: {'; '.join(wrong)}" if wrong else None


async def _execute(example: Example, source: str, names: dict[str, Any]) -> dict[str, Any]:
    """Run code that awaits where no function is around it, as a notebook does."""
    code = compile(
        "\n" * (example.line - 1) + source, str(example.page), "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    )
    result = eval(code, names)
    if inspect.iscoroutine(result):
        await result
    return names


class _Shown(Fake):
    """Answers with what the spec shows; only tokens are made as always. Every list ends after its first page."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.answered: set[str | None] = set()
        own = self._token_operation
        self._handlers = {id_: one for id_, one in self._handlers.items() if id_ == own}

    def _answer(self, request: ReceivedRequest) -> Answer:
        given = super()._answer(request)
        is_json = given.headers.get("content-type") == "application/json"
        if request.operation in self.answered and is_json:
            given = evolve(given, content=json.dumps(_without_items(json.loads(given.content))).encode())
        if request.operation != self._token_operation:
            self.answered.add(request.operation)
        return given


class _Any(_Shown):
    """The server of an API that has no fake. It lets everybody in."""

    def _operations(self) -> Mapping[str, Handler]:
        return {}

    def _authenticate(self, request: ReceivedRequest) -> None:
        pass

    def _error(self, status: int, message: str) -> Answer:
        return answer(message, status)

    def _invalid(self, violations: Sequence[Violation]) -> Answer:
        return answer("; ".join(map(str, violations)), 400)


class _Sakari(_Shown, FakeSakari):
    pass


class _Chatwoot(_Shown, FakeChatwoot):
    pass


class _TextMagic(_Shown, FakeTextMagic):
    pass


_FAKES: Mapping[str, tuple[type[_Shown], str]] = {
    "Sakari": (_Sakari, "credentials"),
    "Chatwoot": (_Chatwoot, "credentials"),
    "ChatwootPublic": (_Chatwoot, "public_credentials"),
    "ChatwootPlatform": (_Chatwoot, "platform_credentials"),
    "TextMagic": (_TextMagic, "credentials"),
}


def _server(door: type[Door]) -> tuple[_Shown, Mapping[str, Any]]:
    """A fake for a door, and what lets one in there."""
    if door.__name__ in _FAKES:
        kind, credentials = _FAKES[door.__name__]
        fake = kind()
        return fake, getattr(fake, credentials)
    api = door.__module__.removeprefix("trunkline.")
    return _Any(api, f"https://{api}.test"), {name: kind(1) for name, _, kind in door._environment}


def _without_items(answer: Any) -> Any:
    if isinstance(answer, list):
        return []
    return {key: _without_items(one) for key, one in answer.items()} if isinstance(answer, dict) else answer


async def _run(found: list[Example]) -> list[str]:
    return [problem for one in found if (problem := await failure(one))]


def main() -> int:
    started, found = time.monotonic(), [*examples()]
    problems = asyncio.run(_run(found))
    for problem in problems:
        print(problem, file=sys.stderr)
    pages = len({one.page for one in found})
    print(
        f"{len(found)} examples on {pages} pages, {len(found) - len(problems)} of them work "
        f"({time.monotonic() - started:.1f} s)"
    )
    return 1 if problems or not found else 0


if __name__ == "__main__":
    sys.exit(main())
