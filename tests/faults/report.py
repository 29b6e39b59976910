"""The whole matrix and its table, then many calls and walks under random faults: all of it in several processes."""

from __future__ import annotations

import argparse
import asyncio
import logging
import random
import sys
import tempfile
import time
import warnings
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from .matrix import FAULTS, SHORT, TRANSPORTS, Cell, Fault, Verdict, actions, cells, run
from .sends import SAFE, UNSAFE, Tally, over_sockets, roam


def measure(cell: Cell) -> Verdict:
    """Run one cell in an event loop of its own."""
    warnings.simplefilter("error")
    noise: list[str] = []
    sys.unraisablehook = lambda event: noise.append(f"unraisable: {event.exc_value!r}")
    with tempfile.TemporaryDirectory() as folder:
        verdict = asyncio.run(run(cell, Path(folder)))
    return Verdict(verdict.text, (*verdict.problems, *noise), verdict.seconds)


def work(chosen: Sequence[tuple[str, str, str, bool]]) -> list[Verdict]:
    return [measure(Cell(FAULTS[fault], *rest)) for fault, *rest in chosen]


SENDS, CHANGES, CANCELLED, SAMPLE, WALKS = 10_000, 5_000, 2_500, 600, 500
"""How many calls and walks each of these makes."""
RUNS: Mapping[str, Sequence[Callable[[], Awaitable[Tally]]]] = {
    "Calls that must not be repeated": [
        partial(roam, UNSAFE, SENDS, seed, safe=False) for seed in range(1, 6)
    ],
    "The same, most of them cancelled": [
        partial(roam, UNSAFE, CANCELLED, seed, safe=False, cancelled=0.7) for seed in range(11, 15)
    ],
    "Calls that may be repeated": [partial(roam, SAFE, CHANGES, seed, safe=True) for seed in (21, 22)],
    "Both, over sockets": [partial(over_sockets, one, SAMPLE, 31) for one in TRANSPORTS],
}


def tally(name: str, number: int) -> Tally:
    return asyncio.run(RUNS[name][number]())  # type: ignore[arg-type]


def walks(seed: int) -> list[str]:
    """Problems of so many walks over lists that change, fail and clamp meanwhile."""
    from test_walks_simulated import LISTS, walk

    logging.disable(logging.WARNING)  # that a list shrank

    async def every() -> list[str]:
        dice = random.Random(seed)
        return [
            one for number in range(WALKS) for one in await walk(1000 * seed + number, dice.choice(LISTS))
        ]

    return asyncio.run(every())


def many() -> int:
    """Make the calls and the walks, and print what came of them."""
    started = time.monotonic()
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        walked = [pool.submit(walks, seed) for seed in range(6)]
        called = {
            name: [pool.submit(tally, name, number) for number in range(len(parts))]
            for name, parts in RUNS.items()
        }
        found = {name: sum((one.result() for one in parts), Tally()) for name, parts in called.items()}
        problems = [one for part in walked for one in part.result()]
    for name, one in found.items():
        print(f"{name}: {one}")
    print(f"Walks over lists that change and fail: {len(walked) * WALKS:,}, {len(problems)} problems")
    problems += [problem for one in found.values() for problem in one.problems]
    for problem in problems[:20]:
        print(problem)
    print(f"in {time.monotonic() - started:.0f} s")
    return 1 if problems else 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="faults", description=__doc__)
    parser.add_argument("-k", default="", help="only cells whose label has this text, and nothing else")
    wanted = parser.parse_args().k
    return max(matrix(wanted), 0 if wanted else many())


def matrix(wanted: str) -> int:
    """Run the cells of the matrix whose label has a text, and print their table."""
    chosen = [one for one in cells() if wanted in one.label]
    started = time.monotonic()
    parts = [chosen[first::24] for first in range(24)]
    with ProcessPoolExecutor(6, get_context("spawn")) as pool:
        done = pool.map(
            work, [[(c.fault.name, c.action, c.transport, c.once) for c in part] for part in parts]
        )
        verdicts = {
            cell: verdict
            for part, found in zip(parts, done, strict=True)
            for cell, verdict in zip(part, found, strict=True)
        }
    print(table(verdicts))
    bad = {cell: verdict for cell, verdict in verdicts.items() if verdict.problems}
    for cell, verdict in bad.items():
        print(f"{cell.label}: {'; '.join(verdict.problems)}")
    counts = ", ".join(f"{sum(cell.transport == one for cell in verdicts)} over {one}" for one in TRANSPORTS)
    slowest = max(verdicts, key=lambda one: verdicts[one].seconds)
    print(
        f"{len(FAULTS)} faults, {len(actions())} kinds of calls, {len(verdicts)} cells ({counts}):"
        f" {len(bad)} wrong, in {time.monotonic() - started:.0f} s;"
        f" the slowest call took {verdicts[slowest].seconds:.1f} s ({slowest.label})"
    )
    return 1 if bad else 0


LEGEND = (
    """\
What the caller sees, what the outcome says, and how often the request was sent, if the fault stays; after an arrow, if it
passes after the first time and that makes a difference.
"""
    + ", ".join(f"{text}: {error.__name__}" for error, text in SHORT.items())
    + ".\n"
)


def table(verdicts: Mapping[Cell, Verdict]) -> str:
    """One line for each fault, one column for each kind of call; where the transports differ, a line for each."""
    rows = [["fault", *actions()]]
    for fault in FAULTS.values():
        known = [
            [transport, *(_text(verdicts, fault, action, transport) for action in actions())]
            for transport in TRANSPORTS
        ]
        if not any(text for _, *texts in known for text in texts):
            continue
        same = len({tuple(texts) for _, *texts in known}) == 1
        rows += [[fault.name, *known[0][1:]]] if same else [
            [f"{fault.name} ({transport})", *texts] for transport, *texts in known
        ]  # fmt: skip
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]
    return "\n".join([LEGEND, lines[0], "-" * max(map(len, lines)), *lines[1:], ""])


def _text(verdicts: Mapping[Cell, Verdict], fault: Fault, action: str, transport: str) -> str:
    found = [
        f"WRONG {verdict.text}" if verdict.problems else verdict.text
        for cell, verdict in verdicts.items()
        if (cell.fault, cell.action, cell.transport) == (fault, action, transport)
    ]
    return " → ".join(dict.fromkeys(found))
