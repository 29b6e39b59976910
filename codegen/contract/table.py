"""A table for a terminal: as wide as its content, the last columns wrapped to the rest of the line."""

from __future__ import annotations

import signal
import textwrap
from collections.abc import Sequence

__all__ = ["end_with_the_reader", "table"]

WIDEST = 60


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Rows under a head, in columns of at most `WIDEST` characters; longer cells go on in the next line."""
    cells = [[_wrapped(cell) for cell in row] for row in [head, *rows]]
    widths = [max(len(line) for row in cells for line in row[at]) for at in range(len(head))]
    lines = []
    for row in cells:
        for at in range(max(map(len, row))):
            parts = [
                (cell[at] if at < len(cell) else "").ljust(width)
                for cell, width in zip(row, widths, strict=True)
            ]
            lines.append("  " + "  ".join(parts).rstrip())
    return "\n".join(lines)


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDEST, break_on_hyphens=False) or [""]


def end_with_the_reader() -> None:
    """Let ``| head`` end a command as it does others, without a traceback."""
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
