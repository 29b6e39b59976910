"""How a report is handed over: as a table for a terminal, as wide as its content, and as JSON for a machine."""

from __future__ import annotations

import json
import signal
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .openapi import DocumentError

__all__ = ["end_with_the_reader", "table", "write_report"]

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


def write_report(path: Path, report: Any) -> None:
    """Write a report as JSON.

    Raises:
        DocumentError: It cannot be written there.
    """
    try:
        path.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", "utf-8")
    except OSError as error:
        raise DocumentError(f"cannot write the report to {path}: {error.strerror}") from None


def end_with_the_reader() -> None:
    """Let ``| head`` end a command as it does others, without a traceback."""
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
