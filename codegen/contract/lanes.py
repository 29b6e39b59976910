"""``make lanes``: the places where the client has to work besides this environment.

Each lane is an environment of its own, made anew: the oldest dependencies that pyproject.toml allows, the newest ones,
every Python that is at hand, an editable install, another version of the generator. What is repeated for every
operation is left to `make test`: here the question is whether the ground holds.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from attrs import frozen

from .. import SUPPORTED
from ..__main__ import ROOT

__all__ = ["main"]

PYPROJECT, PINS = ROOT / "pyproject.toml", ROOT / "requirements-dev.txt"
OLDEST, NEWEST = 11, 15
"""Minor versions of Python 3 that are looked for."""
LEFT_OUT = (
    *("test_contract.py", "test_faults.py", "test_sends.py", "test_typing.py"),
    *("test_examples.py", "test_testing_guides.py"),
)
"""Tests that ask the same of each operation, fault or type checker, and programs of their own."""
TOOLS = (
    *("pytest", "pytest-asyncio", "pytest-xdist", "hypothesis", "trustme"),
    *("opentelemetry-sdk", "starlette"),
)
"""What the tests themselves need. The whole extra `dev` would not go with the lowest versions of the rest."""
FRAMEWORK = "fastapi"
"""Tested, and the examples with it, with all but the lowest versions: it has higher floors than we have."""
NOT_OURS = ("bench", "dev", "docs", "examples")
"""Extras that no user installs."""
FLOOR = re.compile(r"(?P<name>[A-Za-z0-9._-]+)(?:\[[^]]*\])?\s*(?:>=|==)\s*(?P<version>[0-9][0-9.]*)")
LOOK = """
import pathlib, trunkline, trunkline.runtime, trunkline_api
from trunkline import Chatwoot, ChatwootPlatform, ChatwootPublic, Sakari, TextMagic
from trunkline.chatwoot import Conversation
from trunkline.sakari import Message
from trunkline.textmagic import User
for package in (trunkline, trunkline_api):
    folder = pathlib.Path(package.__file__).parent
    assert (folder / "py.typed").is_file(), folder
    print(folder)
