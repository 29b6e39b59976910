"""How things are measured: both sides of a ratio turn about, in one run, so that a busy machine troubles both alike."""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from attrs import frozen

__all__ = ["Row", "Timing", "children", "compare", "compare_async", "fresh_process", "spread"]

Clock = Callable[[], float]


@frozen
class Row:
    """One line of the table.

    Args:
        what: What was done.
        ours: How long it took, or how much it was, in `unit`.
        theirs: The same of the other side; None where there is none.
        peer: The other side.
        value: What is held against the target: a ratio, a difference or the number itself.
        spread: Half the distance between the quartiles of `value` over the rounds.
        unit: Of `ours` and `theirs`.
        form: How `value` is shown.
        target: The bound; None for rows that only give the picture.
        bound: Whether `value` must not be above or below it.
    """

    what: str
    ours: float
    theirs: float | None
    peer: str
    value: float
    spread: float = 0.0
    unit: str = "ms"
    form: str = "{:.2f}x"
    target: float | None = None
    bound: Literal["most", "least"] = "most"

    @property
    def met(self) -> bool | None:
        if self.target is None:
            return None
        return self.value <= self.target if self.bound == "most" else self.value >= self.target


@frozen
class Timing:
    """What two ways of doing one thing took: medians in seconds, and the median ratio of the rounds with its spread."""

    ours: float
    theirs: float
    ratio: float
    spread: float


def children() -> float:
    """The CPU time of all processes that were started here and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def spread(values: list[float]) -> float:
    quartiles = statistics.quantiles(values, n=4)
    return (quartiles[2] - quartiles[0]) / 2


def _timing(samples: list[tuple[float, float]]) -> Timing:
    ratios = [ours / theirs for ours, theirs in samples]
    return Timing(
        statistics.median(ours for ours, _ in samples),
        statistics.median(theirs for _, theirs in samples),
        statistics.median(ratios),
        spread(ratios),
    )


def compare(
    ours: Callable[[], object],
    theirs: Callable[[], object],
    rounds: int = 25,
    clock: Clock = time.process_time,
) -> Timing:
    """Time two functions, by default in CPU time, to which it is all the same who else uses the machine."""
    samples: list[tuple[float, float]] = []
    for turn in range(rounds + 2):
        pair = []
        for run in (ours, theirs):
            gc.collect()
            started = clock()
            run()
            pair.append(clock() - started)
        if turn >= 2:  # the first rounds warm the caches
            samples.append((pair[0], pair[1]))
    return _timing(samples)


async def compare_async(
    ours: Callable[[], Awaitable[object]],
    theirs: Callable[[], Awaitable[object]],
    rounds: int = 25,
    clock: Clock = time.process_time,
) -> Timing:
    samples: list[tuple[float, float]] = []
    for turn in range(rounds + 1):
        pair = []
        for run in (ours, theirs):
            gc.collect()
            await asyncio.sleep(0)
            started = clock()
            await run()
            pair.append(clock() - started)
        if turn >= 1:
            samples.append((pair[0], pair[1]))
    return _timing(samples)


@contextmanager
def fresh_process() -> Iterator[Callable[[str], tuple[float, str]]]:
    """A function that runs code in a new interpreter, whose bytecode is compiled after the first time.

    It gives the CPU time and what was printed.
    """
    with tempfile.TemporaryDirectory(prefix="trunkline-bench-") as cache:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": cache}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)

        def run(code: str) -> tuple[float, str]:
            before = children()
            done = subprocess.run(
                [sys.executable, "-c", code],
                env=environment,
                cwd=Path(__file__).parents[1],
                capture_output=True,
                text=True,
                check=True,
            )
            return children() - before, done.stdout

        yield run
