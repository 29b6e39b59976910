"""``make breaking BASE=<revision>``: what code that uses the client would notice of the changes since then.

Three questions: what changed in the specs, what in the Python surface, and do the calls that the typing tests of the
last release make still pass the type checkers.

Exit status: 0 if nothing breaks or all that breaks is allowed, 1 if something breaks, 2 if it cannot be told.
"""

from __future__ import annotations

import argparse
import io
import json
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from attrs import asdict, frozen

from ..__main__ import ROOT
from .changes import Change, Verdict, compare
from .openapi import Api, DocumentError, read
from .python_surface import compare_surfaces
from .table import end_with_the_reader, table, write_report

__all__ = ["main"]

BUNDLES = "generated/trunkline_api"
TREES = ("src", "generated", "tests/typing")
ALLOWED = "breaking-allowed.yaml"
SHOWN = 40
"""Additive changes that are printed; the JSON has them all."""


class CannotTell(Exception):
    """The revisions cannot be compared. Says why."""


@frozen
class Report:
    """What changed since a revision.

    Args:
        base: The revision, as it was named.
        changes: Every change.
        allowed: Reasons by the id of a change that may break.
    """

    base: str
    changes: Sequence[Change]
    allowed: Mapping[str, str]

    @property
    def breaking(self) -> list[Change]:
        """What breaks and is not allowed."""
        return [one for one in self._broken if one.id not in self.allowed]

    @property
    def excused(self) -> list[Change]:
        """What breaks and is allowed."""
        return [one for one in self._broken if one.id in self.allowed]

    @property
    def additive(self) -> list[Change]:
        return [one for one in self.changes if one.verdict is Verdict.ADDITIVE]

    @property
    def _broken(self) -> list[Change]:
        return [one for one in self.changes if one.verdict is Verdict.BREAKING]

    def as_json(self) -> dict[str, Any]:
        def one(change: Change) -> dict[str, Any]:
            found: dict[str, Any] = {
                key: str(getattr(change, key))
                for key in ("id", "verdict", "rule", "direction", "where", "message")
            }
            found |= {"touched": [asdict(each) for each in sorted(change.touched)]}
            return found | ({"allowed": self.allowed[change.id]} if change.id in self.allowed else {})

        return {
            "base": self.base,
            "severity": "breaking" if self.breaking else "additive" if self.changes else "none",
            "breaking": len(self.breaking),
            "allowed": len(self.excused),
            "additive": len(self.additive),
            "changes": [one(change) for change in self.changes],
        }


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    parser = argparse.ArgumentParser(
        prog="make breaking", description="What the changes since a revision would break."
    )
    parser.add_argument("base", nargs="?", default="", help="a git revision; default: the last release")
    parser.add_argument("--json", type=Path, help="write the whole report there as well")
    options = parser.parse_args(arguments)
    try:
        promised = options.base or last_release(root)
        base = promised or previous(root)
        if promised is None:
            print(
                "This clone is shallow and has no tag v…, so it does not know the last release: "
                "git fetch --unshallow --tags"
                if shallow(root)
                else "Nothing has been released (no tag v…), so nothing is promised yet: what breaks is told, no more."
            )
        if base is None:
            return 0
        report = Report(base, [*changes(root, base)], allowed(root / ALLOWED))
        if options.json:
            write_report(options.json, report.as_json())
    except (CannotTell, DocumentError) as error:
        print(error, file=sys.stderr)
        return 2
    show(report)
    return 1 if report.breaking and promised else 0


def changes(root: Path, base: str) -> Iterator[Change]:
    """Every change of a working tree since a revision."""
    with tempfile.TemporaryDirectory(prefix="trunkline-") as scratch:
        old = Path(scratch) / "old"
        checkout(root, base, old)
        for name in sorted({*_apis(old), *_apis(root)}):
            before, after = _api(old, name), _api(root, name)
            if before is None and after is not None:
                before = Api({**after.document, "paths": {}, "x-clients": {}}, f"{base}:{name}")
            elif after is None and before is not None:
                after = Api({**before.document, "paths": {}, "x-clients": {}}, name)
            assert before is not None
            assert after is not None
            yield from compare(before, after, name)
        yield from compare_surfaces(old, root)
        release = last_release(root) or base
        cases = Path(scratch) / "cases"
        checkout(root, release, cases)
        yield from typing_changes(root, cases / "tests" / "typing", release)


def _apis(tree: Path) -> set[str]:
    return {path.parent.name for path in (tree / BUNDLES).glob("*/openapi.json")}


def _api(tree: Path, name: str) -> Api | None:
    path = tree / BUNDLES / name / "openapi.json"
    return read(path.read_text("utf-8"), name) if path.exists() else None


def git(root: Path, *arguments: str) -> bytes:
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)
    if done.returncode:
        raise CannotTell(f"git {' '.join(arguments)}: {done.stderr.decode().strip()}")
    return done.stdout


