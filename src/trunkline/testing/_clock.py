"""A clock on which nobody waits."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from .._retry import Clock

__all__ = ["InstantClock"]


class InstantClock(Clock):
    """Time that passes only while somebody sleeps, and then at once: backoff without the waiting.

    Rate limits are kept in real time, whatever the clock; ``rate_limit=None`` is without them.

    Give it to a client as ``clock=``. Chance is always one half.

    Args:
        start: What the clock shows at first; the real time if None.

    Attributes:
        passed: Seconds that have gone by. A test may turn it on.
        waits: How long each sleep was meant to be, in order.
    """

    def __init__(self, start: datetime | None = None) -> None:
        self._start = start or datetime.now(UTC)
        self.passed = 0.0
        self.waits: list[float] = []

    def time(self) -> float:
        return self.passed

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.passed)

    def random(self) -> float:
        return 0.5

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.passed += seconds
        await asyncio.sleep(0)
