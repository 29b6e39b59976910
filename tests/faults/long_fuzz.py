"""`make fuzz`: break answers to every method, by default a hundred thousand."""

from __future__ import annotations

import argparse
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from .fuzz import FOREIGN, METHODS, run

PIECE = 1000


def main() -> int:
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=100_000, help="how many answers")
    parser.add_argument(
        "--first", type=int, default=0, help="the number of the first, which decides all of it"
    )
    given = parser.parse_args()
    started = time.monotonic()
    starts = range(given.first, given.first + given.count, PIECE)
    problems: list[str] = []
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        found = pool.map(partial(_some, given.first + given.count), starts)
        for start, some in zip(starts, found, strict=True):
            problems += some
            for one in some[: max(0, 20 - len(problems) + len(some))]:
                print(one)
            if sys.stderr.isatty():
                print(f"\r{start + PIECE - given.first:,}", end="\r", file=sys.stderr)
    foreign = sum(FOREIGN in one for one in problems)
    print(
        f"{given.count:,} answers to {len(METHODS)} methods, each with both parsers in turn: {foreign} foreign exceptions,"
        f" {len(problems) - foreign} wrong values, errors or paths, in {time.monotonic() - started:.0f} s"
    )
    return 1 if problems else 0


def _some(end: int, start: int) -> list[str]:
    # By turns, so that each method meets both.
    return run(start, min(PIECE, end - start), "msgspec" if start // PIECE % 2 else None)


if __name__ == "__main__":
    sys.exit(main())
