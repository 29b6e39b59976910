"""Each guard can be missed: with it taken away, the test that watches over it goes red."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import test_concurrency
import test_faults
import test_secrets
import test_walks_simulated
from attrs import evolve
from faults.matrix import FAULTS, TRANSPORTS, Cell, run
from faults.sends import SAFE, UNSAFE, roam
from test_contract import ALL

from trunkline import Outcome, RetryPolicy, Timeout, _pager, _retry, _transport
from trunkline._auth import BearerToken, Token
from trunkline._transport import Pool
from trunkline._veil import Veil

Watch = Callable[[Path], Awaitable[object]]


def cell(fault: str, action: str, *, once: bool = False, **changes: Any) -> Watch:
    """Watch by a cell of the matrix, over httpx."""

    async def watch(folder: Path) -> None:
        verdict = await run(Cell(evolve(FAULTS[fault], **changes), action, TRANSPORTS[0], once), folder)
        assert () == verdict.problems

    return watch


def walks(style: str) -> Watch:
    async def watch(_: Path) -> None:
        methods = [one for one in ALL if (one.paging or {}).get("style") == style]
        for seed in range(400):
            assert [] == await test_walks_simulated.walk(seed, methods[seed % len(methods)])

    return watch


async def sends(_: Path) -> None:
    assert [] == (await roam(UNSAFE, 500, 1, safe=False)).problems


async def changes(_: Path) -> None:
    assert [] == (await roam(SAFE, 500, 1, safe=True)).problems


async def storm(_: Path) -> None:
    await test_concurrency.test_storm_of_429_is_answered_with_spread_waits(1)


async def refresh(_: Path) -> None:
    await test_concurrency.test_failing_refresh_fails_all_who_wait_and_nobody_after("httpx")


async def cancellation(folder: Path) -> None:
    await test_concurrency.test_cancellation_at_every_step("read", "httpx", folder)


async def memory(folder: Path) -> None:
    await test_faults.test_too_large_an_answer_takes_little_memory("100 MB", "httpx", folder)


async def fairness(_: Path) -> None:
    await test_concurrency.test_a_pool_of_ten_is_fair_to_five_hundred("httpx")


# --- What takes their place ---


async def fetch_alone(self: BearerToken) -> Token:
    return await self._renew()


async def read_all(self: Pool, response: httpx.Response) -> bytes:
    return b"".join([one async for one in response.aiter_bytes()])


async def unguarded(self: Pool, transport: Any, request: Any, timeout: Timeout) -> Any:
    request.is_sent()
    return await self._exchange(transport, self._message(request, timeout), request)


def unpacked_by_httpx(response: httpx.Response) -> AsyncIterator[bytes]:
    return response.aiter_bytes()


def never_refused(status: int) -> Outcome:
    return Outcome.ACCEPTED if 200 <= status < 300 else Outcome.UNKNOWN


def done_means_refused(status: int) -> Outcome:
    return Outcome.REJECTED if status == 303 else _verdict(status)


def as_asked(policy: RetryPolicy, failed: int, chance: float, asked: float | None) -> float:
    return asked if asked is not None else _delay(policy, failed, chance, None)


def by_method_alone(*, status: int | None, outcome: Outcome, transient: bool, repeatable: bool) -> bool:
    return transient if status is None else status in (429, 503)


def never(**_: Any) -> bool:
    return False


_verdict, _delay = _transport._verdict, _retry.delay

GUARDS: dict[str, tuple[Any, str, Any, Watch]] = {
    # What is sent again
    "a send in doubt is not sent again": (_retry, "repeats", by_method_alone, cell("closes", "send")),
    "nor is any of them": (_retry, "repeats", by_method_alone, sends),
    "what was refused for now is sent again": (_retry, "repeats", never, cell("429", "send", once=True)),
    "what is safe is sent again": (_retry, "repeats", never, changes),
    "a new token is worth one more attempt": (
        BearerToken, "refused", lambda self, headers: asyncio.sleep(0, False), cell("401", "read", once=True),
    ),
    # What is said of it
    "a refusal is told from a doubt": (_transport, "_verdict", never_refused, cell("HTML with 404", "send")),
    "303 may have been done": (_transport, "_verdict", done_means_refused, cell("redirect after it", "send")),
    # Time and size
    "limit of time of an attempt": (
        Timeout, "steps", property(lambda self: dict.fromkeys(("connect", "read", "write", "pool"))),
        cell("stalls", "read", deadline=1.0),
    ),
    "largest answer": (Pool, "_read", read_all, memory),
    "packed answers are read piece by piece": (_transport, "_content", unpacked_by_httpx, cell("half a gzip", "walk")),
    # Connections
    "surplus of an answer": (_transport, "_drop_surplus", lambda transport: None, cell("two answers", "send")),
    "turn of a connection is given back": (asyncio.Semaphore, "release", lambda self: None, cell("500", "read")),
    "clean-up is not cancelled": (Pool, "_guarded", unguarded, cancellation),
    "queue for a connection": (_transport.Pool, "_turn", lambda self, limit: asyncio.sleep(0), fairness),
    # Tokens
    "one request for a token": (BearerToken, "_shared", fetch_alone, refresh),
    # Waits
    "waits are spread": (_retry, "delay", as_asked, storm),
    # Walks
    "pages overlap": (_pager, "OVERLAP", 0, walks("offset")),
    "a walk remembers": (_pager, "_key", lambda item, name: None, walks("page")),
}  # fmt: skip


@pytest.mark.parametrize("name", GUARDS)
async def test_guard_is_missed(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With the guard taken away, what watches over it fails; with it, it passes."""
    place, attribute, instead, watch = GUARDS[name]
    with monkeypatch.context() as patch:
        patch.setattr(place, attribute, instead)
        with pytest.raises((AssertionError, TimeoutError)):
            async with asyncio.timeout(30):
                await watch(tmp_path)


class Deaf:
    """Stands for the mark on an exchange of ours, and does not mark it."""

    def get(self) -> bool:
        return False

    def set(self, _: bool) -> None:
        pass


VEILS: dict[str, tuple[Any, str, Any]] = {
    "words of a server": (Veil, "text", lambda self, text: text),
    "body of an error": (Veil, "body", lambda self, body, success: body),
    "debug lines": (_transport, "_is_ours", Deaf()),
}


@pytest.mark.parametrize("name", VEILS)
async def test_veil_is_missed(
    name: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    """With a veil taken away, a canary is heard."""
    caplog.set_level(logging.DEBUG)
    place, attribute, instead = VEILS[name]
    everything = test_secrets.Everything(caplog)
    method = next(one for one in ALL if one.door == "Chatwoot" and one.operation.secrets)
    with monkeypatch.context() as patch:
        patch.setattr(place, attribute, instead)
        if name == "debug lines":
            await test_secrets.test_no_library_logs_a_secret("httpx", 200, everything, tmp_path)
        elif name == "words of a server":
            body = test_secrets.json.dumps(test_secrets.repeating(method))
            await test_secrets.done(everything, method, httpx.Response(403, content=body))
        else:
            body = test_secrets.json.dumps([test_secrets.right(method)])
            await test_secrets.done(everything, method, httpx.Response(200, content=body))
    assert everything.canaries() != []