assert trunkline.__version__
"""


class LaneError(Exception):
    """A lane fails. Says where."""


@frozen
class Interpreter:
    """A Python that is at hand."""

    minor: int
    path: str


@frozen
class Lane:
    """One environment to try.

    Args:
        name: What it is called.
        about: What is in it.
        run: Makes it in a directory and tries it; raises `LaneError`.
    """

    name: str
    about: str
    run: Callable[[Path], None]


def interpreters() -> list[Interpreter]:
    """Every Python from the oldest supported on that starts, the oldest first."""
    found = []
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    for minor in range(OLDEST, NEWEST + 1):
        name = f"python3.{minor}"
        own = [sys.executable] if sys.version_info[:2] == (3, minor) else []
        installed = [str(path) for path in sorted(pyenv.glob(f"3.{minor}.*/bin/{name}"))]
        for path in filter(None, [*own, shutil.which(name), *installed]):
            # A stand-in of a version manager may be there without its version.
            done = subprocess.run([path, "-c", "import venv, ensurepip"], capture_output=True, check=False)
            if done.returncode == 0:
                found.append(Interpreter(minor, path))
                break
    return found


def extras(pyproject: Path = PYPROJECT) -> dict[str, list[str]]:
    """What the client needs, under an empty name, and what each of its extras adds."""
    project = tomllib.loads(pyproject.read_text("utf-8"))["project"]
    optional = project.get("optional-dependencies", {})
    return {
        "": project["dependencies"],
        **{key: optional[key] for key in sorted(optional) if key not in NOT_OURS},
    }


def floors(pyproject: Path = PYPROJECT) -> dict[str, str]:
    """The oldest version of each dependency of the client and its extras.

    Raises:
        LaneError: A dependency has no floor.
    """
    found = {}
    for one in [one for wanted in extras(pyproject).values() for one in wanted]:
        match = FLOOR.match(one)
        if match is None:
            raise LaneError(f"pyproject.toml: {one!r} has no floor; say from which version on it works")
        found[_normal(match["name"])] = match["version"]
    return found


def pinned(pins: Iterable[str], names: Iterable[str]) -> list[str]:
    """These packages, each in the version that is pinned."""
    wanted = {_normal(name) for name in names}
    return [one.strip() for one in pins if "==" in one and _normal(one.partition("==")[0]) in wanted]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name.strip()).lower()


def suite(folder: Path, *without: str) -> list[str]:
    """The test files that ask whether the client works here, without those that import one of some packages."""
    packages = "|".join(["codegen", *without])
    unwanted = re.compile(rf"^\s*(from|import) ({packages})\b", re.MULTILINE)
    files = [path for path in sorted(folder.glob("test_*.py")) if path.name not in LEFT_OUT]
    return [path.name for path in files if not unwanted.search(path.read_text("utf-8"))]


# --- The lanes ---


def lanes(there: Sequence[Interpreter]) -> list[Lane]:
    """The lanes for these interpreters: the oldest dependencies on the oldest, the newest on the newest."""
    oldest, newest = there[0], there[-1]
    return [
        Lane("lowest", f"Python 3.{oldest.minor}, lowest dependencies", lambda at: _lowest(oldest, at)),
        *(
            Lane(f"python3.{one.minor}", f"Python 3.{one.minor}, pinned dependencies", _pinned(one))
            for one in there[1:-1]
        ),
        Lane("newest", f"Python 3.{newest.minor}, newest dependencies", lambda at: _newest(newest, at)),
        Lane("editable", "pip install --editable ., nothing else", _editable),
        Lane("generator", f"a generator other than {SUPPORTED}", _generator),
    ]


def _lowest(python: Interpreter, at: Path) -> None:
    listed = at / "constraints.txt"
    listed.write_text("".join(f"{name}=={version}\n" for name, version in floors().items()), "utf-8")
    # What these bring along is for them to say: pins of today would not go with versions of then.
    tools = pinned(PINS.read_text("utf-8").splitlines(), TOOLS)
    own = _environment(python.path, at, _client(), *tools, "--constraint", str(listed))
    _suite(own, FRAMEWORK, "examples")
    # What reads and writes the specs has floors too.
    made, kept = at / "trunkline_api", ROOT / "generated" / "trunkline_api"
    _run(own, "-m", "codegen", "--output", str(made))
    if changed := [path for path in _files(made) | _files(kept) if not _same(made / path, kept / path)]:
        raise LaneError(f"generates other code than is here: {', '.join(sorted(changed)[:10])}")


def _newest(python: Interpreter, at: Path) -> None:
    _suite(_environment(python.path, at, _client(), *TOOLS, FRAMEWORK))


def _pinned(python: Interpreter) -> Callable[[Path], None]:
    def run(at: Path) -> None:
        _suite(_environment(python.path, at, _client(), *TOOLS, FRAMEWORK, "--constraint", str(PINS)))

    return run


def _editable(at: Path) -> None:
    own = _environment(sys.executable, at, "--editable", ".", "--constraint", str(PINS))
    folders = _run(own, "-I", "-W", "error", "-c", LOOK).split()
    wanted = [str(ROOT / "src" / "trunkline"), str(ROOT / "generated" / "trunkline_api")]
    if folders != wanted:
        raise LaneError(f"imported from {folders}, not from {wanted}")


def _generator(at: Path) -> None:
    own = _environment(sys.executable, at, ".[codegen]", "--constraint", str(PINS))
    _pip(own, "--no-deps", f"openapi-python-client<{SUPPORTED}")
    done = subprocess.run(
        [own, "-m", "codegen", "--output", str(at / "trunkline_api")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    told = f"codegen is written for openapi-python-client {SUPPORTED}, found "
    if done.returncode != 2 or told not in done.stderr or (at / "trunkline_api").exists():
        raise LaneError(f"exit status {done.returncode}, not 2 with {told!r}...:\n{done.stdout}{done.stderr}")


def _environment(python: str, at: Path, *wanted: str) -> str:
    """The interpreter of a new environment with this in it."""
    _run(python, "-m", "venv", str(at / "venv"))
    own = str(at / "venv" / "bin" / "python")
    _pip(own, *wanted)
    _run(own, "-m", "pip", "check", "--disable-pip-version-check")
    return own


def _pip(own: str, *wanted: str) -> None:
    _run(
        own,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
        *wanted,
    )


def _client() -> str:
    return f"{ROOT}[{','.join(name for name in extras() if name)}]"


def _files(root: Path) -> set[str]:
    paths = (path.relative_to(root) for path in root.rglob("*") if path.is_file())
    return {path.as_posix() for path in paths if "__pycache__" not in path.parts}


def _same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.read_bytes() == other.read_bytes()


def _suite(own: str, *without: str) -> None:
    chosen = [f"tests/{name}" for name in suite(ROOT / "tests", *without)]
    _run(own, "-m", "pytest", "-q", "-p", "no:cacheprovider", *chosen)


def _run(*command: str) -> str:
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        said = "\n".join((done.stdout + done.stderr).splitlines()[-40:])
        raise LaneError(f"{' '.join(command)[:200]}\n{said}")
    return done.stdout


def main(arguments: Sequence[str] | None = None) -> int:
    there = interpreters()
    every = {lane.name: lane for lane in lanes(there)}
    parser = argparse.ArgumentParser(prog="make lanes", description="Try the client in other environments.")
    parser.add_argument("lanes", nargs="*", help=f"which ones; default: all of {', '.join(every)}")
    chosen = parser.parse_args(arguments).lanes or [*every]
    if unknown := [name for name in chosen if name not in every]:
        print(f"no lane {', '.join(unknown)} here; there are {', '.join(every)}", file=sys.stderr)
        return 2
    missing = {*range(OLDEST, NEWEST + 1)} - {one.minor for one in there}
    if missing:
        print(f"not at hand: {', '.join(f'python3.{minor}' for minor in sorted(missing))}")
    failed = 0
    for lane in (every[name] for name in chosen):
        started = time.monotonic()
        said = ""
        with tempfile.TemporaryDirectory(prefix="trunkline-lane-") as scratch:
            try:
                lane.run(Path(scratch))
            except LaneError as error:
                said = str(error)
        failed += bool(said)
        result = "FAILED" if said else "ok"
        print(f"{lane.name:<12} {lane.about:<40} {result:<7} {time.monotonic() - started:6.1f} s", flush=True)
        if said:
            print("".join(f"    {line}\n" for line in said.splitlines()), file=sys.stderr)
    print(f"{len(chosen) - failed} of {len(chosen)} lanes passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
