"""Rate limits: calls wait for their turn here instead of being refused by the server."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from ._operation import Operation, Rate

__all__ = ["RateLimiter"]

BURST = 0.2
"""The part of a rate that may be used at once; the rest is spread, so that no window sees more than the whole."""


class RateLimiter:
    """Keeps the calls of one or more clients within the rates that the vendors publish.

    Each client makes its own unless it is given one. Give the same one to all clients of a process that use the
    same account or address, for together they must stay within its rate. Tasks get their turn as they came.
    """

    def __init__(self) -> None:
        self._queues: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[tuple[str, str], _Queue]] = (
            WeakKeyDictionary()
        )

    async def turn(
        self, operation: Operation[Any], base_url: str, wait: Callable[[Awaitable[None]], Awaitable[None]]
    ) -> None:
        """Return when an operation may be sent to a server; what has to be awaited until then is given to `wait`."""
        loop = asyncio.get_running_loop()
        known = self._queues.get(loop)
        if known is None:
            # A bucket refers to its loop, so the weak key alone does not let go of one that has ended.
            for ended in [one for one in self._queues if one.is_closed()]:
                del self._queues[ended]
            known = self._queues[loop] = {}
        queues = []
        for rate in operation.rates:
            key = (base_url, operation.id if rate.own else operation.vendor)
            if key not in known:
                known[key] = _Queue(rate)
            queues.append(known[key])
        if all(queue.is_free() for queue in queues):
            for queue in queues:
                await queue.take()  # at once
        else:
            await wait(queues[0].turn(*queues[1:]))

    def __repr__(self) -> str:
        return f"<RateLimiter of {sum(map(len, self._queues.values()))} rates>"


class _Queue:
    def __init__(self, rate: Rate) -> None:
        burst = max(1.0, rate.requests * BURST)
        # Turns of the shared rate may be a little old when used, one for each operation with its own; see below.
        spare = 0.0 if rate.own else max(3.0, rate.requests * 0.02)
        steady = max(rate.requests - burst - spare, rate.requests / 2) / rate.seconds
        from aiolimiter import AsyncLimiter  # here, because it takes 6 ms to import

        self._bucket = AsyncLimiter(burst, burst / steady)
        # The bucket alone lets newcomers pass those who wait.
        self._lock = asyncio.Lock()
        self._length = 0

    def is_free(self) -> bool:
        """Whether nobody has to wait for a turn here."""
        return not self._length and self._bucket.has_capacity()

    async def take(self) -> None:
        await self._bucket.acquire()

    async def turn(self, *wider: _Queue) -> None:
        """Wait for a turn here and in the wider queues."""
        self._length += 1
        try:
            async with self._lock:
                # Theirs first, and under our lock: so there is one turn of theirs at most that grows old while ours is
                # waited for, and none of ours that are saved up while theirs are.
                for queue in wider:
                    await queue.turn()
                await self.take()
        finally:
            self._length -= 1
