"""The rows of the table: what there is a target for, and what others take for the same."""

from __future__ import annotations

import ast
import asyncio
import filecmp
import gc
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import msgspec
from attrs import evolve

from trunkline import RateLimiter, Sakari, TextMagic, Token
from trunkline._json import loads, parser
from trunkline.runtime import Rate
from trunkline.sakari import MessagesResponse
from trunkline_api.sakari import messages as sakari_messages

from .measure import Row, children, compare, compare_async, fresh_process, spread
from .payloads import everyday_page, full_page, one_message
from .peers import pydantic_twin, stock_client, stock_reader, struct_twin
from .server import serving

__all__ = ["MESSAGE", "ROOT", "ROWS", "sakari"]

ROOT = Path(__file__).parents[1]
MESSAGE = "5f0c1a2b3c4d5e6f70819203"
URL = f"https://api.sakari.io/v1/accounts/account/messages/{MESSAGE}"


class InMemory(httpx.AsyncBaseTransport):
    """Answers at once, with the same bytes whatever is asked, or with what a function makes of the request."""

    def __init__(self, body: bytes | Callable[[httpx.Request], bytes], delay: float | None = None) -> None:
        self._body = body
        self._delay = delay

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._delay is not None:
            await asyncio.sleep(self._delay)
        body = self._body if isinstance(self._body, bytes) else self._body(request)
        return httpx.Response(200, headers={"content-type": "application/json"}, content=body)


class Tokens:
    """A token cache that always has one."""

    async def load(self, key: str) -> Token | None:
        return Token("token", time.time() + 10**6)

    async def store(self, key: str, token: Token) -> None:
        pass


def sakari(**options: Any) -> Sakari:
    return Sakari(
        account_id="account", client_id="id", client_secret="secret", token_cache=Tokens(), **options
    )


