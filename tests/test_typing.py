"""What type checkers know: tests/typing holds calls that must pass, and calls that must not, each with its expected error."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    "checker", [("mypy", "tests/typing"), ("pyright", "tests/typing")], ids=["mypy", "pyright"]
)
def test_typing_cases(checker: tuple[str, str]) -> None:
    """Both checkers report exactly the errors that the cases expect: no more, and none less."""
    run = subprocess.run(
        [sys.executable, "-m", *checker], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
