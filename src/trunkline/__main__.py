"""``python -m trunkline doctor``: whether this machine can talk to the vendors, and what to do if not."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence
from itertools import groupby

from attrs import asdict

from ._doctor import Connect, Finding, doctor
from ._retry import Clock

__all__ = ["main"]

_MARKS = {"ok": "ok  ", "note": "note", "off": "-   ", "fail": "FAIL"}


def main(
    arguments: Sequence[str] | None = None, *, connect: Connect | None = None, clock: Clock | None = None
) -> int:
    """Run the command. ``connect`` and ``clock`` are for tests."""
    parser = argparse.ArgumentParser(
        prog="python -m trunkline", description="A client for Sakari, Chatwoot and TextMagic."
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    command = commands.add_parser(
        "doctor",
        help="check versions, variables, connection, credentials and clock, with calls that only read",
        description="Checks what trunkline needs. Status 0: all that is set up works, and something is set up.",
    )
    command.add_argument("--json", action="store_true", help="for programs")
    given = parser.parse_args(arguments)
    if given.command is None:
        parser.print_help()
        return 2
    findings = asyncio.run(doctor(connect, clock))
    used = any(one.check == "variables" and one.state != "off" for one in findings)
    well = used and all(one.state != "fail" for one in findings)
    if given.json:
        print(json.dumps({"ok": well, "findings": [asdict(one) for one in findings]}, indent=2))
    else:
        print(_text(findings))
        print(_verdict(findings, used))
    return 0 if well else 1


def _text(findings: Sequence[Finding]) -> str:
    lines = []
    for subject, group in groupby(findings, key=lambda one: one.subject):
        lines.append(subject)
        for one in group:
            lines.append(f"  {_MARKS[one.state]}  {one.check:<15} {one.found}")
            lines += [f"{'':<24}-> {one.advice}"] if one.advice else []
    return "\n".join(lines)


def _verdict(findings: Sequence[Finding], used: bool) -> str:
    failed = sum(one.state == "fail" for one in findings)
    if failed:
        return f"\n{failed} to mend. Nothing was written anywhere."
    if not used:
        return "\nNo vendor is set up: set the variables of at least one."
    return "\nAll that is set up works. Nothing was written anywhere."


if __name__ == "__main__":
    sys.exit(main())