def call() -> Iterator[Row]:
    """One call, everything switched on, against raw httpx that parses JSON; and what an SDK adds to its httpx."""
    import httpx2  # what openai is built on
    import openai

    model = b'{"id": "m", "object": "model", "created": 1, "owned_by": "x"}'

    class Small(httpx2.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
            return httpx2.Response(200, headers={"content-type": "application/json"}, content=model)

    async def run() -> Iterator[Row]:
        body, calls = one_message(), 40

        def hook(record: object) -> None:
            pass

        watched = {"on_request": hook, "on_response": hook, "on_retry": hook, "rate_limit": RateLimiter()}
        # Sakari publishes no rate. With one that is never reached the limiter does its work and never waits.
        usual = sakari_messages._GET
        sakari_messages._GET = evolve(usual, rates=(Rate(10**6, 1),))  # type: ignore[misc]
        async with (
            sakari(transport=InMemory(body), **watched) as client,
            httpx.AsyncClient(transport=InMemory(body)) as raw,
            httpx2.AsyncClient(transport=Small()) as small,
            openai.AsyncOpenAI(api_key="key", http_client=small) as sdk,
        ):

            async def ours() -> None:
                for _ in range(calls):
                    await client.messages.get(MESSAGE)

            async def theirs() -> None:
                for _ in range(calls):
                    (await raw.get(URL, headers={"authorization": "Bearer token"})).json()

            async def other() -> None:
                for _ in range(calls):
                    await sdk.models.retrieve("m")

            async def under_it() -> None:
                for _ in range(calls):
                    (
                        await small.get(
                            "https://api.openai.com/v1/models/m", headers={"authorization": "Bearer key"}
                        )
                    ).json()

            first, second = await compare_async(ours, theirs, 41), await compare_async(other, under_it, 11)
        sakari_messages._GET = usual  # type: ignore[misc]
        scale = 1e6 / calls
        return iter(
            [
                Row(
                    "one call, one everyday message",
                    first.ours * scale,
                    first.theirs * scale,
                    "raw httpx + json",
                    first.ratio,
                    first.spread,
                    "µs",
                    target=1.15,
                ),
                Row(
                    "  an SDK of the field: one call of openai",
                    second.ours * scale,
                    second.theirs * scale,
                    "raw httpx2 + json",
                    second.ratio,
                    second.spread,
                    "µs",
                ),
            ]
        )

    yield from asyncio.run(run())


def decode() -> Iterator[Row]:
    """Bytes to models, every field read and checked."""
    twin, struct = pydantic_twin(MessagesResponse), msgspec.json.Decoder(struct_twin(MessagesResponse))
    fast = parser("msgspec")
    with tempfile.TemporaryDirectory(prefix="trunkline-bench-") as directory:
        stock = stock_reader(Path(directory), "MessagesResponse")
    ways: list[tuple[str, Callable[[bytes], Any], float | None]] = [
        ("", lambda page: MessagesResponse.from_dict(loads(page)), 0.95),
        ('  with parser="msgspec"', lambda page: MessagesResponse.from_dict(fast(page)), 0.78),
        ("  the stock generator's models", lambda page: stock(json.loads(page)), None),
        ("  msgspec structs, compiled", struct.decode, None),
    ]
    for name, page in (("everyday", everyday_page()), ("full", full_page())):
        assert len(ways[0][1](page).data) == len(vars(twin.model_validate_json(page))["f_data"]) == 100
        for label, way, target in ways:
            timing = compare(partial(way, page), partial(twin.model_validate_json, page), 25 if target else 5)
            yield Row(
                label or f"decode 100 {name} messages ({len(page) / 1000:.0f} kB)",
                timing.ours * 1e3,
                timing.theirs * 1e3,
                "pydantic validate_json",
                timing.ratio,
                timing.spread,
                target=target,
            )


async def tick(gaps: list[float]) -> None:
    """Note how long others had the event loop, in CPU time, whenever it is this task's turn again."""
    while True:
        since = time.thread_time()
        await asyncio.sleep(0)
        gaps.append(time.thread_time() - since)


def hold() -> Iterator[Row]:
    """How long a page of 1 MB keeps the event loop from everybody else."""
    page = full_page(190)

    async def run(parse: Any) -> list[float]:
        longest = []
        gc.freeze()  # else Python's garbage collector goes through all that the other rows have loaded
        async with sakari(transport=InMemory(page), parser=parse) as client:
            await client.messages.list()  # loads the models
            for _ in range(9):
                gaps: list[float] = []
                ticking = asyncio.create_task(tick(gaps))
                await asyncio.sleep(0)
                await client.messages.list()
                ticking.cancel()
                longest.append(max(gaps) * 1e3)
        gc.unfreeze()
        return longest

    for parse in (None, "msgspec"):
        gaps = asyncio.run(run(parse))
        yield Row(
            f"event loop held by a page of {len(page) / 1e6:.1f} MB"
            if parse is None
            else f'  with parser="{parse}"',
            statistics.median(gaps),
            None,
            "",
            statistics.median(gaps),
            spread(gaps),
            form="{:.1f} ms",
            target=20,
        )


def imports() -> Iterator[Row]:
    """What an import costs over that of httpx, in new interpreters: CPU time, which is wall time on an idle machine."""
    sakari = "from trunkline import Sakari"
    statements = {
        sakari: 40.0,
        f"{sakari}; Sakari(account_id='a', client_id='b', client_secret='c').messages": None,
        "from trunkline import Chatwoot, Sakari, TextMagic": None,
        "import openai": None,
    }
    names = (
        "import Sakari",
        "  and make a client, use its messages",
        "import all three",
        "  an SDK of the field: openai",
    )
    with fresh_process() as run:
        for name, (statement, target) in zip(names, statements.items(), strict=True):
            run(statement)  # which compiles
            run("import httpx")
            pairs = [
                (run(statement)[0] * 1e3, run("import httpx")[0] * 1e3) for _ in range(15 if target else 5)
            ]
            # The least disturbed of the runs: a busy machine makes an import half as long again, and never shorter.
            ours, theirs = (min(side) for side in zip(*pairs, strict=True))
            yield Row(
                name,
                ours,
                theirs,
                "import httpx",
                ours - theirs,
                spread([one - other for one, other in pairs]),
                form="{:+.0f} ms",
                target=target,
            )


def prefetch() -> Iterator[Row]:
    """A hundred pages at 50 ms each."""

    def page(request: httpx.Request) -> bytes:
        number, size = int(request.url.params["page"]), int(request.url.params["limit"])
        rows = [{"id": row} for row in range((number - 1) * size, number * size)]
        return json.dumps({"page": number, "pageCount": 100, "limit": size, "resources": rows}).encode()

    async def walk(ahead: int) -> float:
        transport = InMemory(page, delay=0.05)
        async with TextMagic(username="u", api_key="k", transport=transport, rate_limit=None) as client:
            started = time.perf_counter()
            rows = await client.sessions.list(page_size=10, prefetch=ahead).collect()
            assert [row.id for row in rows] == list(range(1000))
            return time.perf_counter() - started

    rounds = [(asyncio.run(walk(8)), asyncio.run(walk(0))) for _ in range(3)]
    ratios = [theirs / ours for ours, theirs in rounds]
    yield Row(
        "100 pages at 50 ms, prefetch=8",
        statistics.median(ours for ours, _ in rounds) * 1e3,
        statistics.median(theirs for _, theirs in rounds) * 1e3,
        "page by page",
        statistics.median(ratios),
        spread(ratios),
        form="{:.1f}x faster",
        target=6,
        bound="least",
    )


def throughput() -> Iterator[Row]:
    """Fifty calls at a time over loopback, with the server in a process of its own."""
    total, width = 300, 50

    async def run(url: str) -> Iterator[Row]:
        options: dict[str, Any] = {"base_url": url, "rate_limit": None}
        async with (
            sakari(transport="aiohttp", **options) as fast,
            sakari(**options) as usual,
            httpx.AsyncClient() as raw,
        ):

            async def theirs() -> None:
                (await raw.get(f"{url}/v1/accounts/account/messages/{MESSAGE}")).json()

            def driven(one: Callable[[], Awaitable[object]]) -> Callable[[], Awaitable[None]]:
                async def drive() -> None:
                    left = iter(range(total))

                    async def work() -> None:
                        for _ in left:
                            await one()

                    await asyncio.gather(*(work() for _ in range(width)))

                return drive

            rows = []
            for what, client, target in (("aiohttp", fast, 3.0), ("httpx", usual, None)):
                ours = driven(partial(client.messages.get, MESSAGE))
                timing = await compare_async(ours, driven(theirs), 7 if target else 3, time.perf_counter)
                rows.append(
                    Row(
                        f"{width} concurrent calls, {what} transport"
                        if target
                        else f"  the same, {what} transport",
                        total / timing.ours,
                        total / timing.theirs,
                        "raw httpx + json",
                        1 / timing.ratio,
                        timing.spread / timing.ratio**2,
                        "/s",
                        form="{:.1f}x throughput",
                        target=target,
                        bound="least",
                    )
                )
        return iter(rows)

    with serving() as url:
        yield from asyncio.run(run(url))


MEMORY = """
import asyncio
from benchmarks.rows import walk_to
first, last = asyncio.run(walk_to({items}, prefetch={ahead}))
print(first, last)
"""


def most_memory() -> int:
    """The most memory that this process has used, in kB."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage counts in what the process was that started this one
        return int(status.read_text().partition("VmHWM:")[2].split()[0])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)


async def walk_to(items: int, prefetch: int) -> tuple[int, int]:
    """The most memory that was in use, in kB: after a tenth of a walk and at its end."""
    message = json.loads(everyday_page(1))["data"][0]

    def page(request: httpx.Request) -> bytes:
        at, size = int(request.url.params["offset"]), int(request.url.params["limit"])
        rows = [{**message, "id": f"{number:024x}"} for number in range(at, min(at + size, items))]
        pagination = {"offset": at, "limit": size, "totalCount": items, "hasNext": at + size < items}
        return json.dumps({"success": True, "pagination": pagination, "data": rows}).encode()

    seen, early = 0, 0
    async with sakari(transport=InMemory(page), rate_limit=None) as client:
        async for _ in client.messages.list(page_size=100, prefetch=prefetch):
            seen += 1
            if seen == items // 10:
                early = most_memory()
    assert seen == items
    return early, most_memory()


def memory() -> Iterator[Row]:
    """A walk over 100,000 items, one at a time."""
    for ahead in (0, 8):
        with fresh_process() as run:
            first, last = map(int, run(MEMORY.format(items=100_000, ahead=ahead))[1].split())
        yield Row(
            "walk 100,000 items" if ahead == 0 else f"  with prefetch={ahead}",
            last / 1e3,
            first / 1e3,
            "after the first 10,000",
            (last - first) / 1e3,
            unit="MB",
            form="{:+.1f} MB",
            target=10,
        )


def generate() -> Iterator[Row]:
    """Everything from scratch, and once more with nothing to do; the stock generator does less with the same specs."""
    committed = ROOT / "generated" / "trunkline_api"
    with tempfile.TemporaryDirectory(prefix="trunkline-bench-") as directory:
        output = Path(directory) / "trunkline_api"
        command = [sys.executable, "-m", "codegen", "--output", str(output)]
        taken, said = [], []
        for _ in range(2):
            started = children()
            said.append(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
            taken.append(children() - started)
        assert "nothing to do" in said[1]
        names = sorted(path.relative_to(output).as_posix() for path in output.rglob("*.*"))
        _, different, missing = filecmp.cmpfiles(output, committed, names, shallow=False)
        assert not different + missing, f"not what is committed: {different + missing}"
        started = children()
        for path in committed.glob("*/openapi.json"):
            stock_client(path.parent.name, Path(directory))
        stock = children() - started
    operations = said[0].partition(": ")[2].partition(" operations")[0]
    for what, seconds, theirs, peer, target in (
        (
            f"generate {operations} operations",
            taken[0],
            stock * 1e3,
            "stock generator; ours is byte-identical",
            10.0,
        ),
        ("  again, nothing to do", taken[1], None, "", 1.0),
    ):
        yield Row(what, seconds * 1e3, theirs, peer, seconds, form="{:.1f} s", target=target)


def handwritten() -> Iterator[Row]:
    """Handwritten code that knows an operation by its id; a further one needs as much."""
    operations = {
        operation["operationId"]
        for path in (ROOT / "generated" / "trunkline_api").glob("*/openapi.json")
        for item in json.loads(path.read_text("utf-8"))["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "operationId" in operation
    }
    named = [
        node.value
        for path in (ROOT / "src" / "trunkline").rglob("*.py")
        if "testing" not in path.parts
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and node.value in operations
    ]
    known = [name for name in named if name != "auth_token"]  # by which Sakari's door fetches its tokens
    yield Row(
        f"handwritten code for {len(operations)} operations",
        len(known),
        None,
        "",
        len(known),
        unit="",
        form="{:.0f}",
        target=0,
    )


ROWS: dict[str, Callable[[], Iterator[Row]]] = {
    "call": call,
    "decode": decode,
    "import": imports,
    "prefetch": prefetch,
    "throughput": throughput,
    "memory": memory,
    "hold": hold,
    "generate": generate,
    "handwritten": handwritten,
}
