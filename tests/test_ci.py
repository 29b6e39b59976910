"""What CI is told to run: commands that exist, and all of those that prove something."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable
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


def jobs(name: str) -> dict[str, Any]:
    workflow = yaml.load((ROOT / ".github" / "workflows" / f"{name}.yml").read_text("utf-8"), Loader=Strict)
    found: dict[str, Any] = workflow["jobs"]
    return found


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


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflow_uses_what_was_looked_at(path: Path) -> None:
    """Actions are named by commit, which unlike a tag stays what it is, and no step finds a token in `.git`."""
    for step in steps(path):
        if "uses" in step:
            assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", step["uses"])
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


# --- What the steps do, with `gh` and what they call replaced ---


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., tuple[int, str]]:
    """Runs a step of a job as GitHub does, in a directory of its own; fakes stand first on PATH."""
    (tmp_path / "bin").mkdir()
    outside = {**os.environ, "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    outside |= {"GITHUB_STEP_SUMMARY": "summary.md", "GITHUB_OUTPUT": "output.txt"}

    def run(workflow: str, job: str, name: str, **variables: str) -> tuple[int, str]:
        (step,) = [one for one in jobs(workflow)[job]["steps"] if one.get("name") == name]
        shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail"] if "shell" in step else ["bash", "-e"]
        done = subprocess.run(
            [*shell, "-c", step["run"]],
            cwd=tmp_path,
            env=outside | variables,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    return run


def fake(path: Path, script: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)


NOTED = 'echo "$@" >> calls.txt'


def test_pull_requests_are_told_what_breaks(tmp_path: Path, run: Callable[..., tuple[int, str]]) -> None:
    """What breaks fails the job and is commented; the base is what the pull request is merged into."""
    fake(tmp_path / "bin" / "make", f"{NOTED}; echo 'BREAKING (1)'; exit 2")
    fake(tmp_path / "bin" / "gh", NOTED)
    status, _ = run("ci", "breaking", "make breaking")
    assert status == 2
    assert run("ci", "breaking", "Write the comment") == (0, "")
    assert "```\nBREAKING (1)\n```" in (tmp_path / "comment.md").read_text("utf-8")
    assert (tmp_path / "summary.md").read_text("utf-8") == (tmp_path / "comment.md").read_text("utf-8")
    assert run("ci", "breaking", "Comment on the pull request", NUMBER="7") == (0, "")
    assert (tmp_path / "calls.txt").read_text("utf-8").splitlines() == [
        "breaking BASE=HEAD^1 JSON=breaking.json",
        "pr comment 7 --edit-last --create-if-none --body-file comment.md",
    ]
    assert {"contents": "read", "pull-requests": "write"} == jobs("ci")["breaking"]["permissions"]
    later = jobs("ci")["breaking"]["steps"][-3:]
    assert all(one["if"].startswith("${{ !cancelled()") for one in later)


def test_comment_that_may_not_be_written_fails_nothing(
    tmp_path: Path, run: Callable[..., tuple[int, str]]
) -> None:
    """The token of a fork's pull request cannot comment; then the run says where the report is."""
    fake(tmp_path / "bin" / "gh", "echo 'Resource not accessible by integration' >&2; exit 1")
    status, said = run("ci", "breaking", "Comment on the pull request", NUMBER="7")
    assert status == 0
    assert "::notice::The report could not be posted as a comment; it is in the summary" in said


@pytest.mark.parametrize(
    ("status", "number", "expected"),
    [
        pytest.param(1, "", ["issue create --title Drift: mini --body-file body.md"], id="opened"),
        pytest.param(1, "5", ["issue edit 5 --body-file body.md"], id="renewed"),
        pytest.param(0, "5", ["issue close 5 --comment Nothing differs any more: address"], id="closed"),
        pytest.param(0, "", [], id="nothing-to-do"),
    ],
)
def test_one_issue_holds_the_newest_report(
    tmp_path: Path, run: Callable[..., tuple[int, str]], status: int, number: str, expected: list[str]
) -> None:
    """An issue is opened with the first difference, renewed while there are any, and closed with the last."""
    fake(tmp_path / ".venv" / "bin" / "python", f"echo '1 differences'; exit {status}")
    fake(tmp_path / "bin" / "gh", f'{NOTED}; test "$2" != list || echo "{number}"')
    given = {"API": "mini", "UPSTREAM": "https://mini.example.com/openapi.json", "RUN": "address"}
    assert run("drift", "drift", "Compare", **given) == (0, "1 differences\n")
    assert (tmp_path / "output.txt").read_text("utf-8") == f"status={status}\n"
    assert run("drift", "drift", "Open, renew or close the issue", STATUS=str(status), **given)[0] == 0
    _, *calls = (tmp_path / "calls.txt").read_text("utf-8").splitlines()
    assert calls == expected
    assert "1 differences" in (tmp_path / "body.md").read_text("utf-8")


def test_document_that_cannot_be_read_fails_the_run(
    tmp_path: Path, run: Callable[..., tuple[int, str]]
) -> None:
    """Where nothing was compared no issue is touched: the step before it fails."""
    fake(tmp_path / ".venv" / "bin" / "python", "echo 'HTTP Error 404' >&2; exit 2")
    status, said = run("drift", "drift", "Compare", API="mini", UPSTREAM="https://mini.example.com/gone")
    assert status == 1
    assert "HTTP Error 404" in said
