"""``python -m benchmarks``: both sides of each ratio, interleaved in one run, as a table and as JSON."""

from __future__ import annotations

import argparse
import gc
import json
import platform
import statistics
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from attrs import asdict, frozen

from trunkline.sakari import MessagesResponse

from .payloads import everyday_page, full_page
from .peers import pydantic_twin

ROUNDS = 31


@frozen
class Row:
    """One comparison. Times are seconds; the ratio is ours to theirs, so less is better."""

    what: str
    ours: float
    theirs: float
    peer: str
    ratio: float
    spread: float
    """Half the distance between the quartiles of the rounds' ratios."""
    target: float


def compare(
    what: str, peer: str, target: float, ours: Callable[[], object], theirs: Callable[[], object]
) -> Row:
    """Time two ways of doing one thing, turn about, so that a busy machine troubles both alike."""
    samples: list[tuple[float, float]] = []
    for turn in range(ROUNDS + 2):
        pair = []
        for run in (ours, theirs):
            gc.collect()
            started = time.perf_counter()
            run()
            pair.append(time.perf_counter() - started)
        if turn >= 2:  # the first rounds warm the caches
            samples.append((pair[0], pair[1]))
    ratios = [mine / other for mine, other in samples]
    quartiles = statistics.quantiles(ratios, n=4)
    return Row(
        what,
        statistics.median(mine for mine, _ in samples),
        statistics.median(other for _, other in samples),
        peer,
        statistics.median(ratios),
        (quartiles[2] - quartiles[0]) / 2,
        target,
    )


def decode_rows() -> list[Row]:
    """Bytes to models, every field read and checked."""
    twin = pydantic_twin(MessagesResponse)
    rows = []
    for name, page in (("everyday", everyday_page()), ("full", full_page())):
        read, twinned = (
            MessagesResponse.from_dict(json.loads(page)).data,
            vars(twin.model_validate_json(page))["f_data"],
        )
        assert len(read) == len(twinned) == 100
        rows.append(
            compare(
                f"decode 100 {name} messages ({len(page) / 1000:.0f} kB)",
                "pydantic validate_json",
                0.95,
                lambda page=page: MessagesResponse.from_dict(json.loads(page)),  # type: ignore[misc]
                lambda page=page: twin.model_validate_json(page),  # type: ignore[misc]
            )
        )
    return rows


def main() -> int:
    arguments = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure, as ratios.")
    arguments.add_argument("--json", type=Path, help="also write the rows to this file")
    options = arguments.parse_args()
    rows = decode_rows()
    versions = ", ".join(f"{name} {version(name)}" for name in ("attrs", "pydantic"))
    print(
        f"Python {platform.python_version()}, {platform.machine()}, {versions}; medians of {ROUNDS} rounds\n"
    )
    print(f"{'what':<40} {'ours':>10} {'theirs':>10}  {'ratio':>13}  {'target':>6}  peer")
    for row in rows:
        met = "met" if row.ratio <= row.target else "MISSED"
        print(
            f"{row.what:<40} {row.ours * 1e3:7.2f} ms {row.theirs * 1e3:7.2f} ms  {row.ratio:5.2f} ± {row.spread:4.2f}x"
            f"  {row.target:>6}  {row.peer}: {met}"
        )
    if options.json:
        options.json.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
