"""Rate limits: calls wait for their turn here instead of being refused by the server."""

from __future__ import annotations

import asyncio
from typing import Any
from weakref import WeakKeyDictionary

from aiolimiter import AsyncLimiter

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

    async def turn(self, operation: Operation[Any], base_url: str) -> None:
        """Wait until an operation may be sent to a server."""
        queues = self._queues.setdefault(asyncio.get_running_loop(), {})
        for rate in operation.rates:
            key = (base_url, operation.id if rate.own else operation.vendor)
            queue = queues.get(key)
            if queue is None:
                queue = queues[key] = _Queue(rate)
            await queue.turn()

    def __repr__(self) -> str:
        return f"<RateLimiter of {sum(map(len, self._queues.values()))} rates>"


class _Queue:
    def __init__(self, rate: Rate) -> None:
        burst = max(1.0, rate.requests * BURST)
        steady = max(rate.requests - burst, rate.requests / 2) / rate.seconds
        self._bucket = AsyncLimiter(burst, burst / steady)
        # The bucket alone lets newcomers pass those who wait.
        self._lock = asyncio.Lock()

    async def turn(self) -> None:
        async with self._lock:
            await self._bucket.acquire()
