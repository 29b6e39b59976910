"""The whole matrix, in several processes, and its table."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
import warnings
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from .matrix import FAULTS, SHORT, TRANSPORTS, Cell, Fault, Verdict, actions, cells, run


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


def main() -> int:
    parser = argparse.ArgumentParser(prog="faults", description=__doc__)
    parser.add_argument("-k", default="", help="only cells whose label has this text")
    wanted = parser.parse_args().k
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
