"""``python -m benchmarks``: both sides of each ratio in one run, as a table and as JSON; and the curves as SVG."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from importlib.metadata import version
from pathlib import Path

from attrs import asdict

from .curves import CURVES
from .measure import Row
from .rows import ROWS

PACKAGES = (
    "trunkline",
    "attrs",
    "httpx",
    "aiohttp",
    "msgspec",
    "pydantic",
    "openai",
    "openapi-python-client",
)


def machine() -> dict[str, str]:
    """What the numbers belong to."""
    with Path("/proc/cpuinfo").open() if Path("/proc/cpuinfo").exists() else Path(os.devnull).open() as info:
        models = [line.partition(":")[2].strip() for line in info if line.startswith("model name")]
    return {
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "system": f"{platform.system()} {platform.machine()}",
        "processor": f"{os.cpu_count()} x {models[0] if models else platform.processor() or 'unknown'}",
        "load": " ".join(f"{one:.1f}" for one in os.getloadavg()),
        **{name: version(name) for name in PACKAGES},
    }


def show(row: Row) -> None:
    sides = f"{row.ours:9,.1f} {row.unit:<3}"
    sides += f"{row.theirs:9,.1f} {row.unit:<3}" if row.theirs is not None else " " * 13
    value = row.form.format(row.value) + (f" ± {row.spread:.2f}" if row.spread else "")
    sign = "≤" if row.bound == "most" else "≥"
    target = "" if row.target is None else f"{sign} {row.target:g}"
    met = {True: "met", False: "MISSED", None: ""}[row.met]
    print(f"{row.what:<46}{sides}  {value:<24}{target:<8}{met:<8}{row.peer}", flush=True)


def main() -> int:
    arguments = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure, as ratios.")
    arguments.add_argument(
        "only", nargs="*", help=f"some of: {', '.join([*ROWS, 'curves'])}; all if none is named"
    )
    arguments.add_argument(
        "--json", type=Path, default=Path(".benchmarks/rows.json"), help="where the rows go as JSON"
    )
    arguments.add_argument(
        "--curves", type=Path, default=Path(".benchmarks"), help="where the curves go as SVG"
    )
    options = arguments.parse_args()
    if unknown := set(options.only) - {*ROWS, "curves"}:
        arguments.error(f"no such row: {', '.join(sorted(unknown))}")
    wanted = options.only or [*ROWS, "curves"]
    started, facts = time.perf_counter(), machine()
    print(", ".join(f"{name} {value}" for name, value in facts.items()) + "\n")
    print(f"{'what':<46}{'ours':>10}{'theirs':>13}     {'value':<24}{'target':<8}{'':<8}peer")
    rows: list[Row] = []
    for name in ROWS:
        for row in ROWS[name]() if name in wanted else ():
            show(row)
            rows.append(row)
    if rows:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        report = {"machine": facts, "rows": [{**asdict(row), "met": row.met} for row in rows]}
        options.json.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", "utf-8")
        print(f"\n{options.json}")
    if "curves" in wanted:
        options.curves.mkdir(parents=True, exist_ok=True)
        for name, draw in CURVES.items():
            path = options.curves / f"{name}.svg"
            path.write_text(draw(), "utf-8")
            print(path)
    missed = [row.what.strip() for row in rows if row.met is False]
    print(f"\n{time.perf_counter() - started:.0f} s" + (f"; missed: {', '.join(missed)}" if missed else ""))
    return 0


if __name__ == "__main__":
    sys.exit(main())
