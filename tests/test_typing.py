"""What type checkers know: tests/typing holds calls that must pass, and calls that must not, each with its expected error."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from trunkline import Chatwoot, ChatwootPlatform, ChatwootPublic, Sakari, TextMagic
from trunkline._door import Door

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


@pytest.mark.parametrize("door", [Chatwoot, ChatwootPlatform, ChatwootPublic, Sakari, TextMagic])
def test_the_environment_takes_what_the_constructor_takes(door: type[Door]) -> None:
    """Type checkers allow the same arguments in `from_env` as in the constructor, by the same names and types."""
    functions = (door.__init__, door.from_env)
    taken = []
    for function in functions:
        hints = get_type_hints(function)
        del hints["return"]
        for name, parameter in inspect.signature(function).parameters.items():
            if parameter.kind is parameter.VAR_KEYWORD:
                hints |= get_type_hints(get_args(hints.pop(name))[0])
        taken.append(hints)
    assert taken[0] == taken[1]
