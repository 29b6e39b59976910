"""What CI is told to run: commands that exist, and all of those that prove something."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PROOFS = {
    *("demo", "docs", "examples", "test", "faults", "check"),
    *("lint-specs", "contract", "breaking", "wheel-test", "lanes"),
}


def targets() -> set[str]:
    return {*re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)}


class Strict(yaml.SafeLoader):
    """Refuses a key that stands twice in one place, of which only the last would count."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [key.value for key, _ in node.value]
        assert len({*keys}) == len(keys), f"a key stands twice: {keys}"
        return super().construct_mapping(node, deep)


def steps(path: Path) -> list[dict[str, Any]]:
    workflow = yaml.load(path.read_text("utf-8"), Loader=Strict)
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def called(text: str) -> set[str]:
    return {*re.findall(r"\bmake ([a-z-]+)", text)}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflow_calls_what_exists(path: Path) -> None:
    """Every `make` and every module that a workflow runs is there."""
    for step in steps(path):
        run = step.get("run", "")
        assert called(run) <= targets()
        for module in re.findall(r"-m (codegen[\w.]*)", run):
            assert (ROOT / Path(*module.split("."))).with_suffix(".py").exists()


def test_workflow_runs_every_proof() -> None:
    """Pull requests run all that can be proven, and so does one machine alone."""
    found = set().union(
        *(called(step.get("run", "")) for step in steps(ROOT / ".github" / "workflows" / "ci.yml"))
    )
    assert PROOFS <= found
    (loop,) = re.findall(r"^for target in (.+); do$", (ROOT / ".ci" / "run").read_text("utf-8"), re.MULTILINE)
    assert {*loop.split()} == PROOFS <= targets()


@pytest.mark.parametrize("name", ["package-lock.json", "requirements-dev.txt"])
def test_pins_name_no_registry(name: str) -> None:
    """Pinned packages say which and not from where, so that any mirror serves."""
    text = (ROOT / name).read_text("utf-8")
    assert '"resolved"' not in text
    assert not re.search(r"https?://[^\s\"]*(\.tgz|\.whl|/simple|/-/)", text)


def test_pull_requests_are_told_what_breaks() -> None:
    """The comment is written also when the comparison fails, and only where the token may write."""
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8"))["jobs"]
    (comment,) = [one for one in jobs["breaking"]["steps"] if "gh pr comment" in one.get("run", "")]
    assert comment["if"].startswith("always()")
    assert {"contents": "read", "pull-requests": "write"} == jobs["breaking"]["permissions"]
