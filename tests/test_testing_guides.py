"""The guides on tests and webhooks do what they say: their files run, and the fake makes the shorter test."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GUIDES = ROOT / "docs" / "guides"
_FILE = re.compile(r"^```(?:python|ini)\n# (\w+\.(?:py|ini))\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def files(guide: str) -> dict[str, str]:
    """The named files of a guide."""
    return dict(_FILE.findall((GUIDES / guide).read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("guide", "passing"),
    [("test-your-service.md", 7), ("receive-webhooks.md", 2)],
    ids=["test-your-service", "receive-webhooks"],
)
def test_files_of_the_guide_run(tmp_path: Path, guide: str, passing: int) -> None:
    """As they stand there, in a directory of their own; the second guide sends its reader to the first for the settings."""
    settings = {"pytest.ini": files("test-your-service.md")["pytest.ini"]}
    for name, text in (settings | files(guide)).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "-p", "no:xdist"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{passing} passed" in done.stdout


def test_the_fake_makes_the_shorter_test() -> None:
    """The two tests of one service assert the same, and the one with the fake has less than a third of the lines."""
    found = files("test-your-service.md")
    lines = {name: [one for one in text.splitlines() if one.strip()] for name, text in found.items()}
    assert len(lines["test_with_a_fake.py"]) * 3 < len(lines["test_with_a_mock.py"])
    for name in ("test_with_a_fake.py", "test_with_a_mock.py"):
        assert {'assert failed == ["+15005550001"]'} <= {one.strip() for one in lines[name]}


def test_fakes_for_whoever_has_no_account() -> None:
    """`python -m trunkline.testing` prints variables with which all clients work, and ends with Ctrl-C without a trace."""
    command = [sys.executable, "-m", "trunkline.testing"]
    fakes = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert fakes.stdout is not None
        printed = [fakes.stdout.readline() for _ in range(13)]
        exported = dict(line.removeprefix("export ").strip().split("=", 1) for line in printed[1:])
        doctor = [sys.executable, "-m", "trunkline", "doctor", "--json"]
        environment = {**os.environ, **exported}
        examined = subprocess.run(doctor, env=environment, capture_output=True, text=True, check=False)
    finally:
        fakes.send_signal(signal.SIGINT)
        rest, complaints = fakes.communicate()
    findings = json.loads(examined.stdout)["findings"]
    assert 0 == examined.returncode, findings
    assert 5 == sum(one["check"] == "connection" and one["state"] == "ok" for one in findings)
    assert (0, "", "") == (fakes.returncode, rest, complaints)


@pytest.mark.parametrize("guide", ["test-your-service.md", "receive-webhooks.md"])
def test_links_lead_somewhere(guide: str) -> None:
    """Files that a guide refers to are there."""
    for target in re.findall(r"\]\(([^)#]+)\)", (GUIDES / guide).read_text(encoding="utf-8")):
        assert (GUIDES / target).exists(), target
