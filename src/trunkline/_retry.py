"""When a call is sent again, and how long to wait before. Pure functions; what they decide on comes in as arguments."""

from __future__ import annotations

import asyncio
import math
import random
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from ._errors import ConfigurationError, Outcome

__all__ = ["Clock", "RetryPolicy", "delay", "repeats", "retry_after"]

_TRANSIENT = frozenset({408, 502, 503, 504})


def expect(name: str, value: Any, *kinds: type) -> Any:
    """Check the class of an option that the user of the library has given."""
    if not isinstance(value, kinds):
        names = " or ".join(kind.__name__ for kind in kinds if kind is not type(None))
        raise ConfigurationError(f"{name}: expected {names}, got {type(value).__name__}")
    return value


def seconds(name: str, value: Any, *, or_zero: bool = False) -> None:
    """Check a duration that the user of the library has given."""
    number = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    if not number or value < 0 or (value == 0 and not or_zero):
        least = "from" if or_zero else "above"
        raise ConfigurationError(f"{name}: expected a number of seconds {least} 0, got {value!r}")


def count(name: str, value: Any, minimum: int) -> None:
    """Check a number that the user of the library has given."""
    if not isinstance(value, int) or isinstance(value, bool) or value < minimum:
        found = repr(value) if isinstance(value, int) else type(value).__name__
        raise ConfigurationError(f"{name}: expected an int from {minimum}, got {found}")


@dataclass(frozen=True, kw_only=True)
class RetryPolicy:
    """How often and how long a call is tried.

    What is tried again depends on what is known of the failed attempt. One that never left or that an HTTP/2 server did
    not look at, and a 429: always. A 408, 502, 503 or 504, a timeout, a lost connection: only where sending twice does
    no more than sending once. A message whose fate is unknown is never sent a second time.

    Args:
        attempts: How often a call is sent at most; 1 switches retries off.
        initial: The longest wait before the second attempt, in seconds. It doubles from attempt to attempt, and
            the wait is drawn evenly between 0 and it. What a ``Retry-After`` of the server says is waited before.
        maximum: Where the doubling ends, in seconds.
        deadline: Seconds that a call may take with everything in it: token, waiting, all attempts. None for no
            limit.

    Raises:
        ConfigurationError: A number makes no sense.
    """

    attempts: int = 3
    initial: float = 0.5
    maximum: float = 8.0
    deadline: float | None = 60.0

    def __post_init__(self) -> None:
        count("RetryPolicy.attempts", self.attempts, 1)
        seconds("RetryPolicy.initial", self.initial, or_zero=True)
        seconds("RetryPolicy.maximum", self.maximum, or_zero=True)
        if self.deadline is not None:
            seconds("RetryPolicy.deadline", self.deadline)


class Clock:
    """Time and chance, so that a test can have its own."""

    def time(self) -> float:
        """Seconds since some moment, never turned back."""
        return time.monotonic()

    def now(self) -> datetime:
        return datetime.now(UTC)

    def random(self) -> float:
        """A number from 0 to 1."""
        return random.random()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def repeats(*, status: int | None, outcome: Outcome, transient: bool, repeatable: bool) -> bool:
    """Whether a failed attempt may be followed by another.

    Args:
        status: The status of the answer, if the failure is an answer.
        outcome: What became of this attempt.
        transient: Whether a failure without an answer may pass by itself.
        repeatable: Whether the operation may be sent twice.
    """
    if status is not None:
        return status == 429 or (repeatable and status in _TRANSIENT)
    return transient and (repeatable or outcome in (Outcome.NOT_SENT, Outcome.REJECTED))


def delay(policy: RetryPolicy, failed: int, chance: float, asked: float | None) -> float:
    """Seconds to wait after so many failed attempts: by chance, and what the server asked for comes before that.

    Whom a server sends away together it tells the same time, and they must not come back together.
    """
    # The exponent is capped because a float ends at 2**1024.
    return (asked or 0.0) + chance * min(policy.maximum, policy.initial * 2.0 ** min(failed - 1, 64))


def retry_after(value: str | None, now: datetime) -> float | None:
    """Read a ``Retry-After`` header, in seconds or as a date. Garbage is no header, the past is now."""
    if not value:
        return None
    try:
        asked = float(value)
    except ValueError:
        try:
            moment = parsedate_to_datetime(value)
            asked = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now.timestamp()
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    return max(0.0, asked) if math.isfinite(asked) else None
