"""How cost grows: with the items on a page, nesting, concurrent calls, operations and processes."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

import httpx

from trunkline._decode import array
from trunkline._json import loads, parser
from trunkline.sakari import Conversation, MessagesResponse

from .measure import children
from .payloads import everyday_page
from .peers import pydantic_twin
from .rows import MESSAGE, ROOT, sakari
from .server import serving
from .svg import Points, chart

__all__ = ["CURVES"]


def least(run: Callable[[], object], times: int = 5, clock: Callable[[], float] = time.process_time) -> float:
    """The time of the least disturbed of some runs, in seconds."""
    taken = []
    for _ in range(times):
        started = clock()
        run()
        taken.append(clock() - started)
    return min(taken)


def items() -> str:
    """Bytes to models, by the number of items on a page."""
    twin, fast = pydantic_twin(MessagesResponse), parser("msgspec")
    ways: dict[str, Callable[[bytes], object]] = {
        "trunkline": lambda page: MessagesResponse.from_dict(loads(page)),
        "with msgspec": lambda page: MessagesResponse.from_dict(fast(page)),
        "pydantic": twin.model_validate_json,
    }
    pages = {count: everyday_page(count) for count in (1, 50, 100, 200, 500, 1000)}
    lines = {
        name: [(count, least(partial(way, page)) * 1e3) for count, page in pages.items()]
        for name, way in ways.items()
    }
    return chart("A page of everyday messages, bytes to models", "messages on the page", "ms", lines)


def nesting() -> str:
    """Bytes to models, by how deep models stand in each other; the number of models stays the same."""
    total, lines = 240, []
    for depth in (2, 10, 20, 40, 80):
        inner: dict[str, Any] = {}
        for _ in range(depth // 2):
            inner = {"id": "c", "lastMessage": {"id": "m", "conversation": inner}}
        taken = least(partial(array, [inner] * (total // depth), Conversation.from_dict))
        lines.append((float(depth), taken * 1e6 / total))
    return chart(
        "One of 240 models, by how deep they are nested", "models in each other", "µs", {"trunkline": lines}
    )


def concurrency() -> str:
    """The CPU time of a call over loopback, by how many run at a time."""
    widths = (1, 10, 25, 50, 100)

    async def cost(one: Callable[[], Awaitable[object]], width: int, total: int) -> float:
        left = iter(range(total))

        async def work() -> None:
            for _ in left:
                await one()

        started = time.process_time()
        await asyncio.gather(*(work() for _ in range(width)))
        return (time.process_time() - started) * 1e6 / total

    async def run(url: str) -> dict[str, Points]:
        async with (
            sakari(base_url=url, rate_limit=None, transport="aiohttp") as fast,
            sakari(base_url=url, rate_limit=None) as usual,
            httpx.AsyncClient() as raw,
        ):

            async def theirs() -> None:
                (await raw.get(f"{url}/v1/accounts/account/messages/{MESSAGE}")).json()

            sides: list[tuple[str, Callable[[], Awaitable[object]], int]] = [
                ("aiohttp transport", partial(fast.messages.get, MESSAGE), 300),
                ("httpx transport", partial(usual.messages.get, MESSAGE), 100),
                ("raw httpx", theirs, 100),
            ]
            return {
                name: [(width, min([await cost(one, width, total) for _ in range(3)])) for width in widths]
                for name, one, total in sides
            }

    with serving() as url:
        lines = asyncio.run(run(url))
    return chart("A call over loopback, CPU time of the client", "calls at a time", "µs", lines)


def operations() -> str:
    """Generation from scratch, by the number of operations."""
    points = []
    specs = sorted((ROOT / "specs").glob("*.yaml"))
    for chosen in ([specs[1]], [specs[0]], [specs[2]], specs):
        with tempfile.TemporaryDirectory(prefix="trunkline-bench-") as directory:
            work = Path(directory)
            (work / "specs").mkdir()
            for path in chosen:
                shutil.copy(path, work / "specs")
                if path.with_suffix("").is_dir():
                    shutil.copytree(path.with_suffix(""), work / "specs" / path.stem)
            command = [sys.executable, "-m", "codegen", "--specs", str(work / "specs")]
            command += ["--output", str(work / "trunkline_api")]
            started = children()
            done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
            taken = children() - started
        points.append((float(done.stdout.partition(": ")[2].partition(" ")[0]), taken))
    return chart("Generation from scratch, CPU time", "operations", "s", {"make generate": sorted(points)})


DECODE = """
import sys, time
from benchmarks.payloads import everyday_page
from trunkline._json import loads
from trunkline.sakari import MessagesResponse
page = everyday_page()
MessagesResponse.from_dict(loads(page))
print(flush=True)
sys.stdin.readline()
for _ in range(200):
    MessagesResponse.from_dict(loads(page))
"""


def processes() -> str:
    """Pages decoded a second on this machine, by the number of processes."""
    points = [(float(count), max(decoded(count) for _ in range(3))) for count in (1, 2, 3, 4)]
    return chart(
        "Pages of 100 everyday messages, bytes to models", "processes", "pages/s", {"trunkline": points}
    )


def decoded(processes: int) -> float:
    """Pages a second, by so many processes together."""
    running = [
        subprocess.Popen(
            [sys.executable, "-c", DECODE],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(processes)
    ]
    for one in running:
        assert one.stdout is not None
        one.stdout.readline()
    started = time.perf_counter()
    for one in running:
        assert one.stdin is not None
        one.stdin.write("go\n")
        one.stdin.flush()
    for one in running:
        one.communicate()
    return processes * 200 / (time.perf_counter() - started)


CURVES: dict[str, Callable[[], str]] = {
    "items": items,
    "nesting": nesting,
    "concurrency": concurrency,
    "operations": operations,
    "processes": processes,
}