def last_release(root: Path) -> str | None:
    """The last tag of a release on the way to the present revision."""
    try:
        found = git(root, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*").decode().strip()
    except CannotTell:
        return None
    return found


def shallow(root: Path) -> bool:
    """Whether older revisions, and with them tags, may be missing here."""
    return git(root, "rev-parse", "--is-shallow-repository").strip() == b"true"


def previous(root: Path) -> str | None:
    """The revision before the present one, if it is here."""
    try:
        git(root, "rev-parse", "--verify", "--quiet", "HEAD^")
    except CannotTell:
        return None
    return "HEAD^"


def checkout(root: Path, revision: str, target: Path) -> None:
    """Write what is compared of a revision to a directory.

    Raises:
        CannotTell: There is no such revision, or it has no generated code.
    """
    try:
        git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    except CannotTell:
        help_ = (
            "this clone is shallow, so fetch the rest first: git fetch --unshallow --tags"
            if shallow(root)
            else "git tag lists the releases, git log the revisions"
        )
        raise CannotTell(f"no revision {revision!r} here; {help_}") from None
    there = git(root, "ls-tree", "-d", "--name-only", revision, "--", *TREES).decode().split()
    if "generated" not in there:
        raise CannotTell(f"{revision} has no generated/, so there is nothing to compare with")
    with tarfile.open(fileobj=io.BytesIO(git(root, "archive", revision, *there))) as archive:
        archive.extractall(target, filter="data")


# --- The typing tests of the last release ---

MYPY = re.compile(r"(?P<file>[^:]+):(?P<line>\d+): error: (?P<text>.*?)  \[(?P<code>[\w-]+)\]")
PYRIGHT = re.compile(r"\s*(?P<file>[^:]+):(?P<line>\d+):\d+ - error: (?P<text>.*?)(?: \((?P<code>\w+)\))?")
NOT_NEEDED = ("unused-ignore", "reportUnnecessaryTypeIgnoreComment")
"""What was refused is taken now: that breaks nobody."""


def typing_changes(root: Path, cases: Path, release: str) -> Iterator[Change]:
    """Hold calls that were right at the last release against today's surface, with both type checkers."""
    if not cases.exists():
        return
    for name, line in (("mypy", MYPY), ("pyright", PYRIGHT)):
        done = subprocess.run(
            [sys.executable, "-m", name, str(cases)], cwd=root, capture_output=True, text=True, check=False
        )
        matches = [match for text in done.stdout.splitlines() if (match := line.fullmatch(text))]
        found = [one for one in matches if (root / one["file"]).resolve().parent == cases.resolve()]
        if done.returncode and not found:
            raise CannotTell(
                f"{name} could not check the typing tests of {release}:\n{done.stdout}{done.stderr}"
            )
        for one in found:
            path = Path(one["file"])
            source = (cases / path.name).read_text("utf-8").splitlines()[int(one["line"]) - 1].strip()
            taken = one["code"] in NOT_NEEDED
            yield Change(
                f"typing {name} {path.stem} {source}",
                Verdict.ADDITIVE if taken else Verdict.BREAKING,
                "typing",
                "",
                f"{path.name}:{one['line']} of {release}",
                f"{source}  ({name}: {one['text']})",
            )


# --- What may break ---


def allowed(path: Path) -> dict[str, str]:
    """Reasons by the id of the change that they allow.

    Raises:
        CannotTell: An entry has no reason.
    """
    if not path.exists():
        return {}
    try:
        entries = yaml.safe_load(path.read_text("utf-8")) or []
    except yaml.YAMLError as error:
        raise CannotTell(f"{path.name} is not YAML: {' '.join(str(error).split())}") from None
    found: dict[str, str] = {}
    for entry in entries if isinstance(entries, list) else [entries]:
        if (
            not isinstance(entry, dict)
            or {*entry} != {"change", "why"}
            or not str(entry["why"] or "").strip()
        ):
            raise CannotTell(
                f"{path.name}: each entry has `change`, the id from the report, and `why`: {entry}"
            )
        found[str(entry["change"])] = str(entry["why"]).strip()
    return found


# --- Showing it ---


def show(report: Report) -> None:
    print(f"Since {report.base}:\n")
    for title, found in (("BREAKING", report.breaking), ("breaking, allowed", report.excused)):
        if found:
            print(f"{title} ({len(found)})")
            print(_table(found), "\n")
    if report.additive:
        print(f"additive ({len(report.additive)})")
        print(_table(report.additive[:SHOWN]))
        if len(report.additive) > SHOWN:
            print(f"  … and {len(report.additive) - SHOWN} more; --json has them all")
        print()
    stale = report.allowed.keys() - {one.id for one in report.changes}
    if stale:
        print(f"{ALLOWED}: {len(stale)} of its entries allow nothing any more, see there:")
        print("".join(f"  {one}\n" for one in sorted(stale)))
    for one in report.breaking:
        print(f"to allow it: - change: {json.dumps(one.id, ensure_ascii=False)}")
    counts = (
        f"{len(report.breaking)} breaking, {len(report.excused)} allowed, {len(report.additive)} additive"
    )
    print(f"\n{counts}")


def _table(found: Sequence[Change]) -> str:
    return table(
        ("direction", "where", "what", "touches"),
        [(one.direction or "-", one.where, one.message, touching(one)) for one in found],
    )


def touching(change: Change) -> str:
    """The Python methods that a change touches, the first few by name."""
    names = [name for one in sorted(change.touched) for name in one.methods]
    names = names or [one.operation for one in sorted(change.touched)]
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return ", ".join(names[:3]) + more or "-"


if __name__ == "__main__":
    end_with_the_reader()
    sys.exit(main())
