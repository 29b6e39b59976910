"""A part of the fault matrix: each fault of a server once over each transport, with one kind of call. `make faults` runs all of it."""

from __future__ import annotations

import tracemalloc
from collections import Counter
from pathlib import Path

import pytest
from faults.matrix import FAULTS, LARGEST, TRANSPORTS, Cell, actions, cells, run


def sample() -> list[Cell]:
    """Each fault over each transport; the kinds of calls take turns, and so do the two ways to stay."""
    found: dict[tuple[str, str], Cell] = {}
    every = list(actions())
    for cell in cells():
        turn = [*FAULTS].index(cell.fault.name) + TRANSPORTS.index(cell.transport)
        if cell.action == every[turn % len(every)]:
            key = cell.fault.name, cell.transport
            if key not in found or turn % 2:
                found[key] = cell
    return list(found.values())


@pytest.mark.parametrize("cell", sample(), ids=lambda cell: cell.label)
async def test_cell(cell: Cell, tmp_path: Path) -> None:
    """What comes of a fault is what is known of it; nothing is left, and the next call gets its own answer."""
    assert () == (await run(cell, tmp_path)).problems


def test_every_fault_meets_every_kind_of_call() -> None:
    """The matrix has no hole, and the part of it that runs here has every fault over every transport."""
    assert {"read", "walk", "send", "upload", "token", "download"} == set(actions())
    stay = Counter((one.fault.name, one.action, one.transport) for one in cells() if not one.once)
    assert {(fault, action, to): 1 for fault in FAULTS for action in actions() for to in TRANSPORTS} == stay
    assert {(fault, to) for fault in FAULTS for to in TRANSPORTS} == {
        (one.fault.name, one.transport) for one in sample()
    }


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("name", ["a bomb", "100 MB", "100 MB of an error"])
async def test_too_large_an_answer_takes_little_memory(name: str, transport: str, tmp_path: Path) -> None:
    """However large an answer is or would become, no more of it is held than the limit, and a little for the way."""
    fault = FAULTS[name]
    fault.play(actions()["read"].good(1))  # what the server needs for it is made before
    tracemalloc.start()
    try:
        assert () == (await run(Cell(fault, "read", transport), tmp_path)).problems
        assert tracemalloc.get_traced_memory()[1] < 6 * LARGEST
    finally:
        tracemalloc.stop()
